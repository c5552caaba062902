-- What the hub must remember to sync: which tables, which streams, who changed what last, and what was refused.

-- The one list of what syncs. `columns`, `types` and `defaults` are read from the catalogue by sync.refresh_tables().
create table sync.tables (
  name         text primary key,
  position     smallint not null unique,
  policy       text not null check (policy in ('merge', 'append', 'document')),
  scope        text not null check (scope in ('org', 'branch')),
  quiet        text[] not null default '{created_at,updated_at}',
  whole        boolean not null default false,
  document_of  text,
  document_key text,
  adders       text[] not null default '{owner,manager,cashier}',
  writers      text[] not null default '{owner,manager,cashier}',
  removers     text[],
  place        text,
  person       text,
  owned        text,
  columns      text[] not null default '{}',
  types        text[] not null default '{}',
  defaults     text[] not null default '{}'
);
comment on column sync.tables.position is 'parents before children; also the table''s number in sync.changes';
comment on column sync.tables.quiet is 'columns whose difference is never a conflict';
comment on column sync.tables.whole is
  'whoever follows the stream sees all of its rows, so that they are counted once for everybody (sync.digests)';
comment on column sync.tables.adders is 'roles that add rows';
comment on column sync.tables.writers is 'roles that change rows; facts are changed by nobody';
comment on column sync.tables.removers is 'roles that delete rows, where they are fewer than the writers';
comment on column sync.tables.place is 'the column naming the branch a role must be held at; branch_id for a branch''s own tables';
comment on column sync.tables.person is 'the column naming whom a row is about: he changes it himself, as far as its guard lets him';
comment on column sync.tables.owned is 'which rows only an owner writes, as a condition on the row';
comment on column sync.tables.document_of is 'the table whose status freezes rows of this one; document_key names the head''s id';

-- A stream is a part of the data with one audience: the organisation (branch_id null) or one branch.
create table sync.streams (
  id        integer generated always as identity primary key,
  org_id    uuid not null references public.organisations (id),
  branch_id uuid,
  audience  uuid generated always as (coalesce(branch_id, org_id)) stored,
  epoch     uuid not null default gen_random_uuid(),
  head      bigint not null default 0,
  floor     bigint not null default 0,
  unique (org_id, audience),
  foreign key (org_id, branch_id) references public.branches (org_id, id)
) with (fillfactor = 50);
create index streams_branch_idx on sync.streams (org_id, branch_id);
comment on column sync.streams.head is 'the last number given out; its row lock, held until commit, makes number order commit order';

-- One row per record and stream, so the index compacts itself. op U: the row is there; D: it is gone from this stream.
create table sync.changes (
  stream_id integer not null,
  table_no  smallint not null,
  op        "char" not null,
  seq       bigint not null,
  id        uuid not null,
  hlc       text collate "C" not null,
  top       text collate "C" not null,
  fields    jsonb,
  device    uuid,
  author    uuid,
  sent_by   uuid,
  at        bigint not null default 0,
  added_device uuid,
  added_author uuid,
  added_sent_by uuid,
  added_at     bigint,
  primary key (stream_id, table_no, id),
  unique (stream_id, seq)
);
comment on column sync.changes.sent_by is 'who sent it, where that is not its author';
comment on column sync.changes.at is 'the hub''s time when it took the latest change';
comment on column sync.changes.added_at is
  'the hub''s time when added_device and added_author added the record, 0 when that is forgotten; null as long as nothing changed it since: then `at`, `device` and `author` tell';
comment on column sync.changes.hlc is 'the row''s stamp; `fields` holds the stamps of columns written later, `top` the newest of all';

create table sync.ledger (
  org_id    uuid not null,
  device_id uuid not null,
  last      bigint not null default 0,
  clamped   bigint not null default 0,
  batch     uuid,
  first     bigint,
  digest    bigint,
  answer    jsonb,
  earlier   jsonb not null default '[]',
  pushed_at bigint,
  primary key (org_id, device_id)
);
comment on column sync.ledger.earlier is 'the batches before the last one, newest first: a device has a few under way and may ask for any of their answers again';
comment on column sync.ledger.last is 'the highest queue id of this device the hub has dealt with';
comment on column sync.ledger.clamped is 'the latest wall time this device''s stamps from the future were set back to';

create table sync.quarantine (
  org_id     uuid not null,
  device_id  uuid not null,
  unit       bigint not null,
  state      text not null check (state in ('rejected', 'waiting', 'discarded', 'orphaned')),
  behind     bigint,
  code       text,
  verdict    jsonb not null,
  changes    jsonb not null,
  author     uuid,
  sent_by    uuid,
  tries      integer not null default 1,
  reason     text,
  created_at bigint not null default sync.now_ms(),
  updated_at bigint not null default sync.now_ms(),
  primary key (org_id, device_id, unit)
);
comment on column sync.quarantine.state is
  'rejected, or waiting behind another unit; discarded by a person; orphaned: its device has gone on without it (the hub was set back). The last two block nothing, and their content stays a year (sync.tidy)';

