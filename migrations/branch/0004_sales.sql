-- What happened: bills, goods moved and money received. All of it belongs to one branch's stream.
-- Bills and their lines are documents (free while a draft, fixed once final); the rest is append-only.

-- Bills.
CREATE TABLE invoices (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT NOT NULL DEFAULT '',
  number TEXT,
  status TEXT NOT NULL DEFAULT 'draft'
    CONSTRAINT "status is draft, final or cancelled"
    CHECK (status IN ('draft', 'final', 'cancelled')),
  business_date TEXT NOT NULL DEFAULT (date('now', 'localtime'))
    CONSTRAINT "business_date is a day written YYYY-MM-DD"
    CHECK (business_date IS date(business_date, '+0 days')),
  customer_id TEXT REFERENCES customers (id),
  customer_name TEXT,
  customer_gstin TEXT,
  place_of_supply TEXT,
  subtotal_paise INTEGER NOT NULL DEFAULT 0,
  discount_paise INTEGER NOT NULL DEFAULT 0,
  tax_paise INTEGER NOT NULL DEFAULT 0,
  round_off_paise INTEGER NOT NULL DEFAULT 0,
  total_paise INTEGER NOT NULL DEFAULT 0,
  notes TEXT,
  finalized_at INTEGER,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;

-- Lines of bills, with the product as it was when sold.
CREATE TABLE invoice_lines (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT NOT NULL DEFAULT '',
  invoice_id TEXT NOT NULL REFERENCES invoices (id),
  position INTEGER NOT NULL,
  product_id TEXT REFERENCES products (id),
  name TEXT NOT NULL,
  hsn TEXT,
  unit TEXT NOT NULL DEFAULT 'nos',
  quantity_milli INTEGER NOT NULL
    CONSTRAINT "quantity must be above zero" CHECK (quantity_milli > 0),
  price_paise INTEGER NOT NULL
    CONSTRAINT "price must not be negative" CHECK (price_paise >= 0),
  discount_paise INTEGER NOT NULL DEFAULT 0,
  taxable_paise INTEGER NOT NULL DEFAULT 0,
  tax_rate_milli INTEGER NOT NULL DEFAULT 0,
  cgst_paise INTEGER NOT NULL DEFAULT 0,
  sgst_paise INTEGER NOT NULL DEFAULT 0,
  igst_paise INTEGER NOT NULL DEFAULT 0,
  total_paise INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;

-- Goods in (positive) and out (negative); a correction is another movement.
CREATE TABLE stock_movements (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT NOT NULL DEFAULT '',
  product_id TEXT NOT NULL REFERENCES products (id),
  quantity_milli INTEGER NOT NULL
    CONSTRAINT "quantity must not be zero" CHECK (quantity_milli <> 0),
  reason TEXT NOT NULL
    CONSTRAINT "reason is opening, purchase, sale, return, adjustment, transfer_out or transfer_in"
    CHECK (reason IN ('opening', 'purchase', 'sale', 'return', 'adjustment', 'transfer_out', 'transfer_in')),
  source_table TEXT,
  source_id TEXT
    CONSTRAINT "source_id is a lower-case UUID"
    CHECK (source_id GLOB '????????-????-????-????-????????????' AND source_id NOT GLOB '*[^0-9a-f-]*'),
  note TEXT,
  business_date TEXT NOT NULL DEFAULT (date('now', 'localtime'))
    CONSTRAINT "business_date is a day written YYYY-MM-DD"
    CHECK (business_date IS date(business_date, '+0 days')),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;

-- Money in from customers and out to suppliers.
CREATE TABLE payments (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT NOT NULL DEFAULT '',
  customer_id TEXT REFERENCES customers (id),
  supplier_id TEXT REFERENCES suppliers (id),
  mode TEXT NOT NULL
    CONSTRAINT "mode is cash, card, upi, bank or other"
    CHECK (mode IN ('cash', 'card', 'upi', 'bank', 'other')),
  direction TEXT NOT NULL
    CONSTRAINT "direction is in or out" CHECK (direction IN ('in', 'out')),
  amount_paise INTEGER NOT NULL
    CONSTRAINT "amount must be above zero" CHECK (amount_paise > 0),
  reference TEXT,
  business_date TEXT NOT NULL DEFAULT (date('now', 'localtime'))
    CONSTRAINT "business_date is a day written YYYY-MM-DD"
    CHECK (business_date IS date(business_date, '+0 days')),
  note TEXT,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;

-- Which bill a payment settles, and how much of it.
CREATE TABLE payment_allocations (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT NOT NULL DEFAULT '',
  payment_id TEXT NOT NULL REFERENCES payments (id),
  invoice_id TEXT NOT NULL REFERENCES invoices (id),
  amount_paise INTEGER NOT NULL
    CONSTRAINT "amount must be above zero" CHECK (amount_paise > 0),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;
