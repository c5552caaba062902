-- Units of a batch: where each begins and ends, which records they share, and how one whose bounds were guessed is split.

-- Returns the units of a batch in order: unit k is the elements starts[k] to ends[k]; `splittable` when its bounds were guessed.
create function sync.unit_bounds(changes jsonb[], out starts integer[], out ends integer[], out splittable boolean[])
language sql immutable set search_path = '' as $$
  select array_agg(x.first order by x.first), array_agg(x.last order by x.first), array_agg(x.guessed and x.last > x.first order by x.first)
  from (select min(e.n)::integer as first, max(e.n)::integer as last, coalesce(bool_and(e.e -> 'g' = 'true'), false) as guessed
        from unnest(changes) with ordinality e (e, n) group by e.e -> 'u') x
$$;

-- Returns the changes of one segment (see sync.settle).
create function sync.segment(changes jsonb[], ord integer[], first integer, last integer) returns jsonb[]
language sql immutable set search_path = '' as $$
  select array(select changes[ord[i]] from generate_series(first, last) i order by i)
$$;

-- Returns which records each change touches or refers to, as far as another change or a held unit has to do with them: change n's are
-- begins[n] to begins[n + 1] - 1 in `records` (their numbers) and `refers` (only referred to). `touched` and `inserted` give for each
-- record the held unit that touches it, and the one that would have inserted it.
create function sync.record_dependencies(ctx sync.push_context, changes jsonb[], except_units bigint[],
  out begins integer[], out records integer[], out refers boolean[], out touched bigint[], out inserted bigint[])
language sql stable security definer set search_path = '' as $$
  select sync.require_entry(ctx);
  with named as materialized (
    select e.n, e.e ->> 'id' as id, false as refers from unnest(changes) with ordinality e (e, n)
    union all
    select e.n, v.value, true from unnest(changes) with ordinality e (e, n), jsonb_each_text(e.e -> 'd') v
    where v.key like '%\_id' and v.value is not null
  ), held as materialized (
    select h.record_id as id, min(h.unit) as touched, min(h.unit) filter (where h.inserted) as inserted
    from (select distinct x.id from named x) x
    cross join lateral (
      select r.record_id, r.unit, r.inserted from sync.held_records r
      where r.org_id = ctx.org and r.device_id = ctx.device and r.record_id = x.id collate "C" and r.unit <> all (except_units)
      offset 0) h
    group by h.record_id
  ), record as materialized (
    select x.id, row_number() over ()::integer as no from (
      select x.id from named x where not x.refers union select h.id from held h) x
  ), tie as materialized (
    select x.n, r.no, x.refers from named x join record r on r.id = x.id
  )
  select array(select 1 + coalesce(sum(c.n) over (order by g rows between unbounded preceding and 1 preceding), 0)::integer
               from generate_series(1, cardinality(changes) + 1) g left join (select t.n as at, count(*) as n from tie t group by t.n) c on c.at = g
               order by g),
         array(select t.no from tie t order by t.n),
         array(select t.refers from tie t order by t.n),
         array(select h.touched from record r left join held h on h.id = r.id order by r.no),
         array(select h.inserted from record r left join held h on h.id = r.id order by r.no)
$$;

-- Splits a unit whose bounds were guessed: a document with its rows is a part, and so is every other record with its changes, parents
-- first. Returns the new order of the changes and the size of each part.
create function sync.split_unit(ctx sync.push_context, changes jsonb[], out ord integer[], out sizes integer[])
language sql stable security definer set search_path = '' as $$
  select sync.require_entry(ctx);
  with head as materialized (
    select g.name, d.id, d.head
    from (select t.name, array_agg(sync.as_uuid(e ->> 'id')) as ids
          from unnest(changes) e join sync.tables t on t.name = e ->> 't'
          where t.document_of <> t.name and not e -> 'd' ? t.document_key group by t.name) g
    cross join lateral sync.document_heads(g.name, ctx.org, g.ids) d
  ), c as (
    select e.n, coalesce(h.position, t.position) as place,
           coalesce(max(case when t.document_of <> t.name then coalesce(e.e -> 'd' ->> t.document_key, e.e -> 'b' ->> t.document_key, l.head::text) end)
                      over (partition by e.e ->> 't', e.e ->> 'id'), e.e ->> 'id') as key
    from unnest(changes) with ordinality e (e, n)
    left join sync.tables t on t.name = e.e ->> 't'
    left join sync.tables h on h.name = t.document_of
    left join head l on l.name = t.name and l.id = sync.as_uuid(e.e ->> 'id') and not e.e -> 'd' ? t.document_key
  ), part as (
    select c.place, c.key, min(c.n) as first, count(*)::integer as size from c group by 1, 2
  )
  select array(select c.n::integer from c join part p on p.place is not distinct from c.place and p.key is not distinct from c.key
               order by p.place, p.first, c.n),
         array(select p.size from part p order by p.place, p.first)
$$;

-- Completes a held segment's verdict: a part of a split unit is named by the smallest of its queue ids, and lists all of them.
create function sync.held_verdict(seg jsonb[], verdict jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('v', 'rejected') || verdict || case
    when seg[1] -> 'g' = 'true' then jsonb_build_object('u', min((e ->> 'q')::bigint), 'qs', jsonb_agg(e -> 'q' order by (e ->> 'q')::bigint))
    else jsonb_build_object('u', seg[1] -> 'u') end
  from unnest(seg) e
$$;

-- Returns a held segment as a row for sync.store_held.
create function sync.held_row(seg jsonb[], verdict jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('unit', verdict -> 'u', 'state', verdict -> 'v', 'behind', verdict -> 'behind', 'verdict', verdict,
                            'changes', (select jsonb_agg(e - 'g' || jsonb_build_object('u', verdict -> 'u')) from unnest(seg) e))
$$;

-- Returns one verdict for each unit: the worst, with the number of conflicts of all.
create function sync.worst_verdicts(verdicts jsonb[]) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(jsonb_agg(x.v order by x.u), '[]') from (
    select distinct on (v -> 'u') v -> 'u' as u, v || case when v ? 'conflicts' then jsonb_build_object('conflicts',
             sum((v ->> 'conflicts')::bigint) over (partition by v -> 'u')) else '{}' end as v
    from unnest(verdicts) v
    order by v -> 'u', case v ->> 'v' when 'merged' then 2 when 'conflict' then 1 else 0 end) x
$$;

revoke all on function sync.unit_bounds(jsonb[]), sync.segment(jsonb[], integer[], integer, integer),
  sync.record_dependencies(sync.push_context, jsonb[], bigint[]), sync.split_unit(sync.push_context, jsonb[]),
  sync.held_verdict(jsonb[], jsonb), sync.held_row(jsonb[], jsonb), sync.worst_verdicts(jsonb[]) from public;
grant execute on function sync.unit_bounds(jsonb[]), sync.segment(jsonb[], integer[], integer, integer),
  sync.record_dependencies(sync.push_context, jsonb[], bigint[]), sync.split_unit(sync.push_context, jsonb[]),
  sync.held_verdict(jsonb[], jsonb), sync.held_row(jsonb[], jsonb), sync.worst_verdicts(jsonb[]) to authenticated;
