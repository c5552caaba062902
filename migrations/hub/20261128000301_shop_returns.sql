-- Goods that come back: credit notes with their lines, and what becomes of the credit. Facts in everybody's stream: each branch knows what
-- another took back of a bill, and a credit given in one branch is good in all. Bills are named, not referred to: their stream is their branch's.

create table public.credit_notes (
  id                  uuid not null default sync.uuid_v7(),
  org_id              uuid not null references public.organisations (id),
  branch_id           uuid,
  number              text not null,
  business_date       date not null,
  invoice_id          uuid not null,
  invoice_number      text not null,
  invoice_date        date not null,
  invoice_branch_id   uuid,
  customer_id         uuid,
  customer_name       text,
  customer_phone      text,
  customer_gstin      text,
  customer_address    text,
  customer_state_code text,
  place_of_supply     text,
  scheme              text not null default 'regular',
  taxable_paise       bigint not null default 0,
  cgst_paise          bigint not null default 0,
  sgst_paise          bigint not null default 0,
  igst_paise          bigint not null default 0,
  cess_paise          bigint not null default 0,
  round_off_paise     bigint not null default 0,
  total_paise         bigint not null default 0,
  reason              text,
  till_code           text,
  staff_id            uuid,
  shift_id            uuid,
  created_at          bigint not null default sync.now_ms(),
  updated_at          bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint credit_notes_customer_id_fkey foreign key (org_id, customer_id)
    references public.customers (org_id, id) deferrable initially immediate
);
create index credit_notes_customer_id_idx on public.credit_notes (org_id, customer_id);
create index credit_notes_invoice_id_idx on public.credit_notes (org_id, invoice_id);

create table public.credit_note_lines (
  id              uuid not null default sync.uuid_v7(),
  org_id          uuid not null references public.organisations (id),
  branch_id       uuid,
  credit_note_id  uuid not null,
  invoice_line_id uuid not null,
  position        integer not null,
  product_id      uuid,
  name            text not null,
  hsn             text,
  unit            text not null default 'nos',
  sold_milli      bigint not null,
  quantity_milli  bigint not null check (quantity_milli > 0),
  price_paise     bigint not null,
  includes_tax    integer not null default 0 check (includes_tax in (0, 1)),
  taxable_paise   bigint not null default 0,
  tax_rate_milli  bigint not null default 0,
  cess_rate_milli bigint not null default 0,
  cgst_paise      bigint not null default 0,
  sgst_paise      bigint not null default 0,
  igst_paise      bigint not null default 0,
  cess_paise      bigint not null default 0,
  total_paise     bigint not null default 0,
  created_at      bigint not null default sync.now_ms(),
  updated_at      bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint credit_note_lines_credit_note_id_fkey foreign key (org_id, credit_note_id)
    references public.credit_notes (org_id, id) deferrable initially immediate,
  constraint credit_note_lines_product_id_fkey foreign key (org_id, product_id)
    references public.products (org_id, id) deferrable initially immediate
);
create index credit_note_lines_credit_note_id_idx on public.credit_note_lines (org_id, credit_note_id);
create index credit_note_lines_product_id_idx on public.credit_note_lines (org_id, product_id);
comment on column public.credit_note_lines.sold_milli is 'as on the bill, so that whoever holds no bill sees when too much came back';

create table public.credit_uses (
  id             uuid not null default sync.uuid_v7(),
  org_id         uuid not null references public.organisations (id),
  branch_id      uuid,
  credit_note_id uuid,
  customer_id    uuid,
  invoice_id     uuid,
  payment_id     uuid,
  amount_paise   bigint not null check (amount_paise <> 0),
  created_at     bigint not null default sync.now_ms(),
  updated_at     bigint not null default sync.now_ms(),
  primary key (org_id, id),
  constraint credit_uses_credit_note_id_fkey foreign key (org_id, credit_note_id)
    references public.credit_notes (org_id, id) deferrable initially immediate,
  constraint credit_uses_customer_id_fkey foreign key (org_id, customer_id)
    references public.customers (org_id, id) deferrable initially immediate
);
create index credit_uses_credit_note_id_idx on public.credit_uses (org_id, credit_note_id);
create index credit_uses_customer_id_idx on public.credit_uses (org_id, customer_id);
create index credit_uses_invoice_id_idx on public.credit_uses (org_id, invoice_id);
comment on table public.credit_uses is
  'a credit settles a bill (invoice_id) or is paid out (payment_id); off a note, or without one off the customer''s account';

