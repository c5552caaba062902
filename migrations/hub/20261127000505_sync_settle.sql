-- All or nothing per unit: a batch is tried whole; on failure it is halved until the units at fault stand alone.
--
-- A unit that cannot be accepted is held, and everything else flows. A unit whose bounds were only guessed (`g`) is split before any of
-- it is held. A fault of the hub's own set-up fails the whole push, and nothing is held.

-- Tries one unit change by change. Returns {verdicts} when it is accepted, {rejected} naming the change at fault if not.
create function sync.try_unit(ctx sync.push_context, changes jsonb[]) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  final_docs uuid[];
  at jsonb;
  done record;
  verdicts jsonb[] := '{}';
  code text; error_text text; error_table text; error_column text; error_constraint text;
begin
  -- Here and not above: a value that is no UUID must fail this unit, not the whole push.
  final_docs := sync.final_documents(ctx, changes);
  set constraints all deferred;
  foreach at in array changes loop
    select a.verdicts, a.entries into done from sync.apply(ctx, array[at], final_docs) a;
    verdicts := verdicts || done.verdicts;
    perform sync.assign_seqs(ctx, done.entries) where done.entries <> '{}';
  end loop;
  at := null;
  set constraints all immediate;
  return jsonb_build_object('verdicts', to_jsonb(verdicts));
exception when others then
  get stacked diagnostics code = returned_sqlstate, error_text = message_text, error_table = table_name, error_column = column_name,
    error_constraint = constraint_name;
  if sync.is_transient(code) then
    raise;
  elsif sync.is_setup_error(code, error_text, changes) then
    perform sync.raise_setup_error(code, error_text, error_table, error_column);
  end if;
  return jsonb_build_object('rejected', jsonb_strip_nulls(
    jsonb_build_object('u', changes[1] -> 'u', 'v', 'rejected', 'code', code, 'message', error_text,
      'table', coalesce(at ->> 't', nullif(error_table, '')), 'record', at -> 'id',
      'field', coalesce(nullif(error_column, ''), sync.constraint_field(error_table, error_constraint)))
    || case when code = '23503' and error_constraint <> ''
         then jsonb_strip_nulls(sync.missing_parent(ctx, changes, error_table, error_constraint)) else '{}' end));
end
$$;

-- Applies changes in a subtransaction. Returns `code` when they were refused and undone; re-raises transient errors and the hub's own.
create function sync.try_apply(ctx sync.push_context, changes jsonb[], out verdicts jsonb[], out entries sync.change_entry[], out code text)
language plpgsql volatile set search_path = '' as $$
declare
  error_text text; error_table text; error_column text;
begin
  set constraints all deferred;
  select a.verdicts, a.entries into verdicts, entries from sync.apply(ctx, changes, sync.final_documents(ctx, changes)) a;
  set constraints all immediate;
exception when others then
  get stacked diagnostics code = returned_sqlstate, error_text = message_text, error_table = table_name, error_column = column_name;
  if sync.is_transient(code) then
    raise;
  elsif sync.is_setup_error(code, error_text, changes) then
    perform sync.raise_setup_error(code, error_text, error_table, error_column);
  end if;
end
$$;

-- Settles units in order. Returns {verdicts:[not applied], held:[{unit,state,behind,verdict,changes}]}. `except_units` are held units that are
-- being settled themselves: nothing waits for them.
--
-- A segment is a unit or a part of a split one: the elements ord[starts[k]] to ord[ends[k]]. Records are numbered by
-- sync.record_dependencies, so that `touched` and `inserted` give for each the unit that holds it.
create function sync.settle(ctx sync.push_context, changes jsonb[], except_units bigint[] default '{}') returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  began timestamptz := clock_timestamp();
  ord integer[]; starts integer[]; ends integer[]; splittable boolean[]; checked boolean[] := '{}'; refused jsonb[] := '{}';
  denied jsonb[];
  begins integer[]; records integer[]; refers boolean[]; touched bigint[]; inserted bigint[];
  authors boolean; unusual boolean; any_held boolean; check_all boolean; linked boolean := false; repeats boolean;
  stack jsonb;
  part integer[]; kept integer[]; added integer[];
  seg jsonb[];
  k integer; n integer; u bigint; behind bigint;
  done record; found jsonb;
  verdicts jsonb[] := '{}'; held jsonb[] := '{}';
  entries sync.change_entry[] := '{}';
