-- Branchline's hub in one file, for a new Supabase project: paste it into the SQL editor and run it once.
-- Written by `cargo xtask hub-sql` from the files beside it, which `supabase db push` runs one by one. Do not edit.

-- 20261127000101_sync_foundations.sql

-- The unexposed schema `sync`, time in milliseconds, UUIDv7, stamps, and the hub's own errors.
--
-- Nothing here needs a superuser. `public` is what clients may call; `sync` is what the hub keeps to itself.
-- Units: times are milliseconds since 1970 UTC; a stamp is `{wall ms:13}-{counter:5}-{device:12 hex}` and sorts as text.

create schema if not exists sync;
revoke all on schema sync from public;
grant usage on schema sync to authenticated;

-- Returns the hub's wall clock in milliseconds.
create function sync.now_ms() returns bigint
language sql volatile set search_path = '' as $$
  select (extract(epoch from pg_catalog.clock_timestamp()) * 1000)::bigint
$$;

-- Returns a fresh UUIDv7: 48 bits of time, the rest random.
create function sync.uuid_v7() returns uuid
language sql volatile set search_path = '' as $$
  select (lpad(to_hex((extract(epoch from pg_catalog.clock_timestamp()) * 1000)::bigint), 12, '0')
          || '7' || substr(replace(pg_catalog.gen_random_uuid()::text, '-', ''), 14))::uuid
$$;

-- Returns the hub's own stamp for a wall time; the hub is device 000000000000. Thirteen digits reach to the year 2286.
create function sync.stamp(wall_ms bigint, counter integer default 0) returns text
language sql immutable set search_path = '' as $$
  select lpad(least(greatest(wall_ms, 0), 9999999999999)::text, 13, '0') || '-' || lpad(counter::text, 5, '0') || '-000000000000'
$$;

-- Returns a hub stamp later than `wanted` and than `seen`, the newest stamp a record carries; ignores a `seen` that is no stamp or has
-- no successor.
create function sync.stamp_after(wanted text, seen text) returns text
language sql immutable set search_path = '' as $$
  select case
    when seen is null or seen collate "C" < wanted collate "C" or seen !~ '^\d{13}-\d{5}-' or seen ~ '^9999999999999-99999' then wanted
    when substr(seen, 15, 5) = '99999' then sync.stamp(left(seen, 13)::bigint + 1)
    else sync.stamp(left(seen, 13)::bigint, substr(seen, 15, 5)::integer + 1)
  end
$$;

-- Tells whether a text is a stamp.
create function sync.is_stamp(stamp text) returns boolean
language sql immutable set search_path = '' as $$
  select coalesce(stamp ~ '^\d{13}-\d{5}-[0-9a-f]{12}$', false)
$$;

-- Returns a text as a UUID, or null when it is none.
create function sync.as_uuid(id text) returns uuid
language sql immutable set search_path = '' as $$
  select case when id ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then id::uuid end
$$;

-- Raises one of the hub's own errors: `status` is the HTTP answer, `word` never changes, `hint` is for people.
create function sync.raise_error(status text, word text, facts jsonb, sentence text) returns void
language plpgsql set search_path = '' as $$
begin
  raise exception using errcode = status, message = word, detail = coalesce(facts, '{}')::text, hint = sentence;
end
$$;

revoke all on function sync.now_ms(), sync.uuid_v7(), sync.stamp(bigint, integer), sync.stamp_after(text, text), sync.is_stamp(text),
  sync.as_uuid(text), sync.raise_error(text, text, jsonb, text) from public;
grant execute on function sync.now_ms(), sync.uuid_v7(), sync.stamp(bigint, integer), sync.stamp_after(text, text), sync.is_stamp(text),
  sync.as_uuid(text), sync.raise_error(text, text, jsonb, text) to authenticated;

-- 20261127000102_sync_access.sql

-- Membership helpers: which organisations, branches and streams somebody may see or write.
--
-- They run as their owner (they must read memberships whatever the caller may see) and live outside the exposed schema; policies call
-- them through `= any (array(select …))`, evaluated once per statement. They are plpgsql so that their plans outlive the statement.

-- Returns the organisations a person belongs to in any of `roles` (null: any role), now or, for who left since, at `at`.
create function sync.orgs_of(person uuid, roles text[], at bigint default null) returns setof uuid
language plpgsql stable security definer set search_path = '' rows 2 as $$
begin
  return query select m.org_id from public.memberships m
    where m.user_id = person and (m.deleted_at is null or m.deleted_at >= at)
      -- Whoever owns but one branch is a manager to the organisation: he must not give himself the others.
      and (roles is null or case when m.role = 'owner' and m.branch_id is not null then 'manager' else m.role end = any (roles));
end
$$;

-- Returns the branches a person belongs to in any of `roles`; a membership without a branch stands for all of them.
create function sync.branches_of(person uuid, roles text[], at bigint default null) returns setof uuid
language plpgsql stable security definer set search_path = '' rows 20 as $$
begin
  return query select b.id from public.memberships m
    join public.branches b on b.org_id = m.org_id and (m.branch_id is null or m.branch_id = b.id)
    where m.user_id = person and (m.deleted_at is null or m.deleted_at >= at) and (roles is null or m.role = any (roles));
end
$$;

-- Returns the organisations the caller belongs to, in any of `roles` (null: any role).
create function sync.my_orgs(roles text[] default null) returns setof uuid
language plpgsql stable security definer set search_path = '' rows 2 as $$
begin
  return query select sync.orgs_of((select auth.uid()), roles);
end
$$;

-- Returns the branches the caller belongs to, in any of `roles`.
create function sync.my_branches(roles text[] default null) returns setof uuid
language plpgsql stable security definer set search_path = '' rows 20 as $$
begin
  return query select sync.branches_of((select auth.uid()), roles);
end
$$;

-- Returns the streams the caller may read.
create function sync.my_streams() returns setof integer
language plpgsql stable security definer set search_path = '' rows 20 as $$
begin
  return query select s.id from public.memberships m
    join sync.streams s on s.org_id = m.org_id and (m.branch_id is null or s.kind = 'org' or s.branch_id = m.branch_id
      or exists (select 1 from public.devices d where d.org_id = s.org_id and d.id = s.device_id and d.branch_id = m.branch_id))
    where m.user_id = (select auth.uid()) and m.deleted_at is null;
end
$$;

revoke all on function sync.orgs_of(uuid, text[], bigint), sync.branches_of(uuid, text[], bigint), sync.my_orgs(text[]),
  sync.my_branches(text[]), sync.my_streams() from public;
grant execute on function sync.my_orgs(text[]), sync.my_branches(text[]), sync.my_streams() to authenticated;

-- 20261127000103_sync_types.sql

-- Composite types: rows that functions hand to each other, as arrays of them.

-- Who pushes: the author of what names no other (`by`), and the sender, who is signed in. `clamped` is as in sync.ledger; `approved` is the
-- unit whose author need not be checked, as the sender approves it.
create type sync.push_context as (org uuid, device uuid, author uuid, sender uuid, clamped bigint, approved bigint);

-- One row for the index: what was written to one record in one stream. `audience` is an organisation, a branch or a device (sync.streams.audience);
-- `seen_seq` is the number the record had when it was read, null when it was new.
create type sync.change_entry as (
  table_no smallint, org_id uuid, audience uuid, id uuid, op "char", hlc text, max_hlc text, fields jsonb, author uuid, seen_seq bigint
);

-- What one change did to one record: `fields` as in sync.history (null or {}: nothing to keep).
create type sync.history_entry as (table_no smallint, org_id uuid, audience uuid, id uuid, hlc text, outcome "char", fields jsonb);

-- 20261127000104_sync_entry.sql

-- Entry marks: a seal in a setting proves that a transaction came through one of the hub's entry points, so that helpers which run as
-- their owner can be called by nobody else.

-- The key that signs entry marks (sync.mark_entry).
create table sync.entry_key (
  one boolean primary key default true check (one),
  key text not null,
  constraint entry_key_size_check check (coalesce(length(key), 0) <= 4000)
);
alter table sync.entry_key enable row level security;
revoke all on table sync.entry_key from public, anon, authenticated;

insert into sync.entry_key (key) values (gen_random_uuid()::text || gen_random_uuid());

-- Marks the transaction as one that came through an entry point for this organisation and device (null: any; only for the hub's own
-- triggers). The mark ends with the transaction, and only the hub can make one, as nobody else can read its key.
create function sync.mark_entry(org uuid, device uuid default null) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  mark text := coalesce(org::text, '*') || '/' || coalesce(device::text, '*');
begin
  perform set_config('branchline.entry', mark || '/' || sync.entry_signature(mark), true);
end
$$;

-- Signs an entry mark: a hash over the key, this connection and this transaction.
create function sync.entry_signature(mark text) returns text
language sql stable security definer set search_path = '' as $$
  select encode(sha256(convert_to(concat_ws('/', k.key, mark, pg_catalog.pg_backend_pid(), extract(epoch from now())), 'UTF8')), 'hex')
  from sync.entry_key k
$$;

-- Raises unless this transaction came through an entry point for this organisation (and device).
create function sync.require_entry(org uuid, device uuid default null) returns void
language plpgsql stable security definer set search_path = '' as $$
declare
  entry text := current_setting('branchline.entry', true);
  mark text := split_part(entry, '/', 1) || '/' || split_part(entry, '/', 2);
begin
  if coalesce(split_part(entry, '/', 3) <> sync.entry_signature(mark), true)
     or split_part(entry, '/', 1) not in ('*', org::text)
     or (device is not null and split_part(entry, '/', 2) not in ('*', device::text)) then
    raise exception using errcode = '42501', message = 'Only the hub''s own entry points may do this.';
  end if;
end
$$;

-- Returns whether this transaction came through an entry point as `device`: what is a device's own, nobody else writes. The hub's owner
-- and service_role stand above row-level security and are not asked.
create function sync.is_own_device(device uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
declare
  entry text := current_setting('branchline.entry', true);
  mark text := split_part(entry, '/', 1) || '/' || split_part(entry, '/', 2);
begin
  return coalesce(split_part(entry, '/', 3) = sync.entry_signature(mark) and split_part(entry, '/', 2) = device::text, false);
end
$$;

-- The same for the context of a push.
create function sync.require_entry(ctx sync.push_context) returns void
language sql stable set search_path = '' as $$ select sync.require_entry(ctx.org, ctx.device) $$;

revoke all on function sync.mark_entry(uuid, uuid), sync.entry_signature(text), sync.require_entry(uuid, uuid),
  sync.is_own_device(uuid), sync.require_entry(sync.push_context) from public;
grant execute on function sync.require_entry(uuid, uuid), sync.is_own_device(uuid), sync.require_entry(sync.push_context) to authenticated;

-- 20261127000105_sync_registry.sql

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

-- 20261127000106_sync_policies.sql

-- Row-level security from the registry: who may add, change and remove rows of a table stands in `sync.tables` alone; the policies and the
-- checking of authors are both made from it.

-- Returns, as SQL, the condition under which somebody with one of `roles` writes a row of `t`. Without `person` it is about the caller
-- and becomes a policy; with it (`$n`, and `$m` for the time of writing) it checks an author.
create function sync.access_condition(t sync.tables, roles text[], person text default null, at text default 'null') returns text
language sql immutable set search_path = '' as $$
  with x as (
    select case when person is null then 'sync.my_orgs(' else format('sync.orgs_of(%s, ', person) end as orgs,
           case when person is null then 'sync.my_branches(' else format('sync.branches_of(%s, ', person) end as branches,
           case when person is null then ')' else format(', %s)', at) end as ends,
           -- A new branch is nobody's yet: whoever adds one needs his role in the organisation.
           case when t.branch_column = 'id' and roles = t.adders then null
                else coalesce(t.branch_column, case when t.scope <> 'org' then 'branch_id' end) end as place,
           coalesce(person, '(select auth.uid())') as who
  )
  select format('(org_id = any (array(select %s%L%s))', x.orgs, roles, x.ends)
    || case when x.place is null then '' else format(' and (%1$I is null or %1$I = any (array(select %2$s%3$L%4$s)))', x.place, x.branches, roles, x.ends) end
    || case when t.owner_only_if is null then '' else format(' and (not (%s) or org_id = any (array(select %s%L%s)))', t.owner_only_if, x.orgs, '{owner}', x.ends) end
    -- What is one device's own is read by whoever sees its branch, and written by that device alone.
    || case when t.scope = 'device' and person is null then ' and sync.is_own_device(device_id)' else '' end
    || ')' || case when t.person_column is null then '' else
      format(' or (%I = %s and org_id = any (array(select %s null%s)))', t.person_column, x.who, x.orgs, x.ends) end
  from x
$$;

-- Installs row-level security and grants: the table's audience reads, the registry's roles write, facts are only inserted. Supabase's
-- service_role, which works for the server side, may write everywhere what may be written.
create function sync.install_policies(table_name text) returns void
language plpgsql volatile set search_path = '' as $$
declare
  t sync.tables;
  reads text;
  adds text;
  writes text;
begin
  select * into strict t from sync.tables k where k.name = table_name;
  reads := format('org_id = any (array(select sync.my_orgs(%L)))', t.readers);
  execute format('alter table public.%I enable row level security', t.name);
  execute format('revoke all on table public.%I from public, anon, authenticated', t.name);
  if t.scope <> 'org' then
    reads := format('%s and branch_id = any (array(select sync.my_branches(%L)))', reads, t.readers);
  elsif t.policy = 'append' and t.branch_column = 'branch_id' then
    reads := reads || ' and (branch_id is null or branch_id = any (array(select sync.my_branches())))';
  elsif t.name = 'memberships' then
    reads := reads || ' or user_id = (select auth.uid())';
  end if;
  -- What tells of other records is seen by whoever sees those.
  if 'table_name' = any (t.columns) then
    reads := reads || ' and not exists (select 1 from sync.tables k where k.name = table_name and k.readers is not null and not (org_id = any (array(select sync.my_orgs(k.readers)))
      and (branch_id is null or branch_id = any (array(select sync.my_branches(k.readers))))))';
  end if;
  execute format('create policy %I on public.%I for select to authenticated using (%s)', t.name || '_select', t.name, reads);
  execute format('grant select on public.%I to authenticated', t.name);
  if to_regrole('service_role') is not null then
    execute format('grant select, insert%s on public.%I to service_role', case when t.policy <> 'append' then ', update, delete' else '' end, t.name);
  end if;
  adds := sync.access_condition(t, t.adders);
  if t.policy <> 'append' then
    writes := sync.access_condition(t, t.writers);
    execute format('create policy %I on public.%I for update to authenticated using (%s) with check (%s)', t.name || '_update', t.name, writes, writes);
    execute format('create policy %I on public.%I for delete to authenticated using (%s)', t.name || '_delete', t.name,
                   sync.access_condition(t, coalesce(t.removers, t.writers)));
    execute format('grant update, delete on public.%I to authenticated', t.name);
    -- An edit is written as an upsert, so whoever may change a row passes; as a new row it would clash.
    adds := case when t.adders = t.writers then adds else adds || ' or ' || writes end;
  end if;
  if t.adders <> '{}' then
    execute format('create policy %I on public.%I for insert to authenticated with check (%s)', t.name || '_insert', t.name, adds);
    execute format('grant insert on public.%I to authenticated', t.name);
  end if;
end
$$;

revoke all on function sync.access_condition(sync.tables, text[], text, text), sync.install_policies(text) from public;

-- 20261127000107_sync_capture.sql

-- Statement-level triggers that index edits made on the hub itself (a web client, the table editor, SQL), so that they reach every branch
-- like any other edit.
--
-- They compare old and new rows and stamp each changed column with the hub's clock, later than any stamp the record carries. sync_push
-- raises `branchline.push` and writes the index itself, set-wise. Like a push, a direct edit writes its rows first and numbers them after:
-- it holds up nobody but writers of the same rows, and of the streams it wrote to.

-- Indexes the rows a statement wrote, and records what an update changed.
create function sync.capture() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  t sync.tables;
  stamp text := sync.stamp(sync.now_ms());
  author uuid := auth.uid();
  entry text := current_setting('branchline.entry', true);
  entries sync.change_entry[];
  history sync.history_entry[];
begin
  select * into strict t from sync.tables where name = tg_table_name;

  if tg_op = 'INSERT' then
    select array_agg(row(t.position, x.org_id, x.audience, x.id, 'U', x.h, x.h, null, author, null)::sync.change_entry) into entries
    from (
      select n.org_id, n.id, a.audience, sync.stamp_after(stamp, c.max_hlc) as h
      from new_rows n
      cross join lateral (select (to_jsonb(n) ->> t.audience_column)::uuid as audience) a
      left join sync.streams s on s.org_id = n.org_id and s.audience = a.audience
      left join sync.changes c on c.stream_id = s.id and c.table_no = t.position and c.id = n.id
    ) x;

  elsif tg_op = 'DELETE' then
    select array_agg(row(t.position, x.org_id, x.audience, x.id, 'D', x.h, x.h, null, author, null)::sync.change_entry) into entries
    from (
      select o.org_id, o.id, a.audience, sync.stamp_after(stamp, c.max_hlc) as h
      from old_rows o
      cross join lateral (select (to_jsonb(o) ->> t.audience_column)::uuid as audience) a
      left join sync.streams s on s.org_id = o.org_id and s.audience = a.audience
      left join sync.changes c on c.stream_id = s.id and c.table_no = t.position and c.id = o.id
    ) x;

  else
    -- A record that moved to another audience is written twice: gone from the old stream, whole in the new one.
    select array_agg(row(t.position, x.org_id, w.audience, x.id, w.op, x.hlc, x.h, x.fields, author, null)::sync.change_entry),
           array_agg(row(t.position, x.org_id, w.audience, x.id, x.h, 'A', x.diff)::sync.history_entry) filter (where w.op = 'U')
    into entries, history
    from (
      select n.org_id, n.id, a.was, a.becomes, h.h, coalesce(c.hlc, h.h) as hlc,
             coalesce(c.fields, '{}') || d.stamps as fields, d.diff
      from new_rows n
      join old_rows o on o.org_id = n.org_id and o.id = n.id
      cross join lateral (select (to_jsonb(o) ->> t.audience_column)::uuid as was,
                                 (to_jsonb(n) ->> t.audience_column)::uuid as becomes) a
      left join sync.streams s on s.org_id = n.org_id and s.audience = a.was
      left join sync.changes c on c.stream_id = s.id and c.table_no = t.position and c.id = n.id
      cross join lateral (select sync.stamp_after(stamp, c.max_hlc) as h) h
      cross join lateral (
        select jsonb_object_agg(e.key, h.h) as stamps,
               jsonb_object_agg(e.key, jsonb_build_array(prior -> e.key, e.value)) filter (where e.key <> all (t.ignored_columns)) as diff
        from jsonb_each(to_jsonb(n)) e, to_jsonb(o) prior
        where e.value is distinct from prior -> e.key and e.key = any (t.columns)) d
      where d.stamps is not null
    ) x
    cross join lateral (
      select x.becomes as audience, 'U'::"char" as op
      union all
      select x.was, 'D'::"char" where x.was <> x.becomes) w;
  end if;

  if entries is null then
    return null;
  end if;
  perform sync.mark_entry(null);
  perform sync.open_device_streams(entries);
  perform sync.record_changes(entries, null);
  if history is not null then
    perform sync.record_history(history, null, author);
  end if;
  perform set_config('branchline.entry', coalesce(entry, ''), true);
  return null;
end
$$;

revoke all on function sync.capture() from public;

-- 20261127000108_sync_guards.sql

-- Triggers that refuse what may not happen to a synced row, whoever tries: lost deletes, changed identities, rewritten
-- facts and documents.
--
-- `set local branchline.purge = 'on'` lifts them for maintenance; sync_push keeps the same rules itself, set-wise.

-- Refuses a changed id or organisation, and any edit of a fact; sets updated_at where the statement did not.
create function sync.guard_update() returns trigger
language plpgsql set search_path = '' as $$
declare
  t sync.tables;
begin
  if new.id <> old.id or new.org_id <> old.org_id then
    raise exception using errcode = 'BL409', message = 'A record keeps its id and its organisation for life.';
  end if;
  if new is not distinct from old then
    return new;
  end if;
  select * into strict t from sync.tables where name = tg_table_name;
  if t.policy = 'append' then
    raise exception using errcode = 'BL405',
      message = format('Rows of %s are facts and cannot be changed; write a new row that corrects them.', tg_table_name);
  end if;
  if new.updated_at = old.updated_at then
    new.updated_at := greatest(sync.now_ms(), old.updated_at + 1);
  end if;
  return new;
end
$$;

-- Turns a hard delete into a tombstone (deleted_at), so that it syncs; refuses to delete facts.
create function sync.guard_delete() returns trigger
language plpgsql set search_path = '' as $$
begin
  if (select t.policy from sync.tables t where t.name = tg_table_name) = 'append' then
    raise exception using errcode = 'BL405',
      message = format('Rows of %s are facts and cannot be deleted; write a new row that corrects them.', tg_table_name);
  end if;
  execute format('update public.%I set deleted_at = $1, updated_at = $1 where org_id = $2 and id = $3 and deleted_at is null',
                 tg_table_name) using sync.now_ms(), old.org_id, old.id;
  return null;
end
$$;

-- Refuses TRUNCATE, which would not sync; under purge, starts a new epoch in the streams that held such records.
create function sync.guard_truncate() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  concerned integer[];
begin
  if current_setting('branchline.purge', true) is distinct from 'on' then
    raise exception using errcode = 'BL405',
      message = format('%s is synced with branches and cannot be truncated; delete its rows instead.', tg_table_name);
  end if;
  with gone as (
    delete from sync.changes c using sync.tables t where t.name = tg_table_name and c.table_no = t.position returning c.stream_id
  ) select coalesce(array_agg(distinct g.stream_id), '{}') into concerned from gone g;
  delete from sync.history h using sync.tables t where t.name = tg_table_name and h.table_no = t.position;
  perform sync.begin_epoch(concerned, 'purged', array[tg_table_name]);
  return null;
end
$$;

-- Refuses edits of a document that is no longer a draft, except the steps its status may take.
create function sync.guard_document() returns trigger
language plpgsql set search_path = '' as $$
declare
  t sync.tables;
  was jsonb := to_jsonb(old);
  becomes jsonb := to_jsonb(new);
  status text;
begin
  if new is not distinct from old then
    return new;
  end if;
  select * into strict t from sync.tables where name = tg_table_name;
  status := was ->> t.status_column;
  if status <> t.draft_status and not coalesce(t.status_steps -> status ? (becomes ->> t.status_column)
       and becomes - array[t.status_column, 'updated_at'] = was - array[t.status_column, 'updated_at'], false) then
    raise exception using errcode = 'BL409',
      message = format('%s %s is %s and can no longer be changed; cancel it and write a new one.',
                       upper(left(t.name, 1)) || replace(regexp_replace(substr(t.name, 2), 's$', ''), '_', ' '),
                       coalesce(was ->> 'number', was ->> 'id'), status);
  end if;
  return new;
end
$$;

-- Refuses new and changed rows of such a document.
create function sync.guard_document_part() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  t sync.tables;
  head sync.tables;
  is_final boolean;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then
    return new;
  end if;
  select * into strict t from sync.tables where name = tg_table_name;
  select * into strict head from sync.tables where name = t.document_of;
  execute format('select exists (select 1 from public.%I d where d.org_id = $1 and d.id in ($2, $3) and d.%I <> $4)', head.name, head.status_column)
    into is_final using new.org_id, (to_jsonb(new) ->> t.document_key)::uuid, (to_jsonb(old) ->> t.document_key)::uuid, head.draft_status;
  if is_final then
    raise exception using errcode = 'BL409',
      message = format('The %s of this line is no longer a draft; its lines cannot change.', replace(regexp_replace(head.name, 's$', ''), '_', ' '));
  end if;
  return new;
end
$$;

-- Installs capture and guards on a registered table.
create function sync.install_triggers(name text) returns void
language plpgsql set search_path = '' as $$
declare
  direct text := 'current_setting(''branchline.push'', true) is distinct from ''on''';
  kept text := 'current_setting(''branchline.purge'', true) is distinct from ''on''';
  head text := (select t.document_of from sync.tables t where t.name = install_triggers.name);
begin
  execute format('create trigger capture_insert after insert on public.%I referencing new table as new_rows '
    'for each statement when (%s) execute function sync.capture()', name, direct);
  execute format('create trigger capture_update after update on public.%I referencing old table as old_rows new table as new_rows '
    'for each statement when (%s) execute function sync.capture()', name, direct);
  execute format('create trigger capture_delete after delete on public.%I referencing old table as old_rows '
    'for each statement execute function sync.capture()', name);
  execute format('create trigger guard_update before update on public.%I '
    'for each row when (%s and %s) execute function sync.guard_update()', name, direct, kept);
  execute format('create trigger guard_delete before delete on public.%I '
    'for each row when (%s) execute function sync.guard_delete()', name, kept);
  execute format('create trigger guard_truncate before truncate on public.%I '
    'for each statement execute function sync.guard_truncate()', name);
  if head is not null then
    execute format('create trigger guard_document before %s on public.%I for each row when (%s and %s) execute function sync.%I()',
      case when head = name then 'update' else 'insert or update' end, name, direct, kept,
      case when head = name then 'guard_document' else 'guard_document_part' end);
  end if;
end
$$;

revoke all on function sync.guard_update(), sync.guard_delete(), sync.guard_truncate(), sync.guard_document(),
  sync.guard_document_part(), sync.install_triggers(text) from public;

-- 20261127000109_sync_open_table.sql

-- Opens a table for syncing: limits, policies, grants, capture and guards, all made from its row in `sync.tables`.
--
-- Adding a table is: create it, insert its row into sync.tables, then sync.open_table(name).

-- Bounds a registered table: a row takes at most 256 KB, and an amount or quantity 10^12 steps either way (a thousand crore rupees in paise,
-- a thousand million units in thousandths), so that every product a screen makes fits 64 bits, and nine million rows of the largest still
-- add up. Texts are stored unpacked: a row that stays in its table's own pages is as small as it looks there, and a long one
-- is seen by its table's overflow (see sync.may_be_large). Called again by
-- sync.refresh_tables(), it bounds columns that were added.
create function sync.install_limits(name text) returns void
language plpgsql volatile set search_path = '' as $$
declare
  t sync.tables;
  c record;
  size text;
  texts smallint[];
begin
  select * into strict t from sync.tables k where k.name = install_limits.name;
  for c in select x.name, x.type from unnest(t.columns, t.types) x (name, type) loop
    if c.type = 'text' and exists (
      select 1 from pg_catalog.pg_attribute a
      where a.attrelid = format('public.%I', t.name)::regclass and a.attname = c.name and a.attstorage <> 'e') then
      execute format('alter table public.%I alter column %I set storage external', t.name, c.name);
    elsif c.type = 'bigint' and c.name ~ '_(paise|milli)$' and not exists (
      select 1 from pg_catalog.pg_constraint k
      where k.conrelid = format('public.%I', t.name)::regclass and k.conname = t.name || '_' || c.name || '_limit') then
      execute format('alter table public.%I add constraint %I check (%I between -1000000000000 and 1000000000000)',
                     t.name, t.name || '_' || c.name || '_limit', c.name);
    end if;
  end loop;
  select string_agg(format('coalesce(octet_length(%I), 0)', a.attname), ' + ' order by a.attnum), array_agg(a.attnum order by a.attnum)
  into size, texts
  from pg_catalog.pg_attribute a
  where a.attrelid = format('public.%I', t.name)::regclass and a.attname = any (t.columns) and a.atttypid = 'text'::regtype;
  if size is not null and not exists (
    select 1 from pg_catalog.pg_constraint k
    where k.conrelid = format('public.%I', t.name)::regclass and k.conname = t.name || '_size_check' and k.conkey @> texts) then
    execute format('alter table public.%I drop constraint if exists %I', t.name, t.name || '_size_check');
    execute format('alter table public.%I add constraint %I check (%s <= 262144)', t.name, t.name || '_size_check', size);
  end if;
end
$$;

-- Opens a registered table. `readers`, where given, are the only roles that see it; `writers` those that add and change rows; where adding and changing differ, or a rule of
-- its own decides, the registry's columns say so instead. sync_schema tells devices who may write what.
create function sync.open_table(name text, readers text[] default null, writers text[] default null) returns void
language plpgsql volatile set search_path = '' as $$
begin
  update sync.tables t set readers = coalesce(open_table.readers, t.readers), writers = coalesce(open_table.writers, t.writers), adders = coalesce(open_table.writers, t.adders),
    -- Of the organisation's facts a member sees those of his branches; a device may have moved to another branch than its rows.
    fully_visible = t.scope <> 'device' and not (t.scope = 'org' and t.policy = 'append' and t.branch_column is not null) and coalesce(open_table.readers, t.readers) is null
  where t.name = open_table.name;
  if not found then
    raise exception using errcode = '42P01', message = format('%s stands in no row of sync.tables.', name);
  end if;
  perform sync.refresh_tables();
  perform sync.install_limits(name);
  perform sync.install_policies(name);
  perform sync.install_triggers(name);
end
$$;

revoke all on function sync.install_limits(text), sync.open_table(text, text[], text[]) from public;

-- 20261127000201_shop_organisation.sql

-- Organisations and who belongs to them: branches, devices, people and settings.
--
-- Every synced table is keyed by (org_id, id) and refers to others through (org_id, …), so that an id taken from
-- another organisation can neither collide nor be pointed at.

create table public.organisations (
  id         uuid primary key default sync.uuid_v7(),
  name       text not null check (length(btrim(name)) > 0),
  history_months       integer check (history_months between 12 and 999),
  history_months_next  integer check (history_months_next between 12 and 999),
  history_months_from  bigint,
  approve_devices      boolean not null default false,
  created_at bigint not null default sync.now_ms(),
  constraint organisations_name_size_check check (length(name) <= 500)
);
comment on column public.organisations.history_months is 'how long the history is kept; null: for ever';
comment on column public.organisations.history_months_next is 'a shorter time an owner asked for, which holds from history_months_from on';
comment on column public.organisations.approve_devices is 'a new device waits for an owner''s approval';
alter table public.organisations enable row level security;
revoke all on table public.organisations from public, anon, authenticated;

grant select, update (name, history_months, approve_devices) on public.organisations to authenticated;
create policy organisations_select on public.organisations for select to authenticated
  using (id = any (array(select sync.my_orgs())));
create policy organisations_update on public.organisations for update to authenticated
  using (id = any (array(select sync.my_orgs('{owner}')))) with check (id = any (array(select sync.my_orgs('{owner}'))));

create table public.branches (
  id         uuid not null default sync.uuid_v7(),
  org_id     uuid not null references public.organisations (id),
  branch_id  uuid,
  code       text not null check (code ~ '^[A-Z0-9]{2,4}$'),
  name       text not null,
  address    text,
  state_code text,
  phone      text,
  created_at bigint not null default sync.now_ms(),
  updated_at bigint not null default sync.now_ms(),
  deleted_at bigint,
  primary key (org_id, id),
  -- A branch id names one branch in the whole hub: policies compare branch ids alone.
  constraint branches_id_key unique (id),
  constraint branches_code_key unique (org_id, code),
  constraint branches_names_check check (length(code) <= 500 and length(name) <= 500 and length(phone) <= 500)
);

