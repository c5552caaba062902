-- The language this data folder speaks: its window, tray, notifications and command line. It does not sync: two people at two computers
-- may read different ones.

-- One row. code: a language of the catalogue (src-tauri/messages), e.g. hi; NULL while nobody has chosen, and then it is the system's.
-- digits: latin for 0 to 9, own for the language's.
CREATE TABLE language (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    code   TEXT,
    digits TEXT NOT NULL DEFAULT 'latin' CHECK (digits IN ('latin', 'own'))
) STRICT;
INSERT INTO language (one) VALUES (1);
