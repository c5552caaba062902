-- sync_pull: what changed in the caller's streams since his cursors, in one snapshot, as one JSON value.
--
-- STABLE, so that all its statements see the same moment; SECURITY INVOKER, so that a row the caller may no longer see
-- comes as a delete.

-- Writes one row of a table as the inside of a JSON array, column by column: text is built by hand because
-- json_build_array looks every value's type up again for every row.
create function sync.row_json(t sync.tables, columns text[]) returns text
language sql stable set search_path = '' as $$
  select 'concat(' || string_agg(
    case c.type
      when 'uuid' then format('case when r.%1$I is null then ''null'' else ''"'' || r.%1$I || ''"'' end', c.name)
      when 'date' then format('case when r.%1$I is null then ''null'' else ''"'' || r.%1$I || ''"'' end', c.name)
      when 'text' then format('case when r.%1$I is null then ''null'' else pg_catalog.to_json(r.%1$I)::text end', c.name)
      else format('coalesce(r.%I::text, ''null'')', c.name)
    end, ', '','', ' order by c.n) || ')'
  from (select w.name, k.type, w.n from unnest(columns) with ordinality w (name, n)
        join unnest(t.columns, t.types) k (name, type) on k.name = w.name) c
$$;

create function public.sync_pull(p jsonb) returns json
language plpgsql stable set search_path = '' set statement_timeout = '60s' as $$
declare
  wanted smallint[];
  left_over integer := least(greatest(coalesce((p ->> 'limit')::integer, 5000), 1), 20000);
  asked record;
  s sync.streams;
  t sync.tables;
  ids integer[] := '{}'; froms bigint[] := '{}'; tos bigint[] := '{}'; orgs uuid[] := '{}';
  present smallint[] := '{}'; found smallint[];
  upto bigint; n integer; more boolean; any_more boolean := false; reset boolean;
  streams jsonb := '[]';
  cols text[];
  rows_text text; gone text; stamp text; newest text collate "C";
  tables_text text := ''; deletes_text text := '';
begin
  select array_agg(k.position) into wanted from sync.tables k
  where jsonb_typeof(p -> 'tables') is distinct from 'array' or p -> 'tables' ? k.name;

  for asked in
    select (e ->> 'id')::integer as id, nullif(e ->> 'epoch', '')::uuid as epoch, coalesce((e ->> 'after')::bigint, 0) as after
    from jsonb_array_elements(p -> 'streams') with ordinality x (e, place) order by x.place
  loop
    select * into s from sync.streams k where k.id = asked.id;
    if s.id is null then
      -- Not the caller's, or not any more.
      streams := streams || jsonb_build_object('id', asked.id, 'epoch', null, 'after', 0, 'head', 0, 'more', false, 'reset', true, 'gone', true);
      continue;
    end if;
    reset := coalesce(asked.epoch <> s.epoch, asked.after > 0) or asked.after > s.head or (asked.after > 0 and asked.after < s.floor);
    if reset then
      streams := streams || jsonb_build_object('id', s.id, 'epoch', s.epoch, 'after', 0, 'head', s.head, 'more', true, 'reset', true);
      any_more := true;
      continue;
    end if;
    upto := s.head;
    more := asked.after < s.head;
    if more and left_over > 0 then
      select count(*), max(x.seq), array_agg(distinct x.table_no) into n, upto, found from (
        select c.seq, c.table_no from sync.changes c
        where c.stream_id = s.id and c.seq > asked.after and c.table_no = any (wanted)
        order by c.seq limit left_over) x;
      more := n = left_over and exists (
        select 1 from sync.changes c where c.stream_id = s.id and c.seq > upto and c.table_no = any (wanted));
      left_over := left_over - n;
      if not more then
        upto := s.head;
      end if;
      if n > 0 then
        ids := ids || s.id; froms := froms || asked.after; tos := tos || upto; orgs := orgs || s.org_id;
        present := present || found;
      end if;
    elsif more then
      upto := asked.after;
    end if;
    any_more := any_more or more;
    streams := streams || jsonb_build_object('id', s.id, 'epoch', s.epoch, 'after', upto, 'head', s.head, 'more', more, 'reset', false);
  end loop;

  for t in select * from sync.tables k where k.position = any (present) order by k.position loop
    cols := array['id'] || array_remove(t.columns, 'id');
    execute format($sql$
      select string_agg(x.line, ',' order by x.stream_id, x.seq) filter (where x.there),
             string_agg(concat('["%1$s","', x.id, '",', x.seq, ',"', x.hlc, '"]'), ',' order by x.stream_id, x.seq) filter (where not x.there),
             max(x.top collate "C"), count(*) filter (where x.there)
      from (
        select c.stream_id, c.seq, c.id, c.hlc, c.top, r.id is not null as there,
               case when r.id is not null then
                 concat('[', c.seq, ',"', c.hlc, '",', coalesce(c.fields::text, 'null'), ',', %2$s, ']') end as line
        from unnest($1, $2, $3, $4) a (stream_id, after, upto, org_id)
        join sync.changes c on c.stream_id = a.stream_id and c.seq > a.after and c.seq <= a.upto and c.table_no = $5
        left join lateral (select * from public.%1$I k where c.op = 'U' and k.org_id = a.org_id and k.id = c.id limit 1) r on true
      ) x
    $sql$, t.name, sync.row_json(t, cols))
    into rows_text, gone, stamp, n using ids, froms, tos, orgs, t.position;
    newest := greatest(newest, stamp collate "C");
    if rows_text is not null then
      tables_text := tables_text || concat(case when tables_text <> '' then ',' end, '{"t":', to_json(t.name), ',"n":', n, ',"c":', to_json(cols), ',"r":[', rows_text, ']}');
    end if;
    if gone is not null then
      deletes_text := deletes_text || concat(case when deletes_text <> '' then ',' end, gone);
    end if;
  end loop;

  return concat('{"now":', sync.now_ms(), ',"hlc":', to_json(coalesce(newest, sync.stamp(sync.now_ms()))), ',"streams":', streams,
                ',"more":', any_more::text, ',"tables":[', tables_text, '],"deletes":[', deletes_text, ']}')::json;
end
$$;

revoke all on function sync.row_json(sync.tables, text[]) from public;
grant execute on function sync.row_json(sync.tables, text[]) to authenticated;
revoke all on function public.sync_pull(jsonb) from public, anon;
grant execute on function public.sync_pull(jsonb) to authenticated;
