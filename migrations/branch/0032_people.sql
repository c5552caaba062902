-- Who works in the shop: staff with their PINs, what each role may do, and the log of what was done.

-- A PIN is kept as Argon2id of it (src-tauri/domain/src/people/pin.rs) and travels, because people change places at a till offline as well.
-- Who left is not active; nobody is deleted, as the log names them.
CREATE TABLE staff (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  name TEXT NOT NULL,
  role TEXT NOT NULL
    CONSTRAINT "role is owner, manager, cashier or accountant"
    CHECK (role IN ('owner', 'manager', 'cashier', 'accountant')),
  pin_hash TEXT,
  active INTEGER NOT NULL DEFAULT 1
    CONSTRAINT "active is 0 or 1" CHECK (active IN (0, 1)),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;

-- What a role may do by itself; a role without a row has what the program says. Of several rows of one role the newest counts.
CREATE TABLE role_limits (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  role TEXT NOT NULL
    CONSTRAINT "role is manager, cashier or accountant" CHECK (role IN ('manager', 'cashier', 'accountant')),
  line_discount_milli INTEGER NOT NULL,
  bill_discount_milli INTEGER NOT NULL,
  below_cost TEXT NOT NULL
    CONSTRAINT "below_cost is allowed, override or never" CHECK (below_cost IN ('allowed', 'override', 'never')),
  over_credit TEXT NOT NULL
    CONSTRAINT "over_credit is allowed, override or never" CHECK (over_credit IN ('allowed', 'override', 'never')),
  negative_stock TEXT NOT NULL
    CONSTRAINT "negative_stock is allowed, override or never" CHECK (negative_stock IN ('allowed', 'override', 'never')),
  cancel_bill TEXT NOT NULL
    CONSTRAINT "cancel_bill is allowed, override or never" CHECK (cancel_bill IN ('allowed', 'override', 'never')),
  give_back TEXT NOT NULL
    CONSTRAINT "give_back is allowed, override or never" CHECK (give_back IN ('allowed', 'override', 'never')),
  open_drawer TEXT NOT NULL
    CONSTRAINT "open_drawer is allowed, override or never" CHECK (open_drawer IN ('allowed', 'override', 'never')),
  change_price TEXT NOT NULL
    CONSTRAINT "change_price is allowed, override or never" CHECK (change_price IN ('allowed', 'override', 'never')),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;

-- What was done, by whom, when. Each device numbers its own entries and chains them: hash is SHA-256 over the entry and prev_hash, the hash of
-- the one before (src-tauri/domain/src/people/chain.rs). outside: another program wrote what the entry tells.
CREATE TABLE audit_log (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT NOT NULL DEFAULT '',
  device_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  staff_id TEXT,
  action TEXT NOT NULL,
  entity_table TEXT,
  entity_id TEXT,
  details TEXT NOT NULL DEFAULT '{}',
  override_by TEXT,
  outside INTEGER NOT NULL DEFAULT 0
    CONSTRAINT "outside is 0 or 1" CHECK (outside IN (0, 1)),
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;
CREATE INDEX audit_log_by_device ON audit_log (device_id, seq);
CREATE INDEX audit_log_by_time ON audit_log (at, id);

-- What happened in the open transaction and is not in the log yet: triggers write it, as they cannot hash; the commit chains it and moves it
-- on (engine/src/store/people/audit). tx: the unit, none when another program writes.
CREATE TABLE audit_pending (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6))))),
  tx INTEGER,
  at INTEGER NOT NULL,
  staff_id TEXT,
  action TEXT NOT NULL,
  entity_table TEXT,
  entity_id TEXT,
  details TEXT NOT NULL DEFAULT '{}',
  override_by TEXT
) STRICT;

CREATE TRIGGER audit_pending_goes_into_the_log BEFORE DELETE ON audit_pending
WHEN NOT EXISTS (SELECT 1 FROM audit_log WHERE id = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'What was done is never taken out of the log.');
END;

CREATE TRIGGER audit_pending_never_changes BEFORE UPDATE ON audit_pending
BEGIN
  SELECT RAISE(ABORT, 'What was done is never taken out of the log.');
END;

-- Where the chain of each name this device has had stands: an entry that is missing at its end is missed.
CREATE TABLE audit_heads (
  device_id TEXT NOT NULL PRIMARY KEY,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who stands at this computer. locked: nobody, until a PIN is typed. idle_minutes: after how long without a key it locks itself; 0 never.
CREATE TABLE till_person (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  staff_id TEXT,
  since INTEGER,
  locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
  idle_minutes INTEGER NOT NULL DEFAULT 10 CHECK (idle_minutes BETWEEN 0 AND 600)
) STRICT;
INSERT INTO till_person (one) VALUES (1);

-- Wrong PINs in a row, counted before each is tried, so that neither a crash nor another window gives tries away.
CREATE TABLE pin_tries (
  staff_id TEXT NOT NULL PRIMARY KEY,
  wrong INTEGER NOT NULL,
  last_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What somebody's PIN has allowed once: an action on one record, up to an extent, until a moment. It goes with the deed.
CREATE TABLE till_grants (
  record_id TEXT NOT NULL,
  action TEXT NOT NULL,
  extent INTEGER NOT NULL,
  granted_by TEXT NOT NULL,
  until_at INTEGER NOT NULL,
  PRIMARY KEY (record_id, action)
) STRICT, WITHOUT ROWID;

-- Who made the bill, who took or gave the money.
ALTER TABLE invoices ADD COLUMN staff_id TEXT;
ALTER TABLE payments ADD COLUMN staff_id TEXT;

INSERT INTO sync_tables (name, hub_name, position, policy, scope) VALUES
    ('staff',       'staff',       23, 'merge',  'org'),
    ('role_limits', 'role_limits', 24, 'merge',  'org'),
    ('audit_log',   'audit_log',   25, 'append', 'branch');
