-- sync_push: one batch of a device's queue, in one transaction, exactly once. The ledger holds the last answers, for whoever asks again.

create table sync.ledger (
  org_id    uuid not null,
  device_id uuid not null,
  last      bigint not null default 0,
  clamped   bigint not null default 0,
  batch     uuid,
  first     bigint,
  digest    bigint,
  answer    jsonb,
  earlier   jsonb not null default '[]',
  pushed_at bigint,
  primary key (org_id, device_id)
);
comment on column sync.ledger.earlier is 'the batches before the last one, newest first: a device has a few under way and may ask for any of their answers again';
comment on column sync.ledger.last is 'the highest queue id of this device the hub has dealt with';
comment on column sync.ledger.clamped is 'the latest wall time this device''s stamps from the future were clamped to';
alter table sync.ledger enable row level security;
revoke all on table sync.ledger from public, anon, authenticated;

-- Locks the device's ledger and opens a push, or returns the answer of a batch that was seen before.
create function sync.open_push(p jsonb, digest bigint, out ctx sync.push_context, out answer jsonb)
language plpgsql volatile security definer set search_path = '' as $$
declare
  l sync.ledger;
begin
  ctx := sync.open_device(p);
  select * into l from sync.ledger g where g.org_id = ctx.org and g.device_id = ctx.device for update;
  if (p ->> 'first')::bigint <= l.last then
    if l.digest = open_push.digest and l.first = (p ->> 'first')::bigint and l.last = (p ->> 'last')::bigint then
      answer := l.answer;
      return;
    end if;
    select e -> 'answer' into answer from jsonb_array_elements(l.earlier) e
    where e -> 'first' = p -> 'first' and e -> 'last' = p -> 'last' and (e ->> 'digest')::bigint = open_push.digest;
    if answer is not null then
      return;
    elsif l.batch = (p ->> 'batch')::uuid then
      perform sync.raise_error('PT409', 'batch_mismatch', jsonb_build_object('batch', l.batch, 'last', l.last),
        'The same batch came twice with different content.');
    end if;
    perform sync.raise_error('PT409', 'device_cloned', jsonb_build_object('device', l.device_id, 'last', l.last),
      'The hub already has other changes under these numbers: two computers work under one name.');
  elsif (p ->> 'first')::bigint > l.last + 1 then
    perform sync.raise_error('PT409', 'gap', jsonb_build_object('expected', l.last + 1), 'Changes before this batch have not arrived yet.');
  end if;

  ctx.clamped := l.clamped;
end
$$;

