-- Who joins which channel: an organisation's, its members, who see each other's devices online there; a branch's, those who belong to
-- it; the one of all branches, those who belong to several. Nobody else, and nobody sends.
--
-- Supabase asks these policies when a device joins and whenever it shows a new token. A broadcast comes from the database alone: there
-- is no insert policy for it, so no device can send in another's name.

-- Returns whether the caller may listen to a channel.
create function sync.may_listen(channel text) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return case split_part(channel, ':', 1)
    when 'org' then exists (select 1 from sync.my_orgs() o where channel = 'org:' || o)
    when 'branch' then exists (select 1 from sync.my_branches() b where channel = 'branch:' || b)
    when 'branches' then exists (
      select 1 from public.memberships m where m.user_id = auth.uid() and m.deleted_at is null and channel = 'branches:' || m.org_id
      group by m.org_id having bool_or(m.branch_id is null) or count(distinct m.branch_id) > 1)
    else false end;
end
$$;

do $$
declare
  mine text := '(select realtime.topic()) = any (array(select ''org:'' || o from sync.my_orgs() o))';
begin
  if to_regclass('realtime.messages') is null or to_regprocedure('realtime.topic()') is null then
    return;
  end if;
  execute 'create policy branchline_hear on realtime.messages for select to authenticated
    using (extension = ''broadcast'' and (select sync.may_listen((select realtime.topic()))))';
  execute format('create policy branchline_see on realtime.messages for select to authenticated using (extension = ''presence'' and %s)', mine);
  execute format('create policy branchline_show on realtime.messages for insert to authenticated with check (extension = ''presence'' and %s)', mine);
exception when insufficient_privilege then
  raise warning 'Devices will sync by the clock only, as this role may not add policies to realtime.messages: %', sqlerrm;
end
$$;

revoke all on function sync.may_listen(text) from public;
grant execute on function sync.may_listen(text) to authenticated;
