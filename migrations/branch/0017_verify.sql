-- Proof that this computer holds what the hub holds: when it is looked for by itself, and what was found.

-- last_night_at: when the last night's comparison ended, or when nights began to count.
CREATE TABLE sync_verify (
    one           INTEGER PRIMARY KEY CHECK (one = 1),
    nightly       INTEGER NOT NULL DEFAULT 1 CHECK (nightly IN (0, 1)),
    hour          INTEGER NOT NULL DEFAULT 3 CHECK (hour BETWEEN 0 AND 23),
    last_night_at INTEGER
) STRICT;
INSERT INTO sync_verify (one) VALUES (1);

-- One row a run. result: the whole of it, as the window shows it. gave_way: 1 when a version that stood here gave way, and this
-- result is where it is kept: such a run stays two years, the others are the last thirty.
CREATE TABLE sync_verifications (
    id         INTEGER PRIMARY KEY,
    started_at INTEGER NOT NULL,
    asked_by   TEXT NOT NULL CHECK (asked_by IN ('person', 'night')),
    differing  INTEGER NOT NULL,
    open       INTEGER NOT NULL,
    gave_way   INTEGER NOT NULL DEFAULT 0 CHECK (gave_way IN (0, 1)),
    result     TEXT NOT NULL CHECK (json_valid(result))
) STRICT;

-- The watchdog tells of differences, and of a wrong clock.
CREATE TABLE sync_alerts_new (
    kind     TEXT PRIMARY KEY CHECK (kind IN ('sign_in', 'stuck', 'silent', 'held', 'differs', 'clock')),
    began_at INTEGER NOT NULL,
    notified INTEGER NOT NULL DEFAULT 0 CHECK (notified IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO sync_alerts_new SELECT kind, began_at, notified FROM sync_alerts;
DROP TABLE sync_alerts;
ALTER TABLE sync_alerts_new RENAME TO sync_alerts;
