-- Deletes what is past its time, and what its owner removes for good: every table that grows has a rule here.
--
-- | what | how long it stays | who decides |
-- |---|---|---|
-- | sync.changes: that a record left a stream | 180 days; a device away longer fetches anew | fixed (sync.purge_tombstones) |
-- | sync_conflicts that somebody decided, with the decision | 180 days after the decision | fixed |
-- | sync_conflicts nobody decided | 2 years; what stands stands | fixed |
-- | decisions on a review card | the newest on a subject for ever, as it keeps the card away; those before it 180 days | fixed |
-- | sync.held, discarded or orphaned | a year: as long as a person may ask what was discarded | fixed |
-- | sync.history | the shop's own setting (sync.purge_history) | its owner |
-- | sync.digests | one row per stream and table | |
-- | sync.epochs | one row per restore or purge and stream, for ever | |

-- Deletes tombstones from the index once no device can be away that long; a device that was must resync (purged_up_to).
create function sync.purge_tombstones(older_than interval default '180 days') returns bigint
language sql volatile set search_path = '' as $$
  with gone as (
    delete from sync.changes c
    where c.op = 'D' and c.max_hlc collate "C" < sync.stamp((extract(epoch from clock_timestamp() - older_than) * 1000)::bigint) collate "C"
    returning c.stream_id, c.seq
  ), raised as (
    update sync.streams s set purged_up_to = greatest(s.purged_up_to, g.seq)
    from (select stream_id, max(seq) as seq from gone group by 1) g where s.id = g.stream_id
  )
  select count(*) from gone
$$;

-- Deletes conflicts that are settled or that nobody settled, and decisions nothing asks for any more, at most `portion` of each.
-- Branches learn of it as of any removal: conflicts go first, so that no screen reopens one in between.
create function sync.purge_conflicts(settled interval default '180 days', unsettled interval default '2 years', portion integer default 5000)
returns bigint
language plpgsql volatile set search_path = '' as $$
declare
  settled_at bigint := sync.now_ms() - (extract(epoch from settled) * 1000)::bigint;
  unsettled_at bigint := sync.now_ms() - (extract(epoch from unsettled) * 1000)::bigint;
  conflicts bigint;
  decided bigint;
begin
  perform set_config('branchline.purge', 'on', true);
  delete from public.sync_conflicts c using (
    select k.org_id, k.id from public.sync_conflicts k
    where k.created_at < settled_at and (k.created_at < unsettled_at or exists (
      select 1 from public.decisions d
      where d.org_id = k.org_id and d.kind = 'conflict' and d.subject = k.id::text and d.created_at < settled_at
        and not exists (
          select 1 from public.decisions r where r.org_id = k.org_id and r.kind = 'conflict' and r.subject = d.subject
            and r.choice = 'reopened' and r.seen >= d.seen)))
    limit portion) gone
  where c.org_id = gone.org_id and c.id = gone.id;
  get diagnostics conflicts = row_count;
  delete from public.decisions d using (
    select k.org_id, k.id from public.decisions k
    where k.created_at < settled_at and case k.kind
      when 'conflict' then not exists (select 1 from public.sync_conflicts c where c.org_id = k.org_id and c.id::text = k.subject)
      else exists (select 1 from public.decisions n
                   where n.org_id = k.org_id and n.kind = k.kind and n.subject = k.subject and (n.created_at, n.id) > (k.created_at, k.id)) end
    limit portion) gone
  where d.org_id = gone.org_id and d.id = gone.id;
  get diagnostics decided = row_count;
  perform set_config('branchline.purge', 'off', true);
  return conflicts + decided;
end
$$;

-- Deletes what is past its time and returns how much of what. A hub without pg_cron is maintained with `select sync.run_maintenance()`.
create function sync.run_maintenance() returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  year_ago bigint := sync.now_ms() - 365 * 86400000::bigint;
  discarded bigint;
  -- First, as it may take long and locks no stream; what follows does, and pushes wait for it.
  history bigint := sync.purge_history();
  conflicts bigint := sync.purge_conflicts();
  tombstones bigint := sync.purge_tombstones();
begin
  delete from sync.held q where q.state in ('discarded', 'orphaned') and q.updated_at < year_ago;
  get diagnostics discarded = row_count;
  return jsonb_build_object('tombstones', tombstones, 'conflicts', conflicts, 'history', history, 'discarded', discarded);
end
$$;

do $$
begin
  if to_regprocedure('cron.schedule(text,text,text)') is not null then
    execute $cron$select cron.schedule('branchline-maintenance', '37 21 * * *', 'select sync.run_maintenance()')$cron$;
  end if;
end
$$;

-- Removes records of one organisation for good, those named or all of the table, one portion a call, so that nobody waits longer than
-- for one of them. Returns how many it removed: run `select sync.purge('suppliers', '<organisation>')` until that is 0. Devices learn of
-- each record. What is referred to stays, and the call fails there; what was removed before stays removed.
create function sync.purge(name text, org uuid, ids uuid[] default null, portion integer default 1000) returns bigint
language plpgsql volatile set search_path = '' as $$
declare
  removed bigint;
begin
  if not exists (select 1 from sync.tables t where t.name = purge.name) then
    raise exception using errcode = '42P01', message = format('%s is no synced table.', name);
  end if;
  perform set_config('branchline.purge', 'on', true);
  execute format('delete from public.%1$I r where r.org_id = $1 and r.id in (
      select k.id from public.%1$I k where k.org_id = $1 and ($2 is null or k.id = any ($2)) order by k.id limit $3)', name)
    using org, ids, portion;
  get diagnostics removed = row_count;
  perform set_config('branchline.purge', '', true);
  return removed;
end
$$;

revoke all on function sync.purge_tombstones(interval), sync.purge_conflicts(interval, interval, integer), sync.run_maintenance(),
  sync.purge(text, uuid, uuid[], integer) from public;
