-- Triggers that hold the rules of people, branches and the history's length, which no role may break.

-- Lets a person change his own telephone number; his name and e-mail, by which others know him, are an owner's to change.
create function sync.guard_profile() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  old_row jsonb;
begin
  if auth.uid() is null or new.org_id = any (array(select sync.my_orgs('{owner}')))
     or current_setting('branchline.purge', true) = 'on' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    -- An edit is written as an upsert; and whoever joins by a code is given his profile by the hub.
    if exists (select 1 from public.profiles f where f.org_id = new.org_id and f.id = new.id) then
      return new;
    end if;
    perform sync.require_entry(new.org_id, '00000000-0000-0000-0000-000000000000');
    return new;
  end if;
  old_row := to_jsonb(old);
  if to_jsonb(new) - '{phone,updated_at}'::text[] <> old_row - '{phone,updated_at}'::text[] then
    raise exception using errcode = '42501', message = 'Only an owner changes what people are called here; the telephone number is one''s own to change.';
  end if;
  return new;
end
$$;
create trigger guard_profile before insert or update on public.profiles for each row execute function sync.guard_profile();

-- Refuses to remove the last owner of all branches.
create function sync.guard_last_owner() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if current_setting('branchline.purge', true) is distinct from 'on' and old.role = 'owner' and old.branch_id is null and old.deleted_at is null
     and not exists (select 1 from public.memberships m where m.org_id = old.org_id and m.role = 'owner' and m.branch_id is null
                     and m.deleted_at is null) then
    raise exception using errcode = 'BL409', message = 'A shop keeps at least one owner of all its branches. Make somebody else owner first.';
  end if;
  return null;
end
$$;
create constraint trigger guard_last_owner after update on public.memberships deferrable initially deferred
  for each row when (old.role = 'owner' and (new.role <> 'owner' or new.branch_id is not null or new.deleted_at is not null or new.user_id <> old.user_id))
  execute function sync.guard_last_owner();

-- Refuses to close a branch unless an owner asks and its devices have sent everything.
create function sync.guard_branch() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  waits text;
begin
  if current_setting('branchline.purge', true) = 'on' then
    return new;
  end if;
  if auth.uid() is not null and not new.org_id = any (array(select sync.my_orgs('{owner}'))) then
    raise exception using errcode = '42501', message = 'Only an owner closes a branch.';
  end if;
  select d.code into waits from public.devices d
  left join sync.device_status s on s.org_id = d.org_id and s.device_id = d.id
  where d.org_id = new.org_id and d.branch_id = new.id and d.deleted_at is null
    and (coalesce(s.pending, 0) > 0
         or exists (select 1 from sync.held q where q.org_id = d.org_id and q.device_id = d.id and q.state in ('rejected', 'waiting')))
  order by 1 limit 1;
  if waits is not null then
    raise exception using errcode = 'BL409',
      message = format('The computer %s of this branch still has changes that are not sent or not accepted. Let it finish first.', waits);
  end if;
  return new;
end
$$;
create trigger guard_branch before update on public.branches for each row
  when (old.deleted_at is null and new.deleted_at is not null) execute function sync.guard_branch();

-- Delays a shorter history by thirty days, in which every owner sees it; a longer one holds at once.
create function sync.guard_history_months() returns trigger
language plpgsql set search_path = '' as $$
declare
  now_ms bigint := sync.now_ms();
begin
  if old.history_months_from <= now_ms and new.history_months = old.history_months_next and new.history_months_from is null then
    return new;
  end if;
  new.history_months_next := null;
  new.history_months_from := null;
  if coalesce(new.history_months < coalesce(old.history_months, 1000), false) then
    new.history_months_next := new.history_months;
    new.history_months_from := now_ms + 30 * 86400000::bigint;
    new.history_months := old.history_months;
  end if;
  return new;
end
$$;
create trigger guard_history_months before update of history_months on public.organisations
  for each row execute function sync.guard_history_months();

revoke all on function sync.guard_profile(), sync.guard_last_owner(), sync.guard_branch(), sync.guard_history_months() from public;
