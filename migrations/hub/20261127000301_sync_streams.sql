-- Streams and the change index: a stream is a part of the data with one audience, and the index holds one row per record and stream.
--
-- A stream's head is the last number given out; its row lock, held until commit, makes number order commit order.

-- A stream is a part of the data with one audience: the organisation, one branch, or one device, whose stream opens with its first row.
create table sync.streams (
  id           integer generated always as identity primary key,
  org_id       uuid not null references public.organisations (id),
  branch_id    uuid,
  device_id    uuid,
  audience     uuid generated always as (coalesce(device_id, branch_id, org_id)) stored,
  kind         text generated always as
    (case when device_id is not null then 'device' when branch_id is not null then 'branch' else 'org' end) stored,
  epoch        uuid not null default gen_random_uuid(),
  head         bigint not null default 0,
  purged_up_to bigint not null default 0,
  unique (org_id, audience),
  foreign key (org_id, branch_id) references public.branches (org_id, id),
  foreign key (org_id, device_id) references public.devices (org_id, id) deferrable initially immediate
) with (fillfactor = 50);
create index streams_branch_idx on sync.streams (org_id, branch_id);
comment on column sync.streams.head is 'the last number given out; its row lock, held until commit, makes number order commit order';
alter table sync.streams enable row level security;
revoke all on table sync.streams from public, anon, authenticated;

-- One row per record and stream, so the index compacts itself. op U: the row is there; D: it is gone from this stream.
create table sync.changes (
  stream_id integer not null,
  table_no  smallint not null,
  op        "char" not null,
  seq       bigint not null,
  id        uuid not null,
  hlc       text collate "C" not null,
  max_hlc   text collate "C" not null,
  fields    jsonb,
  device    uuid,
  author    uuid,
  sent_by   uuid,
  at        bigint not null default 0,
  added_device uuid,
  added_author uuid,
  added_sent_by uuid,
  added_at     bigint,
  primary key (stream_id, table_no, id),
  unique (stream_id, seq),
  -- Stamps that would sort wrongly get past no code. Every row pays for it, twice where it was there before: digits are known by a cast, as in
  -- sync.validate_changes, and of the device's part only its length.
  constraint changes_hlc_check check (hlc like '_____________-_____-____________' and (left(hlc, 13) || substr(hlc, 15, 5))::bigint >= 0),
  constraint changes_max_hlc_check check (max_hlc = hlc or
    max_hlc like '_____________-_____-____________' and (left(max_hlc, 13) || substr(max_hlc, 15, 5))::bigint >= 0)
);
comment on column sync.changes.sent_by is 'who sent it, where that is not its author';
comment on column sync.changes.at is 'the hub''s time when it took the latest change';
comment on column sync.changes.added_at is
  'the hub''s time when added_device and added_author added the record, 0 when that is no longer known; null as long as nothing changed it since: then `at`, `device` and `author` are those of the addition';
comment on column sync.changes.hlc is 'the row''s stamp; `fields` holds the stamps of columns written later, `max_hlc` the newest of all';
alter table sync.changes enable row level security;
revoke all on table sync.changes from public, anon, authenticated;

-- The sync functions run as the caller, so the caller reads his streams and their index.
grant select on sync.streams, sync.changes to authenticated;
create policy streams_select on sync.streams for select to authenticated
  using (id = any (array(select sync.my_streams())));
create policy changes_select on sync.changes for select to authenticated
  using (stream_id = any (array(select sync.my_streams())));

-- Creates the stream of a new organisation or branch.
create function sync.open_stream() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_table_name = 'organisations' then
    insert into sync.streams (org_id) values (new.id);
  else
    insert into sync.streams (org_id, branch_id) values (new.org_id, new.id);
  end if;
  return null;
end
$$;
create trigger open_stream after insert on public.organisations for each row execute function sync.open_stream();
create trigger a_open_stream after insert on public.branches for each row execute function sync.open_stream();

-- Locks streams against other writers until commit, in the order of their ids.
create function sync.lock_streams(ids integer[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform sync.require_entry(s.org_id) from (select distinct k.org_id from sync.streams k where k.id = any (ids)) s;
  perform 1 from sync.streams s where s.id = any (ids) order by s.id for no key update;
end
$$;

revoke all on function sync.open_stream(), sync.lock_streams(integer[]) from public;
grant execute on function sync.lock_streams(integer[]) to authenticated;
