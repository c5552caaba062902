-- The counter: what a bill needs beside its lines, the rates of tax, and what customers and suppliers owe.

-- Whether tax is added to the price or held in it, the printed maximum, cess beside the tax, and the class whose dated rates hold instead of
-- tax_rate_milli. The class is a word of tax_rates, no reference: its rows are one a period.
ALTER TABLE products ADD COLUMN tax_mode TEXT NOT NULL DEFAULT 'exclusive'
  CONSTRAINT "tax_mode is exclusive or inclusive" CHECK (tax_mode IN ('exclusive', 'inclusive'));
ALTER TABLE products ADD COLUMN mrp_paise INTEGER;
ALTER TABLE products ADD COLUMN cess_rate_milli INTEGER NOT NULL DEFAULT 0;
ALTER TABLE products ADD COLUMN tax_class TEXT;

-- The buyer as he was when the bill became final, the seller's scheme, and the till. total_paise is what is payable, with the round-off.
ALTER TABLE invoices ADD COLUMN scheme TEXT NOT NULL DEFAULT 'regular';
ALTER TABLE invoices ADD COLUMN customer_phone TEXT;
ALTER TABLE invoices ADD COLUMN customer_address TEXT;
ALTER TABLE invoices ADD COLUMN customer_state_code TEXT;
ALTER TABLE invoices ADD COLUMN taxable_paise INTEGER NOT NULL DEFAULT 0;
ALTER TABLE invoices ADD COLUMN cess_paise INTEGER NOT NULL DEFAULT 0;
ALTER TABLE invoices ADD COLUMN till_code TEXT;

-- The list of bills and the day of the last one are read off it.
CREATE INDEX invoices_by_day ON invoices (business_date, finalized_at, id);

-- discount_paise is the line's own, bill_discount_paise its share of the bill's.
ALTER TABLE invoice_lines ADD COLUMN includes_tax INTEGER NOT NULL DEFAULT 0
  CONSTRAINT "includes_tax is 0 or 1" CHECK (includes_tax IN (0, 1));
ALTER TABLE invoice_lines ADD COLUMN mrp_paise INTEGER;
ALTER TABLE invoice_lines ADD COLUMN cost_paise INTEGER;
ALTER TABLE invoice_lines ADD COLUMN bill_discount_paise INTEGER NOT NULL DEFAULT 0;
ALTER TABLE invoice_lines ADD COLUMN cess_rate_milli INTEGER NOT NULL DEFAULT 0;
ALTER TABLE invoice_lines ADD COLUMN cess_paise INTEGER NOT NULL DEFAULT 0;

-- What was handed over, where it was more than what was taken of it.
ALTER TABLE payments ADD COLUMN tendered_paise INTEGER;

-- The rates of a class of goods, each from a day on. up_to_paise: the highest price of a piece, after discount and before tax, that has
-- the rate; above it above_rate_milli holds (apparel, footwear: Notification 9/2025-CT(Rate)).
CREATE TABLE tax_rates (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  class TEXT NOT NULL,
  name TEXT NOT NULL,
  from_date TEXT NOT NULL
    CONSTRAINT "from_date is a day written YYYY-MM-DD" CHECK (from_date IS date(from_date, '+0 days')),
  rate_milli INTEGER NOT NULL,
  cess_rate_milli INTEGER NOT NULL DEFAULT 0,
  up_to_paise INTEGER,
  above_rate_milli INTEGER,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;
CREATE INDEX tax_rates_by_class ON tax_rates (class, from_date);

-- What a party owes (positive) or is owed (negative), entry by entry, in everybody's stream: a debt is known and paid in every branch.
CREATE TABLE ledger_entries (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  customer_id TEXT REFERENCES customers (id),
  supplier_id TEXT REFERENCES suppliers (id),
  amount_paise INTEGER NOT NULL
    CONSTRAINT "amount must not be zero" CHECK (amount_paise <> 0),
  reason TEXT NOT NULL
    CONSTRAINT "reason is opening, bill, payment, credit_note, cancellation or adjustment"
    CHECK (reason IN ('opening', 'bill', 'payment', 'credit_note', 'cancellation', 'adjustment')),
  source_table TEXT,
  source_id TEXT
    CONSTRAINT "source_id is a lower-case UUID"
    CHECK (source_id GLOB '????????-????-????-????-????????????' AND source_id NOT GLOB '*[^0-9a-f-]*'),
  document_number TEXT,
  note TEXT,
  business_date TEXT NOT NULL DEFAULT (date('now', 'localtime'))
    CONSTRAINT "business_date is a day written YYYY-MM-DD"
    CHECK (business_date IS date(business_date, '+0 days')),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;
CREATE INDEX ledger_entries_by_customer ON ledger_entries (customer_id, business_date) WHERE customer_id IS NOT NULL;
CREATE INDEX ledger_entries_by_supplier ON ledger_entries (supplier_id, business_date) WHERE supplier_id IS NOT NULL;

-- What each party owes: a projection of ledger_entries that only this device keeps. As with stock_balances, the triggers run for pulled
-- rows too.
CREATE TABLE party_balances (
  party_id TEXT NOT NULL PRIMARY KEY,
  balance_paise INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER ledger_entries_add_balance AFTER INSERT ON ledger_entries
WHEN coalesce(NEW.customer_id, NEW.supplier_id) IS NOT NULL
BEGIN
  INSERT INTO party_balances (party_id, balance_paise) VALUES (coalesce(NEW.customer_id, NEW.supplier_id), NEW.amount_paise)
  ON CONFLICT (party_id) DO UPDATE SET balance_paise = balance_paise + excluded.balance_paise;
END;

CREATE TRIGGER ledger_entries_take_balance AFTER DELETE ON ledger_entries
BEGIN
  UPDATE party_balances SET balance_paise = balance_paise - OLD.amount_paise
  WHERE party_id = coalesce(OLD.customer_id, OLD.supplier_id);
END;

CREATE TRIGGER ledger_entries_move_balance AFTER UPDATE OF customer_id, supplier_id, amount_paise ON ledger_entries
WHEN (NEW.customer_id, NEW.supplier_id, NEW.amount_paise) IS NOT (OLD.customer_id, OLD.supplier_id, OLD.amount_paise)
BEGIN
  INSERT INTO party_balances (party_id, balance_paise)
  SELECT party, amount FROM (SELECT coalesce(OLD.customer_id, OLD.supplier_id) AS party, -OLD.amount_paise AS amount
                             UNION ALL SELECT coalesce(NEW.customer_id, NEW.supplier_id), NEW.amount_paise)
  WHERE party IS NOT NULL
  ON CONFLICT (party_id) DO UPDATE SET balance_paise = balance_paise + excluded.balance_paise;
END;

-- The last number of each series of this device; a series is a kind of document, a till and a financial year. Never synced, and of no use
-- under another name: a copy or a restored backup gets another till code, and with it series of its own.
CREATE TABLE document_series (
  series TEXT NOT NULL PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Bills being typed at this computer, as the screen left them (JSON), so that none is lost with the power.
CREATE TABLE open_bills (
  id TEXT NOT NULL PRIMARY KEY,
  content TEXT NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO sync_tables (name, hub_name, position, policy, scope) VALUES
    ('tax_rates',      'tax_rates',      15, 'merge',  'org'),
    ('ledger_entries', 'ledger_entries', 16, 'append', 'org');
