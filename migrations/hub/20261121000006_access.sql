-- Who may see and change what: membership helpers, row-level security, and explicit grants.
--
-- Helpers run as their owner (they must read memberships whatever the caller may see) and live outside the exposed
-- schema; policies call them through `= any(array(select …))`, evaluated once per statement.
-- Which roles write what stands in sync.tables.

-- They are plpgsql so that their plans outlive the statement.

-- Returns the organisations a person belongs to in any of `roles` (null: any role), now or, for who left since, at `at`.
create function sync.orgs_of(person uuid, roles text[], at bigint default null) returns setof uuid
language plpgsql stable security definer set search_path = '' rows 2 as $$
begin
  return query select m.org_id from public.memberships m
    where m.user_id = person and (m.deleted_at is null or m.deleted_at >= at)
      -- Whoever owns but one branch is a manager to the organisation: he must not give himself the others.
      and (roles is null or case when m.role = 'owner' and m.branch_id is not null then 'manager' else m.role end = any (roles));
end
$$;

-- Returns the branches a person belongs to in any of `roles`; a membership without a branch stands for all of them.
create function sync.branches_of(person uuid, roles text[], at bigint default null) returns setof uuid
language plpgsql stable security definer set search_path = '' rows 20 as $$
begin
  return query select b.id from public.memberships m
    join public.branches b on b.org_id = m.org_id and (m.branch_id is null or m.branch_id = b.id)
    where m.user_id = person and (m.deleted_at is null or m.deleted_at >= at) and (roles is null or m.role = any (roles));
end
$$;

-- Returns the organisations the caller belongs to, in any of `roles` (null: any role).
create function sync.my_orgs(roles text[] default null) returns setof uuid
language plpgsql stable security definer set search_path = '' rows 2 as $$
begin
  return query select sync.orgs_of((select auth.uid()), roles);
end
$$;

-- Returns the branches the caller belongs to, in any of `roles`.
create function sync.my_branches(roles text[] default null) returns setof uuid
language plpgsql stable security definer set search_path = '' rows 20 as $$
begin
  return query select sync.branches_of((select auth.uid()), roles);
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

revoke all on function sync.orgs_of(uuid, text[], bigint), sync.branches_of(uuid, text[], bigint),
  sync.my_orgs(text[]), sync.my_branches(text[]), sync.my_streams() from public;
grant execute on function sync.my_orgs(text[]), sync.my_branches(text[]), sync.my_streams() to authenticated;

-- Marks the transaction as one that came through an entry point for this organisation and device (null: for any; only within the hub's own
-- triggers). The mark dies with the transaction, and nobody but the hub can make one: its key is readable by nobody.
create function sync.enter(org uuid, device uuid default null) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  mark text := coalesce(org::text, '*') || '/' || coalesce(device::text, '*');
begin
  perform set_config('branchline.entry', mark || '/' || sync.entry_seal(mark), true);
end
$$;

-- Returns what only the hub can write under a mark: a hash over its key, this connection and this transaction.
create function sync.entry_seal(mark text) returns text
language sql stable security definer set search_path = '' as $$
  select encode(sha256(convert_to(concat_ws('/', k.key, mark, pg_catalog.pg_backend_pid(), extract(epoch from now())), 'UTF8')), 'hex')
  from sync.entry_key k
$$;

-- Refuses unless this transaction came through an entry point for this organisation (and device).
create function sync.within(org uuid, device uuid default null) returns void
language plpgsql stable security definer set search_path = '' as $$
declare
  entry text := current_setting('branchline.entry', true);
  mark text := split_part(entry, '/', 1) || '/' || split_part(entry, '/', 2);
begin
  if coalesce(split_part(entry, '/', 3) <> sync.entry_seal(mark), true)
     or split_part(entry, '/', 1) not in ('*', org::text)
     or (device is not null and split_part(entry, '/', 2) not in ('*', device::text)) then
    raise exception using errcode = '42501', message = 'Only the hub''s own entry points may do this.';
  end if;
end
$$;

-- The same for the context of a push.
create function sync.within(ctx jsonb) returns void
language sql stable set search_path = '' as $$ select sync.within((ctx ->> 'org')::uuid, (ctx ->> 'device')::uuid) $$;

revoke all on function sync.enter(uuid, uuid), sync.entry_seal(text), sync.within(uuid, uuid), sync.within(jsonb) from public;
grant execute on function sync.within(uuid, uuid), sync.within(jsonb) to authenticated;

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

