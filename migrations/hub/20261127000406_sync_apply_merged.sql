-- Applies changes that are not plain: each is merged into its record as it stands, and all are written, numbered and recorded together.

-- A change with the record it meets and what becomes of it. `was` and `becomes` are audiences; `seq` is the record's number as it was read.
create type sync.merged_change as (
  n bigint, change jsonb, id uuid, cur jsonb, was uuid, becomes uuid, hlc text, max_hlc text, seq bigint, fields jsonb, device uuid, author uuid,
  next jsonb, altered text[]
);

-- Reads the records that changes meet, and merges; a record the caller does not see, or that is not there, has no `cur`. A row and its index
-- row are read in one statement: what is seen of one must be as old as what is seen of the other.
create function sync.merge_changes(ctx sync.push_context, t sync.tables, changes jsonb[]) returns sync.merged_change[]
language plpgsql volatile set search_path = '' as $$
declare
  merged sync.merged_change[];
begin
  execute format($sql$
    with c as materialized (
      select e.n, (e.e ->> 'id')::uuid as id,
             e.e || jsonb_build_object('d', (select coalesce(jsonb_object_agg(v.key, v.value), '{}') from jsonb_each(e.e -> 'd') v
                                             where v.key = any ($4) and v.key not in ('id', 'org_id')))
                 || case when jsonb_typeof(e.e -> 'b') = 'object' then
                      jsonb_build_object('b', (select coalesce(jsonb_object_agg(v.key, v.value), '{}') from jsonb_each(e.e -> 'b') v where v.key = any ($4)))
                    else '{}' end as change
      from unnest($1) with ordinality e (e, n)
    ), r as materialized (
      select c.n, c.id, c.change, t.cur, t.audience, i.hlc, i.max_hlc, i.seq, coalesce(i.fields, '{}') as fields, i.device, i.author
      from c
      left join lateral (select to_jsonb(t) as cur, t.%2$I as audience from public.%1$I t where t.org_id = $2 and t.id = c.id limit 1) t on true
      left join sync.streams s on s.org_id = $2 and s.audience = t.audience
      left join lateral (
        select i.hlc, i.max_hlc, i.seq, i.fields, i.device, i.author from sync.changes i
        where i.stream_id = s.id and i.table_no = $3 and i.id = c.id limit 1) i on true
    ), m as materialized (
      select r.*, case when r.cur is not null then
               sync.merge(jsonb_build_object('values', r.cur, 'hlc', coalesce(r.hlc, sync.stamp(0)), 'fields', r.fields), r.change, $5) end as next
      from r
    )
    select array_agg(row(m.n, m.change, m.id, m.cur, m.audience, (m.next -> 'values' ->> $6)::uuid,
                         coalesce(m.hlc, sync.stamp(0)), m.max_hlc, m.seq, m.fields, m.device, m.author, m.next,
                         array(select v.key from jsonb_each(m.next -> 'values') v where v.value is distinct from m.cur -> v.key))::sync.merged_change order by m.n)
    from m
  $sql$, t.name, t.audience_column)
  into merged using changes, ctx.org, t.position, t.columns, t.ignored_columns, t.audience_column;
  return merged;
end
$$;

-- Raises for the first merge that is not allowed: of a missing record, of a fact, of a document that is no longer a draft.
create function sync.check_merged(ctx sync.push_context, t sync.tables, merged sync.merged_change[], final_docs uuid[]) returns void
language plpgsql stable set search_path = '' as $$
declare
  m sync.merged_change;
begin
  select (x).* into m from unnest(merged) x where (x).cur is null order by (x).n limit 1;
  if m.n is not null then
    if m.change ->> 'o' = 'I' or sync.row_exists(t.name, ctx.org, m.id) then
      raise exception using errcode = '42501', message = format('You may not change this record of %s.', t.name);
    end if;
    raise exception using errcode = 'BL404', message = 'missing_record';
  end if;
  if t.policy = 'append' then
    if exists (select 1 from unnest(merged) x, jsonb_each((x).change -> 'd') e
               where e.key <> all (t.ignored_columns) and e.value is distinct from (x).cur -> e.key) then
      raise exception using errcode = 'BL405', message = format('Rows of %s are facts and cannot be changed.', t.name);
    end if;
  elsif exists (
    select 1 from unnest(merged) x
    where ((x).cur ->> t.document_key)::uuid = any (final_docs) and not (x).altered <@ t.ignored_columns and not (
      t.name = t.document_of and (x).altered <@ (t.ignored_columns || t.status_column)
      and coalesce(t.status_steps -> ((x).cur ->> t.status_column) ? ((x).next -> 'values' ->> t.status_column), false))) then
    raise exception using errcode = 'BL409', message = 'The document is no longer a draft and cannot be changed.';
  end if;
