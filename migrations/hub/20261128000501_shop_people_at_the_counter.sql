-- Who works in the shop: staff with their PINs, what each role may do, and the log of what was done.

create table public.staff (
  id         uuid not null default sync.uuid_v7(),
  org_id     uuid not null references public.organisations (id),
  branch_id  uuid,
  name       text not null,
  role       text not null check (role in ('owner', 'manager', 'cashier', 'accountant')),
  pin_hash   text,
  active     integer not null default 1 check (active in (0, 1)),
  created_at bigint not null default sync.now_ms(),
  updated_at bigint not null default sync.now_ms(),
  deleted_at bigint,
  primary key (org_id, id)
);
comment on column public.staff.pin_hash is 'Argon2id of the PIN: every till checks it, offline as well';
comment on column public.staff.branch_id is 'where the person works, if at one branch only';

create table public.role_limits (
  id                  uuid not null default sync.uuid_v7(),
  org_id              uuid not null references public.organisations (id),
  branch_id           uuid,
  role                text not null check (role in ('manager', 'cashier', 'accountant')),
  line_discount_milli bigint not null,
  bill_discount_milli bigint not null,
  below_cost          text not null check (below_cost in ('allowed', 'override', 'never')),
  over_credit         text not null check (over_credit in ('allowed', 'override', 'never')),
  negative_stock      text not null check (negative_stock in ('allowed', 'override', 'never')),
  cancel_bill         text not null check (cancel_bill in ('allowed', 'override', 'never')),
  give_back           text not null check (give_back in ('allowed', 'override', 'never')),
  open_drawer         text not null check (open_drawer in ('allowed', 'override', 'never')),
  change_price        text not null check (change_price in ('allowed', 'override', 'never')),
  created_at          bigint not null default sync.now_ms(),
  updated_at          bigint not null default sync.now_ms(),
  deleted_at          bigint,
  primary key (org_id, id)
);

-- Facts are changed and removed by nobody. One number of one device's chain stands for one entry, whoever sends it.
create table public.audit_log (
  id           uuid not null default sync.uuid_v7(),
  org_id       uuid not null,
  branch_id    uuid not null,
  device_id    uuid not null,
  seq          bigint not null check (seq > 0),
  at           bigint not null,
  staff_id     uuid,
  action       text not null,
  entity_table text,
  entity_id    uuid,
  details      text not null default '{}',
  override_by  uuid,
  outside      integer not null default 0 check (outside in (0, 1)),
  prev_hash    text not null,
  hash         text not null,
  created_at   bigint not null default sync.now_ms(),
  updated_at   bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint audit_log_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint audit_log_device_seq_key unique (org_id, device_id, seq)
);
create index audit_log_branch_id_idx on public.audit_log (org_id, branch_id);
comment on column public.audit_log.hash is 'SHA-256 over the entry and prev_hash, the hash of the entry before; the device that wrote it computed it';

alter table public.invoices add column staff_id uuid;
alter table public.payments add column staff_id uuid;

insert into sync.tables (name, position, policy, scope, adders, writers) values
  ('staff', 23, 'merge', 'org', '{owner,manager}', '{owner,manager}'),
  ('role_limits', 24, 'merge', 'org', '{owner}', '{owner}'),
  ('audit_log', 25, 'append', 'branch', '{owner,manager,cashier,accountant}', '{owner,manager,cashier,accountant}');
-- Of two PINs typed at two tills the later holds; a card with two hashes would tell nobody anything.
update sync.tables set ignored_columns = ignored_columns || '{pin_hash}' where name = 'staff';
select sync.open_table(name) from sync.tables where position in (23, 24, 25) order by position;
select sync.refresh_tables();

notify pgrst, 'reload schema';