grant select, update (name, history_months, approve_devices) on public.organisations to authenticated;
create policy organisations_select on public.organisations for select to authenticated
  using (id = any (array(select sync.my_orgs())));
create policy organisations_update on public.organisations for update to authenticated
  using (id = any (array(select sync.my_orgs('{owner}')))) with check (id = any (array(select sync.my_orgs('{owner}'))));

-- Returns the condition under which somebody with one of `roles` writes a row of `t`, as SQL. Without `person` it speaks of the caller and
-- is a policy; with it (`$n`, and `$m` for the time of writing) it judges an author.
create function sync.right_to(t sync.tables, roles text[], person text default null, at text default 'null') returns text
language sql immutable set search_path = '' as $$
  with x as (
    select case when person is null then 'sync.my_orgs(' else format('sync.orgs_of(%s, ', person) end as orgs,
           case when person is null then 'sync.my_branches(' else format('sync.branches_of(%s, ', person) end as branches,
           case when person is null then ')' else format(', %s)', at) end as ends,
           -- A new branch is nobody's yet: whoever adds one needs his role in the organisation.
           case when t.place = 'id' and roles = t.adders then null
                else coalesce(t.place, case t.scope when 'branch' then 'branch_id' end) end as place,
           coalesce(person, '(select auth.uid())') as who
  )
  select format('(org_id = any (array(select %s%L%s))', x.orgs, roles, x.ends)
    || case when x.place is null then '' else format(' and (%1$I is null or %1$I = any (array(select %2$s%3$L%4$s)))', x.place, x.branches, roles, x.ends) end
    || case when t.owned is null then '' else format(' and (not (%s) or org_id = any (array(select %s%L%s)))', t.owned, x.orgs, '{owner}', x.ends) end
    || ')' || case when t.person is null then '' else
      format(' or (%I = %s and org_id = any (array(select %s null%s)))', t.person, x.who, x.orgs, x.ends) end
  from x
$$;

-- Gives a registered table its policies and grants: its audience reads, the roles named in the registry write, facts are only inserted.
create function sync.protect(table_name text) returns void
language plpgsql volatile set search_path = '' as $$
declare
  t sync.tables;
  reads text := 'org_id = any (array(select sync.my_orgs()))';
  adds text;
  writes text;
begin
  select * into strict t from sync.tables k where k.name = table_name;
  execute format('alter table public.%I enable row level security', t.name);
  execute format('revoke all on table public.%I from public, anon, authenticated', t.name);
  if t.scope = 'branch' then
    reads := reads || ' and branch_id = any (array(select sync.my_branches()))';
  elsif t.policy = 'append' then
    reads := reads || ' and (branch_id is null or branch_id = any (array(select sync.my_branches())))';
  elsif t.name = 'memberships' then
    reads := reads || ' or user_id = (select auth.uid())';
  end if;
  execute format('create policy %I on public.%I for select to authenticated using (%s)', t.name || '_select', t.name, reads);
  execute format('grant select on public.%I to authenticated', t.name);
  adds := sync.right_to(t, t.adders);
  if t.policy <> 'append' then
    writes := sync.right_to(t, t.writers);
    execute format('create policy %I on public.%I for update to authenticated using (%s) with check (%s)', t.name || '_update', t.name, writes, writes);
    execute format('create policy %I on public.%I for delete to authenticated using (%s)', t.name || '_delete', t.name,
                   sync.right_to(t, coalesce(t.removers, t.writers)));
    execute format('grant update, delete on public.%I to authenticated', t.name);
    -- An edit is written as an upsert, so whoever may change a row passes; as a new row it would clash.
    adds := case when t.adders = t.writers then adds else adds || ' or ' || writes end;
  end if;
  if t.adders <> '{}' then
    execute format('create policy %I on public.%I for insert to authenticated with check (%s)', t.name || '_insert', t.name, adds);
    execute format('grant insert on public.%I to authenticated', t.name);
  end if;
end
$$;
revoke all on function sync.right_to(sync.tables, text[], text, text), sync.protect(text) from public;

select sync.protect(name) from sync.tables order by position;

-- The sync functions run as the caller, so the caller reads the registry, his streams and their index; nothing else.
grant select on sync.tables, sync.streams, sync.changes to authenticated;
create policy tables_select on sync.tables for select to authenticated using (true);
create policy streams_select on sync.streams for select to authenticated
  using (id = any (array(select sync.my_streams())));
create policy changes_select on sync.changes for select to authenticated
  using (stream_id = any (array(select sync.my_streams())));
