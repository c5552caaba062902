-- Reads of the history: one record's entries in names, and who wrote a list of records last.

-- Returns a person's name in a shop and the e-mail he signs in with, as names can be alike.
create function sync.describe_person(org uuid, who uuid) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('name', p.display_name, 'email', p.email) from public.profiles p where p.org_id = org and p.user_id = who
  order by p.deleted_at nulls first, p.id limit 1
$$;

-- Describes who made a change: {source, name, email, device, branch, device_id, sent_by, sent_by_email, approved}, without what is
-- unknown.
create function sync.describe_writer(org uuid, source "char", device uuid, author uuid, sent_by uuid default null, approved boolean default null) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  wrote jsonb := sync.describe_person(org, author);
  sent jsonb := case when sent_by is not null then sync.describe_person(org, sent_by) end;
begin
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'source', case source when 'A' then 'app' when 'W' then 'web' when 'T' then 'tally' else 'system' end,
      'name', wrote -> 'name', 'email', wrote -> 'email', 'device_id', device, 'device', d.code, 'branch', b.code,
      'sent_by', sent -> 'name', 'sent_by_email', sent -> 'email', 'approved', approved))
    from (select 1) one
    left join public.devices d on d.org_id = org and d.id = device
    left join public.branches b on b.org_id = org and b.id = d.branch_id);
end
$$;

-- Returns a synced record of `t` that the caller may read, {org, audience, values}; raises no_such_record otherwise.
create function sync.readable_record(t sync.tables, record uuid) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  found_it jsonb;
begin
  if t.name is not null then
    execute format('select to_jsonb(r) from public.%I r where r.org_id = any (array(select sync.my_orgs())) and r.id = $1 limit 1', t.name)
      into found_it using record;
  end if;
  if found_it is null then
    perform sync.raise_error('PT404', 'no_such_record', jsonb_build_object('table', t.name, 'record', record),
      'The hub has no such record, or you may not see it.');
  end if;
  return jsonb_build_object('org', found_it -> 'org_id', 'values', found_it,
    'audience', found_it -> t.audience_column);
end
$$;

-- One record's history, newest first: {table, id, before: the stamp of the last entry seen, limit}.
create function public.sync_history(p jsonb) returns jsonb
language plpgsql stable set search_path = '' set jit = off set statement_timeout = '20s' as $$
declare
  most integer := least(greatest(coalesce((p ->> 'limit')::integer, 50), 1), 200);
  record uuid := p ->> 'id';
  t sync.tables;
  found_it jsonb;
  org uuid;
  stream integer;
  c sync.changes;
  entries jsonb;
  n integer;
  first_values jsonb;
begin
  perform sync.open_device(p);
  select * into t from sync.tables k where k.name = p ->> 'table';
  found_it := sync.readable_record(t, record);
  org := found_it ->> 'org';
  select s.id into stream from sync.streams s where s.org_id = org and s.audience = (found_it ->> 'audience')::uuid;
  select * into c from sync.changes i where i.stream_id = stream and i.table_no = t.position and i.id = record;

  -- A record's addition stands in the index.
  select coalesce(jsonb_agg(jsonb_build_object('h', x.hlc, 'at', nullif(x.at, 0), 'kind', case x.kind when 'I' then 'added' else 'changed' end,
           'outcome', case x.outcome when 'M' then 'merged' when 'C' then 'conflict' else 'applied' end,
           'who', sync.describe_writer(org, x.source, x.device, x.author, x.sent_by, x.approved), 'fields', x.fields) order by x.hlc desc), '[]'), count(*)
  into entries, n
  from (
    select h.hlc, h.at, 'U' as kind, h.outcome, h.source, h.device, h.author, h.sent_by, h.approved, h.fields from sync.history h
    where h.stream_id = stream and h.table_no = t.position and h.id = record and (p ->> 'before' is null or h.hlc < p ->> 'before')
    union all
    select c.hlc, a.at, 'I', 'A', (case when a.device is not null then 'A' when a.author is not null then 'W' else 'S' end)::"char",
           a.device, a.author, a.sent_by, null, '{}'
    from (select c.device, c.author, c.sent_by, c.at where c.added_at is null and c.max_hlc = c.hlc
          union all
          select c.added_device, c.added_author, c.added_sent_by, c.added_at where c.added_at > 0) a
    where c.hlc is not null and (p ->> 'before' is null or c.hlc < p ->> 'before')
    order by 1 desc limit most + 1) x;
  if n > most then
    entries := entries - most;
  end if;

  if exists (select 1 from jsonb_array_elements(entries) e where e ->> 'kind' = 'added') then
    select found_it -> 'values' || coalesce(jsonb_object_agg(x.field, x.held), '{}') into first_values
    from (
      select distinct on (e.key) e.key as field, e.value -> 0 as held
      from sync.history h, jsonb_each(h.fields) e
      where h.stream_id = stream and h.table_no = t.position and h.id = record and e.value ->> 2 is distinct from 'lost'
      order by e.key, h.hlc) x;
    select jsonb_agg(case when e ->> 'kind' = 'added' then e || jsonb_build_object('fields', (
             select coalesce(jsonb_object_agg(v.key, jsonb_build_array(null, v.value)), '{}') from jsonb_each(first_values) v
             where v.value <> 'null' and v.key = any (t.columns) and v.key not in ('id', 'org_id') and v.key <> all (t.ignored_columns))) else e end
           order by k)
    into entries from jsonb_array_elements(entries) with ordinality e (e, k);
  end if;
  return jsonb_build_object('entries', entries, 'more', n > most);
