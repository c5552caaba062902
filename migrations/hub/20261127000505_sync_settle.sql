-- All or nothing per unit: a batch is tried whole; on failure it is halved until the units at fault stand alone.
--
-- A unit that cannot be accepted is held, and everything else flows. A unit whose bounds were only guessed (`g`) is divided before any of
-- it is held. A fault of the hub's own set-up is nobody's record's: it fails the whole push, and nothing is held.

-- Tries one unit change by change. Returns {verdicts} when it is accepted, {rejected} naming the change at fault if not.
create function sync.try_unit(ctx jsonb, elems jsonb[]) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  frozen uuid[];
  at jsonb;
  done record;
  verdicts jsonb[] := '{}';
  code text; words text; tab text; col text; con text;
begin
  -- Here and not above: a value that is no UUID must fail this unit, not the whole push.
  frozen := sync.final_documents(ctx, elems);
  set constraints all deferred;
  foreach at in array elems loop
    select a.verdicts, a.noted into done from sync.apply(ctx, array[at], frozen) a;
    verdicts := verdicts || done.verdicts;
    perform sync.assign_seqs(ctx, done.noted) where done.noted <> '{}';
  end loop;
  at := null;
  set constraints all immediate;
  return jsonb_build_object('verdicts', to_jsonb(verdicts));
exception when others then
  get stacked diagnostics code = returned_sqlstate, words = message_text, tab = table_name, col = column_name, con = constraint_name;
  if sync.is_transient(code) then
    raise;
  elsif sync.is_setup_error(code, words, elems) then
    perform sync.raise_setup_error(code, words, tab, col);
  end if;
  return jsonb_build_object('rejected', jsonb_strip_nulls(
    jsonb_build_object('u', elems[1] -> 'u', 'v', 'rejected', 'code', code, 'message', words,
      'table', coalesce(at ->> 't', nullif(tab, '')), 'record', at -> 'id',
      'field', coalesce(nullif(col, ''), sync.constraint_field(tab, con)))
    || case when code = '23503' and con <> '' then jsonb_strip_nulls(sync.missing_parent(ctx, elems, tab, con)) else '{}' end));
end
$$;

-- Settles units in order. Returns {verdicts:[not applied], held:[{unit,state,behind,verdict,changes}]}. `but` are held units that are
-- being settled themselves: nothing waits for them.
--
-- A segment is a unit or a part of a divided one: the elements ord[starts[k]] to ord[ends[k]]. Records are numbered by sync.record_dependencies, so that
-- `touched` and `inserted` say of each which unit holds it.
create function sync.settle(ctx jsonb, elems jsonb[], but bigint[] default '{}') returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  began timestamptz := clock_timestamp();
  ord integer[]; starts integer[]; ends integer[]; loose boolean[]; judged boolean[] := '{}'; due jsonb[] := '{}';
  wrong jsonb[];
  begins integer[]; records integer[]; refers boolean[]; touched bigint[]; inserted bigint[];
  authors boolean; unusual boolean; watching boolean; suspect boolean; tied boolean := false; repeats boolean;
  stack jsonb;
  part integer[]; kept integer[]; fresh integer[];
  seg jsonb[];
  k integer; n integer; u bigint; behind bigint;
  done record; found jsonb;
  code text; words text; tab text; col text;
  verdicts jsonb[] := '{}'; held jsonb[] := '{}';
  noted sync.change_batch[] := '{}';
