-- All or nothing per unit: a batch is tried whole; on failure it is halved until the units at fault stand alone.
--
-- A unit that cannot be accepted is held: its content goes to quarantine and everything else flows. A later unit that
-- touches a held record, or refers to one a held unit would have inserted, waits behind it.

-- Tells whether an error is passing: the whole push then fails and is repeated, and nothing is held.
create function sync.passing(code text) returns boolean
language sql immutable set search_path = '' as $$
  select code in ('40001', '40P01', '55P03', '57014') or left(code, 2) in ('08', '53', '57', '58')
$$;

-- Finds which parent a foreign key missed: {table, record, field, parent:{table,id}} among the changes of one unit.
create function sync.missing_parent(ctx jsonb, elems jsonb[], child text, constraint_name text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  field text; parent text; e jsonb; wanted uuid;
begin
  perform sync.within(ctx);
  select a.attname, p.relname into field, parent
  from pg_catalog.pg_constraint k
  join pg_catalog.pg_class p on p.oid = k.confrelid
  join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
  where k.conname = missing_parent.constraint_name and k.contype = 'f' and k.conrelid = ('public.' || quote_ident(child))::regclass;
  foreach e in array elems loop
    continue when e ->> 't' is distinct from child;
    wanted := e -> 'd' ->> field;
    if wanted is not null and not sync.row_exists(parent, (ctx ->> 'org')::uuid, wanted) then
      return jsonb_build_object('table', child, 'record', e -> 'id', 'field', field,
                                'parent', jsonb_build_object('table', parent, 'id', wanted));
    end if;
  end loop;
  return jsonb_build_object('table', child, 'field', field);
end
$$;

-- Returns the one column a constraint speaks of, if it is one.
create function sync.constraint_field(table_name text, constraint_name text) returns text
language sql stable security definer set search_path = '' as $$
  select min(a.attname) from pg_catalog.pg_constraint k
  join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname <> 'org_id'
  where k.conname = constraint_field.constraint_name and k.conrelid = to_regclass('public.' || quote_ident(table_name))
  having count(*) = 1
$$;

-- Tries one unit change by change. Returns {verdicts} when it is accepted, {rejected} naming the change at fault if not.
create function sync.try_unit(ctx jsonb, elems jsonb[]) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  frozen uuid[];
  at jsonb;
  verdicts jsonb := '[]';
  code text; words text; tab text; col text; con text;
begin
  -- Here and not above: a value that is no UUID must fail this unit, not the whole push.
  frozen := sync.frozen(ctx, elems);
  set constraints all deferred;
  foreach at in array elems loop
    verdicts := verdicts || sync.apply(ctx, array[at], frozen);
  end loop;
  at := null;
  set constraints all immediate;
  return jsonb_build_object('verdicts', verdicts);
exception when others then
  get stacked diagnostics code = returned_sqlstate, words = message_text, tab = table_name, col = column_name, con = constraint_name;
  if sync.passing(code) then
    raise;
  end if;
  return jsonb_build_object('rejected', jsonb_strip_nulls(
    jsonb_build_object('u', elems[1] -> 'u', 'v', 'rejected', 'code', code, 'message', words,
      'table', coalesce(at ->> 't', nullif(tab, '')), 'record', at -> 'id',
      'field', coalesce(nullif(col, ''), sync.constraint_field(tab, con)))
    || case when code = '23503' and con <> '' then jsonb_strip_nulls(sync.missing_parent(ctx, elems, tab, con)) else '{}' end));
end
$$;

-- Returns the held unit that `elems` must wait for, if any. `held` is {touched:{id:unit}, inserted:{id:unit}}.
create function sync.waits_for(elems jsonb[], held jsonb) returns bigint
language sql stable set search_path = '' as $$
  select min(x.unit) from (
    select (held -> 'touched' ->> (e ->> 'id'))::bigint as unit from unnest(elems) e
    union all
    select (held -> 'inserted' ->> v.value)::bigint from unnest(elems) e, jsonb_each_text(e -> 'd') v
    where v.key like '%\_id'
  ) x
$$;

-- Adds the records of a held unit to `held`.
create function sync.hold(held jsonb, unit jsonb, elems jsonb[]) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object(
    'touched', coalesce(jsonb_object_agg(e ->> 'id', unit), '{}') || (held -> 'touched'),
    'inserted', coalesce(jsonb_object_agg(e ->> 'id', unit) filter (where e ->> 'o' = 'I'), '{}') || (held -> 'inserted'))
  from unnest(elems) e
$$;

-- Settles units in order. Returns {verdicts:[not applied], holds:[{unit,state,behind,verdict,changes}]}.
create function sync.settle(ctx jsonb, elems jsonb[], held jsonb) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  starts integer[]; ends integer[];
  stack jsonb;
  part integer[]; kept integer[];
  seg jsonb[];
  k integer; half integer; behind bigint;
  tried jsonb; found jsonb;
  code text;
  failed boolean;
  judged boolean := sync.needs_judging(ctx, elems);
  verdicts jsonb := '[]';
  holds jsonb := '[]';
begin
  if cardinality(elems) = 0 then
    return jsonb_build_object('verdicts', verdicts, 'holds', holds);
  end if;
  select array_agg(x.first order by x.first), array_agg(x.last order by x.first) into starts, ends
  from (select min(n) as first, max(n) as last from unnest(elems) with ordinality e (e, n) group by e -> 'u') x;
  stack := jsonb_build_array(array(select generate_series(1, cardinality(starts))));

  while jsonb_array_length(stack) > 0 loop
    part := array(select jsonb_array_elements_text(stack -> -1)::integer);
    stack := stack - -1;
    if held -> 'touched' <> '{}' and sync.waits_for(elems[starts[part[1]] : ends[part[cardinality(part)]]], held) is not null then
      kept := '{}';
      foreach k in array part loop
        behind := sync.waits_for(elems[starts[k] : ends[k]], held);
        if behind is null then
          kept := kept || k;
        else
          found := jsonb_build_object('u', elems[starts[k]] -> 'u', 'v', 'waiting', 'behind', behind,
                                      'message', format('Waits for unit %s, which touches the same record.', behind));
          verdicts := verdicts || found;
          holds := holds || jsonb_build_object('unit', found -> 'u', 'state', 'waiting', 'behind', behind, 'verdict', found,
                                               'changes', to_jsonb(elems[starts[k] : ends[k]]));
          held := sync.hold(held, found -> 'u', elems[starts[k] : ends[k]]);
        end if;
      end loop;
      part := kept;
      continue when part = '{}';
    end if;

    -- What its form or its author forbids is held untried; the others go on in their order.
    if judged then
      found := null;
      for n in 1..cardinality(part) loop
        k := part[n];
        seg := elems[starts[k] : ends[k]];
        found := sync.refused_unit(ctx, seg);
        exit when found is not null;
      end loop;
      if found is not null and k = part[1] then
        verdicts := verdicts || found;
        holds := holds || jsonb_build_object('unit', found -> 'u', 'state', 'rejected', 'verdict', found, 'changes', to_jsonb(seg));
        held := sync.hold(held, found -> 'u', seg);
        if cardinality(part) > 1 then
          stack := stack || jsonb_build_array(part[2:]);
        end if;
        continue;
      elsif found is not null then
        stack := stack || jsonb_build_array(array(select p from unnest(part) p where p >= k));
        part := array(select p from unnest(part) p where p < k);
      end if;
    end if;

    if cardinality(part) = 1 then
      k := part[1];
      seg := elems[starts[k] : ends[k]];
    elsif cardinality(part) = cardinality(starts) then
      seg := elems;
    else
      seg := array(select e from unnest(part) p, unnest(elems[starts[p] : ends[p]]) e);
    end if;

    failed := false;
    begin
      set constraints all deferred;
      found := sync.apply(ctx, seg, sync.frozen(ctx, seg));
      set constraints all immediate;
      verdicts := verdicts || found;
    exception when others then
      get stacked diagnostics code = returned_sqlstate;
      if sync.passing(code) then
        raise;
      end if;
      failed := true;
    end;
    continue when not failed;

    if cardinality(part) > 1 then
      half := cardinality(part) / 2;
      stack := stack || jsonb_build_array(part[half + 1 :]) || jsonb_build_array(part[: half]);
      continue;
    end if;
    tried := sync.try_unit(ctx, seg);
    if tried ? 'verdicts' then
      verdicts := verdicts || (tried -> 'verdicts');
    else
      found := tried -> 'rejected';
      verdicts := verdicts || found;
      holds := holds || jsonb_build_object('unit', found -> 'u', 'state', 'rejected', 'verdict', found, 'changes', to_jsonb(seg));
      held := sync.hold(held, found -> 'u', seg);
    end if;
  end loop;

  -- One verdict per unit: the gravest.
  select coalesce(jsonb_agg(x.v order by x.u), '[]') into verdicts from (
    select distinct on (v -> 'u') v -> 'u' as u, v || case when v ? 'conflicts' then jsonb_build_object('conflicts',
             sum((v ->> 'conflicts')::bigint) over (partition by v -> 'u')) else '{}' end as v
    from jsonb_array_elements(verdicts) v
    order by v -> 'u', case v ->> 'v' when 'merged' then 2 when 'conflict' then 1 else 0 end) x;
  return jsonb_build_object('verdicts', verdicts, 'holds', holds);
end
$$;

revoke all on function sync.passing(text), sync.missing_parent(jsonb, jsonb[], text, text), sync.constraint_field(text, text),
  sync.try_unit(jsonb, jsonb[]), sync.waits_for(jsonb[], jsonb), sync.hold(jsonb, jsonb, jsonb[]), sync.settle(jsonb, jsonb[], jsonb) from public;
grant execute on function sync.passing(text), sync.missing_parent(jsonb, jsonb[], text, text), sync.constraint_field(text, text),
  sync.try_unit(jsonb, jsonb[]), sync.waits_for(jsonb[], jsonb), sync.hold(jsonb, jsonb, jsonb[]), sync.settle(jsonb, jsonb[], jsonb) to authenticated;
