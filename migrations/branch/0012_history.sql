-- What the hub last said of records' histories, so that they can be read offline; a cache, bounded by the engine and never sent.
-- kind: 'entries' for the newest part of a record's history, 'writers' for who changed and deleted it last. answer: JSON.
CREATE TABLE history_known (
    table_name TEXT NOT NULL,
    record_id  TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('entries', 'writers')),
    answer     TEXT NOT NULL,
    asked_at   INTEGER NOT NULL,
    PRIMARY KEY (table_name, record_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX history_known_by_age ON history_known (kind, asked_at);

-- The recycle bin lists what was deleted last first; live rows have no entry here.
CREATE INDEX products_deleted ON products (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX customers_deleted ON customers (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX suppliers_deleted ON suppliers (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX invoices_deleted ON invoices (deleted_at) WHERE deleted_at IS NOT NULL;
