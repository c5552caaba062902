-- sync_verify: proof that both sides hold the same rows, by count and by a hash that does not care about order.

-- Returns the SQL of a row's 60-bit hash: for each column in name order '-' or octet length, ':' and the text.
create function sync.row_hash(t sync.tables) returns text
language sql stable set search_path = '' as $$
  select '(''x'' || substr(md5(concat(' || string_agg(
    format('case when r.%1$I is null then ''-'' else octet_length(r.%1$I::text) || '':'' || r.%1$I::text end', c), ', ' order by c collate "C")
    || ')), 1, 15))::bit(60)::bigint'
  from unnest(t.columns) c
$$;

create function public.sync_verify(p jsonb) returns jsonb
language plpgsql stable set search_path = '' set jit = off set statement_timeout = '60s' as $$
declare
  ids integer[] := array(select jsonb_array_elements_text(p -> 'streams')::integer);
  only_table text := p -> 'detail' ->> 'table';
  t sync.tables;
  found jsonb;
  answer jsonb := '{}';
begin
  for t in
    select * from sync.tables k
    where case when only_table is not null then k.name = only_table
               else jsonb_typeof(p -> 'tables') is distinct from 'array' or p -> 'tables' ? k.name end
    order by k.position
  loop
    -- A device compares the columns it knows; a newer hub may have more.
    if p -> 'columns' ? t.name then
      t.columns := array(select c from unnest(t.columns) c where p -> 'columns' -> t.name ? c);
    end if;
    if only_table is not null then
      execute format($sql$
        select coalesce(jsonb_agg(jsonb_build_array(x.id, x.hash::text) order by x.id), '[]')
        from (select r.id, %2$s as hash from sync.streams s join public.%1$I r on r.org_id = s.org_id %3$s
              where s.id = any ($1) and (s.branch_id is null) = ($4 = 'org') and r.id > $2 order by r.id limit $3) x
      $sql$, t.name, sync.row_hash(t), case t.scope when 'branch' then 'and r.branch_id = s.branch_id' else '' end)
      into found using ids, coalesce((p -> 'detail' ->> 'after_id')::uuid, '00000000-0000-0000-0000-000000000000'),
        coalesce((p -> 'detail' ->> 'limit')::integer, 1000), t.scope;
      return jsonb_build_object('rows', found);
    end if;
    execute format($sql$
      select coalesce(jsonb_object_agg(x.id, jsonb_build_object('count', x.n, 'hash', x.hash::text)), '{}')
      from (select s.id, count(r.id) as n, coalesce(sum(%2$s) filter (where r.id is not null), 0) %% 1152921504606846976 as hash
            from sync.streams s left join public.%1$I r on r.org_id = s.org_id %3$s
            where s.id = any ($1) and (s.branch_id is null) = ($2 = 'org') group by s.id) x
    $sql$, t.name, sync.row_hash(t), case t.scope when 'branch' then 'and r.branch_id = s.branch_id' else '' end)
    into found using ids, t.scope;
    answer := answer || jsonb_build_object(t.name, found);
  end loop;
  return jsonb_build_object('seq', (select coalesce(jsonb_object_agg(s.id, s.head), '{}') from sync.streams s where s.id = any (ids)),
                            'tables', answer);
end
$$;

revoke all on function sync.row_hash(sync.tables) from public;
grant execute on function sync.row_hash(sync.tables) to authenticated;
revoke all on function public.sync_verify(jsonb) from public, anon;
grant execute on function public.sync_verify(jsonb) to authenticated;