create table public.devices (
  id          uuid not null default sync.uuid_v7(),
  org_id      uuid not null,
  branch_id   uuid not null,
  user_id     uuid,
  -- A bill's number begins with it and has 16 characters at most: MUMB99/26/000001 (CGST Rules 2017, rule 46).
  code        text not null check (code ~ '^[A-Z0-9]{3,6}$'),
  name        text not null,
  app_version text,
  created_at  bigint not null default sync.now_ms(),
  updated_at  bigint not null default sync.now_ms(),
  deleted_at  bigint,
  primary key (org_id, id),
  constraint devices_code_key unique (org_id, code),
  constraint devices_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint devices_names_check check (length(code) <= 500 and length(name) <= 500 and length(app_version) <= 500)
);
create index devices_branch_id_idx on public.devices (org_id, branch_id);
create index devices_id_idx on public.devices (id);

create table public.profiles (
  id           uuid not null default sync.uuid_v7(),
  org_id       uuid not null,
  branch_id    uuid,
  user_id      uuid not null,
  display_name text not null,
  email        text,
  phone        text,
  created_at   bigint not null default sync.now_ms(),
  updated_at   bigint not null default sync.now_ms(),
  deleted_at   bigint,
  primary key (org_id, id),
  constraint profiles_names_check check (length(display_name) <= 500 and length(email) <= 500 and length(phone) <= 500)
);
create index profiles_user_id_idx on public.profiles (user_id);

-- Nobody has two names in a shop, and no two people have the same.
create unique index profiles_person_key on public.profiles (org_id, user_id) where deleted_at is null;
create unique index profiles_display_name_key on public.profiles (org_id, lower(btrim(display_name))) where deleted_at is null;

create table public.memberships (
  id         uuid not null default sync.uuid_v7(),
  org_id     uuid not null,
  branch_id  uuid,
  user_id    uuid not null,
  role       text not null check (role in ('owner', 'manager', 'cashier', 'accountant')),
  created_at bigint not null default sync.now_ms(),
  updated_at bigint not null default sync.now_ms(),
  deleted_at bigint,
  primary key (org_id, id),
  constraint memberships_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate
);
create index memberships_user_id_idx on public.memberships (user_id);
create index memberships_branch_id_idx on public.memberships (org_id, branch_id);
comment on column public.memberships.branch_id is 'null: every branch of the organisation';

create table public.business_settings (
  id         uuid not null default sync.uuid_v7(),
  org_id     uuid not null,
  branch_id  uuid,
  key        text not null,
  value      text not null,
  created_at bigint not null default sync.now_ms(),
  updated_at bigint not null default sync.now_ms(),
  deleted_at bigint,
  primary key (org_id, id),
  constraint business_settings_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint business_settings_names_check check (length(key) <= 500)
);
create index business_settings_branch_id_idx on public.business_settings (org_id, branch_id);
comment on column public.business_settings.branch_id is 'null: the whole organisation';

insert into sync.tables (name, position, policy, scope, adders, writers, removers, branch_column, person_column, owner_only_if) values
  -- A branch is opened and closed by an owner; a manager looks after the branches he belongs to.
  ('branches', 1, 'merge', 'org', '{owner}', '{owner,manager}', '{owner}', 'id', null, null),
  -- A device is registered by ready_to_sync, never added by a client.
  ('devices', 2, 'merge', 'org', '{}', '{owner,manager}', null, 'branch_id', null, null),
  ('profiles', 3, 'merge', 'org', '{owner}', '{owner}', '{owner}', null, 'user_id', null),
  ('memberships', 4, 'merge', 'org', '{owner}', '{owner}', null, null, null, null),
  -- What holds for the whole organisation is set by an owner, what holds for a branch by its managers, the shop's own details (shop.…) by either.
  ('business_settings', 5, 'merge', 'org', '{owner,manager}', '{owner,manager}', null, 'branch_id', null,
   'branch_id is null and not starts_with(key, ''shop.'') or key in (''history_months'', ''approve_devices'')');
select sync.open_table(name) from sync.tables where position between 1 and 5 order by position;

-- 20261127000202_shop_organisation_guards.sql

-- Triggers that hold the rules of people, branches and the history's length, which no role may break.

-- Lets a person change his own telephone number; his name and e-mail, by which others know him, are an owner's to change.
create function sync.guard_profile() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  old_row jsonb;
begin
  if auth.uid() is null or new.org_id = any (array(select sync.my_orgs('{owner}')))
     or current_setting('branchline.purge', true) = 'on' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    -- An edit is written as an upsert; and whoever joins by a code is given his profile by the hub.
    if exists (select 1 from public.profiles f where f.org_id = new.org_id and f.id = new.id) then
      return new;
    end if;
    perform sync.require_entry(new.org_id, '00000000-0000-0000-0000-000000000000');
    return new;
  end if;
  old_row := to_jsonb(old);
  if to_jsonb(new) - '{phone,updated_at}'::text[] <> old_row - '{phone,updated_at}'::text[] then
    raise exception using errcode = '42501', message = 'Only an owner changes what people are called here; the telephone number is one''s own to change.';
  end if;
  return new;
end
$$;
create trigger guard_profile before insert or update on public.profiles for each row execute function sync.guard_profile();

-- Refuses to remove the last owner of all branches.
create function sync.guard_last_owner() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if current_setting('branchline.purge', true) is distinct from 'on' and old.role = 'owner' and old.branch_id is null and old.deleted_at is null
     and not exists (select 1 from public.memberships m where m.org_id = old.org_id and m.role = 'owner' and m.branch_id is null
                     and m.deleted_at is null) then
    raise exception using errcode = 'BL409', message = 'A shop keeps at least one owner of all its branches. Make somebody else owner first.';
  end if;
  return null;
end
$$;
create constraint trigger guard_last_owner after update on public.memberships deferrable initially deferred
  for each row when (old.role = 'owner' and (new.role <> 'owner' or new.branch_id is not null or new.deleted_at is not null or new.user_id <> old.user_id))
  execute function sync.guard_last_owner();

-- Refuses to close a branch unless an owner asks and its devices have sent everything.
create function sync.guard_branch() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  waits text;
begin
  if current_setting('branchline.purge', true) = 'on' then
    return new;
  end if;
  if auth.uid() is not null and not new.org_id = any (array(select sync.my_orgs('{owner}'))) then
    raise exception using errcode = '42501', message = 'Only an owner closes a branch.';
  end if;
  select d.code into waits from public.devices d
  left join sync.device_status s on s.org_id = d.org_id and s.device_id = d.id
  where d.org_id = new.org_id and d.branch_id = new.id and d.deleted_at is null
    and (coalesce(s.pending, 0) > 0
         or exists (select 1 from sync.held q where q.org_id = d.org_id and q.device_id = d.id and q.state in ('rejected', 'waiting')))
  order by 1 limit 1;
  if waits is not null then
    raise exception using errcode = 'BL409',
      message = format('The computer %s of this branch still has changes that are not sent or not accepted. Let it finish first.', waits);
  end if;
  return new;
end
$$;
create trigger guard_branch before update on public.branches for each row
  when (old.deleted_at is null and new.deleted_at is not null) execute function sync.guard_branch();

-- Delays a shorter history by thirty days, in which every owner sees it; a longer one holds at once.
create function sync.guard_history_months() returns trigger
language plpgsql set search_path = '' as $$
declare
  now_ms bigint := sync.now_ms();
begin
  if old.history_months_from <= now_ms and new.history_months = old.history_months_next and new.history_months_from is null then
    return new;
  end if;
  new.history_months_next := null;
  new.history_months_from := null;
  if coalesce(new.history_months < coalesce(old.history_months, 1000), false) then
    new.history_months_next := new.history_months;
    new.history_months_from := now_ms + 30 * 86400000::bigint;
    new.history_months := old.history_months;
  end if;
  return new;
end
$$;
create trigger guard_history_months before update of history_months on public.organisations
  for each row execute function sync.guard_history_months();

revoke all on function sync.guard_profile(), sync.guard_last_owner(), sync.guard_branch(), sync.guard_history_months() from public;

-- 20261127000203_shop_catalogue.sql

-- Item groups, products, customers and suppliers: an organisation's master data, which every branch sees.

create table public.item_groups (
  id         uuid not null default sync.uuid_v7(),
  org_id     uuid not null,
  branch_id  uuid,
  name       text not null,
  parent_id  uuid,
  created_at bigint not null default sync.now_ms(),
  updated_at bigint not null default sync.now_ms(),
  deleted_at bigint,
  primary key (org_id, id),
  constraint item_groups_parent_id_fkey foreign key (org_id, parent_id)
    references public.item_groups (org_id, id) deferrable initially immediate
);
create index item_groups_parent_id_idx on public.item_groups (org_id, parent_id);

create table public.products (
  id              uuid not null default sync.uuid_v7(),
  org_id          uuid not null,
  branch_id       uuid,
  item_group_id   uuid,
  name            text not null,
  sku             text,
  barcode         text,
  hsn             text,
  unit            text not null default 'nos',
  price_paise     bigint not null check (price_paise >= 0),
  cost_paise      bigint,
  tax_rate_milli  bigint not null default 0,
  low_stock_milli bigint,
  notes           text,
  created_at      bigint not null default sync.now_ms(),
  updated_at      bigint not null default sync.now_ms(),
  deleted_at      bigint,
  primary key (org_id, id),
  constraint products_item_group_id_fkey foreign key (org_id, item_group_id)
    references public.item_groups (org_id, id) deferrable initially immediate
);
create index products_item_group_id_idx on public.products (org_id, item_group_id) where item_group_id is not null;

create table public.customers (
  id                 uuid not null default sync.uuid_v7(),
  org_id             uuid not null,
  branch_id          uuid,
  name               text not null,
  phone              text,
  email              text,
  gstin              text,
  address            text,
  state_code         text,
  credit_limit_paise bigint,
  notes              text,
  created_at         bigint not null default sync.now_ms(),
  updated_at         bigint not null default sync.now_ms(),
  deleted_at         bigint,
  primary key (org_id, id)
);

create table public.suppliers (
  id         uuid not null default sync.uuid_v7(),
  org_id     uuid not null,
  branch_id  uuid,
  name       text not null,
  phone      text,
  email      text,
  gstin      text,
  address    text,
  state_code text,
  notes      text,
  created_at bigint not null default sync.now_ms(),
  updated_at bigint not null default sync.now_ms(),
  deleted_at bigint,
  primary key (org_id, id)
);

insert into sync.tables (name, position, policy, scope) values
  ('item_groups', 6, 'merge', 'org'), ('products', 7, 'merge', 'org'), ('customers', 8, 'merge', 'org'), ('suppliers', 9, 'merge', 'org');
select sync.open_table('item_groups', writers => '{owner,manager}'), sync.open_table('products', writers => '{owner,manager}'),
  sync.open_table('customers', writers => '{owner,manager,cashier}'), sync.open_table('suppliers', writers => '{owner,manager}');

-- 20261127000204_shop_sales.sql

-- Invoices with their lines, stock movements, payments and their allocations: what belongs to one branch.
--
-- Movements, payments and allocations are facts: inserted once, never changed. Stock and balances are sums of them.

create table public.invoices (
  id              uuid not null default sync.uuid_v7(),
  org_id          uuid not null,
  branch_id       uuid not null,
  number          text,
  status          text not null default 'draft' check (status in ('draft', 'final', 'cancelled')),
  business_date   date not null,
  customer_id     uuid,
  customer_name   text,
  customer_gstin  text,
  place_of_supply text,
  subtotal_paise  bigint not null default 0,
  discount_paise  bigint not null default 0,
  tax_paise       bigint not null default 0,
  round_off_paise bigint not null default 0,
  total_paise     bigint not null default 0,
  notes           text,
  finalized_at    bigint,
  created_at      bigint not null default sync.now_ms(),
  updated_at      bigint not null default sync.now_ms(),
  deleted_at      bigint,
  primary key (org_id, id),
  constraint invoices_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  -- What refers to a bill or a payment by its branch as well is of the same branch, and goes to the same stream.
  constraint invoices_branch_key unique (org_id, branch_id, id),
  constraint invoices_customer_id_fkey foreign key (org_id, customer_id)
    references public.customers (org_id, id) deferrable initially immediate
);
create index invoices_customer_id_idx on public.invoices (org_id, customer_id);

create table public.invoice_lines (
  id             uuid not null default sync.uuid_v7(),
  org_id         uuid not null,
  branch_id      uuid not null,
  invoice_id     uuid not null,
  position       integer not null,
  product_id     uuid,
  name           text not null,
  hsn            text,
  unit           text not null default 'nos',
  quantity_milli bigint not null check (quantity_milli > 0),
  price_paise    bigint not null check (price_paise >= 0),
  discount_paise bigint not null default 0,
  taxable_paise  bigint not null default 0,
  tax_rate_milli bigint not null default 0,
  cgst_paise     bigint not null default 0,
  sgst_paise     bigint not null default 0,
  igst_paise     bigint not null default 0,
  total_paise    bigint not null default 0,
  created_at     bigint not null default sync.now_ms(),
  updated_at     bigint not null default sync.now_ms(),
  deleted_at     bigint,
  primary key (org_id, id),
  constraint invoice_lines_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint invoice_lines_invoice_id_fkey foreign key (org_id, branch_id, invoice_id)
    references public.invoices (org_id, branch_id, id) deferrable initially immediate,
  constraint invoice_lines_product_id_fkey foreign key (org_id, product_id)
    references public.products (org_id, id) deferrable initially immediate
);
create index invoice_lines_branch_id_idx on public.invoice_lines (org_id, branch_id);
create index invoice_lines_invoice_id_idx on public.invoice_lines (org_id, invoice_id, branch_id);
create index invoice_lines_product_id_idx on public.invoice_lines (org_id, product_id);

create table public.stock_movements (
  id             uuid not null default sync.uuid_v7(),
  org_id         uuid not null,
  branch_id      uuid not null,
  product_id     uuid not null,
  quantity_milli bigint not null check (quantity_milli <> 0),
  reason         text not null check (reason in
    ('opening', 'purchase', 'sale', 'return', 'adjustment', 'transfer_out', 'transfer_in')),
  source_table   text,
  source_id      uuid,
  note           text,
  business_date  date not null,
  created_at     bigint not null default sync.now_ms(),
  updated_at     bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint stock_movements_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint stock_movements_product_id_fkey foreign key (org_id, product_id)
    references public.products (org_id, id) deferrable initially immediate
);
create index stock_movements_branch_id_idx on public.stock_movements (org_id, branch_id);
create index stock_movements_product_id_idx on public.stock_movements (org_id, product_id);

create table public.payments (
  id            uuid not null default sync.uuid_v7(),
  org_id        uuid not null,
  branch_id     uuid not null,
  customer_id   uuid,
  supplier_id   uuid,
  mode          text not null check (mode in ('cash', 'card', 'upi', 'bank', 'other')),
  direction     text not null check (direction in ('in', 'out')),
  amount_paise  bigint not null check (amount_paise > 0),
  reference     text,
  business_date date not null,
  note          text,
  created_at    bigint not null default sync.now_ms(),
  updated_at    bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint payments_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint payments_branch_key unique (org_id, branch_id, id),
  constraint payments_customer_id_fkey foreign key (org_id, customer_id)
    references public.customers (org_id, id) deferrable initially immediate,
  constraint payments_supplier_id_fkey foreign key (org_id, supplier_id)
    references public.suppliers (org_id, id) deferrable initially immediate
);
create index payments_customer_id_idx on public.payments (org_id, customer_id);
create index payments_supplier_id_idx on public.payments (org_id, supplier_id);

create table public.payment_allocations (
  id           uuid not null default sync.uuid_v7(),
  org_id       uuid not null,
  branch_id    uuid not null,
  payment_id   uuid not null,
  invoice_id   uuid not null,
  amount_paise bigint not null check (amount_paise > 0),
  created_at   bigint not null default sync.now_ms(),
  updated_at   bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint payment_allocations_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint payment_allocations_payment_id_fkey foreign key (org_id, branch_id, payment_id)
    references public.payments (org_id, branch_id, id) deferrable initially immediate,
  constraint payment_allocations_invoice_id_fkey foreign key (org_id, branch_id, invoice_id)
    references public.invoices (org_id, branch_id, id) deferrable initially immediate
);
create index payment_allocations_branch_id_idx on public.payment_allocations (org_id, branch_id);
create index payment_allocations_payment_id_idx on public.payment_allocations (org_id, payment_id, branch_id);
create index payment_allocations_invoice_id_idx on public.payment_allocations (org_id, invoice_id, branch_id);

insert into sync.tables (name, position, policy, scope, document_of, document_key, status_column, draft_status, status_steps, settlement) values
  ('invoices', 10, 'document', 'branch', 'invoices', 'id', 'status', 'draft', '{"final": ["cancelled"]}',
   '{"day": "business_date", "due": "total_paise"}'),
  ('invoice_lines', 11, 'document', 'branch', 'invoices', 'invoice_id', null, null, null, null),
  ('stock_movements', 12, 'append', 'branch', null, null, null, null, null, null),
  ('payments', 13, 'append', 'branch', null, null, null, null, null, '{"day": "business_date", "due": "amount_paise"}'),
  ('payment_allocations', 14, 'append', 'branch', null, null, null, null, null,
   '{"amount": "amount_paise", "settles": [["invoice_id", "invoices"], ["payment_id", "payments"]]}');
select sync.open_table(name, writers => '{owner,manager,cashier}') from sync.tables where position between 10 and 14 order by position;

-- 20261127000205_shop_conflicts.sql

-- Conflicts of concurrent edits, and what people decided about them. Both are facts: they sync to every branch and never change.
--
-- The hub merges every change, so its record of a conflict is the one that counts. Its id follows from the two stamps that
-- conflict: a device that sees the same two edits conflict derives the same id, and recording a conflict twice is recording it once.
-- A decision is an ordinary edit of the record (none, when what stands shall stand) and a row here, in one unit.

create table public.sync_conflicts (
  id            uuid not null,
  org_id        uuid not null references public.organisations (id),
  branch_id     uuid,
  table_name    text not null,
  record_id     uuid not null,
  field         text not null,
  kind          text not null check (kind in ('edit', 'deleted', 'kept', 'revived')),
  winner        text not null check (winner in ('ours', 'theirs')),
  base          text,
  ours          text,
  theirs        text,
  ours_hlc      text collate "C" not null,
  ours_device   uuid,
  ours_author   uuid,
  theirs_hlc    text collate "C" not null,
  theirs_device uuid,
  theirs_author uuid,
  created_at    bigint not null default sync.now_ms(),
  primary key (org_id, id)
);
create index sync_conflicts_created_idx on public.sync_conflicts (created_at);
comment on column public.sync_conflicts.ours is 'the value the hub held; theirs is the one that came in; all values as text';
comment on column public.sync_conflicts.branch_id is 'whose record it is, for a branch''s own; absent when every branch sees it';
comment on column public.sync_conflicts.ours_device is 'absent: the edit was made on the hub itself';

create table public.decisions (
  id         uuid not null default sync.uuid_v7(),
  org_id     uuid not null references public.organisations (id),
  branch_id  uuid,
  kind       text not null check (kind in ('conflict', 'negative_stock', 'over_collection', 'same_phone', 'number_clash',
                                         'same_barcode', 'same_sku', 'same_gstin', 'group_ring')),
  subject    text not null,
  table_name text not null,
  record_id  uuid not null,
  choice     text not null check (choice in ('keep', 'take', 'value', 'reviewed', 'reopened')),
  value      text,
  facts      text,
  reason     text,
  seen       bigint not null default 0,
  device_id  uuid,
  author     uuid,
  created_at bigint not null default sync.now_ms(),
  primary key (org_id, id)
);
create index decisions_subject_idx on public.decisions (org_id, kind, subject);
create index decisions_created_idx on public.decisions (created_at);
comment on column public.decisions.subject is 'the conflict''s id, or what the review card is about';
comment on column public.decisions.facts is 'what was so when it was reviewed; when it is otherwise, the card comes back';
comment on column public.decisions.seen is 'how many decisions on the same subject the person knew of';
comment on column public.decisions.choice is 'reopened takes back every decision its author knew of: the conflict is open again';
comment on column public.decisions.value is 'what the field holds since';

-- Every member sees what concerns the organisation or his branches.
insert into sync.tables (name, position, policy, scope, adders, branch_column) values
  -- Only the hub records a conflict.
  ('sync_conflicts', 30, 'append', 'org', '{}', 'branch_id'),
  ('decisions', 31, 'append', 'org', '{owner,manager,cashier}', 'branch_id');
select sync.open_table(name) from sync.tables where name in ('sync_conflicts', 'decisions');

-- Derives a conflict's id from the record, the field and the two stamps, so that every side derives the same.
create function sync.conflict_id(table_name text, record uuid, field text, one text, other text) returns uuid
language sql immutable set search_path = '' as $$
  select overlay(overlay(md5(concat_ws('/', table_name, record, field, least(one collate "C", other collate "C"),
                                       greatest(one collate "C", other collate "C"))) placing '8' from 13) placing '8' from 17)::uuid
$$;

-- Returns whether a person belongs to an organisation, or did.
create function sync.was_member(org uuid, person uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.memberships m where m.org_id = org and m.user_id = person)
$$;

-- Refuses a decision about a record its author may not edit, by touching the record as the caller.
create function sync.guard_decision() returns trigger
language plpgsql set search_path = '' as $$
declare
  n integer;
begin
  if new.author <> auth.uid() and not sync.was_member(new.org_id, new.author) then
    raise exception using errcode = '42501', message = 'A decision is signed by somebody who never belonged to this shop.';
  end if;
  if new.kind = 'conflict' then
    if not exists (select 1 from sync.tables t where t.name = new.table_name and t.policy <> 'append') then
      raise exception using errcode = 'BL400', message = format('There is nothing to decide about %s.', new.table_name);
    end if;
    execute format('update public.%I set updated_at = updated_at where org_id = $1 and id = $2', new.table_name)
      using new.org_id, new.record_id;
    get diagnostics n = row_count;
    if n = 0 then
      raise exception using errcode = '42501', message = format('You may not change this record of %s.', new.table_name);
    end if;
  end if;
  return new;
end
$$;
create trigger guard_decision before insert on public.decisions for each row execute function sync.guard_decision();

revoke all on function sync.conflict_id(text, uuid, text, text, text), sync.was_member(uuid, uuid), sync.guard_decision() from public;
grant execute on function sync.was_member(uuid, uuid) to authenticated;

-- 20261127000301_sync_streams.sql

-- Streams and the change index: a stream is a part of the data with one audience, and the index holds one row per record and stream.
--
-- A stream's head is the last number given out; its row lock, held until commit, makes number order commit order.

-- A stream is a part of the data with one audience: the organisation, one branch, or one device, whose stream opens with its first row.
create table sync.streams (
  id           integer generated always as identity primary key,
  org_id       uuid not null references public.organisations (id),
  branch_id    uuid,
  device_id    uuid,
  audience     uuid generated always as (coalesce(device_id, branch_id, org_id)) stored,
  kind         text generated always as
    (case when device_id is not null then 'device' when branch_id is not null then 'branch' else 'org' end) stored,
  epoch        uuid not null default gen_random_uuid(),
  head         bigint not null default 0,
  purged_up_to bigint not null default 0,
  unique (org_id, audience),
  foreign key (org_id, branch_id) references public.branches (org_id, id),
  foreign key (org_id, device_id) references public.devices (org_id, id) deferrable initially immediate
) with (fillfactor = 50);
create index streams_branch_idx on sync.streams (org_id, branch_id);
comment on column sync.streams.head is 'the last number given out; its row lock, held until commit, makes number order commit order';
alter table sync.streams enable row level security;
revoke all on table sync.streams from public, anon, authenticated;

-- One row per record and stream, so the index compacts itself. op U: the row is there; D: it is gone from this stream.
create table sync.changes (
  stream_id integer not null,
  table_no  smallint not null,
  op        "char" not null,
  seq       bigint not null,
  id        uuid not null,
  hlc       text collate "C" not null,
  max_hlc   text collate "C" not null,
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
  unique (stream_id, seq),
  -- Stamps that would sort wrongly get past no code. Every row pays for it, twice where it was there before: digits are known by a cast, as in
  -- sync.validate_changes, and of the device's part only its length.
  constraint changes_hlc_check check (hlc like '_____________-_____-____________' and (left(hlc, 13) || substr(hlc, 15, 5))::bigint >= 0),
  constraint changes_max_hlc_check check (max_hlc = hlc or
    max_hlc like '_____________-_____-____________' and (left(max_hlc, 13) || substr(max_hlc, 15, 5))::bigint >= 0)
);
comment on column sync.changes.sent_by is 'who sent it, where that is not its author';
comment on column sync.changes.at is 'the hub''s time when it took the latest change';
comment on column sync.changes.added_at is
  'the hub''s time when added_device and added_author added the record, 0 when that is no longer known; null as long as nothing changed it since: then `at`, `device` and `author` are those of the addition';
comment on column sync.changes.hlc is 'the row''s stamp; `fields` holds the stamps of columns written later, `max_hlc` the newest of all';
alter table sync.changes enable row level security;
revoke all on table sync.changes from public, anon, authenticated;

-- The sync functions run as the caller, so the caller reads his streams and their index.
grant select on sync.streams, sync.changes to authenticated;
create policy streams_select on sync.streams for select to authenticated
  using (id = any (array(select sync.my_streams())));
create policy changes_select on sync.changes for select to authenticated
  using (stream_id = any (array(select sync.my_streams())));

-- Creates the stream of a new organisation or branch.
create function sync.open_stream() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_table_name = 'organisations' then
    insert into sync.streams (org_id) values (new.id);
  else
    insert into sync.streams (org_id, branch_id) values (new.org_id, new.id);
  end if;
  return null;
end
$$;
create trigger open_stream after insert on public.organisations for each row execute function sync.open_stream();
create trigger a_open_stream after insert on public.branches for each row execute function sync.open_stream();

