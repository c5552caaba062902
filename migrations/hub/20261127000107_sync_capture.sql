-- Statement-level triggers that index edits made on the hub itself (a web client, the table editor, SQL), so that they reach every branch
-- like any other edit.
--
-- They compare old and new rows and stamp each changed column with the hub's clock, later than any stamp the record carries. sync_push
-- raises `branchline.push` and writes the index itself, set-wise. Like a push, a direct edit writes its rows first and numbers them after:
-- it holds up nobody but writers of the same rows, and of the streams it wrote to.

-- Indexes the rows a statement wrote, and records what an update changed.
create function sync.capture() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  t sync.tables;
  stamp text := sync.stamp(sync.now_ms());
  author uuid := auth.uid();
  entry text := current_setting('branchline.entry', true);
  entries sync.change_entry[];
  history sync.history_entry[];
begin
  select * into strict t from sync.tables where name = tg_table_name;

  if tg_op = 'INSERT' then
    select array_agg(row(t.position, x.org_id, x.audience, x.id, 'U', x.h, x.h, null, author, null)::sync.change_entry) into entries
    from (
      select n.org_id, n.id, a.audience, sync.stamp_after(stamp, c.max_hlc) as h
      from new_rows n
      cross join lateral (select (to_jsonb(n) ->> t.audience_column)::uuid as audience) a
      left join sync.streams s on s.org_id = n.org_id and s.audience = a.audience
      left join sync.changes c on c.stream_id = s.id and c.table_no = t.position and c.id = n.id
    ) x;

  elsif tg_op = 'DELETE' then
    select array_agg(row(t.position, x.org_id, x.audience, x.id, 'D', x.h, x.h, null, author, null)::sync.change_entry) into entries
    from (
      select o.org_id, o.id, a.audience, sync.stamp_after(stamp, c.max_hlc) as h
      from old_rows o
      cross join lateral (select (to_jsonb(o) ->> t.audience_column)::uuid as audience) a
      left join sync.streams s on s.org_id = o.org_id and s.audience = a.audience
      left join sync.changes c on c.stream_id = s.id and c.table_no = t.position and c.id = o.id
    ) x;

  else
    -- A record that moved to another audience is written twice: gone from the old stream, whole in the new one.
    select array_agg(row(t.position, x.org_id, w.audience, x.id, w.op, x.hlc, x.h, x.fields, author, null)::sync.change_entry),
           array_agg(row(t.position, x.org_id, w.audience, x.id, x.h, 'A', x.diff)::sync.history_entry) filter (where w.op = 'U')
    into entries, history
    from (
      select n.org_id, n.id, a.was, a.becomes, h.h, coalesce(c.hlc, h.h) as hlc,
             coalesce(c.fields, '{}') || d.stamps as fields, d.diff
      from new_rows n
      join old_rows o on o.org_id = n.org_id and o.id = n.id
      cross join lateral (select (to_jsonb(o) ->> t.audience_column)::uuid as was,
                                 (to_jsonb(n) ->> t.audience_column)::uuid as becomes) a
      left join sync.streams s on s.org_id = n.org_id and s.audience = a.was
      left join sync.changes c on c.stream_id = s.id and c.table_no = t.position and c.id = n.id
      cross join lateral (select sync.stamp_after(stamp, c.max_hlc) as h) h
      cross join lateral (
        select jsonb_object_agg(e.key, h.h) as stamps,
               jsonb_object_agg(e.key, jsonb_build_array(prior -> e.key, e.value)) filter (where e.key <> all (t.ignored_columns)) as diff
        from jsonb_each(to_jsonb(n)) e, to_jsonb(o) prior
        where e.value is distinct from prior -> e.key and e.key = any (t.columns)) d
      where d.stamps is not null
    ) x
    cross join lateral (
      select x.becomes as audience, 'U'::"char" as op
      union all
      select x.was, 'D'::"char" where x.was <> x.becomes) w;
  end if;

  if entries is null then
    return null;
  end if;
  perform sync.mark_entry(null);
  perform sync.open_device_streams(entries);
  perform sync.record_changes(entries, null);
  if history is not null then
    perform sync.record_history(history, null, author);
  end if;
  perform set_config('branchline.entry', coalesce(entry, ''), true);
  return null;
end
$$;

revoke all on function sync.capture() from public;
