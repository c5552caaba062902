-- Held (quarantined) units: what the hub could not accept, with its content, so that it outlives the computer it was written on.
--
-- A later unit that touches a held record, or refers to one a held unit would have inserted, waits behind it.

create table sync.held (
  org_id     uuid not null,
  device_id  uuid not null,
  unit       bigint not null,
  state      text not null check (state in ('rejected', 'waiting', 'discarded', 'orphaned')),
  blocked_by bigint,
  code       text,
  verdict    jsonb not null,
  changes    jsonb not null,
  author     uuid,
  sent_by    uuid,
  attempts   integer not null default 1,
  reason     text,
  created_at bigint not null default sync.now_ms(),
  updated_at bigint not null default sync.now_ms(),
  primary key (org_id, device_id, unit),
  constraint held_size_check check (
    coalesce(length(state), 0) <= 4000
    and coalesce(length(code), 0) <= 4000
    and coalesce(length(reason), 0) <= 4000)
);
comment on column sync.held.state is
  'rejected, or waiting behind another unit; discarded by a person; orphaned: its device has gone on without it (the hub was restored). The last two block nothing, and their content stays a year (sync.run_maintenance)';
comment on column sync.held.author is 'who wrote it; sent_by is who was signed in when it was sent, where that is somebody else';
alter table sync.held enable row level security;
revoke all on table sync.held from public, anon, authenticated;
create index held_open_idx on sync.held (org_id, device_id, unit) where state in ('rejected', 'waiting');
create index held_orphaned_idx on sync.held (org_id, device_id, unit) where state = 'orphaned';

-- The records of what is held, one row per record and unit, so that a push asks only for its own.
create table sync.held_records (
  org_id    uuid not null,
  device_id uuid not null,
  record_id text collate "C" not null,
  unit      bigint not null,
  inserted  boolean not null,
  primary key (org_id, device_id, record_id, unit),
  constraint held_records_size_check check (coalesce(length(record_id), 0) <= 4000)
);
alter table sync.held_records enable row level security;
revoke all on table sync.held_records from public, anon, authenticated;

-- The unit first: were both to begin with the device, either could be taken for the other while there are no statistics.
create index held_records_unit_idx on sync.held_records (unit, device_id, org_id);

-- Keeps sync.held_records in step with sync.held, whoever writes it.
create function sync.index_held_records() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op <> 'INSERT' then
    delete from sync.held_records r using old_rows o where r.org_id = o.org_id and r.device_id = o.device_id and r.unit = o.unit;
  end if;
  if tg_op <> 'DELETE' then
    insert into sync.held_records (org_id, device_id, record_id, unit, inserted)
    select n.org_id, n.device_id, e ->> 'id', n.unit, bool_or(e ->> 'o' = 'I')
    from new_rows n, jsonb_array_elements(n.changes) e
    where n.state in ('rejected', 'waiting') and e ->> 'id' is not null
    group by 1, 2, 3, 4
    on conflict (org_id, device_id, record_id, unit) do update set inserted = excluded.inserted;
  end if;
  return null;
end
$$;
create trigger index_records_insert after insert on sync.held referencing new table as new_rows
  for each statement execute function sync.index_held_records();
create trigger index_records_update after update on sync.held referencing old table as old_rows new table as new_rows
  for each statement execute function sync.index_held_records();
create trigger index_records_delete after delete on sync.held referencing old table as old_rows
  for each statement execute function sync.index_held_records();

-- Returns whether this device has anything held besides `except_units`.
create function sync.any_held(ctx sync.push_context, except_units bigint[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select sync.require_entry(ctx);
  select exists (select 1 from sync.held q
    where q.org_id = ctx.org and q.device_id = ctx.device and q.state in ('rejected', 'waiting') and q.unit <> all (except_units))
$$;

-- Stores held units under their authors; a unit that is held again keeps its history.
create function sync.store_held(ctx sync.push_context, held jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform sync.require_entry(ctx);
  insert into sync.held as q (org_id, device_id, unit, state, blocked_by, code, verdict, changes, author, sent_by)
  select ctx.org, ctx.device, (h ->> 'unit')::bigint, h ->> 'state', (h ->> 'behind')::bigint,
         h -> 'verdict' ->> 'code', h -> 'verdict', h -> 'changes', w.author, nullif(ctx.sender, w.author)
  from jsonb_array_elements(held) h
  cross join lateral (select coalesce(sync.as_uuid(h -> 'changes' -> 0 ->> 'by'), ctx.sender) as author) w
  on conflict (org_id, device_id, unit) do update set state = excluded.state, blocked_by = excluded.blocked_by, code = excluded.code,
    verdict = excluded.verdict, changes = excluded.changes, attempts = q.attempts + 1, updated_at = sync.now_ms();
end
$$;

-- Reconciles held units with the device's list ({p} is its call of ready_to_sync). A unit it has settled (numbers up to its `pushed`)
-- and leaves out of a complete list is orphaned: it blocks nothing, its content stays, and the device is told until it discards it or
-- sends it again. One that is listed after all is held as before.
create function sync.orphan_held(org uuid, device uuid, p jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  named bigint[] := array(select jsonb_array_elements_text(case jsonb_typeof(p -> 'held') when 'array' then p -> 'held' else '[]' end)::bigint);
  orphaned jsonb;
begin
  update sync.held q set state = case when q.blocked_by is null then 'rejected' else 'waiting' end, reason = null
  where q.org_id = org and q.device_id = device and q.state = 'orphaned' and q.unit in (select unnest(named));
  if p -> 'held_complete' is distinct from 'true' or p ->> 'pushed' is null then
    return '[]';
  end if;
  update sync.held q set state = 'orphaned', reason = 'Its device has gone on without it.', updated_at = sync.now_ms()
  where q.org_id = org and q.device_id = device and q.state in ('rejected', 'waiting')
    and q.unit <= (p ->> 'pushed')::bigint and q.unit not in (select unnest(named));
  -- Told until the device has settled them: an answer may be lost.
  select coalesce(jsonb_agg(jsonb_build_object('u', g.unit, 'v', 'orphaned') order by g.unit), '[]') into orphaned
  from (select q.unit from sync.held q where q.org_id = org and q.device_id = device and q.state = 'orphaned' order by q.unit limit 200) g;
  return orphaned;
end
$$;

revoke all on function sync.index_held_records(), sync.any_held(sync.push_context, bigint[]), sync.store_held(sync.push_context, jsonb),
  sync.orphan_held(uuid, uuid, jsonb) from public;
grant execute on function sync.any_held(sync.push_context, bigint[]), sync.store_held(sync.push_context, jsonb) to authenticated;
