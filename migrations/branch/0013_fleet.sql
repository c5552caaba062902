-- What the hub last said of the branches and their devices, so that the Branches screen has something to show offline.

-- fleet: JSON, its times by this computer's clock.
CREATE TABLE sync_fleet (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    fleet TEXT NOT NULL CHECK (json_valid(fleet))
) STRICT;