end
$$;

-- Writes merged records. One that is not altered but whose conflict is to be recorded is touched, as only whoever may write a record may
-- record its conflict. Values are looked up by id and not joined: a join is planned for few rows as long as a table is young, and is n²
-- then.
create function sync.write_merged(ctx sync.push_context, t sync.tables, merged sync.merged_change[]) returns void
language plpgsql volatile set search_path = '' as $$
declare
  ids uuid[]; becomes jsonb; cols text; vals text;
  n integer;
begin
  select array_agg((x).id), jsonb_object_agg((x).id, (x).next -> 'values') into ids, becomes
  from unnest(merged) x where (x).altered <> '{}' or (x).next -> 'conflicts' <> '[]';
  if ids is null then
    return;
  end if;
  select string_agg(quote_ident(k), ', '), string_agg('r.' || quote_ident(k), ', ') into cols, vals
  from (select distinct unnest((x).altered) as k from unnest(merged) x union select 'updated_at') k;
  execute format('update public.%1$I t set (%2$s) = (select %3$s from jsonb_populate_record(null::public.%1$I, $3 -> t.id::text) r) '
                 'where t.org_id = $1 and t.id = any ($2)', t.name, cols, vals) using ctx.org, ids, becomes;
  get diagnostics n = row_count;
  if n < cardinality(ids) then
    raise exception using errcode = '42501', message = format('You may not change this record of %s.', t.name);
  end if;
end
$$;

-- Applies changes of one table that are not plain, each of another record. Returns the verdicts that are not 'applied', and the index
-- entries to number.
create function sync.apply_merged(ctx sync.push_context, t sync.tables, changes jsonb[], final_docs uuid[],
  out verdicts jsonb[], out entries sync.change_entry[])
language plpgsql volatile set search_path = '' as $$
declare
  org uuid := ctx.org;
  person uuid := ctx.author;
  merged sync.merged_change[] := sync.merge_changes(ctx, t, changes);
begin
  perform sync.check_merged(ctx, t, merged, final_docs);
  entries := '{}';
  if t.policy = 'append' then
    verdicts := array(select jsonb_build_object('u', (x).change -> 'u', 'v', 'merged') from unnest(merged) x);
    return;
  end if;
  perform sync.write_merged(ctx, t, merged);

  -- Moved to another branch: whole in the new stream, gone from the old one.
  entries := array(
    select row(t.position, org, w.audience, (x).id, w.op, (x).hlc, greatest((x).max_hlc, ((x).change ->> 'h') collate "C"),
               (x).next -> 'fields', person, case when w.audience = (x).was then (x).seq end)::sync.change_entry
    from unnest(merged) x
    cross join lateral (select 1 as k, (x).becomes as audience, 'U' as op
                        union all select 2, (x).was, 'D' where (x).becomes is distinct from (x).was) w
    where (x).next -> 'fields' <> (x).fields order by (x).n, w.k);
  perform sync.record_history(array_agg(row(t.position, org, coalesce((x).becomes, (x).was), (x).id, (x).change ->> 'h',
      case (x).next ->> 'outcome' when 'merged' then 'M' when 'conflict' then 'C' else 'A' end,
      sync.field_changes((x).cur, (x).next, (x).altered, t.ignored_columns))::sync.history_entry), ctx.device, person)
  from unnest(merged) x;
  if exists (select 1 from unnest(merged) x where (x).next -> 'conflicts' <> '[]') then
    entries := entries || sync.record_conflicts(ctx, t, merged);
  end if;
  verdicts := array(
    select jsonb_strip_nulls(jsonb_build_object('u', (x).change -> 'u', 'v', (x).next -> 'outcome', 'table', t.name, 'record', (x).id,
      'conflicts', nullif(jsonb_array_length((x).next -> 'conflicts'), 0),
      'field', (x).next -> 'conflicts' -> 0 -> 'field', 'winner', (x).next -> 'conflicts' -> 0 -> 'winner'))
    from unnest(merged) x where (x).next ->> 'outcome' <> 'applied' order by (x).n);
