-- What is held, and why: which units wait for whom, how a guessed unit is divided, and what is refused before it is tried.

-- Keeps sync.held_records in step with the quarantine, whoever writes it.
create function sync.note_held() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op <> 'INSERT' then
    delete from sync.held_records r using old_rows o where r.org_id = o.org_id and r.device_id = o.device_id and r.unit = o.unit;
  end if;
  if tg_op <> 'DELETE' then
    insert into sync.held_records (org_id, device_id, record_id, unit, inserted)
    select n.org_id, n.device_id, e ->> 'id', n.unit, bool_or(e ->> 'o' = 'I')
    from new_rows n, jsonb_array_elements(n.changes) e
    where n.state in ('rejected', 'waiting') and e ->> 'id' is not null
    group by 1, 2, 3, 4
    on conflict (org_id, device_id, record_id, unit) do update set inserted = excluded.inserted;
  end if;
  return null;
end
$$;
create trigger note_insert after insert on sync.quarantine referencing new table as new_rows
  for each statement execute function sync.note_held();
create trigger note_update after update on sync.quarantine referencing old table as old_rows new table as new_rows
  for each statement execute function sync.note_held();
create trigger note_delete after delete on sync.quarantine referencing old table as old_rows
  for each statement execute function sync.note_held();

-- Tells whether this device has anything held besides `but`.
create function sync.holds_any(ctx jsonb, but bigint[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select sync.within(ctx);
  select exists (select 1 from sync.quarantine q
    where q.org_id = (ctx ->> 'org')::uuid and q.device_id = (ctx ->> 'device')::uuid and q.state in ('rejected', 'waiting') and q.unit <> all (but))
$$;

-- Returns which records each change touches or refers to, as far as another change or a held unit has to do with them: change n's stand
-- from begins[n] to before begins[n + 1] in `records` (their numbers) and `refers` (only referred to). `touched` and `inserted` say of
-- each record which held unit touches it, and which would have inserted it.
create function sync.ties(ctx jsonb, elems jsonb[], but bigint[],
  out begins integer[], out records integer[], out refers boolean[], out touched bigint[], out inserted bigint[])
language sql stable security definer set search_path = '' as $$
  select sync.within(ctx);
  with named as materialized (
    select e.n, e.e ->> 'id' as id, false as refers from unnest(elems) with ordinality e (e, n)
    union all
    select e.n, v.value, true from unnest(elems) with ordinality e (e, n), jsonb_each_text(e.e -> 'd') v
    where v.key like '%\_id' and v.value is not null
  ), held as materialized (
    select h.record_id as id, min(h.unit) as touched, min(h.unit) filter (where h.inserted) as inserted
    from (select distinct x.id from named x) x
    cross join lateral (
      select r.record_id, r.unit, r.inserted from sync.held_records r
      where r.org_id = (ctx ->> 'org')::uuid and r.device_id = (ctx ->> 'device')::uuid and r.record_id = x.id collate "C" and r.unit <> all (but)
      offset 0) h
    group by h.record_id
  ), record as materialized (
    select x.id, row_number() over ()::integer as no from (
      select x.id from named x where not x.refers union select h.id from held h) x
  ), tie as materialized (
    select x.n, r.no, x.refers from named x join record r on r.id = x.id
  )
  select array(select 1 + coalesce(sum(c.n) over (order by g rows between unbounded preceding and 1 preceding), 0)::integer
               from generate_series(1, cardinality(elems) + 1) g left join (select t.n as at, count(*) as n from tie t group by t.n) c on c.at = g
               order by g),
         array(select t.no from tie t order by t.n),
         array(select t.refers from tie t order by t.n),
         array(select h.touched from record r left join held h on h.id = r.id order by r.no),
         array(select h.inserted from record r left join held h on h.id = r.id order by r.no)
$$;

-- Returns the changes of one segment (see sync.settle).
create function sync.segment(elems jsonb[], ord integer[], first integer, last integer) returns jsonb[]
language sql immutable set search_path = '' as $$
  select array(select elems[ord[i]] from generate_series(first, last) i order by i)
$$;

-- Divides a unit whose bounds were guessed: a document with its rows is a part, and so is every other record with its changes. Parts
-- come parents first. Returns the order in which the changes stand then, and how many each part has.
create function sync.divided(ctx jsonb, elems jsonb[], out ord integer[], out sizes integer[])
language sql stable security definer set search_path = '' as $$
  select sync.within(ctx);
  with c as (
    select e.n, coalesce(h.position, t.position) as place,
           coalesce(max(case when t.document_key <> 'id' then coalesce(e.e -> 'd' ->> t.document_key, e.e -> 'b' ->> t.document_key, l.head::text) end)
                      over (partition by e.e ->> 't', e.e ->> 'id'), e.e ->> 'id') as key
    from unnest(elems) with ordinality e (e, n)
    left join sync.tables t on t.name = e.e ->> 't'
    left join sync.tables h on h.name = t.document_of
    left join lateral (
      select i.invoice_id as head from public.invoice_lines i
      where t.name = 'invoice_lines' and i.org_id = (ctx ->> 'org')::uuid and i.id = case when e.e ->> 'id' ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then (e.e ->> 'id')::uuid end and not e.e -> 'd' ? 'invoice_id') l on true
  ), part as (
    select c.place, c.key, min(c.n) as first, count(*)::integer as size from c group by 1, 2
  )
  select array(select c.n::integer from c join part p on p.place is not distinct from c.place and p.key is not distinct from c.key
               order by p.place, p.first, c.n),
         array(select p.size from part p order by p.place, p.first)
$$;

-- Returns a verdict as it is told of a held segment: a part of a divided unit is named by the smallest of its queue ids, and names all.
create function sync.held_as(seg jsonb[], verdict jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('v', 'rejected') || verdict || case
    when seg[1] -> 'g' = 'true' then jsonb_build_object('u', min((e ->> 'q')::bigint), 'qs', jsonb_agg(e -> 'q' order by (e ->> 'q')::bigint))
    else jsonb_build_object('u', seg[1] -> 'u') end
  from unnest(seg) e
$$;

-- Returns the verdict on a unit that could not travel, or that holds a record larger than any may be (256 KB); null on any other.
create function sync.too_much(seg jsonb[]) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('code', 'BL413', 'table', e -> 't', 'record', e -> 'id') || case
    when e ? 'w' and e -> 'd' = '{}' then jsonb_build_object('message', case e ->> 'w'
      when 'too_slow' then 'This takes the hub longer than a request may.'
      when 'refused_on_the_way' then 'Something between this computer and the hub refuses this.'
      else 'This is larger than a request to the hub may be.' end)
    else (select jsonb_build_object('field', v.key, 'message',
            format('This record is larger than 256 KB; its %s alone takes %s KB.', v.key, octet_length(v.value) / 1024))
          from jsonb_each_text(e -> 'd') v order by octet_length(v.value) desc nulls last limit 1) end
  from unnest(seg) e
  where e ? 'w' and e -> 'd' = '{}' or pg_column_size(e -> 'd') > 262144
  limit 1
$$;

-- Returns of each change a verdict when the caller has no right to it, decided set-wise by the tables' own policies; null where that
-- cannot be said without trying.
create function sync.without_right(ctx jsonb, elems jsonb[]) returns jsonb[]
language plpgsql volatile set search_path = '' as $$
declare
  found jsonb[] := array_fill(null::jsonb, array[cardinality(elems)]);
  g record;
  bad integer[];
  n integer;
begin
  for g in
    select x.name, x.tab, x.inserts, array_agg(x.n order by x.n) as ns, array_agg(x.e order by x.n) as elems,
           has_table_privilege(x.tab, case when x.inserts then 'insert' else 'update' end) as granted,
           coalesce((select '(' || string_agg(pg_catalog.pg_get_expr(case when x.inserts then coalesce(p.polwithcheck, p.polqual) else p.polqual end,
                            p.polrelid), ') or (') || ')'
             from pg_catalog.pg_policy p
             where p.polrelid = x.tab and p.polpermissive and p.polcmd = any (case when x.inserts then '{a,*}' else '{w,*}' end::"char"[])
               and exists (select 1 from unnest(p.polroles) r where r = 0 or pg_has_role(r, 'usage'))), 'false') as allowed
    from (
      select t.name, ('public.' || quote_ident(t.name))::regclass as tab, e.e ->> 'o' = 'I' as inserts, e.n::integer as n, e.e
      from unnest(elems) with ordinality e (e, n) join sync.tables t on t.name = e.e ->> 't') x
    join pg_catalog.pg_class k on k.oid = x.tab and k.relrowsecurity
    group by x.name, x.tab, x.inserts
  loop
    if not g.granted then
      bad := g.ns;
    elsif g.inserts then
      execute format('select array_agg(x.n) from (select n, jsonb_populate_record(null::public.%1$I, e -> ''d'') as r from unnest($1, $2) x (n, e)) x '
                     'cross join lateral (select (x.r).*) as %1$I where not coalesce(%2$s, false)', g.name, g.allowed) into bad using g.ns, g.elems;
    else
      execute format('select array_agg(x.n) from unnest($1, $2) x (n, e) cross join lateral ('
                     'select 1 from public.%1$I where %1$I.org_id = $3 and %1$I.id = (x.e ->> ''id'')::uuid and not coalesce(%2$s, false) offset 0) y',
                     g.name, g.allowed) into bad using g.ns, g.elems, (ctx ->> 'org')::uuid;
    end if;
    foreach n in array coalesce(bad, '{}') loop
      found[n] := jsonb_build_object('code', '42501', 'table', g.name, 'record', elems[n] -> 'id',
        'message', case when g.granted then format('new row violates row-level security policy for table "%s"', g.name)
                        else format('permission denied for table %s', g.name) end);
    end loop;
  end loop;
  return found;
exception when others then
  -- What cannot even be read as a row is found by trying.
  return array_fill(null::jsonb, array[cardinality(elems)]);
end
$$;

revoke all on function sync.note_held(), sync.holds_any(jsonb, bigint[]), sync.ties(jsonb, jsonb[], bigint[]),
  sync.segment(jsonb[], integer[], integer, integer), sync.divided(jsonb, jsonb[]), sync.held_as(jsonb[], jsonb), sync.too_much(jsonb[]),
  sync.without_right(jsonb, jsonb[]) from public;
grant execute on function sync.holds_any(jsonb, bigint[]), sync.ties(jsonb, jsonb[], bigint[]),
  sync.segment(jsonb[], integer[], integer, integer), sync.divided(jsonb, jsonb[]), sync.held_as(jsonb[], jsonb), sync.too_much(jsonb[]),
  sync.without_right(jsonb, jsonb[]) to authenticated;
