-- Looking after the hub: what its owner runs now and then in the SQL editor.

-- Forgets that records left a stream, once no device can be away that long; a device that was is made to fetch anew.
create function sync.forget_departures(older_than interval default '180 days') returns bigint
language sql volatile set search_path = '' as $$
  with gone as (
    delete from sync.changes c
    where c.op = 'D' and c.top collate "C" < sync.stamp((extract(epoch from clock_timestamp() - older_than) * 1000)::bigint) collate "C"
    returning c.stream_id, c.seq
  ), raised as (
    update sync.streams s set floor = greatest(s.floor, g.seq)
    from (select stream_id, max(seq) as seq from gone group by 1) g where s.id = g.stream_id
  )
  select count(*) from gone
$$;

revoke all on function sync.forget_departures(interval) from public;

-- Supabase's service_role works for the server side (functions, imports): row-level security does not bind it, the
-- guards and the capture do.
do $$
begin
  if exists (select 1 from pg_catalog.pg_roles where rolname = 'service_role') then
    grant usage on schema sync to service_role;
    grant execute on function sync.now_ms(), sync.uuid_v7() to service_role;
    grant select on sync.tables, sync.streams, sync.changes to service_role;
    execute (select format('grant select, insert, update, delete on %s to service_role', string_agg('public.' || quote_ident(name), ', '))
             from sync.tables);
    grant select, insert, update on public.organisations to service_role;
  end if;
end
$$;