-- Locks streams against other writers until commit, in the order of their ids.
create function sync.lock_streams(ids integer[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform sync.require_entry(s.org_id) from (select distinct k.org_id from sync.streams k where k.id = any (ids)) s;
  perform 1 from sync.streams s where s.id = any (ids) order by s.id for no key update;
end
$$;

revoke all on function sync.open_stream(), sync.lock_streams(integer[]) from public;
grant execute on function sync.lock_streams(integer[]) to authenticated;

-- 20261127000302_sync_epochs.sql

-- Epochs: a stream's epoch changes when numbers can no longer be trusted, and every device then fetches the stream anew; the epoch's reason
-- says what else follows.
--
-- `restored`: the hub was restored from a backup, and devices offer again what it lacks. `purged`: records were removed for good on
-- purpose, and devices delete them; one that was away for both does both. null: the stream's first. A
-- restored hub cannot know it itself: it learns from what devices say.

create table sync.epochs (
  stream_id integer not null,
  epoch     uuid not null,
  reason    text check (reason in ('restored', 'purged')),
  tables    text[],
  began_at  bigint not null default sync.now_ms(),
  device    uuid,
  author    uuid,
  primary key (stream_id, epoch)
);
comment on table sync.epochs is 'one row per stream and epoch, as many as there were restores and purges: never removed, as an epoch that is not here is how a restore is detected';
comment on column sync.epochs.tables is 'what was purged; a device that was away for a restore as well offers the hub nothing of these';
comment on column sync.epochs.device is 'the device that knew more than this hub, by which the restore was detected; author: who was signed in there';
alter table sync.epochs enable row level security;
revoke all on table sync.epochs from public, anon, authenticated;

-- Records each epoch as it begins. A change by hand counts as a restore; a purge says so in `branchline.epoch`.
create function sync.record_epoch() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into sync.epochs (stream_id, epoch, reason)
  values (new.id, new.epoch, case tg_op when 'UPDATE' then coalesce(nullif(current_setting('branchline.epoch', true), ''), 'restored') end)
  on conflict do nothing;
  return null;
end
$$;
create trigger record_first_epoch after insert on sync.streams for each row execute function sync.record_epoch();
create trigger record_epoch after update of epoch on sync.streams for each row
  when (old.epoch is distinct from new.epoch) execute function sync.record_epoch();

-- Starts a new epoch in each of these streams, once other writers of them have committed.
create function sync.begin_epoch(streams integer[], reason text, purged text[] default null) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  -- Not through sync.lock_streams, whose callers came through an entry point: an owner calls this in the SQL editor.
  perform 1 from sync.streams s where s.id = any (streams) order by s.id for no key update;
  perform set_config('branchline.epoch', reason, true);
  update sync.streams s set epoch = gen_random_uuid() where s.id = any (streams);
  update sync.epochs e set tables = purged from sync.streams s
  where purged is not null and s.id = any (streams) and e.stream_id = s.id and e.epoch = s.epoch;
  delete from sync.digests d where d.stream_id = any (streams);
  perform set_config('branchline.epoch', '', true);
end
$$;

-- Starts a new epoch everywhere: run it after restoring a backup, and every device resyncs after sending what the backup lacks. A hub
-- where nobody runs it detects the restore itself (sync.detect_restore).
create function sync.new_epoch() returns void
language sql volatile set search_path = '' as $$
  select sync.begin_epoch(array(select s.id from sync.streams s), 'restored')
$$;

-- Detects that this hub was restored from a backup: a device of today's epoch had more of its changes settled than the ledger has, or
-- knows an epoch that is not recorded. Then starts new epochs in the organisation's streams, at most once a day for one device, so that
-- a forged call costs no more than a resync. A device that knows an earlier epoch resyncs anyway.
create function sync.detect_restore(org uuid, device uuid, pushed bigint, known uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare
  s sync.streams;
  settled bigint := coalesce((select g.last from sync.ledger g where g.org_id = org and g.device_id = device), 0);
  was_here boolean;
begin
  select * into s from sync.streams k where k.org_id = org and k.audience = org;
  was_here := known is null or known = s.epoch or exists (select 1 from sync.epochs e where e.stream_id = s.id and e.epoch = known);
  if was_here and (coalesce(pushed, 0) <= settled or known <> s.epoch) then
    return false;
  elsif exists (select 1 from sync.epochs e where e.stream_id = s.id and e.device = detect_restore.device
                and e.began_at > sync.now_ms() - 86400000) then
    return false;
  end if;
  perform sync.begin_epoch(array(select k.id from sync.streams k where k.org_id = org), 'restored');
  update sync.epochs e set device = detect_restore.device, author = auth.uid()
  from sync.streams k where k.org_id = org and e.stream_id = k.id and e.epoch = k.epoch;
  return true;
end
$$;

revoke all on function sync.record_epoch(), sync.begin_epoch(integer[], text, text[]), sync.new_epoch(),
  sync.detect_restore(uuid, uuid, bigint, uuid) from public;

-- 20261127000303_sync_numbering.sql

-- Numbers changes in commit order and writes each record's latest one into the index.

-- Opens the streams of devices whose first own rows these are.
create function sync.open_device_streams(entries sync.change_entry[]) returns void
language sql volatile security definer set search_path = '' as $$
  insert into sync.streams (org_id, device_id)
  select distinct d.org_id, d.id from unnest(entries) x
  join sync.tables t on t.position = x.table_no and t.scope = 'device'
  join public.devices d on d.org_id = x.org_id and d.id = x.audience
  -- A conflict alone would use up a number of the sequence each time.
  where not exists (select 1 from sync.streams s where s.org_id = d.org_id and s.audience = d.id)
  on conflict do nothing
$$;

-- Numbers records and writes their index rows, by table, then by author, then as they come. `device` is the author's; null means an edit
-- made on the hub itself. A record somebody else wrote since it was read fails this as a serialization failure.
create function sync.record_changes(entries sync.change_entry[], device uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  missing uuid;
  written bigint;
  at_ms bigint := sync.now_ms();
  sender uuid := case when device is not null then auth.uid() end;
begin
  perform sync.require_entry(o.org_id, record_changes.device) from (select distinct x.org_id from unnest(entries) x) o;
  if device is not null and (select max(greatest(x.hlc, x.max_hlc) collate "C") from unnest(entries) x) > sync.stamp(at_ms + 600000) collate "C" then
    raise exception using errcode = 'BL422', message = 'A stamp lies in the future.';
  end if;
  perform sync.lock_streams(array(
    select s.id from (select distinct x.org_id, x.audience from unnest(entries) x) a
    join sync.streams s on s.org_id = a.org_id and s.audience = a.audience));
  -- With the streams locked nobody writes their index.
  if exists (
    select 1 from unnest(entries) x
    join sync.streams s on s.org_id = x.org_id and s.audience = x.audience
    left join lateral (select c.seq from sync.changes c where c.stream_id = s.id and c.table_no = x.table_no and c.id = x.id limit 1) c on true
    where x.seen_seq is not null and c.seq is distinct from x.seen_seq
  ) then
    raise exception using errcode = '40001', message = 'Somebody else wrote one of these records at the same moment.';
  end if;

  with r as (
    select s.id as stream_id, x.table_no, x.id, x.op, x.hlc, x.max_hlc, x.fields, x.author, x.n
    from unnest(entries) with ordinality x (table_no, org_id, audience, id, op, hlc, max_hlc, fields, author, seen_seq, n)
    join sync.streams s on s.org_id = x.org_id and s.audience = x.audience
  ), bumped as (
    update sync.streams s set head = s.head + k.n
    from (select r.stream_id, count(*) as n from r group by 1) k
    where s.id = k.stream_id
    returning s.id, s.head - k.n as base
  ), recorded as (
    insert into sync.changes as c (stream_id, table_no, op, seq, id, hlc, max_hlc, fields, device, author, sent_by, at)
    select r.stream_id, r.table_no, r.op, b.base + row_number() over (partition by r.stream_id order by r.table_no, r.author, r.n),
           r.id, r.hlc, r.max_hlc, r.fields, record_changes.device, r.author, nullif(sender, r.author), at_ms
    from r join bumped b on b.id = r.stream_id
    on conflict (stream_id, table_no, id) do update set op = excluded.op, seq = excluded.seq, hlc = excluded.hlc,
      max_hlc = excluded.max_hlc, fields = excluded.fields, device = excluded.device, author = excluded.author, sent_by = excluded.sent_by,
      at = excluded.at,
      -- Who added it: the last to write it as long as nothing is newer than the row's own stamp, and whoever it was then ever
      -- after. A record that was away and comes under another stamp is added anew.
      added_device = case when c.op = excluded.op or c.hlc = excluded.hlc then
        case when c.added_at is not null then c.added_device when c.max_hlc = c.hlc then c.device end end,
      added_author = case when c.op = excluded.op or c.hlc = excluded.hlc then
        case when c.added_at is not null then c.added_author when c.max_hlc = c.hlc then c.author end end,
      added_sent_by = case when c.op = excluded.op or c.hlc = excluded.hlc then
        case when c.added_at is not null then c.added_sent_by when c.max_hlc = c.hlc then c.sent_by end end,
      added_at = case when c.op = excluded.op or c.hlc = excluded.hlc then
        coalesce(c.added_at, case when c.max_hlc = c.hlc then c.at else 0 end) end
    returning 1
  )
  select count(*) into written from recorded;

  if written <> cardinality(entries) then
    select x.audience into missing from unnest(entries) x
    where not exists (select 1 from sync.streams s where s.org_id = x.org_id and s.audience = x.audience) limit 1;
    raise exception using errcode = '23503', message = format('There is no organisation, branch or device %s.', missing);
  end if;
  if exists (select 1 from unnest(entries) x where x.op = 'D') then
    perform sync.move_history(entries);
  end if;
end
$$;

-- Numbers what a push wrote, last of all, so that no stream is locked while changes merge. Keeps what the push was given in the setting
-- branchline.assigned_seqs until the transaction ends: {stream: head before}.
create function sync.assign_seqs(ctx sync.push_context, entries sync.change_entry[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  stream_ids integer[];
begin
  perform sync.require_entry(ctx);
  perform sync.open_device_streams(entries);
  stream_ids := array(select s.id from sync.streams s where s.org_id = ctx.org
                      and s.audience in (select x.audience from unnest(entries) x));
  perform sync.lock_streams(stream_ids);
  perform set_config('branchline.assigned_seqs', (
    select coalesce(jsonb_object_agg(s.id, s.head), '{}') || coalesce(nullif(current_setting('branchline.assigned_seqs', true), '')::jsonb, '{}')
    from sync.streams s where s.id = any (stream_ids))::text, true);
  perform sync.record_changes(entries, ctx.device);
end
$$;

-- Returns the numbers this push was given in each stream (see sync.assign_seqs); nobody else's lie between them.
create function sync.assigned_seqs(ctx sync.push_context) returns jsonb
language sql volatile security definer set search_path = '' as $$
  select sync.require_entry(ctx);
  select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'from', b.value::bigint + 1, 'to', s.head) order by s.id), '[]')
  from jsonb_each_text(nullif(current_setting('branchline.assigned_seqs', true), '')::jsonb) b
  join sync.streams s on s.org_id = ctx.org and s.id = b.key::integer and s.head > b.value::bigint
$$;

revoke all on function sync.open_device_streams(sync.change_entry[]), sync.record_changes(sync.change_entry[], uuid), sync.assign_seqs(sync.push_context, sync.change_entry[]),
  sync.assigned_seqs(sync.push_context) from public;
grant execute on function sync.assign_seqs(sync.push_context, sync.change_entry[]), sync.assigned_seqs(sync.push_context) to authenticated;

-- 20261127000304_sync_history.sql

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

-- 20261127000305_sync_history_reading.sql

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

-- 20261127000401_sync_devices.sql

-- Devices: registration with a leased code, and the check every entry point makes first.
--
-- Codes are leased once and for ever: bills carry them, so a code that was one device's never becomes another's, also when the device is gone.

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
  primary key (org_id, device_id),
  constraint device_status_size_check check (
    coalesce(length(instance), 0) <= 4000
    and coalesce(length(app_version), 0) <= 4000
    and coalesce(length(last_error), 0) <= 4000)
);
comment on column sync.device_status.waiting_since is 'it waits for an owner''s approval since then and may neither send nor receive';
comment on column sync.device_status.instance is 'which computer the device is: a hash no copy of its database carries along';
alter table sync.device_status enable row level security;
revoke all on table sync.device_status from public, anon, authenticated;

-- Which device holds, or held, a code.
create table sync.device_codes (
  org_id    uuid not null,
  code      text not null,
  device_id uuid not null,
  leased_at bigint not null default sync.now_ms(),
  primary key (org_id, code),
  constraint device_codes_size_check check (coalesce(length(code), 0) <= 4000)
);
alter table sync.device_codes enable row level security;
revoke all on table sync.device_codes from public, anon, authenticated;

-- Leases a device's code, whoever sets it: registration, a renamed code, the SQL editor.
create function sync.lease_code() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into sync.device_codes (org_id, code, device_id) values (new.org_id, new.code, new.id) on conflict do nothing;
  if not exists (select 1 from sync.device_codes c where c.org_id = new.org_id and c.code = new.code and c.device_id = new.id) then
    raise exception using errcode = '23505', table = 'devices', column = 'code', constraint = 'devices_code_key',
      message = format('The code %s belongs to another device, and its bills carry it.', new.code);
  end if;
  return new;
end
$$;
create trigger lease_code before insert or update of code on public.devices for each row execute function sync.lease_code();

-- The hint for a device that waits for an owner's approval.
create function sync.approval_message() returns text
language sql immutable set search_path = '' as $$
  select 'This computer is new to the shop and waits for an owner, who approves it under Branches. What is written here stays here and is safe; it syncs once it is approved.'
$$;

-- Registers a device at first sight and returns its code, which nobody else in the organisation has or had. The hub makes the code; one
-- that a device asks for is given only if it has the hub's form and is free. Six characters at most, as bills carry it.
create function sync.register_device(device uuid, org uuid, branch uuid, branch_code text, wanted_code text, device_name text, version text)
returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  caller uuid := auth.uid();
  lease text := case when wanted_code ~ ('^' || branch_code || '[1-9][0-9]*$') and length(wanted_code) <= 6
                       or exists (select 1 from sync.device_codes c where c.org_id = org and c.code = wanted_code and c.device_id = device)
                then wanted_code end;
  owns boolean := org = any (array(select sync.my_orgs('{owner}')));
  n integer := 0;
begin
  -- Codes are leased one at a time.
  perform sync.mark_entry(org, device);
  perform sync.lock_streams(array(select s.id from sync.streams s where s.org_id = org and s.kind = 'org'));
  if not exists (select 1 from public.devices d where d.org_id = org and d.id = device)
     and (select count(*) from sync.device_status s where s.org_id = org and s.registered_by = caller and s.registered_at > sync.now_ms() - 86400000)
         >= (case when exists (select 1 from sync.my_orgs('{owner,manager}') o where o = org) then 500 else 20 end) then
    perform sync.raise_error('PT429', 'too_many_devices', '{}',
      'You have set up so many computers today that the hub takes no more until tomorrow. An owner can set up this one.');
  end if;
  while lease is null or exists (select 1 from sync.device_codes c where c.org_id = org and c.code = lease and c.device_id <> device) loop
    n := n + 1;
    lease := branch_code || n;
    if length(lease) > 6 then
      perform sync.raise_error('PT409', 'no_code_left', jsonb_build_object('branch', branch_code),
        format('All computer codes of branch %s are given away, and none is given twice. Open another branch for further computers.', branch_code));
    end if;
  end loop;
  insert into public.devices as d (id, org_id, branch_id, user_id, code, name, app_version)
  values (device, org, branch, caller, lease, coalesce(nullif(btrim(left(device_name, 100)), ''), lease), left(version, 50))
  on conflict (org_id, id) do update set branch_id = excluded.branch_id;
  insert into sync.ledger (org_id, device_id) values (org, device) on conflict do nothing;
  insert into sync.device_status (org_id, device_id, seen_at, registered_by, registered_at, waiting_since)
  values (org, device, sync.now_ms(), caller, sync.now_ms(),
          case when not owns and (select o.approve_devices from public.organisations o where o.id = org) then sync.now_ms() end)
  on conflict (org_id, device_id) do nothing;
  return lease;
end
$$;

-- Authenticates the calling device, marks the entry, and returns the context of everything that follows.
create function sync.open_device(p jsonb) returns sync.push_context
language plpgsql volatile security definer set search_path = '' as $$
declare
  caller uuid := auth.uid();
  d record;
begin
  select v.org_id, v.id, v.deleted_at, st.instance, st.waiting_since into d
  from public.devices v
  join sync.device_status st on st.org_id = v.org_id and st.device_id = v.id
  where v.id = (p ->> 'device')::uuid
    and v.branch_id = any (array(select sync.my_branches()))
  order by st.seen_at desc limit 1;
  if d.id is null then
    perform sync.raise_error('PT403', 'not_a_member', jsonb_build_object('device', p -> 'device'),
      'This device is not registered for a branch you belong to. Ask an owner, or set the branch up again.');
  end if;
  if d.deleted_at is not null then
    perform sync.raise_error('PT403', 'device_retired', jsonb_build_object('device', d.id),
      'This computer was retired from the shop. What it holds stays here and is safe; an owner can bring it back under Branches.');
  end if;
  if p ->> 'instance' is distinct from d.instance then
    perform sync.raise_error('PT409', 'device_cloned', jsonb_build_object('device', d.id),
      'Another computer already works under this device''s name. This copy needs a name of its own.');
  end if;
  if d.waiting_since is not null then
    perform sync.raise_error('PT403', 'device_waiting', jsonb_build_object('device', d.id), sync.approval_message());
  end if;
  if coalesce((p ->> 'schema')::integer, 1) < 1 then
    perform sync.raise_error('PT426', 'device_too_old', '{"min_schema": 1}', 'This app is too old for the hub. Update it to go on.');
  end if;
  perform sync.mark_entry(d.org_id, d.id);
  return row(d.org_id, d.id, caller, caller, null, null)::sync.push_context;
exception when invalid_text_representation then
  perform sync.raise_error('PT400', 'malformed', '{}', 'The device id is not a UUID.');
end
$$;

revoke all on function sync.lease_code(), sync.approval_message(), sync.register_device(uuid, uuid, uuid, text, text, text, text),
  sync.open_device(jsonb) from public;
grant execute on function sync.open_device(jsonb) to authenticated;

-- 20261127000402_sync_content.sql

-- Validation: every change that reaches the hub by an entry point is checked and its stamp clamped here, and a change without form is
-- held with its unit and never fails the whole batch.
--
-- A change is {q,u,t,o,id,h,d,b,by}. What is wrong with one is written into it under "x": {code, field, message}.

-- Returns what is wrong with the form of a change, or null.
create function sync.form_error(e jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('code', x.code, 'field', x.field, 'message', x.message)
  from (values
    (jsonb_typeof(e -> 't') is distinct from 'string', 'BL422', 'table', 'The change does not say which table it is for.'),
    (coalesce(e ->> 'o' not in ('I', 'U', 'D'), true), 'BL422', 'operation', 'The change is neither an addition nor an edit nor a removal.'),
    (sync.as_uuid(e ->> 'id') is null, 'BL422', 'id', 'The id of the record is not a UUID.'),
    (not sync.is_stamp(e ->> 'h'), 'BL422', 'stamp', 'The time of the change cannot be read.'),
    (jsonb_typeof(e -> 'd') is distinct from 'object', 'BL422', 'data', 'The change has no values.'),
    (coalesce(jsonb_typeof(e -> 'b') not in ('object', 'null'), false), 'BL422', 'base', 'The values the change was made on cannot be read.'),
    (e ? 'by' and e -> 'by' <> 'null' and sync.as_uuid(e ->> 'by') is null, 'BL422', 'by', 'Who made the change cannot be read.'),
    (pg_column_size(e -> 'd') > 262144, 'BL413',
     (select v.key from jsonb_each(case jsonb_typeof(e -> 'd') when 'object' then e -> 'd' else '{}' end) v
      order by pg_column_size(v.value) desc, v.key limit 1),
     'The record is larger than 256 KB, which is more than the hub takes.')
  ) x (wrong, code, field, message)
  where x.wrong limit 1
$$;

-- Checks the form of changes and writes what is wrong into a change under "x"; returns the newest stamp among the sound ones.
create function sync.validate_changes(inout changes jsonb[], out newest text)
language plpgsql stable set search_path = '' as $$
declare
  sound boolean;
begin
  -- Casts know a form at a fraction of what patterns take. Where one fails, each change is looked at by itself.
  begin
    select coalesce(bool_and(coalesce(
             e ->> 'o' in ('I', 'U', 'D') and jsonb_typeof(e -> 't') = 'string' and jsonb_typeof(e -> 'd') = 'object'
             and not e ? 'x' and pg_column_size(e -> 'd') <= 262144 and (not e ? 'b' or jsonb_typeof(e -> 'b') in ('object', 'null'))
             and (e ->> 'id')::uuid::text = e ->> 'id' and (not e ? 'by' or (e ->> 'by')::uuid::text = lower(e ->> 'by'))
             -- Digits and small letters: thirty of them make a UUID behind two zeros, the first eighteen a number.
             and e ->> 'h' like '_____________-_____-____________' and (left(e ->> 'h', 13) || substr(e ->> 'h', 15, 5))::bigint >= 0
             and right(('00' || left(e ->> 'h', 13) || substr(e ->> 'h', 15, 5) || right(e ->> 'h', 12))::uuid::text, 12) = right(e ->> 'h', 12),
             false)), true),
           max((e ->> 'h') collate "C")
    into sound, newest from unnest(changes) e;
  exception when data_exception then
    sound := false;
  end;
  if not sound then
    changes := array(
      select case when f.fault is null then e.e - 'x' || jsonb_build_object('id', lower(e.e ->> 'id'))
                  else e.e - 'x' || jsonb_build_object('x', f.fault, 'id', coalesce(left(e.e ->> 'id', 100), ''))
                       -- Whoever looks at what is held reads values there.
                       || case when jsonb_typeof(e.e -> 'd') = 'object' then '{}'::jsonb
                               else jsonb_build_object('d', '{}'::jsonb, 'given', e.e -> 'd') end end
      from unnest(changes) with ordinality e (e, n) cross join lateral (select sync.form_error(e.e) as fault) f order by e.n);
    newest := (select max((e ->> 'h') collate "C") from unnest(changes) e where sync.is_stamp(e ->> 'h'));
  end if;
end
$$;

-- Clamps stamps from the future, keeping their order. `clamped` is the latest wall time this device's stamps were clamped to, before and
-- after.
create function sync.clamp_stamps(inout changes jsonb[], newest text, now_ms bigint, inout clamped bigint)
language plpgsql stable set search_path = '' as $$
declare
  future text := sync.stamp(now_ms + 60000);
begin
  if newest > future collate "C" then
    -- A clock that runs ahead is clamped to the hub's, keeping the order of its stamps.
    -- Not to the hub's own time: what its writer had seen may lie a minute ahead, and an edit made after seeing wins.
    clamped := greatest(now_ms + 60000, clamped + 1);
    changes := array(
      select case when sync.is_stamp(r.h) and r.h > future collate "C" then jsonb_set(r.e, '{h}', to_jsonb(
               left(sync.stamp(clamped + r.place / 100000, (r.place % 100000)::integer), 20) || right(r.h, 12))) else r.e end
      from (select e, n, e ->> 'h' as h, dense_rank() over (order by (e ->> 'h') collate "C") - 1 as place
            from unnest(changes) with ordinality e (e, n)) r
      order by r.n);
  end if;
end
$$;

-- Validates changes that come from no push, and clamps their stamps.
create function sync.validate_and_clamp(changes jsonb[]) returns jsonb[]
language sql stable set search_path = '' as $$
  select s.changes from sync.validate_changes(validate_and_clamp.changes) f, sync.clamp_stamps(f.changes, f.newest, sync.now_ms(), 0) s
$$;

revoke all on function sync.form_error(jsonb), sync.validate_changes(jsonb[]), sync.clamp_stamps(jsonb[], text, bigint, bigint),
  sync.validate_and_clamp(jsonb[]) from public;
grant execute on function sync.form_error(jsonb), sync.validate_changes(jsonb[]), sync.clamp_stamps(jsonb[], text, bigint, bigint),
  sync.validate_and_clamp(jsonb[]) to authenticated;

-- 20261127000403_sync_merge.sql

-- The one merge rule, as a pure function. The device holds the same rule in Rust; a test feeds both the same histories.

-- Merges `change` {o,d,b,h} into `state` {values,hlc,fields}; "ours" is the state, "theirs" the change.
--
-- Returns {values,hlc,fields,outcome,conflicts}; outcome is applied, merged or conflict, and each conflict names the stamp
-- of "ours". Raises BL404 when an update or a delete meets no record. Per column the later stamp wins; a concurrent edit of
-- the same column is a conflict. An insert has seen nothing: where it meets a live record, every other value of somebody
-- else is a conflict too, unless it is the insert the record began with, or either side was only offered after a restore
-- (stamped long ago, before 1973, to win over nothing).
create function sync.merge(state jsonb, change jsonb, ignored_columns text[]) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  h text collate "C" := change ->> 'h';
  op text := change ->> 'o';
  d jsonb := change -> 'd';
  b jsonb := coalesce(nullif(change -> 'b', 'null'), '{}');
  vals jsonb := state -> 'values';
  fields jsonb := coalesce(nullif(state -> 'fields', 'null'), '{}');
  row_stamp text collate "C" := state ->> 'hlc';
  newest text collate "C";
  was_deleted boolean := coalesce(state -> 'values' -> 'deleted_at', 'null') <> 'null';
  revives boolean;
  long_ago constant text collate "C" := '0100000000000';
  meets boolean := op = 'I' and not was_deleted and h <> row_stamp and h > long_ago;
  stood text collate "C";
  conflicts jsonb := '[]';
  seen_other boolean := op = 'I';
  f text;
  old jsonb;
  incoming jsonb;
  wins boolean;
  unseen boolean;
begin
  if state is null or state = 'null' then
    if op <> 'I' then
      raise exception using errcode = 'BL404', message = 'missing_record';
    end if;
    return jsonb_build_object('values', d, 'hlc', h, 'fields', '{}'::jsonb, 'outcome', 'applied', 'conflicts', conflicts);
  end if;

  if op = 'D' and not was_deleted then
    select max(s.stamp collate "C") into newest
    from (select row_stamp as stamp union all select e.value from jsonb_each_text(fields) e) s;
    if h > newest then
      for f, incoming in select e.key, e.value from jsonb_each(b) e order by e.key collate "C" loop
        old := coalesce(vals -> f, 'null');
        continue when f = any (ignored_columns) or old = incoming;
        conflicts := conflicts || jsonb_build_object('field', f, 'base', incoming, 'ours', old, 'theirs', null,
          'winner', 'theirs', 'kind', 'deleted', 'ours_hlc', coalesce(fields ->> f, row_stamp));
      end loop;
      vals := vals || d;
      fields := fields || coalesce((select jsonb_object_agg(k, h) from jsonb_object_keys(d) k), '{}');
    else
      conflicts := jsonb_build_array(jsonb_build_object('field', 'deleted_at', 'base', null, 'ours', null,
        'theirs', d -> 'deleted_at', 'winner', 'ours', 'kind', 'kept', 'ours_hlc', newest));
    end if;
    return jsonb_build_object('values', vals, 'hlc', row_stamp, 'fields', fields, 'conflicts', conflicts,
      'outcome', case when conflicts = '[]' then 'applied' else 'conflict' end);
  end if;

  -- An edit that leaves deleted_at alone but is later than the delete brings the record back, and says so.
  revives := op = 'U' and was_deleted and not d ? 'deleted_at' and h > coalesce(fields ->> 'deleted_at', row_stamp);
  for f, incoming in
    select e.key, e.value from jsonb_each(d) e where e.key not in ('id', 'org_id') order by e.key collate "C"
  loop
    old := coalesce(vals -> f, 'null');
    stood := coalesce(fields ->> f, row_stamp);
    wins := h > coalesce(fields ->> f, row_stamp);
    if not f = any (ignored_columns) and op <> 'D' then
      unseen := b ? f and b -> f <> old;
      seen_other := seen_other or unseen or (not wins and old <> incoming);
      if old <> incoming and (op = 'U' and (unseen or not wins)
                              or meets and stood > long_ago and right(stood, 12) <> right(h, 12)) then
        conflicts := conflicts || jsonb_build_object('field', f, 'base', b -> f, 'ours', old, 'theirs', incoming,
          'winner', case when wins then 'theirs' else 'ours' end, 'kind', 'edit', 'ours_hlc', stood);
      end if;
    end if;
    if wins then
      vals := vals || jsonb_build_object(f, incoming);
      fields := fields || jsonb_build_object(f, h);
    end if;
  end loop;
  if revives then
    conflicts := conflicts || jsonb_build_object('field', 'deleted_at', 'base', null, 'ours', vals -> 'deleted_at',
      'theirs', null, 'winner', 'theirs', 'kind', 'revived', 'ours_hlc', coalesce(fields ->> 'deleted_at', row_stamp));
    vals := vals || '{"deleted_at": null}';
    fields := fields || jsonb_build_object('deleted_at', h);
  end if;

  return jsonb_build_object('values', vals, 'hlc', row_stamp, 'fields', fields, 'conflicts', conflicts,
    'outcome', case when conflicts <> '[]' then 'conflict' when seen_other then 'merged' else 'applied' end);
end
$$;

revoke all on function sync.merge(jsonb, jsonb, text[]) from public;
grant execute on function sync.merge(jsonb, jsonb, text[]) to authenticated;

-- 20261127000404_sync_apply.sql

-- Applies pushed changes to the business tables as the caller, so that row-level security guards every row.
--
-- A change is {q,u,t,o,id,h,d,b}. Plain changes (an insert of an unknown id, or of a known one that meets nothing; an edit later than
-- every stamp of the row and made on the values it holds) go set-wise, one statement per table; the others as well, each through
-- sync.merge (sync.apply_merged).
--
-- Only what changes write, and the heads of documents, is locked while they merge. What was read is checked when it is numbered:
-- a record somebody else wrote meanwhile fails the batch as a serialization failure, and the batch is settled again.

-- Returns whether a record exists, whoever may see it.
create function sync.row_exists(table_name text, org uuid, record uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
declare
  found_it boolean;
begin
  perform sync.require_entry(org);
  execute format('select exists (select 1 from public.%I where org_id = $1 and id = $2)', table_name)
    into found_it using org, record;
  return found_it;
end
$$;

-- Returns the documents that rows of a table belong to as they stand.
create function sync.document_heads(table_name text, org uuid, ids uuid[]) returns table (id uuid, head uuid)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform sync.require_entry(org);
  return query execute (select format('select p.id, p.%I from public.%I p where p.org_id = $1 and p.id = any ($2)', t.document_key, t.name)
                        from sync.tables t where t.name = document_heads.table_name) using org, ids;
end
$$;

-- Locks the documents among `changes` and returns those that were no longer drafts before: they and their rows are final.
create function sync.final_documents(ctx sync.push_context, changes jsonb[]) returns uuid[]
language plpgsql volatile security definer set search_path = '' as $$
declare
  kind record;
  part record;
  final_ids uuid[] := '{}';
  more uuid[];
begin
  perform sync.require_entry(ctx);
  for kind in
    select h.name, h.status_column, h.draft_status,
           array_agg(distinct (case when t.name = h.name then e ->> 'id' else e -> 'd' ->> t.document_key end)::uuid) as head_ids
    from unnest(changes) e join sync.tables t on t.name = e ->> 't' join sync.tables h on h.name = t.document_of
    group by h.position, h.name, h.status_column, h.draft_status order by h.position
  loop
    for part in
      select t.name, array_agg((e ->> 'id')::uuid) as ids
      from unnest(changes) e join sync.tables t on t.name = e ->> 't'
      where t.document_of = kind.name and t.name <> kind.name and e ->> 'o' <> 'I' group by t.name
    loop
      kind.head_ids := kind.head_ids || array(select d.head from sync.document_heads(part.name, ctx.org, part.ids) d);
    end loop;
    -- Locked first, so that nobody makes a document final while rows are added to it; then looked at.
    execute format('select 1 from public.%I i where i.org_id = $1 and i.id = any ($2) order by i.id for no key update', kind.name)
      using ctx.org, kind.head_ids;
    execute format('select array_agg(i.id) from public.%I i where i.org_id = $1 and i.id = any ($2) and i.%I <> $3', kind.name, kind.status_column)
      into more using ctx.org, kind.head_ids, kind.draft_status;
    final_ids := final_ids || more;
  end loop;
  return final_ids;
end
$$;

-- Inserts rows set-wise, in the order of their ids so that two devices never wait for each other crosswise, and returns the changes whose record
-- was there already.
create function sync.apply_inserts(ctx sync.push_context, t sync.tables, changes jsonb[], final_docs uuid[],
  out existing jsonb[], out entries sync.change_entry[])
language plpgsql volatile set search_path = '' as $$
declare
  org uuid := ctx.org;
  cols text; vals text;
  late boolean;
begin
  select string_agg(quote_ident(c.name), ', ' order by c.n),
         string_agg(case when c.preset is null then v.expr else format('coalesce(%s, %s)', v.expr, c.preset) end, ', ' order by c.n)
  into cols, vals
  from unnest(t.columns, t.types, t.defaults) with ordinality c (name, type, preset, n)
  cross join lateral (select case c.type when 'text' then format('c.d ->> %L', c.name)
                                  else format('(c.d ->> %L)::%s', c.name, c.type) end as expr) v
  where c.name <> 'id';

  execute format($sql$
    with c as materialized (
      select e, (e ->> 'id')::uuid as id, e ->> 'h' as h, e -> 'd' as d from unnest($1) e order by (e ->> 'id') collate "C"
    ), written as (
      insert into public.%1$I (id, %2$s) select c.id, %3$s from c
      on conflict (org_id, id) do nothing returning id, %4$s as audience, %5$s as head
    )
    select array_agg(row($3, $4, w.audience, c.id, 'U', c.h, c.h, null, $5, null)::sync.change_entry) filter (where w.id is not null),
           array_agg(c.e) filter (where w.id is null), coalesce(bool_or(w.head = any ($2)), false)
    from c left join written w on w.id = c.id
  $sql$, t.name, cols, vals, t.audience_column,
         case when t.document_key <> 'id' then quote_ident(t.document_key) else 'null::uuid' end)
  into entries, existing, late using changes, final_docs, t.position, org, ctx.author;

  if late then
    raise exception using errcode = 'BL409', message = 'The document is no longer a draft; nothing can be added to it.';
  end if;
end
$$;

-- Compares inserts of existing facts with the rows: `rest` say otherwise, `done` are the same fact sent twice.
create function sync.compare_facts(ctx sync.push_context, t sync.tables, changes jsonb[], out rest jsonb[], out done jsonb[])
language plpgsql volatile set search_path = '' as $$
begin
  execute (
    select format($sql$
      select array_agg(c.e) filter (where not c.same), array_agg(c.e) filter (where c.same)
      from (
        select e, exists (select 1 from public.%1$I t where t.org_id = $2 and t.id = (e ->> 'id')::uuid
                          and jsonb_build_object(%2$s) @> jsonb_build_object(%3$s)) as same
        from unnest($1) e) c
    $sql$, t.name, string_agg(format('%1$L, t.%1$I', c), ', '), string_agg(format('%1$L, e -> ''d'' -> %1$L', c), ', '))
    from unnest(t.columns) c where c <> all (t.ignored_columns)
  ) into rest, done using changes, ctx.org;
end
$$;

-- Applies changes in order of dependence: the nth change of a record in round n, within a round parents before children, each author's
-- apart. Returns the verdicts that are not 'applied', and the index entries to number. `final_docs` was read before the first of these
-- changes. A record's second change builds on the index row of its first, so a round is numbered before the next.
create function sync.apply(ctx sync.push_context, changes jsonb[], final_docs uuid[], out verdicts jsonb[], out entries sync.change_entry[])
language plpgsql volatile set search_path = '' as $$
declare
  g record;
  t sync.tables;
  mine sync.push_context := ctx;
  rest jsonb[];
  existing jsonb[];
  done record;
  reached bigint := 1;
  -- Few batches change a record twice, and numbering the rounds means sorting them.
  repeats boolean := exists (select 1 from unnest(changes) e group by e ->> 't', e ->> 'id' having count(*) > 1);
begin
  verdicts := '{}';
  entries := '{}';
  for g in
    select x.round, x.name, x.inserts, x.person, array_agg(x.e order by x.n) as changes,
           coalesce(bool_or(x.inserts and x.e -> 'd' ->> 'org_id' is distinct from ctx.org::text), false) as foreign_org
    from (
      select e, n, e ->> 't' as name, e ->> 'o' = 'I' as inserts, nullif(e ->> 'by', ctx.author::text) as person, 1 as round
      from unnest(changes) with ordinality e (e, n) where not repeats
      union all
      select e, n, e ->> 't', e ->> 'o' = 'I', nullif(e ->> 'by', ctx.author::text),
             row_number() over (partition by (e ->> 't') collate "C", (e ->> 'id') collate "C" order by n)
      from unnest(changes) with ordinality e (e, n) where repeats
    ) x
    left join sync.tables k on k.name = x.name
    group by x.round, k.position, x.name, x.inserts, x.person
    order by x.round, k.position, x.inserts desc, x.person
  loop
    if g.round > reached and entries <> '{}' then
      perform sync.assign_seqs(ctx, entries);
      entries := '{}';
    end if;
    reached := g.round;
    select * into t from sync.tables k where k.name = g.name;
    mine.author := coalesce(g.person::uuid, ctx.author);
    if t.name is null then
      raise exception using errcode = 'BL400', message = format('The hub has no table %s.', g.name);
    elsif g.foreign_org then
      raise exception using errcode = '42501', message = format('A row of %s belongs to another organisation.', t.name), table = t.name;
    elsif not g.inserts and t.policy = 'append' then
      raise exception using errcode = 'BL405', message = format('Rows of %s are facts and cannot be changed.', t.name);
    elsif g.inserts then
      select * into done from sync.apply_inserts(mine, t, g.changes, final_docs);
      existing := done.existing;
      if done.entries is not null then
        entries := entries || done.entries;
      end if;
      rest := null;
      if existing is not null and t.policy = 'append' then
        select * into done from sync.compare_facts(mine, t, existing);
        rest := done.rest;
      elsif existing is not null then
        select * into done from sync.apply_edits(mine, t, existing, final_docs, true);
        rest := done.rest;
        if done.entries is not null then
          entries := entries || done.entries;
        end if;
      end if;
      if existing is not null then
        verdicts := verdicts || array(select jsonb_build_object('u', e -> 'u', 'v', 'merged', 'table', t.name, 'record', e -> 'id')
                                      from unnest(done.done) e);
      end if;
    else
      select * into done from sync.apply_edits(mine, t, g.changes, final_docs, false);
      rest := done.rest;
      if done.entries is not null then
        entries := entries || done.entries;
      end if;
    end if;
    if rest <> '{}' then
      select * into done from sync.apply_merged(mine, t, rest, final_docs);
      verdicts := verdicts || done.verdicts;
      entries := entries || done.entries;
    end if;
  end loop;
end
$$;

revoke all on function sync.row_exists(text, uuid, uuid), sync.document_heads(text, uuid, uuid[]),
  sync.final_documents(sync.push_context, jsonb[]), sync.apply_inserts(sync.push_context, sync.tables, jsonb[], uuid[]),
  sync.compare_facts(sync.push_context, sync.tables, jsonb[]), sync.apply(sync.push_context, jsonb[], uuid[]) from public;
grant execute on function sync.row_exists(text, uuid, uuid), sync.final_documents(sync.push_context, jsonb[]),
  sync.apply_inserts(sync.push_context, sync.tables, jsonb[], uuid[]), sync.compare_facts(sync.push_context, sync.tables, jsonb[]),
  sync.apply(sync.push_context, jsonb[], uuid[]) to authenticated;

-- 20261127000405_sync_apply_edits.sql

-- Applies edits and deletes set-wise where they are plain: one statement per table, over the columns the batch names.

-- Turns the columns that changes name into the lists of the statement below: what is read, written and compared. A delete was made on the
-- whole row, an edit on the values it changes. `before` holds the compared columns as they stand; the row itself travels as "was <column>".
create function sync.edit_lists(t sync.tables, changes jsonb[], out named text[], out cols text, out was text, out becomes text, out sets text,
  out before text, out given text, out stamps text, out diff text)
language plpgsql stable set search_path = '' as $$
declare
  compared text[];
begin
  named := array(select distinct k from unnest(changes) e, jsonb_object_keys(e -> 'd') k where k = any (t.columns) and k not in ('id', 'org_id'));
  compared := named || array(select distinct k from unnest(changes) e, jsonb_object_keys(e -> 'b') k
                             where e ->> 'o' = 'D' and jsonb_typeof(e -> 'b') = 'object' and k = any (t.columns) and k <> all (named));
  select string_agg(quote_ident(c.name), ', '),
         string_agg(format('t.%I as %I', c.name, 'was ' || c.name), ', '),
         string_agg(case when c.named then format('case when s.d ? %1$L then (s.d ->> %1$L)::%2$s else s.%3$I end', c.name, c.type, 'was ' || c.name)
                         else format('s.%I', 'was ' || c.name) end, ', '),
         string_agg(format('%1$I = excluded.%1$I', c.name), ', ') filter (where c.named),
         format('jsonb_build_object(%s)', string_agg(format('%1$L, t.%1$I', c.name), ', ') filter (where c.name = any (compared))),
         format('jsonb_build_object(%s)', string_agg(format('%1$L, c.d -> %1$L', c.name), ', ') filter (where c.kept)),
         format('jsonb_build_object(%s)', string_agg(format('%1$L, case when s.d ? %1$L then s.h end', c.name), ', ') filter (where c.named)),
         format('jsonb_build_object(%s)', string_agg(format(
           '%1$L, case when s.d -> %1$L <> s.before -> %1$L then jsonb_build_array(s.before -> %1$L, s.d -> %1$L) end', c.name), ', ') filter (where c.kept))
  into cols, was, becomes, sets, before, given, stamps, diff
  from (select k.name, k.type, k.name = any (named) as named, k.name = any (named) and k.name <> all (t.ignored_columns) as kept
        from unnest(t.columns, t.types) k (name, type)) c;
end
$$;

-- Updates and deletes rows set-wise where the change is plain, and returns the changes that are not.
--
-- `changes` are edits and deletes, or inserts of records that exist (`as_insert`): those are plain where they meet nobody else's values, and
-- idle where they win over nothing and there is nothing to record; `done` are the plain and the idle ones of these. Rows are found by key
-- one by one (lateral … limit 1) and written by ON CONFLICT, so that no statistics, however stale after a first load, can make the planner
-- walk whole tables.
create function sync.apply_edits(ctx sync.push_context, t sync.tables, changes jsonb[], final_docs uuid[], as_insert boolean,
  out rest jsonb[], out done jsonb[], out entries sync.change_entry[])
language plpgsql volatile set search_path = '' as $$
declare
  x record;
  audience text := case t.scope when 'org' then '$2' else 't.' || t.audience_column end;
  live text := 't.deleted_at is null' || coalesce(' and not t.' || quote_ident(t.document_key) || ' = any ($5)', '');
  plain text := case when t.scope = 'org' then 'true' else
    format(case when as_insert then 'c.d -> %1$L = t.before -> %1$L' else 'not c.d ? %1$L' end, t.audience_column) end;
  history sync.history_entry[];
begin
  select * into x from sync.edit_lists(t, changes);
  if x.named = '{}' or not has_table_privilege('public.' || quote_ident(t.name), 'insert') then
    rest := changes;
    return;
  end if;
  if as_insert then
    -- An existing record's insert meets nothing where it says what is there already, or where its own device alone wrote the row.
    plain := plain || ' and (t.before @> ' || x.given || $q$ or coalesce(i.fields, '{}') = '{}' and right(i.hlc, 12) = right(c.h, 12))$q$;
  end if;

  execute $sql$
    with c as materialized (
      select e, (e ->> 'id')::uuid as id, e ->> 'h' as h, e -> 'd' as d, coalesce(nullif(e -> 'b', 'null'), '{}') as b
      from unnest($1) e order by (e ->> 'id') collate "C"
    ), s as materialized (
      select c.*, t.*, i.hlc, i.fields, i.seq,
             coalesce(c.h collate "C" > i.max_hlc and t.live and t.before @> c.b and $sql$ || plain || $sql$, false) as plain,
             coalesce($4 and c.h collate "C" <= i.hlc and (c.h < '0100000000000' or c.h = i.hlc or t.before @> $sql$ || x.given || $sql$), false) as idle
      from c
      left join lateral (
        select $sql$ || x.was || ', ' || audience || ' as audience, ' || x.before || ' as before, ' || live || $sql$ as live
        from public.$sql$ || quote_ident(t.name) || $sql$ t where t.org_id = $2 and t.id = c.id limit 1) t on true
      left join sync.streams s on s.org_id = $2 and s.audience = t.audience
      left join lateral (
        select i.hlc, i.max_hlc, i.fields, i.seq from sync.changes i where i.stream_id = s.id and i.table_no = $3 and i.id = c.id limit 1) i on true
    ), written as (
      insert into public.$sql$ || quote_ident(t.name) || ' as t (' || x.cols || ') select ' || x.becomes || $sql$ from s where s.plain
      on conflict (org_id, id) do update set $sql$ || x.sets || $sql$
      returning t.id
    )
    select array_agg(row($3, $2, s.audience, s.id, 'U', s.hlc, s.h, coalesce(s.fields, '{}') || jsonb_strip_nulls($sql$ || x.stamps || $sql$),
                         $6, s.seq)::sync.change_entry) filter (where s.plain),
           array_agg(row($3, $2, s.audience, s.id, s.h, case when $4 then 'M' else 'A' end,
                         jsonb_strip_nulls($sql$ || x.diff || $sql$))::sync.history_entry) filter (where s.plain),
           array_agg(s.e) filter (where not s.plain and not s.idle), array_agg(s.e) filter (where $4 and (s.plain or s.idle))
    from s$sql$
  into entries, history, rest, done
  using changes, ctx.org, t.position, as_insert, final_docs, ctx.author;

  if history is not null then
    perform sync.record_history(history, ctx.device, ctx.author);
  end if;
end
$$;

revoke all on function sync.edit_lists(sync.tables, jsonb[]), sync.apply_edits(sync.push_context, sync.tables, jsonb[], uuid[], boolean)
  from public;
grant execute on function sync.edit_lists(sync.tables, jsonb[]),
  sync.apply_edits(sync.push_context, sync.tables, jsonb[], uuid[], boolean) to authenticated;

-- 20261127000406_sync_apply_merged.sql

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

-- 20261127000501_sync_held.sql

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

-- 20261127000502_sync_units.sql

-- Units of a batch: where each begins and ends, which records they share, and how one whose bounds were guessed is split.

-- Returns the units of a batch in order: unit k is the elements starts[k] to ends[k]; `splittable` when its bounds were guessed.
create function sync.unit_bounds(changes jsonb[], out starts integer[], out ends integer[], out splittable boolean[])
language sql immutable set search_path = '' as $$
  select array_agg(x.first order by x.first), array_agg(x.last order by x.first), array_agg(x.guessed and x.last > x.first order by x.first)
  from (select min(e.n)::integer as first, max(e.n)::integer as last, coalesce(bool_and(e.e -> 'g' = 'true'), false) as guessed
        from unnest(changes) with ordinality e (e, n) group by e.e -> 'u') x
$$;

-- Returns the changes of one segment (see sync.settle).
create function sync.segment(changes jsonb[], ord integer[], first integer, last integer) returns jsonb[]
language sql immutable set search_path = '' as $$
  select array(select changes[ord[i]] from generate_series(first, last) i order by i)
$$;

-- Returns which records each change touches or refers to, as far as another change or a held unit has to do with them: change n's are
-- begins[n] to begins[n + 1] - 1 in `records` (their numbers) and `refers` (only referred to). `touched` and `inserted` give for each
-- record the held unit that touches it, and the one that would have inserted it.
create function sync.record_dependencies(ctx sync.push_context, changes jsonb[], except_units bigint[],
  out begins integer[], out records integer[], out refers boolean[], out touched bigint[], out inserted bigint[])
language sql stable security definer set search_path = '' as $$
  select sync.require_entry(ctx);
  with named as materialized (
    select e.n, e.e ->> 'id' as id, false as refers from unnest(changes) with ordinality e (e, n)
    union all
    select e.n, v.value, true from unnest(changes) with ordinality e (e, n), jsonb_each_text(e.e -> 'd') v
    where v.key like '%\_id' and v.value is not null
  ), held as materialized (
    select h.record_id as id, min(h.unit) as touched, min(h.unit) filter (where h.inserted) as inserted
    from (select distinct x.id from named x) x
    cross join lateral (
      select r.record_id, r.unit, r.inserted from sync.held_records r
      where r.org_id = ctx.org and r.device_id = ctx.device and r.record_id = x.id collate "C" and r.unit <> all (except_units)
      offset 0) h
    group by h.record_id
  ), record as materialized (
    select x.id, row_number() over ()::integer as no from (
      select x.id from named x where not x.refers union select h.id from held h) x
  ), tie as materialized (
    select x.n, r.no, x.refers from named x join record r on r.id = x.id
  )
  select array(select 1 + coalesce(sum(c.n) over (order by g rows between unbounded preceding and 1 preceding), 0)::integer
               from generate_series(1, cardinality(changes) + 1) g left join (select t.n as at, count(*) as n from tie t group by t.n) c on c.at = g
               order by g),
         array(select t.no from tie t order by t.n),
         array(select t.refers from tie t order by t.n),
         array(select h.touched from record r left join held h on h.id = r.id order by r.no),
         array(select h.inserted from record r left join held h on h.id = r.id order by r.no)
$$;

-- Splits a unit whose bounds were guessed: a document with its rows is a part, and so is every other record with its changes, parents
-- first. Returns the new order of the changes and the size of each part.
create function sync.split_unit(ctx sync.push_context, changes jsonb[], out ord integer[], out sizes integer[])
language sql stable security definer set search_path = '' as $$
  select sync.require_entry(ctx);
  with head as materialized (
    select g.name, d.id, d.head
    from (select t.name, array_agg(sync.as_uuid(e ->> 'id')) as ids
          from unnest(changes) e join sync.tables t on t.name = e ->> 't'
          where t.document_of <> t.name and not e -> 'd' ? t.document_key group by t.name) g
    cross join lateral sync.document_heads(g.name, ctx.org, g.ids) d
  ), c as (
    select e.n, coalesce(h.position, t.position) as place,
           coalesce(max(case when t.document_of <> t.name then coalesce(e.e -> 'd' ->> t.document_key, e.e -> 'b' ->> t.document_key, l.head::text) end)
                      over (partition by e.e ->> 't', e.e ->> 'id'), e.e ->> 'id') as key
    from unnest(changes) with ordinality e (e, n)
    left join sync.tables t on t.name = e.e ->> 't'
    left join sync.tables h on h.name = t.document_of
    left join head l on l.name = t.name and l.id = sync.as_uuid(e.e ->> 'id') and not e.e -> 'd' ? t.document_key
  ), part as (
    select c.place, c.key, min(c.n) as first, count(*)::integer as size from c group by 1, 2
  )
  select array(select c.n::integer from c join part p on p.place is not distinct from c.place and p.key is not distinct from c.key
               order by p.place, p.first, c.n),
         array(select p.size from part p order by p.place, p.first)
$$;

-- Completes a held segment's verdict: a part of a split unit is named by the smallest of its queue ids, and lists all of them.
create function sync.held_verdict(seg jsonb[], verdict jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('v', 'rejected') || verdict || case
    when seg[1] -> 'g' = 'true' then jsonb_build_object('u', min((e ->> 'q')::bigint), 'qs', jsonb_agg(e -> 'q' order by (e ->> 'q')::bigint))
    else jsonb_build_object('u', seg[1] -> 'u') end
  from unnest(seg) e
$$;

-- Returns a held segment as a row for sync.store_held.
create function sync.held_row(seg jsonb[], verdict jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('unit', verdict -> 'u', 'state', verdict -> 'v', 'behind', verdict -> 'behind', 'verdict', verdict,
                            'changes', (select jsonb_agg(e - 'g' || jsonb_build_object('u', verdict -> 'u')) from unnest(seg) e))
$$;

-- Returns one verdict for each unit: the worst, with the number of conflicts of all.
create function sync.worst_verdicts(verdicts jsonb[]) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(jsonb_agg(x.v order by x.u), '[]') from (
    select distinct on (v -> 'u') v -> 'u' as u, v || case when v ? 'conflicts' then jsonb_build_object('conflicts',
             sum((v ->> 'conflicts')::bigint) over (partition by v -> 'u')) else '{}' end as v
    from unnest(verdicts) v
    order by v -> 'u', case v ->> 'v' when 'merged' then 2 when 'conflict' then 1 else 0 end) x
$$;

revoke all on function sync.unit_bounds(jsonb[]), sync.segment(jsonb[], integer[], integer, integer),
  sync.record_dependencies(sync.push_context, jsonb[], bigint[]), sync.split_unit(sync.push_context, jsonb[]),
  sync.held_verdict(jsonb[], jsonb), sync.held_row(jsonb[], jsonb), sync.worst_verdicts(jsonb[]) from public;
grant execute on function sync.unit_bounds(jsonb[]), sync.segment(jsonb[], integer[], integer, integer),
  sync.record_dependencies(sync.push_context, jsonb[], bigint[]), sync.split_unit(sync.push_context, jsonb[]),
  sync.held_verdict(jsonb[], jsonb), sync.held_row(jsonb[], jsonb), sync.worst_verdicts(jsonb[]) to authenticated;

-- 20261127000503_sync_checks.sql

-- Verdicts before a unit is tried: one without form or too large, and one its author or sender may not write.
--
-- Both a change's author and its sender must have the right to it: the sender by row-level security, the author by the same rules
-- (sync.access_condition) and his memberships as they are now. What an author may not do waits for somebody who may, and who says so.

-- Returns the verdict on a unit that could not be sent, or that holds a record above 256 KB; null on any other.
create function sync.size_verdict(seg jsonb[]) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('code', 'BL413', 'table', e -> 't', 'record', e -> 'id') || case
    when e ? 'w' and e -> 'd' = '{}' then jsonb_build_object('message', case e ->> 'w'
      when 'too_slow' then 'This takes the hub longer than a request may.'
      when 'refused_on_the_way' then 'Something between this computer and the hub refuses this.'
      else 'This is larger than a request to the hub may be.' end)
    else (select jsonb_build_object('field', v.key, 'message',
            format('This record is larger than 256 KB; its %s alone takes %s KB.', v.key, octet_length(v.value) / 1024))
          from jsonb_each_text(e -> 'd') v order by octet_length(v.value) desc nulls last limit 1) end
  from unnest(seg) e
  where e ? 'w' and e -> 'd' = '{}' or pg_column_size(e -> 'd') > 262144
  limit 1
$$;

-- Returns roles in words: "an owner or manager".
create function sync.roles_in_words(roles text[]) returns text
language sql immutable set search_path = '' as $$
  select case when roles is null or roles = '{}' then 'An owner' else
    (case when roles[1] in ('owner', 'accountant') then 'An ' else 'A ' end) || array_to_string(roles[: cardinality(roles) - 1], ', ')
    || case when cardinality(roles) > 1 then ' or ' else '' end || roles[cardinality(roles)] end
$$;

-- Checks the authors of a unit that somebody else sends. Returns null, or the verdict that holds it: BL403, with who made it and who may
-- approve it.
create function sync.check_author(ctx sync.push_context, changes jsonb[]) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  org uuid := ctx.org;
  g record;
  t sync.tables;
  wrong uuid;
  who jsonb;
  known boolean;
begin
  perform sync.require_entry(ctx);
  for g in
    select e ->> 't' as name, (e ->> 'by')::uuid as author, array_agg(e order by n) as changes, min(n) as first,
           -- Who left may have written before: then what he was counts.
           max(left(e ->> 'h', 13)::bigint) as at
    from unnest(changes) with ordinality x (e, n) where e ->> 'by' <> ctx.sender::text
    group by 1, 2 order by 4
  loop
    continue when exists (select 1 from public.memberships m where m.org_id = org and m.user_id = g.author and m.role = 'owner'
                          and m.branch_id is null and m.deleted_at is null);
    select * into t from sync.tables k where k.name = g.name;
    -- The hub has no such table: applying says so.
    continue when t.name is null;
    begin
      execute format($q$
        with c as (
          select (e ->> 'id')::uuid as id, bool_or(e ->> 'o' = 'I') as adds, bool_or(e ->> 'o' <> 'I') as edits,
                 jsonb_object_agg(v.key, v.value order by x.n) filter (where v.key is not null and v.key not in ('id', 'org_id')) as d
          from unnest($1) with ordinality x (e, n) left join lateral jsonb_each(e -> 'd') v on true group by 1
        ), r as (
          select c.id, c.adds, k.row as was,
                 coalesce(k.row, jsonb_build_object('id', c.id, 'org_id', $2)) || coalesce(c.d, '{}') as becomes
          from c left join lateral (select to_jsonb(b) as row from public.%1$I b where b.org_id = $2 and b.id = c.id) k on true
        )
        select r.id from r where (r.was is not null or r.adds) and not coalesce(case
          when r.was is null then (select %2$s from jsonb_populate_record(null::public.%1$I, r.becomes))
          when $5 then true
          else (select %3$s from jsonb_populate_record(null::public.%1$I, r.was)) and (select %3$s from jsonb_populate_record(null::public.%1$I, r.becomes))
            and (coalesce(r.was -> 'deleted_at' <> 'null' or r.becomes -> 'deleted_at' = 'null', true)
                 or (select %4$s from jsonb_populate_record(null::public.%1$I, r.was)))
          end, false)
        limit 1
      $q$, t.name, sync.access_condition(t, t.adders, '$3', '$4'), sync.access_condition(t, t.writers, '$3', '$4'),
           sync.access_condition(t, coalesce(t.removers, t.writers), '$3', '$4'))
      into wrong using g.changes, org, g.author, g.at, t.policy = 'append';
    exception when data_exception then
      -- Applying refuses values that cannot be read.
      wrong := null;
    end;
    if wrong is not null then
      who := sync.describe_person(org, g.author);
      known := exists (select 1 from public.memberships m where m.org_id = org and m.user_id = g.author and m.deleted_at is null);
      return jsonb_strip_nulls(jsonb_build_object('u', changes[1] -> 'u', 'v', 'rejected', 'code', 'BL403', 'table', t.name, 'record', wrong,
        'by', g.author, 'by_name', who -> 'name',
        'message', format('Made by %s, who %s. %s can approve it.', coalesce(who ->> 'name', 'somebody without a name here'),
          case when known then format('may not change %s', replace(t.name, '_', ' ')) else 'does not belong to this shop' end,
          sync.roles_in_words(case when t.adders = '{}' or t.owner_only_if is not null then '{owner}' else t.writers end))));
    end if;
  end loop;
  return null;
end
$$;

-- Returns the verdict that holds a unit before it is tried, for its form or its author; null when it may be tried.
create function sync.precheck_unit(ctx sync.push_context, changes jsonb[]) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  bad jsonb := (select e from unnest(changes) e where e ? 'x' limit 1);
begin
  if bad is not null then
    return jsonb_strip_nulls(jsonb_build_object('u', changes[1] -> 'u', 'v', 'rejected', 'code', bad -> 'x' -> 'code', 'message', bad -> 'x' -> 'message',
      'field', bad -> 'x' -> 'field', 'table', bad ->> 't', 'record', nullif(bad ->> 'id', '')));
  elsif changes[1] -> 'u' is distinct from to_jsonb(ctx.approved) and exists (select 1 from unnest(changes) e where e ->> 'by' <> ctx.sender::text) then
    return sync.check_author(ctx, changes);
  end if;
  return null;
end
$$;

-- Evaluates the tables' own policies set-wise and returns a verdict for each change the caller has no right to; null where only trying
-- can say.
create function sync.permission_verdicts(ctx sync.push_context, changes jsonb[]) returns jsonb[]
language plpgsql volatile set search_path = '' as $$
declare
  found jsonb[] := array_fill(null::jsonb, array[cardinality(changes)]);
  g record;
  bad integer[];
  n integer;
begin
  for g in
    select x.name, x.tab, x.inserts, array_agg(x.n order by x.n) as ns, array_agg(x.e order by x.n) as changes,
           has_table_privilege(x.tab, case when x.inserts then 'insert' else 'update' end) as granted,
           coalesce((select '(' || string_agg(pg_catalog.pg_get_expr(case when x.inserts then coalesce(p.polwithcheck, p.polqual) else p.polqual end,
                            p.polrelid), ') or (') || ')'
             from pg_catalog.pg_policy p
             where p.polrelid = x.tab and p.polpermissive and p.polcmd = any (case when x.inserts then '{a,*}' else '{w,*}' end::"char"[])
               and exists (select 1 from unnest(p.polroles) r where r = 0 or pg_has_role(r, 'usage'))), 'false') as allowed
    from (
      select t.name, ('public.' || quote_ident(t.name))::regclass as tab, e.e ->> 'o' = 'I' as inserts, e.n::integer as n, e.e
      from unnest(changes) with ordinality e (e, n) join sync.tables t on t.name = e.e ->> 't') x
    join pg_catalog.pg_class k on k.oid = x.tab and k.relrowsecurity
    group by x.name, x.tab, x.inserts
  loop
    if not g.granted then
      bad := g.ns;
    elsif g.inserts then
      execute format('select array_agg(x.n) from (select n, jsonb_populate_record(null::public.%1$I, e -> ''d'') as r from unnest($1, $2) x (n, e)) x '
                     'cross join lateral (select (x.r).*) as %1$I where not coalesce(%2$s, false)', g.name, g.allowed) into bad using g.ns, g.changes;
    else
      execute format('select array_agg(x.n) from unnest($1, $2) x (n, e) cross join lateral ('
                     'select 1 from public.%1$I where %1$I.org_id = $3 and %1$I.id = (x.e ->> ''id'')::uuid and not coalesce(%2$s, false) offset 0) y',
                     g.name, g.allowed) into bad using g.ns, g.changes, ctx.org;
    end if;
    foreach n in array coalesce(bad, '{}') loop
      found[n] := jsonb_build_object('code', '42501', 'table', g.name, 'record', changes[n] -> 'id',
        'message', case when g.granted then format('new row violates row-level security policy for table "%s"', g.name)
                        else format('permission denied for table %s', g.name) end);
    end loop;
  end loop;
  return found;
exception when others then
  -- What cannot even be read as a row is found by trying.
  return array_fill(null::jsonb, array[cardinality(changes)]);
end
$$;

revoke all on function sync.size_verdict(jsonb[]), sync.roles_in_words(text[]), sync.check_author(sync.push_context, jsonb[]),
  sync.precheck_unit(sync.push_context, jsonb[]), sync.permission_verdicts(sync.push_context, jsonb[]) from public;
grant execute on function sync.size_verdict(jsonb[]), sync.check_author(sync.push_context, jsonb[]),
  sync.precheck_unit(sync.push_context, jsonb[]), sync.permission_verdicts(sync.push_context, jsonb[]) to authenticated;

-- 20261127000504_sync_errors.sql

-- Reads errors raised while a change is tried: whether one passes by itself, is the hub's own, or a record's; and which record and field.

-- Returns whether an error is transient: the whole push then fails and is repeated, and nothing is held.
create function sync.is_transient(code text) returns boolean
language sql immutable set search_path = '' as $$
  select code in ('40001', '40P01', '55P03', '57014') or left(code, 2) in ('08', '53', '57', '58')
$$;

-- Returns whether an error is the hub's own: a table, column, function or type that is not as the hub was set up, or a missing grant
-- where a policy would allow the change.
create function sync.is_setup_error(code text, error_text text, changes jsonb[]) returns boolean
language sql stable set search_path = '' as $$
  select left(code, 2) in ('XX', '3F', '0A') or left(code, 2) = '42' and code <> '42501'
    or code = '42501' and (error_text like 'permission denied for schema %' or error_text like 'permission denied for function %' or exists (
         select 1 from (select distinct to_regclass('public.' || quote_ident(e ->> 't')) as tab, e ->> 'o' = 'I' as inserts from unnest(changes) e) x
         join pg_catalog.pg_policy p on p.polrelid = x.tab and p.polcmd = any (case when x.inserts then '{a,*}' else '{w,*}' end::"char"[])
         where not has_table_privilege(x.tab, case when x.inserts then 'insert' else 'update' end)))
$$;

-- Fails the push with setup, naming what is missing.
create function sync.raise_setup_error(code text, error_text text, error_table text, error_column text) returns void
language sql set search_path = '' as $$
  select sync.raise_error('PT409', 'setup', jsonb_strip_nulls(jsonb_build_object('code', code, 'message', error_text,
      'table', coalesce(nullif(error_table, ''), substring(error_text from '(?:relation|table) "?(?:public\.)?(\w+)')),
      'column', coalesce(nullif(error_column, ''), substring(error_text from 'column "?(?:\w+\.)?(\w+)')))),
    format('The hub''s database is not as Branchline set it up (%s). Nothing is lost and nothing is held: your work is safe on this computer, '
           'and goes by itself as soon as whoever looks after the hub has put this right.', error_text))
$$;

-- Finds the parent that a foreign key missed: {table, record, field, parent:{table,id}} among the changes of one unit.
create function sync.missing_parent(ctx sync.push_context, changes jsonb[], child text, constraint_name text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  field text; parent text; e jsonb; wanted uuid;
begin
  perform sync.require_entry(ctx);
  select a.attname, p.relname into field, parent
  from pg_catalog.pg_constraint k
  join pg_catalog.pg_class p on p.oid = k.confrelid
  join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
  where k.conname = missing_parent.constraint_name and k.contype = 'f' and k.conrelid = ('public.' || quote_ident(child))::regclass;
  foreach e in array changes loop
    continue when e ->> 't' is distinct from child;
    wanted := e -> 'd' ->> field;
    if wanted is not null and not sync.row_exists(parent, ctx.org, wanted) then
      return jsonb_build_object('table', child, 'record', e -> 'id', 'field', field,
                                'parent', jsonb_build_object('table', parent, 'id', wanted));
    end if;
  end loop;
  return jsonb_build_object('table', child, 'field', field);
end
$$;

-- Returns the column of a constraint, when it is a single one.
create function sync.constraint_field(table_name text, constraint_name text) returns text
language sql stable security definer set search_path = '' as $$
  select min(a.attname) from pg_catalog.pg_constraint k
  join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname <> 'org_id'
  where k.conname = constraint_field.constraint_name and k.conrelid = to_regclass('public.' || quote_ident(table_name))
  having count(*) = 1
$$;

revoke all on function sync.is_transient(text), sync.is_setup_error(text, text, jsonb[]),
  sync.raise_setup_error(text, text, text, text), sync.missing_parent(sync.push_context, jsonb[], text, text),
  sync.constraint_field(text, text) from public;
grant execute on function sync.is_transient(text), sync.is_setup_error(text, text, jsonb[]),
  sync.raise_setup_error(text, text, text, text), sync.missing_parent(sync.push_context, jsonb[], text, text),
  sync.constraint_field(text, text) to authenticated;

-- 20261127000505_sync_settle.sql

-- All or nothing per unit: a batch is tried whole; on failure it is halved until the units at fault stand alone.
--
-- A unit that cannot be accepted is held, and everything else flows. A unit whose bounds were only guessed (`g`) is split before any of
-- it is held. A fault of the hub's own set-up fails the whole push, and nothing is held.

-- Tries one unit change by change. Returns {verdicts} when it is accepted, {rejected} naming the change at fault if not.
create function sync.try_unit(ctx sync.push_context, changes jsonb[]) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  final_docs uuid[];
  at jsonb;
  done record;
  verdicts jsonb[] := '{}';
  code text; error_text text; error_table text; error_column text; error_constraint text;
begin
  -- Here and not above: a value that is no UUID must fail this unit, not the whole push.
  final_docs := sync.final_documents(ctx, changes);
  set constraints all deferred;
  foreach at in array changes loop
    select a.verdicts, a.entries into done from sync.apply(ctx, array[at], final_docs) a;
    verdicts := verdicts || done.verdicts;
    perform sync.assign_seqs(ctx, done.entries) where done.entries <> '{}';
  end loop;
  at := null;
  set constraints all immediate;
  return jsonb_build_object('verdicts', to_jsonb(verdicts));
exception when others then
  get stacked diagnostics code = returned_sqlstate, error_text = message_text, error_table = table_name, error_column = column_name,
    error_constraint = constraint_name;
  if sync.is_transient(code) then
    raise;
  elsif sync.is_setup_error(code, error_text, changes) then
    perform sync.raise_setup_error(code, error_text, error_table, error_column);
  end if;
  return jsonb_build_object('rejected', jsonb_strip_nulls(
    jsonb_build_object('u', changes[1] -> 'u', 'v', 'rejected', 'code', code, 'message', error_text,
      'table', coalesce(at ->> 't', nullif(error_table, '')), 'record', at -> 'id',
      'field', coalesce(nullif(error_column, ''), sync.constraint_field(error_table, error_constraint)))
    || case when code = '23503' and error_constraint <> ''
         then jsonb_strip_nulls(sync.missing_parent(ctx, changes, error_table, error_constraint)) else '{}' end));
end
$$;

-- Applies changes in a subtransaction. Returns `code` when they were refused and undone; re-raises transient errors and the hub's own.
create function sync.try_apply(ctx sync.push_context, changes jsonb[], out verdicts jsonb[], out entries sync.change_entry[], out code text)
language plpgsql volatile set search_path = '' as $$
declare
  error_text text; error_table text; error_column text;
begin
  set constraints all deferred;
  select a.verdicts, a.entries into verdicts, entries from sync.apply(ctx, changes, sync.final_documents(ctx, changes)) a;
  set constraints all immediate;
exception when others then
  get stacked diagnostics code = returned_sqlstate, error_text = message_text, error_table = table_name, error_column = column_name;
  if sync.is_transient(code) then
    raise;
  elsif sync.is_setup_error(code, error_text, changes) then
    perform sync.raise_setup_error(code, error_text, error_table, error_column);
  end if;
end
$$;

-- Settles units in order. Returns {verdicts:[not applied], held:[{unit,state,behind,verdict,changes}]}. `except_units` are held units that are
-- being settled themselves: nothing waits for them.
--
-- A segment is a unit or a part of a split one: the elements ord[starts[k]] to ord[ends[k]]. Records are numbered by
-- sync.record_dependencies, so that `touched` and `inserted` give for each the unit that holds it.
create function sync.settle(ctx sync.push_context, changes jsonb[], except_units bigint[] default '{}') returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  began timestamptz := clock_timestamp();
  ord integer[]; starts integer[]; ends integer[]; splittable boolean[]; checked boolean[] := '{}'; refused jsonb[] := '{}';
  denied jsonb[];
  begins integer[]; records integer[]; refers boolean[]; touched bigint[]; inserted bigint[];
  authors boolean; unusual boolean; any_held boolean; check_all boolean; linked boolean := false; repeats boolean;
  stack jsonb;
  part integer[]; kept integer[]; added integer[];
  seg jsonb[];
  k integer; n integer; u bigint; behind bigint;
  done record; found jsonb;
  verdicts jsonb[] := '{}'; held jsonb[] := '{}';
  entries sync.change_entry[] := '{}';
begin
  if cardinality(changes) = 0 then
    return '{"verdicts": [], "held": []}';
  end if;
  select coalesce(bool_or(e ->> 'by' <> ctx.author::text), false), coalesce(bool_or(e ?| '{w,x}' or pg_column_size(e) > 262144), false)
  into authors, unusual from unnest(changes) e;
  unusual := unusual or authors;
  check_all := unusual;
  any_held := sync.any_held(ctx, except_units);
  select u.starts, u.ends, u.splittable into starts, ends, splittable from sync.unit_bounds(changes) u;
  ord := array(select generate_series(1, cardinality(changes)));
  stack := jsonb_build_array(array(select generate_series(1, cardinality(starts))));

  while jsonb_array_length(stack) > 0 loop
    part := array(select jsonb_array_elements_text(stack -> -1)::integer);
    stack := stack - -1;
    continue when part = '{}';
    if any_held or check_all then
      kept := '{}';
      for place in 1 .. cardinality(part) loop
        k := part[place];
        found := refused[k];
        behind := null;
        if not linked then
          select t.* into begins, records, refers, touched, inserted from sync.record_dependencies(ctx, changes, except_units) t;
          -- From here on elements are read one by one: an array that was written to is not walked for each.
          changes[1] := changes[1];
          linked := true;
        end if;
        for i in starts[k] .. ends[k] loop
          found := coalesce(found, denied[ord[i]]);
          continue when not any_held;
          for j in begins[ord[i]] .. begins[ord[i] + 1] - 1 loop
            -- It waits for whoever inserts what it refers to, and for earlier changes of the same record, not for later ones.
            behind := least(behind, case when refers[j] then inserted[records[j]]
                                         when touched[records[j]] < (changes[ord[i]] ->> 'u')::bigint then touched[records[j]] end);
          end loop;
        end loop;
        seg := null;
        if behind is not null then
          found := jsonb_build_object('v', 'waiting', 'behind', behind,
            'message', format('Waits for unit %s, which touches the same record.', behind));
        elsif found is null and unusual and checked[k] is not true then
          seg := sync.segment(changes, ord, starts[k], ends[k]);
          found := coalesce(sync.size_verdict(seg), sync.precheck_unit(ctx, seg));
          checked[k] := true;
        end if;
        if found is null then
          kept := kept || k;
          continue;
        end if;
        seg := coalesce(seg, sync.segment(changes, ord, starts[k], ends[k]));
        if splittable[k] then
          splittable[k] := false;
          select d.ord, d.sizes into done from sync.split_unit(ctx, seg) d;
          added := '{}';
          n := cardinality(ord);
          foreach u in array done.sizes loop
            starts := starts || n + 1;
            n := n + u::integer;
            ends := ends || n;
            splittable := splittable || false;
            added := added || cardinality(starts);
          end loop;
          ord := ord || array(select ord[starts[k] + d - 1] from unnest(done.ord) with ordinality d (d, n) order by d.n);
          stack := stack || jsonb_build_array(part[place + 1 :]);
          n := case when refused[k] is not null then cardinality(added) / 2 else 0 end;
          -- What was refused as a whole need not be tried as a whole again.
          stack := stack || jsonb_build_array(added[n + 1 :]) || jsonb_build_array(added[: n]);
          exit;
        end if;
        found := sync.held_verdict(seg, found);
        verdicts := verdicts || found;
        held := held || sync.held_row(seg, found);
        u := found ->> 'u';
        any_held := true;
        for i in starts[k] .. ends[k] loop
          for j in begins[ord[i]] .. begins[ord[i] + 1] - 1 loop
            continue when refers[j];
            touched[records[j]] := least(touched[records[j]], u);
            if changes[ord[i]] ->> 'o' = 'I' then
              inserted[records[j]] := least(inserted[records[j]], u);
            end if;
          end loop;
        end loop;
      end loop;
      part := kept;
      continue when part = '{}';
    end if;

    if cardinality(part) = cardinality(starts) then
      seg := changes;
    else
      seg := array(select changes[ord[i.i]] from unnest(part) with ordinality p (k, n), generate_series(starts[p.k], ends[p.k]) i (i)
                   order by p.n, i.i);
    end if;
    select * into done from sync.try_apply(ctx, seg);
    if done.code is null then
      verdicts := verdicts || done.verdicts;
      entries := entries || done.entries;
      -- Where a later part may build on this one, it is numbered first.
      if jsonb_array_length(stack) > 0 and entries <> '{}' then
        repeats := coalesce(repeats, exists (select 1 from unnest(changes) e group by e ->> 't', e ->> 'id' having count(*) > 1));
        if repeats then
          perform sync.assign_seqs(ctx, entries);
          entries := '{}';
        end if;
      end if;
      continue;
    end if;

    if clock_timestamp() - began > interval '8 seconds' then
      raise exception using errcode = '57014', message = 'This is too much to settle at once.';
    end if;
    check_all := true;
    if done.code = '42501' and denied is null then
      -- Rights are asked once for all, not by trying unit after unit.
      denied := sync.permission_verdicts(ctx, changes);
      stack := stack || jsonb_build_array(part);
    elsif cardinality(part) > 1 then
      n := cardinality(part) / 2;
      stack := stack || jsonb_build_array(part[n + 1 :]) || jsonb_build_array(part[: n]);
    else
      k := part[1];
      found := '{}';
      if not splittable[k] then
        found := sync.try_unit(ctx, seg);
        if found ? 'verdicts' then
          verdicts := verdicts || array(select jsonb_array_elements(found -> 'verdicts'));
          continue;
        end if;
        found := found -> 'rejected';
      end if;
      -- Refused as it stands: held, or split.
      refused[k] := found;
      stack := stack || jsonb_build_array(part);
    end if;
  end loop;
  if entries <> '{}' then
    perform sync.assign_seqs(ctx, entries);
  end if;

  return jsonb_build_object('held', to_jsonb(held), 'verdicts', sync.worst_verdicts(verdicts));
end
$$;

-- Settles units, and again when somebody else wrote one of their records at the same moment.
create function sync.settle_with_retry(ctx sync.push_context, changes jsonb[], except_units bigint[] default '{}') returns jsonb
language plpgsql volatile set search_path = '' as $$
begin
  for attempt in 1 .. 4 loop
    begin
      return sync.settle(ctx, changes, except_units);
    exception when serialization_failure or deadlock_detected then
      if attempt = 4 then
        raise;
      end if;
    end;
  end loop;
end
$$;

revoke all on function sync.try_unit(sync.push_context, jsonb[]), sync.try_apply(sync.push_context, jsonb[]),
  sync.settle(sync.push_context, jsonb[], bigint[]), sync.settle_with_retry(sync.push_context, jsonb[], bigint[]) from public;
grant execute on function sync.try_unit(sync.push_context, jsonb[]), sync.try_apply(sync.push_context, jsonb[]),
  sync.settle(sync.push_context, jsonb[], bigint[]), sync.settle_with_retry(sync.push_context, jsonb[], bigint[]) to authenticated;

-- 20261127000506_sync_push.sql

-- sync_push: one batch of a device's queue, in one transaction, exactly once. The ledger holds the last answers, for whoever asks again.

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
comment on column sync.ledger.clamped is 'the latest wall time this device''s stamps from the future were clamped to';
alter table sync.ledger enable row level security;
revoke all on table sync.ledger from public, anon, authenticated;

-- Locks the device's ledger and opens a push, or returns the answer of a batch that was seen before.
create function sync.open_push(p jsonb, digest bigint, out ctx sync.push_context, out answer jsonb)
language plpgsql volatile security definer set search_path = '' as $$
declare
  l sync.ledger;
begin
  ctx := sync.open_device(p);
  select * into l from sync.ledger g where g.org_id = ctx.org and g.device_id = ctx.device for update;
  if (p ->> 'first')::bigint <= l.last then
    if l.digest = open_push.digest and l.first = (p ->> 'first')::bigint and l.last = (p ->> 'last')::bigint then
      answer := l.answer;
      return;
    end if;
    select e -> 'answer' into answer from jsonb_array_elements(l.earlier) e
    where e -> 'first' = p -> 'first' and e -> 'last' = p -> 'last' and (e ->> 'digest')::bigint = open_push.digest;
    if answer is not null then
      return;
    elsif l.batch = (p ->> 'batch')::uuid then
      perform sync.raise_error('PT409', 'batch_mismatch', jsonb_build_object('batch', l.batch, 'last', l.last),
        'The same batch came twice with different content.');
    end if;
    perform sync.raise_error('PT409', 'device_cloned', jsonb_build_object('device', l.device_id, 'last', l.last),
      'The hub already has other changes under these numbers: two computers work under one name.');
  elsif (p ->> 'first')::bigint > l.last + 1 then
    perform sync.raise_error('PT409', 'gap', jsonb_build_object('expected', l.last + 1), 'Changes before this batch have not arrived yet.');
  end if;

  ctx.clamped := l.clamped;
end
$$;

-- Writes the ledger, after which the batch is the hub's, and lowers the device's count of unsent changes.
create function sync.close_push(ctx sync.push_context, p jsonb, digest bigint, clamped bigint, answer jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform sync.require_entry(ctx);
  update sync.ledger g set
    earlier = case when g.batch is null then '[]' else jsonb_path_query_array(
      jsonb_build_array(jsonb_build_object('first', g.first, 'last', g.last, 'digest', g.digest, 'answer', g.answer)) || g.earlier,
      '$[0 to 7]') end,
    last = (p ->> 'last')::bigint, first = (p ->> 'first')::bigint, batch = (p ->> 'batch')::uuid,
    digest = close_push.digest, clamped = close_push.clamped, answer = close_push.answer, pushed_at = sync.now_ms()
  where g.org_id = ctx.org and g.device_id = ctx.device;
  update sync.device_status s set
    pending = greatest(s.pending - x.taken, 0), oldest_at = case when s.pending > x.taken then s.oldest_at end
  from (select jsonb_array_length(p -> 'changes') as taken) x, (
    -- Never waits: a session of the same device that begins meanwhile says it all itself.
    select d.org_id, d.device_id from sync.device_status d
    where d.org_id = ctx.org and d.device_id = ctx.device and d.pending > 0
    for update skip locked) d
  where s.org_id = d.org_id and s.device_id = d.device_id;
end
$$;

-- Analyzes tables a push wrote to that have doubled since they were last analyzed; skips those that are being analyzed.
create function sync.refresh_statistics(ctx sync.push_context, changes jsonb[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  grown regclass;
begin
  perform sync.require_entry(ctx);
  for grown in
    select c.oid::regclass from pg_catalog.pg_class c
    where c.oid = any ('{sync.changes, sync.history}'::regclass[]::oid[] || array(
            select to_regclass('public.' || quote_ident(k.name))::oid from sync.tables k where k.name in (select e ->> 't' from unnest(changes) e)))
      and pg_relation_size(c.oid) / current_setting('block_size')::integer > 4 + 2 * c.relpages
    order by c.oid
  loop
    execute format('analyze (skip_locked) %s', grown);
  end loop;
end
$$;

-- The argument has no name, so that PostgREST hands over the body as it is instead of taking it apart first; what a push
-- is made of stands in it under "p", as in every other call.
create function public.sync_push(jsonb) returns jsonb
language plpgsql volatile set search_path = '' set jit = off set statement_timeout = '15s' set lock_timeout = '5s' as $$
declare
  p jsonb := coalesce($1 -> 'p', $1);
  given jsonb := case when p -> 'changes' @? 'strict $ ? (@.type() == "array" && !exists (@[*] ? (@.type() != "object")))'
                        then p -> 'changes' end;
  now_ms bigint := sync.now_ms();
  clamped bigint;
  newest text;
  changes jsonb[] := array(select jsonb_array_elements(given));
  units bigint; first_q bigint; last_q bigint; sound boolean;
  digest bigint := jsonb_hash_extended(given, 1);
  opened record; ctx sync.push_context; done jsonb; answer jsonb;
begin
  if given is null or p ->> 'batch' is null
     or jsonb_typeof(p -> 'first') is distinct from 'number' or jsonb_typeof(p -> 'last') is distinct from 'number'
     or (p ->> 'first')::bigint > (p ->> 'last')::bigint then
    perform sync.raise_error('PT400', 'malformed', '{}', 'A push needs batch, first, last and changes.');
  end if;
  -- The envelope alone can refuse a batch: what is wrong with a change is held with its unit (sync.validate_changes).
  select count(distinct x.u), min(x.q), max(x.q), coalesce(bool_and(x.sound), true) into units, first_q, last_q, sound
  from (
    select n.sound, case when n.sound then c.u::bigint end as u, case when n.sound then c.q::bigint end as q
    from jsonb_to_recordset(given) c (q jsonb, u jsonb)
    cross join lateral (select coalesce(jsonb_typeof(c.q) = 'number' and jsonb_typeof(c.u) = 'number', false) as sound) n
  ) x;
  if not sound or first_q < (p ->> 'first')::bigint or last_q > (p ->> 'last')::bigint then
    perform sync.raise_error('PT400', 'malformed', '{}', 'A change lacks its number or its unit, or lies outside first and last.');
  end if;

  -- Before the device's ledger is locked: its next batch is looked at while this one is settled.
  select f.changes, f.newest into changes, newest from sync.validate_changes(changes) f;
  select o.ctx, o.answer into opened from sync.open_push(p, digest) o;
  if opened.answer is not null then
    return opened.answer;
  end if;
  ctx := opened.ctx;
  select b.changes, b.clamped into changes, clamped from sync.clamp_stamps(changes, newest, now_ms, ctx.clamped) b;

  perform set_config('branchline.push', 'on', true);
  done := sync.settle_with_retry(ctx, changes);
  perform sync.end_push();
  if done -> 'held' <> '[]' then
    perform sync.store_held(ctx, done -> 'held');
  end if;
  perform sync.refresh_statistics(ctx, changes);
  answer := jsonb_build_object(
    'batch', p -> 'batch', 'first', p -> 'first', 'last', p -> 'last', 'now', now_ms,
    'units', done -> 'verdicts', 'applied', greatest(units - jsonb_array_length(done -> 'verdicts'), 0),
    'streams', sync.assigned_seqs(ctx), 'clean', done -> 'verdicts' = '[]');
  perform sync.close_push(ctx, p, digest, clamped, answer);
  return answer;
end
$$;

revoke all on function sync.open_push(jsonb, bigint), sync.close_push(sync.push_context, jsonb, bigint, bigint, jsonb),
  sync.refresh_statistics(sync.push_context, jsonb[]) from public;
grant execute on function sync.open_push(jsonb, bigint), sync.close_push(sync.push_context, jsonb, bigint, bigint, jsonb),
  sync.refresh_statistics(sync.push_context, jsonb[]) to authenticated;
revoke all on function public.sync_push(jsonb) from public, anon;
grant execute on function public.sync_push(jsonb) to authenticated;

-- 20261127000507_sync_retry.sql

-- Held units settled again: a person corrects, approves or discards them, or the missing parent arrives.

-- Merges a person's corrections into held changes: values alone, for the unit's own changes (table, record, operation, in order); a
-- stamp only where the held one is none.
create function sync.apply_corrections(held jsonb, edited jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  with h as (
    select e, n, row_number() over (partition by e -> 't', e -> 'id', e -> 'o' order by n) as nth
    from jsonb_array_elements(held) with ordinality x (e, n)
  ), c as (
    select e, row_number() over (partition by e -> 't', e -> 'id', e -> 'o' order by n) as nth
    from jsonb_array_elements(case jsonb_typeof(edited) when 'array' then edited else '[]' end) with ordinality x (e, n)
    where jsonb_typeof(e) = 'object' and jsonb_typeof(e -> 'd') = 'object'
  )
  select coalesce(jsonb_agg(case when c.e is null then h.e else h.e || jsonb_build_object('d', c.e -> 'd',
           'h', case when sync.is_stamp(h.e ->> 'h') then h.e -> 'h' else c.e -> 'h' end) end order by h.n), '[]')
  from h left join c on c.nth = h.nth and c.e -> 't' = h.e -> 't' and c.e -> 'id' = h.e -> 'id' and c.e -> 'o' = h.e -> 'o'
$$;

-- Reads held units to be settled again, those named and all that wait behind them, and locks the ledger. `edited` brings corrected values by
-- unit, and nothing else. Whoever sends it now, a change keeps its author.
create function sync.take_held(ctx sync.push_context, units bigint[], edited jsonb, out taken bigint[], out changes jsonb[])
language plpgsql volatile security definer set search_path = '' as $$
declare
  org uuid := ctx.org;
  device uuid := ctx.device;
begin
  perform sync.require_entry(ctx);
  perform 1 from sync.ledger g where g.org_id = org and g.device_id = device for update;
  with recursive freed as (
    select q.unit from sync.held q where q.org_id = org and q.device_id = device and q.unit = any (units) and q.state <> 'discarded'
    union
    select q.unit from sync.held q join freed f on q.blocked_by = f.unit
    where q.org_id = org and q.device_id = device and q.state = 'waiting'
  ) select coalesce(array_agg(f.unit), '{}') into taken from freed f;

  changes := sync.validate_and_clamp(array(
    select case when q.author <> ctx.sender and not e.e ? 'by' then e.e || jsonb_build_object('by', q.author) else e.e end
    from sync.held q
    cross join lateral jsonb_array_elements(
      case when edited ? q.unit::text then sync.apply_corrections(q.changes, edited -> q.unit::text) else q.changes end) with ordinality e (e, n)
    where q.org_id = org and q.device_id = device and q.unit = any (taken) and q.state <> 'discarded' order by q.unit, e.n));
end
$$;

-- Deletes the units that were accepted.
create function sync.release_held(ctx sync.push_context, taken bigint[], still_held jsonb) returns void
language sql volatile security definer set search_path = '' as $$
  select sync.require_entry(ctx);
  delete from sync.held q
  where q.org_id = ctx.org and q.device_id = ctx.device and q.state <> 'discarded'
    and q.unit = any (taken)
    and q.unit not in (select (h ->> 'unit')::bigint from jsonb_array_elements(still_held) h)
$$;

-- Settles held units again and returns a verdict for each, also for the plainly applied.
create function sync.settle_held(ctx sync.push_context, units bigint[], edited jsonb default null) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  taken bigint[]; changes jsonb[];
  done jsonb;
begin
  select h.taken, h.changes into taken, changes from sync.take_held(ctx, units, edited) h;
  perform set_config('branchline.push', 'on', true);
  done := sync.settle_with_retry(ctx, changes, taken);
  perform sync.end_push();
  perform sync.release_held(ctx, taken, done -> 'held');
  if done -> 'held' <> '[]' then
    perform sync.store_held(ctx, done -> 'held');
  end if;
  return (
    select coalesce(jsonb_agg(coalesce(v.v, jsonb_build_object('u', u.u, 'v', 'applied')) order by u.u), '[]')
    from (select distinct e -> 'u' as u from unnest(changes) e) u
    left join jsonb_array_elements(done -> 'verdicts') v (v) on v.v -> 'u' = u.u);
end
$$;

-- Returns those of `units` that were rejected for a missing parent which has arrived since, at most a hundred.
create function sync.releasable_units(ctx sync.push_context, units jsonb) returns bigint[]
language sql stable security definer set search_path = '' as $$
  select sync.require_entry(ctx);
  select array(select q.unit from sync.held q
  where q.org_id = ctx.org and q.device_id = ctx.device and q.state = 'rejected' and q.code = '23503'
    and q.unit in (select jsonb_array_elements_text(units)::bigint)
    and sync.row_exists(q.verdict -> 'parent' ->> 'table', q.org_id, (q.verdict -> 'parent' ->> 'id')::uuid)
  order by q.unit limit 100)
$$;

-- Returns the state of units that the device believes held and the hub does not, as their answer was lost.
create function sync.settled_elsewhere(ctx sync.push_context, units jsonb) returns jsonb
language sql stable security definer set search_path = '' as $$
  select sync.require_entry(ctx);
  select coalesce(jsonb_agg(jsonb_build_object('u', u.unit, 'v', coalesce(q.state, 'applied')) order by u.unit), '[]')
  from (select jsonb_array_elements_text(units)::bigint as unit) u
  join sync.ledger g on g.org_id = ctx.org and g.device_id = ctx.device and u.unit <= g.last
  left join sync.held q on q.org_id = g.org_id and q.device_id = g.device_id and q.unit = u.unit
  where q.unit is null or q.state = 'discarded'
$$;

-- Marks a held unit as discarded by a person, keeping its content, and returns the units that waited behind it.
create function sync.discard_held(ctx sync.push_context, discarded bigint, why text) returns bigint[]
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform sync.require_entry(ctx);
  update sync.held q set state = 'discarded', reason = left(why, 2000), updated_at = sync.now_ms(),
         verdict = q.verdict || jsonb_build_object('discarded_by', ctx.author)
  where q.org_id = ctx.org and q.device_id = ctx.device and q.unit = discarded and q.state <> 'discarded';
  return array(select q.unit from sync.held q
    where q.org_id = ctx.org and q.device_id = ctx.device and q.state = 'waiting' and q.blocked_by = discarded);
end
$$;

-- Settles held units again: `units`, each {unit, changes} with corrected values, or one such alone; at most 500 a call. Returns verdicts
-- for them and for what waited behind them.
create function public.sync_retry(p jsonb) returns jsonb
language plpgsql volatile set search_path = '' set jit = off set statement_timeout = '15s' set lock_timeout = '5s' as $$
declare
  asked jsonb := case when jsonb_typeof(p -> 'units') = 'array' then p -> 'units' else jsonb_build_array(p) end;
  ctx sync.push_context := sync.open_device(p);
  done jsonb;
begin
  if jsonb_array_length(asked) > 500 then
    perform sync.raise_error('PT400', 'malformed', '{}', 'At most 500 units are tried again at once.');
  end if;
  done := sync.settle_held(ctx, array(select (a ->> 'unit')::bigint from jsonb_array_elements(asked) a),
    (select jsonb_object_agg(a ->> 'unit', a -> 'changes') from jsonb_array_elements(asked) a
     where a ->> 'unit' is not null and jsonb_typeof(a -> 'changes') = 'array'));
  return jsonb_build_object('units', done || sync.settled_elsewhere(ctx, (
    select coalesce(jsonb_agg(distinct a -> 'unit'), '[]') from jsonb_array_elements(asked) a
    where a ->> 'unit' is not null and not done @> jsonb_build_array(jsonb_build_object('u', a -> 'unit')))));
end
$$;

-- Discards a held unit: {unit, reason}. Settles what waited behind it.
create function public.sync_discard(p jsonb) returns jsonb
language plpgsql volatile set search_path = '' set jit = off set statement_timeout = '15s' set lock_timeout = '5s' as $$
declare
  ctx sync.push_context := sync.open_device(p);
begin
  return jsonb_build_object('units', sync.settle_held(ctx, sync.discard_held(ctx, (p ->> 'unit')::bigint, p ->> 'reason')));
end
$$;

-- Settles a unit that waits for approval, unchanged. The approver's own rights decide; its author stays its author.
create function public.sync_approve(p jsonb) returns jsonb
language plpgsql volatile set search_path = '' set jit = off set statement_timeout = '60s' set lock_timeout = '10s' as $$
declare
  ctx sync.push_context := sync.open_device(p);
  unit bigint := (p ->> 'unit')::bigint;
  done jsonb;
begin
  perform set_config('branchline.approved', 'on', true);
  ctx.approved := unit;
  done := sync.settle_held(ctx, array[unit]);
  if done = '[]' then
    done := sync.settled_elsewhere(ctx, jsonb_build_array(unit));
  end if;
  return jsonb_build_object('units', done);
end
$$;

revoke all on function sync.apply_corrections(jsonb, jsonb), sync.take_held(sync.push_context, bigint[], jsonb),
  sync.release_held(sync.push_context, bigint[], jsonb), sync.settle_held(sync.push_context, bigint[], jsonb),
  sync.releasable_units(sync.push_context, jsonb), sync.settled_elsewhere(sync.push_context, jsonb),
  sync.discard_held(sync.push_context, bigint, text) from public;
grant execute on function sync.apply_corrections(jsonb, jsonb), sync.take_held(sync.push_context, bigint[], jsonb),
  sync.release_held(sync.push_context, bigint[], jsonb), sync.settle_held(sync.push_context, bigint[], jsonb),
  sync.releasable_units(sync.push_context, jsonb), sync.settled_elsewhere(sync.push_context, jsonb),
  sync.discard_held(sync.push_context, bigint, text) to authenticated;
revoke all on function public.sync_retry(jsonb), public.sync_discard(jsonb), public.sync_approve(jsonb) from public, anon;
grant execute on function public.sync_retry(jsonb), public.sync_discard(jsonb), public.sync_approve(jsonb) to authenticated;

-- 20261127000601_sync_pull_window.sql

-- Selective sync: a device may leave whole tables out (`tables` of sync_pull), and settled documents before a day (`first_day`).
--
-- Documents and payments go in groups, by `settlement` in sync.tables: a bill, its lines, what was paid for it, and whatever else those
-- payments settled. A group stays away only when all of it is before the day and settled, so that no paid amount, no balance and no debt is
-- ever wrong on a device for what it does not hold. What has no settlement has no such day: stock on hand is the sum of all movements.

-- Returns the tables whose rows go in groups: those that are settled, their parts, and what ties them.
create function sync.window_tables() returns setof sync.tables
language sql stable set search_path = '' as $$
  select t.* from sync.tables t
  where t.settlement is not null
     or exists (select 1 from sync.tables h where h.name = t.document_of and h.settlement ? 'due')
$$;

-- Returns, as SQL, whether a row `v` of a settled table is before $5, no draft, and owes nothing: what is due is at most what ties sum up to.
-- A document whose status has no further step (a cancelled one) owes nothing.
create function sync.settled_condition(t sync.tables) returns text
language sql stable set search_path = '' as $$
  with paid as (
    select string_agg(format('coalesce((select sum(a.%I) from public.%I a where a.org_id = v.org_id and a.%I = v.id), 0)',
                             k.settlement ->> 'amount', k.name, link ->> 0), ' + ') as total
    from sync.tables k cross join lateral jsonb_array_elements(k.settlement -> 'settles') link
    where k.settlement ? 'settles' and link ->> 1 = t.name
  )
  select format('v.%I < $5', t.settlement ->> 'day')
    || case when t.status_column is null then format(' and v.%I <= %s', t.settlement ->> 'due', coalesce(p.total, '0'))
       else format(' and (v.%1$I <> %2$L or v.deleted_at is not null) and (v.%1$I <> all (%3$L) or v.deleted_at is not null or v.%4$I <= %5$s)',
         t.status_column, t.draft_status, array(select jsonb_object_keys(t.status_steps)), t.settlement ->> 'due', coalesce(p.total, '0')) end
  from paid p
$$;

-- Returns the statement of sync.outside_window, made from the registry. $1 the stream, $2 the organisation, $3 and $4 the stretch, $5 the day.
-- A node is a settled row, by its table's number and id; the walk follows ties from every record of the stretch.
create function sync.window_query() returns text
language sql stable set search_path = '' as $$
  with k as (select * from sync.window_tables()),
  node as (select * from k where k.settlement ? 'due'),
  part as (select k.*, n.position as head from k join node n on n.name = k.document_of and k.name <> n.name),
  tie as (select k.*, x.n, x.link ->> 0 as key, n.position as target
          from k cross join lateral jsonb_array_elements(k.settlement -> 'settles') with ordinality x (link, n)
          join node n on n.name = x.link ->> 1 where k.settlement ? 'settles'),
  seeds as (
    select format('select c.id, %1$s::smallint as tab, c.id as node from sync.changes c
      where c.stream_id = $1 and c.seq > $3 and c.seq <= $4 and c.op = ''U'' and c.table_no = %1$s', position) as q from node
    union all
    select format('select c.id, %2$s::smallint, r.%3$I from sync.changes c join public.%1$I r on r.org_id = $2 and r.id = c.id
      where c.stream_id = $1 and c.seq > $3 and c.seq <= $4 and c.op = ''U'' and c.table_no = %4$s', name, head, document_key, position) from part
    union all
    select format('select c.id, %2$s::smallint, r.%3$I from sync.changes c join public.%1$I r on r.org_id = $2 and r.id = c.id
      where c.stream_id = $1 and c.seq > $3 and c.seq <= $4 and c.op = ''U'' and c.table_no = %4$s', name, target, key, position) from tie where n = 1
  ),
  steps as (
    select format('select %1$s::smallint as tab, a.%2$I as node from public.%3$I a where w.tab = %4$s and a.org_id = $2 and a.%5$I = w.node',
                  b.target, b.key, a.name, a.target, a.key) as q
    from tie a join tie b on b.name = a.name and b.n <> a.n
  ),
  ages as (
    select format('select (%s) as old from public.%I v where w.tab = %s and v.org_id = $2 and v.id = w.node',
                  sync.settled_condition(t), t.name, t.position) as q
    from node n join sync.tables t on t.name = n.name
  ),
  kin as (
    select 'select g.node as id from again g' as q
    union all
    select format('select r.id from again g join public.%1$I r on g.tab = %2$s and r.org_id = $2 and r.%3$I = g.node', name, head, document_key) from part
    union all
    select format('select r.id from again g join public.%1$I r on g.tab = %2$s and r.org_id = $2 and r.%3$I = g.node', name, target, key) from tie where n = 1
  )
  select format($q$
    with recursive page as materialized (%1$s), walk as (
      select distinct p.node as root, p.tab as root_tab, p.tab, p.node from page p
      union
      select w.root, w.root_tab, n.tab, n.node from walk w cross join lateral (%2$s) n
    ), member as materialized (
      select w.root, w.root_tab, w.tab, w.node, c.seq, coalesce(o.old, true) as old
      from walk w
      left join sync.changes c on c.stream_id = $1 and c.id = w.node and c.table_no = w.tab
      left join lateral (%3$s) o on true
    ), grouped as (
      select m.root, m.root_tab, bool_and(m.old) as old, bool_and(m.old) filter (where m.seq <= $3) as was_old
      from member m group by m.root, m.root_tab
    ), again as (
      select distinct m.tab, m.node from grouped j join member m on m.root = j.root and m.root_tab = j.root_tab where not j.old and j.was_old
    )
    select array(select p.id from page p join grouped j on j.root = p.node and j.root_tab = p.tab where j.old), array(%4$s)
  $q$, (select string_agg(q, ' union all ') from seeds), (select string_agg(q, ' union all ') from steps),
       (select string_agg(q, ' union all ') from ages), (select string_agg(q, ' union ') from kin))
$$;

-- Of the changes of one stream after `after` up to `upto`: which records stay away, and which older ones come again because a group
-- that stayed away has something new.
create function sync.outside_window(s integer, org uuid, after bigint, upto bigint, first_day date, out skip uuid[], out bring uuid[])
language plpgsql stable set search_path = '' as $$
begin
  execute sync.window_query() into skip, bring using s, org, after, upto, first_day;
end
$$;

revoke all on function sync.window_tables(), sync.settled_condition(sync.tables), sync.window_query(),
  sync.outside_window(integer, uuid, bigint, bigint, date) from public;
grant execute on function sync.window_tables(), sync.settled_condition(sync.tables), sync.window_query(),
  sync.outside_window(integer, uuid, bigint, bigint, date) to authenticated;

-- 20261127000602_sync_pull.sql

-- sync_pull: what changed in the caller's streams since his cursors, in one snapshot, as one JSON value.
--
-- STABLE, so that all its statements see the same moment; SECURITY INVOKER, so that a row the caller may no longer see
-- comes as a delete. Values are never cast to JSON from text: re-reading megabytes would cost as much as writing them. A page ends
-- after `limit` rows or `bytes` bytes, whichever comes first, but not before its first row.

-- Returns the changes of one table in a stretch of a stream with about as many bytes as each takes in a page. Texts are counted as
-- they are, not as they are stored: what packs well travels unpacked, and octet_length need not read it to know.
create function sync.page_bytes(stream integer, org uuid, tab smallint, after bigint, upto bigint)
returns table (seq bigint, bytes bigint)
language plpgsql stable set search_path = '' set jit = off as $$
declare
  t sync.tables;
  texts text;
begin
  select * into strict t from sync.tables k where k.position = tab;
  select string_agg(format('coalesce(octet_length(r.%I), 0)', a.attname), ' + ') into texts
  from pg_catalog.pg_attribute a
  where a.attrelid = format('public.%I', t.name)::regclass and a.attname = any (t.columns) and a.atttypid = 'text'::regtype;
  return query execute format($sql$
    select c.seq, (%3$s + 2 * coalesce(pg_column_size(c.fields), 0) + coalesce(%2$s, 0))::bigint
    from sync.changes c
    left join lateral (select k.* from public.%1$I k where k.org_id = $2 and k.id = c.id limit 1) r on true
    where c.stream_id = $1 and c.table_no = $3 and c.seq > $4 and c.seq <= $5
  $sql$, t.name, coalesce(texts, '0'), 100 + 16 * cardinality(t.columns)) using stream, org, tab, after, upto;
end
$$;

-- Estimates whether `n` rows of some tables may take more than so many bytes in a page, without reading them: by the tables' mean row,
-- and by whether any text is long enough to be stored apart or packed.
create function sync.may_be_large(tabs smallint[], n integer, most bigint) returns boolean
language sql stable set search_path = '' as $$
  select coalesce(bool_or(
    (200 + 1.5 * pg_relation_size(c.oid) / greatest(pg_stat_get_live_tuples(c.oid), 1)) * n > most
    or pg_relation_size(c.reltoastrelid) > 0
    or exists (select 1 from pg_catalog.pg_attribute a
               where a.attrelid = c.oid and a.atttypid = 'text'::regtype and a.attstorage <> 'e' and not a.attisdropped)), true)
  from sync.tables t join pg_catalog.pg_class c on c.oid = format('public.%I', t.name)::regclass
  where t.position = any (tabs)
$$;

-- A stretch of one table in one stream.
create type sync.page_part as (table_no smallint, stream_id integer, org_id uuid, after bigint, upto bigint);

-- Chooses how far a page reaches in a stream: `max_rows` rows or `max_bytes` bytes, whichever comes first, but not before its first row.
-- Returns which tables it meets, and how many rows and bytes it takes of what is left of both.
create function sync.page_reach(s sync.streams, after bigint, wanted smallint[], max_rows integer, max_bytes bigint,
  out upto bigint, out more boolean, out tables smallint[], out row_count integer, out byte_count bigint)
language plpgsql stable set search_path = '' set jit = off as $$
declare
  fitting record;
begin
  select count(*), max(x.seq), array_agg(distinct x.table_no) into row_count, upto, tables from (
    select c.seq, c.table_no from sync.changes c
    where c.stream_id = s.id and c.seq > after and c.table_no = any (wanted)
    order by c.seq limit max_rows) x;
  more := row_count = max_rows and exists (
    select 1 from sync.changes c where c.stream_id = s.id and c.seq > upto and c.table_no = any (wanted));
  if row_count > 0 and sync.may_be_large(tables, row_count, max_bytes) then
    -- The rows whose predecessors fill less than a page.
    select max(b.seq) filter (where b.before < max_bytes) as upto, count(*) filter (where b.before < max_bytes) as n,
           sum(b.bytes) as bytes into fitting
    from (select x.seq, x.bytes, sum(x.bytes) over (order by x.seq) - x.bytes as before
          from unnest(tables) f cross join lateral sync.page_bytes(s.id, s.org_id, f, after, upto) x) b;
    byte_count := fitting.bytes;
    if fitting.n < row_count then
      upto := fitting.upto;
      more := true;
    end if;
  elsif row_count > 0 then
    -- As many bytes as rows.
    byte_count := max_bytes * row_count / max_rows;
  else
    byte_count := 0;
  end if;
  if not more then
    upto := s.head;
  end if;
end
$$;

-- Returns the conflicts and decisions of one branch that stand in the organisation's stream: whoever begins to follow the branch has
-- passed them, as he could not see them.
create function sync.branch_facts(s sync.streams, wanted smallint[], out ids uuid[], out parts sync.page_part[])
language plpgsql stable set search_path = '' as $$
begin
  with f as (
    select k.position, o.id as stream_id, x.id
    from (select 'sync_conflicts' as name, c.id from public.sync_conflicts c where c.org_id = s.org_id and c.branch_id = s.branch_id
          union all
          select 'decisions', d.id from public.decisions d where d.org_id = s.org_id and d.branch_id = s.branch_id) x
    join sync.tables k on k.name = x.name and k.position = any (wanted)
    join sync.streams o on o.org_id = s.org_id and o.kind = 'org'
  )
  select array(select f.id from f),
         array(select row(d.position, d.stream_id, s.org_id, 0, 0)::sync.page_part from (select distinct f.position, f.stream_id from f) d)
  into ids, parts;
end
$$;

-- Plans a page: how far it reaches in each stream, which tables it meets there, and which records stay away or come again. `from` is
-- where a fetch of several pages began: numbers up to purged_up_to are passed on its way, and reset only who began behind them.
create function sync.plan_page(p jsonb, max_rows integer, max_bytes bigint,
  out streams jsonb, out any_more boolean, out parts sync.page_part[], out skip uuid[], out bring uuid[])
language plpgsql stable set search_path = '' set jit = off as $$
declare
  wanted smallint[] := array(select k.position from sync.tables k
                             where jsonb_typeof(p -> 'tables') is distinct from 'array' or p -> 'tables' ? k.name);
  first_day date := nullif(p ->> 'first_day', '')::date;
  asked record; reach record; outside record; facts record;
  s sync.streams;
begin
  streams := '[]'; any_more := false; parts := '{}'; skip := '{}'; bring := '{}';
  for asked in
    select (e ->> 'id')::integer as id, nullif(e ->> 'epoch', '')::uuid as epoch, coalesce((e ->> 'after')::bigint, 0) as after,
           coalesce((e ->> 'from')::bigint, (e ->> 'after')::bigint, 0) as start
    from jsonb_array_elements(p -> 'streams') with ordinality x (e, place) order by x.place
  loop
    select * into s from sync.streams k where k.id = asked.id;
    if s.id is null then
      -- Not the caller's, or not any more.
      streams := streams || jsonb_build_object('id', asked.id, 'epoch', null, 'after', 0, 'head', 0, 'more', false, 'reset', true, 'gone', true);
      continue;
    elsif coalesce(asked.epoch <> s.epoch, asked.after > 0) or asked.after > s.head or (asked.start > 0 and asked.start < s.purged_up_to) then
      streams := streams || jsonb_build_object('id', s.id, 'epoch', s.epoch, 'after', 0, 'head', s.head, 'more', true, 'reset', true);
      any_more := true;
      continue;
    end if;
    if asked.after < s.head and max_rows > 0 and max_bytes > 0 then
      select * into reach from sync.page_reach(s, asked.after, wanted, max_rows, max_bytes);
      max_rows := max_rows - reach.row_count;
      max_bytes := max_bytes - reach.byte_count;
      if reach.row_count > 0 and first_day is not null and s.branch_id is not null then
        select * into outside from sync.outside_window(s.id, s.org_id, asked.after, reach.upto, first_day);
        skip := skip || outside.skip;
        bring := bring || outside.bring;
        if outside.bring <> '{}' then
          -- What comes again may lie in tables that this page would not have met.
          reach.tables := array(select f from unnest(reach.tables) f union select k.position from sync.window_tables() k
                                where k.position = any (wanted));
        end if;
      end if;
      if asked.after = 0 and s.branch_id is not null and exists (
        select 1 from jsonb_array_elements(p -> 'streams') e join sync.streams o on o.id = (e ->> 'id')::integer
        where o.org_id = s.org_id and o.kind = 'org' and coalesce((e ->> 'from')::bigint, 0) > 0)
      then
        select * into facts from sync.branch_facts(s, wanted);
        bring := bring || facts.ids;
        parts := parts || facts.parts;
      end if;
      if reach.row_count > 0 then
        parts := parts || array(select row(f, s.id, s.org_id, asked.after, reach.upto)::sync.page_part from unnest(reach.tables) f);
      end if;
    else
      select least(asked.after, s.head) as upto, asked.after < s.head as more into reach;
    end if;
    any_more := any_more or reach.more;
    streams := streams || jsonb_build_object('id', s.id, 'epoch', s.epoch, 'after', reach.upto, 'head', s.head, 'more', reach.more, 'reset', false);
  end loop;
end
$$;

-- Returns the statement that reads one part of a page ($1: the part, $2 and $3: the records that stay away or come again): rows
-- {t,n,c,r} in the order of their numbers, the records that are gone, and the newest stamp. The index gives the numbers, keys find the
-- records. What left one stream and is still to be seen in another comes as a row, not as a removal. The caller runs it: a page of
-- megabytes is not handed on from function to function.
create function sync.page_query(table_no smallint, skips boolean, brings boolean) returns text
language plpgsql stable set search_path = '' as $$
declare
  t sync.tables;
  cols text[];
begin
  select * into strict t from sync.tables k where k.position = page_query.table_no;
  cols := array['id'] || array_remove(t.columns, 'id');
  return format($sql$
    select case when count(x.id) > 0 then json_build_object('t', %2$L, 'n', count(x.id), 'c', %4$L::text[], 'r',
             json_agg(json_build_array(x.sync_seq, x.sync_hlc, x.sync_fields, %3$s)) filter (where x.id is not null)) end,
           jsonb_agg(jsonb_build_array(%2$L, x.sync_id, x.sync_seq, x.sync_hlc)) filter (where x.id is null),
           max(x.sync_max_hlc collate "C")
    from (
      select c.seq as sync_seq, c.id as sync_id, c.hlc as sync_hlc, c.max_hlc as sync_max_hlc, c.fields as sync_fields, r.*
      from sync.changes c
      left join lateral (select k.* from public.%1$I k where k.org_id = ($1).org_id and k.id = c.id limit 1) r on true
      where c.stream_id = ($1).stream_id and c.table_no = ($1).table_no and %5$s
      order by c.seq
    ) x
  $sql$, t.name, t.name, (select string_agg('x.' || quote_ident(c), ', ') from unnest(cols) c), cols, case
    when brings then '(c.seq > ($1).after and c.seq <= ($1).upto and c.id <> all ($2) or c.id = any ($3))'
    when skips then 'c.seq > ($1).after and c.seq <= ($1).upto and c.id <> all ($2)'
    else 'c.seq > ($1).after and c.seq <= ($1).upto' end);
end
$$;

-- Returns one page: {device, instance, streams: [{id, epoch, after, from}], tables, limit, bytes, first_day}.
create function public.sync_pull(p jsonb) returns json
language plpgsql stable set search_path = '' set jit = off set statement_timeout = '60s' as $$
declare
  plan record;
  part sync.page_part;
  rows_json json;
  gone jsonb;
  stamp text;
  tables_json json[] := '{}';
  deletes jsonb := '[]';
  newest text collate "C" := sync.stamp(sync.now_ms());
begin
  perform sync.open_device(p);
  select * into plan from sync.plan_page(p, least(greatest(coalesce((p ->> 'limit')::integer, 5000), 1), 20000),
                                         greatest(coalesce((p ->> 'bytes')::bigint, 4000000), 1));
  for part in select * from unnest(plan.parts) x order by x.table_no, x.stream_id loop
    execute sync.page_query(part.table_no, plan.skip <> '{}', plan.bring <> '{}') into rows_json, gone, stamp using part, plan.skip, plan.bring;
    newest := greatest(newest, stamp collate "C");
    if rows_json is not null then
      tables_json := tables_json || rows_json;
    end if;
    deletes := deletes || coalesce(gone, '[]');
  end loop;
  return json_build_object('now', sync.now_ms(), 'hlc', newest, 'streams', plan.streams, 'more', plan.any_more,
                           'tables', tables_json, 'deletes', deletes);
end
$$;

-- Counts the records that a long pull will bring, for a progress bar. Numbers in a stream have gaps (the index keeps one row per
-- record), so heads less cursors would be too many.
create function public.sync_count(p jsonb) returns bigint
language sql stable set search_path = '' set statement_timeout = '10s' as $$
  select sync.open_device(p);
  select coalesce(sum(n.rows), 0)::bigint
  from jsonb_to_recordset(p -> 'streams') as e (id integer, after bigint),
    lateral (
      select count(*) as rows from sync.changes c
      where c.stream_id = e.id and c.seq > coalesce(e.after, 0)
        and (jsonb_typeof(p -> 'tables') is distinct from 'array'
             or c.table_no in (select k.position from sync.tables k where p -> 'tables' ? k.name))
    ) n
$$;

revoke all on function sync.page_bytes(integer, uuid, smallint, bigint, bigint), sync.may_be_large(smallint[], integer, bigint),
  sync.page_reach(sync.streams, bigint, smallint[], integer, bigint), sync.branch_facts(sync.streams, smallint[]),
  sync.plan_page(jsonb, integer, bigint), sync.page_query(smallint, boolean, boolean) from public;
grant execute on function sync.page_bytes(integer, uuid, smallint, bigint, bigint), sync.may_be_large(smallint[], integer, bigint),
  sync.page_reach(sync.streams, bigint, smallint[], integer, bigint), sync.branch_facts(sync.streams, smallint[]),
  sync.plan_page(jsonb, integer, bigint), sync.page_query(smallint, boolean, boolean) to authenticated;
revoke all on function public.sync_pull(jsonb), public.sync_count(jsonb) from public, anon;
grant execute on function public.sync_pull(jsonb), public.sync_count(jsonb) to authenticated;

-- 20261127000603_sync_ready.sql

-- ready_to_sync: before data moves, which schema, who is asking, for which device, and which streams it may follow.

-- Hashes what sync_schema says of tables (columns, who writes them, what makes documents); it changes when devices must read it again.
create function sync.columns_hash() returns text
language plpgsql stable set search_path = '' as $$
begin
  return (
    select md5(string_agg(concat_ws(':', t.name, array_to_string(t.columns, ','), t.readers::text, t.adders::text, t.writers::text,
      t.removers::text, t.document_of, t.document_key, t.status_column, t.draft_status, t.status_steps::text), ';' order by t.position)) from sync.tables t);
end
$$;

-- Returns which hub this is and what it needs of a device; open to anybody.
create function public.hub_version(p jsonb default '{}') returns jsonb
language sql volatile set search_path = '' as $$
  select jsonb_build_object('product', 'branchline', 'schema', 1, 'min_device_schema', 1,
                            'now', (extract(epoch from clock_timestamp()) * 1000)::bigint)
$$;

-- Returns every synced table's policy, columns, writers, and what makes it a document.
create function public.sync_schema(p jsonb default '{}') returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('schema', 1, 'columns_hash', sync.columns_hash(), 'tables',
    (select jsonb_object_agg(t.name, jsonb_build_object('policy', t.policy, 'scope', t.scope, 'position', t.position,
      'quiet', t.ignored_columns, 'columns', t.columns,
      'readers', t.readers, 'adders', t.adders, 'writers', t.writers, 'removers', coalesce(t.removers, t.writers), 'place', t.branch_column,
      'document_of', t.document_of, 'document_key', t.document_key,
      'status', case when t.status_column is not null then
        jsonb_build_object('column', t.status_column, 'draft', t.draft_status, 'steps', t.status_steps) end)) from sync.tables t))
$$;

-- Sums up epochs and heads of streams, bucket by bucket (id modulo `buckets`). Equal sums stand for equal epochs and heads, so a device
-- with a thousand streams is sent only the buckets where something moved.
create function sync.stream_checksums(streams integer[], buckets integer) returns text[]
language sql stable security definer set search_path = '' as $$
  select array_agg((coalesce(x.total, 0) % 1152921504606846976)::text order by b.n)
  from generate_series(0, buckets - 1) b (n)
  left join (
    select s.id % buckets as n, sum(('x' || substr(md5(s.id || ':' || s.epoch || ':' || s.head), 1, 15))::bit(60)::bigint) as total
    from sync.streams s where s.id = any (streams) group by 1) x on x.n = b.n
$$;

-- Finds the branch a device names, by id or by code, among those the caller belongs to; on a shared code the device's own comes first.
create function sync.find_branch(p jsonb, out id uuid, out code text, out name text, out org_id uuid, out org_name text)
language plpgsql stable set search_path = '' as $$
#variable_conflict use_variable
begin
  select x.id, x.code, x.name, x.org_id, o.name into id, code, name, org_id, org_name
  from public.branches x join public.organisations o on o.id = x.org_id
  where x.id = any (array(select sync.my_branches())) and x.deleted_at is null
    and (x.id::text = lower(p ->> 'branch') or x.code = upper(p ->> 'branch'))
  order by exists (select 1 from public.devices v where v.org_id = x.org_id and v.id = (p ->> 'device')::uuid) desc, x.id limit 1;
  if id is null then
    if not exists (select 1 from public.memberships m where m.user_id = auth.uid() and m.deleted_at is null) then
      perform sync.raise_error('PT403', 'not_a_member', jsonb_build_object('user', auth.uid()),
        'You belong to no organisation on this hub. Ask an owner to add you.');
    elsif exists (select 1 from public.branches x where (x.id::text = lower(p ->> 'branch') or x.code = upper(p ->> 'branch'))
                  and x.org_id = any (array(select sync.my_orgs())) and x.deleted_at is null) then
      perform sync.raise_error('PT403', 'not_a_member', jsonb_build_object('branch', p -> 'branch'),
        'You do not belong to this branch. Ask an owner to add you.');
    end if;
    perform sync.raise_error('PT404', 'no_such_branch', jsonb_build_object('branch', p -> 'branch'), 'The hub knows no such branch.');
  end if;
end
$$;

-- Returns the state of streams for a device, without those in the buckets `same` (id modulo `buckets`), which it knows already.
create function sync.stream_states(ids integer[], same integer[], buckets integer) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind,
      'branch_id', s.branch_id, 'audience', case when s.kind <> 'org' then s.audience end, 'epoch', s.epoch, 'head', s.head, 'floor', s.purged_up_to,
      'reason', (select e.reason from sync.epochs e where e.stream_id = s.id and e.epoch = s.epoch),
      -- All its epochs, oldest first, so that a device that was away for several knows what it missed.
      'epochs', (select jsonb_agg(jsonb_build_object('epoch', e.epoch, 'reason', e.reason, 'tables', e.tables) order by e.began_at)
                 from sync.epochs e where e.stream_id = s.id having count(*) > 1))
      order by s.kind <> 'org', s.id), '[]')
    from sync.streams s where s.id = any (ids) and (same is null or s.id % buckets <> all (same)));
end
$$;

-- Answers ready_to_sync, without retries and page. Writes a synced row only when the device is new, moved or updated.
create function sync.open_ready(p jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  caller uuid := auth.uid();
  device uuid := (p ->> 'device')::uuid;
  version text := left(p ->> 'app_version', 50);
  report jsonb := coalesce(nullif(p -> 'report', 'null'), '{}');
  b record; d public.devices; st sync.device_status; my_role text; last_q bigint;
  known text[] := array(select jsonb_array_elements_text(case jsonb_typeof(p -> 'sums') when 'array' then p -> 'sums' else '[]' end));
  mine integer[]; sums text[]; same integer[]; settled jsonb;
begin
  if device is null or p ->> 'instance' is null or p ->> 'branch' is null then
    perform sync.raise_error('PT400', 'malformed', '{}', 'ready_to_sync needs device, instance and branch.');
  end if;
  if coalesce((p ->> 'schema')::integer, 1) < 1 then
    perform sync.raise_error('PT426', 'device_too_old', '{"min_schema": 1}', 'This app is too old for the hub. Update it to go on.');
  end if;

  select * into b from sync.find_branch(p);
  select m.role into my_role from public.memberships m
  where m.user_id = caller and m.org_id = b.org_id and m.deleted_at is null and (m.branch_id is null or m.branch_id = b.id)
  order by array_position('{owner,manager,cashier,accountant}', m.role) limit 1;

  select * into d from public.devices v where v.org_id = b.org_id and v.id = device;
  select * into st from sync.device_status s where s.org_id = b.org_id and s.device_id = device;
  if d.deleted_at is not null then
    perform sync.raise_error('PT403', 'device_retired', jsonb_build_object('device', device),
      'This computer was retired from the shop. What it holds stays here and is safe; an owner can bring it back under Branches.');
  elsif st.instance <> left(p ->> 'instance', 200) then
    perform sync.raise_error('PT409', 'device_cloned', jsonb_build_object('device', device),
      'Another computer already works under this device''s name. This copy needs a name of its own.');
  elsif d.id is null or d.branch_id <> b.id or st.instance is null then
    d.code := sync.register_device(device, b.org_id, b.id, b.code, coalesce(p ->> 'code', d.code), p ->> 'name', version);
    select v.code into d.code from public.devices v where v.org_id = b.org_id and v.id = device;
  elsif version is not null and d.app_version is distinct from version then
    update public.devices v set app_version = version where v.org_id = b.org_id and v.id = device;
  end if;
  insert into sync.device_status as s (org_id, device_id, instance, seen_at, app_version)
  values (b.org_id, device, left(p ->> 'instance', 200), sync.now_ms(), version)
  on conflict (org_id, device_id) do update set app_version = excluded.app_version, instance = coalesce(s.instance, excluded.instance)
  where s.app_version is distinct from excluded.app_version or s.instance is null;
  perform sync.mark_entry(b.org_id, device);
  if (select s.waiting_since from sync.device_status s where s.org_id = b.org_id and s.device_id = device) is not null then
    -- A refusal that is kept: the device is registered, so that an owner finds it, and learns where it stands, so that it need not be
    -- connected again.
    perform set_config('response.status', '403', true);
    return jsonb_build_object('code', 'PT403', 'message', 'device_waiting', 'hint', sync.approval_message(),
      'details', jsonb_build_object('org', jsonb_build_object('id', b.org_id, 'name', b.org_name),
        'branch', jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name),
        'device', jsonb_build_object('id', device, 'code', d.code), 'user', jsonb_build_object('id', caller))::text);
  end if;
  perform sync.record_report(b.org_id, device, report);
  perform sync.answer_sync_request(b.org_id, device);
  perform sync.detect_restore(b.org_id, device, (p ->> 'pushed')::bigint, (p ->> 'epoch')::uuid);
  settled := sync.orphan_held(b.org_id, device, p);
  select g.last into last_q from sync.ledger g where g.org_id = b.org_id and g.device_id = device;
  mine := array(select s.id from sync.streams s where s.org_id = b.org_id and s.id = any (array(select sync.my_streams()))
    and (s.device_id is null or s.device_id = device));
  if cardinality(known) between 1 and 256 then
    sums := sync.stream_checksums(mine, cardinality(known));
    same := array(select k.n::integer - 1 from unnest(known) with ordinality k (sum, n) where k.sum = sums[k.n]);
  end if;

  return jsonb_build_object(
    'now', sync.now_ms(), 'hlc', sync.stamp(sync.now_ms()),
    'user', jsonb_strip_nulls(jsonb_build_object('id', caller,
      'email', nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email')),
    'org', jsonb_build_object('id', b.org_id, 'name', b.org_name),
    'branch', jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name),
    'role', my_role, 'device', jsonb_build_object('id', device, 'code', d.code),
    'schema', 1, 'columns_hash', sync.columns_hash(), 'last', coalesce(last_q, 0), 'settled', settled,
    -- Buckets of streams that are as the device knows them; `streams` has the others.
    'same', coalesce(to_jsonb(same), '[]'),
    'streams', sync.stream_states(mine, same, cardinality(known)));
exception when invalid_text_representation then
  perform sync.raise_error('PT400', 'malformed', '{}', 'device must be a UUID; counts must be numbers.');
end
$$;

-- Opens a session: registers or recognises the device, settles what it holds, and returns its streams; small news comes along as a page.
create function public.ready_to_sync(p jsonb) returns jsonb
language plpgsql volatile set search_path = '' set jit = off set lock_timeout = '10s' as $$
declare
  answer jsonb := sync.open_ready(p);
  ctx sync.push_context;
  units bigint[];
  settled jsonb;
  few boolean;
begin
  if answer ->> 'message' = 'device_waiting' then
    return answer;
  end if;
  if jsonb_typeof(p -> 'held') = 'array' and p -> 'held' <> '[]' then
    ctx := sync.open_device(p);
    settled := sync.settled_elsewhere(ctx, p -> 'held');
    units := sync.releasable_units(ctx, p -> 'held');
    if units <> '{}' then
      settled := settled || sync.settle_held(ctx, units);
    end if;
    answer := answer || jsonb_build_object('settled', answer -> 'settled' || settled);
  end if;
  -- Little news comes along, much is fetched by pages. Counted by numbers, not by rows, so that however little of it is for this
  -- device, it is quickly found; and what was just settled has locked streams that nobody should wait for.
  if jsonb_typeof(p -> 'pull' -> 'streams') = 'array' and answer -> 'settled' = '[]' then
    select sum(s.head - asked.after) between 1 and (p -> 'pull' ->> 'limit')::integer and bool_and(s.head >= asked.after) into few
    from jsonb_to_recordset(p -> 'pull' -> 'streams') asked (id integer, after bigint)
    join jsonb_to_recordset(answer -> 'streams') s (id integer, head bigint) on s.id = asked.id;
    if few then
      answer := answer || jsonb_build_object('page', public.sync_pull((p -> 'pull') || jsonb_build_object('device', p -> 'device', 'instance', p -> 'instance')));
    end if;
  end if;
  return answer;
end
$$;

revoke all on function sync.columns_hash(), sync.stream_checksums(integer[], integer), sync.find_branch(jsonb),
  sync.stream_states(integer[], integer[], integer), sync.open_ready(jsonb) from public;
grant execute on function sync.columns_hash(), sync.open_ready(jsonb) to authenticated;
revoke all on function public.hub_version(jsonb), public.sync_schema(jsonb), public.ready_to_sync(jsonb) from public, anon;
grant execute on function public.sync_schema(jsonb), public.ready_to_sync(jsonb) to authenticated;
grant execute on function public.hub_version(jsonb) to anon, authenticated;

-- 20261127000604_sync_repair.sql

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

-- 20261127000605_sync_verify.sql

-- sync_verify: proof that both sides hold the same rows, by count and by a hash that does not care about order.

-- Returns the SQL of a row's 60-bit hash: for each column in name order '-' or octet length, ':' and the text.
create function sync.row_hash(t sync.tables) returns text
language sql stable set search_path = '' as $$
  select '(''x'' || substr(md5(concat(' || string_agg(
    format('case when r.%1$I is null then ''-'' else octet_length(r.%1$I::text) || '':'' || r.%1$I::text end', c), ', ' order by c collate "C")
    || ')), 1, 15))::bit(60)::bigint'
  from unnest(t.columns) c
$$;

-- Cached counts and hashes of a stream's table, so that equal heads cost nothing: valid as long as no change of that table was numbered
-- after `head`, and a week at most, as changes with the triggers off move no head. One row per stream, table and list of columns;
-- `fresh` counts anew.
create table sync.digests (
  stream_id integer not null,
  table_no  smallint not null,
  columns   text not null,
  head      bigint not null,
  count     bigint not null,
  hash      bigint not null,
  at        bigint not null,
  primary key (stream_id, table_no, columns),
  constraint digests_size_check check (coalesce(length(columns), 0) <= 4000)
);
alter table sync.digests enable row level security;
revoke all on table sync.digests from public, anon, authenticated;

-- Returns one stream's count and hash without the rows in `skip` and those changed after `after`: {count, hash, newer}, and `counted`
-- when rows had to be read. Nothing for a stream the caller may not read.
create function sync.stream_digest(t sync.tables, stream integer, after bigint, skip uuid[], fresh boolean) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  s sync.streams;
  d sync.digests;
  names text := md5(array_to_string(t.columns, ','));
  newer uuid[];
  counted boolean := false;
  sums text := format('select count(*), coalesce(sum(%2$s), 0) %% 1152921504606846976 from public.%1$I r where r.org_id = $1 %3$s',
                      t.name, sync.row_hash(t), case when t.scope <> 'org' then format('and r.%I = $2', t.audience_column) else '' end);
  apart_count bigint := 0;
  apart_hash bigint := 0;
begin
  select * into s from sync.streams k where k.id = stream and k.id = any (array(select sync.my_streams()));
  if s.id is null or s.kind <> t.scope then
    return null;
  end if;
  -- By the numbers alone, which are few: with the table in the condition, unanalysed, all of its rows are read.
  newer := array(select x.id from (select c.id, c.table_no from sync.changes c where c.stream_id = s.id and c.seq > after offset 0) x
                 where x.table_no = t.position);
  select * into d from sync.digests g where g.stream_id = s.id and g.table_no = t.position and g.columns = names;
  if fresh or d.at is null or d.at < sync.now_ms() - 7 * 86400000 or d.head not between s.purged_up_to and s.head or exists (
       select 1 from (select c.table_no from sync.changes c where c.stream_id = s.id and c.seq > d.head offset 0) x
       where x.table_no = t.position) then
    counted := true;
    d.head := s.head;
    execute sums into d.count, d.hash using s.org_id, s.audience;
  end if;
  if cardinality(skip || newer) > 0 then
    execute sums || ' and r.id in (select unnest($3))' into apart_count, apart_hash using s.org_id, s.audience, skip || newer;
  end if;
  return jsonb_build_object('count', d.count - apart_count,
    'hash', ((d.hash - apart_hash + 1152921504606846976) % 1152921504606846976)::text, 'newer', to_jsonb(newer))
    || case when counted then jsonb_build_object('counted', jsonb_build_object('head', d.head, 'count', d.count, 'hash', d.hash)) else '{}' end;
end
$$;

-- Returns the digests of several streams of a fully visible table, and caches what had to be counted.
create function sync.table_digest(tab text, wanted jsonb, ids integer[], afters bigint[], skip uuid[], fresh boolean) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  t sync.tables;
  stream integer;
  after bigint;
  found jsonb;
  streams jsonb := '{}';
  newer jsonb := '[]';
begin
  select * into strict t from sync.tables k where k.name = tab and k.fully_visible;
  if jsonb_typeof(wanted) = 'array' then
    t.columns := array(select c from unnest(t.columns) c where wanted ? c);
  end if;
  for stream, after in select a.id, a.after from unnest(ids, afters) a (id, after) order by a.id loop
    found := sync.stream_digest(t, stream, after, skip, fresh);
    continue when found is null;
    streams := streams || jsonb_build_object(stream::text, found - '{newer,counted}'::text[]);
    newer := newer || (found -> 'newer');
    if found ? 'counted' then
      insert into sync.digests as g (stream_id, table_no, columns, head, count, hash, at)
      values (stream, t.position, md5(array_to_string(t.columns, ',')), (found -> 'counted' ->> 'head')::bigint,
              (found -> 'counted' ->> 'count')::bigint, (found -> 'counted' ->> 'hash')::bigint, sync.now_ms())
      on conflict (stream_id, table_no, columns) do update set head = excluded.head, count = excluded.count, hash = excluded.hash,
        at = excluded.at;
    end if;
  end loop;
  return jsonb_build_object('streams', streams, 'newer', newer);
end
$$;

-- Counts or lists rows as the caller sees them, in one snapshot.
create function sync.visible_digest(t sync.tables, ids integer[], afters bigint[], skip uuid[], detail jsonb) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  newer uuid[] := array(
    select c.id from unnest(ids, afters) a (id, after)
    join sync.changes c on c.stream_id = a.id and c.seq > a.after and c.table_no = t.position);
  found jsonb;
begin
  if detail is not null then
    execute format($sql$
      select coalesce(jsonb_agg(jsonb_build_array(x.id, x.hash::text) order by x.id), '[]')
      from (select r.id, %2$s as hash from sync.streams s join public.%1$I r on r.org_id = s.org_id %3$s
            where s.id = $1 and s.kind = $2 and r.id > $3 and r.id not in (select unnest($4))
            order by r.id limit $5) x
    $sql$, t.name, sync.row_hash(t), case when t.scope <> 'org' then format('and r.%I = s.audience', t.audience_column) else '' end)
    into found using (detail ->> 'stream')::integer, t.scope,
      coalesce((detail ->> 'after_id')::uuid, '00000000-0000-0000-0000-000000000000'), skip || newer,
      least(greatest(coalesce((detail ->> 'limit')::integer, 1000), 1), 20000);
    return jsonb_build_object('rows', found, 'newer', to_jsonb(newer));
  end if;

  execute format($sql$
    select coalesce(jsonb_object_agg(x.id, jsonb_build_object('count', x.n, 'hash', x.hash::text)), '{}')
    from (select s.id, count(r.id) as n, coalesce(sum(%2$s) filter (where r.id is not null), 0) %% 1152921504606846976 as hash
          from sync.streams s left join public.%1$I r on r.org_id = s.org_id and r.id not in (select unnest($3)) %3$s
          where s.id = any ($1) and s.kind = $2 group by s.id) x
  $sql$, t.name, sync.row_hash(t), case when t.scope <> 'org' then format('and r.%I = s.audience', t.audience_column) else '' end)
  into found using ids, t.scope, skip || newer;
  return jsonb_build_object('streams', found, 'newer', to_jsonb(newer));
end
$$;

-- Compares at a named place: `streams` are {id, after}, and what changed after it is left out and named, as is what the device
-- names in `skip` because it waits there to be sent. `fresh` counts the rows, whatever was counted
-- before. With `detail` {stream, after_id, limit}: the rows' own hashes, in order of id.
create function public.sync_verify(p jsonb) returns jsonb
language plpgsql volatile set search_path = '' set jit = off set statement_timeout = '60s' as $$
declare
  ids integer[];
  afters bigint[];
  detail jsonb := nullif(p -> 'detail', 'null');
  skip uuid[] := array(select jsonb_array_elements_text(case jsonb_typeof(p -> 'skip') when 'array' then p -> 'skip' else '[]' end)::uuid);
  t sync.tables;
begin
  perform sync.open_device(p);
  select array_agg(s.id), array_agg(coalesce(s.after, 9223372036854775807)) into ids, afters
  from jsonb_to_recordset(p -> 'streams') s (id integer, after bigint);
  select * into t from sync.tables k where k.name = p ->> 'table';
  if t.name is null then
    return '{"streams": {}, "rows": [], "newer": []}';
  end if;
  -- A device compares the columns it knows; a newer hub may have more.
  if jsonb_typeof(p -> 'columns') = 'array' then
    t.columns := array(select c from unnest(t.columns) c where p -> 'columns' ? c);
  end if;
  if t.fully_visible and detail is null then
    return sync.table_digest(t.name, p -> 'columns', ids, afters, skip, coalesce((p ->> 'fresh')::boolean, false));
  end if;
  return sync.visible_digest(t, ids, afters, skip, detail);
end
$$;

revoke all on function sync.row_hash(sync.tables), sync.stream_digest(sync.tables, integer, bigint, uuid[], boolean),
  sync.table_digest(text, jsonb, integer[], bigint[], uuid[], boolean),
  sync.visible_digest(sync.tables, integer[], bigint[], uuid[], jsonb) from public;
grant execute on function sync.row_hash(sync.tables), sync.table_digest(text, jsonb, integer[], bigint[], uuid[], boolean),
  sync.visible_digest(sync.tables, integer[], bigint[], uuid[], jsonb) to authenticated;
revoke all on function public.sync_verify(jsonb) from public, anon;
grant execute on function public.sync_verify(jsonb) to authenticated;

-- 20261127000701_sync_broadcast.sql

-- Broadcasts a hint "the head is N" once per transaction and stream; devices then pull.
--
-- Private channels, event `head`: a branch's stream on `branch:<branch id>`, the organisation's on `org:<organisation id>`. A device that
-- follows more branches than it can join channels listens to event `elsewhere` on `branches:<organisation id>`, sent at most once in five
-- seconds and without a head: it pulls when these are over. Without Realtime, or when a message is lost, devices pull by the clock.

-- When an organisation's `elsewhere` was last sent.
create table sync.broadcast_times (
  org_id  uuid primary key references public.organisations (id),
  sent_at bigint not null default 0
);
alter table sync.broadcast_times enable row level security;
revoke all on table sync.broadcast_times from public, anon, authenticated;

-- Broadcasts a stream's head.
create function sync.send_head(s sync.streams) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  now_ms bigint := sync.now_ms();
  channel text := coalesce('branch:' || s.branch_id, 'org:' || s.org_id);
begin
  -- A device's own stream has no other reader to tell.
  if s.kind = 'device' or to_regprocedure('realtime.send(jsonb,text,text,boolean)') is null then
    return;
  end if;
  -- Text, not a name: the function is Supabase's, and may be absent.
  execute 'select realtime.send($1, $2, $3, true)'
    using jsonb_build_object('stream', s.id, 'head', s.head, 'org_id', s.org_id, 'branch_id', s.branch_id), 'head', channel;
  if s.branch_id is not null then
    insert into sync.broadcast_times (org_id) select s.org_id where not exists (select 1 from sync.broadcast_times b where b.org_id = s.org_id)
    on conflict do nothing;
    -- Whoever holds the row sends for all: nobody waits for it.
    update sync.broadcast_times b set sent_at = now_ms
    from (select q.org_id from sync.broadcast_times q where q.org_id = s.org_id and q.sent_at <= now_ms - 5000 for update skip locked) due
    where b.org_id = due.org_id;
    if found then
      execute 'select realtime.send($1, $2, $3, true)'
        using jsonb_build_object('org_id', s.org_id), 'elsewhere', 'branches:' || s.org_id;
    end if;
  end if;
exception when others then
  -- Nobody's work may fail because a broadcast does.
  raise warning 'A stream''s head could not be broadcast: %', sqlerrm;
end
$$;

-- Broadcasts a stream's last head at commit; within a push, notes the stream for sync.end_push.
create function sync.broadcast_head() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if current_setting('branchline.push', true) = 'on' then
    -- A push tries parts: only its end knows what moved. A part that is undone undoes this setting, too.
    perform set_config('branchline.moved_streams', concat_ws(',', nullif(current_setting('branchline.moved_streams', true), ''), new.id), true);
  elsif new.head = (select s.head from sync.streams s where s.id = new.id) then
    -- Moved several times in this transaction: the last head is sent.
    perform sync.send_head(new);
  end if;
  return null;
end
$$;
create constraint trigger broadcast_head after update on sync.streams deferrable initially deferred
  for each row when (old.head is distinct from new.head) execute function sync.broadcast_head();

-- Ends a push: the guards hold for everybody again, and each stream that moved broadcasts its head once.
create function sync.end_push() returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  moved text := nullif(current_setting('branchline.moved_streams', true), '');
begin
  perform set_config('branchline.push', 'off', true), set_config('branchline.moved_streams', '', true);
  perform sync.send_head(s) from sync.streams s where s.id = any (string_to_array(moved, ',')::integer[]);
end
$$;

revoke all on function sync.send_head(sync.streams), sync.broadcast_head(), sync.end_push() from public;
grant execute on function sync.end_push() to authenticated;

-- 20261127000702_sync_channels.sql

-- Who joins which channel: an organisation's, its members, who see each other's devices online there; a branch's, those who belong to
-- it; the one of all branches, those who belong to several. Nobody else, and nobody sends.
--
-- Supabase asks these policies when a device joins and whenever it shows a new token. A broadcast comes from the database alone: there
-- is no insert policy for it, so no device can send in another's name.

-- Returns whether the caller may listen to a channel.
create function sync.may_listen(channel text) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return case split_part(channel, ':', 1)
    when 'org' then exists (select 1 from sync.my_orgs() o where channel = 'org:' || o)
    when 'branch' then exists (select 1 from sync.my_branches() b where channel = 'branch:' || b)
    when 'branches' then exists (
      select 1 from public.memberships m where m.user_id = auth.uid() and m.deleted_at is null and channel = 'branches:' || m.org_id
      group by m.org_id having bool_or(m.branch_id is null) or count(distinct m.branch_id) > 1)
    else false end;
end
$$;

do $$
declare
  mine text := '(select realtime.topic()) = any (array(select ''org:'' || o from sync.my_orgs() o))';
begin
  if to_regclass('realtime.messages') is null or to_regprocedure('realtime.topic()') is null then
    return;
  end if;
  execute 'create policy branchline_hear on realtime.messages for select to authenticated
    using (extension = ''broadcast'' and (select sync.may_listen((select realtime.topic()))))';
  execute format('create policy branchline_see on realtime.messages for select to authenticated using (extension = ''presence'' and %s)', mine);
  execute format('create policy branchline_show on realtime.messages for insert to authenticated with check (extension = ''presence'' and %s)', mine);
exception when insufficient_privilege then
  raise warning 'Devices will sync by the clock only, as this role may not add policies to realtime.messages: %', sqlerrm;
end
$$;

revoke all on function sync.may_listen(text) from public;
grant execute on function sync.may_listen(text) to authenticated;

-- 20261127000801_shop_people.sql

-- Joining: a one-time code made in the SQL editor turns a signed-in person into an organisation's first owner; an owner invites the others.
--
-- An invitation names an e-mail, a role and a branch, and has a code; whoever signs in with that e-mail and knows the code becomes a
-- member. Both are needed: some projects let anybody sign up under any e-mail.

create table sync.claims (
  code_hash  text primary key,
  created_at bigint not null default sync.now_ms(),
  used_at    bigint,
  used_by    uuid,
  org_id     uuid,
  constraint claims_size_check check (coalesce(length(code_hash), 0) <= 4000)
);
alter table sync.claims enable row level security;
revoke all on table sync.claims from public, anon, authenticated;

-- Makes a code and returns it; only its hash is kept. For the database owner alone.
create function sync.new_claim_code() returns text
language plpgsql volatile set search_path = '' as $$
declare
  made text := upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 12));
begin
  made := substr(made, 1, 4) || '-' || substr(made, 5, 4) || '-' || substr(made, 9, 4);
  insert into sync.claims (code_hash) values (encode(sha256(convert_to(made, 'UTF8')), 'hex'));
  return made;
end
$$;

-- Creates an organisation with its first branch and makes the caller its owner, for a code that is spent by it.
create function sync.claim(p jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  caller uuid := auth.uid();
  org uuid := coalesce((p ->> 'org_id')::uuid, sync.uuid_v7());
  branch uuid := coalesce((p ->> 'branch_id')::uuid, sync.uuid_v7());
  branch_code text := upper(btrim(p ->> 'branch_code'));
  spent sync.claims;
begin
  if caller is null then
    perform sync.raise_error('PT401', 'not_signed_in', '{}', 'Sign in first.');
  end if;
  if coalesce(btrim(p ->> 'organisation'), '') = '' or coalesce(branch_code !~ '^[A-Z0-9]{2,4}$', true)
     or coalesce(btrim(p ->> 'branch_name'), '') = '' then
    perform sync.raise_error('PT400', 'malformed', '{}', 'An organisation, a branch name and a branch code of 2 to 4 letters are needed.');
  end if;
  select * into spent from sync.claims c
  where c.code_hash = encode(sha256(convert_to(upper(btrim(p ->> 'code')), 'UTF8')), 'hex') for update;
  if spent.used_by = caller then
    -- The answer was lost on the way: the same person gets it again.
    return (
      select jsonb_build_object('org', jsonb_build_object('id', o.id, 'name', o.name),
                                'branch', jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name))
      from public.organisations o join public.branches b on b.org_id = o.id
      where o.id = spent.org_id order by b.created_at, b.id limit 1);
  elsif spent.code_hash is null or spent.used_at is not null then
    perform sync.raise_error('PT403', 'wrong_code', '{}', 'This code is wrong or was used before. Make a new one in the SQL editor.');
  end if;
  update sync.claims c set used_at = sync.now_ms(), used_by = caller, org_id = org where c.code_hash = spent.code_hash;
  insert into public.organisations (id, name) values (org, btrim(p ->> 'organisation'));
  insert into public.branches (id, org_id, code, name) values (branch, org, branch_code, btrim(p ->> 'branch_name'));
  insert into public.memberships (org_id, user_id, role) values (org, caller, 'owner');
  perform sync.mark_entry(org);
  insert into public.profiles (org_id, user_id, display_name, email)
  values (org, caller, coalesce(nullif(btrim(p ->> 'display_name'), ''), 'Owner'),
          nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email');
  return jsonb_build_object('org', jsonb_build_object('id', org, 'name', btrim(p ->> 'organisation')),
                            'branch', jsonb_build_object('id', branch, 'code', branch_code, 'name', btrim(p ->> 'branch_name')));
end
$$;

create function public.claim_organisation(p jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select sync.claim(p) $$;

create table sync.invitations (
  org_id     uuid not null references public.organisations (id),
  email      text not null,
  branch_id  uuid,
  role       text not null check (role in ('owner', 'manager', 'cashier', 'accountant')),
  code_hash  text not null unique,
  invited_by uuid not null,
  created_at bigint not null default sync.now_ms(),
  expires_at bigint not null,
  used_at    bigint,
  used_by    uuid,
  primary key (org_id, email),
  foreign key (org_id, branch_id) references public.branches (org_id, id),
  constraint invitations_size_check check (
    coalesce(length(email), 0) <= 4000
    and coalesce(length(role), 0) <= 4000
    and coalesce(length(code_hash), 0) <= 4000)
);
create index invitations_branch_idx on sync.invitations (org_id, branch_id);
comment on column sync.invitations.branch_id is 'null: every branch of the organisation';
alter table sync.invitations enable row level security;
revoke all on table sync.invitations from public, anon, authenticated;

-- Creates an invitation for seven days and returns its code, of which only the hash is kept. Inviting the same e-mail again voids the
-- earlier code.
create function sync.invite(p jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  org uuid := (p ->> 'org')::uuid;
  branch uuid := (p ->> 'branch')::uuid;
  mail text := lower(btrim(p ->> 'email'));
  made text := upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 12));
  ends bigint := sync.now_ms() + 7 * 86400000::bigint;
begin
  if not coalesce(org = any (array(select sync.my_orgs('{owner}'))), false) then
    perform sync.raise_error('PT403', 'not_a_member', '{}', 'Only an owner invites people.');
  elsif coalesce(mail !~ '^[^@\s]+@[^@\s]+$', true) then
    perform sync.raise_error('PT400', 'malformed', '{}', 'An e-mail address is needed.');
  elsif coalesce(p ->> 'role' not in ('owner', 'manager', 'cashier', 'accountant'), true) then
    perform sync.raise_error('PT400', 'malformed', '{}', 'The role is owner, manager, cashier or accountant.');
  elsif branch is not null and not exists (
      select 1 from public.branches b where b.org_id = org and b.id = branch and b.deleted_at is null) then
    perform sync.raise_error('PT404', 'no_such_branch', jsonb_build_object('branch', branch),
      'The hub does not know this branch yet. Let this computer sync, then invite again.');
  elsif exists (select 1 from public.memberships m join public.profiles f on f.org_id = m.org_id and f.user_id = m.user_id
                where m.org_id = org and m.deleted_at is null and lower(f.email) = mail and m.branch_id is not distinct from branch) then
    perform sync.raise_error('PT409', 'already_a_member', '{}', 'This person belongs to it already.');
  end if;
  made := substr(made, 1, 4) || '-' || substr(made, 5, 4) || '-' || substr(made, 9, 4);
  insert into sync.invitations as i (org_id, email, branch_id, role, code_hash, invited_by, expires_at)
  values (org, mail, branch, p ->> 'role', encode(sha256(convert_to(made, 'UTF8')), 'hex'), auth.uid(), ends)
  on conflict (org_id, email) do update set branch_id = excluded.branch_id, role = excluded.role, code_hash = excluded.code_hash,
    invited_by = excluded.invited_by, created_at = sync.now_ms(), expires_at = excluded.expires_at, used_at = null, used_by = null;
  return jsonb_build_object('email', mail, 'code', made, 'expires_at', ends);
end
$$;

-- Returns a name nobody in the shop has: the one wanted, or the same with the e-mail.
create function sync.unused_name(org uuid, wanted text, mail text) returns text
language sql stable set search_path = '' as $$
  select case when exists (select 1 from public.profiles p where p.org_id = org and p.deleted_at is null and lower(btrim(p.display_name)) = lower(btrim(wanted)))
    then format('%s (%s)', wanted, mail) else wanted end
$$;

-- Makes the caller a member as invited; the same person may repeat the code and gets the same answer.
create function sync.accept(p jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  caller uuid := auth.uid();
  mail text := lower(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email');
  i sync.invitations;
begin
  select * into i from sync.invitations v
  where v.code_hash = encode(sha256(convert_to(upper(btrim(p ->> 'code')), 'UTF8')), 'hex') and v.email = mail for update;
  if i.code_hash is null or (i.used_by is not null and i.used_by <> caller) then
    perform sync.raise_error('PT403', 'wrong_code', '{}',
      'This invitation is not for you, or was used before. Ask the owner for a new one, for the e-mail you sign in with.');
  elsif i.used_by is null and i.expires_at < sync.now_ms() then
    perform sync.raise_error('PT403', 'wrong_code', '{}', 'This invitation has run out. Ask the owner for a new one.');
  elsif i.used_by is null then
    insert into public.memberships (org_id, branch_id, user_id, role) values (i.org_id, i.branch_id, caller, i.role);
    if not exists (select 1 from public.profiles f where f.org_id = i.org_id and f.user_id = caller and f.deleted_at is null) then
      perform sync.mark_entry(i.org_id);
      insert into public.profiles (org_id, user_id, display_name, email)
      values (i.org_id, caller, sync.unused_name(i.org_id, coalesce(nullif(btrim(left(p ->> 'display_name', 100)), ''), split_part(mail, '@', 1)), mail), mail);
    end if;
    update sync.invitations v set used_at = sync.now_ms(), used_by = caller where v.code_hash = i.code_hash;
  end if;
  return jsonb_build_object(
    'org', (select jsonb_build_object('id', o.id, 'name', o.name) from public.organisations o where o.id = i.org_id), 'role', i.role,
    'branch', (select jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) from public.branches b
               where b.org_id = i.org_id and b.id = i.branch_id));
end
$$;

create function public.invite_member(p jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select sync.invite(p) $$;

create function public.accept_invitation(p jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select sync.accept(p) $$;

revoke all on function sync.new_claim_code(), sync.claim(jsonb), sync.invite(jsonb), sync.unused_name(uuid, text, text),
  sync.accept(jsonb) from public;
grant execute on function sync.claim(jsonb), sync.invite(jsonb), sync.accept(jsonb) to authenticated;
revoke all on function public.claim_organisation(jsonb), public.invite_member(jsonb), public.accept_invitation(jsonb) from public, anon;
grant execute on function public.claim_organisation(jsonb), public.invite_member(jsonb), public.accept_invitation(jsonb) to authenticated;

-- 20261127000802_shop_rules.sql

-- What owners decide: the rules of the shop that do not sync, which new devices are let in, and when somebody's membership ends.

-- Returns an organisation's rules that do not sync: how long the history is kept, what is to shorten it, whether new devices wait.
create function sync.rules(org uuid) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('history_months', o.history_months, 'history_months_next', o.history_months_next, 'history_months_from', o.history_months_from,
    'approve_devices', o.approve_devices, 'owner', o.id = any (array(select sync.my_orgs('{owner}'))))
  from public.organisations o where o.id = org
$$;

-- Sets the rules of an organisation that are given, {org, history_months (0: for ever), approve_devices}, and returns all. Owners alone
-- set them.
create function public.shop_rules(p jsonb) returns jsonb
language plpgsql volatile set search_path = '' set lock_timeout = '10s' as $$
declare
  org uuid := (p ->> 'org')::uuid;
  n integer;
  m integer;
begin
  -- Setting the present time again is how a shorter one is called off.
  update public.organisations o set history_months = nullif((p ->> 'history_months')::integer, 0) where o.id = org and p ? 'history_months';
  get diagnostics n = row_count;
  update public.organisations o set approve_devices = (p ->> 'approve_devices')::boolean
  where o.id = org and jsonb_typeof(p -> 'approve_devices') = 'boolean';
  get diagnostics m = row_count;
  if n + m < (p ? 'history_months')::integer + coalesce(jsonb_typeof(p -> 'approve_devices') = 'boolean', false)::integer then
    perform sync.raise_error('PT403', 'not_a_member', '{}', 'Only an owner sets the rules of the shop.');
  end if;
  return sync.rules(org);
exception when check_violation then
  perform sync.raise_error('PT400', 'malformed', '{}', 'The history is kept for at least 12 months.');
end
$$;

-- Lets in a new device that waits for approval.
create function sync.approve_device(device uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update sync.device_status s set waiting_since = null
  where s.device_id = approve_device.device and s.org_id = any (array(select sync.my_orgs('{owner}')));
  if not found then
    perform sync.raise_error('PT403', 'not_a_member', jsonb_build_object('device', device), 'Only an owner approves a new computer.');
  end if;
end
$$;

create function public.approve_device(p jsonb) returns void
language sql volatile set search_path = '' set lock_timeout = '10s' as $$ select sync.approve_device((p ->> 'device')::uuid) $$;

-- Ends somebody's memberships in the caller's shop, and his sign-ins where the hub may: {ended: memberships, sessions: how many ended, or null when they
-- stay open until their tokens run out; without a membership they open nothing here}.
create function sync.end_membership(org uuid, who uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  ended integer;
  sessions integer;
begin
  if not coalesce(org = any (array(select sync.my_orgs('{owner}'))), false) then
    perform sync.raise_error('PT403', 'not_a_member', '{}', 'Only an owner ends a membership.');
  end if;
  update public.memberships m set deleted_at = sync.now_ms() where m.org_id = org and m.user_id = who and m.deleted_at is null;
  get diagnostics ended = row_count;
  set constraints all immediate;
  -- Sessions are the sign-in service's, and another shop on this hub may be his too.
  if to_regclass('auth.sessions') is not null and not exists (select 1 from public.memberships m where m.user_id = who and m.deleted_at is null) then
    begin
      execute 'delete from auth.sessions where user_id = $1' using who;
      get diagnostics sessions = row_count;
    exception when others then
      sessions := null;
    end;
  end if;
  return jsonb_build_object('ended', ended, 'sessions', sessions);
end
$$;

create function public.end_membership(p jsonb) returns jsonb
language sql volatile set search_path = '' set lock_timeout = '10s' as $$ select sync.end_membership((p ->> 'org')::uuid, (p ->> 'person')::uuid) $$;

revoke all on function sync.rules(uuid), sync.approve_device(uuid), sync.end_membership(uuid, uuid) from public;
grant execute on function sync.rules(uuid), sync.approve_device(uuid), sync.end_membership(uuid, uuid) to authenticated;
revoke all on function public.shop_rules(jsonb), public.approve_device(jsonb), public.end_membership(jsonb) from public, anon;
grant execute on function public.shop_rules(jsonb), public.approve_device(jsonb), public.end_membership(jsonb) to authenticated;

-- 20261127000803_shop_fleet.sql

-- The fleet: every branch with its devices, what they last said of themselves, and an owner's request that one syncs now.
--
-- Owners see every branch, a manager the branches he belongs to.

-- One standing request per device: who wants it to sync now, since when, and when the device answered by opening a session.
create table sync.sync_requests (
  org_id      uuid not null,
  device_id   uuid not null,
  asked_at    bigint not null,
  asked_by    uuid,
  answered_at bigint,
  primary key (org_id, device_id)
);
alter table sync.sync_requests enable row level security;
revoke all on table sync.sync_requests from public, anon, authenticated;

-- Stores what a device reports of itself; an empty report only says that it was seen.
create function sync.record_report(org uuid, device uuid, report jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform sync.require_entry(org, device);
  update sync.device_status s set seen_at = sync.now_ms() where report = '{}' and s.org_id = record_report.org and s.device_id = record_report.device;
  update sync.device_status s set seen_at = sync.now_ms(),
    pending = (report ->> 'pending')::bigint, failed = (report ->> 'failed')::bigint, oldest_at = (report ->> 'oldest_at')::bigint,
    last_error = left(report ->> 'last_error', 2000), last_sync_at = (report ->> 'last_sync_at')::bigint,
    interval_minutes = (report ->> 'interval_minutes')::integer
  where report <> '{}' and s.org_id = record_report.org and s.device_id = record_report.device;
end
$$;

-- Stores the report of a session that ended otherwise than the hub can count for itself.
create function public.sync_report(p jsonb) returns jsonb
language plpgsql volatile set search_path = '' set lock_timeout = '10s' as $$
declare
  ctx sync.push_context := sync.open_device(p);
begin
  perform sync.record_report(ctx.org, ctx.device, coalesce(nullif(p -> 'report', 'null'), '{}'));
  return jsonb_build_object('now', sync.now_ms());
end
$$;

-- Every branch the caller belongs to, with its devices. `device` is the one that asks; a device is online when it began a session
-- within two of its intervals, with a minute's grace.
create function sync.fleet(org uuid, device uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'fetched_at', sync.now_ms(), 'owner', org = any (array(select sync.my_orgs('{owner}'))),
    'branches', coalesce(jsonb_agg(jsonb_build_object(
      'id', b.id, 'code', b.code, 'name', b.name, 'manages', b.id = any (array(select sync.my_branches('{owner,manager}'))), 'waiting', false,
      'devices', coalesce(d.devices, '[]')) order by b.code), '[]'))
  from public.branches b
  left join lateral (
    select jsonb_agg(jsonb_build_object(
      'id', v.id, 'code', v.code, 'name', v.name, 'this', coalesce(v.id = fleet.device, false),
      'online', v.deleted_at is null
        and coalesce(s.seen_at > sync.now_ms() - (2 * coalesce(s.interval_minutes, 5) + 1) * 60000, false),
      'app_version', coalesce(s.app_version, v.app_version), 'seen_at', s.seen_at,
      'pending', coalesce(s.pending, 0), 'failed', coalesce(s.failed, 0), 'oldest_at', s.oldest_at, 'last_error', s.last_error,
      'last_sync_at', s.last_sync_at, 'interval_minutes', coalesce(s.interval_minutes, 5), 'retired_at', v.deleted_at,
      'waiting_since', case when v.deleted_at is null then s.waiting_since end, 'person_id', r.user_id, 'person', r.name, 'person_email', r.email,
      'held', q.held, 'held_why', q.why,
      'asked_at', a.asked_at, 'answered_at', a.answered_at,
      'asked_by', (select p.display_name from public.profiles p where p.org_id = v.org_id and p.user_id = a.asked_by limit 1)
    ) order by v.deleted_at is not null, v.code) as devices
    from public.devices v
    left join sync.device_status s on s.org_id = v.org_id and s.device_id = v.id
    -- Who set it up: he may still be signed in there.
    left join lateral (
      select p.user_id, p.display_name as name, p.email from public.profiles p
      where p.org_id = v.org_id and p.user_id = coalesce(v.user_id, s.registered_by) and p.deleted_at is null
        and exists (select 1 from public.memberships m where m.org_id = p.org_id and m.user_id = p.user_id and m.deleted_at is null) limit 1) r on true
    left join sync.sync_requests a on a.org_id = v.org_id and a.device_id = v.id
    left join lateral (
      select count(*) as held, min(h.verdict ->> 'message') filter (where h.state = 'rejected') as why
      from sync.held h where h.org_id = v.org_id and h.device_id = v.id and h.state in ('rejected', 'waiting')) q on true
    where v.org_id = b.org_id and v.branch_id = b.id
  ) d on true
  where b.org_id = fleet.org and b.deleted_at is null and b.id = any (array(select sync.my_branches()))
$$;

create function public.sync_fleet(p jsonb) returns jsonb
language sql stable set search_path = '' as $$ select sync.fleet((p ->> 'org')::uuid, (p ->> 'device')::uuid) $$;

-- Requests that a device syncs now, and broadcasts it. A second request within ten seconds is the same one, and an organisation makes at
-- most 300 a minute.
create function sync.request_sync(device uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  now_ms bigint := sync.now_ms();
  d record; request sync.sync_requests;
begin
  select v.org_id, v.id, v.deleted_at, v.name into d from public.devices v
  where v.id = request_sync.device and v.branch_id = any (array(select sync.my_branches('{owner,manager}')));
  if d.id is null then
    perform sync.raise_error('PT403', 'not_a_member', jsonb_build_object('device', device),
      'Only an owner, or a manager of its branch, may ask this device to sync.');
  elsif d.deleted_at is not null then
    perform sync.raise_error('PT409', 'device_retired', jsonb_build_object('device', device),
      'This device was retired. Bring it back first.');
  end if;
  select * into request from sync.sync_requests a where a.org_id = d.org_id and a.device_id = d.id for update;
  if request.asked_at > now_ms - 10000 and request.answered_at is null then
    return jsonb_build_object('asked_at', request.asked_at, 'answered_at', null);
  end if;
  if (select count(*) from sync.sync_requests a where a.org_id = d.org_id and a.asked_at > now_ms - 60000) >= 300 then
    perform sync.raise_error('PT429', 'too_many_asks', '{}', 'So many devices were asked that the hub needs a minute''s rest. Try again then.');
  end if;
  insert into sync.sync_requests (org_id, device_id, asked_at, asked_by) values (d.org_id, d.id, now_ms, auth.uid())
  on conflict (org_id, device_id) do update set asked_at = excluded.asked_at, asked_by = excluded.asked_by, answered_at = null;

  if to_regprocedure('realtime.send(jsonb,text,text,boolean)') is not null then
    begin
      execute 'select realtime.send($1, $2, $3, true)'
        using jsonb_build_object('org_id', d.org_id, 'device_id', d.id), 'ask', 'org:' || d.org_id;
    exception when others then
      raise warning 'A sync request could not be broadcast: %', sqlerrm;
    end;
  end if;
  return jsonb_build_object('asked_at', now_ms, 'answered_at', null);
end
$$;

create function public.request_sync(p jsonb) returns jsonb
language sql volatile set search_path = '' set lock_timeout = '10s' as $$ select sync.request_sync((p ->> 'device')::uuid) $$;

-- Marks a device's request as answered.
create function sync.answer_sync_request(org uuid, device uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update sync.sync_requests a set answered_at = sync.now_ms()
  where a.org_id = answer_sync_request.org and a.device_id = answer_sync_request.device and a.answered_at is null;
end
$$;

revoke all on function sync.record_report(uuid, uuid, jsonb), sync.fleet(uuid, uuid), sync.request_sync(uuid),
  sync.answer_sync_request(uuid, uuid) from public;
grant execute on function sync.record_report(uuid, uuid, jsonb), sync.fleet(uuid, uuid), sync.request_sync(uuid) to authenticated;
revoke all on function public.sync_report(jsonb), public.sync_fleet(jsonb), public.request_sync(jsonb) from public, anon;
grant execute on function public.sync_report(jsonb), public.sync_fleet(jsonb), public.request_sync(jsonb) to authenticated;

-- 20261127000901_sync_maintenance.sql

-- Deletes what is past its time, and what its owner removes for good: every table that grows has a rule here.
--
-- | what | how long it stays | who decides |
-- |---|---|---|
-- | sync.changes: that a record left a stream | 180 days; a device away longer fetches anew | fixed (sync.purge_tombstones) |
-- | sync_conflicts that somebody decided, with the decision | 180 days after the decision | fixed |
-- | sync_conflicts nobody decided | 2 years; what stands stands | fixed |
-- | decisions on a review card | the newest on a subject for ever, as it keeps the card away; those before it 180 days | fixed |
-- | sync.held, discarded or orphaned | a year: as long as a person may ask what was discarded | fixed |
-- | sync.history | the shop's own setting (sync.purge_history) | its owner |
-- | sync.digests | one row per stream and table | |
-- | sync.epochs | one row per restore or purge and stream, for ever | |

-- Deletes tombstones from the index once no device can be away that long; a device that was must resync (purged_up_to).
create function sync.purge_tombstones(older_than interval default '180 days') returns bigint
language sql volatile set search_path = '' as $$
  with gone as (
    delete from sync.changes c
    where c.op = 'D' and c.max_hlc collate "C" < sync.stamp((extract(epoch from clock_timestamp() - older_than) * 1000)::bigint) collate "C"
    returning c.stream_id, c.seq
  ), raised as (
    update sync.streams s set purged_up_to = greatest(s.purged_up_to, g.seq)
    from (select stream_id, max(seq) as seq from gone group by 1) g where s.id = g.stream_id
  )
  select count(*) from gone
$$;

-- Deletes conflicts that are settled or that nobody settled, and decisions nothing asks for any more, at most `portion` of each.
-- Branches learn of it as of any removal: conflicts go first, so that no screen reopens one in between.
create function sync.purge_conflicts(settled interval default '180 days', unsettled interval default '2 years', portion integer default 5000)
returns bigint
language plpgsql volatile set search_path = '' as $$
declare
  settled_at bigint := sync.now_ms() - (extract(epoch from settled) * 1000)::bigint;
  unsettled_at bigint := sync.now_ms() - (extract(epoch from unsettled) * 1000)::bigint;
  conflicts bigint;
  decided bigint;
begin
  perform set_config('branchline.purge', 'on', true);
  delete from public.sync_conflicts c using (
    select k.org_id, k.id from public.sync_conflicts k
    where k.created_at < settled_at and (k.created_at < unsettled_at or exists (
      select 1 from public.decisions d
      where d.org_id = k.org_id and d.kind = 'conflict' and d.subject = k.id::text and d.created_at < settled_at
        and not exists (
          select 1 from public.decisions r where r.org_id = k.org_id and r.kind = 'conflict' and r.subject = d.subject
            and r.choice = 'reopened' and r.seen >= d.seen)))
    limit portion) gone
  where c.org_id = gone.org_id and c.id = gone.id;
  get diagnostics conflicts = row_count;
  delete from public.decisions d using (
    select k.org_id, k.id from public.decisions k
    where k.created_at < settled_at and case k.kind
      when 'conflict' then not exists (select 1 from public.sync_conflicts c where c.org_id = k.org_id and c.id::text = k.subject)
      else exists (select 1 from public.decisions n
                   where n.org_id = k.org_id and n.kind = k.kind and n.subject = k.subject and (n.created_at, n.id) > (k.created_at, k.id)) end
    limit portion) gone
  where d.org_id = gone.org_id and d.id = gone.id;
  get diagnostics decided = row_count;
  perform set_config('branchline.purge', 'off', true);
  return conflicts + decided;
end
$$;

-- Deletes what is past its time and returns how much of what. A hub without pg_cron is maintained with `select sync.run_maintenance()`.
create function sync.run_maintenance() returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  year_ago bigint := sync.now_ms() - 365 * 86400000::bigint;
  discarded bigint;
  -- First, as it may take long and locks no stream; what follows does, and pushes wait for it.
  history bigint := sync.purge_history();
  conflicts bigint := sync.purge_conflicts();
  tombstones bigint := sync.purge_tombstones();
begin
  delete from sync.held q where q.state in ('discarded', 'orphaned') and q.updated_at < year_ago;
  get diagnostics discarded = row_count;
  return jsonb_build_object('tombstones', tombstones, 'conflicts', conflicts, 'history', history, 'discarded', discarded);
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is not null then
    execute $cron$select cron.schedule('branchline-maintenance', '37 21 * * *', 'select sync.run_maintenance()')$cron$;
  end if;
end
$$;

-- Removes records of one organisation for good, those named or all of the table, one portion a call, so that nobody waits longer than
-- for one of them. Returns how many it removed: run `select sync.purge('suppliers', '<organisation>')` until that is 0. Devices learn of
-- each record. What is referred to stays, and the call fails there; what was removed before stays removed.
create function sync.purge(name text, org uuid, ids uuid[] default null, portion integer default 1000) returns bigint
language plpgsql volatile set search_path = '' as $$
declare
  removed bigint;
begin
  if not exists (select 1 from sync.tables t where t.name = purge.name) then
    raise exception using errcode = '42P01', message = format('%s is no synced table.', name);
  end if;
  perform set_config('branchline.purge', 'on', true);
  execute format('delete from public.%1$I r where r.org_id = $1 and r.id in (
      select k.id from public.%1$I k where k.org_id = $1 and ($2 is null or k.id = any ($2)) order by k.id limit $3)', name)
    using org, ids, portion;
  get diagnostics removed = row_count;
  perform set_config('branchline.purge', '', true);
  return removed;
end
$$;

revoke all on function sync.purge_tombstones(interval), sync.purge_conflicts(interval, interval, integer), sync.run_maintenance(),
  sync.purge(text, uuid, uuid[], integer) from public;

-- 20261127000902_sync_server_role.sql

-- Grants for Supabase's service_role, which works for the server side (functions, imports): row-level security does not bind it, the
-- guards and the capture do. Synced tables are granted by sync.open_table.

do $$
begin
  if exists (select 1 from pg_catalog.pg_roles where rolname = 'service_role') then
    grant usage on schema sync to service_role;
    grant execute on function sync.now_ms(), sync.uuid_v7() to service_role;
    grant select on sync.tables, sync.streams, sync.changes to service_role;
    grant select, insert, update on public.organisations to service_role;
  end if;
end
$$;

-- 20261127000999_sync_reload.sql

-- Tells PostgREST to look again at what it may call.

notify pgrst, 'reload schema';

-- 20261128000101_shop_counter.sql

-- The counter: what a bill needs beside its lines, the rates of tax, and what customers and suppliers owe.

alter table public.products
  add column tax_mode text not null default 'exclusive' check (tax_mode in ('exclusive', 'inclusive')),
  add column mrp_paise bigint,
  add column cess_rate_milli bigint not null default 0,
  add column tax_class text;
comment on column public.products.tax_class is 'a class of public.tax_rates, whose dated rates hold instead of tax_rate_milli';

alter table public.invoices
  add column scheme text not null default 'regular',
  add column customer_phone text,
  add column customer_address text,
  add column customer_state_code text,
  add column taxable_paise bigint not null default 0,
  add column cess_paise bigint not null default 0,
  add column till_code text;
comment on column public.invoices.total_paise is 'what is payable, with the round-off';

alter table public.invoice_lines
  add column includes_tax integer not null default 0 check (includes_tax in (0, 1)),
  add column mrp_paise bigint,
  add column cost_paise bigint,
  add column bill_discount_paise bigint not null default 0,
  add column cess_rate_milli bigint not null default 0,
  add column cess_paise bigint not null default 0;
comment on column public.invoice_lines.discount_paise is 'the line''s own; bill_discount_paise is its share of the bill''s';

alter table public.payments add column tendered_paise bigint;
comment on column public.payments.tendered_paise is 'what was handed over, where it was more than what was taken of it';

create table public.tax_rates (
  id               uuid not null default sync.uuid_v7(),
  org_id           uuid not null references public.organisations (id),
  branch_id        uuid,
  class            text not null,
  name             text not null,
  from_date        date not null,
  rate_milli       bigint not null,
  cess_rate_milli  bigint not null default 0,
  up_to_paise      bigint,
  above_rate_milli bigint,
  created_at       bigint not null default sync.now_ms(),
  updated_at       bigint not null default sync.now_ms(),
  deleted_at       bigint,
  primary key (org_id, id)
);
comment on column public.tax_rates.up_to_paise is
  'the highest price of a piece, after discount and before tax, that has the rate; above it above_rate_milli holds';

-- In everybody's stream: a debt is known and paid in every branch.
create table public.ledger_entries (
  id              uuid not null default sync.uuid_v7(),
  org_id          uuid not null references public.organisations (id),
  branch_id       uuid,
  customer_id     uuid,
  supplier_id     uuid,
  amount_paise    bigint not null check (amount_paise <> 0),
  reason          text not null check (reason in ('opening', 'bill', 'payment', 'credit_note', 'cancellation', 'adjustment')),
  source_table    text,
  source_id       uuid,
  document_number text,
  note            text,
  business_date   date not null,
  created_at      bigint not null default sync.now_ms(),
  updated_at      bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint ledger_entries_customer_id_fkey foreign key (org_id, customer_id)
    references public.customers (org_id, id) deferrable initially immediate,
  constraint ledger_entries_supplier_id_fkey foreign key (org_id, supplier_id)
    references public.suppliers (org_id, id) deferrable initially immediate
);
create index ledger_entries_customer_id_idx on public.ledger_entries (org_id, customer_id);
create index ledger_entries_supplier_id_idx on public.ledger_entries (org_id, supplier_id);
comment on column public.ledger_entries.amount_paise is 'what the party owes more (positive) or less (negative)';

-- branch_id tells where an entry was made; no branch_column, so that every branch sees it.
insert into sync.tables (name, position, policy, scope, adders, writers) values
  ('tax_rates', 15, 'merge', 'org', '{owner,manager}', '{owner,manager}'),
  ('ledger_entries', 16, 'append', 'org', '{owner,manager,cashier}', '{owner,manager,cashier}');
select sync.open_table(name) from sync.tables where position in (15, 16) order by position;
select sync.refresh_tables();

notify pgrst, 'reload schema';

-- 20261128000301_shop_returns.sql

-- Goods that come back: credit notes with their lines, and what becomes of the credit. Facts in everybody's stream: each branch knows what
-- another took back of a bill, and a credit given in one branch is good in all. Bills are named, not referred to: their stream is their branch's.

create table public.credit_notes (
  id                  uuid not null default sync.uuid_v7(),
  org_id              uuid not null references public.organisations (id),
  branch_id           uuid,
  number              text not null,
  business_date       date not null,
  invoice_id          uuid not null,
  invoice_number      text not null,
  invoice_date        date not null,
  invoice_branch_id   uuid,
  customer_id         uuid,
  customer_name       text,
  customer_phone      text,
  customer_gstin      text,
  customer_address    text,
  customer_state_code text,
  place_of_supply     text,
  scheme              text not null default 'regular',
  taxable_paise       bigint not null default 0,
  cgst_paise          bigint not null default 0,
  sgst_paise          bigint not null default 0,
  igst_paise          bigint not null default 0,
  cess_paise          bigint not null default 0,
  round_off_paise     bigint not null default 0,
  total_paise         bigint not null default 0,
  reason              text,
  till_code           text,
  staff_id            uuid,
  shift_id            uuid,
  created_at          bigint not null default sync.now_ms(),
  updated_at          bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint credit_notes_customer_id_fkey foreign key (org_id, customer_id)
    references public.customers (org_id, id) deferrable initially immediate
);
create index credit_notes_customer_id_idx on public.credit_notes (org_id, customer_id);
create index credit_notes_invoice_id_idx on public.credit_notes (org_id, invoice_id);

create table public.credit_note_lines (
  id              uuid not null default sync.uuid_v7(),
  org_id          uuid not null references public.organisations (id),
  branch_id       uuid,
  credit_note_id  uuid not null,
  invoice_line_id uuid not null,
  position        integer not null,
  product_id      uuid,
  name            text not null,
  hsn             text,
  unit            text not null default 'nos',
  sold_milli      bigint not null,
  quantity_milli  bigint not null check (quantity_milli > 0),
  price_paise     bigint not null,
  includes_tax    integer not null default 0 check (includes_tax in (0, 1)),
  taxable_paise   bigint not null default 0,
  tax_rate_milli  bigint not null default 0,
  cess_rate_milli bigint not null default 0,
  cgst_paise      bigint not null default 0,
  sgst_paise      bigint not null default 0,
  igst_paise      bigint not null default 0,
  cess_paise      bigint not null default 0,
  total_paise     bigint not null default 0,
  created_at      bigint not null default sync.now_ms(),
  updated_at      bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint credit_note_lines_credit_note_id_fkey foreign key (org_id, credit_note_id)
    references public.credit_notes (org_id, id) deferrable initially immediate,
  constraint credit_note_lines_product_id_fkey foreign key (org_id, product_id)
    references public.products (org_id, id) deferrable initially immediate
);
create index credit_note_lines_credit_note_id_idx on public.credit_note_lines (org_id, credit_note_id);
create index credit_note_lines_product_id_idx on public.credit_note_lines (org_id, product_id);
comment on column public.credit_note_lines.sold_milli is 'as on the bill, so that whoever holds no bill sees when too much came back';

create table public.credit_uses (
  id             uuid not null default sync.uuid_v7(),
  org_id         uuid not null references public.organisations (id),
  branch_id      uuid,
  credit_note_id uuid,
  customer_id    uuid,
  invoice_id     uuid,
  payment_id     uuid,
  amount_paise   bigint not null check (amount_paise <> 0),
  created_at     bigint not null default sync.now_ms(),
  updated_at     bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint credit_uses_credit_note_id_fkey foreign key (org_id, credit_note_id)
    references public.credit_notes (org_id, id) deferrable initially immediate,
  constraint credit_uses_customer_id_fkey foreign key (org_id, customer_id)
    references public.customers (org_id, id) deferrable initially immediate
);
create index credit_uses_credit_note_id_idx on public.credit_uses (org_id, credit_note_id);
create index credit_uses_customer_id_idx on public.credit_uses (org_id, customer_id);
create index credit_uses_invoice_id_idx on public.credit_uses (org_id, invoice_id);
comment on table public.credit_uses is
  'a credit settles a bill (invoice_id) or is paid out (payment_id); off a note, or without one off the customer''s account';

-- branch_id tells where a row was made; no branch_column, so that every branch sees it.
insert into sync.tables (name, position, policy, scope, adders, writers) values
  ('credit_notes', 17, 'append', 'org', '{owner,manager,cashier}', '{owner,manager,cashier}'),
  ('credit_note_lines', 18, 'append', 'org', '{owner,manager,cashier}', '{owner,manager,cashier}'),
  ('credit_uses', 19, 'append', 'org', '{owner,manager,cashier}', '{owner,manager,cashier}');
select sync.open_table(name) from sync.tables where position between 17 and 19 order by position;

-- What two branches take back, or use, without hearing of each other is for people to settle.
alter table public.decisions drop constraint decisions_kind_check;
alter table public.decisions add constraint decisions_kind_check check (kind in ('conflict', 'negative_stock', 'over_collection', 'over_return',
  'credit_overused', 'same_phone', 'number_clash', 'same_barcode', 'same_sku', 'same_gstin', 'group_ring'));

-- Reads a bill of whatever branch for somebody who takes goods back, by its number or its id: whoever holds the receipt has shown it. It runs
-- as its owner, as no policy lets a branch read another's bills; only an entry point reaches it.
create function sync.bill_of_any_branch(ctx sync.push_context, named text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  b public.invoices;
begin
  perform sync.require_entry(ctx);
  if not ctx.org = any (array(select sync.my_orgs('{owner,manager,cashier}'))) then
    return null;
  end if;
  select * into b from public.invoices i
  where i.org_id = ctx.org and i.deleted_at is null and i.status <> 'draft' and (i.number = named or i.id = sync.as_uuid(named))
  order by i.id limit 1;
  if b.id is null then
    return null;
  end if;
  return jsonb_build_object(
    'branch_id', b.branch_id,
    'line_ids', (select coalesce(jsonb_agg(l.id order by l.position, l.id), '[]') from public.invoice_lines l
                 where l.org_id = b.org_id and l.invoice_id = b.id and l.deleted_at is null),
    'bill', jsonb_build_object(
      'invoice', to_jsonb(b) || jsonb_build_object('returned', 'none', 'waiting', false, 'paid_paise',
        (select coalesce(sum(a.amount_paise), 0) from public.payment_allocations a where a.org_id = b.org_id and a.invoice_id = b.id)),
      'lines', (select coalesce(jsonb_agg(to_jsonb(l) || jsonb_build_object('includes_tax', l.includes_tax = 1, 'tax', jsonb_build_object(
                  'cgst', l.cgst_paise, 'sgst', l.sgst_paise, 'igst', l.igst_paise, 'cess', l.cess_paise)) order by l.position, l.id), '[]')
                from public.invoice_lines l where l.org_id = b.org_id and l.invoice_id = b.id and l.deleted_at is null),
      'payments', '[]'::jsonb, 'change_paise', 0, 'returned', '[]'::jsonb, 'credits', '[]'::jsonb, 'credit_notes', '[]'::jsonb));
end
$$;

-- A bill that the caller's computer does not hold: {device, instance, bill: its number or id}. Null when there is none.
create function public.find_bill(p jsonb) returns jsonb
language plpgsql volatile set search_path = '' as $$
begin
  return sync.bill_of_any_branch(sync.open_device(p), p ->> 'bill');
end
$$;

revoke all on function sync.bill_of_any_branch(sync.push_context, text) from public;
revoke all on function public.find_bill(jsonb) from public, anon;
grant execute on function sync.bill_of_any_branch(sync.push_context, text), public.find_bill(jsonb) to authenticated;

notify pgrst, 'reload schema';

-- 20261128000401_shop_shifts.sql

-- Shifts: openings of tills, what is put into the drawer and taken out of it besides sales, and closings with their Z reports. Facts, in
-- everybody's stream: the owner sees the day of every branch from any of them.

alter table public.invoices add column shift_id uuid;
comment on column public.invoices.shift_id is 'the shift of its till that it fell into; money is counted by it and not by clock';
alter table public.payments
  add column shift_id uuid,
  add column till_code text;

create table public.shifts (
  id                  uuid not null default sync.uuid_v7(),
  org_id              uuid not null references public.organisations (id),
  branch_id           uuid,
  till_code           text not null,
  business_date       date not null,
  opened_at           bigint not null,
  float_paise         bigint not null default 0,
  note                text,
  opened_by_staff_id  uuid,
  created_at          bigint not null default sync.now_ms(),
  updated_at          bigint not null default sync.now_ms(),
  primary key (org_id, id)
);

create table public.cash_movements (
  id                  uuid not null default sync.uuid_v7(),
  org_id              uuid not null references public.organisations (id),
  branch_id           uuid,
  shift_id            uuid not null,
  till_code           text not null,
  direction           text not null check (direction in ('in', 'out')),
  amount_paise        bigint not null check (amount_paise > 0),
  reason              text not null check (reason in ('float', 'deposit', 'expense', 'other')),
  note                text,
  staff_id            uuid,
  business_date       date not null,
  created_at          bigint not null default sync.now_ms(),
  updated_at          bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint cash_movements_shift_id_fkey foreign key (org_id, shift_id)
    references public.shifts (org_id, id) deferrable initially immediate
);
create index cash_movements_shift_id_idx on public.cash_movements (org_id, shift_id);

-- Its id is that of its shift: a shift is closed once.
create table public.shift_closings (
  id                  uuid not null default sync.uuid_v7(),
  org_id              uuid not null references public.organisations (id),
  branch_id           uuid,
  shift_id            uuid not null,
  number              text not null,
  till_code           text not null,
  business_date       date not null,
  closed_at           bigint not null,
  bills_count         integer not null default 0,
  sales_paise         bigint not null default 0,
  expected_cash_paise bigint not null default 0,
  counted_cash_paise  bigint not null default 0,
  difference_paise    bigint not null default 0,
  reason              text,
  report              text not null,
  closed_by_staff_id  uuid,
  created_at          bigint not null default sync.now_ms(),
  updated_at          bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint shift_closings_shift_id_fkey foreign key (org_id, shift_id)
    references public.shifts (org_id, id) deferrable initially immediate
);
create index shift_closings_shift_id_idx on public.shift_closings (org_id, shift_id);
comment on column public.shift_closings.report is 'the whole Z report (JSON), as it was computed and counted then';

-- branch_id tells whose till it is; no branch_column, so that every branch sees it.
insert into sync.tables (name, position, policy, scope, adders, writers) values
  ('shifts', 20, 'append', 'org', '{owner,manager,cashier}', '{owner,manager,cashier}'),
  ('cash_movements', 21, 'append', 'org', '{owner,manager,cashier}', '{owner,manager,cashier}'),
  ('shift_closings', 22, 'append', 'org', '{owner,manager,cashier}', '{owner,manager,cashier}');
select sync.open_table(name) from sync.tables where position between 20 and 22 order by position;
select sync.refresh_tables();

notify pgrst, 'reload schema';

-- 20261128000501_shop_people_at_the_counter.sql

-- Who works in the shop: staff with their PINs, what each role may do, and the log of what was done.

create table public.staff (
  id         uuid not null default sync.uuid_v7(),
  org_id     uuid not null references public.organisations (id),
  branch_id  uuid,
  name       text not null,
  role       text not null check (role in ('owner', 'manager', 'cashier', 'accountant')),
  pin_hash   text,
  active     integer not null default 1 check (active in (0, 1)),
  created_at bigint not null default sync.now_ms(),
  updated_at bigint not null default sync.now_ms(),
  deleted_at bigint,
  primary key (org_id, id)
);
comment on column public.staff.pin_hash is 'Argon2id of the PIN: every till checks it, offline as well';
comment on column public.staff.branch_id is 'where the person works, if at one branch only';

create table public.role_limits (
  id                  uuid not null default sync.uuid_v7(),
  org_id              uuid not null references public.organisations (id),
  branch_id           uuid,
  role                text not null check (role in ('manager', 'cashier', 'accountant')),
  line_discount_milli bigint not null,
  bill_discount_milli bigint not null,
  below_cost          text not null check (below_cost in ('allowed', 'override', 'never')),
  over_credit         text not null check (over_credit in ('allowed', 'override', 'never')),
  negative_stock      text not null check (negative_stock in ('allowed', 'override', 'never')),
  cancel_bill         text not null check (cancel_bill in ('allowed', 'override', 'never')),
  give_back           text not null check (give_back in ('allowed', 'override', 'never')),
  open_drawer         text not null check (open_drawer in ('allowed', 'override', 'never')),
  change_price        text not null check (change_price in ('allowed', 'override', 'never')),
  created_at          bigint not null default sync.now_ms(),
  updated_at          bigint not null default sync.now_ms(),
  deleted_at          bigint,
  primary key (org_id, id)
);

-- Facts are changed and removed by nobody. One number of one device's chain stands for one entry, whoever sends it.
create table public.audit_log (
  id           uuid not null default sync.uuid_v7(),
  org_id       uuid not null,
  branch_id    uuid not null,
  device_id    uuid not null,
  seq          bigint not null check (seq > 0),
  at           bigint not null,
  staff_id     uuid,
  action       text not null,
  entity_table text,
  entity_id    uuid,
  details      text not null default '{}',
  override_by  uuid,
  outside      integer not null default 0 check (outside in (0, 1)),
  prev_hash    text not null,
  hash         text not null,
  created_at   bigint not null default sync.now_ms(),
  updated_at   bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint audit_log_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint audit_log_device_seq_key unique (org_id, device_id, seq)
);
create index audit_log_branch_id_idx on public.audit_log (org_id, branch_id);
comment on column public.audit_log.hash is 'SHA-256 over the entry and prev_hash, the hash of the entry before; the device that wrote it computed it';

alter table public.invoices add column staff_id uuid;
alter table public.payments add column staff_id uuid;

insert into sync.tables (name, position, policy, scope, adders, writers) values
  ('staff', 23, 'merge', 'org', '{owner,manager}', '{owner,manager}'),
  ('role_limits', 24, 'merge', 'org', '{owner}', '{owner}'),
  ('audit_log', 25, 'append', 'branch', '{owner,manager,cashier,accountant}', '{owner,manager,cashier,accountant}');
-- Of two PINs typed at two tills the later holds; a card with two hashes would tell nobody anything.
update sync.tables set ignored_columns = ignored_columns || '{pin_hash}' where name = 'staff';
select sync.open_table(name) from sync.tables where position in (23, 24, 25) order by position;
select sync.refresh_tables();

notify pgrst, 'reload schema';

-- 20261128000601_shop_held_bills.sql

-- Bills on hold: one that waits for its customer is known at every till of the branch, and keeps its goods back until it is taken up again.

create table public.held_bills (
  id            uuid not null default sync.uuid_v7(),
  org_id        uuid not null,
  branch_id     uuid not null,
  label         text,
  customer_name text,
  line_count    bigint not null default 0,
  total_paise   bigint not null default 0,
  till_code     text,
  content       text not null,
  taken_by      text,
  created_at    bigint not null default sync.now_ms(),
  updated_at    bigint not null default sync.now_ms(),
  deleted_at    bigint,
  primary key (org_id, id),
  constraint held_bills_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint held_bills_branch_key unique (org_id, branch_id, id)
);
comment on column public.held_bills.content is 'the draft as it was typed, JSON';
comment on column public.held_bills.taken_by is 'the till that took it up; two that did so offline differ in it, which is a conflict';

create table public.held_bill_lines (
  id             uuid not null default sync.uuid_v7(),
  org_id         uuid not null,
  branch_id      uuid not null,
  held_bill_id   uuid not null,
  product_id     uuid not null,
  quantity_milli bigint not null check (quantity_milli > 0),
  created_at     bigint not null default sync.now_ms(),
  updated_at     bigint not null default sync.now_ms(),
  deleted_at     bigint,
  primary key (org_id, id),
  constraint held_bill_lines_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint held_bill_lines_held_bill_id_fkey foreign key (org_id, branch_id, held_bill_id)
    references public.held_bills (org_id, branch_id, id) deferrable initially immediate,
  constraint held_bill_lines_product_id_fkey foreign key (org_id, product_id)
    references public.products (org_id, id) deferrable initially immediate
);
create index held_bill_lines_held_bill_id_idx on public.held_bill_lines (org_id, held_bill_id, branch_id);
create index held_bill_lines_product_id_idx on public.held_bill_lines (org_id, product_id);

alter table public.invoices add column held_bill_id uuid;
comment on column public.invoices.held_bill_id is 'the bill on hold it was made of, if any';

-- When it was taken up is no conflict beside by whom: one decision for people, not two.
insert into sync.tables (name, position, policy, scope, adders, writers, removers, ignored_columns) values
  ('held_bills', 26, 'merge', 'branch', '{owner,manager,cashier}', '{owner,manager,cashier}', '{owner,manager,cashier}', '{created_at,updated_at,deleted_at}'),
  ('held_bill_lines', 27, 'merge', 'branch', '{owner,manager,cashier}', '{owner,manager,cashier}', '{owner,manager,cashier}', '{created_at,updated_at}');
select sync.open_table(name) from sync.tables where position in (26, 27) order by position;
select sync.refresh_tables();

notify pgrst, 'reload schema';

-- 20261128000701_shop_people_everywhere.sql

-- How much money a role gives back by itself where more of it asks for a PIN.
alter table public.role_limits add column give_back_paise bigint not null default 0;

-- That somebody saw a payment arrive. The payment is named, not referred to, as on the branches: a computer may hold a few months only.
create table public.payment_confirmations (
  id            uuid not null default sync.uuid_v7(),
  org_id        uuid not null,
  branch_id     uuid not null,
  payment_id    uuid not null,
  amount_paise  bigint not null,
  staff_id      uuid,
  business_date date not null,
  created_at    bigint not null default sync.now_ms(),
  updated_at    bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint payment_confirmations_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate
);
create index payment_confirmations_branch_id_idx on public.payment_confirmations (org_id, branch_id);
create index payment_confirmations_payment_id_idx on public.payment_confirmations (org_id, payment_id);

insert into sync.tables (name, position, policy, scope, adders, writers) values
  ('payment_confirmations', 60, 'append', 'branch', '{owner,manager,cashier,accountant}', '{owner,manager,cashier,accountant}');
select sync.open_table('payment_confirmations');
select sync.refresh_tables();

notify pgrst, 'reload schema';
