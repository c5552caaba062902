-- Printers and what waits for them: of this computer alone, never synced. Times are milliseconds UTC.

-- kind: network (host:port), device (a device file; a plain file gathers what is printed), folder (a PDF for each paper), screen (a PDF that
-- opens). size: 58 and 80 mm rolls, a4, a5. text_mode: Latin papers go out as letters instead of dots. drawer: a cash drawer hangs on it.
-- prints_bills: bills print on it by themselves; at most one has it.
CREATE TABLE printers (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('network', 'device', 'folder', 'screen')),
  address TEXT NOT NULL,
  size TEXT NOT NULL CHECK (size IN ('58', '80', 'a4', 'a5')),
  language TEXT NOT NULL,
  text_mode INTEGER NOT NULL DEFAULT 0 CHECK (text_mode IN (0, 1)),
  cuts INTEGER NOT NULL DEFAULT 0 CHECK (cuts IN (0, 1)),
  drawer INTEGER NOT NULL DEFAULT 0 CHECK (drawer IN (0, 1)),
  prints_bills INTEGER NOT NULL DEFAULT 0 CHECK (prints_bills IN (0, 1)),
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX printers_one_prints_bills ON printers (prints_bills) WHERE prints_bills = 1;

-- One paper. what: the kind of paper (bill, statement, label, test) with record_id, the record it is made from. content: the paper as it was
-- put together when it was asked for (JSON), so that what is printed late is what was meant; emptied once nobody needs it.
-- printer_id: NULL for a PDF that was saved. state: claimed is being laid out, and nothing has gone out; sending may have gone out, so that
-- after a crash a person says whether it did. claimed_at: when a program took it.
CREATE TABLE print_jobs (
  id TEXT NOT NULL PRIMARY KEY,
  printer_id TEXT REFERENCES printers (id) ON DELETE SET NULL,
  printer TEXT NOT NULL,
  what TEXT NOT NULL,
  record_id TEXT,
  title TEXT NOT NULL,
  content TEXT,
  state TEXT NOT NULL DEFAULT 'waiting'
    CHECK (state IN ('waiting', 'claimed', 'sending', 'done', 'failed', 'unsure', 'dropped')),
  opens_drawer INTEGER NOT NULL DEFAULT 0 CHECK (opens_drawer IN (0, 1)),
  tries INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL,
  claimed_at INTEGER,
  problem TEXT,
  file TEXT,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX print_jobs_open ON print_jobs (state, due_at) WHERE state NOT IN ('done', 'dropped');
CREATE INDEX print_jobs_by_record ON print_jobs (record_id) WHERE record_id IS NOT NULL;
