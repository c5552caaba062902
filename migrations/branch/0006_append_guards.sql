-- Append-only tables: what moved has moved. Rows applied from the hub pass (sync_guard).

CREATE TRIGGER stock_movements_never_changes BEFORE UPDATE ON stock_movements
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'A stock movement is never changed or deleted; write another movement that corrects it.'); END;

CREATE TRIGGER stock_movements_never_goes BEFORE DELETE ON stock_movements
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'A stock movement is never changed or deleted; write another movement that corrects it.'); END;

-- INSERT OR REPLACE deletes without asking the delete triggers. The same row again is nothing new; another one is refused.
CREATE TRIGGER stock_movements_written_once BEFORE INSERT ON stock_movements
WHEN (SELECT applying FROM sync_guard) = 0 AND EXISTS (SELECT 1 FROM stock_movements WHERE id = NEW.id)
BEGIN
  SELECT CASE
    WHEN (product_id, quantity_milli, reason, source_table, source_id, note, business_date)
      IS (NEW.product_id, NEW.quantity_milli, NEW.reason, NEW.source_table, NEW.source_id, NEW.note,
          NEW.business_date)
    THEN RAISE(IGNORE)
    ELSE RAISE(ABORT, 'A stock movement is never changed or deleted; write another movement that corrects it.')
  END FROM stock_movements WHERE id = NEW.id;
END;

CREATE TRIGGER payments_never_changes BEFORE UPDATE ON payments
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'A payment is never changed or deleted; write another payment that corrects it.'); END;

CREATE TRIGGER payments_never_goes BEFORE DELETE ON payments
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'A payment is never changed or deleted; write another payment that corrects it.'); END;

-- INSERT OR REPLACE deletes without asking the delete triggers. The same row again is nothing new; another one is refused.
CREATE TRIGGER payments_written_once BEFORE INSERT ON payments
WHEN (SELECT applying FROM sync_guard) = 0 AND EXISTS (SELECT 1 FROM payments WHERE id = NEW.id)
BEGIN
  SELECT CASE
    WHEN (customer_id, supplier_id, mode, direction, amount_paise, reference, business_date, note)
      IS (NEW.customer_id, NEW.supplier_id, NEW.mode, NEW.direction, NEW.amount_paise, NEW.reference,
          NEW.business_date, NEW.note)
    THEN RAISE(IGNORE)
    ELSE RAISE(ABORT, 'A payment is never changed or deleted; write another payment that corrects it.')
  END FROM payments WHERE id = NEW.id;
END;

CREATE TRIGGER payment_allocations_never_changes BEFORE UPDATE ON payment_allocations
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'An allocation is never changed or deleted; write another one that corrects it.'); END;

CREATE TRIGGER payment_allocations_never_goes BEFORE DELETE ON payment_allocations
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'An allocation is never changed or deleted; write another one that corrects it.'); END;

-- INSERT OR REPLACE deletes without asking the delete triggers. The same row again is nothing new; another one is refused.
CREATE TRIGGER payment_allocations_written_once BEFORE INSERT ON payment_allocations
WHEN (SELECT applying FROM sync_guard) = 0 AND EXISTS (SELECT 1 FROM payment_allocations WHERE id = NEW.id)
BEGIN
  SELECT CASE
    WHEN (payment_id, invoice_id, amount_paise)
      IS (NEW.payment_id, NEW.invoice_id, NEW.amount_paise)
    THEN RAISE(IGNORE)
    ELSE RAISE(ABORT, 'An allocation is never changed or deleted; write another one that corrects it.')
  END FROM payment_allocations WHERE id = NEW.id;
END;
