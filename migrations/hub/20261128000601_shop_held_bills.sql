-- Bills on hold: one that waits for its customer is known at every till of the branch, and keeps its goods back until it is taken up again.

create table public.held_bills (
  id            uuid not null default sync.uuid_v7(),
  org_id        uuid not null,
  branch_id     uuid not null,
  label         text,
  customer_name text,
  line_count    bigint not null default 0,
  total_paise   bigint not null default 0,
  till_code     text,
  content       text not null,
  taken_by      text,
  created_at    bigint not null default sync.now_ms(),
  updated_at    bigint not null default sync.now_ms(),
  deleted_at    bigint,
  primary key (org_id, id),
  constraint held_bills_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint held_bills_branch_key unique (org_id, branch_id, id)
);
comment on column public.held_bills.content is 'the draft as it was typed, JSON';
comment on column public.held_bills.taken_by is 'the till that took it up; two that did so offline differ in it, which is a conflict';

create table public.held_bill_lines (
  id             uuid not null default sync.uuid_v7(),
  org_id         uuid not null,
  branch_id      uuid not null,
  held_bill_id   uuid not null,
  product_id     uuid not null,
  quantity_milli bigint not null check (quantity_milli > 0),
  created_at     bigint not null default sync.now_ms(),
  updated_at     bigint not null default sync.now_ms(),
  deleted_at     bigint,
  primary key (org_id, id),
  constraint held_bill_lines_branch_id_fkey foreign key (org_id, branch_id)
    references public.branches (org_id, id) deferrable initially immediate,
  constraint held_bill_lines_held_bill_id_fkey foreign key (org_id, branch_id, held_bill_id)
    references public.held_bills (org_id, branch_id, id) deferrable initially immediate,
  constraint held_bill_lines_product_id_fkey foreign key (org_id, product_id)
    references public.products (org_id, id) deferrable initially immediate
);
create index held_bill_lines_held_bill_id_idx on public.held_bill_lines (org_id, held_bill_id, branch_id);
create index held_bill_lines_product_id_idx on public.held_bill_lines (org_id, product_id);

alter table public.invoices add column held_bill_id uuid;
comment on column public.invoices.held_bill_id is 'the bill on hold it was made of, if any';

-- When it was taken up is no conflict beside by whom: one decision for people, not two.
insert into sync.tables (name, position, policy, scope, adders, writers, removers, ignored_columns) values
  ('held_bills', 26, 'merge', 'branch', '{owner,manager,cashier}', '{owner,manager,cashier}', '{owner,manager,cashier}', '{created_at,updated_at,deleted_at}'),
  ('held_bill_lines', 27, 'merge', 'branch', '{owner,manager,cashier}', '{owner,manager,cashier}', '{owner,manager,cashier}', '{created_at,updated_at}');
select sync.open_table(name) from sync.tables where position in (26, 27) order by position;
select sync.refresh_tables();

notify pgrst, 'reload schema';
