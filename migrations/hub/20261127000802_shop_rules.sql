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
