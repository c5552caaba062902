-- What is on hand of each product in this branch and in the others: a projection of stock_balances that only this device keeps (never
-- synced), narrow, so that a list in order of stock reads it from end to end instead of looking up every product. It has no index of
-- its own: that would double what a movement costs, and sorting it takes less than reading the balances did.

CREATE TABLE product_stock (
  product_id TEXT NOT NULL PRIMARY KEY,
  in_bin INTEGER NOT NULL,
  here_milli INTEGER NOT NULL,
  elsewhere_milli INTEGER -- NULL while no other branch is known to have had any
) STRICT, WITHOUT ROWID;

-- The one rule all of it follows.
CREATE VIEW product_stock_as_it_is AS
SELECT id AS product_id, deleted_at IS NOT NULL AS in_bin,
       coalesce((SELECT on_hand_milli FROM stock_balances
                 WHERE product_id = p.id AND branch_id = (SELECT branch_id FROM sync_identity)), 0) AS here_milli,
       (SELECT sum(on_hand_milli) FROM stock_balances
        WHERE product_id = p.id AND branch_id <> (SELECT branch_id FROM sync_identity)) AS elsewhere_milli
FROM products AS p;

INSERT INTO product_stock SELECT * FROM product_stock_as_it_is;

-- A product may come after its movements.
CREATE TRIGGER products_add_stock AFTER INSERT ON products
BEGIN
  INSERT INTO product_stock SELECT * FROM product_stock_as_it_is WHERE product_id = NEW.id
  ON CONFLICT (product_id) DO UPDATE
  SET (in_bin, here_milli, elsewhere_milli) = (excluded.in_bin, excluded.here_milli, excluded.elsewhere_milli);
END;

CREATE TRIGGER products_move_stock AFTER UPDATE OF deleted_at ON products
WHEN (NEW.deleted_at IS NULL) <> (OLD.deleted_at IS NULL)
BEGIN
  UPDATE product_stock SET in_bin = NEW.deleted_at IS NOT NULL WHERE product_id = NEW.id;
END;

CREATE TRIGGER products_drop_stock AFTER DELETE ON products
BEGIN
  DELETE FROM product_stock WHERE product_id = OLD.id;
END;

CREATE TRIGGER stock_balances_add_here AFTER INSERT ON stock_balances
WHEN NEW.branch_id = (SELECT branch_id FROM sync_identity)
BEGIN
  UPDATE product_stock SET here_milli = NEW.on_hand_milli WHERE product_id = NEW.product_id;
END;

CREATE TRIGGER stock_balances_add_elsewhere AFTER INSERT ON stock_balances
WHEN NEW.branch_id <> (SELECT branch_id FROM sync_identity)
BEGIN
  UPDATE product_stock SET elsewhere_milli = coalesce(elsewhere_milli, 0) + NEW.on_hand_milli WHERE product_id = NEW.product_id;
END;

CREATE TRIGGER stock_balances_move_here AFTER UPDATE OF on_hand_milli ON stock_balances
WHEN NEW.branch_id = (SELECT branch_id FROM sync_identity)
BEGIN
  UPDATE product_stock SET here_milli = NEW.on_hand_milli WHERE product_id = NEW.product_id;
END;

CREATE TRIGGER stock_balances_move_elsewhere AFTER UPDATE OF on_hand_milli ON stock_balances
WHEN NEW.branch_id <> (SELECT branch_id FROM sync_identity)
BEGIN
  UPDATE product_stock SET elsewhere_milli = elsewhere_milli + NEW.on_hand_milli - OLD.on_hand_milli
  WHERE product_id = NEW.product_id;
END;

-- Connected to a hub, this branch is another than before.
CREATE TRIGGER sync_identity_move_stock AFTER UPDATE OF branch_id ON sync_identity
WHEN NEW.branch_id <> OLD.branch_id
BEGIN
  UPDATE product_stock SET (here_milli, elsewhere_milli) =
    (SELECT i.here_milli, i.elsewhere_milli FROM product_stock_as_it_is AS i WHERE i.product_id = product_stock.product_id);
END;
