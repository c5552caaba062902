-- Looking after sync over time. Lines of the log that were never closed are found without reading the log.
CREATE INDEX sync_log_open ON sync_log (id) WHERE ended_at IS NULL;

-- A cron expression takes the interval's place.
ALTER TABLE sync_settings ADD COLUMN cron TEXT;

-- What sync did, by the hour, and by the day once the hour is older than a week. at: when it began on the shop's own clock,
-- milliseconds UTC. waiting and lag_ms are samples: the most that waited at once, and the longest that anything had waited.
CREATE TABLE sync_metrics (
    span        TEXT NOT NULL CHECK (span IN ('hour', 'day')),
    at          INTEGER NOT NULL,
    sessions    INTEGER NOT NULL,
    failed      INTEGER NOT NULL,
    offline     INTEGER NOT NULL,
    pushed      INTEGER NOT NULL,
    pulled      INTEGER NOT NULL,
    merged      INTEGER NOT NULL,
    conflicts   INTEGER NOT NULL,
    rejected    INTEGER NOT NULL,
    bytes       INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    waiting     INTEGER NOT NULL,
    lag_ms      INTEGER NOT NULL,
    PRIMARY KEY (span, at)
) STRICT, WITHOUT ROWID;

-- When the watchdog speaks: minutes without progress while the hub is reached, hours without a complete session.
CREATE TABLE sync_watch (
    one           INTEGER PRIMARY KEY CHECK (one = 1),
    stuck_minutes INTEGER NOT NULL DEFAULT 30 CHECK (stuck_minutes BETWEEN 5 AND 1440),
    silent_hours  INTEGER NOT NULL DEFAULT 24 CHECK (silent_hours BETWEEN 1 AND 720),
    notify        INTEGER NOT NULL DEFAULT 1 CHECK (notify IN (0, 1))
) STRICT;
INSERT INTO sync_watch (one) VALUES (1);

-- Troubles told of and not yet over. notified: the desktop has heard of it.
CREATE TABLE sync_alerts (
    kind     TEXT PRIMARY KEY CHECK (kind IN ('sign_in', 'stuck', 'silent', 'held')),
    began_at INTEGER NOT NULL,
    notified INTEGER NOT NULL DEFAULT 0 CHECK (notified IN (0, 1))
) STRICT, WITHOUT ROWID;
