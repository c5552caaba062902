-- sync_pull: what changed in the caller's streams since his cursors, in one snapshot, as one JSON value.
--
-- STABLE, so that all its statements see the same moment; SECURITY INVOKER, so that a row the caller may no longer see
-- comes as a delete. Values are never cast to JSON from text: re-reading megabytes would cost as much as writing them. A page ends
-- after `limit` rows or `bytes` bytes, whichever comes first, but not before its first row.

-- Returns the changes of one table in a stretch of a stream with about as many bytes as each takes in a page. Texts are counted as
-- they are, not as they are stored: what packs well travels unpacked, and octet_length need not read it to know.
create function sync.page_bytes(stream integer, org uuid, tab smallint, after bigint, upto bigint)
returns table (seq bigint, bytes bigint)
language plpgsql stable set search_path = '' set jit = off as $$
declare
  t sync.tables;
  texts text;
begin
  select * into strict t from sync.tables k where k.position = tab;
  select string_agg(format('coalesce(octet_length(r.%I), 0)', a.attname), ' + ') into texts
  from pg_catalog.pg_attribute a
  where a.attrelid = format('public.%I', t.name)::regclass and a.attname = any (t.columns) and a.atttypid = 'text'::regtype;
  return query execute format($sql$
    select c.seq, (%3$s + 2 * coalesce(pg_column_size(c.fields), 0) + coalesce(%2$s, 0))::bigint
    from sync.changes c
    left join lateral (select k.* from public.%1$I k where k.org_id = $2 and k.id = c.id limit 1) r on true
    where c.stream_id = $1 and c.table_no = $3 and c.seq > $4 and c.seq <= $5
  $sql$, t.name, coalesce(texts, '0'), 100 + 16 * cardinality(t.columns)) using stream, org, tab, after, upto;
end
$$;

-- Estimates whether `n` rows of some tables may take more than so many bytes in a page, without reading them: by the tables' mean row,
-- and by whether any text is long enough to be stored apart or packed.
create function sync.may_be_large(tabs smallint[], n integer, most bigint) returns boolean
language sql stable set search_path = '' as $$
  select coalesce(bool_or(
    (200 + 1.5 * pg_relation_size(c.oid) / greatest(pg_stat_get_live_tuples(c.oid), 1)) * n > most
    or pg_relation_size(c.reltoastrelid) > 0
    or exists (select 1 from pg_catalog.pg_attribute a
               where a.attrelid = c.oid and a.atttypid = 'text'::regtype and a.attstorage <> 'e' and not a.attisdropped)), true)
  from sync.tables t join pg_catalog.pg_class c on c.oid = format('public.%I', t.name)::regclass
  where t.position = any (tabs)
$$;

-- A stretch of one table in one stream.
create type sync.page_part as (table_no smallint, stream_id integer, org_id uuid, after bigint, upto bigint);

-- Chooses how far a page reaches in a stream: `max_rows` rows or `max_bytes` bytes, whichever comes first, but not before its first row.
-- Returns which tables it meets, and how many rows and bytes it takes of what is left of both.
create function sync.page_reach(s sync.streams, after bigint, wanted smallint[], max_rows integer, max_bytes bigint,
  out upto bigint, out more boolean, out tables smallint[], out row_count integer, out byte_count bigint)
language plpgsql stable set search_path = '' set jit = off as $$
declare
  fitting record;
begin
  select count(*), max(x.seq), array_agg(distinct x.table_no) into row_count, upto, tables from (
    select c.seq, c.table_no from sync.changes c
    where c.stream_id = s.id and c.seq > after and c.table_no = any (wanted)
    order by c.seq limit max_rows) x;
  more := row_count = max_rows and exists (
    select 1 from sync.changes c where c.stream_id = s.id and c.seq > upto and c.table_no = any (wanted));
  if row_count > 0 and sync.may_be_large(tables, row_count, max_bytes) then
    -- The rows whose predecessors fill less than a page.
    select max(b.seq) filter (where b.before < max_bytes) as upto, count(*) filter (where b.before < max_bytes) as n,
           sum(b.bytes) as bytes into fitting
    from (select x.seq, x.bytes, sum(x.bytes) over (order by x.seq) - x.bytes as before
          from unnest(tables) f cross join lateral sync.page_bytes(s.id, s.org_id, f, after, upto) x) b;
    byte_count := fitting.bytes;
    if fitting.n < row_count then
      upto := fitting.upto;
      more := true;
    end if;
  elsif row_count > 0 then
    -- As many bytes as rows.
    byte_count := max_bytes * row_count / max_rows;
  else
    byte_count := 0;
  end if;
  if not more then
    upto := s.head;
  end if;
end
$$;

