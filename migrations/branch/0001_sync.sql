-- The branch's outbox and where it stands with the hub. Triggers (generated from `sync_tables` and each table's
-- real columns) fill `sync_queue` in the writer's own transaction, whoever the writer is; the engine empties it.
-- Times are milliseconds UTC. Stamps are hybrid logical clocks: `wall ms - counter - device`, fixed width, sorting as text
-- (Kulkarni et al., "Logical Physical Clocks", 2014).

-- Who this database is. org_id and branch_id are provisional until the device is connected to a hub. user_id and role: whoever was
-- signed in last.
CREATE TABLE sync_identity (
    one       INTEGER PRIMARY KEY CHECK (one = 1),
    device_id TEXT NOT NULL,
    instance  TEXT NOT NULL,
    org_id    TEXT NOT NULL,
    branch_id TEXT NOT NULL,
    user_id   TEXT,
    role      TEXT
) STRICT;

-- Raised and lowered inside one transaction, so no other connection ever sees it up and a rollback lowers it.
-- applying: 1 while pulled rows are written, so that they do not echo. tx: the unit that captured rows belong to;
-- NULL for a foreign program, whose rows are grouped when the queue is next read. replaced: the row INSERT OR REPLACE is about to
-- put another in the place of, as JSON, its table first.
CREATE TABLE sync_guard (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    applying INTEGER NOT NULL DEFAULT 0 CHECK (applying IN (0, 1)),
    tx       INTEGER,
    replaced TEXT
) STRICT;
INSERT INTO sync_guard (one) VALUES (1);

-- The hybrid logical clock. offset_ms is what must be added to this computer's clock to get the hub's.
CREATE TABLE sync_clock (
    one       INTEGER PRIMARY KEY CHECK (one = 1),
    wall      INTEGER NOT NULL DEFAULT 0,
    counter   INTEGER NOT NULL DEFAULT 0,
    device    TEXT NOT NULL DEFAULT '000000000000',
    offset_ms INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO sync_clock (one) VALUES (1);

-- The one list of what syncs: filled by migrations, read by the engine.
-- scope: whose stream rows go to: everybody's (org), that of the branch or of the device a row names. document_of, document_key, lifecycle:
-- which table holds the heads of documents, the column with the head's id, and how a head moves on. branch_of: JSON array of columns naming
-- records whose branch is the row's (a payment is its bill's, wherever it is taken); the first fills in an empty branch.
-- settlement: for computers that hold a few months: {day, due}, the columns with a row's day and what must be paid of it, or
-- {amount, settles: [[column, table], ...]} of rows that tie what is paid to what pays.
-- local_columns: JSON array of columns that never leave the branch. names: JSON object of columns called otherwise on the hub.
-- columns: JSON array of the columns migrations made, noted by the engine as of migration known_at; what another program added
-- beside them is its own affair and stays here.
CREATE TABLE sync_tables (
    name          TEXT PRIMARY KEY,
    hub_name      TEXT NOT NULL,
    position      INTEGER NOT NULL,
    policy        TEXT NOT NULL CHECK (policy IN ('merge', 'append', 'document')),
    scope         TEXT NOT NULL CHECK (scope IN ('org', 'branch', 'device')),
    local_columns TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(local_columns)),
    names         TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(names)),
    columns       TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(columns)),
    known_at      INTEGER NOT NULL DEFAULT 0,
    document_of   TEXT,
    document_key  TEXT,
    settlement    TEXT CHECK (settlement IS NULL OR json_valid(settlement) AND scope = 'branch'),
    branch_of     TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(branch_of)),
    lifecycle     TEXT CHECK (lifecycle IS NULL OR json_valid(lifecycle))
) STRICT, WITHOUT ROWID;

