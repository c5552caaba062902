-- The same tables on a branch.

CREATE TABLE shelves (
  id TEXT NOT NULL PRIMARY KEY,
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  above_id TEXT REFERENCES shelves (id),
  name TEXT NOT NULL,
  colour TEXT,
  locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
  load_milli INTEGER,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;
CREATE INDEX shelves_above_id ON shelves (above_id);

CREATE TABLE shelf_counts (
  id TEXT NOT NULL PRIMARY KEY,
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT NOT NULL DEFAULT '',
  shelf_id TEXT NOT NULL REFERENCES shelves (id),
  quantity_milli INTEGER NOT NULL,
  checked INTEGER NOT NULL DEFAULT 1 CHECK (checked IN (0, 1)),
  business_date TEXT NOT NULL DEFAULT (date('now', 'localtime')),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;
CREATE INDEX shelf_counts_shelf_id ON shelf_counts (shelf_id);

CREATE TABLE estimates (
  id TEXT NOT NULL PRIMARY KEY,
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT NOT NULL DEFAULT '',
  number TEXT,
  phase TEXT NOT NULL DEFAULT 'open' CHECK (phase IN ('open', 'given', 'declined')),
  customer_id TEXT REFERENCES customers (id),
  notes TEXT,
  total_paise INTEGER NOT NULL DEFAULT 0,
  business_date TEXT NOT NULL DEFAULT (date('now', 'localtime')),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;

CREATE TABLE estimate_lines (
  id TEXT NOT NULL PRIMARY KEY,
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT NOT NULL DEFAULT '',
  estimate_id TEXT NOT NULL REFERENCES estimates (id),
  name TEXT NOT NULL,
  optional INTEGER NOT NULL DEFAULT 0 CHECK (optional IN (0, 1)),
  price_paise INTEGER NOT NULL,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;
CREATE INDEX estimate_lines_estimate_id ON estimate_lines (estimate_id);

CREATE TABLE estimate_deposits (
  id TEXT NOT NULL PRIMARY KEY,
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT NOT NULL DEFAULT '',
  estimate_id TEXT NOT NULL REFERENCES estimates (id),
  amount_paise INTEGER NOT NULL CHECK (amount_paise > 0),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;
CREATE INDEX estimate_deposits_estimate_id ON estimate_deposits (estimate_id);

CREATE TABLE till_notes (
  id TEXT NOT NULL PRIMARY KEY,
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT NOT NULL DEFAULT '',
  device_id TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL,
  pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;

CREATE TABLE pay_grades (
  id TEXT NOT NULL PRIMARY KEY,
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  name TEXT NOT NULL,
  salary_paise INTEGER NOT NULL,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;

INSERT INTO sync_tables (name, hub_name, position, policy, scope, document_of, document_key, lifecycle, branch_of, settlement) VALUES
  ('shelves', 'shelves', 40, 'merge', 'org', NULL, NULL, NULL, '[]', NULL),
  ('shelf_counts', 'shelf_counts', 41, 'append', 'branch', NULL, NULL, NULL, '[]', NULL),
  ('estimates', 'estimates', 42, 'document', 'branch', 'estimates', 'id',
   '{"column": "phase", "draft": "open", "steps": {"given": ["declined"]}}', '[]',
   '{"day": "business_date", "due": "total_paise"}'),
  ('estimate_lines', 'estimate_lines', 43, 'document', 'branch', 'estimates', 'estimate_id', NULL, '["estimate_id"]', NULL),
  ('estimate_deposits', 'estimate_deposits', 44, 'append', 'branch', NULL, NULL, NULL, '["estimate_id"]',
   '{"amount": "amount_paise", "settles": [["estimate_id", "estimates"]]}'),
  ('till_notes', 'till_notes', 45, 'merge', 'device', NULL, NULL, NULL, '[]', NULL),
  ('pay_grades', 'pay_grades', 46, 'merge', 'org', NULL, NULL, NULL, '[]', NULL);