-- The records of what is held, one row per record and unit, so that a push asks only for its own.
create table sync.held_records (
  org_id    uuid not null,
  device_id uuid not null,
  record_id text collate "C" not null,
  unit      bigint not null,
  inserted  boolean not null,
  primary key (org_id, device_id, record_id, unit)
);
-- The unit first: were both to begin with the device, either could be taken for the other while there are no statistics.
create index held_records_unit_idx on sync.held_records (unit, device_id, org_id);
create index quarantine_held_idx on sync.quarantine (org_id, device_id) where state in ('rejected', 'waiting');
comment on column sync.quarantine.author is 'who wrote it; sent_by is who was signed in when it was sent, where that is somebody else';

create table sync.device_status (
  org_id      uuid not null,
  device_id   uuid not null,
  instance    text,
  seen_at     bigint not null,
  app_version text,
  pending     bigint,
  failed      bigint,
  oldest_at   bigint,
  last_error  text,
  last_sync_at     bigint,
  interval_minutes integer,
  waiting_since    bigint,
  registered_by    uuid,
  registered_at    bigint,
  primary key (org_id, device_id)
);
comment on column sync.device_status.waiting_since is 'it waits for an owner''s approval since then and may neither send nor receive';
comment on column sync.device_status.instance is 'which computer the device is: a hash no copy of its database carries along';

create table sync.claims (
  code_hash  text primary key,
  created_at bigint not null default sync.now_ms(),
  used_at    bigint,
  used_by    uuid,
  org_id     uuid
);

-- The key of the marks by which a transaction proves that it came through an entry point (sync.enter).
create table sync.entry_key (
  one boolean primary key default true check (one),
  key text not null
);
insert into sync.entry_key (key) values (gen_random_uuid()::text || gen_random_uuid());

-- Reads every registered table's columns from the catalogue. A migration that adds a synced column calls it. Types a branch holds
-- otherwise (a boolean is 0 or 1 there) are refused: every edit of such a field would be a conflict with itself.
create function sync.refresh_tables() returns void
language plpgsql volatile set search_path = '' as $$
declare
  odd text;
begin
  update sync.tables t set columns = c.names, types = c.types, defaults = c.defaults
  from (
    select a.attrelid, array_agg(a.attname::text order by a.attnum) as names,
           array_agg(pg_catalog.format_type(a.atttypid, a.atttypmod) order by a.attnum) as types,
           array_agg(case when a.attnotnull then pg_catalog.pg_get_expr(d.adbin, d.adrelid) end order by a.attnum) as defaults
    from pg_catalog.pg_attribute a
    left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by a.attrelid
  ) c
  where c.attrelid = ('public.' || pg_catalog.quote_ident(t.name))::regclass;
  select string_agg(t.name || '.' || c.name || ' (' || c.type || ')', ', ' order by t.position) into odd
  from sync.tables t cross join lateral unnest(t.columns, t.types) c (name, type)
  where c.type not in ('uuid', 'text', 'bigint', 'integer', 'date');
  if odd is not null then
    raise exception 'A synced column is a uuid, text, bigint, integer or date, as both sides write those alike. Change the type of %.', odd
      using errcode = '42804';
  end if;
end
$$;
revoke all on function sync.refresh_tables() from public;

-- Who may add and change what stands here alone: row-level security and the judging of authors are both made from it (sync.right_to).
insert into sync.tables (name, position, policy, scope, adders, writers, removers, place, person, owned) values
  -- A branch is opened and closed by an owner; a manager looks after the branches he belongs to.
  ('branches', 1, 'merge', 'org', '{owner}', '{owner,manager}', '{owner}', 'id', null, null),
  -- A device is registered by ready_to_sync, never added by a client.
  ('devices', 2, 'merge', 'org', '{}', '{owner,manager}', null, 'branch_id', null, null),
  ('profiles', 3, 'merge', 'org', '{owner}', '{owner}', '{owner}', null, 'user_id', null),
  ('memberships', 4, 'merge', 'org', '{owner}', '{owner}', null, null, null, null),
  -- What holds for the whole organisation is set by an owner, what holds for a branch by its managers.
  ('business_settings', 5, 'merge', 'org', '{owner,manager}', '{owner,manager}', null, 'branch_id', null,
   'branch_id is null or key in (''history_months'', ''approve_devices'')'),
  ('item_groups', 6, 'merge', 'org', '{owner,manager}', '{owner,manager}', null, null, null, null),
  ('products', 7, 'merge', 'org', '{owner,manager}', '{owner,manager}', null, null, null, null),
  ('customers', 8, 'merge', 'org', '{owner,manager,cashier}', '{owner,manager,cashier}', null, null, null, null),
  ('suppliers', 9, 'merge', 'org', '{owner,manager}', '{owner,manager}', null, null, null, null);
insert into sync.tables (name, position, policy, scope, document_of, document_key) values
  ('invoices', 10, 'document', 'branch', 'invoices', 'id'),
  ('invoice_lines', 11, 'document', 'branch', 'invoices', 'invoice_id'),
  ('stock_movements', 12, 'append', 'branch', null, null),
  ('payments', 13, 'append', 'branch', null, null),
  ('payment_allocations', 14, 'append', 'branch', null, null);
update sync.tables set whole = true where true;
select sync.refresh_tables();