-- Returns the conflicts and decisions of one branch that stand in the organisation's stream: whoever begins to follow the branch has
-- passed them, as he could not see them.
create function sync.branch_facts(s sync.streams, wanted smallint[], out ids uuid[], out parts sync.page_part[])
language plpgsql stable set search_path = '' as $$
begin
  with f as (
    select k.position, o.id as stream_id, x.id
    from (select 'sync_conflicts' as name, c.id from public.sync_conflicts c where c.org_id = s.org_id and c.branch_id = s.branch_id
          union all
          select 'decisions', d.id from public.decisions d where d.org_id = s.org_id and d.branch_id = s.branch_id) x
    join sync.tables k on k.name = x.name and k.position = any (wanted)
    join sync.streams o on o.org_id = s.org_id and o.kind = 'org'
  )
  select array(select f.id from f),
         array(select row(d.position, d.stream_id, s.org_id, 0, 0)::sync.page_part from (select distinct f.position, f.stream_id from f) d)
  into ids, parts;
end
$$;

-- Plans a page: how far it reaches in each stream, which tables it meets there, and which records stay away or come again. `from` is
-- where a fetch of several pages began: numbers up to purged_up_to are passed on its way, and reset only who began behind them.
create function sync.plan_page(p jsonb, max_rows integer, max_bytes bigint,
  out streams jsonb, out any_more boolean, out parts sync.page_part[], out skip uuid[], out bring uuid[])
language plpgsql stable set search_path = '' set jit = off as $$
declare
  wanted smallint[] := array(select k.position from sync.tables k
                             where jsonb_typeof(p -> 'tables') is distinct from 'array' or p -> 'tables' ? k.name);
  first_day date := nullif(p ->> 'first_day', '')::date;
  asked record; reach record; outside record; facts record;
  s sync.streams;
begin
  streams := '[]'; any_more := false; parts := '{}'; skip := '{}'; bring := '{}';
  for asked in
    select (e ->> 'id')::integer as id, nullif(e ->> 'epoch', '')::uuid as epoch, coalesce((e ->> 'after')::bigint, 0) as after,
           coalesce((e ->> 'from')::bigint, (e ->> 'after')::bigint, 0) as start
    from jsonb_array_elements(p -> 'streams') with ordinality x (e, place) order by x.place
  loop
    select * into s from sync.streams k where k.id = asked.id;
    if s.id is null then
      -- Not the caller's, or not any more.
      streams := streams || jsonb_build_object('id', asked.id, 'epoch', null, 'after', 0, 'head', 0, 'more', false, 'reset', true, 'gone', true);
      continue;
    elsif coalesce(asked.epoch <> s.epoch, asked.after > 0) or asked.after > s.head or (asked.start > 0 and asked.start < s.purged_up_to) then
      streams := streams || jsonb_build_object('id', s.id, 'epoch', s.epoch, 'after', 0, 'head', s.head, 'more', true, 'reset', true);
      any_more := true;
      continue;
    end if;
    if asked.after < s.head and max_rows > 0 and max_bytes > 0 then
      select * into reach from sync.page_reach(s, asked.after, wanted, max_rows, max_bytes);
      max_rows := max_rows - reach.row_count;
      max_bytes := max_bytes - reach.byte_count;
      if reach.row_count > 0 and first_day is not null and s.branch_id is not null then
        select * into outside from sync.outside_window(s.id, s.org_id, asked.after, reach.upto, first_day);
        skip := skip || outside.skip;
        bring := bring || outside.bring;
        if outside.bring <> '{}' then
          -- What comes again may lie in tables that this page would not have met.
          reach.tables := array(select f from unnest(reach.tables) f union select k.position from sync.window_tables() k
                                where k.position = any (wanted));
        end if;
      end if;
      if asked.after = 0 and s.branch_id is not null and exists (
        select 1 from jsonb_array_elements(p -> 'streams') e join sync.streams o on o.id = (e ->> 'id')::integer
        where o.org_id = s.org_id and o.kind = 'org' and coalesce((e ->> 'from')::bigint, 0) > 0)
      then
        select * into facts from sync.branch_facts(s, wanted);
        bring := bring || facts.ids;
        parts := parts || facts.parts;
      end if;
      if reach.row_count > 0 then
        parts := parts || array(select row(f, s.id, s.org_id, asked.after, reach.upto)::sync.page_part from unnest(reach.tables) f);
      end if;
    else
      select least(asked.after, s.head) as upto, asked.after < s.head as more into reach;
    end if;
    any_more := any_more or reach.more;
    streams := streams || jsonb_build_object('id', s.id, 'epoch', s.epoch, 'after', reach.upto, 'head', s.head, 'more', reach.more, 'reset', false);
  end loop;
