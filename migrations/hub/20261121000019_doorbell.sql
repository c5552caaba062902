-- The doorbell: one small message per transaction and stream tells devices "the head is N"; pulling remains their part.
--
-- On Supabase it is a private broadcast on topic `org:<organisation id>`, event `head`; elsewhere a NOTIFY on channel
-- `branchline_head`, for whoever plays that part. A lost message costs nothing but time.

create function sync.ring() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  news jsonb := jsonb_build_object('stream', new.id, 'head', new.head, 'org_id', new.org_id, 'branch_id', new.branch_id);
begin
  if new.head <> (select s.head from sync.streams s where s.id = new.id) then
    -- Bumped again in this transaction: the last bump rings.
    return null;
  end if;
  if to_regprocedure('realtime.send(jsonb,text,text,boolean)') is not null then
    begin
      execute 'select realtime.send($1, $2, $3, true)' using news, 'head', 'org:' || new.org_id;
    exception when others then
      raise warning 'The doorbell could not ring: %', sqlerrm;
    end;
  else
    perform pg_notify('branchline_head', news::text);
  end if;
  return null;
end
$$;
revoke all on function sync.ring() from public;

create constraint trigger ring after update on sync.streams deferrable initially deferred
  for each row when (old.head is distinct from new.head) execute function sync.ring();

-- Members hear their organisation's channel, and may ask its other devices to sync now.
do $$
begin
  if to_regclass('realtime.messages') is not null and to_regprocedure('realtime.topic()') is not null then
    execute $policy$create policy branchline_hear on realtime.messages for select to authenticated
      using (extension = 'broadcast' and (select realtime.topic()) = any (array(select 'org:' || o from sync.my_orgs() o)))$policy$;
    execute $policy$create policy branchline_ask on realtime.messages for insert to authenticated
      with check (extension = 'broadcast' and (select realtime.topic()) = any (array(select 'org:' || o from sync.my_orgs() o)))$policy$;
  end if;
end
$$;
