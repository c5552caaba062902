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
