-- What came back in a shift is added up for the shop's day.
CREATE INDEX credit_notes_by_shift ON credit_notes (shift_id) WHERE shift_id IS NOT NULL;