end
$$;

-- Inserts the conflicts of merged changes and returns their index entries.
create function sync.record_conflicts(ctx sync.push_context, t sync.tables, merged sync.merged_change[]) returns sync.change_entry[]
language plpgsql volatile security definer set search_path = '' as $$
declare
  org uuid := ctx.org;
  person uuid := ctx.author;
  position smallint := (select k.position from sync.tables k where k.name = 'sync_conflicts');
  entries sync.change_entry[];
begin
  perform sync.require_entry(ctx);
  with device as materialized (
    select distinct on (right(d.id::text, 12)) right(d.id::text, 12) as tail, d.id from public.devices d where d.org_id = org order by 1
  ), conflict as materialized (
    select x.id, s.id as stream_id, x.change ->> 'h' as theirs_hlc, c.c, x.cur ->> 'branch_id' as branch, d.id as ours_device, x.device, x.author
    from unnest(merged) x
    cross join lateral jsonb_array_elements(x.next -> 'conflicts') c (c)
    left join sync.streams s on s.org_id = org and s.audience = x.was
    left join device d on d.tail = right(c.c ->> 'ours_hlc', 12)
  ), recorded as (
    insert into public.sync_conflicts (id, org_id, branch_id, table_name, record_id, field, kind, winner, base, ours, theirs,
      ours_hlc, ours_device, ours_author, theirs_hlc, theirs_device, theirs_author)
    select sync.conflict_id(t.name, x.id, x.c ->> 'field', x.c ->> 'ours_hlc', x.theirs_hlc), org,
           case when t.scope <> 'org' then x.branch::uuid end,
           t.name, x.id, x.c ->> 'field', x.c ->> 'kind', x.c ->> 'winner', x.c ->> 'base', x.c ->> 'ours', x.c ->> 'theirs',
           -- Who wrote the field may not be who last wrote the record: the history knows, and a stamp ends with its device's id.
           x.c ->> 'ours_hlc', x.ours_device,
           coalesce(h.wrote, case when x.device is not distinct from x.ours_device then x.author end),
           x.theirs_hlc, ctx.device, person
    from conflict x
    left join lateral (
      select y.author as wrote from sync.history y
      where y.stream_id = x.stream_id and y.table_no = t.position and y.id = x.id and y.hlc = x.c ->> 'ours_hlc'
      union all
      select y.added_author from sync.changes y
      where y.stream_id = x.stream_id and y.table_no = t.position and y.id = x.id and y.hlc = x.c ->> 'ours_hlc' and y.added_at is not null
      limit 1) h on true
    on conflict (org_id, id) do nothing
    returning sync_conflicts.id, sync_conflicts.theirs_hlc as hlc
  )
  select coalesce(array_agg(row(position, org, org, recorded.id, 'U', recorded.hlc, recorded.hlc, null, person, null)::sync.change_entry), '{}')
  into entries from recorded;
  return entries;
end
$$;

revoke all on function sync.merge_changes(sync.push_context, sync.tables, jsonb[]),
  sync.check_merged(sync.push_context, sync.tables, sync.merged_change[], uuid[]),
  sync.write_merged(sync.push_context, sync.tables, sync.merged_change[]),
  sync.apply_merged(sync.push_context, sync.tables, jsonb[], uuid[]),
  sync.record_conflicts(sync.push_context, sync.tables, sync.merged_change[]) from public;
grant execute on function sync.merge_changes(sync.push_context, sync.tables, jsonb[]),
  sync.check_merged(sync.push_context, sync.tables, sync.merged_change[], uuid[]),
  sync.write_merged(sync.push_context, sync.tables, sync.merged_change[]),
  sync.apply_merged(sync.push_context, sync.tables, jsonb[], uuid[]),
  sync.record_conflicts(sync.push_context, sync.tables, sync.merged_change[]) to authenticated;
