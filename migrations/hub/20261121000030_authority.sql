-- Who a change belongs to, and who decides about people, devices and what is kept.
--
-- A change is judged by the weaker of its author and its sender: the sender by row-level security, the author here, by the same rules
-- (sync.right_to) and his memberships as they are now. What an author may not do waits for somebody who may, and who says so.

-- Returns what a person is called in a shop, and the e-mail he signs in with: names can be alike.
create function sync.person(org uuid, who uuid) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('name', p.display_name, 'email', p.email) from public.profiles p where p.org_id = org and p.user_id = who
  order by p.deleted_at nulls first, p.id limit 1
$$;

-- Returns roles in words: "an owner or manager".
create function sync.roles_in_words(roles text[]) returns text
language sql immutable set search_path = '' as $$
  select case when roles is null or roles = '{}' then 'An owner' else
    (case when roles[1] in ('owner', 'accountant') then 'An ' else 'A ' end) || array_to_string(roles[: cardinality(roles) - 1], ', ')
    || case when cardinality(roles) > 1 then ' or ' else '' end || roles[cardinality(roles)] end
$$;

-- Judges the authors of a unit that somebody else sends. Returns null, or the verdict that holds it: BL403, with who made it and who may approve it.
create function sync.judge_author(ctx jsonb, elems jsonb[]) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  org uuid := ctx ->> 'org';
  g record;
  t sync.tables;
  wrong uuid;
  who jsonb;
  known boolean;
begin
  perform sync.within(ctx);
  for g in
    select e ->> 't' as name, (e ->> 'by')::uuid as author, array_agg(e order by n) as elems, min(n) as first,
           -- Who left may have written before: then what he was counts.
           max(left(e ->> 'h', 13)::bigint) as at
    from unnest(elems) with ordinality x (e, n) where e ->> 'by' <> ctx ->> 'sender'
    group by 1, 2 order by 4
  loop
    continue when exists (select 1 from public.memberships m where m.org_id = org and m.user_id = g.author and m.role = 'owner'
                          and m.branch_id is null and m.deleted_at is null);
    select * into t from sync.tables k where k.name = g.name;
    -- The hub has no such table: applying says so.
    continue when t.name is null;
    begin
      execute format($q$
        with c as (
          select (e ->> 'id')::uuid as id, bool_or(e ->> 'o' = 'I') as adds, bool_or(e ->> 'o' <> 'I') as edits,
                 jsonb_object_agg(v.key, v.value order by x.n) filter (where v.key is not null and v.key not in ('id', 'org_id')) as d
          from unnest($1) with ordinality x (e, n) left join lateral jsonb_each(e -> 'd') v on true group by 1
        ), r as (
          select c.id, c.adds, k.row as was,
                 coalesce(k.row, jsonb_build_object('id', c.id, 'org_id', $2)) || coalesce(c.d, '{}') as becomes
          from c left join lateral (select to_jsonb(b) as row from public.%1$I b where b.org_id = $2 and b.id = c.id) k on true
        )
        select r.id from r where (r.was is not null or r.adds) and not coalesce(case
          when r.was is null then (select %2$s from jsonb_populate_record(null::public.%1$I, r.becomes))
          when $5 then true
          else (select %3$s from jsonb_populate_record(null::public.%1$I, r.was)) and (select %3$s from jsonb_populate_record(null::public.%1$I, r.becomes))
            and (coalesce(r.was -> 'deleted_at' <> 'null' or r.becomes -> 'deleted_at' = 'null', true)
                 or (select %4$s from jsonb_populate_record(null::public.%1$I, r.was)))
          end, false)
        limit 1
      $q$, t.name, sync.right_to(t, t.adders, '$3', '$4'), sync.right_to(t, t.writers, '$3', '$4'),
           sync.right_to(t, coalesce(t.removers, t.writers), '$3', '$4'))
      into wrong using g.elems, org, g.author, g.at, t.policy = 'append';
    exception when data_exception then
      -- Values that are none are told when they are applied.
      wrong := null;
    end;
    if wrong is not null then
      who := sync.person(org, g.author);
      known := exists (select 1 from public.memberships m where m.org_id = org and m.user_id = g.author and m.deleted_at is null);
      return jsonb_strip_nulls(jsonb_build_object('u', elems[1] -> 'u', 'v', 'rejected', 'code', 'BL403', 'table', t.name, 'record', wrong,
        'by', g.author, 'by_name', who -> 'name',
        'message', format('Made by %s, who %s. %s can approve it.', coalesce(who ->> 'name', 'somebody without a name here'),
          case when known then format('may not change %s', replace(t.name, '_', ' ')) else 'does not belong to this shop' end,
          sync.roles_in_words(case when t.adders = '{}' or t.owned is not null then '{owner}' else t.writers end))));
    end if;
  end loop;
  return null;
