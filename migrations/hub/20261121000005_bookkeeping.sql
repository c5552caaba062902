-- What the hub must remember to sync: which tables, which streams, who changed what last, and what was refused.

-- The one list of what syncs. `columns`, `types` and `defaults` are read from the catalogue by sync.refresh_tables().
create table sync.tables (
  name         text primary key,
  position     smallint not null unique,
  policy       text not null check (policy in ('merge', 'append', 'document')),
  scope        text not null check (scope in ('org', 'branch')),
  quiet        text[] not null default '{created_at,updated_at}',
  document_of  text,
  document_key text,
  columns      text[] not null default '{}',
  types        text[] not null default '{}',
  defaults     text[] not null default '{}'
);
comment on column sync.tables.position is 'parents before children; also the table''s number in sync.changes';
comment on column sync.tables.quiet is 'columns whose difference is never a conflict';
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
  at        bigint not null default 0,
  added_device uuid,
  added_author uuid,
  added_at     bigint,
  primary key (stream_id, table_no, id),
  unique (stream_id, seq)
);
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
  state      text not null check (state in ('rejected', 'waiting', 'discarded')),
  behind     bigint,
  code       text,
  verdict    jsonb not null,
  changes    jsonb not null,
  author     uuid,
  tries      integer not null default 1,
  reason     text,
  created_at bigint not null default sync.now_ms(),
  updated_at bigint not null default sync.now_ms(),
  primary key (org_id, device_id, unit)
);

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
  primary key (org_id, device_id)
);
comment on column sync.device_status.instance is 'which computer the device is: a hash no copy of its database carries along';

create table sync.claims (
  code_hash  text primary key,
  created_at bigint not null default sync.now_ms(),
  used_at    bigint,
  used_by    uuid,
  org_id     uuid
);

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

insert into sync.tables (name, position, policy, scope, document_of, document_key) values
  ('branches', 1, 'merge', 'org', null, null),
  ('devices', 2, 'merge', 'org', null, null),
  ('profiles', 3, 'merge', 'org', null, null),
  ('memberships', 4, 'merge', 'org', null, null),
  ('business_settings', 5, 'merge', 'org', null, null),
  ('item_groups', 6, 'merge', 'org', null, null),
  ('products', 7, 'merge', 'org', null, null),
  ('customers', 8, 'merge', 'org', null, null),
  ('suppliers', 9, 'merge', 'org', null, null),
  ('invoices', 10, 'document', 'branch', 'invoices', 'id'),
  ('invoice_lines', 11, 'document', 'branch', 'invoices', 'invoice_id'),
  ('stock_movements', 12, 'append', 'branch', null, null),
  ('payments', 13, 'append', 'branch', null, null),
  ('payment_allocations', 14, 'append', 'branch', null, null);
select sync.refresh_tables();
