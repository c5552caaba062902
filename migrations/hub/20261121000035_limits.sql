-- Amounts and quantities have bounds, so that every sum and product a screen makes fits a number of 64 bits: at most 10^12 steps either way
-- (a thousand crore rupees in paise, a thousand million units in thousandths). A thousand million rows of the largest still add up.
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
