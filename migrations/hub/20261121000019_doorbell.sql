-- The doorbell: one small message per transaction and stream tells devices "the head is N"; pulling remains their part.
--
-- A push that is tried in parts numbers, and would ring, part by part: the first number is news enough, as whoever hears it fetches
-- all there is. A private broadcast on topic `org:<organisation id>`, event `head`. A hub without Realtime is silent, and a lost message
-- costs nothing but time: devices also look by the clock.

create function sync.ring() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  -- The streams this transaction has rung for; a savepoint that is undone takes its bell and its mark back.
  rung text := coalesce(current_setting('branchline.rung', true), '');
begin
  if position(format(',%s,', new.id) in rung) > 0 then
    return null;
  end if;
  if new.head <> (select s.head from sync.streams s where s.id = new.id) then
    -- Bumped again in this transaction: the last bump rings.
    return null;
  end if;
  if to_regprocedure('realtime.send(jsonb,text,text,boolean)') is null then
    return null;
  end if;
  -- Text, not a name: the function is Supabase's, and may be absent.
  execute 'select realtime.send($1, $2, $3, true)'
    using jsonb_build_object('stream', new.id, 'head', new.head, 'org_id', new.org_id, 'branch_id', new.branch_id), 'head', 'org:' || new.org_id;
  perform set_config('branchline.rung', format('%s,%s,', rung, new.id), true);
  return null;
exception when others then
  -- Nobody's work may fail because a bell does.
  raise warning 'The doorbell could not ring: %', sqlerrm;
  return null;
end
$$;
revoke all on function sync.ring() from public;

create constraint trigger ring after update on sync.streams deferrable initially deferred
  for each row when (old.head is distinct from new.head) execute function sync.ring();
