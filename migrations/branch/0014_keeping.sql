-- Looking after the data itself: backups of this file, and the proof that it and the hub agree.
-- Times are milliseconds UTC. None of this syncs: it is about this computer.

-- One row: where backups go and what became of the last one. folder: NULL for `backups` beside the data.
-- every_hours: 0 switches the schedule off. series: in the name of every backup made here, so that computers which share a
-- folder never tidy up each other's. problem: why the last one failed, until one succeeds.
CREATE TABLE backup_settings (
    one         INTEGER PRIMARY KEY CHECK (one = 1),
    folder      TEXT,
    every_hours INTEGER NOT NULL DEFAULT 24 CHECK (every_hours BETWEEN 0 AND 168),
    keep        INTEGER NOT NULL DEFAULT 14 CHECK (keep BETWEEN 1 AND 365),
    keep_months INTEGER NOT NULL DEFAULT 12 CHECK (keep_months BETWEEN 0 AND 120),
    series      TEXT NOT NULL,
    last_at     INTEGER,
    problem     TEXT,
    problem_at  INTEGER
) STRICT;
INSERT INTO backup_settings (one, series) VALUES (1, lower(hex(randomblob(3))));

-- One row. wanted: 1 from the moment the hub was found to be restored from a backup until everything has been fetched anew;
-- what it lost is then offered to it again instead of being given up here.
-- purged: the tables, by their names on the hub, of which it is offered nothing, as their records were removed there for good meanwhile.
CREATE TABLE sync_backfill (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    wanted INTEGER NOT NULL DEFAULT 0 CHECK (wanted IN (0, 1)),
    purged TEXT NOT NULL DEFAULT '[]'
) STRICT;
INSERT INTO sync_backfill (one) VALUES (1);
