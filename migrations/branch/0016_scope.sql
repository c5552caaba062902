-- What of the shop this computer holds. One row per part that can be left out; everything else always comes and goes.

-- share: both (sent and fetched), send (sent, not fetched) or stay (neither: it never leaves this computer). since: when that was
-- decided, milliseconds UTC. months: how many come back, all when NULL; first_day: what that means today, written YYYY-MM-DD.
CREATE TABLE sync_scope (
    part      TEXT PRIMARY KEY CHECK (part IN ('customers', 'suppliers', 'bills', 'stock')),
    share     TEXT NOT NULL DEFAULT 'both' CHECK (share IN ('both', 'send', 'stay')),
    since     INTEGER NOT NULL DEFAULT 0,
    months    INTEGER CHECK (months IS NULL OR (part = 'bills' AND months BETWEEN 1 AND 120)),
    first_day TEXT CHECK (first_day IS date(first_day, '+0 days'))
) STRICT, WITHOUT ROWID;
INSERT INTO sync_scope (part) VALUES ('customers'), ('suppliers'), ('bills'), ('stock');
