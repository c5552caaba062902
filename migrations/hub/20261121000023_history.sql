-- The history of every record: each change once, in the order of its stamps, with who, where, when, and what won.
--
-- Written in the transaction of the change itself, set-wise, and never altered. Additions have no row here: sync.changes
-- knows who added a record. What a record held when it was added is not kept twice either: it is today's row with every
-- later change taken back. Measured: an edit of one field takes 275 bytes with its index and some 6 µs of the hub's time.
-- Nothing is forgotten unless an owner says so, in public.organisations.history_months (see sync.forget_history).

create table sync.history (
  stream_id integer not null,
  table_no  smallint not null,
  outcome   "char" not null,
  source    "char" not null,
  id        uuid not null,
  at        bigint not null,
  hlc       text collate "C" not null,
  device    uuid,
  author    uuid,
  sent_by   uuid,
  approved  boolean,
  fields    jsonb not null,
  primary key (stream_id, table_no, id, hlc)
);
comment on column sync.history.outcome is 'A: applied; M: merged with changes its author had not seen; C: it met a change of the same field';
comment on column sync.history.source is 'A: the app; W: a web client; T: Tally; S: the system (SQL, the table editor, a server)';
comment on column sync.history.sent_by is 'who sent it, where that is not its author; approved: he had to, and did';
comment on column sync.history.at is 'the hub''s time when it took the change; the stamp says when it was made';
comment on column sync.history.fields is
  'field → [before, after], or [before, after, "won"] over a value the author had not seen, or [kept, refused, "lost"]';

alter table sync.history enable row level security;
revoke all on table sync.history from public, anon, authenticated;
-- Reading only: no role but the owner of the schema may change or truncate what is written here.
grant select on sync.history to authenticated;
create policy history_select on sync.history for select to authenticated
  using (stream_id = any (array(select sync.my_streams())));

-- Returns who makes the change at hand; a server that writes for somebody else says so in `branchline.source`.
create function sync.source(device uuid, author uuid) returns "char"
language sql stable set search_path = '' as $$
  select case coalesce(nullif(current_setting('branchline.source', true), ''),
                       case when device is not null then 'app' when author is not null then 'web' else 'system' end)
    when 'app' then 'A' when 'web' then 'W' when 'tally' then 'T' else 'S' end::"char"
$$;

-- Writes down changes. `told` holds each change's fields (null or {}: nothing to tell); all arrays run in parallel.
create function sync.remember(
  tab smallint, orgs uuid[], audiences uuid[], ids uuid[], hlcs text[], told jsonb[], outcome "char", device uuid, author uuid
) returns void
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
begin
  perform sync.within(o.org_id, remember.device) from (select distinct unnest(orgs)) o (org_id);
  insert into sync.history (stream_id, table_no, outcome, source, id, at, hlc, device, author, sent_by, approved, fields)
  select s.id, tab, remember.outcome, (select sync.source(remember.device, remember.author)), x.id, (select sync.now_ms()), x.hlc,
         remember.device, remember.author, (select nullif(case when remember.device is not null then auth.uid() end, remember.author)),
         (select nullif(current_setting('branchline.approved', true) = 'on', false)), x.fields
  from unnest(orgs, audiences, ids, hlcs, told) x (org_id, audience, id, hlc, fields)
  join sync.streams s on s.org_id = x.org_id and s.audience = x.audience
  where x.fields <> '{}'
  on conflict do nothing;
end
$$;

-- Returns what a merged change did, for the history: what it altered, over what, and which of its values lost.
create function sync.tell(cur jsonb, merged jsonb, altered text[], quiet text[]) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(jsonb_object_agg(x.field, x.what), '{}') from (
    select k as field, jsonb_build_array(cur -> k, merged -> 'values' -> k)
      || case when exists (select 1 from jsonb_array_elements(merged -> 'conflicts') c where c ->> 'winner' = 'theirs'
                           and case c ->> 'kind' when 'edit' then c ->> 'field' else 'deleted_at' end = k)
              then '["won"]'::jsonb else '[]' end as what
    from unnest(altered) k where k <> all (quiet)
    union all
    select c ->> 'field', jsonb_build_array(c -> 'ours', c -> 'theirs', 'lost')
    from jsonb_array_elements(merged -> 'conflicts') c where c ->> 'winner' = 'ours'
  ) x
$$;

