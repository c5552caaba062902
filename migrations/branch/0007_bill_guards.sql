-- Bills: free while a draft, fixed once final; the one way on is from final to cancelled. Rows applied from the hub pass.

CREATE TRIGGER invoices_fixed_once_final BEFORE UPDATE ON invoices
WHEN OLD.status <> 'draft' AND (SELECT applying FROM sync_guard) = 0
BEGIN
  SELECT RAISE(ABORT, 'A final bill is never changed; cancel it and write a new one.')
  WHERE (NEW.status <> OLD.status AND NOT (OLD.status = 'final' AND NEW.status = 'cancelled'))
    OR (NEW.id, NEW.org_id, NEW.branch_id, NEW.number, NEW.business_date, NEW.customer_id, NEW.customer_name,
      NEW.customer_gstin, NEW.place_of_supply, NEW.subtotal_paise, NEW.discount_paise, NEW.tax_paise,
      NEW.round_off_paise, NEW.total_paise, NEW.notes, NEW.finalized_at, NEW.created_at, NEW.deleted_at)
    IS NOT (OLD.id, OLD.org_id, OLD.branch_id, OLD.number, OLD.business_date, OLD.customer_id, OLD.customer_name,
      OLD.customer_gstin, OLD.place_of_supply, OLD.subtotal_paise, OLD.discount_paise, OLD.tax_paise,
      OLD.round_off_paise, OLD.total_paise, OLD.notes, OLD.finalized_at, OLD.created_at, OLD.deleted_at);
END;

-- INSERT OR REPLACE would replace a final bill without asking the trigger above.
CREATE TRIGGER invoices_written_once BEFORE INSERT ON invoices
WHEN (SELECT applying FROM sync_guard) = 0 AND EXISTS (SELECT 1 FROM invoices WHERE id = NEW.id AND status <> 'draft')
BEGIN SELECT RAISE(ABORT, 'A final bill is never changed; cancel it and write a new one.'); END;

CREATE TRIGGER invoices_deleted_softly BEFORE DELETE ON invoices
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN
  SELECT RAISE(ABORT, 'A final bill is cancelled, never deleted.') WHERE OLD.status <> 'draft';
  UPDATE invoices SET (deleted_at, updated_at) =
    (SELECT now, now FROM (SELECT CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) AS now))
  WHERE id = OLD.id AND deleted_at IS NULL;
  SELECT RAISE(IGNORE);
END;

CREATE TRIGGER invoice_lines_fixed_once_final BEFORE UPDATE ON invoice_lines
WHEN (SELECT applying FROM sync_guard) = 0
  AND EXISTS (SELECT 1 FROM invoices WHERE id IN (OLD.invoice_id, NEW.invoice_id) AND status <> 'draft')
BEGIN SELECT RAISE(ABORT, 'The lines of a final bill are never changed; cancel it and write a new one.'); END;

-- Also when INSERT OR REPLACE would take a line away from a final bill.
CREATE TRIGGER invoice_lines_added_to_drafts BEFORE INSERT ON invoice_lines
WHEN (SELECT applying FROM sync_guard) = 0
  AND (EXISTS (SELECT 1 FROM invoices WHERE id = NEW.invoice_id AND status <> 'draft')
    OR EXISTS (SELECT 1 FROM invoice_lines AS line JOIN invoices ON invoices.id = line.invoice_id
               WHERE line.id = NEW.id AND invoices.status <> 'draft'))
BEGIN SELECT RAISE(ABORT, 'The lines of a final bill are never changed; cancel it and write a new one.'); END;

CREATE TRIGGER invoice_lines_deleted_softly BEFORE DELETE ON invoice_lines
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN
  SELECT RAISE(ABORT, 'The lines of a final bill are never changed; cancel it and write a new one.')
  WHERE EXISTS (SELECT 1 FROM invoices WHERE id = OLD.invoice_id AND status <> 'draft');
  UPDATE invoice_lines SET (deleted_at, updated_at) =
    (SELECT now, now FROM (SELECT CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) AS now))
  WHERE id = OLD.id AND deleted_at IS NULL;
  SELECT RAISE(IGNORE);
END;
