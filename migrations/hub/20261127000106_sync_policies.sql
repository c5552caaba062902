-- Row-level security from the registry: who may add, change and remove rows of a table stands in `sync.tables` alone; the policies and the
-- checking of authors are both made from it.

-- Returns, as SQL, the condition under which somebody with one of `roles` writes a row of `t`. Without `person` it is about the caller
-- and becomes a policy; with it (`$n`, and `$m` for the time of writing) it checks an author.
create function sync.access_condition(t sync.tables, roles text[], person text default null, at text default 'null') returns text
language sql immutable set search_path = '' as $$
  with x as (
    select case when person is null then 'sync.my_orgs(' else format('sync.orgs_of(%s, ', person) end as orgs,
           case when person is null then 'sync.my_branches(' else format('sync.branches_of(%s, ', person) end as branches,
           case when person is null then ')' else format(', %s)', at) end as ends,
           -- A new branch is nobody's yet: whoever adds one needs his role in the organisation.
           case when t.branch_column = 'id' and roles = t.adders then null
                else coalesce(t.branch_column, case when t.scope <> 'org' then 'branch_id' end) end as place,
           coalesce(person, '(select auth.uid())') as who
  )
  select format('(org_id = any (array(select %s%L%s))', x.orgs, roles, x.ends)
    || case when x.place is null then '' else format(' and (%1$I is null or %1$I = any (array(select %2$s%3$L%4$s)))', x.place, x.branches, roles, x.ends) end
    || case when t.owner_only_if is null then '' else format(' and (not (%s) or org_id = any (array(select %s%L%s)))', t.owner_only_if, x.orgs, '{owner}', x.ends) end
    -- What is one device's own is read by whoever sees its branch, and written by that device alone.
    || case when t.scope = 'device' and person is null then ' and sync.is_own_device(device_id)' else '' end
    || ')' || case when t.person_column is null then '' else
      format(' or (%I = %s and org_id = any (array(select %s null%s)))', t.person_column, x.who, x.orgs, x.ends) end
  from x
$$;

-- Installs row-level security and grants: the table's audience reads, the registry's roles write, facts are only inserted. Supabase's
-- service_role, which works for the server side, may write everywhere what may be written.
create function sync.install_policies(table_name text) returns void
language plpgsql volatile set search_path = '' as $$
declare
  t sync.tables;
  reads text;
  adds text;
  writes text;
begin
  select * into strict t from sync.tables k where k.name = table_name;
  reads := format('org_id = any (array(select sync.my_orgs(%L)))', t.readers);
  execute format('alter table public.%I enable row level security', t.name);
  execute format('revoke all on table public.%I from public, anon, authenticated', t.name);
  if t.scope <> 'org' then
    reads := format('%s and branch_id = any (array(select sync.my_branches(%L)))', reads, t.readers);
  elsif t.policy = 'append' and t.branch_column = 'branch_id' then
    reads := reads || ' and (branch_id is null or branch_id = any (array(select sync.my_branches())))';
  elsif t.name = 'memberships' then
    reads := reads || ' or user_id = (select auth.uid())';
  end if;
  -- What tells of other records is seen by whoever sees those.
  if 'table_name' = any (t.columns) then
    reads := reads || ' and not exists (select 1 from sync.tables k where k.name = table_name and k.readers is not null and not (org_id = any (array(select sync.my_orgs(k.readers)))
      and (branch_id is null or branch_id = any (array(select sync.my_branches(k.readers))))))';
  end if;
  execute format('create policy %I on public.%I for select to authenticated using (%s)', t.name || '_select', t.name, reads);
  execute format('grant select on public.%I to authenticated', t.name);
  if to_regrole('service_role') is not null then
    execute format('grant select, insert%s on public.%I to service_role', case when t.policy <> 'append' then ', update, delete' else '' end, t.name);
  end if;
  adds := sync.access_condition(t, t.adders);
  if t.policy <> 'append' then
    writes := sync.access_condition(t, t.writers);
    execute format('create policy %I on public.%I for update to authenticated using (%s) with check (%s)', t.name || '_update', t.name, writes, writes);
    execute format('create policy %I on public.%I for delete to authenticated using (%s)', t.name || '_delete', t.name,
                   sync.access_condition(t, coalesce(t.removers, t.writers)));
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

revoke all on function sync.access_condition(sync.tables, text[], text, text), sync.install_policies(text) from public;
