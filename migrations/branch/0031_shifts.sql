-- Shifts: a till is opened with a float and closed by counting. All of it are facts, in everybody's stream, so that an owner sees the day of
-- every branch: an opening (shifts), what is put into the drawer and taken out of it besides sales (cash_movements), and the closing with its
-- Z report as it was printed (shift_closings, whose id is that of its shift: a shift is closed once). Bills and payments name the shift they
-- fell into, so that money is counted by shift and not by clock.

ALTER TABLE invoices ADD COLUMN shift_id TEXT
  CONSTRAINT "shift_id is a lower-case UUID"
  CHECK (shift_id GLOB '????????-????-????-????-????????????' AND shift_id NOT GLOB '*[^0-9a-f-]*');

-- The till as well: a payment needs no bill.
ALTER TABLE payments ADD COLUMN shift_id TEXT
  CONSTRAINT "shift_id is a lower-case UUID"
  CHECK (shift_id GLOB '????????-????-????-????-????????????' AND shift_id NOT GLOB '*[^0-9a-f-]*');
ALTER TABLE payments ADD COLUMN till_code TEXT;

CREATE INDEX invoices_by_shift ON invoices (shift_id) WHERE shift_id IS NOT NULL;
CREATE INDEX payments_by_shift ON payments (shift_id) WHERE shift_id IS NOT NULL;

CREATE TABLE shifts (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  till_code TEXT NOT NULL,
  business_date TEXT NOT NULL DEFAULT (date('now', 'localtime'))
    CONSTRAINT "business_date is a day written YYYY-MM-DD"
    CHECK (business_date IS date(business_date, '+0 days')),
  opened_at INTEGER NOT NULL,
  float_paise INTEGER NOT NULL DEFAULT 0,
  note TEXT,
  opened_by_staff_id TEXT
    CONSTRAINT "opened_by_staff_id is a lower-case UUID"
    CHECK (opened_by_staff_id GLOB '????????-????-????-????-????????????' AND opened_by_staff_id NOT GLOB '*[^0-9a-f-]*'),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;
CREATE INDEX shifts_by_day ON shifts (business_date, opened_at, id);

CREATE TABLE cash_movements (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  shift_id TEXT NOT NULL REFERENCES shifts (id),
  till_code TEXT NOT NULL,
  direction TEXT NOT NULL
    CONSTRAINT "direction is in or out" CHECK (direction IN ('in', 'out')),
  amount_paise INTEGER NOT NULL
    CONSTRAINT "amount must be above zero" CHECK (amount_paise > 0),
  reason TEXT NOT NULL
    CONSTRAINT "reason is float, deposit, expense or other" CHECK (reason IN ('float', 'deposit', 'expense', 'other')),
  note TEXT,
  staff_id TEXT
    CONSTRAINT "staff_id is a lower-case UUID"
    CHECK (staff_id GLOB '????????-????-????-????-????????????' AND staff_id NOT GLOB '*[^0-9a-f-]*'),
  business_date TEXT NOT NULL DEFAULT (date('now', 'localtime'))
    CONSTRAINT "business_date is a day written YYYY-MM-DD"
    CHECK (business_date IS date(business_date, '+0 days')),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;
CREATE INDEX cash_movements_by_shift ON cash_movements (shift_id);

-- report: the whole Z report (JSON), as it was computed and counted then; the amounts beside it are its heads, for lists and sums.
CREATE TABLE shift_closings (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  shift_id TEXT NOT NULL REFERENCES shifts (id),
  number TEXT NOT NULL,
  till_code TEXT NOT NULL,
  business_date TEXT NOT NULL DEFAULT (date('now', 'localtime'))
    CONSTRAINT "business_date is a day written YYYY-MM-DD"
    CHECK (business_date IS date(business_date, '+0 days')),
  closed_at INTEGER NOT NULL,
  bills_count INTEGER NOT NULL DEFAULT 0,
  sales_paise INTEGER NOT NULL DEFAULT 0,
  expected_cash_paise INTEGER NOT NULL DEFAULT 0,
  counted_cash_paise INTEGER NOT NULL DEFAULT 0,
  difference_paise INTEGER NOT NULL DEFAULT 0,
  reason TEXT,
  report TEXT NOT NULL,
  closed_by_staff_id TEXT
    CONSTRAINT "closed_by_staff_id is a lower-case UUID"
    CHECK (closed_by_staff_id GLOB '????????-????-????-????-????????????' AND closed_by_staff_id NOT GLOB '*[^0-9a-f-]*'),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;
CREATE INDEX shift_closings_by_shift ON shift_closings (shift_id);
CREATE INDEX shift_closings_by_day ON shift_closings (business_date, closed_at, id);

-- The shift that is open at this till, if one is. Only this computer keeps it: a copied or a restored database is another till, and does
-- not go on in the shift of the one it came from.
CREATE TABLE open_shift (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  shift_id TEXT NOT NULL
) STRICT;

CREATE TRIGGER shift_closings_end_shift AFTER INSERT ON shift_closings
BEGIN DELETE FROM open_shift WHERE shift_id = NEW.shift_id; END;

CREATE TRIGGER sync_identity_ends_shift AFTER UPDATE OF device_id ON sync_identity
WHEN NEW.device_id <> OLD.device_id
BEGIN DELETE FROM open_shift; END;

INSERT INTO sync_tables (name, hub_name, position, policy, scope) VALUES
    ('shifts',         'shifts',         20, 'append', 'org'),
    ('cash_movements', 'cash_movements', 21, 'append', 'org'),
    ('shift_closings', 'shift_closings', 22, 'append', 'org');
