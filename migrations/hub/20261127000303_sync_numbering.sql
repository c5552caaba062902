-- Numbers changes in commit order and writes each record's latest one into the index.

-- Opens the streams of devices whose first own rows these are.
create function sync.open_device_streams(entries sync.change_entry[]) returns void
language sql volatile security definer set search_path = '' as $$
  insert into sync.streams (org_id, device_id)
  select distinct d.org_id, d.id from unnest(entries) x
  join sync.tables t on t.position = x.table_no and t.scope = 'device'
  join public.devices d on d.org_id = x.org_id and d.id = x.audience
  -- A conflict alone would use up a number of the sequence each time.
  where not exists (select 1 from sync.streams s where s.org_id = d.org_id and s.audience = d.id)
  on conflict do nothing
$$;

-- Numbers records and writes their index rows, by table, then by author, then as they come. `device` is the author's; null means an edit
-- made on the hub itself. A record somebody else wrote since it was read fails this as a serialization failure.
create function sync.record_changes(entries sync.change_entry[], device uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  missing uuid;
  written bigint;
  at_ms bigint := sync.now_ms();
  sender uuid := case when device is not null then auth.uid() end;
begin
  perform sync.require_entry(o.org_id, record_changes.device) from (select distinct x.org_id from unnest(entries) x) o;
  if device is not null and (select max(greatest(x.hlc, x.max_hlc) collate "C") from unnest(entries) x) > sync.stamp(at_ms + 600000) collate "C" then
    raise exception using errcode = 'BL422', message = 'A stamp lies in the future.';
  end if;
  perform sync.lock_streams(array(
    select s.id from (select distinct x.org_id, x.audience from unnest(entries) x) a
    join sync.streams s on s.org_id = a.org_id and s.audience = a.audience));
  -- With the streams locked nobody writes their index.
  if exists (
    select 1 from unnest(entries) x
    join sync.streams s on s.org_id = x.org_id and s.audience = x.audience
    left join lateral (select c.seq from sync.changes c where c.stream_id = s.id and c.table_no = x.table_no and c.id = x.id limit 1) c on true
    where x.seen_seq is not null and c.seq is distinct from x.seen_seq
  ) then
    raise exception using errcode = '40001', message = 'Somebody else wrote one of these records at the same moment.';
  end if;

  with r as (
    select s.id as stream_id, x.table_no, x.id, x.op, x.hlc, x.max_hlc, x.fields, x.author, x.n
    from unnest(entries) with ordinality x (table_no, org_id, audience, id, op, hlc, max_hlc, fields, author, seen_seq, n)
    join sync.streams s on s.org_id = x.org_id and s.audience = x.audience
  ), bumped as (
    update sync.streams s set head = s.head + k.n
    from (select r.stream_id, count(*) as n from r group by 1) k
    where s.id = k.stream_id
    returning s.id, s.head - k.n as base
  ), recorded as (
    insert into sync.changes as c (stream_id, table_no, op, seq, id, hlc, max_hlc, fields, device, author, sent_by, at)
    select r.stream_id, r.table_no, r.op, b.base + row_number() over (partition by r.stream_id order by r.table_no, r.author, r.n),
           r.id, r.hlc, r.max_hlc, r.fields, record_changes.device, r.author, nullif(sender, r.author), at_ms
    from r join bumped b on b.id = r.stream_id
    on conflict (stream_id, table_no, id) do update set op = excluded.op, seq = excluded.seq, hlc = excluded.hlc,
      max_hlc = excluded.max_hlc, fields = excluded.fields, device = excluded.device, author = excluded.author, sent_by = excluded.sent_by,
      at = excluded.at,
      -- Who added it: the last to write it as long as nothing is newer than the row's own stamp, and whoever it was then ever
      -- after. A record that was away and comes under another stamp is added anew.
      added_device = case when c.op = excluded.op or c.hlc = excluded.hlc then
        case when c.added_at is not null then c.added_device when c.max_hlc = c.hlc then c.device end end,
      added_author = case when c.op = excluded.op or c.hlc = excluded.hlc then
        case when c.added_at is not null then c.added_author when c.max_hlc = c.hlc then c.author end end,
      added_sent_by = case when c.op = excluded.op or c.hlc = excluded.hlc then
        case when c.added_at is not null then c.added_sent_by when c.max_hlc = c.hlc then c.sent_by end end,
      added_at = case when c.op = excluded.op or c.hlc = excluded.hlc then
        coalesce(c.added_at, case when c.max_hlc = c.hlc then c.at else 0 end) end
    returning 1
  )
  select count(*) into written from recorded;

  if written <> cardinality(entries) then
    select x.audience into missing from unnest(entries) x
    where not exists (select 1 from sync.streams s where s.org_id = x.org_id and s.audience = x.audience) limit 1;
    raise exception using errcode = '23503', message = format('There is no organisation, branch or device %s.', missing);
  end if;
  if exists (select 1 from unnest(entries) x where x.op = 'D') then
    perform sync.move_history(entries);
  end if;
end
$$;

-- Numbers what a push wrote, last of all, so that no stream is locked while changes merge. Keeps what the push was given in the setting
-- branchline.assigned_seqs until the transaction ends: {stream: head before}.
create function sync.assign_seqs(ctx sync.push_context, entries sync.change_entry[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  stream_ids integer[];
begin
  perform sync.require_entry(ctx);
  perform sync.open_device_streams(entries);
  stream_ids := array(select s.id from sync.streams s where s.org_id = ctx.org
                      and s.audience in (select x.audience from unnest(entries) x));
  perform sync.lock_streams(stream_ids);
  perform set_config('branchline.assigned_seqs', (
    select coalesce(jsonb_object_agg(s.id, s.head), '{}') || coalesce(nullif(current_setting('branchline.assigned_seqs', true), '')::jsonb, '{}')
    from sync.streams s where s.id = any (stream_ids))::text, true);
  perform sync.record_changes(entries, ctx.device);
end
$$;

-- Returns the numbers this push was given in each stream (see sync.assign_seqs); nobody else's lie between them.
create function sync.assigned_seqs(ctx sync.push_context) returns jsonb
language sql volatile security definer set search_path = '' as $$
  select sync.require_entry(ctx);
  select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'from', b.value::bigint + 1, 'to', s.head) order by s.id), '[]')
  from jsonb_each_text(nullif(current_setting('branchline.assigned_seqs', true), '')::jsonb) b
  join sync.streams s on s.org_id = ctx.org and s.id = b.key::integer and s.head > b.value::bigint
$$;

revoke all on function sync.open_device_streams(sync.change_entry[]), sync.record_changes(sync.change_entry[], uuid), sync.assign_seqs(sync.push_context, sync.change_entry[]),
  sync.assigned_seqs(sync.push_context) from public;
grant execute on function sync.assign_seqs(sync.push_context, sync.change_entry[]), sync.assigned_seqs(sync.push_context) to authenticated;