-- One row per change. id is dense (the newest row is never removed, so no number comes twice); tx is the unit (the id of its first row). data: the row (insert), the changed columns
-- (update) or the tombstone (delete); base: their old values, or the whole old row (delete). guessed: 1 when another program wrote the
-- row and the unit's bounds are a guess: it is kept whole as long as that does no harm.
-- discarded: given up by a person, at synced_at: never sent again, whatever the hub has forgotten, and kept as long as a hub could be set back.
CREATE TABLE sync_queue (
    id          INTEGER PRIMARY KEY,
    tx          INTEGER,
    table_name  TEXT NOT NULL,
    operation   TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    record_id   TEXT NOT NULL,
    data        TEXT NOT NULL,
    base        TEXT,
    hlc         TEXT NOT NULL,
    branch_id   TEXT,
    user_id     TEXT,
    created_at  INTEGER NOT NULL,
    synced_at   INTEGER,
    status      TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'syncing', 'synced', 'failed', 'discarded')),
    error       TEXT,
    retry_count INTEGER NOT NULL DEFAULT 0,
    guessed     INTEGER NOT NULL DEFAULT 0 CHECK (guessed IN (0, 1)),
    CHECK ((status IN ('synced', 'discarded')) = (synced_at IS NOT NULL))
) STRICT;
-- What still waits, by record: asked for every pulled row, so it holds only open changes. It goes by the time and not by the
-- status, so that a row on its way (pending, syncing, pending again) leaves the index alone.
CREATE INDEX sync_queue_open ON sync_queue (table_name, record_id) WHERE synced_at IS NULL;
-- Rows of foreign programs not yet grouped into units.
CREATE INDEX sync_queue_foreign ON sync_queue (tx) WHERE tx IS NULL;
-- What is held, by unit: the hub may divide a guessed unit, and a part's rows need not stand together.
CREATE INDEX sync_queue_held ON sync_queue (tx) WHERE status = 'failed';

-- Units the hub could not accept (rejected) and units that wait behind them (waiting). by, by_name: who made a change that its maker
-- may not make.
CREATE TABLE sync_held (
    unit        INTEGER PRIMARY KEY,
    verdict     TEXT NOT NULL CHECK (verdict IN ('rejected', 'waiting')),
    code        TEXT,
    table_name  TEXT,
    record_id   TEXT,
    field       TEXT,
    message     TEXT NOT NULL,
    behind      INTEGER,
    "by"        TEXT,
    by_name     TEXT,
    changes     INTEGER NOT NULL,
    retry_count INTEGER NOT NULL DEFAULT 1,
    since       INTEGER NOT NULL
) STRICT;

-- Batches that were sent, or are about to be, and not yet settled: sent again under the same id, so the hub's ledger can tell.
-- tries: how often it came back without an answer. withheld: why its one unit travels without its content. recut: 1 when a smaller one
-- from the same row on has taken its place; it stays on record because the hub may have taken it after all.
CREATE TABLE sync_batch (
    id       INTEGER PRIMARY KEY,
    first    INTEGER NOT NULL,
    last     INTEGER NOT NULL,
    batch    TEXT NOT NULL,
    tries    INTEGER NOT NULL DEFAULT 0,
    withheld TEXT,
    recut    INTEGER NOT NULL DEFAULT 0 CHECK (recut IN (0, 1))
) STRICT;

-- Where this device stands in each stream of the hub. audience: the branch or device whose stream it is; the organisation's has none. after: shown up to this number; staged: fetched up to it, and not all shown.
-- resync: 1 while the stream is fetched anew (what the hub lacks goes, or is offered to it: see sync_backfill), 2 when it is because
-- records were removed on the hub for good, 3 when the stream is gone and takes its rows along. An empty epoch is no hub's: the
-- stream is to be fetched anew.
CREATE TABLE sync_cursors (
    stream    INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL CHECK (kind IN ('org', 'branch', 'device')),
    audience  TEXT,
    epoch     TEXT NOT NULL,
    after     INTEGER NOT NULL DEFAULT 0,
    staged    INTEGER,
    head      INTEGER NOT NULL DEFAULT 0,
    resync    INTEGER NOT NULL DEFAULT 0 CHECK (resync BETWEEN 0 AND 3),
    moved_at  INTEGER
) STRICT;

