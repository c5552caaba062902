-- Text beyond ASCII, which LIKE and NOCASE cannot fold: capitals, accents, composed and decomposed letters, other digits. A projection
-- that only this device keeps (never synced). Records whose searched text is ASCII have no entry: they cost a look and no more.
--
-- Triggers note what was written, whoever wrote it, with SQL that every program has; the engine folds it before a list is read.
CREATE TABLE folded (
  table_name TEXT NOT NULL,
  record_id TEXT NOT NULL,
  deleted INTEGER NOT NULL,
  name TEXT COLLATE NOCASE, -- the name folded, which is its place in lists; NULL where the name itself is ASCII
  words TEXT NOT NULL, -- name and codes folded, a line break after each
  PRIMARY KEY (table_name, record_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX folded_in_order ON folded (table_name, deleted, name, record_id) WHERE name IS NOT NULL;

-- Records to be folded anew.
CREATE TABLE unfolded (
  table_name TEXT NOT NULL,
  record_id TEXT NOT NULL,
  PRIMARY KEY (table_name, record_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER products_unfolded_added AFTER INSERT ON products
WHEN (NEW.name || coalesce(NEW.sku, '') || coalesce(NEW.barcode, '')) GLOB '*[^ -~]*'
  OR EXISTS (SELECT 1 FROM folded WHERE table_name = 'products' AND record_id = NEW.id)
BEGIN INSERT INTO unfolded VALUES ('products', NEW.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER products_unfolded_changed AFTER UPDATE OF name, sku, barcode, deleted_at ON products
WHEN (NEW.name, NEW.sku, NEW.barcode, NEW.deleted_at IS NULL) IS NOT (OLD.name, OLD.sku, OLD.barcode, OLD.deleted_at IS NULL)
  AND (NEW.name || coalesce(NEW.sku, '') || coalesce(NEW.barcode, '') || OLD.name || coalesce(OLD.sku, '') || coalesce(OLD.barcode, '')) GLOB '*[^ -~]*'
BEGIN INSERT INTO unfolded VALUES ('products', NEW.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER products_unfolded_gone AFTER DELETE ON products
WHEN (OLD.name || coalesce(OLD.sku, '') || coalesce(OLD.barcode, '')) GLOB '*[^ -~]*'
BEGIN DELETE FROM folded WHERE table_name = 'products' AND record_id = OLD.id; END;

CREATE TRIGGER customers_unfolded_added AFTER INSERT ON customers
WHEN (NEW.name || coalesce(NEW.phone, '') || coalesce(NEW.email, '')) GLOB '*[^ -~]*'
  OR EXISTS (SELECT 1 FROM folded WHERE table_name = 'customers' AND record_id = NEW.id)
BEGIN INSERT INTO unfolded VALUES ('customers', NEW.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER customers_unfolded_changed AFTER UPDATE OF name, phone, email, deleted_at ON customers
WHEN (NEW.name, NEW.phone, NEW.email, NEW.deleted_at IS NULL) IS NOT (OLD.name, OLD.phone, OLD.email, OLD.deleted_at IS NULL)
  AND (NEW.name || coalesce(NEW.phone, '') || coalesce(NEW.email, '') || OLD.name || coalesce(OLD.phone, '') || coalesce(OLD.email, '')) GLOB '*[^ -~]*'
BEGIN INSERT INTO unfolded VALUES ('customers', NEW.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER customers_unfolded_gone AFTER DELETE ON customers
WHEN (OLD.name || coalesce(OLD.phone, '') || coalesce(OLD.email, '')) GLOB '*[^ -~]*'
BEGIN DELETE FROM folded WHERE table_name = 'customers' AND record_id = OLD.id; END;

INSERT INTO unfolded SELECT 'products', id FROM products WHERE (name || coalesce(sku, '') || coalesce(barcode, '')) GLOB '*[^ -~]*';
INSERT INTO unfolded SELECT 'customers', id FROM customers WHERE (name || coalesce(phone, '') || coalesce(email, '')) GLOB '*[^ -~]*';
