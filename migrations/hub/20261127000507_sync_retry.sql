-- Held units settled again: a person corrects, approves or discards them, or the missing parent arrives.

-- Merges a person's corrections into held changes: values alone, for the unit's own changes (table, record, operation, in order); a
-- stamp only where the held one is none.
create function sync.apply_corrections(held jsonb, edited jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  with h as (
    select e, n, row_number() over (partition by e -> 't', e -> 'id', e -> 'o' order by n) as nth
    from jsonb_array_elements(held) with ordinality x (e, n)
  ), c as (
    select e, row_number() over (partition by e -> 't', e -> 'id', e -> 'o' order by n) as nth
    from jsonb_array_elements(case jsonb_typeof(edited) when 'array' then edited else '[]' end) with ordinality x (e, n)
    where jsonb_typeof(e) = 'object' and jsonb_typeof(e -> 'd') = 'object'
  )
  select coalesce(jsonb_agg(case when c.e is null then h.e else h.e || jsonb_build_object('d', c.e -> 'd',
           'h', case when sync.is_stamp(h.e ->> 'h') then h.e -> 'h' else c.e -> 'h' end) end order by h.n), '[]')
  from h left join c on c.nth = h.nth and c.e -> 't' = h.e -> 't' and c.e -> 'id' = h.e -> 'id' and c.e -> 'o' = h.e -> 'o'
$$;

-- Reads held units to be settled again, those named and all that wait behind them, and locks the ledger. `edited` brings corrected values by
-- unit, and nothing else. Whoever sends it now, a change keeps its author.
create function sync.take_held(ctx sync.push_context, units bigint[], edited jsonb, out taken bigint[], out changes jsonb[])
language plpgsql volatile security definer set search_path = '' as $$
declare
  org uuid := ctx.org;
  device uuid := ctx.device;
begin
  perform sync.require_entry(ctx);
  perform 1 from sync.ledger g where g.org_id = org and g.device_id = device for update;
  with recursive freed as (
    select q.unit from sync.held q where q.org_id = org and q.device_id = device and q.unit = any (units) and q.state <> 'discarded'
    union
    select q.unit from sync.held q join freed f on q.blocked_by = f.unit
    where q.org_id = org and q.device_id = device and q.state = 'waiting'
  ) select coalesce(array_agg(f.unit), '{}') into taken from freed f;

  changes := sync.validate_and_clamp(array(
    select case when q.author <> ctx.sender and not e.e ? 'by' then e.e || jsonb_build_object('by', q.author) else e.e end
    from sync.held q
    cross join lateral jsonb_array_elements(
      case when edited ? q.unit::text then sync.apply_corrections(q.changes, edited -> q.unit::text) else q.changes end) with ordinality e (e, n)
    where q.org_id = org and q.device_id = device and q.unit = any (taken) and q.state <> 'discarded' order by q.unit, e.n));
end
$$;

-- Deletes the units that were accepted.
create function sync.release_held(ctx sync.push_context, taken bigint[], still_held jsonb) returns void
language sql volatile security definer set search_path = '' as $$
  select sync.require_entry(ctx);
  delete from sync.held q
  where q.org_id = ctx.org and q.device_id = ctx.device and q.state <> 'discarded'
    and q.unit = any (taken)
    and q.unit not in (select (h ->> 'unit')::bigint from jsonb_array_elements(still_held) h)
$$;

-- Settles held units again and returns a verdict for each, also for the plainly applied.
create function sync.settle_held(ctx sync.push_context, units bigint[], edited jsonb default null) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  taken bigint[]; changes jsonb[];
  done jsonb;
begin
  select h.taken, h.changes into taken, changes from sync.take_held(ctx, units, edited) h;
  perform set_config('branchline.push', 'on', true);
  done := sync.settle_with_retry(ctx, changes, taken);
  perform sync.end_push();
  perform sync.release_held(ctx, taken, done -> 'held');
  if done -> 'held' <> '[]' then
    perform sync.store_held(ctx, done -> 'held');
  end if;
  return (
    select coalesce(jsonb_agg(coalesce(v.v, jsonb_build_object('u', u.u, 'v', 'applied')) order by u.u), '[]')
    from (select distinct e -> 'u' as u from unnest(changes) e) u
    left join jsonb_array_elements(done -> 'verdicts') v (v) on v.v -> 'u' = u.u);
end
$$;

-- Returns those of `units` that were rejected for a missing parent which has arrived since, at most a hundred.
create function sync.releasable_units(ctx sync.push_context, units jsonb) returns bigint[]
language sql stable security definer set search_path = '' as $$
  select sync.require_entry(ctx);
  select array(select q.unit from sync.held q
  where q.org_id = ctx.org and q.device_id = ctx.device and q.state = 'rejected' and q.code = '23503'
    and q.unit in (select jsonb_array_elements_text(units)::bigint)
    and sync.row_exists(q.verdict -> 'parent' ->> 'table', q.org_id, (q.verdict -> 'parent' ->> 'id')::uuid)
  order by q.unit limit 100)
$$;

-- Returns the state of units that the device believes held and the hub does not, as their answer was lost.
create function sync.settled_elsewhere(ctx sync.push_context, units jsonb) returns jsonb
language sql stable security definer set search_path = '' as $$
  select sync.require_entry(ctx);
  select coalesce(jsonb_agg(jsonb_build_object('u', u.unit, 'v', coalesce(q.state, 'applied')) order by u.unit), '[]')
  from (select jsonb_array_elements_text(units)::bigint as unit) u
  join sync.ledger g on g.org_id = ctx.org and g.device_id = ctx.device and u.unit <= g.last
  left join sync.held q on q.org_id = g.org_id and q.device_id = g.device_id and q.unit = u.unit
  where q.unit is null or q.state = 'discarded'
$$;

-- Marks a held unit as discarded by a person, keeping its content, and returns the units that waited behind it.
create function sync.discard_held(ctx sync.push_context, discarded bigint, why text) returns bigint[]
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform sync.require_entry(ctx);
  update sync.held q set state = 'discarded', reason = left(why, 2000), updated_at = sync.now_ms(),
         verdict = q.verdict || jsonb_build_object('discarded_by', ctx.author)
  where q.org_id = ctx.org and q.device_id = ctx.device and q.unit = discarded and q.state <> 'discarded';
  return array(select q.unit from sync.held q
    where q.org_id = ctx.org and q.device_id = ctx.device and q.state = 'waiting' and q.blocked_by = discarded);
end
$$;

-- Settles held units again: `units`, each {unit, changes} with corrected values, or one such alone; at most 500 a call. Returns verdicts
-- for them and for what waited behind them.
create function public.sync_retry(p jsonb) returns jsonb
language plpgsql volatile set search_path = '' set jit = off set statement_timeout = '15s' set lock_timeout = '5s' as $$
declare
  asked jsonb := case when jsonb_typeof(p -> 'units') = 'array' then p -> 'units' else jsonb_build_array(p) end;
  ctx sync.push_context := sync.open_device(p);
  done jsonb;
begin
  if jsonb_array_length(asked) > 500 then
    perform sync.raise_error('PT400', 'malformed', '{}', 'At most 500 units are tried again at once.');
  end if;
  done := sync.settle_held(ctx, array(select (a ->> 'unit')::bigint from jsonb_array_elements(asked) a),
    (select jsonb_object_agg(a ->> 'unit', a -> 'changes') from jsonb_array_elements(asked) a
     where a ->> 'unit' is not null and jsonb_typeof(a -> 'changes') = 'array'));
  return jsonb_build_object('units', done || sync.settled_elsewhere(ctx, (
    select coalesce(jsonb_agg(distinct a -> 'unit'), '[]') from jsonb_array_elements(asked) a
    where a ->> 'unit' is not null and not done @> jsonb_build_array(jsonb_build_object('u', a -> 'unit')))));
end
$$;

-- Discards a held unit: {unit, reason}. Settles what waited behind it.
create function public.sync_discard(p jsonb) returns jsonb
language plpgsql volatile set search_path = '' set jit = off set statement_timeout = '15s' set lock_timeout = '5s' as $$
declare
  ctx sync.push_context := sync.open_device(p);
begin
  return jsonb_build_object('units', sync.settle_held(ctx, sync.discard_held(ctx, (p ->> 'unit')::bigint, p ->> 'reason')));
end
$$;

-- Settles a unit that waits for approval, unchanged. The approver's own rights decide; its author stays its author.
create function public.sync_approve(p jsonb) returns jsonb
language plpgsql volatile set search_path = '' set jit = off set statement_timeout = '60s' set lock_timeout = '10s' as $$
declare
  ctx sync.push_context := sync.open_device(p);
  unit bigint := (p ->> 'unit')::bigint;
  done jsonb;
begin
  perform set_config('branchline.approved', 'on', true);
  ctx.approved := unit;
  done := sync.settle_held(ctx, array[unit]);
  if done = '[]' then
    done := sync.settled_elsewhere(ctx, jsonb_build_array(unit));
  end if;
  return jsonb_build_object('units', done);
end
$$;

revoke all on function sync.apply_corrections(jsonb, jsonb), sync.take_held(sync.push_context, bigint[], jsonb),
  sync.release_held(sync.push_context, bigint[], jsonb), sync.settle_held(sync.push_context, bigint[], jsonb),
  sync.releasable_units(sync.push_context, jsonb), sync.settled_elsewhere(sync.push_context, jsonb),
  sync.discard_held(sync.push_context, bigint, text) from public;
grant execute on function sync.apply_corrections(jsonb, jsonb), sync.take_held(sync.push_context, bigint[], jsonb),
  sync.release_held(sync.push_context, bigint[], jsonb), sync.settle_held(sync.push_context, bigint[], jsonb),
  sync.releasable_units(sync.push_context, jsonb), sync.settled_elsewhere(sync.push_context, jsonb),
  sync.discard_held(sync.push_context, bigint, text) to authenticated;
revoke all on function public.sync_retry(jsonb), public.sync_discard(jsonb), public.sync_approve(jsonb) from public, anon;
grant execute on function public.sync_retry(jsonb), public.sync_discard(jsonb), public.sync_approve(jsonb) to authenticated;
