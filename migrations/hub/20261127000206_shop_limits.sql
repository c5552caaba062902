-- Check constraints and storage of every business table: amounts, sizes and names are bounded, and texts are never packed.
--
-- Amounts and quantities have bounds, so that every sum and product a screen makes fits a number of 64 bits: at most 10^12 steps either way
-- (a thousand crore rupees in paise, a thousand million units in thousandths). A thousand million rows of the largest still add up.
-- Texts are stored unpacked, so that a row that stays in its table's own pages is as small as it looks there, and a long one is seen by its
-- table's overflow (see sync.may_be_large). A later table that leaves this out is counted row by row instead.

-- A row of a synced table takes at most 256 KB, what people and places are called 500 characters.
do $$
declare
  t record;
begin
  for t in
    select k.name, string_agg(format('coalesce(octet_length(%I), 0)', c.name), ' + ') as size,
           string_agg(format('length(%I) <= 500', c.name), ' and ')
             filter (where k.position <= 5 and c.name in ('name', 'code', 'display_name', 'email', 'phone', 'app_version', 'key')) as names
    from sync.tables k cross join unnest(k.columns, k.types) c (name, type)
    where c.type = 'text' group by k.name
  loop
    execute format('alter table public.%I add constraint %I check (%s <= 262144)', t.name, t.name || '_size_check', t.size);
    if t.names is not null then
      execute format('alter table public.%I add constraint %I check (%s)', t.name, t.name || '_names_check', t.names);
    end if;
  end loop;
end
$$;

do $$
declare
  c record;
begin
  for c in
    select a.attrelid::regclass as tbl, k.relname as name, a.attname as col
    from pg_attribute a join pg_class k on k.oid = a.attrelid
    where k.relnamespace = 'public'::regnamespace and k.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and a.atttypid = 'bigint'::regtype and a.attname ~ '_(paise|milli)$'
  loop
    execute format('alter table %s add constraint %I check (%I between -1000000000000 and 1000000000000)', c.tbl, c.name || '_' || c.col || '_limit', c.col);
  end loop;
end
$$;

do $$
declare
  c record;
begin
  for c in
    select t.name, a.attname
    from sync.tables t join pg_catalog.pg_attribute a on a.attrelid = format('public.%I', t.name)::regclass
    where a.atttypid = 'text'::regtype and a.attnum > 0 and not a.attisdropped
  loop
    execute format('alter table public.%I alter column %I set storage external', c.name, c.attname);
  end loop;
end
$$;
