-- Organisations and who belongs to them: branches, devices, people and settings.
--
-- Every synced table is keyed by (org_id, id) and refers to others through (org_id, …), so that an id taken from
-- another organisation can neither collide nor be pointed at.

create table public.organisations (
  id         uuid primary key default sync.uuid_v7(),
  name       text not null check (length(btrim(name)) > 0),
  history_months       integer check (history_months between 12 and 999),
  history_months_next  integer check (history_months_next between 12 and 999),
  history_months_from  bigint,
  approve_devices      boolean not null default false,
  created_at bigint not null default sync.now_ms(),
  constraint organisations_name_size_check check (length(name) <= 500)
);
comment on column public.organisations.history_months is 'how long the history is kept; null: for ever';
comment on column public.organisations.history_months_next is 'a shorter time an owner asked for, which holds from history_months_from on';
comment on column public.organisations.approve_devices is 'a new device waits for an owner''s approval';
alter table public.organisations enable row level security;
revoke all on table public.organisations from public, anon, authenticated;

grant select, update (name, history_months, approve_devices) on public.organisations to authenticated;
create policy organisations_select on public.organisations for select to authenticated
  using (id = any (array(select sync.my_orgs())));
create policy organisations_update on public.organisations for update to authenticated
  using (id = any (array(select sync.my_orgs('{owner}')))) with check (id = any (array(select sync.my_orgs('{owner}'))));

create table public.branches (
  id         uuid not null default sync.uuid_v7(),
  org_id     uuid not null references public.organisations (id),
  branch_id  uuid,
  code       text not null check (code ~ '^[A-Z0-9]{2,4}$'),
  name       text not null,
  address    text,
  state_code text,
  phone      text,
  created_at bigint not null default sync.now_ms(),
  updated_at bigint not null default sync.now_ms(),
  deleted_at bigint,
  primary key (org_id, id),
  -- A branch id names one branch in the whole hub: policies compare branch ids alone.
  constraint branches_id_key unique (id),
  constraint branches_code_key unique (org_id, code),
  constraint branches_names_check check (length(code) <= 500 and length(name) <= 500 and length(phone) <= 500)
);

create table public.devices (
  id          uuid not null default sync.uuid_v7(),
  org_id      uuid not null,
  branch_id   uuid not null,
  user_id     uuid,
  -- A bill's number begins with it and has 16 characters at most: MUMB99/26/000001 (CGST Rules 2017, rule 46).
  code        text not null check (code ~ '^[A-Z0-9]{3,6}$'),
  name        text not null,
  app_version text,
  created_at  bigint not null default sync.now_ms(),
  updated_at  bigint not null default sync.now_ms(),
  deleted_at  bigint,
  primary key (org_id, id),
  constraint devices_code_key unique (org_id, code),
  constraint devices_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint devices_names_check check (length(code) <= 500 and length(name) <= 500 and length(app_version) <= 500)
);
create index devices_branch_id_idx on public.devices (org_id, branch_id);
create index devices_id_idx on public.devices (id);

create table public.profiles (
  id           uuid not null default sync.uuid_v7(),
  org_id       uuid not null,
  branch_id    uuid,
  user_id      uuid not null,
  display_name text not null,
  email        text,
  phone        text,
  created_at   bigint not null default sync.now_ms(),
  updated_at   bigint not null default sync.now_ms(),
  deleted_at   bigint,
  primary key (org_id, id),
  constraint profiles_names_check check (length(display_name) <= 500 and length(email) <= 500 and length(phone) <= 500)
);
create index profiles_user_id_idx on public.profiles (user_id);

-- Nobody has two names in a shop, and no two people have the same.
create unique index profiles_person_key on public.profiles (org_id, user_id) where deleted_at is null;
create unique index profiles_display_name_key on public.profiles (org_id, lower(btrim(display_name))) where deleted_at is null;

create table public.memberships (
  id         uuid not null default sync.uuid_v7(),
  org_id     uuid not null,
  branch_id  uuid,
  user_id    uuid not null,
  role       text not null check (role in ('owner', 'manager', 'cashier', 'accountant')),
  created_at bigint not null default sync.now_ms(),
  updated_at bigint not null default sync.now_ms(),
  deleted_at bigint,
  primary key (org_id, id),
  constraint memberships_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate
);
create index memberships_user_id_idx on public.memberships (user_id);
create index memberships_branch_id_idx on public.memberships (org_id, branch_id);
comment on column public.memberships.branch_id is 'null: every branch of the organisation';

create table public.business_settings (
  id         uuid not null default sync.uuid_v7(),
  org_id     uuid not null,
  branch_id  uuid,
  key        text not null,
  value      text not null,
  created_at bigint not null default sync.now_ms(),
  updated_at bigint not null default sync.now_ms(),
  deleted_at bigint,
  primary key (org_id, id),
  constraint business_settings_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint business_settings_names_check check (length(key) <= 500)
);
create index business_settings_branch_id_idx on public.business_settings (org_id, branch_id);
comment on column public.business_settings.branch_id is 'null: the whole organisation';

insert into sync.tables (name, position, policy, scope, adders, writers, removers, branch_column, person_column, owner_only_if) values
  -- A branch is opened and closed by an owner; a manager looks after the branches he belongs to.
  ('branches', 1, 'merge', 'org', '{owner}', '{owner,manager}', '{owner}', 'id', null, null),
  -- A device is registered by ready_to_sync, never added by a client.
  ('devices', 2, 'merge', 'org', '{}', '{owner,manager}', null, 'branch_id', null, null),
  ('profiles', 3, 'merge', 'org', '{owner}', '{owner}', '{owner}', null, 'user_id', null),
  ('memberships', 4, 'merge', 'org', '{owner}', '{owner}', null, null, null, null),
  -- What holds for the whole organisation is set by an owner, what holds for a branch by its managers, the shop's own details (shop.…) by either.
  ('business_settings', 5, 'merge', 'org', '{owner,manager}', '{owner,manager}', null, 'branch_id', null,
   'branch_id is null and not starts_with(key, ''shop.'') or key in (''history_months'', ''approve_devices'')');
select sync.open_table(name) from sync.tables where position between 1 and 5 order by position;