end
$$;

-- Returns the statement that reads one part of a page ($1: the part, $2 and $3: the records that stay away or come again): rows
-- {t,n,c,r} in the order of their numbers, the records that are gone, and the newest stamp. The index gives the numbers, keys find the
-- records. What left one stream and is still to be seen in another comes as a row, not as a removal. The caller runs it: a page of
-- megabytes is not handed on from function to function.
create function sync.page_query(table_no smallint, skips boolean, brings boolean) returns text
language plpgsql stable set search_path = '' as $$
declare
  t sync.tables;
  cols text[];
begin
  select * into strict t from sync.tables k where k.position = page_query.table_no;
  cols := array['id'] || array_remove(t.columns, 'id');
  return format($sql$
    select case when count(x.id) > 0 then json_build_object('t', %2$L, 'n', count(x.id), 'c', %4$L::text[], 'r',
             json_agg(json_build_array(x.sync_seq, x.sync_hlc, x.sync_fields, %3$s)) filter (where x.id is not null)) end,
           jsonb_agg(jsonb_build_array(%2$L, x.sync_id, x.sync_seq, x.sync_hlc)) filter (where x.id is null),
           max(x.sync_max_hlc collate "C")
    from (
      select c.seq as sync_seq, c.id as sync_id, c.hlc as sync_hlc, c.max_hlc as sync_max_hlc, c.fields as sync_fields, r.*
      from sync.changes c
      left join lateral (select k.* from public.%1$I k where k.org_id = ($1).org_id and k.id = c.id limit 1) r on true
      where c.stream_id = ($1).stream_id and c.table_no = ($1).table_no and %5$s
      order by c.seq
    ) x
  $sql$, t.name, t.name, (select string_agg('x.' || quote_ident(c), ', ') from unnest(cols) c), cols, case
    when brings then '(c.seq > ($1).after and c.seq <= ($1).upto and c.id <> all ($2) or c.id = any ($3))'
    when skips then 'c.seq > ($1).after and c.seq <= ($1).upto and c.id <> all ($2)'
    else 'c.seq > ($1).after and c.seq <= ($1).upto' end);
end
$$;

-- Returns one page: {device, instance, streams: [{id, epoch, after, from}], tables, limit, bytes, first_day}.
create function public.sync_pull(p jsonb) returns json
language plpgsql stable set search_path = '' set jit = off set statement_timeout = '60s' as $$
declare
  plan record;
  part sync.page_part;
  rows_json json;
  gone jsonb;
  stamp text;
  tables_json json[] := '{}';
  deletes jsonb := '[]';
  newest text collate "C" := sync.stamp(sync.now_ms());
begin
  perform sync.open_device(p);
  select * into plan from sync.plan_page(p, least(greatest(coalesce((p ->> 'limit')::integer, 5000), 1), 20000),
                                         greatest(coalesce((p ->> 'bytes')::bigint, 4000000), 1));
  for part in select * from unnest(plan.parts) x order by x.table_no, x.stream_id loop
    execute sync.page_query(part.table_no, plan.skip <> '{}', plan.bring <> '{}') into rows_json, gone, stamp using part, plan.skip, plan.bring;
    newest := greatest(newest, stamp collate "C");
    if rows_json is not null then
      tables_json := tables_json || rows_json;
    end if;
    deletes := deletes || coalesce(gone, '[]');
  end loop;
  return json_build_object('now', sync.now_ms(), 'hlc', newest, 'streams', plan.streams, 'more', plan.any_more,
                           'tables', tables_json, 'deletes', deletes);
end
$$;

-- Counts the records that a long pull will bring, for a progress bar. Numbers in a stream have gaps (the index keeps one row per
-- record), so heads less cursors would be too many.
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

revoke all on function sync.page_bytes(integer, uuid, smallint, bigint, bigint), sync.may_be_large(smallint[], integer, bigint),
  sync.page_reach(sync.streams, bigint, smallint[], integer, bigint), sync.branch_facts(sync.streams, smallint[]),
  sync.plan_page(jsonb, integer, bigint), sync.page_query(smallint, boolean, boolean) from public;
grant execute on function sync.page_bytes(integer, uuid, smallint, bigint, bigint), sync.may_be_large(smallint[], integer, bigint),
  sync.page_reach(sync.streams, bigint, smallint[], integer, bigint), sync.branch_facts(sync.streams, smallint[]),
  sync.plan_page(jsonb, integer, bigint), sync.page_query(smallint, boolean, boolean) to authenticated;
revoke all on function public.sync_pull(jsonb), public.sync_count(jsonb) from public, anon;
grant execute on function public.sync_pull(jsonb), public.sync_count(jsonb) to authenticated;
