-- Who may see and change what: membership helpers, row-level security, and explicit grants.
--
-- Helpers run as their owner (they must read memberships whatever the caller may see) and live outside the exposed
-- schema; policies call them through `= any(array(select …))`, evaluated once per statement.
-- Owner and manager write master data, only an owner writes memberships; a cashier sells; an accountant reads.

-- They are plpgsql so that their plans outlive the statement.

-- Returns the organisations the caller belongs to, in any of `roles` (null: any role).
create function sync.my_orgs(roles text[] default null) returns setof uuid
language plpgsql stable security definer set search_path = '' rows 2 as $$
begin
  return query select m.org_id from public.memberships m
    where m.user_id = (select auth.uid()) and m.deleted_at is null
      -- Whoever owns but one branch is a manager to the organisation: he must not give himself the others.
      and (roles is null or case when m.role = 'owner' and m.branch_id is not null then 'manager' else m.role end = any (roles));
end
$$;

-- Returns the branches the caller belongs to, in any of `roles`; a membership without a branch stands for all of them.
create function sync.my_branches(roles text[] default null) returns setof uuid
language plpgsql stable security definer set search_path = '' rows 20 as $$
begin
  return query select b.id from public.memberships m
    join public.branches b on b.org_id = m.org_id and (m.branch_id is null or m.branch_id = b.id)
    where m.user_id = (select auth.uid()) and m.deleted_at is null and (roles is null or m.role = any (roles));
end
$$;

-- Returns the streams the caller may read.
create function sync.my_streams() returns setof integer
language plpgsql stable security definer set search_path = '' rows 20 as $$
begin
  return query select s.id from public.memberships m
    join sync.streams s on s.org_id = m.org_id and (s.branch_id is null or m.branch_id is null or s.branch_id = m.branch_id)
    where m.user_id = (select auth.uid()) and m.deleted_at is null;
end
$$;

revoke all on function sync.my_orgs(text[]), sync.my_branches(text[]), sync.my_streams() from public;
grant execute on function sync.my_orgs(text[]), sync.my_branches(text[]), sync.my_streams() to authenticated;

-- Every table of the hub, known or not to the registry, is closed before anything is opened.
do $$
declare
  t regclass;
  closed regclass[];
begin
  closed := array(
    select c.oid::regclass from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and (n.nspname = 'sync' or (n.nspname = 'public' and (
      c.relname = 'organisations' or c.relname in (select name from sync.tables)))));
  foreach t in array closed loop
    execute format('alter table %s enable row level security', t);
    execute format('revoke all on table %s from public, anon, authenticated', t);
  end loop;
end
$$;

grant select, update (name) on public.organisations to authenticated;
create policy organisations_select on public.organisations for select to authenticated
  using (id = any (array(select sync.my_orgs())));
create policy organisations_update on public.organisations for update to authenticated
  using (id = any (array(select sync.my_orgs('{owner}')))) with check (id = any (array(select sync.my_orgs('{owner}'))));

-- Organisation-wide tables: every member reads; the named roles write.
do $$
declare t text; roles text; own text;
begin
  for t, roles, own in values
    -- A manager looks after the branches he belongs to.
    ('branches', '{owner,manager}', ' and id = any (array(select sync.my_branches(''{owner,manager}'')))'),
    ('profiles', '{owner}', ' or (user_id = (select auth.uid()) and org_id = any (array(select sync.my_orgs())))'),
    ('memberships', '{owner}', ''),
    ('business_settings', '{owner,manager}', ''),
    ('item_groups', '{owner,manager}', ''),
    ('products', '{owner,manager}', ''),
    ('customers', '{owner,manager,cashier}', ''),
    ('suppliers', '{owner,manager}', ''),
    ('devices', '{owner,manager}', ' and branch_id = any (array(select sync.my_branches(''{owner,manager}'')))')
  loop
    own := format('org_id = any (array(select sync.my_orgs(%L)))%s', roles, own);
    execute format('create policy %I on public.%I for select to authenticated using (org_id = any (array(select sync.my_orgs()))%s)',
      t || '_select', t, case t when 'memberships' then ' or user_id = (select auth.uid())' else '' end);
    execute format('create policy %I on public.%I for update to authenticated using (%s) with check (%s)', t || '_update', t, own, own);
    execute format('create policy %I on public.%I for delete to authenticated using (%s)', t || '_delete', t, own);
    execute format('grant select, update, delete on public.%I to authenticated', t);
    -- A device is registered by ready_to_sync, never inserted by a client; a branch is opened by an owner.
    continue when t in ('devices', 'branches');
    execute format('create policy %I on public.%I for insert to authenticated with check (%s)', t || '_insert', t, own);
    execute format('grant insert on public.%I to authenticated', t);
  end loop;
end
$$;

-- (A manager's edit of his branch is written as an upsert, so his own passes; as a new row it would clash.)
create policy branches_insert on public.branches for insert to authenticated
  with check (org_id = any (array(select sync.my_orgs('{owner}')))
    or (org_id = any (array(select sync.my_orgs('{owner,manager}'))) and id = any (array(select sync.my_branches('{owner,manager}')))));
grant insert on public.branches to authenticated;

-- A branch's own tables: its members read; all but accountants write; facts (policy append) are only ever inserted.
do $$
declare
  t record;
  reads text := 'org_id = any (array(select sync.my_orgs())) and branch_id = any (array(select sync.my_branches()))';
  writes text := 'org_id = any (array(select sync.my_orgs())) '
    'and branch_id = any (array(select sync.my_branches(''{owner,manager,cashier}'')))';
begin
  for t in select s.name, s.policy from sync.tables s where s.scope = 'branch' order by s.position loop
    execute format('create policy %I on public.%I for select to authenticated using (%s)', t.name || '_select', t.name, reads);
    execute format('create policy %I on public.%I for insert to authenticated with check (%s)', t.name || '_insert', t.name, writes);
    execute format('grant select, insert on public.%I to authenticated', t.name);
    continue when t.policy = 'append';
    execute format('create policy %I on public.%I for update to authenticated using (%s) with check (%s)',
      t.name || '_update', t.name, writes, writes);
    execute format('create policy %I on public.%I for delete to authenticated using (%s)', t.name || '_delete', t.name, writes);
    execute format('grant update, delete on public.%I to authenticated', t.name);
  end loop;
end
$$;

-- The sync functions run as the caller, so the caller reads the registry, his streams and their index; nothing else.
grant select on sync.tables, sync.streams, sync.changes to authenticated;
create policy tables_select on sync.tables for select to authenticated using (true);
create policy streams_select on sync.streams for select to authenticated
  using (id = any (array(select sync.my_streams())));
create policy changes_select on sync.changes for select to authenticated
  using (stream_id = any (array(select sync.my_streams())));
