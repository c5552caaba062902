-- The one merge rule, as a pure function. The device holds the same rule in Rust; a test feeds both the same histories.

-- Merges `change` {o,d,b,h} into `state` {values,hlc,fields}; "ours" is the state, "theirs" the change.
--
-- Returns {values,hlc,fields,outcome,conflicts}; outcome is applied, merged or conflict, and each conflict names the stamp
-- of "ours". Raises BL404 when an update or a delete meets no record. Per column the later stamp wins; a concurrent edit of
-- the same column is a conflict. An insert has seen nothing: where it meets a live record, every other value of somebody
-- else is a conflict too, unless it is the insert the record began with, or either side was only offered after a restore
-- (stamped long ago, before 1973, to win over nothing).
create function sync.merge(state jsonb, change jsonb, ignored_columns text[]) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  h text collate "C" := change ->> 'h';
  op text := change ->> 'o';
  d jsonb := change -> 'd';
  b jsonb := coalesce(nullif(change -> 'b', 'null'), '{}');
  vals jsonb := state -> 'values';
  fields jsonb := coalesce(nullif(state -> 'fields', 'null'), '{}');
  row_stamp text collate "C" := state ->> 'hlc';
  newest text collate "C";
  was_deleted boolean := coalesce(state -> 'values' -> 'deleted_at', 'null') <> 'null';
  revives boolean;
  long_ago constant text collate "C" := '0100000000000';
  meets boolean := op = 'I' and not was_deleted and h <> row_stamp and h > long_ago;
  stood text collate "C";
  conflicts jsonb := '[]';
  seen_other boolean := op = 'I';
  f text;
  old jsonb;
  incoming jsonb;
  wins boolean;
  unseen boolean;
begin
  if state is null or state = 'null' then
    if op <> 'I' then
      raise exception using errcode = 'BL404', message = 'missing_record';
    end if;
    return jsonb_build_object('values', d, 'hlc', h, 'fields', '{}'::jsonb, 'outcome', 'applied', 'conflicts', conflicts);
  end if;

  if op = 'D' and not was_deleted then
    select max(s.stamp collate "C") into newest
    from (select row_stamp as stamp union all select e.value from jsonb_each_text(fields) e) s;
    if h > newest then
      for f, incoming in select e.key, e.value from jsonb_each(b) e order by e.key collate "C" loop
        old := coalesce(vals -> f, 'null');
        continue when f = any (ignored_columns) or old = incoming;
        conflicts := conflicts || jsonb_build_object('field', f, 'base', incoming, 'ours', old, 'theirs', null,
          'winner', 'theirs', 'kind', 'deleted', 'ours_hlc', coalesce(fields ->> f, row_stamp));
      end loop;
      vals := vals || d;
      fields := fields || coalesce((select jsonb_object_agg(k, h) from jsonb_object_keys(d) k), '{}');
    else
      conflicts := jsonb_build_array(jsonb_build_object('field', 'deleted_at', 'base', null, 'ours', null,
        'theirs', d -> 'deleted_at', 'winner', 'ours', 'kind', 'kept', 'ours_hlc', newest));
    end if;
    return jsonb_build_object('values', vals, 'hlc', row_stamp, 'fields', fields, 'conflicts', conflicts,
      'outcome', case when conflicts = '[]' then 'applied' else 'conflict' end);
  end if;

  -- An edit that leaves deleted_at alone but is later than the delete brings the record back, and says so.
  revives := op = 'U' and was_deleted and not d ? 'deleted_at' and h > coalesce(fields ->> 'deleted_at', row_stamp);
  for f, incoming in
    select e.key, e.value from jsonb_each(d) e where e.key not in ('id', 'org_id') order by e.key collate "C"
  loop
    old := coalesce(vals -> f, 'null');
    stood := coalesce(fields ->> f, row_stamp);
    wins := h > coalesce(fields ->> f, row_stamp);
    if not f = any (ignored_columns) and op <> 'D' then
      unseen := b ? f and b -> f <> old;
      seen_other := seen_other or unseen or (not wins and old <> incoming);
      if old <> incoming and (op = 'U' and (unseen or not wins)
                              or meets and stood > long_ago and right(stood, 12) <> right(h, 12)) then
        conflicts := conflicts || jsonb_build_object('field', f, 'base', b -> f, 'ours', old, 'theirs', incoming,
          'winner', case when wins then 'theirs' else 'ours' end, 'kind', 'edit', 'ours_hlc', stood);
      end if;
    end if;
    if wins then
      vals := vals || jsonb_build_object(f, incoming);
      fields := fields || jsonb_build_object(f, h);
    end if;
  end loop;
  if revives then
    conflicts := conflicts || jsonb_build_object('field', 'deleted_at', 'base', null, 'ours', vals -> 'deleted_at',
      'theirs', null, 'winner', 'theirs', 'kind', 'revived', 'ours_hlc', coalesce(fields ->> 'deleted_at', row_stamp));
    vals := vals || '{"deleted_at": null}';
    fields := fields || jsonb_build_object('deleted_at', h);
  end if;

  return jsonb_build_object('values', vals, 'hlc', row_stamp, 'fields', fields, 'conflicts', conflicts,
    'outcome', case when conflicts <> '[]' then 'conflict' when seen_other then 'merged' else 'applied' end);
end
$$;

revoke all on function sync.merge(jsonb, jsonb, text[]) from public;
grant execute on function sync.merge(jsonb, jsonb, text[]) to authenticated;
