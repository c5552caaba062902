-- Looking after sync over time. Lines of the log that were never closed are found without reading the log.
CREATE INDEX sync_log_open ON sync_log (id) WHERE ended_at IS NULL;

-- A cron expression takes the interval's place.
ALTER TABLE sync_settings ADD COLUMN cron TEXT;