-- Lets the history follow records that moved to another stream, who added them too, so that whoever may read a record may
-- read its history; that of records which are gone for good goes with them. Takes what sync.note takes. Where each record went is
-- told by one sort, not by a join of the list with itself: that join is planned for few rows and is n² when a table is purged.
create function sync.follow(tab smallint, orgs uuid[], audiences uuid[], ids uuid[], ops "char"[]) returns void
language sql volatile security definer set search_path = '' as $$
  with x as materialized (
    select s.id as stream_id, x.id, x.op, max(s.id) filter (where x.op = 'U') over (partition by x.id) as there
    from unnest(orgs, audiences, ids, ops) x (org_id, audience, id, op)
    join sync.streams s on s.org_id = x.org_id and s.audience = x.audience
  ), moved as (
    update sync.history h set stream_id = x.there
    from x where x.op = 'D' and x.there is not null and h.stream_id = x.stream_id and h.table_no = tab and h.id = x.id
  ), added as (
    update sync.changes c set added_device = k.added_device, added_author = k.added_author,
      added_sent_by = k.added_sent_by, added_at = k.added_at
    from x join sync.changes k on k.stream_id = x.stream_id and k.table_no = tab and k.id = x.id
    where x.op = 'D' and x.there is not null and c.stream_id = x.there and c.table_no = tab and c.id = x.id
  )
  delete from sync.history h using x
  where x.op = 'D' and x.there is null and h.stream_id = x.stream_id and h.table_no = tab and h.id = x.id
$$;

-- Returns who made a change, in names: {source, name, email, device, branch, device_id, sent_by, sent_by_email, approved}; what is not known is left out.
create function sync.writer(org uuid, source "char", device uuid, author uuid, sent_by uuid default null, approved boolean default null) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  wrote jsonb := sync.person(org, author);
  sent jsonb := case when sent_by is not null then sync.person(org, sent_by) end;
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

-- Returns a synced record of `t` the caller may read: {org, audience, values}; refuses when there is none.
create function sync.readable(t sync.tables, record uuid) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  found_it jsonb;
begin
  if t.name is not null then
    execute format('select to_jsonb(r) from public.%I r where r.org_id = any (array(select sync.my_orgs())) and r.id = $1 limit 1', t.name)
      into found_it using record;
  end if;
  if found_it is null then
    perform sync.refuse('PT404', 'no_such_record', jsonb_build_object('table', t.name, 'record', record),
      'The hub has no such record, or you may not see it.');
  end if;
  return jsonb_build_object('org', found_it -> 'org_id', 'values', found_it,
    'audience', case t.scope when 'branch' then found_it -> 'branch_id' else found_it -> 'org_id' end);
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
  found_it := sync.readable(t, record);
  org := found_it ->> 'org';
  select s.id into stream from sync.streams s where s.org_id = org and s.audience = (found_it ->> 'audience')::uuid;
  select * into c from sync.changes i where i.stream_id = stream and i.table_no = t.position and i.id = record;

  -- A record's addition stands in the index.
  select coalesce(jsonb_agg(jsonb_build_object('h', x.hlc, 'at', nullif(x.at, 0), 'kind', case x.kind when 'I' then 'added' else 'changed' end,
           'outcome', case x.outcome when 'M' then 'merged' when 'C' then 'conflict' else 'applied' end,
           'who', sync.writer(org, x.source, x.device, x.author, x.sent_by, x.approved), 'fields', x.fields) order by x.hlc desc), '[]'), count(*)
  into entries, n
  from (
    select h.hlc, h.at, 'U' as kind, h.outcome, h.source, h.device, h.author, h.sent_by, h.approved, h.fields from sync.history h
    where h.stream_id = stream and h.table_no = t.position and h.id = record and (p ->> 'before' is null or h.hlc < p ->> 'before')
    union all
    select c.hlc, a.at, 'I', 'A', (case when a.device is not null then 'A' when a.author is not null then 'W' else 'S' end)::"char",
           a.device, a.author, a.sent_by, null, '{}'
    from (select c.device, c.author, c.sent_by, c.at where c.added_at is null and c.top = c.hlc
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
             where v.value <> 'null' and v.key = any (t.columns) and v.key not in ('id', 'org_id') and v.key <> all (t.quiet))) else e end
           order by k)
    into entries from jsonb_array_elements(entries) with ordinality e (e, k);
  end if;
  return jsonb_build_object('entries', entries, 'more', n > most);
exception when invalid_text_representation then
  perform sync.refuse('PT400', 'malformed', '{}', 'sync_history needs a table and the id of a record.');
end
$$;

-- Who added each of some records, who changed it last, and who deleted it: {records:[[table, id] …]}, at most 500.
create function public.sync_writers(p jsonb) returns jsonb
language plpgsql stable set search_path = '' set jit = off set statement_timeout = '20s' as $$
declare
  asked record;
  h record;
  gone record;
  answer jsonb := '[]';
