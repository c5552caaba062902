-- sync_verify: proof that both sides hold the same rows, by count and by a hash that does not care about order.

-- Returns the SQL of a row's 60-bit hash: for each column in name order '-' or octet length, ':' and the text.
create function sync.row_hash(t sync.tables) returns text
language sql stable set search_path = '' as $$
  select '(''x'' || substr(md5(concat(' || string_agg(
    format('case when r.%1$I is null then ''-'' else octet_length(r.%1$I::text) || '':'' || r.%1$I::text end', c), ', ' order by c collate "C")
    || ')), 1, 15))::bit(60)::bigint'
  from unnest(t.columns) c
$$;

-- Cached counts and hashes of a stream's table, so that equal heads cost nothing: valid as long as no change of that table was numbered
-- after `head`, and a week at most, as changes with the triggers off move no head. One row per stream, table and list of columns;
-- `fresh` counts anew.
create table sync.digests (
  stream_id integer not null,
  table_no  smallint not null,
  columns   text not null,
  head      bigint not null,
  count     bigint not null,
  hash      bigint not null,
  at        bigint not null,
  primary key (stream_id, table_no, columns),
  constraint digests_size_check check (coalesce(length(columns), 0) <= 4000)
);
alter table sync.digests enable row level security;
revoke all on table sync.digests from public, anon, authenticated;

-- Returns one stream's count and hash without the rows in `skip` and those changed after `after`: {count, hash, newer}, and `counted`
-- when rows had to be read. Nothing for a stream the caller may not read.
create function sync.stream_digest(t sync.tables, stream integer, after bigint, skip uuid[], fresh boolean) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  s sync.streams;
  d sync.digests;
  names text := md5(array_to_string(t.columns, ','));
  newer uuid[];
  counted boolean := false;
  sums text := format('select count(*), coalesce(sum(%2$s), 0) %% 1152921504606846976 from public.%1$I r where r.org_id = $1 %3$s',
                      t.name, sync.row_hash(t), case when t.scope <> 'org' then format('and r.%I = $2', t.audience_column) else '' end);
  apart_count bigint := 0;
  apart_hash bigint := 0;
begin
  select * into s from sync.streams k where k.id = stream and k.id = any (array(select sync.my_streams()));
  if s.id is null or s.kind <> t.scope then
    return null;
  end if;
  -- By the numbers alone, which are few: with the table in the condition, unanalysed, all of its rows are read.
  newer := array(select x.id from (select c.id, c.table_no from sync.changes c where c.stream_id = s.id and c.seq > after offset 0) x
                 where x.table_no = t.position);
  select * into d from sync.digests g where g.stream_id = s.id and g.table_no = t.position and g.columns = names;
  if fresh or d.at is null or d.at < sync.now_ms() - 7 * 86400000 or d.head not between s.purged_up_to and s.head or exists (
       select 1 from (select c.table_no from sync.changes c where c.stream_id = s.id and c.seq > d.head offset 0) x
       where x.table_no = t.position) then
    counted := true;
    d.head := s.head;
    execute sums into d.count, d.hash using s.org_id, s.audience;
  end if;
  if cardinality(skip || newer) > 0 then
    execute sums || ' and r.id in (select unnest($3))' into apart_count, apart_hash using s.org_id, s.audience, skip || newer;
  end if;
  return jsonb_build_object('count', d.count - apart_count,
    'hash', ((d.hash - apart_hash + 1152921504606846976) % 1152921504606846976)::text, 'newer', to_jsonb(newer))
    || case when counted then jsonb_build_object('counted', jsonb_build_object('head', d.head, 'count', d.count, 'hash', d.hash)) else '{}' end;
end
$$;

-- Returns the digests of several streams of a fully visible table, and caches what had to be counted.
create function sync.table_digest(tab text, wanted jsonb, ids integer[], afters bigint[], skip uuid[], fresh boolean) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  t sync.tables;
  stream integer;
  after bigint;
  found jsonb;
  streams jsonb := '{}';
  newer jsonb := '[]';
begin
  select * into strict t from sync.tables k where k.name = tab and k.fully_visible;
  if jsonb_typeof(wanted) = 'array' then
    t.columns := array(select c from unnest(t.columns) c where wanted ? c);
  end if;
  for stream, after in select a.id, a.after from unnest(ids, afters) a (id, after) order by a.id loop
    found := sync.stream_digest(t, stream, after, skip, fresh);
    continue when found is null;
    streams := streams || jsonb_build_object(stream::text, found - '{newer,counted}'::text[]);
    newer := newer || (found -> 'newer');
    if found ? 'counted' then
      insert into sync.digests as g (stream_id, table_no, columns, head, count, hash, at)
      values (stream, t.position, md5(array_to_string(t.columns, ',')), (found -> 'counted' ->> 'head')::bigint,
              (found -> 'counted' ->> 'count')::bigint, (found -> 'counted' ->> 'hash')::bigint, sync.now_ms())
      on conflict (stream_id, table_no, columns) do update set head = excluded.head, count = excluded.count, hash = excluded.hash,
        at = excluded.at;
    end if;
  end loop;
  return jsonb_build_object('streams', streams, 'newer', newer);
