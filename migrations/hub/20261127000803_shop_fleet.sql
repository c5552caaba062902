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