begin
  perform sync.open_device(p);
  for asked in
    select t.position, t.name, (e ->> 1)::uuid as id, s.id as stream, s.org_id, c.top, c.at, c.device, c.author, c.sent_by,
           c.hlc, a.device as added_device, a.author as added_author, a.sent_by as added_sent_by
    from jsonb_array_elements(p -> 'records') with ordinality x (e, place)
    join sync.tables t on t.name = e ->> 0
    join sync.streams s on (t.scope = 'org') = (s.branch_id is null)
    join sync.changes c on c.stream_id = s.id and c.table_no = t.position and c.id = (e ->> 1)::uuid and c.op = 'U'
    left join lateral (
      select c.device, c.author, c.sent_by where c.added_at is null and c.top = c.hlc
      union all
      select c.added_device, c.added_author, c.added_sent_by where c.added_at > 0) a on true
    where x.place <= 500
  loop
    select k.source, k.approved into h from sync.history k
    where k.stream_id = asked.stream and k.table_no = asked.position and k.id = asked.id and k.hlc = asked.top;
    select k.hlc, k.at, k.source, k.device, k.author, k.sent_by, k.approved into gone from sync.history k
    where k.stream_id = asked.stream and k.table_no = asked.position and k.id = asked.id
      and k.fields -> 'deleted_at' ->> 1 is not null and k.fields -> 'deleted_at' ->> 2 is distinct from 'lost'
    order by k.hlc desc limit 1;
    answer := answer || jsonb_strip_nulls(jsonb_build_object('table', asked.name, 'id', asked.id,
      'added', case when asked.added_device is not null or asked.added_author is not null then jsonb_build_object('h', asked.hlc,
        'who', sync.writer(asked.org_id, sync.source(asked.added_device, asked.added_author), asked.added_device, asked.added_author, asked.added_sent_by)) end,
      'changed', jsonb_build_object('h', asked.top, 'at', nullif(asked.at, 0),
        'who', sync.writer(asked.org_id, coalesce(h.source, sync.source(asked.device, asked.author)), asked.device, asked.author, asked.sent_by, h.approved)),
      'deleted', case when gone.hlc is not null then jsonb_build_object('h', gone.hlc, 'at', gone.at,
        'who', sync.writer(asked.org_id, gone.source, gone.device, gone.author, gone.sent_by, gone.approved)) end));
  end loop;
  return jsonb_build_object('records', answer);
exception when invalid_text_representation then
  perform sync.refuse('PT400', 'malformed', '{}', 'sync_writers needs pairs of a table and the id of a record.');
end
$$;

-- Forgets what is older than an organisation keeps; without history_months, nothing. A shorter time an owner asked for holds once its day has come.
create function sync.forget_history() returns bigint
language sql volatile set search_path = '' as $$
  update public.organisations o set history_months = o.history_months_next, history_months_next = null, history_months_from = null
  where o.history_months_from <= sync.now_ms();
  with k as materialized (
    select s.id, (extract(epoch from clock_timestamp() - make_interval(months => o.history_months)) * 1000)::bigint as before
    from public.organisations o join sync.streams s on s.org_id = o.id where o.history_months is not null
  ), gone as (
    delete from sync.history h using k where h.stream_id = k.id and h.at < k.before
    returning 1
  ), added as (
    -- A portion a night, and nothing that is being written: pushes do not wait for this.
    update sync.changes c set added_device = null, added_author = null, added_sent_by = null, added_at = 0
    where c.ctid = any (array(
      select i.ctid from sync.changes i join k on k.id = i.stream_id where i.added_at between 1 and k.before - 1
      limit 20000 for update of i skip locked))
  )
  select count(*) from gone
$$;

revoke all on function sync.source(uuid, uuid), sync.tell(jsonb, jsonb, text[], text[]),
  sync.remember(smallint, uuid[], uuid[], uuid[], text[], jsonb[], "char", uuid, uuid), sync.writer(uuid, "char", uuid, uuid, uuid, boolean),
  sync.follow(smallint, uuid[], uuid[], uuid[], "char"[]), sync.readable(sync.tables, uuid), sync.forget_history() from public;
grant execute on function sync.source(uuid, uuid), sync.tell(jsonb, jsonb, text[], text[]),
  sync.remember(smallint, uuid[], uuid[], uuid[], text[], jsonb[], "char", uuid, uuid), sync.writer(uuid, "char", uuid, uuid, uuid, boolean),
  sync.readable(sync.tables, uuid) to authenticated;
revoke all on function public.sync_history(jsonb), public.sync_writers(jsonb) from public, anon;
grant execute on function public.sync_history(jsonb), public.sync_writers(jsonb) to authenticated;

-- Where the hub can run things by itself, it forgets every night.
do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is not null then
    execute $cron$select cron.schedule('branchline-forget-history', '17 21 * * *', 'select sync.forget_history()')$cron$;
  end if;
end
$$;
