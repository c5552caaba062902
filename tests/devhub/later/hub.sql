-- Tables no version of the app has, as a later migration would make them: a master with a yes or no and a parent of its own kind, facts of
-- it, a document with its lines and what is paid of it, notes that only one computer needs, and what only managers see.

create table public.shelves (
  id            uuid not null default sync.uuid_v7(),
  org_id        uuid not null references public.organisations (id),
  branch_id     uuid,
  above_id      uuid,
  name          text not null,
  colour        text,
  locked        integer not null default 0 check (locked in (0, 1)),
  load_milli    bigint,
  created_at    bigint not null default sync.now_ms(),
  updated_at    bigint not null default sync.now_ms(),
  deleted_at    bigint,
  primary key (org_id, id),
  constraint shelves_above_id_fkey foreign key (org_id, above_id) references public.shelves (org_id, id) deferrable initially immediate
);

create table public.shelf_counts (
  id             uuid not null default sync.uuid_v7(),
  org_id         uuid not null,
  branch_id      uuid not null,
  shelf_id       uuid not null,
  quantity_milli bigint not null,
  checked        integer not null default 1 check (checked in (0, 1)),
  business_date  date not null,
  created_at     bigint not null default sync.now_ms(),
  updated_at     bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint shelf_counts_branch_id_fkey foreign key (org_id, branch_id) references public.branches (org_id, id) deferrable initially immediate,
  constraint shelf_counts_shelf_id_fkey foreign key (org_id, shelf_id) references public.shelves (org_id, id) deferrable initially immediate
);

create table public.estimates (
  id          uuid not null default sync.uuid_v7(),
  org_id      uuid not null,
  branch_id   uuid not null,
  number      text,
  phase       text not null default 'open' check (phase in ('open', 'given', 'declined')),
  customer_id uuid,
  notes       text,
  total_paise bigint not null default 0,
  business_date date not null,
  created_at  bigint not null default sync.now_ms(),
  updated_at  bigint not null default sync.now_ms(),
  deleted_at  bigint,
  primary key (org_id, id),
  constraint estimates_branch_key unique (org_id, branch_id, id),
  constraint estimates_branch_id_fkey foreign key (org_id, branch_id) references public.branches (org_id, id) deferrable initially immediate,
  constraint estimates_customer_id_fkey foreign key (org_id, customer_id) references public.customers (org_id, id) deferrable initially immediate
);

create table public.estimate_lines (
  id          uuid not null default sync.uuid_v7(),
  org_id      uuid not null,
  branch_id   uuid not null,
  estimate_id uuid not null,
  name        text not null,
  optional    integer not null default 0 check (optional in (0, 1)),
  price_paise bigint not null,
  created_at  bigint not null default sync.now_ms(),
  updated_at  bigint not null default sync.now_ms(),
  deleted_at  bigint,
  primary key (org_id, id),
  constraint estimate_lines_branch_id_fkey foreign key (org_id, branch_id) references public.branches (org_id, id) deferrable initially immediate,
  constraint estimate_lines_estimate_id_fkey foreign key (org_id, branch_id, estimate_id)
    references public.estimates (org_id, branch_id, id) deferrable initially immediate
);

create table public.estimate_deposits (
  id           uuid not null default sync.uuid_v7(),
  org_id       uuid not null,
  branch_id    uuid not null,
  estimate_id  uuid not null,
  amount_paise bigint not null check (amount_paise > 0),
  created_at   bigint not null default sync.now_ms(),
  updated_at   bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint estimate_deposits_estimate_id_fkey foreign key (org_id, branch_id, estimate_id)
    references public.estimates (org_id, branch_id, id) deferrable initially immediate
);

create table public.till_notes (
  id         uuid not null default sync.uuid_v7(),
  org_id     uuid not null,
  branch_id  uuid not null,
  device_id  uuid not null,
  note       text not null,
  pinned     integer not null default 0 check (pinned in (0, 1)),
  created_at bigint not null default sync.now_ms(),
  updated_at bigint not null default sync.now_ms(),
  deleted_at bigint,
  primary key (org_id, id),
  constraint till_notes_branch_id_fkey foreign key (org_id, branch_id) references public.branches (org_id, id) deferrable initially immediate,
  constraint till_notes_device_id_fkey foreign key (org_id, device_id) references public.devices (org_id, id) deferrable initially immediate
);

create table public.pay_grades (
  id           uuid not null default sync.uuid_v7(),
  org_id       uuid not null references public.organisations (id),
  branch_id    uuid,
  name         text not null,
  salary_paise bigint not null,
  created_at   bigint not null default sync.now_ms(),
  updated_at   bigint not null default sync.now_ms(),
  deleted_at   bigint,
  primary key (org_id, id)
);

insert into sync.tables (name, position, policy, scope, document_of, document_key, status_column, draft_status, status_steps, settlement) values
  ('shelves', 40, 'merge', 'org', null, null, null, null, null, null),
  ('shelf_counts', 41, 'append', 'branch', null, null, null, null, null, null),
  ('estimates', 42, 'document', 'branch', 'estimates', 'id', 'phase', 'open', '{"given": ["declined"]}',
   '{"day": "business_date", "due": "total_paise"}'),
  ('estimate_lines', 43, 'document', 'branch', 'estimates', 'estimate_id', null, null, null, null),
  ('estimate_deposits', 44, 'append', 'branch', null, null, null, null, null,
   '{"amount": "amount_paise", "settles": [["estimate_id", "estimates"]]}'),
  ('till_notes', 45, 'merge', 'device', null, null, null, null, null, null);
select sync.open_table(name, writers => '{owner,manager,cashier}') from sync.tables where position between 40 and 45 order by position;

insert into sync.tables (name, position, policy, scope) values ('pay_grades', 46, 'merge', 'org');
select sync.open_table('pay_grades', readers => '{owner,manager}', writers => '{owner}');
