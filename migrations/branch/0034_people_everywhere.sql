-- What the log has to tell of papers: whether one is a further copy of what was printed before.
ALTER TABLE print_jobs ADD COLUMN copy INTEGER NOT NULL DEFAULT 0 CHECK (copy IN (0, 1));

-- How much money a role gives back by itself where more of it asks for a PIN.
ALTER TABLE role_limits ADD COLUMN give_back_paise INTEGER NOT NULL DEFAULT 0;
