-- A bill cancelled at its till while another branch took its goods back: they came back twice. The card about surplus returns counts it.

CREATE TRIGGER overreturned_by_cancelled_bill AFTER UPDATE OF status ON invoices WHEN NEW.status = 'cancelled'
BEGIN
  INSERT INTO overreturned_lines (invoice_line_id)
  SELECT DISTINCT l.invoice_line_id FROM credit_notes AS n JOIN credit_note_lines AS l ON l.credit_note_id = n.id
  WHERE n.invoice_id = NEW.id ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER overreturned_by_arriving_bill AFTER INSERT ON invoices WHEN NEW.status = 'cancelled'
BEGIN
  INSERT INTO overreturned_lines (invoice_line_id)
  SELECT DISTINCT l.invoice_line_id FROM credit_notes AS n JOIN credit_note_lines AS l ON l.credit_note_id = n.id
  WHERE n.invoice_id = NEW.id ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER overreturned_of_cancelled_bill AFTER INSERT ON credit_note_lines
WHEN EXISTS (SELECT 1 FROM credit_notes AS n JOIN invoices AS i ON i.id = n.invoice_id
             WHERE n.id = NEW.credit_note_id AND i.status = 'cancelled')
BEGIN INSERT INTO overreturned_lines (invoice_line_id) VALUES (NEW.invoice_line_id) ON CONFLICT DO NOTHING; END;
