-- What the planner knows of tables that grow fast. A young hub, or one that has just been filled, has statistics of an empty one until
-- autovacuum comes by a minute later. With those any index is as good as another, and a record is looked for by reading all the
-- organisation's rows: what a push costs then grows with the square of its rows.

-- Takes statistics of what a push wrote to, where a table has doubled since they were last taken. Never waits: who takes them already has
-- them soon.
create function sync.refresh_statistics(ctx jsonb, elems jsonb[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  grown regclass;
begin
  perform sync.within(ctx);
  for grown in
    select c.oid::regclass from pg_catalog.pg_class c
    where c.oid = any ('{sync.changes, sync.history}'::regclass[]::oid[] || array(
            select to_regclass('public.' || quote_ident(k.name))::oid from sync.tables k where k.name in (select e ->> 't' from unnest(elems) e)))
      and pg_relation_size(c.oid) / current_setting('block_size')::integer > 4 + 2 * c.relpages
    order by c.oid
  loop
    execute format('analyze (skip_locked) %s', grown);
  end loop;
end
$$;

revoke all on function sync.refresh_statistics(jsonb, jsonb[]) from public;
grant execute on function sync.refresh_statistics(jsonb, jsonb[]) to authenticated;
