-- Gives out numbers in commit order and writes each record's latest change into the index.

-- Numbers records and writes their index rows. `audiences` are organisation or branch ids (see sync.streams.audience);
-- all arrays run in parallel. The caller names the author's device; null means an edit made on the hub itself. `seen` are the numbers
-- the records had when they were read (null: they were new): whoever wrote one of them since fails this as a serialization failure.
create function sync.record_changes(
  tab smallint, orgs uuid[], audiences uuid[], ids uuid[], ops "char"[], hlcs text[], fields jsonb[], max_hlcs text[],
  device uuid, author uuid, seen bigint[] default null
) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  wanted integer[];
  missing uuid;
  written bigint;
  at_ms bigint := sync.now_ms();
  sender uuid := nullif(case when device is not null then auth.uid() end, record_changes.author);
begin
  perform sync.require_entry(o.org_id, record_changes.device) from (select distinct unnest(orgs)) o (org_id);
  if device is not null and (select max(greatest(x.hlc, x.max_hlc) collate "C") from unnest(hlcs, max_hlcs) x (hlc, max_hlc))
     > sync.stamp(at_ms + 600000) collate "C" then
    raise exception using errcode = 'BL422', message = 'A stamp lies in the future.';
  end if;
  select array_agg(distinct s.id) into wanted
  from (select distinct a.org_id, a.audience from unnest(orgs, audiences) a (org_id, audience)) a
  join sync.streams s on s.org_id = a.org_id and s.audience = a.audience;
  perform sync.lock_streams(wanted);
  -- With the streams locked nobody writes their index.
  if seen is not null and exists (
    select 1 from unnest(orgs, audiences, ids, seen) x (org_id, audience, id, seq)
    join sync.streams s on s.org_id = x.org_id and s.audience = x.audience
    left join lateral (select c.seq from sync.changes c where c.stream_id = s.id and c.table_no = record_changes.tab and c.id = x.id limit 1) c on true
    where x.seq is not null and c.seq is distinct from x.seq
  ) then
    raise exception using errcode = '40001', message = 'Somebody else wrote one of these records at the same moment.';
  end if;

  with r as (
    select s.id as stream_id, x.id, x.op, x.hlc, x.fields, x.max_hlc, x.n
    from unnest(orgs, audiences, ids, ops, hlcs, fields, max_hlcs)
         with ordinality x (org_id, audience, id, op, hlc, fields, max_hlc, n)
    join sync.streams s on s.org_id = x.org_id and s.audience = x.audience
  ), bumped as (
    update sync.streams s set head = s.head + k.n
    from (select r.stream_id, count(*) as n from r group by 1) k
    where s.id = k.stream_id
    returning s.id, s.head - k.n as base
  ), entries as (
    insert into sync.changes as c (stream_id, table_no, op, seq, id, hlc, max_hlc, fields, device, author, sent_by, at)
    select r.stream_id, record_changes.tab, r.op, b.base + row_number() over (partition by r.stream_id order by r.n),
           r.id, r.hlc, r.max_hlc, r.fields, record_changes.device, record_changes.author, sender, at_ms
    from r join bumped b on b.id = r.stream_id
    on conflict (stream_id, table_no, id) do update set op = excluded.op, seq = excluded.seq, hlc = excluded.hlc,
      max_hlc = excluded.max_hlc, fields = excluded.fields, device = excluded.device, author = excluded.author, sent_by = excluded.sent_by, at = excluded.at,
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
  select count(*) into written from entries;

  if written <> cardinality(ids) then
    select a.audience into missing from unnest(orgs, audiences) a (org_id, audience)
    where not exists (select 1 from sync.streams s where s.org_id = a.org_id and s.audience = a.audience) limit 1;
    raise exception using errcode = '23503', message = format('There is no organisation or branch %s.', missing);
  end if;
  if 'D'::"char" = any (ops) then
    perform sync.move_history(tab, orgs, audiences, ids, ops);
  end if;
end
$$;

-- What one statement wrote, for sync.assign_seqs: parallel arrays as sync.record_changes takes them. `seen` holds the numbers the index rows had when
-- they were read.
create type sync.change_batch as (
  tab smallint, author uuid, audiences uuid[], ids uuid[], ops "char"[], hlcs text[], fields jsonb[], max_hlcs text[], seen bigint[]
);

-- Numbers what a push wrote, last of all, so that no stream is locked while changes merge. What numbers the push was given stands in the
-- setting branchline.assigned_seqs until the transaction ends: {stream: head before}.
create function sync.assign_seqs(ctx jsonb, entries sync.change_batch[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  org uuid := ctx ->> 'org';
  wanted integer[];
  n record;
begin
  perform sync.require_entry(ctx);
  wanted := array(select s.id from sync.streams s where s.org_id = org
                  and s.audience in (select a from unnest(entries) x, unnest(x.audiences) a));
  perform sync.lock_streams(wanted);
  perform set_config('branchline.assigned_seqs', (
    select coalesce(jsonb_object_agg(s.id, s.head), '{}') || coalesce(nullif(current_setting('branchline.assigned_seqs', true), '')::jsonb, '{}')
    from sync.streams s where s.id = any (wanted))::text, true);
  for n in
    select x.tab, x.author, x.audiences, x.ids, x.ops, x.hlcs, x.fields, x.max_hlcs, x.seen from unnest(entries) x where cardinality(entries) = 1
    union all
    select x.tab, x.author, array_agg(y.audience order by k, i), array_agg(y.id order by k, i), array_agg(y.op order by k, i),
           array_agg(y.hlc order by k, i), array_agg(y.fields order by k, i), array_agg(y.max_hlc order by k, i), array_agg(y.seen order by k, i)
    from unnest(entries) with ordinality x (tab, author, audiences, ids, ops, hlcs, fields, max_hlcs, seen, k),
         unnest(x.audiences, x.ids, x.ops, x.hlcs, x.fields, x.max_hlcs, x.seen) with ordinality y (audience, id, op, hlc, fields, max_hlc, seen, i)
    where cardinality(entries) > 1 group by x.tab, x.author
  loop
    perform sync.record_changes(n.tab, array_fill(org, array[cardinality(n.ids)]), n.audiences, n.ids, n.ops, n.hlcs, n.fields, n.max_hlcs,
                      (ctx ->> 'device')::uuid, n.author, n.seen);
  end loop;
end
$$;

-- Returns which numbers this push gave out in each stream (see sync.assign_seqs): nobody else's lie between them.
create function sync.assigned_seqs(ctx jsonb) returns jsonb
language sql volatile security definer set search_path = '' as $$
  select sync.require_entry(ctx);
  select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'from', b.value::bigint + 1, 'to', s.head) order by s.id), '[]')
  from jsonb_each_text(nullif(current_setting('branchline.assigned_seqs', true), '')::jsonb) b
  join sync.streams s on s.org_id = (ctx ->> 'org')::uuid and s.id = b.key::integer and s.head > b.value::bigint
$$;

revoke all on function sync.record_changes(smallint, uuid[], uuid[], uuid[], "char"[], text[], jsonb[], text[], uuid, uuid, bigint[]),
  sync.assign_seqs(jsonb, sync.change_batch[]), sync.assigned_seqs(jsonb) from public;
grant execute on function sync.assign_seqs(jsonb, sync.change_batch[]), sync.assigned_seqs(jsonb) to authenticated;
