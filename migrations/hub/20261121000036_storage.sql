-- How long texts are stored: never packed, so that a row that stays in its table's own pages is as small as it looks there, and a long
-- one is seen by its table's overflow (see sync.may_be_large). A later table that leaves this out is counted row by row instead.

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