end
$$;

-- Takes a unit that waits for somebody's approval, as it is held. The approver's own rights judge it; its author stays its author.
create function public.sync_approve(p jsonb) returns jsonb
language plpgsql volatile set search_path = '' set jit = off set statement_timeout = '60s' set lock_timeout = '10s' as $$
declare
  ctx jsonb := sync.open_device(p);
  unit bigint := (p ->> 'unit')::bigint;
  done jsonb;
begin
  perform set_config('branchline.approved', 'on', true);
  done := sync.settle_held(ctx || jsonb_build_object('approved', unit), array[unit]);
  if done = '[]' then
    done := sync.held_no_more(ctx, jsonb_build_array(unit));
  end if;
  return jsonb_build_object('units', done);
end
$$;

-- A person may change his telephone number; his name and e-mail in the shop, by which others know him, are an owner's to change.
create function sync.guard_profile() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  old_row jsonb;
begin
  if auth.uid() is null or new.org_id = any (array(select sync.my_orgs('{owner}')))
     or current_setting('branchline.purge', true) = 'on' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    -- An edit is written as an upsert; and whoever joins by a code is given his profile by the hub.
    if exists (select 1 from public.profiles f where f.org_id = new.org_id and f.id = new.id) then
      return new;
    end if;
    perform sync.within(new.org_id, '00000000-0000-0000-0000-000000000000');
    return new;
  end if;
  old_row := to_jsonb(old);
  if to_jsonb(new) - '{phone,updated_at}'::text[] <> old_row - '{phone,updated_at}'::text[] then
    raise exception using errcode = '42501', message = 'Only an owner changes what people are called here; the telephone number is one''s own to change.';
  end if;
  return new;
end
$$;
create trigger guard_profile before insert or update on public.profiles for each row execute function sync.guard_profile();

-- A shop keeps at least one owner of all its branches.
create function sync.guard_last_owner() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if current_setting('branchline.purge', true) is distinct from 'on' and old.role = 'owner' and old.branch_id is null and old.deleted_at is null
     and not exists (select 1 from public.memberships m where m.org_id = old.org_id and m.role = 'owner' and m.branch_id is null
                     and m.deleted_at is null) then
    raise exception using errcode = 'BL409', message = 'A shop keeps at least one owner of all its branches. Make somebody else owner first.';
  end if;
  return null;
end
$$;
create constraint trigger guard_last_owner after update on public.memberships deferrable initially deferred
  for each row when (old.role = 'owner' and (new.role <> 'owner' or new.branch_id is not null or new.deleted_at is not null or new.user_id <> old.user_id))
  execute function sync.guard_last_owner();

-- A branch is closed by an owner, and only when its computers have sent everything.
create function sync.guard_branch() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  waits text;
begin
  if current_setting('branchline.purge', true) = 'on' then
    return new;
  end if;
  if auth.uid() is not null and not new.org_id = any (array(select sync.my_orgs('{owner}'))) then
    raise exception using errcode = '42501', message = 'Only an owner closes a branch.';
  end if;
  select d.code into waits from public.devices d
  left join sync.device_status s on s.org_id = d.org_id and s.device_id = d.id
  where d.org_id = new.org_id and d.branch_id = new.id and d.deleted_at is null
    and (coalesce(s.pending, 0) > 0
         or exists (select 1 from sync.quarantine q where q.org_id = d.org_id and q.device_id = d.id and q.state in ('rejected', 'waiting')))
  order by 1 limit 1;
  if waits is not null then
    raise exception using errcode = 'BL409',
      message = format('The computer %s of this branch still has changes that are not sent or not accepted. Let it finish first.', waits);
  end if;
  return new;
end
$$;
create trigger guard_branch before update on public.branches for each row
  when (old.deleted_at is null and new.deleted_at is not null) execute function sync.guard_branch();

-- Shortening the history waits thirty days, in which every owner sees it; lengthening it, or keeping it after all, holds at once.
create function sync.guard_history_months() returns trigger
language plpgsql set search_path = '' as $$
declare
  now_ms bigint := sync.now_ms();
begin
  if old.history_months_from <= now_ms and new.history_months = old.history_months_next and new.history_months_from is null then
    return new;
  end if;
  new.history_months_next := null;
  new.history_months_from := null;
  if coalesce(new.history_months < coalesce(old.history_months, 1000), false) then
    new.history_months_next := new.history_months;
    new.history_months_from := now_ms + 30 * 86400000::bigint;
    new.history_months := old.history_months;
  end if;
  return new;
