-- Broadcasts a hint "the head is N" once per transaction and stream; devices then pull.
--
-- Private channels, event `head`: a branch's stream on `branch:<branch id>`, the organisation's on `org:<organisation id>`. A device that
-- follows more branches than it can join channels listens to event `elsewhere` on `branches:<organisation id>`, sent at most once in five
-- seconds and without a head: it pulls when these are over. Without Realtime, or when a message is lost, devices pull by the clock.

-- When an organisation's `elsewhere` was last sent.
create table sync.broadcast_times (
  org_id  uuid primary key references public.organisations (id),
  sent_at bigint not null default 0
);
alter table sync.broadcast_times enable row level security;
revoke all on table sync.broadcast_times from public, anon, authenticated;

-- Broadcasts a stream's head.
create function sync.send_head(s sync.streams) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  now_ms bigint := sync.now_ms();
  channel text := coalesce('branch:' || s.branch_id, 'org:' || s.org_id);
begin
  -- A device's own stream has no other reader to tell.
  if s.kind = 'device' or to_regprocedure('realtime.send(jsonb,text,text,boolean)') is null then
    return;
  end if;
  -- Text, not a name: the function is Supabase's, and may be absent.
  execute 'select realtime.send($1, $2, $3, true)'
    using jsonb_build_object('stream', s.id, 'head', s.head, 'org_id', s.org_id, 'branch_id', s.branch_id), 'head', channel;
  if s.branch_id is not null then
    insert into sync.broadcast_times (org_id) select s.org_id where not exists (select 1 from sync.broadcast_times b where b.org_id = s.org_id)
    on conflict do nothing;
    -- Whoever holds the row sends for all: nobody waits for it.
    update sync.broadcast_times b set sent_at = now_ms
    from (select q.org_id from sync.broadcast_times q where q.org_id = s.org_id and q.sent_at <= now_ms - 5000 for update skip locked) due
    where b.org_id = due.org_id;
    if found then
      execute 'select realtime.send($1, $2, $3, true)'
        using jsonb_build_object('org_id', s.org_id), 'elsewhere', 'branches:' || s.org_id;
    end if;
  end if;
exception when others then
  -- Nobody's work may fail because a broadcast does.
  raise warning 'A stream''s head could not be broadcast: %', sqlerrm;
end
$$;

-- Broadcasts a stream's last head at commit; within a push, notes the stream for sync.end_push.
create function sync.broadcast_head() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if current_setting('branchline.push', true) = 'on' then
    -- A push tries parts: only its end knows what moved. A part that is undone undoes this setting, too.
    perform set_config('branchline.moved_streams', concat_ws(',', nullif(current_setting('branchline.moved_streams', true), ''), new.id), true);
  elsif new.head = (select s.head from sync.streams s where s.id = new.id) then
    -- Moved several times in this transaction: the last head is sent.
    perform sync.send_head(new);
  end if;
  return null;
end
$$;
create constraint trigger broadcast_head after update on sync.streams deferrable initially deferred
  for each row when (old.head is distinct from new.head) execute function sync.broadcast_head();

-- Ends a push: the guards hold for everybody again, and each stream that moved broadcasts its head once.
create function sync.end_push() returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  moved text := nullif(current_setting('branchline.moved_streams', true), '');
begin
  perform set_config('branchline.push', 'off', true), set_config('branchline.moved_streams', '', true);
  perform sync.send_head(s) from sync.streams s where s.id = any (string_to_array(moved, ',')::integer[]);
end
$$;

revoke all on function sync.send_head(sync.streams), sync.broadcast_head(), sync.end_push() from public;
grant execute on function sync.end_push() to authenticated;