exception when invalid_text_representation then
  perform sync.raise_error('PT400', 'malformed', '{}', 'sync_history needs a table and the id of a record.');
end
$$;

-- Who added each of some records, who changed it last, and who deleted it: {records:[[table, id] …]}, at most 500.
create function public.sync_authors(p jsonb) returns jsonb
language plpgsql stable set search_path = '' set jit = off set statement_timeout = '20s' as $$
declare
  asked record;
  h record;
  gone record;
  answer jsonb := '[]';
begin
  perform sync.open_device(p);
  for asked in
    select t.position, t.name, (e ->> 1)::uuid as id, s.id as stream, s.org_id, c.max_hlc, c.at, c.device, c.author, c.sent_by,
           c.hlc, a.device as added_device, a.author as added_author, a.sent_by as added_sent_by
    from jsonb_array_elements(p -> 'records') with ordinality x (e, place)
    join sync.tables t on t.name = e ->> 0
    join sync.streams s on s.kind = t.scope
    join sync.changes c on c.stream_id = s.id and c.table_no = t.position and c.id = (e ->> 1)::uuid and c.op = 'U'
      and (t.readers is null or s.org_id = any (array(select sync.my_orgs(t.readers))))
    left join lateral (
      select c.device, c.author, c.sent_by where c.added_at is null and c.max_hlc = c.hlc
      union all
      select c.added_device, c.added_author, c.added_sent_by where c.added_at > 0) a on true
    where x.place <= 500
  loop
    select k.source, k.approved into h from sync.history k
    where k.stream_id = asked.stream and k.table_no = asked.position and k.id = asked.id and k.hlc = asked.max_hlc;
    select k.hlc, k.at, k.source, k.device, k.author, k.sent_by, k.approved into gone from sync.history k
    where k.stream_id = asked.stream and k.table_no = asked.position and k.id = asked.id
      and k.fields -> 'deleted_at' ->> 1 is not null and k.fields -> 'deleted_at' ->> 2 is distinct from 'lost'
    order by k.hlc desc limit 1;
    answer := answer || jsonb_strip_nulls(jsonb_build_object('table', asked.name, 'id', asked.id,
      'added', case when asked.added_device is not null or asked.added_author is not null then jsonb_build_object('h', asked.hlc,
        'who', sync.describe_writer(asked.org_id, sync.change_source(asked.added_device, asked.added_author), asked.added_device, asked.added_author, asked.added_sent_by)) end,
      'changed', jsonb_build_object('h', asked.max_hlc, 'at', nullif(asked.at, 0),
        'who', sync.describe_writer(asked.org_id, coalesce(h.source, sync.change_source(asked.device, asked.author)), asked.device, asked.author, asked.sent_by, h.approved)),
      'deleted', case when gone.hlc is not null then jsonb_build_object('h', gone.hlc, 'at', gone.at,
        'who', sync.describe_writer(asked.org_id, gone.source, gone.device, gone.author, gone.sent_by, gone.approved)) end));
  end loop;
  return jsonb_build_object('records', answer);
exception when invalid_text_representation then
  perform sync.raise_error('PT400', 'malformed', '{}', 'sync_authors needs pairs of a table and the id of a record.');
end
$$;

revoke all on function sync.describe_person(uuid, uuid), sync.describe_writer(uuid, "char", uuid, uuid, uuid, boolean),
  sync.readable_record(sync.tables, uuid) from public;
grant execute on function sync.describe_person(uuid, uuid), sync.describe_writer(uuid, "char", uuid, uuid, uuid, boolean),
  sync.readable_record(sync.tables, uuid) to authenticated;
revoke all on function public.sync_history(jsonb), public.sync_authors(jsonb) from public, anon;
grant execute on function public.sync_history(jsonb), public.sync_authors(jsonb) to authenticated;
