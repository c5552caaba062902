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

-- Tells whether `n` rows of some tables may take more than so many bytes in a page, without looking at them: by the tables' mean row,
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

create function public.sync_pull(p jsonb) returns json
language plpgsql stable set search_path = '' set jit = off set statement_timeout = '60s' as $$
declare
  wanted smallint[];
  left_over integer := least(greatest(coalesce((p ->> 'limit')::integer, 5000), 1), 20000);
  left_bytes bigint := greatest(coalesce((p ->> 'bytes')::bigint, 4000000), 1);
  reach record;
  asked record;
  part record;
  s sync.streams;
  t sync.tables;
  parts jsonb := '[]';
  upto bigint;
  n integer;
  found smallint[];
  more boolean;
  reset boolean;
  any_more boolean := false;
  streams jsonb := '[]';
  cols text[];
  line text;
  rows_json json;
  gone jsonb;
  stamp text;
  newest text collate "C" := sync.stamp(sync.now_ms());
  tables_json json[] := '{}';
  deletes jsonb := '[]';
  first_day date := nullif(p ->> 'first_day', '')::date;
  away uuid[] := '{}';
  again uuid[] := '{}';
  outside record;
begin
  perform sync.open_device(p);
  select array_agg(k.position) into wanted from sync.tables k
  where jsonb_typeof(p -> 'tables') is distinct from 'array' or p -> 'tables' ? k.name;

  -- How far this page reaches in each stream, and which tables it meets there.
  for asked in
    select (e ->> 'id')::integer as id, nullif(e ->> 'epoch', '')::uuid as epoch, coalesce((e ->> 'after')::bigint, 0) as after,
           -- Where the fetch began that this page goes on with: numbers purged are passed on the way, not lived with.
           coalesce((e ->> 'from')::bigint, (e ->> 'after')::bigint, 0) as start
    from jsonb_array_elements(p -> 'streams') with ordinality x (e, place) order by x.place
  loop
    select * into s from sync.streams k where k.id = asked.id;
    if s.id is null then
      -- Not the caller's, or not any more.
      streams := streams || jsonb_build_object('id', asked.id, 'epoch', null, 'after', 0, 'head', 0, 'more', false, 'reset', true, 'gone', true);
      continue;
    end if;
    reset := coalesce(asked.epoch <> s.epoch, asked.after > 0) or asked.after > s.head or (asked.start > 0 and asked.start < s.purged_up_to);
    if reset then
      streams := streams || jsonb_build_object('id', s.id, 'epoch', s.epoch, 'after', 0, 'head', s.head, 'more', true, 'reset', true);
      any_more := true;
      continue;
    end if;
    upto := s.head;
    more := asked.after < s.head;
    if more and left_over > 0 and left_bytes > 0 then
      select count(*), max(x.seq), array_agg(distinct x.table_no) into n, upto, found from (
        select c.seq, c.table_no from sync.changes c
        where c.stream_id = s.id and c.seq > asked.after and c.table_no = any (wanted)
        order by c.seq limit left_over) x;
      more := n = left_over and exists (
        select 1 from sync.changes c where c.stream_id = s.id and c.seq > upto and c.table_no = any (wanted));
      left_over := left_over - n;
      if n > 0 and sync.may_be_large(found, n, left_bytes) then
        -- The rows whose predecessors fill less than a page.
        select max(b.seq) filter (where b.before < left_bytes) as upto, count(*) filter (where b.before < left_bytes) as n,
               sum(b.bytes) as bytes into reach
        from (select x.seq, x.bytes, sum(x.bytes) over (order by x.seq) - x.bytes as before
              from unnest(found) f cross join lateral sync.page_bytes(s.id, s.org_id, f, asked.after, upto) x) b;
        left_bytes := left_bytes - reach.bytes;
        if reach.n < n then
          upto := reach.upto;
          more := true;
        end if;
      elsif n > 0 then
        -- As many bytes as rows, of what is left of both.
        left_bytes := left_bytes - left_bytes * n / (left_over + n);
      end if;
      if not more then
        upto := s.head;
      end if;
      if n > 0 and first_day is not null and s.branch_id is not null then
        select * into outside from sync.outside_window(s.id, s.org_id, asked.after, upto, first_day);
        away := away || outside.skip;
        again := again || outside.bring;
        if outside.bring <> '{}' then
          -- What comes again may lie in tables that this page would not have met.
          found := array(select f from unnest(found) f union select k.position from sync.tables k
                         where k.name in ('invoices', 'invoice_lines', 'payments', 'payment_allocations') and k.position = any (wanted));
        end if;
      end if;
      if asked.after = 0 and s.branch_id is not null and exists (
        select 1 from jsonb_array_elements(p -> 'streams') e join sync.streams o on o.id = (e ->> 'id')::integer
        where o.org_id = s.org_id and o.branch_id is null and coalesce((e ->> 'from')::bigint, 0) > 0)
      then
        -- What the organisation's stream tells of this branch alone was passed over while the caller could not see it.
        for outside in
          select k.position as table_no, o.id as stream, array_agg(x.id) as ids
          from (select 'sync_conflicts' as name, f.id from public.sync_conflicts f where f.org_id = s.org_id and f.branch_id = s.branch_id
                union all
                select 'decisions', f.id from public.decisions f where f.org_id = s.org_id and f.branch_id = s.branch_id) x
          join sync.tables k on k.name = x.name and k.position = any (wanted)
          join sync.streams o on o.org_id = s.org_id and o.branch_id is null
          group by k.position, o.id
        loop
          again := again || outside.ids;
          parts := parts || jsonb_build_object('table_no', outside.table_no, 'stream', outside.stream, 'org', s.org_id, 'after', 0, 'upto', 0);
        end loop;
      end if;
      if n > 0 then
        parts := parts || (select jsonb_agg(jsonb_build_object('table_no', f, 'stream', s.id, 'org', s.org_id, 'after', asked.after, 'upto', upto))
                           from unnest(found) f);
      end if;
    elsif more then
      upto := asked.after;
    end if;
    any_more := any_more or more;
    streams := streams || jsonb_build_object('id', s.id, 'epoch', s.epoch, 'after', upto, 'head', s.head, 'more', more, 'reset', false);
  end loop;

  -- One statement per table and stream: the index gives the rows in order of their numbers, keys find the records. What left
  -- one stream and is still to be seen in another comes as a row, not as a removal.
  for part in
    select * from jsonb_to_recordset(parts) as x (table_no smallint, stream integer, org uuid, after bigint, upto bigint)
    order by x.table_no, x.stream
  loop
    if t.position is distinct from part.table_no then
      select * into strict t from sync.tables k where k.position = part.table_no;
      cols := array['id'] || array_remove(t.columns, 'id');
      select string_agg('x.' || quote_ident(c), ', ') into line from unnest(cols) c;
    end if;
    execute format($sql$
      select json_agg(json_build_array(x.sync_seq, x.sync_hlc, x.sync_fields, %2$s)) filter (where x.id is not null),
             jsonb_agg(jsonb_build_array(%3$L, x.sync_id, x.sync_seq, x.sync_hlc)) filter (where x.id is null),
             max(x.sync_max_hlc collate "C"), count(x.id)
      from (
        select c.seq as sync_seq, c.id as sync_id, c.hlc as sync_hlc, c.max_hlc as sync_max_hlc, c.fields as sync_fields, r.*
        from sync.changes c
        left join lateral (select k.* from public.%1$I k where k.org_id = $2 and k.id = c.id limit 1) r on true
        where c.stream_id = $1 and c.table_no = $5 and %4$s
        order by c.seq
      ) x
    $sql$, t.name, line, t.name, case
      when again <> '{}' then '(c.seq > $3 and c.seq <= $4 and c.id <> all ($6) or c.id = any ($7))'
      when away <> '{}' then 'c.seq > $3 and c.seq <= $4 and c.id <> all ($6)'
      else 'c.seq > $3 and c.seq <= $4' end)
    into rows_json, gone, stamp, n using part.stream, part.org, part.after, part.upto, part.table_no, away, again;
    newest := greatest(newest, stamp collate "C");
    if n > 0 then
      tables_json := tables_json || json_build_object('t', t.name, 'n', n, 'c', cols, 'r', rows_json);
    end if;
    deletes := deletes || coalesce(gone, '[]');
  end loop;

  return json_build_object('now', sync.now_ms(), 'hlc', newest, 'streams', streams, 'more', any_more,
                           'tables', tables_json, 'deletes', deletes);
end
$$;

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

revoke all on function sync.page_bytes(integer, uuid, smallint, bigint, bigint), sync.may_be_large(smallint[], integer, bigint)
  from public;
grant execute on function sync.page_bytes(integer, uuid, smallint, bigint, bigint), sync.may_be_large(smallint[], integer, bigint)
  to authenticated;
revoke all on function public.sync_pull(jsonb), public.sync_count(jsonb) from public, anon;
grant execute on function public.sync_pull(jsonb), public.sync_count(jsonb) to authenticated;
