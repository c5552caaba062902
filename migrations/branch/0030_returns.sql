-- Goods that come back: credit notes with their lines, and what becomes of the credit. All of it is facts in everybody's stream, so that each
-- branch knows what another took back of a bill, and a credit given in one branch is good in all.

-- A credit note against a bill, which may be another branch's: the bill is named, not referred to. The buyer is as on the bill.
CREATE TABLE credit_notes (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  number TEXT NOT NULL,
  business_date TEXT NOT NULL DEFAULT (date('now', 'localtime'))
    CONSTRAINT "business_date is a day written YYYY-MM-DD"
    CHECK (business_date IS date(business_date, '+0 days')),
  invoice_id TEXT NOT NULL
    CONSTRAINT "invoice_id is a lower-case UUID"
    CHECK (invoice_id GLOB '????????-????-????-????-????????????' AND invoice_id NOT GLOB '*[^0-9a-f-]*'),
  invoice_number TEXT NOT NULL,
  invoice_date TEXT NOT NULL
    CONSTRAINT "invoice_date is a day written YYYY-MM-DD"
    CHECK (invoice_date IS date(invoice_date, '+0 days')),
  invoice_branch_id TEXT
    CONSTRAINT "invoice_branch_id is a lower-case UUID"
    CHECK (invoice_branch_id GLOB '????????-????-????-????-????????????' AND invoice_branch_id NOT GLOB '*[^0-9a-f-]*'),
  customer_id TEXT REFERENCES customers (id),
  customer_name TEXT,
  customer_phone TEXT,
  customer_gstin TEXT,
  customer_address TEXT,
  customer_state_code TEXT,
  place_of_supply TEXT,
  scheme TEXT NOT NULL DEFAULT 'regular',
  taxable_paise INTEGER NOT NULL DEFAULT 0,
  cgst_paise INTEGER NOT NULL DEFAULT 0,
  sgst_paise INTEGER NOT NULL DEFAULT 0,
  igst_paise INTEGER NOT NULL DEFAULT 0,
  cess_paise INTEGER NOT NULL DEFAULT 0,
  round_off_paise INTEGER NOT NULL DEFAULT 0,
  total_paise INTEGER NOT NULL DEFAULT 0,
  reason TEXT,
  till_code TEXT,
  staff_id TEXT
    CONSTRAINT "staff_id is a lower-case UUID"
    CHECK (staff_id GLOB '????????-????-????-????-????????????' AND staff_id NOT GLOB '*[^0-9a-f-]*'),
  shift_id TEXT
    CONSTRAINT "shift_id is a lower-case UUID"
    CHECK (shift_id GLOB '????????-????-????-????-????????????' AND shift_id NOT GLOB '*[^0-9a-f-]*'),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;
CREATE INDEX credit_notes_by_invoice ON credit_notes (invoice_id);
CREATE INDEX credit_notes_by_number ON credit_notes (number);
CREATE INDEX credit_notes_by_day ON credit_notes (business_date, created_at, id);

-- What came back of a line of that bill, with the rates it was sold at. sold_milli, as on the bill, tells every branch when too much came
-- back, the bill at hand or not.
CREATE TABLE credit_note_lines (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  credit_note_id TEXT NOT NULL REFERENCES credit_notes (id),
  invoice_line_id TEXT NOT NULL
    CONSTRAINT "invoice_line_id is a lower-case UUID"
    CHECK (invoice_line_id GLOB '????????-????-????-????-????????????' AND invoice_line_id NOT GLOB '*[^0-9a-f-]*'),
  position INTEGER NOT NULL,
  product_id TEXT REFERENCES products (id),
  name TEXT NOT NULL,
  hsn TEXT,
  unit TEXT NOT NULL DEFAULT 'nos',
  sold_milli INTEGER NOT NULL,
  quantity_milli INTEGER NOT NULL
    CONSTRAINT "quantity must be above zero" CHECK (quantity_milli > 0),
  price_paise INTEGER NOT NULL,
  includes_tax INTEGER NOT NULL DEFAULT 0
    CONSTRAINT "includes_tax is 0 or 1" CHECK (includes_tax IN (0, 1)),
  taxable_paise INTEGER NOT NULL DEFAULT 0,
  tax_rate_milli INTEGER NOT NULL DEFAULT 0,
  cess_rate_milli INTEGER NOT NULL DEFAULT 0,
  cgst_paise INTEGER NOT NULL DEFAULT 0,
  sgst_paise INTEGER NOT NULL DEFAULT 0,
  igst_paise INTEGER NOT NULL DEFAULT 0,
  cess_paise INTEGER NOT NULL DEFAULT 0,
  total_paise INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;
CREATE INDEX credit_note_lines_by_note ON credit_note_lines (credit_note_id);
CREATE INDEX credit_note_lines_by_line ON credit_note_lines (invoice_line_id);

-- Where a credit goes: it settles a bill (invoice_id), or is paid out in money (payment_id). It comes off a note, or, without one, off the
-- customer's account. Negative where a bill it settled is cancelled.
CREATE TABLE credit_uses (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  credit_note_id TEXT REFERENCES credit_notes (id),
  customer_id TEXT REFERENCES customers (id),
  invoice_id TEXT
    CONSTRAINT "invoice_id is a lower-case UUID"
    CHECK (invoice_id GLOB '????????-????-????-????-????????????' AND invoice_id NOT GLOB '*[^0-9a-f-]*'),
  payment_id TEXT
    CONSTRAINT "payment_id is a lower-case UUID"
    CHECK (payment_id GLOB '????????-????-????-????-????????????' AND payment_id NOT GLOB '*[^0-9a-f-]*'),
  amount_paise INTEGER NOT NULL
    CONSTRAINT "amount must not be zero" CHECK (amount_paise <> 0),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;
CREATE INDEX credit_uses_by_note ON credit_uses (credit_note_id) WHERE credit_note_id IS NOT NULL;
CREATE INDEX credit_uses_by_invoice ON credit_uses (invoice_id) WHERE invoice_id IS NOT NULL;

-- What the review cards tell of returns, as in 0023: lines of which more came back than was sold, and notes of which more was used than
-- they are worth. Two branches that do not hear of each other make them. The sums have the last word.
CREATE TABLE overreturned_lines (
  invoice_line_id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER overreturned_by_line AFTER INSERT ON credit_note_lines
WHEN (SELECT sum(quantity_milli) FROM credit_note_lines WHERE invoice_line_id = NEW.invoice_line_id) > NEW.sold_milli
BEGIN INSERT INTO overreturned_lines (invoice_line_id) VALUES (NEW.invoice_line_id) ON CONFLICT DO NOTHING; END;

CREATE TABLE overused_notes (
  credit_note_id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER overused_by_use AFTER INSERT ON credit_uses
WHEN (SELECT sum(amount_paise) FROM credit_uses WHERE credit_note_id = NEW.credit_note_id)
  > (SELECT total_paise FROM credit_notes WHERE id = NEW.credit_note_id)
BEGIN INSERT INTO overused_notes (credit_note_id) VALUES (NEW.credit_note_id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER overused_as_added AFTER INSERT ON credit_notes
WHEN (SELECT sum(amount_paise) FROM credit_uses WHERE credit_note_id = NEW.id) > NEW.total_paise
BEGIN INSERT INTO overused_notes (credit_note_id) VALUES (NEW.id) ON CONFLICT DO NOTHING; END;

-- A bill is settled by credit too.
DROP TRIGGER overpaid_by_allocation;
CREATE TRIGGER overpaid_by_allocation AFTER INSERT ON payment_allocations
WHEN coalesce((SELECT sum(amount_paise) FROM payment_allocations WHERE invoice_id = NEW.invoice_id), 0)
  + coalesce((SELECT sum(amount_paise) FROM credit_uses WHERE invoice_id = NEW.invoice_id), 0)
  > (SELECT total_paise FROM invoices WHERE id = NEW.invoice_id AND status <> 'draft')
BEGIN INSERT INTO overpaid_invoices (invoice_id) VALUES (NEW.invoice_id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER overpaid_by_credit AFTER INSERT ON credit_uses
WHEN coalesce((SELECT sum(amount_paise) FROM payment_allocations WHERE invoice_id = NEW.invoice_id), 0)
  + coalesce((SELECT sum(amount_paise) FROM credit_uses WHERE invoice_id = NEW.invoice_id), 0)
  > (SELECT total_paise FROM invoices WHERE id = NEW.invoice_id AND status <> 'draft')
BEGIN INSERT INTO overpaid_invoices (invoice_id) VALUES (NEW.invoice_id) ON CONFLICT DO NOTHING; END;

DROP TRIGGER overpaid_by_allocation_no_more;
CREATE TRIGGER overpaid_by_allocation_no_more AFTER DELETE ON payment_allocations
WHEN EXISTS (SELECT 1 FROM overpaid_invoices WHERE invoice_id = OLD.invoice_id)
BEGIN
  DELETE FROM overpaid_invoices WHERE invoice_id = OLD.invoice_id
    AND coalesce((SELECT sum(amount_paise) FROM payment_allocations WHERE invoice_id = OLD.invoice_id), 0)
  + coalesce((SELECT sum(amount_paise) FROM credit_uses WHERE invoice_id = OLD.invoice_id), 0)
      <= (SELECT total_paise FROM invoices WHERE id = OLD.invoice_id);
END;

DROP TRIGGER overpaid_as_added;
CREATE TRIGGER overpaid_as_added AFTER INSERT ON invoices
WHEN NEW.status <> 'draft' AND coalesce((SELECT sum(amount_paise) FROM payment_allocations WHERE invoice_id = NEW.id), 0)
  + coalesce((SELECT sum(amount_paise) FROM credit_uses WHERE invoice_id = NEW.id), 0) > NEW.total_paise
BEGIN INSERT INTO overpaid_invoices (invoice_id) VALUES (NEW.id) ON CONFLICT DO NOTHING; END;

DROP TRIGGER overpaid_as_changed;
CREATE TRIGGER overpaid_as_changed AFTER UPDATE OF status, total_paise ON invoices
WHEN (NEW.status = 'draft', NEW.total_paise) IS NOT (OLD.status = 'draft', OLD.total_paise)
BEGIN
  DELETE FROM overpaid_invoices WHERE invoice_id = NEW.id;
  INSERT INTO overpaid_invoices (invoice_id) SELECT NEW.id
  WHERE NEW.status <> 'draft' AND coalesce((SELECT sum(amount_paise) FROM payment_allocations WHERE invoice_id = NEW.id), 0)
  + coalesce((SELECT sum(amount_paise) FROM credit_uses WHERE invoice_id = NEW.id), 0) > NEW.total_paise;
END;

INSERT INTO sync_tables (name, hub_name, position, policy, scope) VALUES
    ('credit_notes',      'credit_notes',      17, 'append', 'org'),
    ('credit_note_lines', 'credit_note_lines', 18, 'append', 'org'),
    ('credit_uses',       'credit_uses',       19, 'append', 'org');
