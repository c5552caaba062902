-- Who a row is and whose: an id or an organisation never changes, and what a foreign program left empty is filled in.
-- The filling raises sync_guard itself: the capture triggers put the same values into the queue, so nothing is queued twice.

CREATE TRIGGER branches_keeps_identity BEFORE UPDATE OF id, org_id ON branches
WHEN (NEW.id, NEW.org_id) IS NOT (OLD.id, OLD.org_id) AND (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'The id and the organisation of a record never change.'); END;

CREATE TRIGGER branches_gets_identity AFTER INSERT ON branches
WHEN NEW.org_id = '' AND (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE sync_guard SET applying = 1;
  UPDATE branches SET org_id = coalesce(nullif(NEW.org_id, ''), (SELECT org_id FROM sync_identity), '')
  WHERE id = NEW.id;
  UPDATE sync_guard SET applying = 0;
END;

CREATE TRIGGER devices_keeps_identity BEFORE UPDATE OF id, org_id ON devices
WHEN (NEW.id, NEW.org_id) IS NOT (OLD.id, OLD.org_id) AND (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'The id and the organisation of a record never change.'); END;

CREATE TRIGGER devices_gets_identity AFTER INSERT ON devices
WHEN (NEW.org_id = '' OR NEW.branch_id = '') AND (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE sync_guard SET applying = 1;
  UPDATE devices SET org_id = coalesce(nullif(NEW.org_id, ''), (SELECT org_id FROM sync_identity), ''),
    branch_id = coalesce(nullif(NEW.branch_id, ''), (SELECT branch_id FROM sync_identity), '')
  WHERE id = NEW.id;
  UPDATE sync_guard SET applying = 0;
END;

CREATE TRIGGER profiles_keeps_identity BEFORE UPDATE OF id, org_id ON profiles
WHEN (NEW.id, NEW.org_id) IS NOT (OLD.id, OLD.org_id) AND (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'The id and the organisation of a record never change.'); END;

CREATE TRIGGER profiles_gets_identity AFTER INSERT ON profiles
WHEN NEW.org_id = '' AND (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE sync_guard SET applying = 1;
  UPDATE profiles SET org_id = coalesce(nullif(NEW.org_id, ''), (SELECT org_id FROM sync_identity), '')
  WHERE id = NEW.id;
  UPDATE sync_guard SET applying = 0;
END;

CREATE TRIGGER memberships_keeps_identity BEFORE UPDATE OF id, org_id ON memberships
WHEN (NEW.id, NEW.org_id) IS NOT (OLD.id, OLD.org_id) AND (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'The id and the organisation of a record never change.'); END;

CREATE TRIGGER memberships_gets_identity AFTER INSERT ON memberships
WHEN NEW.org_id = '' AND (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE sync_guard SET applying = 1;
  UPDATE memberships SET org_id = coalesce(nullif(NEW.org_id, ''), (SELECT org_id FROM sync_identity), '')
  WHERE id = NEW.id;
  UPDATE sync_guard SET applying = 0;
END;

CREATE TRIGGER business_settings_keeps_identity BEFORE UPDATE OF id, org_id ON business_settings
WHEN (NEW.id, NEW.org_id) IS NOT (OLD.id, OLD.org_id) AND (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'The id and the organisation of a record never change.'); END;

CREATE TRIGGER business_settings_gets_identity AFTER INSERT ON business_settings
WHEN NEW.org_id = '' AND (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE sync_guard SET applying = 1;
  UPDATE business_settings SET org_id = coalesce(nullif(NEW.org_id, ''), (SELECT org_id FROM sync_identity), '')
  WHERE id = NEW.id;
  UPDATE sync_guard SET applying = 0;
END;

CREATE TRIGGER item_groups_keeps_identity BEFORE UPDATE OF id, org_id ON item_groups
WHEN (NEW.id, NEW.org_id) IS NOT (OLD.id, OLD.org_id) AND (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'The id and the organisation of a record never change.'); END;

CREATE TRIGGER item_groups_gets_identity AFTER INSERT ON item_groups
WHEN NEW.org_id = '' AND (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE sync_guard SET applying = 1;
  UPDATE item_groups SET org_id = coalesce(nullif(NEW.org_id, ''), (SELECT org_id FROM sync_identity), '')
  WHERE id = NEW.id;
  UPDATE sync_guard SET applying = 0;
END;

CREATE TRIGGER products_keeps_identity BEFORE UPDATE OF id, org_id ON products
WHEN (NEW.id, NEW.org_id) IS NOT (OLD.id, OLD.org_id) AND (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'The id and the organisation of a record never change.'); END;

CREATE TRIGGER products_gets_identity AFTER INSERT ON products
WHEN NEW.org_id = '' AND (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE sync_guard SET applying = 1;
  UPDATE products SET org_id = coalesce(nullif(NEW.org_id, ''), (SELECT org_id FROM sync_identity), '')
  WHERE id = NEW.id;
  UPDATE sync_guard SET applying = 0;
END;

CREATE TRIGGER customers_keeps_identity BEFORE UPDATE OF id, org_id ON customers
WHEN (NEW.id, NEW.org_id) IS NOT (OLD.id, OLD.org_id) AND (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'The id and the organisation of a record never change.'); END;

CREATE TRIGGER customers_gets_identity AFTER INSERT ON customers
WHEN NEW.org_id = '' AND (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE sync_guard SET applying = 1;
  UPDATE customers SET org_id = coalesce(nullif(NEW.org_id, ''), (SELECT org_id FROM sync_identity), '')
  WHERE id = NEW.id;
  UPDATE sync_guard SET applying = 0;
END;

CREATE TRIGGER suppliers_keeps_identity BEFORE UPDATE OF id, org_id ON suppliers
WHEN (NEW.id, NEW.org_id) IS NOT (OLD.id, OLD.org_id) AND (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'The id and the organisation of a record never change.'); END;

CREATE TRIGGER suppliers_gets_identity AFTER INSERT ON suppliers
WHEN NEW.org_id = '' AND (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE sync_guard SET applying = 1;
  UPDATE suppliers SET org_id = coalesce(nullif(NEW.org_id, ''), (SELECT org_id FROM sync_identity), '')
  WHERE id = NEW.id;
  UPDATE sync_guard SET applying = 0;
END;

CREATE TRIGGER invoices_keeps_identity BEFORE UPDATE OF id, org_id ON invoices
WHEN (NEW.id, NEW.org_id) IS NOT (OLD.id, OLD.org_id) AND (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'The id and the organisation of a record never change.'); END;

CREATE TRIGGER invoices_gets_identity AFTER INSERT ON invoices
WHEN (NEW.org_id = '' OR NEW.branch_id = '') AND (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE sync_guard SET applying = 1;
  UPDATE invoices SET org_id = coalesce(nullif(NEW.org_id, ''), (SELECT org_id FROM sync_identity), ''),
    branch_id = coalesce(nullif(NEW.branch_id, ''), (SELECT branch_id FROM sync_identity), '')
  WHERE id = NEW.id;
  UPDATE sync_guard SET applying = 0;
END;

CREATE TRIGGER invoice_lines_keeps_identity BEFORE UPDATE OF id, org_id ON invoice_lines
WHEN (NEW.id, NEW.org_id) IS NOT (OLD.id, OLD.org_id) AND (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'The id and the organisation of a record never change.'); END;

CREATE TRIGGER invoice_lines_gets_identity AFTER INSERT ON invoice_lines
WHEN (NEW.org_id = '' OR NEW.branch_id = '') AND (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE sync_guard SET applying = 1;
  UPDATE invoice_lines SET org_id = coalesce(nullif(NEW.org_id, ''), (SELECT org_id FROM sync_identity), ''),
    branch_id = coalesce(nullif(NEW.branch_id, ''), (SELECT branch_id FROM sync_identity), '')
  WHERE id = NEW.id;
  UPDATE sync_guard SET applying = 0;
END;

CREATE TRIGGER stock_movements_keeps_identity BEFORE UPDATE OF id, org_id ON stock_movements
WHEN (NEW.id, NEW.org_id) IS NOT (OLD.id, OLD.org_id) AND (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'The id and the organisation of a record never change.'); END;

CREATE TRIGGER stock_movements_gets_identity AFTER INSERT ON stock_movements
WHEN (NEW.org_id = '' OR NEW.branch_id = '') AND (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE sync_guard SET applying = 1;
  UPDATE stock_movements SET org_id = coalesce(nullif(NEW.org_id, ''), (SELECT org_id FROM sync_identity), ''),
    branch_id = coalesce(nullif(NEW.branch_id, ''), (SELECT branch_id FROM sync_identity), '')
  WHERE id = NEW.id;
  UPDATE sync_guard SET applying = 0;
END;

CREATE TRIGGER payments_keeps_identity BEFORE UPDATE OF id, org_id ON payments
WHEN (NEW.id, NEW.org_id) IS NOT (OLD.id, OLD.org_id) AND (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'The id and the organisation of a record never change.'); END;

CREATE TRIGGER payments_gets_identity AFTER INSERT ON payments
WHEN (NEW.org_id = '' OR NEW.branch_id = '') AND (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE sync_guard SET applying = 1;
  UPDATE payments SET org_id = coalesce(nullif(NEW.org_id, ''), (SELECT org_id FROM sync_identity), ''),
    branch_id = coalesce(nullif(NEW.branch_id, ''), (SELECT branch_id FROM sync_identity), '')
  WHERE id = NEW.id;
  UPDATE sync_guard SET applying = 0;
END;

CREATE TRIGGER payment_allocations_keeps_identity BEFORE UPDATE OF id, org_id ON payment_allocations
WHEN (NEW.id, NEW.org_id) IS NOT (OLD.id, OLD.org_id) AND (SELECT applying FROM sync_guard) = 0
BEGIN SELECT RAISE(ABORT, 'The id and the organisation of a record never change.'); END;

CREATE TRIGGER payment_allocations_gets_identity AFTER INSERT ON payment_allocations
WHEN (NEW.org_id = '' OR NEW.branch_id = '') AND (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE sync_guard SET applying = 1;
  UPDATE payment_allocations SET org_id = coalesce(nullif(NEW.org_id, ''), (SELECT org_id FROM sync_identity), ''),
    branch_id = coalesce(nullif(NEW.branch_id, ''), (SELECT branch_id FROM sync_identity), '')
  WHERE id = NEW.id;
  UPDATE sync_guard SET applying = 0;
END;
