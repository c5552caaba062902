-- Item groups, products, customers and suppliers: an organisation's master data, which every branch sees.

create table public.item_groups (
  id         uuid not null default sync.uuid_v7(),
  org_id     uuid not null,
  branch_id  uuid,
  name       text not null,
  parent_id  uuid,
  created_at bigint not null default sync.now_ms(),
  updated_at bigint not null default sync.now_ms(),
  deleted_at bigint,
  primary key (org_id, id),
  constraint item_groups_parent_id_fkey foreign key (org_id, parent_id)
    references public.item_groups (org_id, id) deferrable initially immediate
);
create index item_groups_parent_id_idx on public.item_groups (org_id, parent_id);

create table public.products (
  id              uuid not null default sync.uuid_v7(),
  org_id          uuid not null,
  branch_id       uuid,
  item_group_id   uuid,
  name            text not null,
  sku             text,
  barcode         text,
  hsn             text,
  unit            text not null default 'nos',
  price_paise     bigint not null check (price_paise >= 0),
  cost_paise      bigint,
  tax_rate_milli  bigint not null default 0,
  low_stock_milli bigint,
  notes           text,
  created_at      bigint not null default sync.now_ms(),
  updated_at      bigint not null default sync.now_ms(),
  deleted_at      bigint,
  primary key (org_id, id),
  constraint products_item_group_id_fkey foreign key (org_id, item_group_id)
    references public.item_groups (org_id, id) deferrable initially immediate
);
create index products_item_group_id_idx on public.products (org_id, item_group_id) where item_group_id is not null;

create table public.customers (
  id                 uuid not null default sync.uuid_v7(),
  org_id             uuid not null,
  branch_id          uuid,
  name               text not null,
  phone              text,
  email              text,
  gstin              text,
  address            text,
  state_code         text,
  credit_limit_paise bigint,
  notes              text,
  created_at         bigint not null default sync.now_ms(),
  updated_at         bigint not null default sync.now_ms(),
  deleted_at         bigint,
  primary key (org_id, id)
);

create table public.suppliers (
  id         uuid not null default sync.uuid_v7(),
  org_id     uuid not null,
  branch_id  uuid,
  name       text not null,
  phone      text,
  email      text,
  gstin      text,
  address    text,
  state_code text,
  notes      text,
  created_at bigint not null default sync.now_ms(),
  updated_at bigint not null default sync.now_ms(),
  deleted_at bigint,
  primary key (org_id, id)
);

insert into sync.tables (name, position, policy, scope) values
  ('item_groups', 6, 'merge', 'org'), ('products', 7, 'merge', 'org'), ('customers', 8, 'merge', 'org'), ('suppliers', 9, 'merge', 'org');
select sync.open_table('item_groups', writers => '{owner,manager}'), sync.open_table('products', writers => '{owner,manager}'),
  sync.open_table('customers', writers => '{owner,manager,cashier}'), sync.open_table('suppliers', writers => '{owner,manager}');
