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
