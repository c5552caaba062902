-- Stock on hand, per product and branch: a projection of stock_movements that only this device keeps (never synced).
-- The triggers run for pulled rows too, so that the balance is true after every commit, whoever wrote.

CREATE TABLE stock_balances (
  product_id TEXT NOT NULL,
  branch_id TEXT NOT NULL,
  on_hand_milli INTEGER NOT NULL,
  PRIMARY KEY (product_id, branch_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER stock_movements_add_balance AFTER INSERT ON stock_movements
WHEN NEW.branch_id <> ''
BEGIN
  INSERT INTO stock_balances (product_id, branch_id, on_hand_milli)
  VALUES (NEW.product_id, NEW.branch_id, NEW.quantity_milli)
  ON CONFLICT (product_id, branch_id) DO UPDATE SET on_hand_milli = on_hand_milli + excluded.on_hand_milli;
END;

-- A real delete happens only while pulled changes are applied; the guard refuses it otherwise.
CREATE TRIGGER stock_movements_take_balance AFTER DELETE ON stock_movements
BEGIN
  UPDATE stock_balances SET on_hand_milli = on_hand_milli - OLD.quantity_milli
  WHERE product_id = OLD.product_id AND branch_id = OLD.branch_id;
END;

-- Only an applied row, or a row whose branch has just been filled in, can change here. A movement
-- counts from the moment it has a branch, so that these triggers are right in any order: SQLite promises none.
CREATE TRIGGER stock_movements_move_balance AFTER UPDATE OF product_id, branch_id, quantity_milli ON stock_movements
WHEN (NEW.product_id, NEW.branch_id, NEW.quantity_milli) IS NOT (OLD.product_id, OLD.branch_id, OLD.quantity_milli)
BEGIN
  INSERT INTO stock_balances (product_id, branch_id, on_hand_milli)
  SELECT product_id, branch_id, quantity_milli
  FROM (SELECT OLD.product_id AS product_id, OLD.branch_id AS branch_id, -OLD.quantity_milli AS quantity_milli
        UNION ALL SELECT NEW.product_id, NEW.branch_id, NEW.quantity_milli)
  WHERE branch_id <> ''
  ON CONFLICT (product_id, branch_id) DO UPDATE SET on_hand_milli = on_hand_milli + excluded.on_hand_milli;
END;
