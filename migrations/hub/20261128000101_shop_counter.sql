-- The counter: what a bill needs beside its lines, the rates of tax, and what customers and suppliers owe.

alter table public.products
  add column tax_mode text not null default 'exclusive' check (tax_mode in ('exclusive', 'inclusive')),
  add column mrp_paise bigint,
  add column cess_rate_milli bigint not null default 0,
  add column tax_class text;
comment on column public.products.tax_class is 'a class of public.tax_rates, whose dated rates hold instead of tax_rate_milli';

alter table public.invoices
  add column scheme text not null default 'regular',
  add column customer_phone text,
  add column customer_address text,
  add column customer_state_code text,
  add column taxable_paise bigint not null default 0,
  add column cess_paise bigint not null default 0,
  add column till_code text;
comment on column public.invoices.total_paise is 'what is payable, with the round-off';

alter table public.invoice_lines
  add column includes_tax integer not null default 0 check (includes_tax in (0, 1)),
  add column mrp_paise bigint,
  add column cost_paise bigint,
  add column bill_discount_paise bigint not null default 0,
  add column cess_rate_milli bigint not null default 0,
  add column cess_paise bigint not null default 0;
comment on column public.invoice_lines.discount_paise is 'the line''s own; bill_discount_paise is its share of the bill''s';

alter table public.payments add column tendered_paise bigint;
comment on column public.payments.tendered_paise is 'what was handed over, where it was more than what was taken of it';

create table public.tax_rates (
  id               uuid not null default sync.uuid_v7(),
  org_id           uuid not null references public.organisations (id),
  branch_id        uuid,
  class            text not null,
  name             text not null,
  from_date        date not null,
  rate_milli       bigint not null,
  cess_rate_milli  bigint not null default 0,
  up_to_paise      bigint,
  above_rate_milli bigint,
  created_at       bigint not null default sync.now_ms(),
  updated_at       bigint not null default sync.now_ms(),
  deleted_at       bigint,
  primary key (org_id, id)
);
comment on column public.tax_rates.up_to_paise is
  'the highest price of a piece, after discount and before tax, that has the rate; above it above_rate_milli holds';

-- In everybody's stream: a debt is known and paid in every branch.
create table public.ledger_entries (
  id              uuid not null default sync.uuid_v7(),
  org_id          uuid not null references public.organisations (id),
  branch_id       uuid,
  customer_id     uuid,
  supplier_id     uuid,
  amount_paise    bigint not null check (amount_paise <> 0),
  reason          text not null check (reason in ('opening', 'bill', 'payment', 'credit_note', 'cancellation', 'adjustment')),
  source_table    text,
  source_id       uuid,
  document_number text,
  note            text,
  business_date   date not null,
  created_at      bigint not null default sync.now_ms(),
  updated_at      bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint ledger_entries_customer_id_fkey foreign key (org_id, customer_id)
    references public.customers (org_id, id) deferrable initially immediate,
  constraint ledger_entries_supplier_id_fkey foreign key (org_id, supplier_id)
    references public.suppliers (org_id, id) deferrable initially immediate
);
create index ledger_entries_customer_id_idx on public.ledger_entries (org_id, customer_id);
create index ledger_entries_supplier_id_idx on public.ledger_entries (org_id, supplier_id);
comment on column public.ledger_entries.amount_paise is 'what the party owes more (positive) or less (negative)';

-- branch_id tells where an entry was made; no branch_column, so that every branch sees it.
insert into sync.tables (name, position, policy, scope, adders, writers) values
  ('tax_rates', 15, 'merge', 'org', '{owner,manager}', '{owner,manager}'),
  ('ledger_entries', 16, 'append', 'org', '{owner,manager,cashier}', '{owner,manager,cashier}');
select sync.open_table(name) from sync.tables where position in (15, 16) order by position;
select sync.refresh_tables();

notify pgrst, 'reload schema';
