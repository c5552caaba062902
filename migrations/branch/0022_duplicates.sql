-- Keys that several live records share: a code given in two branches apart. A projection of the records that only this device keeps
-- (never synced); triggers the engine makes keep it true after every commit, whoever wrote. `key` is the value in the form in which it
-- is compared. What is in it costs the review cards one look; what is not costs them nothing, however many records there are.
CREATE TABLE duplicate_keys (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (table_name, column_name, key)
) STRICT, WITHOUT ROWID;

-- Groups that lie within others, read off the index alone: a ring of them is looked for among these.
CREATE INDEX item_groups_within ON item_groups (parent_id, id) WHERE parent_id IS NOT NULL AND deleted_at IS NULL;

-- One branch alone makes no ring. Two that move groups apart can; that is accepted and raised for review.
CREATE TRIGGER item_groups_starts_no_ring BEFORE INSERT ON item_groups
WHEN NEW.parent_id = NEW.id AND (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'An item group cannot lie within itself.'); END;

CREATE TRIGGER item_groups_closes_no_ring BEFORE UPDATE OF parent_id ON item_groups
WHEN NEW.parent_id IS NOT NULL AND NEW.parent_id IS NOT OLD.parent_id AND (SELECT applying FROM sync_guard) = 0
  AND NEW.id IN (
    -- UNION, not UNION ALL: a ring that is there already ends the walk.
    WITH RECURSIVE above (id) AS (
      SELECT NEW.parent_id
      UNION
      SELECT g.parent_id FROM above AS a JOIN item_groups AS g ON g.id = a.id WHERE g.parent_id IS NOT NULL)
    SELECT id FROM above)
BEGIN SELECT RAISE(ABORT, 'An item group cannot lie within itself.'); END;
