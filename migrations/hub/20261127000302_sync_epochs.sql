-- Epochs: a stream's epoch changes when numbers can no longer be trusted, and every device then fetches the stream anew; the epoch's reason
-- says what else follows.
--
-- `restored`: the hub was restored from a backup, and devices offer again what it lacks. `purged`: records were removed for good on
-- purpose, and devices delete them; one that was away for both does both. null: the stream's first. A
-- restored hub cannot know it itself: it learns from what devices say.

create table sync.epochs (
  stream_id integer not null,
  epoch     uuid not null,
  reason    text check (reason in ('restored', 'purged')),
  tables    text[],
  began_at  bigint not null default sync.now_ms(),
  device    uuid,
  author    uuid,
  primary key (stream_id, epoch)
);
comment on table sync.epochs is 'one row per stream and epoch, as many as there were restores and purges: never removed, as an epoch that is not here is how a restore is detected';
comment on column sync.epochs.tables is 'what was purged; a device that was away for a restore as well offers the hub nothing of these';
comment on column sync.epochs.device is 'the device that knew more than this hub, by which the restore was detected; author: who was signed in there';
alter table sync.epochs enable row level security;
revoke all on table sync.epochs from public, anon, authenticated;

-- Records each epoch as it begins. A change by hand counts as a restore; a purge says so in `branchline.epoch`.
create function sync.record_epoch() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into sync.epochs (stream_id, epoch, reason)
  values (new.id, new.epoch, case tg_op when 'UPDATE' then coalesce(nullif(current_setting('branchline.epoch', true), ''), 'restored') end)
  on conflict do nothing;
  return null;
end
$$;
create trigger record_first_epoch after insert on sync.streams for each row execute function sync.record_epoch();
create trigger record_epoch after update of epoch on sync.streams for each row
  when (old.epoch is distinct from new.epoch) execute function sync.record_epoch();

-- Starts a new epoch in each of these streams, once other writers of them have committed.
create function sync.begin_epoch(streams integer[], reason text, purged text[] default null) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  -- Not through sync.lock_streams, whose callers came through an entry point: an owner calls this in the SQL editor.
  perform 1 from sync.streams s where s.id = any (streams) order by s.id for no key update;
  perform set_config('branchline.epoch', reason, true);
  update sync.streams s set epoch = gen_random_uuid() where s.id = any (streams);
  update sync.epochs e set tables = purged from sync.streams s
  where purged is not null and s.id = any (streams) and e.stream_id = s.id and e.epoch = s.epoch;
  delete from sync.digests d where d.stream_id = any (streams);
  perform set_config('branchline.epoch', '', true);
end
$$;

-- Starts a new epoch everywhere: run it after restoring a backup, and every device resyncs after sending what the backup lacks. A hub
-- where nobody runs it detects the restore itself (sync.detect_restore).
create function sync.new_epoch() returns void
language sql volatile set search_path = '' as $$
  select sync.begin_epoch(array(select s.id from sync.streams s), 'restored')
$$;

-- Detects that this hub was restored from a backup: a device of today's epoch had more of its changes settled than the ledger has, or
-- knows an epoch that is not recorded. Then starts new epochs in the organisation's streams, at most once a day for one device, so that
-- a forged call costs no more than a resync. A device that knows an earlier epoch resyncs anyway.
create function sync.detect_restore(org uuid, device uuid, pushed bigint, known uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare
  s sync.streams;
  settled bigint := coalesce((select g.last from sync.ledger g where g.org_id = org and g.device_id = device), 0);
  was_here boolean;
begin
  select * into s from sync.streams k where k.org_id = org and k.audience = org;
  was_here := known is null or known = s.epoch or exists (select 1 from sync.epochs e where e.stream_id = s.id and e.epoch = known);
  if was_here and (coalesce(pushed, 0) <= settled or known <> s.epoch) then
    return false;
  elsif exists (select 1 from sync.epochs e where e.stream_id = s.id and e.device = detect_restore.device
                and e.began_at > sync.now_ms() - 86400000) then
    return false;
  end if;
  perform sync.begin_epoch(array(select k.id from sync.streams k where k.org_id = org), 'restored');
  update sync.epochs e set device = detect_restore.device, author = auth.uid()
  from sync.streams k where k.org_id = org and e.stream_id = k.id and e.epoch = k.epoch;
  return true;
end
$$;

revoke all on function sync.record_epoch(), sync.begin_epoch(integer[], text, text[]), sync.new_epoch(),
  sync.detect_restore(uuid, uuid, bigint, uuid) from public;
