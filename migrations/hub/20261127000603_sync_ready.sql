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
