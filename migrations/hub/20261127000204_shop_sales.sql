-- Invoices with their lines, stock movements, payments and their allocations: what belongs to one branch.
--
-- Movements, payments and allocations are facts: inserted once, never changed. Stock and balances are sums of them.

create table public.invoices (
  id              uuid not null default sync.uuid_v7(),
  org_id          uuid not null,
  branch_id       uuid not null,
  number          text,
  status          text not null default 'draft' check (status in ('draft', 'final', 'cancelled')),
  business_date   date not null,
  customer_id     uuid,
  customer_name   text,
  customer_gstin  text,
  place_of_supply text,
  subtotal_paise  bigint not null default 0,
  discount_paise  bigint not null default 0,
  tax_paise       bigint not null default 0,
  round_off_paise bigint not null default 0,
  total_paise     bigint not null default 0,
  notes           text,
  finalized_at    bigint,
  created_at      bigint not null default sync.now_ms(),
  updated_at      bigint not null default sync.now_ms(),
  deleted_at      bigint,
  primary key (org_id, id),
  constraint invoices_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  -- What refers to a bill or a payment by its branch as well is of the same branch, and goes to the same stream.
  constraint invoices_branch_key unique (org_id, branch_id, id),
  constraint invoices_customer_id_fkey foreign key (org_id, customer_id)
    references public.customers (org_id, id) deferrable initially immediate
);
create index invoices_customer_id_idx on public.invoices (org_id, customer_id);

create table public.invoice_lines (
  id             uuid not null default sync.uuid_v7(),
  org_id         uuid not null,
  branch_id      uuid not null,
  invoice_id     uuid not null,
  position       integer not null,
  product_id     uuid,
  name           text not null,
  hsn            text,
  unit           text not null default 'nos',
  quantity_milli bigint not null check (quantity_milli > 0),
  price_paise    bigint not null check (price_paise >= 0),
  discount_paise bigint not null default 0,
  taxable_paise  bigint not null default 0,
  tax_rate_milli bigint not null default 0,
  cgst_paise     bigint not null default 0,
  sgst_paise     bigint not null default 0,
  igst_paise     bigint not null default 0,
  total_paise    bigint not null default 0,
  created_at     bigint not null default sync.now_ms(),
  updated_at     bigint not null default sync.now_ms(),
  deleted_at     bigint,
  primary key (org_id, id),
  constraint invoice_lines_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint invoice_lines_invoice_id_fkey foreign key (org_id, branch_id, invoice_id)
    references public.invoices (org_id, branch_id, id) deferrable initially immediate,
  constraint invoice_lines_product_id_fkey foreign key (org_id, product_id)
    references public.products (org_id, id) deferrable initially immediate
);
create index invoice_lines_branch_id_idx on public.invoice_lines (org_id, branch_id);
create index invoice_lines_invoice_id_idx on public.invoice_lines (org_id, invoice_id, branch_id);
create index invoice_lines_product_id_idx on public.invoice_lines (org_id, product_id);

create table public.stock_movements (
  id             uuid not null default sync.uuid_v7(),
  org_id         uuid not null,
  branch_id      uuid not null,
  product_id     uuid not null,
  quantity_milli bigint not null check (quantity_milli <> 0),
  reason         text not null check (reason in
    ('opening', 'purchase', 'sale', 'return', 'adjustment', 'transfer_out', 'transfer_in')),
  source_table   text,
  source_id      uuid,
  note           text,
  business_date  date not null,
  created_at     bigint not null default sync.now_ms(),
  updated_at     bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint stock_movements_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint stock_movements_product_id_fkey foreign key (org_id, product_id)
    references public.products (org_id, id) deferrable initially immediate
);
create index stock_movements_branch_id_idx on public.stock_movements (org_id, branch_id);
create index stock_movements_product_id_idx on public.stock_movements (org_id, product_id);

create table public.payments (
  id            uuid not null default sync.uuid_v7(),
  org_id        uuid not null,
  branch_id     uuid not null,
  customer_id   uuid,
  supplier_id   uuid,
  mode          text not null check (mode in ('cash', 'card', 'upi', 'bank', 'other')),
  direction     text not null check (direction in ('in', 'out')),
  amount_paise  bigint not null check (amount_paise > 0),
  reference     text,
  business_date date not null,
  note          text,
  created_at    bigint not null default sync.now_ms(),
  updated_at    bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint payments_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint payments_branch_key unique (org_id, branch_id, id),
  constraint payments_customer_id_fkey foreign key (org_id, customer_id)
    references public.customers (org_id, id) deferrable initially immediate,
  constraint payments_supplier_id_fkey foreign key (org_id, supplier_id)
    references public.suppliers (org_id, id) deferrable initially immediate
);
create index payments_customer_id_idx on public.payments (org_id, customer_id);
create index payments_supplier_id_idx on public.payments (org_id, supplier_id);

create table public.payment_allocations (
  id           uuid not null default sync.uuid_v7(),
  org_id       uuid not null,
  branch_id    uuid not null,
  payment_id   uuid not null,
  invoice_id   uuid not null,
  amount_paise bigint not null check (amount_paise > 0),
  created_at   bigint not null default sync.now_ms(),
  updated_at   bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint payment_allocations_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint payment_allocations_payment_id_fkey foreign key (org_id, branch_id, payment_id)
    references public.payments (org_id, branch_id, id) deferrable initially immediate,
  constraint payment_allocations_invoice_id_fkey foreign key (org_id, branch_id, invoice_id)
    references public.invoices (org_id, branch_id, id) deferrable initially immediate
);
create index payment_allocations_branch_id_idx on public.payment_allocations (org_id, branch_id);
create index payment_allocations_payment_id_idx on public.payment_allocations (org_id, payment_id, branch_id);
create index payment_allocations_invoice_id_idx on public.payment_allocations (org_id, invoice_id, branch_id);

insert into sync.tables (name, position, policy, scope, document_of, document_key, status_column, draft_status, status_steps, settlement) values
  ('invoices', 10, 'document', 'branch', 'invoices', 'id', 'status', 'draft', '{"final": ["cancelled"]}',
   '{"day": "business_date", "due": "total_paise"}'),
  ('invoice_lines', 11, 'document', 'branch', 'invoices', 'invoice_id', null, null, null, null),
  ('stock_movements', 12, 'append', 'branch', null, null, null, null, null, null),
  ('payments', 13, 'append', 'branch', null, null, null, null, null, '{"day": "business_date", "due": "amount_paise"}'),
  ('payment_allocations', 14, 'append', 'branch', null, null, null, null, null,
   '{"amount": "amount_paise", "settles": [["invoice_id", "invoices"], ["payment_id", "payments"]]}');
select sync.open_table(name, writers => '{owner,manager,cashier}') from sync.tables where position between 10 and 14 order by position;
