-- Grants for Supabase's service_role, which works for the server side (functions, imports): row-level security does not bind it, the
-- guards and the capture do. Synced tables are granted by sync.open_table.

do $$
begin
  if exists (select 1 from pg_catalog.pg_roles where rolname = 'service_role') then
    grant usage on schema sync to service_role;
    grant execute on function sync.now_ms(), sync.uuid_v7() to service_role;
    grant select on sync.tables, sync.streams, sync.changes to service_role;
    grant select, insert, update on public.organisations to service_role;
  end if;
end
$$;
