-- sync_count: how many records a long pull will bring, so that a person can be told how far it is.
--
-- Numbers in a stream have gaps (the index keeps one row per record), so heads less cursors would promise too much.

create function public.sync_count(p jsonb) returns bigint
language sql stable set search_path = '' set statement_timeout = '10s' as $$
  select sync.open_device(p);
  select coalesce(sum(n.rows), 0)::bigint
  from jsonb_to_recordset(p -> 'streams') as e (id integer, after bigint),
    lateral (
      select count(*) as rows from sync.changes c
      where c.stream_id = e.id and c.seq > coalesce(e.after, 0)
        and (jsonb_typeof(p -> 'tables') is distinct from 'array'
             or c.table_no in (select k.position from sync.tables k where p -> 'tables' ? k.name))
    ) n
$$;

revoke all on function public.sync_count(jsonb) from public, anon;
grant execute on function public.sync_count(jsonb) to authenticated;