begin
  if cardinality(elems) = 0 then
    return '{"verdicts": [], "holds": []}';
  end if;
  select coalesce(bool_or(e ->> 'by' <> ctx ->> 'author'), false), coalesce(bool_or(e ?| '{w,x}' or pg_column_size(e) > 262144), false)
  into authors, unusual from unnest(elems) e;
  unusual := unusual or authors;
  suspect := unusual;
  watching := sync.any_held(ctx, but);
  select u.starts, u.ends, u.loose into starts, ends, loose from sync.unit_bounds(elems) u;
  ord := array(select generate_series(1, cardinality(elems)));
  stack := jsonb_build_array(array(select generate_series(1, cardinality(starts))));

  while jsonb_array_length(stack) > 0 loop
    part := array(select jsonb_array_elements_text(stack -> -1)::integer);
    stack := stack - -1;
    continue when part = '{}';
    if watching or suspect then
      kept := '{}';
      for place in 1 .. cardinality(part) loop
        k := part[place];
        found := due[k];
        behind := null;
        if not tied then
          select t.* into begins, records, refers, touched, inserted from sync.record_dependencies(ctx, elems, but) t;
          -- From here on elements are read one by one: an array that was written to is not walked for each.
          elems[1] := elems[1];
          tied := true;
        end if;
        for i in starts[k] .. ends[k] loop
          found := coalesce(found, wrong[ord[i]]);
          continue when not watching;
          for j in begins[ord[i]] .. begins[ord[i] + 1] - 1 loop
            -- It waits for whoever inserts what it refers to, and for earlier changes of the same record, not for later ones.
            behind := least(behind, case when refers[j] then inserted[records[j]]
                                         when touched[records[j]] < (elems[ord[i]] ->> 'u')::bigint then touched[records[j]] end);
          end loop;
        end loop;
        seg := null;
        if behind is not null then
          found := jsonb_build_object('v', 'waiting', 'behind', behind, 'message', format('Waits for unit %s, which touches the same record.', behind));
        elsif found is null and unusual and judged[k] is not true then
          seg := sync.segment(elems, ord, starts[k], ends[k]);
          found := coalesce(sync.size_verdict(seg), sync.precheck_unit(ctx, seg));
          judged[k] := true;
        end if;
        if found is null then
          kept := kept || k;
          continue;
        end if;
        seg := coalesce(seg, sync.segment(elems, ord, starts[k], ends[k]));
        if loose[k] then
          loose[k] := false;
          select d.ord, d.sizes into done from sync.split_unit(ctx, seg) d;
          fresh := '{}';
          n := cardinality(ord);
          foreach u in array done.sizes loop
            starts := starts || n + 1;
            n := n + u::integer;
            ends := ends || n;
            loose := loose || false;
            fresh := fresh || cardinality(starts);
          end loop;
          ord := ord || array(select ord[starts[k] + d - 1] from unnest(done.ord) with ordinality d (d, n) order by d.n);
          stack := stack || jsonb_build_array(part[place + 1 :]);
          n := case when due[k] is not null then cardinality(fresh) / 2 else 0 end;
          -- What was refused as a whole need not be tried as a whole again.
          stack := stack || jsonb_build_array(fresh[n + 1 :]) || jsonb_build_array(fresh[: n]);
          exit;
        end if;
        found := sync.held_verdict(seg, found);
        verdicts := verdicts || found;
        held := held || sync.held_row(seg, found);
        u := found ->> 'u';
        watching := true;
        for i in starts[k] .. ends[k] loop
          for j in begins[ord[i]] .. begins[ord[i] + 1] - 1 loop
            continue when refers[j];
            touched[records[j]] := least(touched[records[j]], u);
            if elems[ord[i]] ->> 'o' = 'I' then
              inserted[records[j]] := least(inserted[records[j]], u);
            end if;
          end loop;
        end loop;
      end loop;
      part := kept;
      continue when part = '{}';
    end if;

    if cardinality(part) = cardinality(starts) then
      seg := elems;
    else
      seg := array(select elems[ord[i.i]] from unnest(part) with ordinality p (k, n), generate_series(starts[p.k], ends[p.k]) i (i) order by p.n, i.i);
    end if;
    begin
      set constraints all deferred;
      select a.verdicts, a.noted into done from sync.apply(ctx, seg, sync.final_documents(ctx, seg)) a;
      set constraints all immediate;
      verdicts := verdicts || done.verdicts;
      noted := noted || done.noted;
      code := null;
    exception when others then
      get stacked diagnostics code = returned_sqlstate, words = message_text, tab = table_name, col = column_name;
      if sync.is_transient(code) then
        raise;
      elsif sync.is_setup_error(code, words, seg) then
        perform sync.raise_setup_error(code, words, tab, col);
      end if;
    end;
    if code is null then
      -- Where a later part may build on this one, it is numbered first.
      if jsonb_array_length(stack) > 0 and noted <> '{}' then
        repeats := coalesce(repeats, exists (select 1 from unnest(elems) e group by e ->> 't', e ->> 'id' having count(*) > 1));
        if repeats then
          perform sync.assign_seqs(ctx, noted);
          noted := '{}';
        end if;
      end if;
      continue;
    end if;

    if clock_timestamp() - began > interval '8 seconds' then
      raise exception using errcode = '57014', message = 'This is too much to settle at once.';
    end if;
    suspect := true;
    if code = '42501' and wrong is null then
      -- Rights are asked once for all, not by trying unit after unit.
      wrong := sync.permission_verdicts(ctx, elems);
      stack := stack || jsonb_build_array(part);
    elsif cardinality(part) > 1 then
      n := cardinality(part) / 2;
      stack := stack || jsonb_build_array(part[n + 1 :]) || jsonb_build_array(part[: n]);
    else
      k := part[1];
      found := '{}';
      if not loose[k] then
        found := sync.try_unit(ctx, seg);
        if found ? 'verdicts' then
          verdicts := verdicts || array(select jsonb_array_elements(found -> 'verdicts'));
          continue;
        end if;
        found := found -> 'rejected';
      end if;
      -- Refused as it stands: held, or divided.
      due[k] := found;
      stack := stack || jsonb_build_array(part);
    end if;
  end loop;
  if noted <> '{}' then
    perform sync.assign_seqs(ctx, noted);
  end if;

  return jsonb_build_object('held', to_jsonb(held), 'verdicts', sync.worst_verdicts(verdicts));
end
$$;

-- Settles units, and again when somebody else wrote one of their records at the same moment.
create function sync.settle_with_retry(ctx jsonb, elems jsonb[], but bigint[] default '{}') returns jsonb
language plpgsql volatile set search_path = '' as $$
begin
  for attempt in 1 .. 4 loop
    begin
      return sync.settle(ctx, elems, but);
    exception when serialization_failure or deadlock_detected then
      if attempt = 4 then
        raise;
      end if;
    end;
  end loop;
end
$$;

revoke all on function sync.try_unit(jsonb, jsonb[]), sync.settle(jsonb, jsonb[], bigint[]),
  sync.settle_with_retry(jsonb, jsonb[], bigint[]) from public;
grant execute on function sync.try_unit(jsonb, jsonb[]), sync.settle(jsonb, jsonb[], bigint[]),
  sync.settle_with_retry(jsonb, jsonb[], bigint[]) to authenticated;
