-- Triggers that refuse what may not happen to a synced row, whoever tries: lost deletes, changed identities, rewritten
-- facts and documents.
--
-- `set local branchline.purge = 'on'` lifts them for maintenance; sync_push keeps the same rules itself, set-wise.

-- Refuses a changed id or organisation, and any edit of a fact; sets updated_at where the statement did not.
create function sync.guard_update() returns trigger
language plpgsql set search_path = '' as $$
declare
  t sync.tables;
begin
  if new.id <> old.id or new.org_id <> old.org_id then
    raise exception using errcode = 'BL409', message = 'A record keeps its id and its organisation for life.';
  end if;
  if new is not distinct from old then
    return new;
  end if;
  select * into strict t from sync.tables where name = tg_table_name;
  if t.policy = 'append' then
    raise exception using errcode = 'BL405',
      message = format('Rows of %s are facts and cannot be changed; write a new row that corrects them.', tg_table_name);
  end if;
  if new.updated_at = old.updated_at then
    new.updated_at := greatest(sync.now_ms(), old.updated_at + 1);
  end if;
  return new;
end
$$;

-- Turns a hard delete into a tombstone (deleted_at), so that it syncs; refuses to delete facts.
create function sync.guard_delete() returns trigger
language plpgsql set search_path = '' as $$
begin
  if (select t.policy from sync.tables t where t.name = tg_table_name) = 'append' then
    raise exception using errcode = 'BL405',
      message = format('Rows of %s are facts and cannot be deleted; write a new row that corrects them.', tg_table_name);
  end if;
  execute format('update public.%I set deleted_at = $1, updated_at = $1 where org_id = $2 and id = $3 and deleted_at is null',
                 tg_table_name) using sync.now_ms(), old.org_id, old.id;
  return null;
end
$$;

-- Refuses TRUNCATE, which would not sync; under purge, starts a new epoch in the streams that held such records.
create function sync.guard_truncate() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  concerned integer[];
begin
  if current_setting('branchline.purge', true) is distinct from 'on' then
    raise exception using errcode = 'BL405',
      message = format('%s is synced with branches and cannot be truncated; delete its rows instead.', tg_table_name);
  end if;
  with gone as (
    delete from sync.changes c using sync.tables t where t.name = tg_table_name and c.table_no = t.position returning c.stream_id
  ) select coalesce(array_agg(distinct g.stream_id), '{}') into concerned from gone g;
  delete from sync.history h using sync.tables t where t.name = tg_table_name and h.table_no = t.position;
  perform sync.begin_epoch(concerned, 'purged', array[tg_table_name]);
  return null;
end
$$;

-- Refuses edits of a document that is no longer a draft, except the steps its status may take.
create function sync.guard_document() returns trigger
language plpgsql set search_path = '' as $$
declare
  t sync.tables;
  was jsonb := to_jsonb(old);
  becomes jsonb := to_jsonb(new);
  status text;
begin
  if new is not distinct from old then
    return new;
  end if;
  select * into strict t from sync.tables where name = tg_table_name;
  status := was ->> t.status_column;
  if status <> t.draft_status and not coalesce(t.status_steps -> status ? (becomes ->> t.status_column)
       and becomes - array[t.status_column, 'updated_at'] = was - array[t.status_column, 'updated_at'], false) then
    raise exception using errcode = 'BL409',
      message = format('%s %s is %s and can no longer be changed; cancel it and write a new one.',
                       upper(left(t.name, 1)) || replace(regexp_replace(substr(t.name, 2), 's$', ''), '_', ' '),
                       coalesce(was ->> 'number', was ->> 'id'), status);
  end if;
  return new;
end
$$;

-- Refuses new and changed rows of such a document.
create function sync.guard_document_part() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  t sync.tables;
  head sync.tables;
  is_final boolean;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then
    return new;
  end if;
  select * into strict t from sync.tables where name = tg_table_name;
  select * into strict head from sync.tables where name = t.document_of;
  execute format('select exists (select 1 from public.%I d where d.org_id = $1 and d.id in ($2, $3) and d.%I <> $4)', head.name, head.status_column)
    into is_final using new.org_id, (to_jsonb(new) ->> t.document_key)::uuid, (to_jsonb(old) ->> t.document_key)::uuid, head.draft_status;
  if is_final then
    raise exception using errcode = 'BL409',
      message = format('The %s of this line is no longer a draft; its lines cannot change.', replace(regexp_replace(head.name, 's$', ''), '_', ' '));
  end if;
  return new;
end
$$;

-- Installs capture and guards on a registered table.
create function sync.install_triggers(name text) returns void
language plpgsql set search_path = '' as $$
declare
  direct text := 'current_setting(''branchline.push'', true) is distinct from ''on''';
  kept text := 'current_setting(''branchline.purge'', true) is distinct from ''on''';
  head text := (select t.document_of from sync.tables t where t.name = install_triggers.name);
begin
  execute format('create trigger capture_insert after insert on public.%I referencing new table as new_rows '
    'for each statement when (%s) execute function sync.capture()', name, direct);
  execute format('create trigger capture_update after update on public.%I referencing old table as old_rows new table as new_rows '
    'for each statement when (%s) execute function sync.capture()', name, direct);
  execute format('create trigger capture_delete after delete on public.%I referencing old table as old_rows '
    'for each statement execute function sync.capture()', name);
  execute format('create trigger guard_update before update on public.%I '
    'for each row when (%s and %s) execute function sync.guard_update()', name, direct, kept);
  execute format('create trigger guard_delete before delete on public.%I '
    'for each row when (%s) execute function sync.guard_delete()', name, kept);
  execute format('create trigger guard_truncate before truncate on public.%I '
    'for each statement execute function sync.guard_truncate()', name);
  if head is not null then
    execute format('create trigger guard_document before %s on public.%I for each row when (%s and %s) execute function sync.%I()',
      case when head = name then 'update' else 'insert or update' end, name, direct, kept,
      case when head = name then 'guard_document' else 'guard_document_part' end);
  end if;
end
$$;

revoke all on function sync.guard_update(), sync.guard_delete(), sync.guard_truncate(), sync.guard_document(),
  sync.guard_document_part(), sync.install_triggers(text) from public;
