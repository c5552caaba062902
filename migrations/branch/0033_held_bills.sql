-- Bills on hold: one that waits for its customer is known at every till of the branch, and keeps its goods back until it is taken up again.

CREATE TABLE held_bills (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT NOT NULL DEFAULT '',
  label TEXT,
  customer_name TEXT,
  line_count INTEGER NOT NULL DEFAULT 0,
  total_paise INTEGER NOT NULL DEFAULT 0,
  till_code TEXT,
  -- The draft as it was typed (JSON of BillDraft).
  content TEXT NOT NULL,
  -- The till that took it up: two that do so while neither hears of the other differ in it.
  taken_by TEXT,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;
CREATE INDEX held_bills_waiting ON held_bills (branch_id, created_at) WHERE deleted_at IS NULL;

CREATE TABLE held_bill_lines (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT NOT NULL DEFAULT '',
  held_bill_id TEXT NOT NULL REFERENCES held_bills (id),
  product_id TEXT NOT NULL REFERENCES products (id),
  quantity_milli INTEGER NOT NULL
    CONSTRAINT "quantity must be positive" CHECK (quantity_milli > 0),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;
CREATE INDEX held_bill_lines_by_bill ON held_bill_lines (held_bill_id);
-- What is kept back of a product is read off it alone.
CREATE INDEX held_bill_lines_by_product ON held_bill_lines (product_id, branch_id, quantity_milli) WHERE deleted_at IS NULL;

-- The bill on hold that one being typed here was; none for a bill begun here. A bill made of it keeps it: a second one would be one too many.
ALTER TABLE open_bills ADD COLUMN held_id TEXT;
ALTER TABLE invoices ADD COLUMN held_bill_id TEXT
  CONSTRAINT "held_bill_id is a lower-case UUID"
  CHECK (held_bill_id GLOB '????????-????-????-????-????????????' AND held_bill_id NOT GLOB '*[^0-9a-f-]*');
CREATE INDEX invoices_by_held_bill ON invoices (held_bill_id) WHERE held_bill_id IS NOT NULL;

INSERT INTO sync_tables (name, hub_name, position, policy, scope) VALUES
    ('held_bills',      'held_bills',      26, 'merge', 'branch'),
    ('held_bill_lines', 'held_bill_lines', 27, 'merge', 'branch');
UPDATE sync_tables SET branch_of = '["held_bill_id"]' WHERE name = 'held_bill_lines';
