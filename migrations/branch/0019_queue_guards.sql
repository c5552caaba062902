-- The queue under other programs' hands: what waits for the hub is never removed, and the newest row stays whatever becomes of the
-- others, so that no number comes twice. The engine raises sync_guard where it gives a copied database new numbers.
CREATE TRIGGER sync_queue_keeps_what_waits BEFORE DELETE ON sync_queue
WHEN (OLD.status IN ('pending', 'syncing', 'failed') OR OLD.id = (SELECT max(id) FROM sync_queue))
  AND (SELECT applying FROM sync_guard) = 0
BEGIN
  SELECT RAISE(ABORT, 'What waits for the hub is not removed. Let it be sent, or give it up in Branchline.')
  WHERE OLD.status IN ('pending', 'syncing', 'failed');
  SELECT RAISE(IGNORE);
END;
