-- Text beyond ASCII, which LIKE and NOCASE cannot fold: capitals, accents, composed and decomposed letters, other digits. A projection
-- that only this device keeps (never synced). Records whose searched text is ASCII have no entry: they cost a look and no more.
--
-- Triggers, made from the kinds of records (engine/src/store/schema/lists.rs), note what was written, whoever wrote it, with SQL that
-- every program has; the engine folds it before a list is read.
CREATE TABLE folded (
  table_name TEXT NOT NULL,
  record_id TEXT NOT NULL,
  deleted INTEGER NOT NULL,
  name TEXT COLLATE NOCASE, -- the name folded, which is its place in lists; NULL where the name itself is ASCII
  words TEXT NOT NULL, -- name and codes folded, a line break after each
  PRIMARY KEY (table_name, record_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX folded_in_order ON folded (table_name, deleted, name, record_id) WHERE name IS NOT NULL;

-- Records to be folded anew.
CREATE TABLE unfolded (
  table_name TEXT NOT NULL,
  record_id TEXT NOT NULL,
  PRIMARY KEY (table_name, record_id)
) STRICT, WITHOUT ROWID;
