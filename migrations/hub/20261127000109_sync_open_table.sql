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
