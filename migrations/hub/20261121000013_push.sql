-- sync_push: one batch of a device's queue, in one transaction, exactly once.

-- Checks who calls and for which device, and returns the context of everything that follows.
create function sync.open_device(p jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  caller uuid := auth.uid();
  d record;
begin
  select v.org_id, v.id, v.branch_id, v.deleted_at, st.instance, st.waiting_since, s.id as org_stream into d
  from public.devices v
  join sync.device_status st on st.org_id = v.org_id and st.device_id = v.id
  join sync.streams s on s.org_id = v.org_id and s.audience = v.org_id
  where v.id = (p ->> 'device')::uuid
    and v.branch_id = any (array(select sync.my_branches()))
  order by st.seen_at desc limit 1;
  if d.id is null then
    perform sync.refuse('PT403', 'not_a_member', jsonb_build_object('device', p -> 'device'),
      'This device is not registered for a branch you belong to. Ask an owner, or set the branch up again.');
  end if;
  if d.deleted_at is not null then
    perform sync.refuse('PT403', 'device_retired', jsonb_build_object('device', d.id),
      'This computer was retired from the shop. What it holds stays here and is safe; an owner can bring it back under Branches.');
  end if;
  if p ->> 'instance' is distinct from d.instance then
    perform sync.refuse('PT409', 'device_cloned', jsonb_build_object('device', d.id),
      'Another computer already works under this device''s name. This copy needs a name of its own.');
  end if;
  if d.waiting_since is not null then
    perform sync.refuse('PT403', 'device_waiting', jsonb_build_object('device', d.id), sync.waiting_words());
  end if;
  if coalesce((p ->> 'schema')::integer, 1) < 1 then
    perform sync.refuse('PT426', 'device_too_old', '{"min_schema": 1}', 'This app is too old for the hub. Update it to go on.');
  end if;
  perform sync.enter(d.org_id, d.id);
  return jsonb_build_object('org', d.org_id, 'device', d.id, 'branch', d.branch_id, 'author', caller, 'sender', caller,
                            'org_stream', d.org_stream);
exception when invalid_text_representation then
  perform sync.refuse('PT400', 'malformed', '{}', 'The device id is not a UUID.');
end
$$;

-- Opens a push: locks the device's ledger. Answers {answer} when the batch was seen before, else the context.
create function sync.open_push(p jsonb, digest bigint) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  ctx jsonb := sync.open_device(p);
  org uuid := ctx ->> 'org';
  l sync.ledger;
  earlier jsonb;
begin
  select * into l from sync.ledger g where g.org_id = org and g.device_id = (ctx ->> 'device')::uuid for update;
  if (p ->> 'first')::bigint <= l.last then
    if l.digest = open_push.digest and l.first = (p ->> 'first')::bigint and l.last = (p ->> 'last')::bigint then
      return jsonb_build_object('answer', l.answer);
    end if;
    select e into earlier from jsonb_array_elements(l.earlier) e
    where e -> 'first' = p -> 'first' and e -> 'last' = p -> 'last' and (e ->> 'digest')::bigint = open_push.digest;
    if earlier is not null then
      return jsonb_build_object('answer', earlier -> 'answer');
    elsif l.batch = (p ->> 'batch')::uuid then
      perform sync.refuse('PT409', 'batch_mismatch', jsonb_build_object('batch', l.batch, 'last', l.last),
        'The same batch came twice with different content.');
    end if;
    perform sync.refuse('PT409', 'device_cloned', jsonb_build_object('device', l.device_id, 'last', l.last),
      'The hub already has other changes under these numbers: two computers work under one name.');
  elsif (p ->> 'first')::bigint > l.last + 1 then
    perform sync.refuse('PT409', 'gap', jsonb_build_object('expected', l.last + 1), 'Changes before this batch have not arrived yet.');
  end if;

  return ctx || jsonb_build_object('clamped', l.clamped);
end
$$;

-- Stores held units under their authors; a unit that is held again keeps its history.
create function sync.store_holds(ctx jsonb, holds jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform sync.within(ctx);
  insert into sync.quarantine as q (org_id, device_id, unit, state, behind, code, verdict, changes, author, sent_by)
  select (ctx ->> 'org')::uuid, (ctx ->> 'device')::uuid, (h ->> 'unit')::bigint, h ->> 'state', (h ->> 'behind')::bigint,
         h -> 'verdict' ->> 'code', h -> 'verdict', h -> 'changes', w.author, nullif((ctx ->> 'sender')::uuid, w.author)
  from jsonb_array_elements(holds) h
  cross join lateral (select coalesce(sync.as_uuid(h -> 'changes' -> 0 ->> 'by'), (ctx ->> 'sender')::uuid) as author) w
  on conflict (org_id, device_id, unit) do update set state = excluded.state, behind = excluded.behind, code = excluded.code,
    verdict = excluded.verdict, changes = excluded.changes, tries = q.tries + 1, updated_at = sync.now_ms();
end
$$;

-- Returns which numbers this push gave out in each stream (see sync.number): nobody else's lie between them.
create function sync.numbered(ctx jsonb) returns jsonb
language sql volatile security definer set search_path = '' as $$
  select sync.within(ctx);
  select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'from', b.value::bigint + 1, 'to', s.head) order by s.id), '[]')
  from jsonb_each_text(nullif(current_setting('branchline.numbered', true), '')::jsonb) b
  join sync.streams s on s.org_id = (ctx ->> 'org')::uuid and s.id = b.key::integer and s.head > b.value::bigint
