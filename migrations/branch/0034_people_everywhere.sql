-- What the log has to tell of papers: whether one is a further copy of what was printed before.
ALTER TABLE print_jobs ADD COLUMN copy INTEGER NOT NULL DEFAULT 0 CHECK (copy IN (0, 1));

-- How much money a role gives back by itself where more of it asks for a PIN.
ALTER TABLE role_limits ADD COLUMN give_back_paise INTEGER NOT NULL DEFAULT 0;

-- That somebody saw a payment arrive: a UPI code that was scanned proves none. The payment is named, not referred to: it may leave a computer
-- that holds a few months only, and whoever confirms it twice does no harm.
CREATE TABLE payment_confirmations (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT NOT NULL DEFAULT '',
  payment_id TEXT NOT NULL
    CONSTRAINT "payment_id is a lower-case UUID"
    CHECK (payment_id GLOB '????????-????-????-????-????????????' AND payment_id NOT GLOB '*[^0-9a-f-]*'),
  amount_paise INTEGER NOT NULL,
  staff_id TEXT
    CONSTRAINT "staff_id is a lower-case UUID"
    CHECK (staff_id GLOB '????????-????-????-????-????????????' AND staff_id NOT GLOB '*[^0-9a-f-]*'),
  business_date TEXT NOT NULL DEFAULT (date('now', 'localtime'))
    CONSTRAINT "business_date is a day written YYYY-MM-DD"
    CHECK (business_date IS date(business_date, '+0 days')),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;
CREATE INDEX payment_confirmations_by_payment ON payment_confirmations (payment_id);
CREATE INDEX payments_by_upi ON payments (business_date) WHERE mode = 'upi' AND direction = 'in';

INSERT INTO sync_tables (name, hub_name, position, policy, scope) VALUES
    ('payment_confirmations', 'payment_confirmations', 60, 'append', 'branch');
