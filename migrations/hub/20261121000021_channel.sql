-- Who joins an organisation's channel: its members hear the doorbell and see each other's devices online; nobody else, and nobody sends.
--
-- Supabase asks these policies when a device joins and whenever it shows a new token. A broadcast comes from the database alone: there
-- is no insert policy for it, so no device can ring in another's name.

do $$
declare
  mine text := '(select realtime.topic()) = any (array(select ''org:'' || o from sync.my_orgs() o))';
begin
  if to_regclass('realtime.messages') is null or to_regprocedure('realtime.topic()') is null then
    return;
  end if;
  execute format('create policy branchline_hear on realtime.messages for select to authenticated using (extension in (''broadcast'', ''presence'') and %s)', mine);
  execute format('create policy branchline_show on realtime.messages for insert to authenticated with check (extension = ''presence'' and %s)', mine);
exception when insufficient_privilege then
  raise warning 'Devices will sync by the clock only, as this role may not add policies to realtime.messages: %', sqlerrm;
end
$$;