-- Records fetched in several pages and not yet written, one row each: a later page's version takes the place of an earlier one. They
-- are written in portions once the pull has caught up, and leave with the portion. shape: which columns row has; 0 for a removal.
-- row: JSON array [seq, hlc, fields, values …]; of a removal [table, id, seq, hlc]. Only while a cursor has `staged` do they count.
CREATE TABLE sync_staged (
    table_name TEXT NOT NULL,
    record_id  TEXT NOT NULL,
    shape      INTEGER NOT NULL,
    row        TEXT NOT NULL,
    PRIMARY KEY (table_name, record_id)
) STRICT, WITHOUT ROWID;

-- The hub's columns of a table as pages gave them: JSON array of names.
CREATE TABLE sync_staged_shapes (
    shape      INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    columns    TEXT NOT NULL,
    UNIQUE (table_name, columns)
) STRICT;

-- Which staged record belongs to which document or payment: what is tied together is written in one portion.
CREATE TABLE sync_staged_links (
    parent     TEXT NOT NULL,
    table_name TEXT NOT NULL,
    record_id  TEXT NOT NULL,
    PRIMARY KEY (parent, table_name, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sync_staged_links_by_record ON sync_staged_links (table_name, record_id);

-- Pulled rows this version's tables refuse (a newer hub may allow more): kept whole, tried again at every pull.
CREATE TABLE sync_unapplied (
    table_name TEXT NOT NULL,
    record_id  TEXT NOT NULL,
    columns    TEXT NOT NULL,
    row        TEXT NOT NULL,
    error      TEXT NOT NULL,
    at         INTEGER NOT NULL,
    PRIMARY KEY (table_name, record_id)
) STRICT, WITHOUT ROWID;

-- One row: how the hub is set up, and what the last sessions did.
CREATE TABLE sync_settings (
    one              INTEGER PRIMARY KEY CHECK (one = 1),
    hub_url          TEXT NOT NULL DEFAULT '',
    hub_key          TEXT NOT NULL DEFAULT '',
    email            TEXT,
    organisation     TEXT,
    branch_code      TEXT,
    branch_name      TEXT,
    device_code      TEXT,
    enabled          INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    interval_minutes INTEGER NOT NULL DEFAULT 5 CHECK (interval_minutes BETWEEN 1 AND 1440),
    batch_size       INTEGER NOT NULL DEFAULT 500 CHECK (batch_size BETWEEN 1 AND 5000),
    pushed           INTEGER NOT NULL DEFAULT 0,
    is_syncing       INTEGER NOT NULL DEFAULT 0 CHECK (is_syncing IN (0, 1)),
    last_sync_at     INTEGER,
    last_push_at     INTEGER,
    last_pull_at     INTEGER,
    last_error       TEXT,
    last_error_code  TEXT,
    hub_schema       TEXT,
    hub_schema_hash  TEXT
) STRICT;
INSERT INTO sync_settings (one) VALUES (1);

-- One row per branch, always true: the counts are read off the queue.
CREATE VIEW sync_status AS
SELECT i.branch_id,
       s.last_sync_at,
       s.last_push_at,
       s.last_pull_at,
       s.enabled,
       s.interval_minutes,
       (SELECT count(*) FROM sync_queue WHERE synced_at IS NULL) - (SELECT coalesce(sum(changes), 0) FROM sync_held) AS pending_count,
       (SELECT coalesce(sum(changes), 0) FROM sync_held) AS failed_count,
       s.last_error,
       s.is_syncing
FROM sync_identity i, sync_settings s;

-- One row per session, and one for each thing a person did to the queue.
CREATE TABLE sync_log (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at  INTEGER NOT NULL,
    ended_at    INTEGER,
    direction   TEXT NOT NULL,
    pushed      INTEGER NOT NULL DEFAULT 0,
    pulled      INTEGER NOT NULL DEFAULT 0,
    merged      INTEGER NOT NULL DEFAULT 0,
    conflicts   INTEGER NOT NULL DEFAULT 0,
    rejected    INTEGER NOT NULL DEFAULT 0,
    bytes       INTEGER NOT NULL DEFAULT 0,
    duration_ms INTEGER NOT NULL DEFAULT 0,
    error       TEXT,
    error_code  TEXT
) STRICT;