begin
  if cardinality(changes) = 0 then
    return '{"verdicts": [], "held": []}';
  end if;
  select coalesce(bool_or(e ->> 'by' <> ctx.author::text), false), coalesce(bool_or(e ?| '{w,x}' or pg_column_size(e) > 262144), false)
  into authors, unusual from unnest(changes) e;
  unusual := unusual or authors;
  check_all := unusual;
  any_held := sync.any_held(ctx, except_units);
  select u.starts, u.ends, u.splittable into starts, ends, splittable from sync.unit_bounds(changes) u;
  ord := array(select generate_series(1, cardinality(changes)));
  stack := jsonb_build_array(array(select generate_series(1, cardinality(starts))));

  while jsonb_array_length(stack) > 0 loop
    part := array(select jsonb_array_elements_text(stack -> -1)::integer);
    stack := stack - -1;
    continue when part = '{}';
    if any_held or check_all then
      kept := '{}';
      for place in 1 .. cardinality(part) loop
        k := part[place];
        found := refused[k];
        behind := null;
        if not linked then
          select t.* into begins, records, refers, touched, inserted from sync.record_dependencies(ctx, changes, except_units) t;
          -- From here on elements are read one by one: an array that was written to is not walked for each.
          changes[1] := changes[1];
          linked := true;
        end if;
        for i in starts[k] .. ends[k] loop
          found := coalesce(found, denied[ord[i]]);
          continue when not any_held;
          for j in begins[ord[i]] .. begins[ord[i] + 1] - 1 loop
            -- It waits for whoever inserts what it refers to, and for earlier changes of the same record, not for later ones.
            behind := least(behind, case when refers[j] then inserted[records[j]]
                                         when touched[records[j]] < (changes[ord[i]] ->> 'u')::bigint then touched[records[j]] end);
          end loop;
        end loop;
        seg := null;
        if behind is not null then
          found := jsonb_build_object('v', 'waiting', 'behind', behind,
            'message', format('Waits for unit %s, which touches the same record.', behind));
        elsif found is null and unusual and checked[k] is not true then
          seg := sync.segment(changes, ord, starts[k], ends[k]);
          found := coalesce(sync.size_verdict(seg), sync.precheck_unit(ctx, seg));
          checked[k] := true;
        end if;
        if found is null then
          kept := kept || k;
          continue;
        end if;
        seg := coalesce(seg, sync.segment(changes, ord, starts[k], ends[k]));
        if splittable[k] then
          splittable[k] := false;
          select d.ord, d.sizes into done from sync.split_unit(ctx, seg) d;
          added := '{}';
          n := cardinality(ord);
          foreach u in array done.sizes loop
            starts := starts || n + 1;
            n := n + u::integer;
            ends := ends || n;
            splittable := splittable || false;
            added := added || cardinality(starts);
          end loop;
          ord := ord || array(select ord[starts[k] + d - 1] from unnest(done.ord) with ordinality d (d, n) order by d.n);
          stack := stack || jsonb_build_array(part[place + 1 :]);
          n := case when refused[k] is not null then cardinality(added) / 2 else 0 end;
          -- What was refused as a whole need not be tried as a whole again.
          stack := stack || jsonb_build_array(added[n + 1 :]) || jsonb_build_array(added[: n]);
          exit;
        end if;
        found := sync.held_verdict(seg, found);
        verdicts := verdicts || found;
        held := held || sync.held_row(seg, found);
        u := found ->> 'u';
        any_held := true;
        for i in starts[k] .. ends[k] loop
          for j in begins[ord[i]] .. begins[ord[i] + 1] - 1 loop
            continue when refers[j];
            touched[records[j]] := least(touched[records[j]], u);
            if changes[ord[i]] ->> 'o' = 'I' then
              inserted[records[j]] := least(inserted[records[j]], u);
            end if;
          end loop;
        end loop;
      end loop;
      part := kept;
      continue when part = '{}';
    end if;

    if cardinality(part) = cardinality(starts) then
      seg := changes;
    else
      seg := array(select changes[ord[i.i]] from unnest(part) with ordinality p (k, n), generate_series(starts[p.k], ends[p.k]) i (i)
                   order by p.n, i.i);
    end if;
    select * into done from sync.try_apply(ctx, seg);
    if done.code is null then
      verdicts := verdicts || done.verdicts;
      entries := entries || done.entries;
      -- Where a later part may build on this one, it is numbered first.
      if jsonb_array_length(stack) > 0 and entries <> '{}' then
        repeats := coalesce(repeats, exists (select 1 from unnest(changes) e group by e ->> 't', e ->> 'id' having count(*) > 1));
        if repeats then
          perform sync.assign_seqs(ctx, entries);
          entries := '{}';
        end if;
      end if;
      continue;
    end if;

    if clock_timestamp() - began > interval '8 seconds' then
      raise exception using errcode = '57014', message = 'This is too much to settle at once.';
    end if;
    check_all := true;
    if done.code = '42501' and denied is null then
      -- Rights are asked once for all, not by trying unit after unit.
      denied := sync.permission_verdicts(ctx, changes);
      stack := stack || jsonb_build_array(part);
    elsif cardinality(part) > 1 then
      n := cardinality(part) / 2;
      stack := stack || jsonb_build_array(part[n + 1 :]) || jsonb_build_array(part[: n]);
    else
      k := part[1];
      found := '{}';
      if not splittable[k] then
        found := sync.try_unit(ctx, seg);
        if found ? 'verdicts' then
          verdicts := verdicts || array(select jsonb_array_elements(found -> 'verdicts'));
          continue;
        end if;
        found := found -> 'rejected';
      end if;
      -- Refused as it stands: held, or split.
      refused[k] := found;
      stack := stack || jsonb_build_array(part);
    end if;
  end loop;
  if entries <> '{}' then
    perform sync.assign_seqs(ctx, entries);
  end if;

  return jsonb_build_object('held', to_jsonb(held), 'verdicts', sync.worst_verdicts(verdicts));
end
$$;

-- Settles units, and again when somebody else wrote one of their records at the same moment.
create function sync.settle_with_retry(ctx sync.push_context, changes jsonb[], except_units bigint[] default '{}') returns jsonb
language plpgsql volatile set search_path = '' as $$
begin
  for attempt in 1 .. 4 loop
    begin
      return sync.settle(ctx, changes, except_units);
    exception when serialization_failure or deadlock_detected then
      if attempt = 4 then
        raise;
      end if;
    end;
  end loop;
end
$$;

revoke all on function sync.try_unit(sync.push_context, jsonb[]), sync.try_apply(sync.push_context, jsonb[]),
  sync.settle(sync.push_context, jsonb[], bigint[]), sync.settle_with_retry(sync.push_context, jsonb[], bigint[]) from public;
grant execute on function sync.try_unit(sync.push_context, jsonb[]), sync.try_apply(sync.push_context, jsonb[]),
  sync.settle(sync.push_context, jsonb[], bigint[]), sync.settle_with_retry(sync.push_context, jsonb[], bigint[]) to authenticated;
