-- sync_verify: proof that both sides hold the same rows, by count and by a hash that does not care about order.

-- Returns the SQL of a row's 60-bit hash: for each column in name order '-' or octet length, ':' and the text.
create function sync.row_hash(t sync.tables) returns text
language sql stable set search_path = '' as $$
  select '(''x'' || substr(md5(concat(' || string_agg(
    format('case when r.%1$I is null then ''-'' else octet_length(r.%1$I::text) || '':'' || r.%1$I::text end', c), ', ' order by c collate "C")
    || ')), 1, 15))::bit(60)::bigint'
  from unnest(t.columns) c
$$;

-- Compares at a named place: `streams` are {id, after}, and what changed after it is left out and named, as is what the device
-- names in `skip` because it waits there to be sent. With `detail` {stream, after_id, limit}: the rows' own hashes, in order of id.
create function public.sync_verify(p jsonb) returns jsonb
language plpgsql stable set search_path = '' set jit = off set statement_timeout = '60s' as $$
declare
  ids integer[];
  afters bigint[];
  detail jsonb := nullif(p -> 'detail', 'null');
  skip uuid[] := array(select jsonb_array_elements_text(case jsonb_typeof(p -> 'skip') when 'array' then p -> 'skip' else '[]' end)::uuid);
  t sync.tables;
  newer uuid[];
  found jsonb;
  answer jsonb := '{}';
begin
  perform sync.open_device(p);
  select array_agg(s.id), array_agg(coalesce(s.after, 9223372036854775807)) into ids, afters
  from jsonb_to_recordset(p -> 'streams') s (id integer, after bigint);
  select * into t from sync.tables k where k.name = p ->> 'table';
  if t.name is null then
    return jsonb_build_object('streams', answer, 'rows', '[]'::jsonb, 'newer', '[]'::jsonb);
  end if;
  -- A device compares the columns it knows; a newer hub may have more.
  if jsonb_typeof(p -> 'columns') = 'array' then
    t.columns := array(select c from unnest(t.columns) c where p -> 'columns' ? c);
  end if;
  newer := array(
    select c.id from unnest(ids, afters) a (id, after)
    join sync.changes c on c.stream_id = a.id and c.seq > a.after and c.table_no = t.position);

  if detail is not null then
    execute format($sql$
      select coalesce(jsonb_agg(jsonb_build_array(x.id, x.hash::text) order by x.id), '[]')
      from (select r.id, %2$s as hash from sync.streams s join public.%1$I r on r.org_id = s.org_id %3$s
            where s.id = $1 and (s.branch_id is null) = ($2 = 'org') and r.id > $3 and r.id not in (select unnest($4))
            order by r.id limit $5) x
    $sql$, t.name, sync.row_hash(t), case t.scope when 'branch' then 'and r.branch_id = s.branch_id' else '' end)
    into found using (detail ->> 'stream')::integer, t.scope,
      coalesce((detail ->> 'after_id')::uuid, '00000000-0000-0000-0000-000000000000'), skip || newer,
      least(greatest(coalesce((detail ->> 'limit')::integer, 1000), 1), 20000);
    return jsonb_build_object('rows', found, 'newer', to_jsonb(newer));
  end if;

  execute format($sql$
    select coalesce(jsonb_object_agg(x.id, jsonb_build_object('count', x.n, 'hash', x.hash::text)), '{}')
    from (select s.id, count(r.id) as n, coalesce(sum(%2$s) filter (where r.id is not null), 0) %% 1152921504606846976 as hash
          from sync.streams s left join public.%1$I r on r.org_id = s.org_id and r.id not in (select unnest($3)) %3$s
          where s.id = any ($1) and (s.branch_id is null) = ($2 = 'org') group by s.id) x
  $sql$, t.name, sync.row_hash(t), case t.scope when 'branch' then 'and r.branch_id = s.branch_id' else '' end)
  into answer using ids, t.scope, skip || newer;
  return jsonb_build_object('streams', answer, 'newer', to_jsonb(newer));
end
$$;

revoke all on function sync.row_hash(sync.tables) from public;
grant execute on function sync.row_hash(sync.tables) to authenticated;
revoke all on function public.sync_verify(jsonb) from public, anon;
grant execute on function public.sync_verify(jsonb) to authenticated;
