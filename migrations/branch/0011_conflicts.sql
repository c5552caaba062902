-- Edits that met, and what people decided about them. Both are facts: they travel to every branch and never change.

-- Conflicts as the hub tells them. ours: the value the hub held; theirs: the one that came in; all values as text. kind:
-- edit, deleted (a delete won over an unseen edit), kept (a delete lost to a later edit), revived (an edit brought the record
-- back). An absent device stands for the hub itself.
CREATE TABLE sync_conflicts (
  id TEXT NOT NULL PRIMARY KEY
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  table_name TEXT NOT NULL,
  record_id TEXT NOT NULL,
  field TEXT NOT NULL,
  kind TEXT NOT NULL,
  winner TEXT NOT NULL,
  base TEXT,
  ours TEXT,
  theirs TEXT,
  ours_hlc TEXT NOT NULL,
  ours_device TEXT,
  ours_author TEXT,
  theirs_hlc TEXT NOT NULL,
  theirs_device TEXT,
  theirs_author TEXT,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;

-- What this device's own merge has met and the hub has not told yet: never synced, and gone once the edit has been answered. With
-- row ids, as the engine hears of commits through SQLite's update hook, which tells of no other tables.
CREATE TABLE sync_conflicts_local (
  id TEXT NOT NULL PRIMARY KEY,
  table_name TEXT NOT NULL,
  record_id TEXT NOT NULL,
  field TEXT NOT NULL,
  kind TEXT NOT NULL,
  winner TEXT NOT NULL,
  base TEXT,
  ours TEXT,
  theirs TEXT,
  ours_hlc TEXT NOT NULL,
  ours_device TEXT,
  ours_author TEXT,
  theirs_hlc TEXT NOT NULL,
  theirs_device TEXT,
  theirs_author TEXT,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;

-- What a person decided on a conflict (kind conflict, subject its id) or on a review card. choice: keep, take, value or
-- reviewed. facts: what was so when it was reviewed. seen: how many decisions on the same subject the person knew of.
CREATE TABLE decisions (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(printf('%08x-%04x-7%s-%s%s-%s',
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) >> 16,
    max(0, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)) & 65535,
    substr(hex(randomblob(2)), 2), substr('89ab', (random() & 3) + 1, 1),
    substr(hex(randomblob(2)), 2), hex(randomblob(6)))))
    CONSTRAINT "id is a lower-case UUID"
    CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
  org_id TEXT NOT NULL DEFAULT '',
  branch_id TEXT,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  table_name TEXT NOT NULL,
  record_id TEXT NOT NULL,
  choice TEXT NOT NULL,
  value TEXT,
  facts TEXT,
  reason TEXT,
  seen INTEGER NOT NULL DEFAULT 0,
  device_id TEXT,
  author TEXT,
  created_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
) STRICT;
CREATE INDEX decisions_by_subject ON decisions (subject, kind);

-- Every conflict known here. confirmed: 1 when it came from the hub.
CREATE VIEW conflicts AS
SELECT id, table_name, record_id, field, kind, winner, base, ours, theirs, ours_hlc, ours_device, ours_author,
       theirs_hlc, theirs_device, theirs_author, created_at, 1 AS confirmed
FROM sync_conflicts
UNION ALL
SELECT id, table_name, record_id, field, kind, winner, base, ours, theirs, ours_hlc, ours_device, ours_author,
       theirs_hlc, theirs_device, theirs_author, created_at, 0
FROM sync_conflicts_local AS c WHERE NOT EXISTS (SELECT 1 FROM sync_conflicts WHERE id = c.id);

-- Whether a subject is settled: somebody decided, and nobody decided otherwise without having seen the last decision.
CREATE VIEW settled AS
SELECT kind, subject, max(seen) + 1 >= count(*) OR count(DISTINCT choice || ' ' || coalesce(value, '')) = 1 AS agreed
FROM decisions GROUP BY subject, kind;

CREATE TRIGGER sync_conflicts_come_from_the_hub BEFORE INSERT ON sync_conflicts
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'Conflicts are told by the hub; nobody else writes them.'); END;

INSERT INTO sync_tables (name, hub_name, position, policy, scope) VALUES
    ('sync_conflicts', 'sync_conflicts', 30, 'append', 'org'),
    ('decisions',      'decisions',      31, 'append', 'org');

-- The review cards ask for these: two bills of one number, and what was paid of each bill, read off the index alone.
CREATE INDEX invoices_by_number ON invoices (number) WHERE number IS NOT NULL;
DROP INDEX payment_allocations_by_invoice;
CREATE INDEX payment_allocations_by_invoice ON payment_allocations (invoice_id, amount_paise);
