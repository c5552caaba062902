-- What the list of bills needs when there are a hundred thousand of them.

-- Searched, sorted by day and counted from this index alone.
DROP INDEX invoices_by_day;
CREATE INDEX invoices_by_day ON invoices
  (business_date, finalized_at, id, status, deleted_at, number, customer_name, customer_phone, total_paise, customer_id, till_code);

-- Final bills of which something is due. Each row that says what a bill comes to, or settles some of it, asks the sums anew.
CREATE TABLE due_invoices (
  invoice_id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE VIEW settled_invoices AS
SELECT i.id AS invoice_id, i.status = 'final' AND i.total_paise
    > coalesce((SELECT sum(amount_paise) FROM payment_allocations WHERE invoice_id = i.id), 0)
    + coalesce((SELECT sum(amount_paise) FROM credit_uses WHERE invoice_id = i.id), 0) AS due
FROM invoices AS i;

CREATE TRIGGER due_by_bill AFTER INSERT ON invoices WHEN NEW.status = 'final'
BEGIN
  INSERT INTO due_invoices (invoice_id) SELECT invoice_id FROM settled_invoices WHERE invoice_id = NEW.id AND due ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER due_by_step AFTER UPDATE OF status, total_paise ON invoices
WHEN NEW.status IS NOT OLD.status OR NEW.total_paise IS NOT OLD.total_paise
BEGIN
  DELETE FROM due_invoices WHERE invoice_id = NEW.id;
  INSERT INTO due_invoices (invoice_id) SELECT invoice_id FROM settled_invoices WHERE invoice_id = NEW.id AND due;
END;

CREATE TRIGGER due_no_more AFTER DELETE ON invoices
BEGIN DELETE FROM due_invoices WHERE invoice_id = OLD.id; END;

CREATE TRIGGER due_by_allocation AFTER INSERT ON payment_allocations
BEGIN
  DELETE FROM due_invoices WHERE invoice_id = NEW.invoice_id;
  INSERT INTO due_invoices (invoice_id) SELECT invoice_id FROM settled_invoices WHERE invoice_id = NEW.invoice_id AND due;
END;

CREATE TRIGGER due_by_credit AFTER INSERT ON credit_uses WHEN NEW.invoice_id IS NOT NULL
BEGIN
  DELETE FROM due_invoices WHERE invoice_id = NEW.invoice_id;
  INSERT INTO due_invoices (invoice_id) SELECT invoice_id FROM settled_invoices WHERE invoice_id = NEW.invoice_id AND due;
END;

INSERT INTO due_invoices (invoice_id) SELECT invoice_id FROM settled_invoices WHERE due;
