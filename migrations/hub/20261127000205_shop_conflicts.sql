-- Conflicts of concurrent edits, and what people decided about them. Both are facts: they sync to every branch and never change.
--
-- The hub merges every change, so its record of a conflict is the one that counts. Its id follows from the two stamps that
-- conflict: a device that sees the same two edits conflict derives the same id, and recording a conflict twice is recording it once.
-- A decision is an ordinary edit of the record (none, when what stands shall stand) and a row here, in one unit.

create table public.sync_conflicts (
  id            uuid not null,
  org_id        uuid not null references public.organisations (id),
  branch_id     uuid,
  table_name    text not null,
  record_id     uuid not null,
  field         text not null,
  kind          text not null check (kind in ('edit', 'deleted', 'kept', 'revived')),
  winner        text not null check (winner in ('ours', 'theirs')),
  base          text,
  ours          text,
  theirs        text,
  ours_hlc      text collate "C" not null,
  ours_device   uuid,
  ours_author   uuid,
  theirs_hlc    text collate "C" not null,
  theirs_device uuid,
  theirs_author uuid,
  created_at    bigint not null default sync.now_ms(),
  primary key (org_id, id)
);
create index sync_conflicts_created_idx on public.sync_conflicts (created_at);
comment on column public.sync_conflicts.ours is 'the value the hub held; theirs is the one that came in; all values as text';
comment on column public.sync_conflicts.branch_id is 'whose record it is, for a branch''s own; absent when every branch sees it';
comment on column public.sync_conflicts.ours_device is 'absent: the edit was made on the hub itself';

create table public.decisions (
  id         uuid not null default sync.uuid_v7(),
  org_id     uuid not null references public.organisations (id),
  branch_id  uuid,
  kind       text not null check (kind in ('conflict', 'negative_stock', 'over_collection', 'same_phone', 'number_clash',
                                         'same_barcode', 'same_sku', 'same_gstin', 'group_ring')),
  subject    text not null,
  table_name text not null,
  record_id  uuid not null,
  choice     text not null check (choice in ('keep', 'take', 'value', 'reviewed', 'reopened')),
  value      text,
  facts      text,
  reason     text,
  seen       bigint not null default 0,
  device_id  uuid,
  author     uuid,
  created_at bigint not null default sync.now_ms(),
  primary key (org_id, id)
);
create index decisions_subject_idx on public.decisions (org_id, kind, subject);
create index decisions_created_idx on public.decisions (created_at);
comment on column public.decisions.subject is 'the conflict''s id, or what the review card is about';
comment on column public.decisions.facts is 'what was so when it was reviewed; when it is otherwise, the card comes back';
comment on column public.decisions.seen is 'how many decisions on the same subject the person knew of';
comment on column public.decisions.choice is 'reopened takes back every decision its author knew of: the conflict is open again';
comment on column public.decisions.value is 'what the field holds since';

-- Every member sees what concerns the organisation or his branches.
insert into sync.tables (name, position, policy, scope, adders, branch_column) values
  -- Only the hub records a conflict.
  ('sync_conflicts', 30, 'append', 'org', '{}', 'branch_id'),
  ('decisions', 31, 'append', 'org', '{owner,manager,cashier}', 'branch_id');
select sync.open_table(name) from sync.tables where name in ('sync_conflicts', 'decisions');

-- Derives a conflict's id from the record, the field and the two stamps, so that every side derives the same.
create function sync.conflict_id(table_name text, record uuid, field text, one text, other text) returns uuid
language sql immutable set search_path = '' as $$
  select overlay(overlay(md5(concat_ws('/', table_name, record, field, least(one collate "C", other collate "C"),
                                       greatest(one collate "C", other collate "C"))) placing '8' from 13) placing '8' from 17)::uuid
$$;

-- Returns whether a person belongs to an organisation, or did.
create function sync.was_member(org uuid, person uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.memberships m where m.org_id = org and m.user_id = person)
$$;

-- Refuses a decision about a record its author may not edit, by touching the record as the caller.
create function sync.guard_decision() returns trigger
language plpgsql set search_path = '' as $$
declare
  n integer;
begin
  if new.author <> auth.uid() and not sync.was_member(new.org_id, new.author) then
    raise exception using errcode = '42501', message = 'A decision is signed by somebody who never belonged to this shop.';
  end if;
  if new.kind = 'conflict' then
    if not exists (select 1 from sync.tables t where t.name = new.table_name and t.policy <> 'append') then
      raise exception using errcode = 'BL400', message = format('There is nothing to decide about %s.', new.table_name);
    end if;
    execute format('update public.%I set updated_at = updated_at where org_id = $1 and id = $2', new.table_name)
      using new.org_id, new.record_id;
    get diagnostics n = row_count;
    if n = 0 then
      raise exception using errcode = '42501', message = format('You may not change this record of %s.', new.table_name);
    end if;
  end if;
  return new;
end
$$;
create trigger guard_decision before insert on public.decisions for each row execute function sync.guard_decision();

revoke all on function sync.conflict_id(text, uuid, text, text, text), sync.was_member(uuid, uuid), sync.guard_decision() from public;
grant execute on function sync.was_member(uuid, uuid) to authenticated;
