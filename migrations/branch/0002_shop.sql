-- Who the shop is: branches, computers, people and settings, in the organisation's stream, which every branch gets.
--
-- Rules of every synced table in this folder. The id's default is a UUIDv7 and the times' default is now in milliseconds
-- UTC, so that a row written by any SQLite program is complete; the long way through julianday works back to SQLite 3.40.
-- An empty org_id or branch_id is filled from sync_identity by guards the engine makes (store/schema/guards). A check here is never stricter than
-- the hub's, because a pulled row must always fit. branch_id names a branch without a foreign key: its row may come later.

-- The organisation's shops.
CREATE TABLE branches (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  code TEXT NOT NULL
    CONSTRAINT "a branch code has 2 to 4 capitals"
    CHECK (length(code) BETWEEN 2 AND 4 AND code = upper(code)),
  name TEXT NOT NULL,
  address TEXT,
  state_code TEXT,
  phone TEXT,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;

-- The computers, each standing in one branch.
CREATE TABLE devices (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT NOT NULL DEFAULT '',
  user_id TEXT
    CONSTRAINT "user_id is a lower-case UUID"
    CHECK (user_id GLOB '????????-????-????-????-????????????' AND user_id NOT GLOB '*[^0-9a-f-]*'),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  app_version TEXT,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;

-- The people, by their sign-in.
CREATE TABLE profiles (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  user_id TEXT NOT NULL
    CONSTRAINT "user_id is a lower-case UUID"
    CHECK (user_id GLOB '????????-????-????-????-????????????' AND user_id NOT GLOB '*[^0-9a-f-]*'),
  display_name TEXT NOT NULL,
  email TEXT,
  phone TEXT,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;

-- Who may do what; an absent branch means every branch.
CREATE TABLE memberships (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  user_id TEXT NOT NULL
    CONSTRAINT "user_id is a lower-case UUID"
    CHECK (user_id GLOB '????????-????-????-????-????????????' AND user_id NOT GLOB '*[^0-9a-f-]*'),
  role TEXT NOT NULL
    CONSTRAINT "role is owner, manager, cashier or accountant"
    CHECK (role IN ('owner', 'manager', 'cashier', 'accountant')),
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;

-- Settings by key; an absent branch means the whole organisation.
CREATE TABLE business_settings (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  updated_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
  deleted_at INTEGER
) STRICT;
