-- The registry: `sync.tables` has one row per synced table, and everything that is the same for every table is made from it.
--
-- Adding a table is: create it, insert its row here, then sync.open_table(name).

-- The registry of synced tables. `columns`, `types` and `defaults` are read from the catalogue by sync.refresh_tables().
create table sync.tables (
  name         text primary key,
  position     smallint not null unique,
  policy       text not null check (policy in ('merge', 'append', 'document')),
  scope        text not null check (scope in ('org', 'branch', 'device')),
  audience_column text not null generated always as
    (case scope when 'org' then 'org_id' when 'branch' then 'branch_id' else 'device_id' end) stored,
  ignored_columns        text[] not null default '{created_at,updated_at}',
  fully_visible boolean not null default false,
  document_of  text,
  document_key text,
  status_column text,
  draft_status text,
  status_steps jsonb,
  settlement   jsonb,
  readers      text[],
  adders       text[] not null default '{owner,manager,cashier}',
  writers      text[] not null default '{owner,manager,cashier}',
  removers     text[],
  branch_column text,
  person_column text,
  owner_only_if text,
  columns      text[] not null default '{}',
  types        text[] not null default '{}',
  defaults     text[] not null default '{}',
  -- What stays away goes by its branch's stream.
  constraint tables_settlement_check check (settlement is null or scope = 'branch'),
  constraint tables_readers_check check (readers is null or adders <@ readers and writers <@ readers),
  constraint tables_document_check check (document_of is distinct from name
    or status_column is not null and draft_status is not null and status_steps is not null)
);
comment on column sync.tables.position is 'parents before children; also the table''s number in sync.changes';
comment on column sync.tables.audience_column is
  'the column naming whose stream a row goes to: everybody''s, a branch''s, or one device''s alone';
comment on column sync.tables.ignored_columns is 'columns whose difference is never a conflict';
comment on column sync.tables.fully_visible is
  'whoever follows the stream sees all of its rows, so that they are counted once for everybody (sync.digests)';
comment on column sync.tables.readers is 'roles that see the table, where not everybody does; also its conflicts, decisions and history';
comment on column sync.tables.adders is 'roles that add rows';
comment on column sync.tables.writers is 'roles that change rows; facts are changed by nobody';
comment on column sync.tables.removers is 'roles that delete rows, where they are fewer than the writers';
comment on column sync.tables.branch_column is 'the column naming the branch a role must be held at; branch_id for a branch''s own tables. Facts of everybody''s stream with one are seen at that branch alone';
comment on column sync.tables.person_column is 'the column naming whom a row is about: he changes it himself, as far as its guard lets him';
comment on column sync.tables.owner_only_if is 'which rows only an owner writes, as a condition on the row';
comment on column sync.tables.document_of is 'the table whose status freezes rows of this one; document_key names the head''s id';
comment on column sync.tables.status_column is 'a document''s column that says how far it is; while it holds draft_status, the document and its rows may change';
comment on column sync.tables.status_steps is 'which statuses may follow which once a document is no draft, {"final": ["cancelled"]}; nothing else of it changes then';
comment on column sync.tables.settlement is
  'for devices that hold a few months: {day, due} the columns with a row''s day and what must be paid of it; {amount, settles: [[column, table], …]} of rows that tie what is paid to what pays';
alter table sync.tables enable row level security;
revoke all on table sync.tables from public, anon, authenticated;

-- The sync functions run as the caller, so the caller reads the registry.
grant select on sync.tables to authenticated;
create policy tables_select on sync.tables for select to authenticated using (true);

-- Reads every registered table's columns from the catalogue, and bounds those that an open table has new; a migration that adds a synced
-- column calls it. Refuses types a branch stores otherwise (a boolean is 0 or 1 there), as every edit of such a field would be a conflict with itself.
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
  perform sync.install_limits(t.name) from sync.tables t
  where exists (select 1 from pg_catalog.pg_trigger g
                where g.tgrelid = ('public.' || pg_catalog.quote_ident(t.name))::regclass and g.tgname = 'capture_insert');
end
$$;

revoke all on function sync.refresh_tables() from public;