end
$$;

-- Counts or lists rows as the caller sees them, in one snapshot.
create function sync.visible_digest(t sync.tables, ids integer[], afters bigint[], skip uuid[], detail jsonb) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  newer uuid[] := array(
    select c.id from unnest(ids, afters) a (id, after)
    join sync.changes c on c.stream_id = a.id and c.seq > a.after and c.table_no = t.position);
  found jsonb;
begin
  if detail is not null then
    execute format($sql$
      select coalesce(jsonb_agg(jsonb_build_array(x.id, x.hash::text) order by x.id), '[]')
      from (select r.id, %2$s as hash from sync.streams s join public.%1$I r on r.org_id = s.org_id %3$s
            where s.id = $1 and s.kind = $2 and r.id > $3 and r.id not in (select unnest($4))
            order by r.id limit $5) x
    $sql$, t.name, sync.row_hash(t), case when t.scope <> 'org' then format('and r.%I = s.audience', t.audience_column) else '' end)
    into found using (detail ->> 'stream')::integer, t.scope,
      coalesce((detail ->> 'after_id')::uuid, '00000000-0000-0000-0000-000000000000'), skip || newer,
      least(greatest(coalesce((detail ->> 'limit')::integer, 1000), 1), 20000);
    return jsonb_build_object('rows', found, 'newer', to_jsonb(newer));
  end if;

  execute format($sql$
    select coalesce(jsonb_object_agg(x.id, jsonb_build_object('count', x.n, 'hash', x.hash::text)), '{}')
    from (select s.id, count(r.id) as n, coalesce(sum(%2$s) filter (where r.id is not null), 0) %% 1152921504606846976 as hash
          from sync.streams s left join public.%1$I r on r.org_id = s.org_id and r.id not in (select unnest($3)) %3$s
          where s.id = any ($1) and s.kind = $2 group by s.id) x
  $sql$, t.name, sync.row_hash(t), case when t.scope <> 'org' then format('and r.%I = s.audience', t.audience_column) else '' end)
  into found using ids, t.scope, skip || newer;
  return jsonb_build_object('streams', found, 'newer', to_jsonb(newer));
end
$$;

-- Compares at a named place: `streams` are {id, after}, and what changed after it is left out and named, as is what the device
-- names in `skip` because it waits there to be sent. `fresh` counts the rows, whatever was counted
-- before. With `detail` {stream, after_id, limit}: the rows' own hashes, in order of id.
create function public.sync_verify(p jsonb) returns jsonb
language plpgsql volatile set search_path = '' set jit = off set statement_timeout = '60s' as $$
declare
  ids integer[];
  afters bigint[];
  detail jsonb := nullif(p -> 'detail', 'null');
  skip uuid[] := array(select jsonb_array_elements_text(case jsonb_typeof(p -> 'skip') when 'array' then p -> 'skip' else '[]' end)::uuid);
  t sync.tables;
begin
  perform sync.open_device(p);
  select array_agg(s.id), array_agg(coalesce(s.after, 9223372036854775807)) into ids, afters
  from jsonb_to_recordset(p -> 'streams') s (id integer, after bigint);
  select * into t from sync.tables k where k.name = p ->> 'table';
  if t.name is null then
    return '{"streams": {}, "rows": [], "newer": []}';
  end if;
  -- A device compares the columns it knows; a newer hub may have more.
  if jsonb_typeof(p -> 'columns') = 'array' then
    t.columns := array(select c from unnest(t.columns) c where p -> 'columns' ? c);
  end if;
  if t.fully_visible and detail is null then
    return sync.table_digest(t.name, p -> 'columns', ids, afters, skip, coalesce((p ->> 'fresh')::boolean, false));
  end if;
  return sync.visible_digest(t, ids, afters, skip, detail);
end
$$;

revoke all on function sync.row_hash(sync.tables), sync.stream_digest(sync.tables, integer, bigint, uuid[], boolean),
  sync.table_digest(text, jsonb, integer[], bigint[], uuid[], boolean),
  sync.visible_digest(sync.tables, integer[], bigint[], uuid[], jsonb) from public;
grant execute on function sync.row_hash(sync.tables), sync.table_digest(text, jsonb, integer[], bigint[], uuid[], boolean),
  sync.visible_digest(sync.tables, integer[], bigint[], uuid[], jsonb) to authenticated;
revoke all on function public.sync_verify(jsonb) from public, anon;
grant execute on function public.sync_verify(jsonb) to authenticated;