$$;

-- Writes the ledger: from here on the batch is the hub's, and the device holds that much less.
create function sync.close_push(ctx jsonb, p jsonb, digest bigint, clamped bigint, answer jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform sync.within(ctx);
  update sync.ledger g set
    earlier = case when g.batch is null then '[]' else jsonb_path_query_array(
      jsonb_build_array(jsonb_build_object('first', g.first, 'last', g.last, 'digest', g.digest, 'answer', g.answer)) || g.earlier,
      '$[0 to 7]') end,
    last = (p ->> 'last')::bigint, first = (p ->> 'first')::bigint, batch = (p ->> 'batch')::uuid,
    digest = close_push.digest, clamped = close_push.clamped, answer = close_push.answer, pushed_at = sync.now_ms()
  where g.org_id = (ctx ->> 'org')::uuid and g.device_id = (ctx ->> 'device')::uuid;
  update sync.device_status s set
    pending = greatest(s.pending - x.taken, 0), oldest_at = case when s.pending > x.taken then s.oldest_at end
  from (select jsonb_array_length(p -> 'changes') as taken) x, (
    -- Never waits: a session of the same device that begins meanwhile says it all itself.
    select d.org_id, d.device_id from sync.device_status d
    where d.org_id = (ctx ->> 'org')::uuid and d.device_id = (ctx ->> 'device')::uuid and d.pending > 0
    for update skip locked) d
  where s.org_id = d.org_id and s.device_id = d.device_id;
end
$$;

-- The argument has no name, so that PostgREST hands over the body as it is instead of taking it apart first; what a push
-- is made of stands in it under "p", as in every other call.
create function public.sync_push(jsonb) returns jsonb
language plpgsql volatile set search_path = '' set jit = off set statement_timeout = '15s' set lock_timeout = '5s' as $$
declare
  p jsonb := coalesce($1 -> 'p', $1);
  changes jsonb := case when p -> 'changes' @? 'strict $ ? (@.type() == "array" && !exists (@[*] ? (@.type() != "object")))'
                        then p -> 'changes' end;
  now_ms bigint := sync.now_ms();
  clamped bigint;
  newest text;
  elems jsonb[] := array(select jsonb_array_elements(changes));
  units bigint; first_q bigint; last_q bigint; sound boolean;
  digest bigint := jsonb_hash_extended(changes, 1);
  ctx jsonb; done jsonb; answer jsonb;
begin
  if changes is null or p ->> 'batch' is null
     or jsonb_typeof(p -> 'first') is distinct from 'number' or jsonb_typeof(p -> 'last') is distinct from 'number'
     or (p ->> 'first')::bigint > (p ->> 'last')::bigint then
    perform sync.refuse('PT400', 'malformed', '{}', 'A push needs batch, first, last and changes.');
  end if;
  -- The envelope alone can refuse a batch: what is wrong with a change is held with its unit (sync.formed).
  select count(distinct x.u), min(x.q), max(x.q), coalesce(bool_and(x.sound), true) into units, first_q, last_q, sound
  from (
    select n.sound, case when n.sound then c.u::bigint end as u, case when n.sound then c.q::bigint end as q
    from jsonb_to_recordset(changes) c (q jsonb, u jsonb)
    cross join lateral (select coalesce(jsonb_typeof(c.q) = 'number' and jsonb_typeof(c.u) = 'number', false) as sound) n
  ) x;
  if not sound or first_q < (p ->> 'first')::bigint or last_q > (p ->> 'last')::bigint then
    perform sync.refuse('PT400', 'malformed', '{}', 'A change lacks its number or its unit, or lies outside first and last.');
  end if;

  -- Before the device's ledger is locked: its next batch is looked at while this one is settled.
  select f.elems, f.newest into elems, newest from sync.formed(elems) f;
  ctx := sync.open_push(p, digest);
  if ctx ? 'answer' then
    return ctx -> 'answer';
  end if;
  select b.elems, b.clamped into elems, clamped from sync.set_back(elems, newest, now_ms, (ctx ->> 'clamped')::bigint) b;

  perform set_config('branchline.push', 'on', true);
  done := sync.settle_in_turn(ctx, elems);
  perform sync.end_push();
  if done -> 'holds' <> '[]' then
    perform sync.store_holds(ctx, done -> 'holds');
  end if;
  perform sync.refresh_statistics(ctx, elems);
  answer := jsonb_build_object(
    'batch', p -> 'batch', 'first', p -> 'first', 'last', p -> 'last', 'now', now_ms,
    'units', done -> 'verdicts', 'applied', greatest(units - jsonb_array_length(done -> 'verdicts'), 0),
    'streams', sync.numbered(ctx), 'clean', done -> 'verdicts' = '[]');
  perform sync.close_push(ctx, p, digest, clamped, answer);
  return answer;
end
$$;

revoke all on function sync.open_device(jsonb), sync.open_push(jsonb, bigint),
  sync.store_holds(jsonb, jsonb), sync.numbered(jsonb), sync.close_push(jsonb, jsonb, bigint, bigint, jsonb) from public;
grant execute on function sync.open_device(jsonb), sync.open_push(jsonb, bigint),
  sync.store_holds(jsonb, jsonb), sync.numbered(jsonb), sync.close_push(jsonb, jsonb, bigint, bigint, jsonb) to authenticated;
revoke all on function public.sync_push(jsonb) from public, anon;
grant execute on function public.sync_push(jsonb) to authenticated;
