-- Broadcasts: one small message per transaction and stream tells devices "the head is N"; pulling remains their part.
--
-- Private, event `head`: a branch's stream is told on `branch:<branch id>`, what the whole organisation sees on
-- `org:<organisation id>`. Who follows more branches than he can listen to one by one hears event `elsewhere` on
-- `branches:<organisation id>`, at most once in five seconds and without a head: whoever hears it looks when these are over. A hub
-- without Realtime is silent, and a lost message costs nothing but time: devices also look by the clock.

-- When an organisation's `elsewhere` was rung last.
create table sync.broadcast_times (
  org_id  uuid primary key references public.organisations (id),
  sent_at bigint not null default 0
);
alter table sync.broadcast_times enable row level security;
revoke all on table sync.broadcast_times from public, anon, authenticated;

-- Rings for a stream.
create function sync.send_head(s sync.streams) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  now_ms bigint := sync.now_ms();
  channel text := coalesce('branch:' || s.branch_id, 'org:' || s.org_id);
begin
  if to_regprocedure('realtime.send(jsonb,text,text,boolean)') is null then
    return;
  end if;
  -- Text, not a name: the function is Supabase's, and may be absent.
  execute 'select realtime.send($1, $2, $3, true)'
    using jsonb_build_object('stream', s.id, 'head', s.head, 'org_id', s.org_id, 'branch_id', s.branch_id), 'head', channel;
  if s.branch_id is not null then
    insert into sync.broadcast_times (org_id) select s.org_id where not exists (select 1 from sync.broadcast_times b where b.org_id = s.org_id)
    on conflict do nothing;
    -- Whoever holds the row rings for all: nobody waits for it.
    update sync.broadcast_times b set sent_at = now_ms
    from (select q.org_id from sync.broadcast_times q where q.org_id = s.org_id and q.sent_at <= now_ms - 5000 for update skip locked) due
    where b.org_id = due.org_id;
    if found then
      execute 'select realtime.send($1, $2, $3, true)'
        using jsonb_build_object('org_id', s.org_id), 'elsewhere', 'branches:' || s.org_id;
    end if;
  end if;
exception when others then
  -- Nobody's work may fail because a bell does.
  raise warning 'The doorbell could not ring: %', sqlerrm;
end
$$;

create function sync.broadcast_head() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if current_setting('branchline.push', true) = 'on' then
    -- A push that is tried in parts: what became of it is known at its end, and is told once. A part that is undone takes this along.
    perform set_config('branchline.moved_streams', concat_ws(',', nullif(current_setting('branchline.moved_streams', true), ''), new.id), true);
  elsif new.head = (select s.head from sync.streams s where s.id = new.id) then
    -- Bumped several times in this transaction: the last bump rings.
    perform sync.send_head(new);
  end if;
  return null;
end
$$;
create constraint trigger broadcast_head after update on sync.streams deferrable initially deferred
  for each row when (old.head is distinct from new.head) execute function sync.broadcast_head();

-- Ends what a push does to the records: their rules hold for everybody again, and each stream that moved rings once.
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
