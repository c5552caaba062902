-- Repairs: single records as a page of the feed would bring them, and lost lines of bills put back.

-- Returns records of a table by id, as sync_pull does, and the state of those that are missing: `gone` when the feed removed them from
-- these streams, `lost` when nobody did, `elsewhere` when they are in a stream not asked for.
create function public.sync_records(p jsonb) returns json
language plpgsql stable set search_path = '' set jit = off set statement_timeout = '60s' as $$
declare
  streams integer[] := array(select jsonb_array_elements_text(p -> 'streams')::integer);
  ids uuid[] := array(select jsonb_array_elements_text(p -> 'ids')::uuid);
  org uuid := (select min(s.org_id::text)::uuid from sync.streams s where s.id = any (streams));
  t sync.tables;
  cols text[];
  line text;
  rows_json json;
  found uuid[];
  missing jsonb;
begin
  perform sync.open_device(p);
  select * into t from sync.tables k where k.name = p ->> 'table';
  if t.name is null or org is null then
    return json_build_object('c', '[]'::json, 'r', '[]'::json, 'missing', '[]'::json);
  end if;
  cols := array['id'] || array_remove(t.columns, 'id');
  select string_agg('x.' || quote_ident(c), ', ') into line from unnest(cols) c;
  execute format($sql$
    select coalesce(json_agg(json_build_array(x.sync_seq, x.sync_hlc, x.sync_fields, %2$s)), '[]'), coalesce(array_agg(x.id), '{}')
    from (
      select coalesce(c.seq, 0) as sync_seq, coalesce(c.hlc, sync.stamp(0)) as sync_hlc, c.fields as sync_fields, r.*
      from sync.streams s
      join public.%1$I r on r.org_id = s.org_id and r.id = any ($2) %3$s
      left join sync.changes c on c.stream_id = s.id and c.table_no = $3 and c.id = r.id
      where s.id = any ($1) and s.kind = $4
    ) x
  $sql$, t.name, line, case when t.scope <> 'org' then format('and r.%I = s.audience', t.audience_column) else '' end)
  into rows_json, found using streams, ids, t.position, t.scope;
  select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'seq', coalesce(c.seq, 0), 'hlc', coalesce(c.hlc, sync.stamp(0)),
           'state', case when c.op = 'D' then 'gone' when sync.row_exists(t.name, org, i.id) then 'elsewhere' else 'lost' end)), '[]')
  into missing
  from unnest(ids) i (id)
  left join lateral (
    select k.seq, k.hlc, k.op from sync.changes k
    where k.stream_id = any (streams) and k.table_no = t.position and k.id = i.id order by k.seq desc limit 1) c on true
  where i.id <> all (found);
  return json_build_object('c', cols, 'r', rows_json, 'missing', missing);
end
$$;

-- Reinserts lines of documents that were lost here without anybody having removed them: the index still has them, and the document is
-- final, so that they cannot come as an edit. Each is written once, as the caller; anything else is left alone.
create function public.sync_restore_lines(p jsonb) returns jsonb
language plpgsql volatile set search_path = '' set jit = off set statement_timeout = '45s' set lock_timeout = '10s' as $$
declare
  ctx sync.push_context := sync.open_device(p);
  org uuid := ctx.org;
  t sync.tables;
  lost jsonb[];
  n integer := 0;
  given jsonb[] := sync.validate_and_clamp(array(
    select e || jsonb_build_object('h', sync.stamp(0))
    from jsonb_array_elements(case jsonb_typeof(p -> 'changes') when 'array' then p -> 'changes' else '[]' end) e
    where jsonb_typeof(e) = 'object'));
begin
  perform set_config('branchline.push', 'on', true);
  for t in
    select k.* from sync.tables k
    where k.document_of is not null and k.document_of <> k.name
      and k.name in (select e ->> 't' from unnest(given) e) order by k.position
  loop
    -- Under the stamp the index kept: what is put back is no newer than it was.
    lost := array(
      select e || jsonb_build_object('h', c.max_hlc)
      from unnest(given) e
      join sync.streams s on s.org_id = org and s.audience::text = e -> 'd' ->> t.audience_column
      join sync.changes c on c.stream_id = s.id and c.table_no = t.position and c.id = (e ->> 'id')::uuid and c.op = 'U'
      where e ->> 't' = t.name and not e ? 'x' and e -> 'd' ->> 'org_id' = org::text and not sync.row_exists(t.name, org, c.id));
    continue when lost = '{}';
    perform sync.assign_seqs(ctx, a.entries) from sync.apply_inserts(ctx, t, lost, '{}') a where a.entries is not null;
    n := n + cardinality(lost);
  end loop;
  perform sync.end_push();
  return jsonb_build_object('put_back', n);
end
$$;

revoke all on function public.sync_records(jsonb), public.sync_restore_lines(jsonb) from public, anon;
grant execute on function public.sync_records(jsonb), public.sync_restore_lines(jsonb) to authenticated;
