-- What the review cards tell of bills and stock is known before somebody looks: kept by triggers whoever writes, so that a look costs as
-- much as there is to tell, however many bills there are. Only this device keeps it; it is never synced.

-- Bills for which more was collected than they come to: two branches that collect apart make one.
CREATE TABLE overpaid_invoices (
  invoice_id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER overpaid_by_allocation AFTER INSERT ON payment_allocations
WHEN (SELECT sum(amount_paise) FROM payment_allocations WHERE invoice_id = NEW.invoice_id)
  > (SELECT total_paise FROM invoices WHERE id = NEW.invoice_id AND status <> 'draft')
BEGIN INSERT INTO overpaid_invoices (invoice_id) VALUES (NEW.invoice_id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER overpaid_by_allocation_no_more AFTER DELETE ON payment_allocations
WHEN EXISTS (SELECT 1 FROM overpaid_invoices WHERE invoice_id = OLD.invoice_id)
BEGIN
  DELETE FROM overpaid_invoices WHERE invoice_id = OLD.invoice_id
    AND coalesce((SELECT sum(amount_paise) FROM payment_allocations WHERE invoice_id = OLD.invoice_id), 0)
      <= (SELECT total_paise FROM invoices WHERE id = OLD.invoice_id);
END;

-- Allocations may come before their bill.
CREATE TRIGGER overpaid_as_added AFTER INSERT ON invoices
WHEN NEW.status <> 'draft' AND (SELECT sum(amount_paise) FROM payment_allocations WHERE invoice_id = NEW.id) > NEW.total_paise
BEGIN INSERT INTO overpaid_invoices (invoice_id) VALUES (NEW.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER overpaid_as_changed AFTER UPDATE OF status, total_paise ON invoices
WHEN (NEW.status = 'draft', NEW.total_paise) IS NOT (OLD.status = 'draft', OLD.total_paise)
BEGIN
  DELETE FROM overpaid_invoices WHERE invoice_id = NEW.id;
  INSERT INTO overpaid_invoices (invoice_id) SELECT NEW.id
  WHERE NEW.status <> 'draft' AND (SELECT sum(amount_paise) FROM payment_allocations WHERE invoice_id = NEW.id) > NEW.total_paise;
END;

CREATE TRIGGER overpaid_no_more AFTER DELETE ON invoices
BEGIN DELETE FROM overpaid_invoices WHERE invoice_id = OLD.id; END;

INSERT INTO overpaid_invoices (invoice_id) SELECT i.id FROM invoices AS i
WHERE i.status <> 'draft' AND (SELECT sum(amount_paise) FROM payment_allocations WHERE invoice_id = i.id) > i.total_paise;

-- Numbers that several bills carry stand among the keys that are shared (see 0022). Which of the bills are live the card asks itself.
CREATE TRIGGER invoices_share_number_as_added AFTER INSERT ON invoices
WHEN NEW.number IS NOT NULL AND EXISTS (SELECT 1 FROM invoices WHERE number = NEW.number AND id <> NEW.id)
BEGIN INSERT INTO duplicate_keys (table_name, column_name, key) VALUES ('invoices', 'number', NEW.number) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER invoices_share_number_as_changed AFTER UPDATE OF number ON invoices WHEN NEW.number IS NOT OLD.number
BEGIN
  INSERT INTO duplicate_keys (table_name, column_name, key) SELECT 'invoices', 'number', NEW.number
  WHERE NEW.number IS NOT NULL AND EXISTS (SELECT 1 FROM invoices WHERE number = NEW.number AND id <> NEW.id) ON CONFLICT DO NOTHING;
  DELETE FROM duplicate_keys WHERE table_name = 'invoices' AND column_name = 'number' AND key = OLD.number
    AND (SELECT count(*) FROM (SELECT 1 FROM invoices WHERE number = OLD.number LIMIT 2)) < 2;
END;

CREATE TRIGGER invoices_share_number_no_more AFTER DELETE ON invoices WHEN OLD.number IS NOT NULL
BEGIN
  DELETE FROM duplicate_keys WHERE table_name = 'invoices' AND column_name = 'number' AND key = OLD.number
    AND (SELECT count(*) FROM (SELECT 1 FROM invoices WHERE number = OLD.number LIMIT 2)) < 2;
END;

INSERT INTO duplicate_keys (table_name, column_name, key)
SELECT 'invoices', 'number', number FROM invoices WHERE number IS NOT NULL GROUP BY number HAVING count(*) > 1;

-- What went out that never came in.
CREATE INDEX stock_balances_owed ON stock_balances (on_hand_milli) WHERE on_hand_milli < 0;
