-- Validation: every change that reaches the hub by an entry point is checked and its stamp clamped here, and a change without form is
-- held with its unit and never fails the whole batch.
--
-- A change is {q,u,t,o,id,h,d,b,by}. What is wrong with one is written into it under "x": {code, field, message}.

-- Returns what is wrong with the form of a change, or null.
create function sync.form_error(e jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('code', x.code, 'field', x.field, 'message', x.message)
  from (values
    (jsonb_typeof(e -> 't') is distinct from 'string', 'BL422', 'table', 'The change does not say which table it is for.'),
    (coalesce(e ->> 'o' not in ('I', 'U', 'D'), true), 'BL422', 'operation', 'The change is neither an addition nor an edit nor a removal.'),
    (sync.as_uuid(e ->> 'id') is null, 'BL422', 'id', 'The id of the record is not a UUID.'),
    (not sync.is_stamp(e ->> 'h'), 'BL422', 'stamp', 'The time of the change cannot be read.'),
    (jsonb_typeof(e -> 'd') is distinct from 'object', 'BL422', 'data', 'The change has no values.'),
    (coalesce(jsonb_typeof(e -> 'b') not in ('object', 'null'), false), 'BL422', 'base', 'The values the change was made on cannot be read.'),
    (e ? 'by' and e -> 'by' <> 'null' and sync.as_uuid(e ->> 'by') is null, 'BL422', 'by', 'Who made the change cannot be read.'),
    (pg_column_size(e -> 'd') > 262144, 'BL413',
     (select v.key from jsonb_each(case jsonb_typeof(e -> 'd') when 'object' then e -> 'd' else '{}' end) v
      order by pg_column_size(v.value) desc, v.key limit 1),
     'The record is larger than 256 KB, which is more than the hub takes.')
  ) x (wrong, code, field, message)
  where x.wrong limit 1
$$;

-- Checks the form of changes and writes what is wrong into a change under "x"; returns the newest stamp among the sound ones.
create function sync.validate_changes(inout changes jsonb[], out newest text)
language plpgsql stable set search_path = '' as $$
declare
  sound boolean;
begin
  -- Casts know a form at a fraction of what patterns take. Where one fails, each change is looked at by itself.
  begin
    select coalesce(bool_and(coalesce(
             e ->> 'o' in ('I', 'U', 'D') and jsonb_typeof(e -> 't') = 'string' and jsonb_typeof(e -> 'd') = 'object'
             and not e ? 'x' and pg_column_size(e -> 'd') <= 262144 and (not e ? 'b' or jsonb_typeof(e -> 'b') in ('object', 'null'))
             and (e ->> 'id')::uuid::text = e ->> 'id' and (not e ? 'by' or (e ->> 'by')::uuid::text = lower(e ->> 'by'))
             -- Digits and small letters: thirty of them make a UUID behind two zeros, the first eighteen a number.
             and e ->> 'h' like '_____________-_____-____________' and (left(e ->> 'h', 13) || substr(e ->> 'h', 15, 5))::bigint >= 0
             and right(('00' || left(e ->> 'h', 13) || substr(e ->> 'h', 15, 5) || right(e ->> 'h', 12))::uuid::text, 12) = right(e ->> 'h', 12),
             false)), true),
           max((e ->> 'h') collate "C")
    into sound, newest from unnest(changes) e;
  exception when data_exception then
    sound := false;
  end;
  if not sound then
    changes := array(
      select case when f.fault is null then e.e - 'x' || jsonb_build_object('id', lower(e.e ->> 'id'))
                  else e.e - 'x' || jsonb_build_object('x', f.fault, 'id', coalesce(left(e.e ->> 'id', 100), ''))
                       -- Whoever looks at what is held reads values there.
                       || case when jsonb_typeof(e.e -> 'd') = 'object' then '{}'::jsonb
                               else jsonb_build_object('d', '{}'::jsonb, 'given', e.e -> 'd') end end
      from unnest(changes) with ordinality e (e, n) cross join lateral (select sync.form_error(e.e) as fault) f order by e.n);
    newest := (select max((e ->> 'h') collate "C") from unnest(changes) e where sync.is_stamp(e ->> 'h'));
  end if;
end
$$;

-- Clamps stamps from the future, keeping their order. `clamped` is the latest wall time this device's stamps were clamped to, before and
-- after.
create function sync.clamp_stamps(inout changes jsonb[], newest text, now_ms bigint, inout clamped bigint)
language plpgsql stable set search_path = '' as $$
declare
  future text := sync.stamp(now_ms + 60000);
begin
  if newest > future collate "C" then
    -- A clock that runs ahead is clamped to the hub's, keeping the order of its stamps.
    -- Not to the hub's own time: what its writer had seen may lie a minute ahead, and an edit made after seeing wins.
    clamped := greatest(now_ms + 60000, clamped + 1);
    changes := array(
      select case when sync.is_stamp(r.h) and r.h > future collate "C" then jsonb_set(r.e, '{h}', to_jsonb(
               left(sync.stamp(clamped + r.place / 100000, (r.place % 100000)::integer), 20) || right(r.h, 12))) else r.e end
      from (select e, n, e ->> 'h' as h, dense_rank() over (order by (e ->> 'h') collate "C") - 1 as place
            from unnest(changes) with ordinality e (e, n)) r
      order by r.n);
  end if;
end
$$;

-- Validates changes that come from no push, and clamps their stamps.
create function sync.validate_and_clamp(changes jsonb[]) returns jsonb[]
language sql stable set search_path = '' as $$
  select s.changes from sync.validate_changes(validate_and_clamp.changes) f, sync.clamp_stamps(f.changes, f.newest, sync.now_ms(), 0) s
$$;

revoke all on function sync.form_error(jsonb), sync.validate_changes(jsonb[]), sync.clamp_stamps(jsonb[], text, bigint, bigint),
  sync.validate_and_clamp(jsonb[]) from public;
grant execute on function sync.form_error(jsonb), sync.validate_changes(jsonb[]), sync.clamp_stamps(jsonb[], text, bigint, bigint),
  sync.validate_and_clamp(jsonb[]) to authenticated;
