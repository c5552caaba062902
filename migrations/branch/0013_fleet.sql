-- What the hub last said of the branches and their devices, so that the Branches screen has something to show offline.

-- fleet: JSON, in this computer's time.
CREATE TABLE sync_fleet (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    fetched_at INTEGER NOT NULL,
    fleet      TEXT NOT NULL CHECK (json_valid(fleet))
) STRICT;
