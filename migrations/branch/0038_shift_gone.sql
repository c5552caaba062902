-- A shift that is given up, or fetched anew and not there, is no open one either: nothing more falls into it.
CREATE TRIGGER shifts_gone_end_shift AFTER DELETE ON shifts
BEGIN DELETE FROM open_shift WHERE shift_id = OLD.id; END;

DELETE FROM open_shift WHERE shift_id NOT IN (SELECT id FROM shifts);