end
$$;
create trigger guard_history_months before update of history_months on public.organisations
  for each row execute function sync.guard_history_months();

-- Returns an organisation's rules that do not travel: how long the history is kept, what is to shorten it, whether new devices wait.
create function sync.rules(org uuid) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('history_months', o.history_months, 'history_months_next', o.history_months_next, 'history_months_from', o.history_months_from,
    'approve_devices', o.approve_devices, 'owner', o.id = any (array(select sync.my_orgs('{owner}'))))
  from public.organisations o where o.id = org
$$;

-- Reads the rules of an organisation, and sets those that are given: {org, history_months (0: for ever), approve_devices}. Owners alone set them.
create function public.shop_rules(p jsonb) returns jsonb
language plpgsql volatile set search_path = '' set lock_timeout = '10s' as $$
declare
  org uuid := (p ->> 'org')::uuid;
  n integer;
  m integer;
begin
  -- Setting the present time again is how a shorter one is called off.
  update public.organisations o set history_months = nullif((p ->> 'history_months')::integer, 0) where o.id = org and p ? 'history_months';
  get diagnostics n = row_count;
  update public.organisations o set approve_devices = (p ->> 'approve_devices')::boolean
  where o.id = org and jsonb_typeof(p -> 'approve_devices') = 'boolean';
  get diagnostics m = row_count;
  if n + m < (p ? 'history_months')::integer + coalesce(jsonb_typeof(p -> 'approve_devices') = 'boolean', false)::integer then
    perform sync.refuse('PT403', 'not_a_member', '{}', 'Only an owner sets the rules of the shop.');
  end if;
  return sync.rules(org);
exception when check_violation then
  perform sync.refuse('PT400', 'malformed', '{}', 'The history is kept for at least 12 months.');
end
$$;

-- Lets a new device in that waits for it.
create function sync.approve_device(device uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update sync.device_status s set waiting_since = null
  where s.device_id = approve_device.device and s.org_id = any (array(select sync.my_orgs('{owner}')));
  if not found then
    perform sync.refuse('PT403', 'not_a_member', jsonb_build_object('device', device), 'Only an owner approves a new computer.');
  end if;
end
$$;
create function public.approve_device(p jsonb) returns void
language sql volatile set search_path = '' set lock_timeout = '10s' as $$ select sync.approve_device((p ->> 'device')::uuid) $$;

-- Ends somebody's memberships in the caller's shop, and his sign-ins where the hub may: {ended: memberships, sessions: how many ended, or null when they
-- stay open until their tokens run out; without a membership they open nothing here}.
create function sync.end_person(org uuid, who uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  ended integer;
  sessions integer;
begin
  if not coalesce(org = any (array(select sync.my_orgs('{owner}'))), false) then
    perform sync.refuse('PT403', 'not_a_member', '{}', 'Only an owner ends a membership.');
  end if;
  update public.memberships m set deleted_at = sync.now_ms() where m.org_id = org and m.user_id = who and m.deleted_at is null;
  get diagnostics ended = row_count;
  set constraints all immediate;
  -- Sessions are the sign-in service's, and another shop on this hub may be his too.
  if to_regclass('auth.sessions') is not null and not exists (select 1 from public.memberships m where m.user_id = who and m.deleted_at is null) then
    begin
      execute 'delete from auth.sessions where user_id = $1' using who;
      get diagnostics sessions = row_count;
    exception when others then
      sessions := null;
    end;
  end if;
  return jsonb_build_object('ended', ended, 'sessions', sessions);
end
$$;
create function public.end_person(p jsonb) returns jsonb
language sql volatile set search_path = '' set lock_timeout = '10s' as $$ select sync.end_person((p ->> 'org')::uuid, (p ->> 'person')::uuid) $$;

revoke all on function sync.person(uuid, uuid), sync.roles_in_words(text[]), sync.judge_author(jsonb, jsonb[]), sync.guard_profile(), sync.guard_last_owner(),
  sync.guard_branch(), sync.guard_history_months(), sync.rules(uuid), sync.approve_device(uuid), sync.end_person(uuid, uuid) from public;
grant execute on function sync.person(uuid, uuid), sync.judge_author(jsonb, jsonb[]), sync.rules(uuid), sync.approve_device(uuid), sync.end_person(uuid, uuid)
  to authenticated;
revoke all on function public.sync_approve(jsonb), public.shop_rules(jsonb), public.approve_device(jsonb), public.end_person(jsonb) from public, anon;
grant execute on function public.sync_approve(jsonb), public.shop_rules(jsonb), public.approve_device(jsonb), public.end_person(jsonb) to authenticated;