-- Writes the ledger, after which the batch is the hub's, and lowers the device's count of unsent changes.
create function sync.close_push(ctx sync.push_context, p jsonb, digest bigint, clamped bigint, answer jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform sync.require_entry(ctx);
  update sync.ledger g set
    earlier = case when g.batch is null then '[]' else jsonb_path_query_array(
      jsonb_build_array(jsonb_build_object('first', g.first, 'last', g.last, 'digest', g.digest, 'answer', g.answer)) || g.earlier,
      '$[0 to 7]') end,
    last = (p ->> 'last')::bigint, first = (p ->> 'first')::bigint, batch = (p ->> 'batch')::uuid,
    digest = close_push.digest, clamped = close_push.clamped, answer = close_push.answer, pushed_at = sync.now_ms()
  where g.org_id = ctx.org and g.device_id = ctx.device;
  update sync.device_status s set
    pending = greatest(s.pending - x.taken, 0), oldest_at = case when s.pending > x.taken then s.oldest_at end
  from (select jsonb_array_length(p -> 'changes') as taken) x, (
    -- Never waits: a session of the same device that begins meanwhile says it all itself.
    select d.org_id, d.device_id from sync.device_status d
    where d.org_id = ctx.org and d.device_id = ctx.device and d.pending > 0
    for update skip locked) d
  where s.org_id = d.org_id and s.device_id = d.device_id;
end
$$;

-- Analyzes tables a push wrote to that have doubled since they were last analyzed; skips those that are being analyzed.
create function sync.refresh_statistics(ctx sync.push_context, changes jsonb[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  grown regclass;
begin
  perform sync.require_entry(ctx);
  for grown in
    select c.oid::regclass from pg_catalog.pg_class c
    where c.oid = any ('{sync.changes, sync.history}'::regclass[]::oid[] || array(
            select to_regclass('public.' || quote_ident(k.name))::oid from sync.tables k where k.name in (select e ->> 't' from unnest(changes) e)))
      and pg_relation_size(c.oid) / current_setting('block_size')::integer > 4 + 2 * c.relpages
    order by c.oid
  loop
    execute format('analyze (skip_locked) %s', grown);
  end loop;
end
$$;

-- The argument has no name, so that PostgREST hands over the body as it is instead of taking it apart first; what a push
-- is made of stands in it under "p", as in every other call.
create function public.sync_push(jsonb) returns jsonb
language plpgsql volatile set search_path = '' set jit = off set statement_timeout = '15s' set lock_timeout = '5s' as $$
declare
  p jsonb := coalesce($1 -> 'p', $1);
  given jsonb := case when p -> 'changes' @? 'strict $ ? (@.type() == "array" && !exists (@[*] ? (@.type() != "object")))'
                        then p -> 'changes' end;
  now_ms bigint := sync.now_ms();
  clamped bigint;
  newest text;
  changes jsonb[] := array(select jsonb_array_elements(given));
  units bigint; first_q bigint; last_q bigint; sound boolean;
  digest bigint := jsonb_hash_extended(given, 1);
  opened record; ctx sync.push_context; done jsonb; answer jsonb;
begin
  if given is null or p ->> 'batch' is null
     or jsonb_typeof(p -> 'first') is distinct from 'number' or jsonb_typeof(p -> 'last') is distinct from 'number'
     or (p ->> 'first')::bigint > (p ->> 'last')::bigint then
    perform sync.raise_error('PT400', 'malformed', '{}', 'A push needs batch, first, last and changes.');
  end if;
  -- The envelope alone can refuse a batch: what is wrong with a change is held with its unit (sync.validate_changes).
  select count(distinct x.u), min(x.q), max(x.q), coalesce(bool_and(x.sound), true) into units, first_q, last_q, sound
  from (
    select n.sound, case when n.sound then c.u::bigint end as u, case when n.sound then c.q::bigint end as q
    from jsonb_to_recordset(given) c (q jsonb, u jsonb)
    cross join lateral (select coalesce(jsonb_typeof(c.q) = 'number' and jsonb_typeof(c.u) = 'number', false) as sound) n
  ) x;
  if not sound or first_q < (p ->> 'first')::bigint or last_q > (p ->> 'last')::bigint then
    perform sync.raise_error('PT400', 'malformed', '{}', 'A change lacks its number or its unit, or lies outside first and last.');
  end if;

  -- Before the device's ledger is locked: its next batch is looked at while this one is settled.
  select f.changes, f.newest into changes, newest from sync.validate_changes(changes) f;
  select o.ctx, o.answer into opened from sync.open_push(p, digest) o;
  if opened.answer is not null then
    return opened.answer;
  end if;
  ctx := opened.ctx;
  select b.changes, b.clamped into changes, clamped from sync.clamp_stamps(changes, newest, now_ms, ctx.clamped) b;

  perform set_config('branchline.push', 'on', true);
  done := sync.settle_with_retry(ctx, changes);
  perform sync.end_push();
  if done -> 'held' <> '[]' then
    perform sync.store_held(ctx, done -> 'held');
  end if;
  perform sync.refresh_statistics(ctx, changes);
  answer := jsonb_build_object(
    'batch', p -> 'batch', 'first', p -> 'first', 'last', p -> 'last', 'now', now_ms,
    'units', done -> 'verdicts', 'applied', greatest(units - jsonb_array_length(done -> 'verdicts'), 0),
    'streams', sync.assigned_seqs(ctx), 'clean', done -> 'verdicts' = '[]');
  perform sync.close_push(ctx, p, digest, clamped, answer);
  return answer;
end
$$;

revoke all on function sync.open_push(jsonb, bigint), sync.close_push(sync.push_context, jsonb, bigint, bigint, jsonb),
  sync.refresh_statistics(sync.push_context, jsonb[]) from public;
grant execute on function sync.open_push(jsonb, bigint), sync.close_push(sync.push_context, jsonb, bigint, bigint, jsonb),
  sync.refresh_statistics(sync.push_context, jsonb[]) to authenticated;
revoke all on function public.sync_push(jsonb) from public, anon;
grant execute on function public.sync_push(jsonb) to authenticated;