-- branch_id tells where a row was made; no branch_column, so that every branch sees it.
insert into sync.tables (name, position, policy, scope, adders, writers) values
  ('credit_notes', 17, 'append', 'org', '{owner,manager,cashier}', '{owner,manager,cashier}'),
  ('credit_note_lines', 18, 'append', 'org', '{owner,manager,cashier}', '{owner,manager,cashier}'),
  ('credit_uses', 19, 'append', 'org', '{owner,manager,cashier}', '{owner,manager,cashier}');
select sync.open_table(name) from sync.tables where position between 17 and 19 order by position;

-- What two branches take back, or use, without hearing of each other is for people to settle.
alter table public.decisions drop constraint decisions_kind_check;
alter table public.decisions add constraint decisions_kind_check check (kind in ('conflict', 'negative_stock', 'over_collection', 'over_return',
  'credit_overused', 'same_phone', 'number_clash', 'same_barcode', 'same_sku', 'same_gstin', 'group_ring'));

-- Reads a bill of whatever branch for somebody who takes goods back, by its number or its id: whoever holds the receipt has shown it. It runs
-- as its owner, as no policy lets a branch read another's bills; only an entry point reaches it.
create function sync.bill_of_any_branch(ctx sync.push_context, named text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  b public.invoices;
begin
  perform sync.require_entry(ctx);
  if not ctx.org = any (array(select sync.my_orgs('{owner,manager,cashier}'))) then
    return null;
  end if;
  select * into b from public.invoices i
  where i.org_id = ctx.org and i.deleted_at is null and i.status <> 'draft' and (i.number = named or i.id = sync.as_uuid(named))
  order by i.id limit 1;
  if b.id is null then
    return null;
  end if;
  return jsonb_build_object(
    'branch_id', b.branch_id,
    'line_ids', (select coalesce(jsonb_agg(l.id order by l.position, l.id), '[]') from public.invoice_lines l
                 where l.org_id = b.org_id and l.invoice_id = b.id and l.deleted_at is null),
    'bill', jsonb_build_object(
      'invoice', to_jsonb(b) || jsonb_build_object('returned', 'none', 'waiting', false, 'paid_paise',
        (select coalesce(sum(a.amount_paise), 0) from public.payment_allocations a where a.org_id = b.org_id and a.invoice_id = b.id)),
      'lines', (select coalesce(jsonb_agg(to_jsonb(l) || jsonb_build_object('includes_tax', l.includes_tax = 1, 'tax', jsonb_build_object(
                  'cgst', l.cgst_paise, 'sgst', l.sgst_paise, 'igst', l.igst_paise, 'cess', l.cess_paise)) order by l.position, l.id), '[]')
                from public.invoice_lines l where l.org_id = b.org_id and l.invoice_id = b.id and l.deleted_at is null),
      'payments', '[]'::jsonb, 'change_paise', 0, 'returned', '[]'::jsonb, 'credits', '[]'::jsonb, 'credit_notes', '[]'::jsonb));
end
$$;

-- A bill that the caller's computer does not hold: {device, instance, bill: its number or id}. Null when there is none.
create function public.find_bill(p jsonb) returns jsonb
language plpgsql volatile set search_path = '' as $$
begin
  return sync.bill_of_any_branch(sync.open_device(p), p ->> 'bill');
end
$$;

revoke all on function sync.bill_of_any_branch(sync.push_context, text) from public;
revoke all on function public.find_bill(jsonb) from public, anon;
grant execute on function sync.bill_of_any_branch(sync.push_context, text), public.find_bill(jsonb) to authenticated;

notify pgrst, 'reload schema';
