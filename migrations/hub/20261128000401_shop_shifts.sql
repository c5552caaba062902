-- Shifts: openings of tills, what is put into the drawer and taken out of it besides sales, and closings with their Z reports. Facts, in
-- everybody's stream: the owner sees the day of every branch from any of them.

alter table public.invoices add column shift_id uuid;
comment on column public.invoices.shift_id is 'the shift of its till that it fell into; money is counted by it and not by clock';
alter table public.payments
  add column shift_id uuid,
  add column till_code text;

create table public.shifts (
  id                  uuid not null default sync.uuid_v7(),
  org_id              uuid not null references public.organisations (id),
  branch_id           uuid,
  till_code           text not null,
  business_date       date not null,
  opened_at           bigint not null,
  float_paise         bigint not null default 0,
  note                text,
  opened_by_staff_id  uuid,
  created_at          bigint not null default sync.now_ms(),
  updated_at          bigint not null default sync.now_ms(),
  primary key (org_id, id)
);

create table public.cash_movements (
  id                  uuid not null default sync.uuid_v7(),
  org_id              uuid not null references public.organisations (id),
  branch_id           uuid,
  shift_id            uuid not null,
  till_code           text not null,
  direction           text not null check (direction in ('in', 'out')),
  amount_paise        bigint not null check (amount_paise > 0),
  reason              text not null check (reason in ('float', 'deposit', 'expense', 'other')),
  note                text,
  staff_id            uuid,
  business_date       date not null,
  created_at          bigint not null default sync.now_ms(),
  updated_at          bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint cash_movements_shift_id_fkey foreign key (org_id, shift_id)
    references public.shifts (org_id, id) deferrable initially immediate
);
create index cash_movements_shift_id_idx on public.cash_movements (org_id, shift_id);

-- Its id is that of its shift: a shift is closed once.
create table public.shift_closings (
  id                  uuid not null default sync.uuid_v7(),
  org_id              uuid not null references public.organisations (id),
  branch_id           uuid,
  shift_id            uuid not null,
  number              text not null,
  till_code           text not null,
  business_date       date not null,
  closed_at           bigint not null,
  bills_count         integer not null default 0,
  sales_paise         bigint not null default 0,
  expected_cash_paise bigint not null default 0,
  counted_cash_paise  bigint not null default 0,
  difference_paise    bigint not null default 0,
  reason              text,
  report              text not null,
  closed_by_staff_id  uuid,
  created_at          bigint not null default sync.now_ms(),
  updated_at          bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint shift_closings_shift_id_fkey foreign key (org_id, shift_id)
    references public.shifts (org_id, id) deferrable initially immediate
);
create index shift_closings_shift_id_idx on public.shift_closings (org_id, shift_id);
comment on column public.shift_closings.report is 'the whole Z report (JSON), as it was computed and counted then';

-- branch_id tells whose till it is; no branch_column, so that every branch sees it.
insert into sync.tables (name, position, policy, scope, adders, writers) values
  ('shifts', 20, 'append', 'org', '{owner,manager,cashier}', '{owner,manager,cashier}'),
  ('cash_movements', 21, 'append', 'org', '{owner,manager,cashier}', '{owner,manager,cashier}'),
  ('shift_closings', 22, 'append', 'org', '{owner,manager,cashier}', '{owner,manager,cashier}');
select sync.open_table(name) from sync.tables where position between 20 and 22 order by position;
select sync.refresh_tables();

notify pgrst, 'reload schema';
