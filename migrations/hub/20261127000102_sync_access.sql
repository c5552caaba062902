-- Membership helpers: which organisations, branches and streams somebody may see or write.
--
-- They run as their owner (they must read memberships whatever the caller may see) and live outside the exposed schema; policies call
-- them through `= any (array(select …))`, evaluated once per statement. They are plpgsql so that their plans outlive the statement.

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
    join sync.streams s on s.org_id = m.org_id and (m.branch_id is null or s.kind = 'org' or s.branch_id = m.branch_id
      or exists (select 1 from public.devices d where d.org_id = s.org_id and d.id = s.device_id and d.branch_id = m.branch_id))
    where m.user_id = (select auth.uid()) and m.deleted_at is null;
end
$$;

revoke all on function sync.orgs_of(uuid, text[], bigint), sync.branches_of(uuid, text[], bigint), sync.my_orgs(text[]),
  sync.my_branches(text[]), sync.my_streams() from public;
grant execute on function sync.my_orgs(text[]), sync.my_branches(text[]), sync.my_streams() to authenticated;
