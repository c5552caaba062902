-- How much money a role gives back by itself where more of it asks for a PIN.
alter table public.role_limits add column give_back_paise bigint not null default 0;

-- That somebody saw a payment arrive. The payment is named, not referred to, as on the branches: a computer may hold a few months only.
create table public.payment_confirmations (
  id            uuid not null default sync.uuid_v7(),
  org_id        uuid not null,
  branch_id     uuid not null,
  payment_id    uuid not null,
  amount_paise  bigint not null,
  staff_id      uuid,
  business_date date not null,
  created_at    bigint not null default sync.now_ms(),
  updated_at    bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint payment_confirmations_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate
);
create index payment_confirmations_branch_id_idx on public.payment_confirmations (org_id, branch_id);
create index payment_confirmations_payment_id_idx on public.payment_confirmations (org_id, payment_id);

insert into sync.tables (name, position, policy, scope, adders, writers) values
  ('payment_confirmations', 60, 'append', 'branch', '{owner,manager,cashier,accountant}', '{owner,manager,cashier,accountant}');
select sync.open_table('payment_confirmations');
select sync.refresh_tables();

notify pgrst, 'reload schema';
