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
