-- Composite types: rows that functions hand to each other, as arrays of them.

-- Who pushes: the author of what names no other (`by`), and the sender, who is signed in. `clamped` is as in sync.ledger; `approved` is the
-- unit whose author need not be checked, as the sender approves it.
create type sync.push_context as (org uuid, device uuid, author uuid, sender uuid, clamped bigint, approved bigint);

-- One row for the index: what was written to one record in one stream. `audience` is an organisation, a branch or a device (sync.streams.audience);
-- `seen_seq` is the number the record had when it was read, null when it was new.
create type sync.change_entry as (
  table_no smallint, org_id uuid, audience uuid, id uuid, op "char", hlc text, max_hlc text, fields jsonb, author uuid, seen_seq bigint
);

-- What one change did to one record: `fields` as in sync.history (null or {}: nothing to keep).
create type sync.history_entry as (table_no smallint, org_id uuid, audience uuid, id uuid, hlc text, outcome "char", fields jsonb);
