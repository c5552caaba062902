-- The history of every record: each change once, in the order of its stamps, with who, where, when, and what won.
--
-- Written in the transaction of the change itself, set-wise, and never altered. Additions have no row here: sync.changes
-- knows who added a record. What a record held when it was added is not kept twice either: it is today's row with every
-- later change taken back. Measured: an edit of one field takes 275 bytes with its index and some 6 µs of the hub's time.
-- Nothing is deleted unless an owner says so, in public.organisations.history_months (see sync.purge_history).

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
  primary key (stream_id, table_no, id, hlc),
  constraint history_hlc_check check (hlc like '_____________-_____-____________' and (left(hlc, 13) || substr(hlc, 15, 5))::bigint >= 0)
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

-- Returns where the change at hand comes from; a server that writes for somebody else says so in `branchline.source`.
create function sync.change_source(device uuid, author uuid) returns "char"
language sql stable set search_path = '' as $$
  select case coalesce(nullif(current_setting('branchline.source', true), ''),
                       case when device is not null then 'app' when author is not null then 'web' else 'system' end)
    when 'app' then 'A' when 'web' then 'W' when 'tally' then 'T' else 'S' end::"char"
$$;

-- Inserts changes into the history.
create function sync.record_history(entries sync.history_entry[], device uuid, author uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
begin
  perform sync.require_entry(o.org_id, record_history.device) from (select distinct x.org_id from unnest(entries) x) o;
  insert into sync.history (stream_id, table_no, outcome, source, id, at, hlc, device, author, sent_by, approved, fields)
  select s.id, x.table_no, x.outcome, (select sync.change_source(record_history.device, record_history.author)), x.id,
         (select sync.now_ms()), x.hlc, record_history.device, record_history.author,
         (select nullif(case when record_history.device is not null then auth.uid() end, record_history.author)),
         (select nullif(current_setting('branchline.approved', true) = 'on', false)), x.fields
  from unnest(entries) x
  join sync.streams s on s.org_id = x.org_id and s.audience = x.audience
  where x.fields <> '{}'
  on conflict do nothing;
end
$$;

-- Builds the history's `fields` of a merged change: what it altered, over what, and which of its values lost.
create function sync.field_changes(cur jsonb, merged jsonb, altered text[], ignored_columns text[]) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(jsonb_object_agg(x.field, x.what), '{}') from (
    select k as field, jsonb_build_array(cur -> k, merged -> 'values' -> k)
      || case when exists (select 1 from jsonb_array_elements(merged -> 'conflicts') c where c ->> 'winner' = 'theirs'
                           and case c ->> 'kind' when 'edit' then c ->> 'field' else 'deleted_at' end = k)
              then '["won"]'::jsonb else '[]' end as what
    from unnest(altered) k where k <> all (ignored_columns)
    union all
    select c ->> 'field', jsonb_build_array(c -> 'ours', c -> 'theirs', 'lost')
    from jsonb_array_elements(merged -> 'conflicts') c where c ->> 'winner' = 'ours'
  ) x
$$;

-- Moves the history of records that went to another stream, and who added them, so that whoever may read a record may read its history;
-- that of records which are gone for good is deleted. Where each record went is found by one sort, not by a join of the entries with
-- themselves: that join is planned for few rows and is n² when a table is purged.
create function sync.move_history(entries sync.change_entry[]) returns void
language sql volatile security definer set search_path = '' as $$
  with x as materialized (
    select s.id as stream_id, x.table_no, x.id, x.op, max(s.id) filter (where x.op = 'U') over (partition by x.table_no, x.id) as there
    from unnest(entries) x
    join sync.streams s on s.org_id = x.org_id and s.audience = x.audience
  ), moved as (
    update sync.history h set stream_id = x.there
    from x where x.op = 'D' and x.there is not null and h.stream_id = x.stream_id and h.table_no = x.table_no and h.id = x.id
  ), added as (
    update sync.changes c set added_device = k.added_device, added_author = k.added_author,
      added_sent_by = k.added_sent_by, added_at = k.added_at
    from x join sync.changes k on k.stream_id = x.stream_id and k.table_no = x.table_no and k.id = x.id
    where x.op = 'D' and x.there is not null and c.stream_id = x.there and c.table_no = x.table_no and c.id = x.id
  )
  delete from sync.history h using x
  where x.op = 'D' and x.there is null and h.stream_id = x.stream_id and h.table_no = x.table_no and h.id = x.id
$$;

-- Deletes history older than each organisation keeps; without history_months, none. A shorter time an owner asked for applies once its
-- day has come.
create function sync.purge_history() returns bigint
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

revoke all on function sync.change_source(uuid, uuid), sync.record_history(sync.history_entry[], uuid, uuid),
  sync.field_changes(jsonb, jsonb, text[], text[]), sync.move_history(sync.change_entry[]), sync.purge_history() from public;
grant execute on function sync.change_source(uuid, uuid), sync.record_history(sync.history_entry[], uuid, uuid),
  sync.field_changes(jsonb, jsonb, text[], text[]) to authenticated;
