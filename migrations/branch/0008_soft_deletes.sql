-- A hard DELETE of master data, by whatever program, becomes a soft one: a row that vanished
-- could not be told to other branches. Rows applied from the hub pass (sync_guard).

CREATE TRIGGER branches_deleted_softly BEFORE DELETE ON branches
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE branches SET (deleted_at, updated_at) =
    (SELECT now, now FROM (SELECT CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) AS now))
  WHERE id = OLD.id AND deleted_at IS NULL;
  SELECT RAISE(IGNORE);
END;

CREATE TRIGGER devices_deleted_softly BEFORE DELETE ON devices
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE devices SET (deleted_at, updated_at) =
    (SELECT now, now FROM (SELECT CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) AS now))
  WHERE id = OLD.id AND deleted_at IS NULL;
  SELECT RAISE(IGNORE);
END;

CREATE TRIGGER profiles_deleted_softly BEFORE DELETE ON profiles
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE profiles SET (deleted_at, updated_at) =
    (SELECT now, now FROM (SELECT CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) AS now))
  WHERE id = OLD.id AND deleted_at IS NULL;
  SELECT RAISE(IGNORE);
END;

CREATE TRIGGER memberships_deleted_softly BEFORE DELETE ON memberships
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE memberships SET (deleted_at, updated_at) =
    (SELECT now, now FROM (SELECT CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) AS now))
  WHERE id = OLD.id AND deleted_at IS NULL;
  SELECT RAISE(IGNORE);
END;

CREATE TRIGGER business_settings_deleted_softly BEFORE DELETE ON business_settings
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE business_settings SET (deleted_at, updated_at) =
    (SELECT now, now FROM (SELECT CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) AS now))
  WHERE id = OLD.id AND deleted_at IS NULL;
  SELECT RAISE(IGNORE);
END;

CREATE TRIGGER item_groups_deleted_softly BEFORE DELETE ON item_groups
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE item_groups SET (deleted_at, updated_at) =
    (SELECT now, now FROM (SELECT CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) AS now))
  WHERE id = OLD.id AND deleted_at IS NULL;
  SELECT RAISE(IGNORE);
END;

CREATE TRIGGER products_deleted_softly BEFORE DELETE ON products
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE products SET (deleted_at, updated_at) =
    (SELECT now, now FROM (SELECT CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) AS now))
  WHERE id = OLD.id AND deleted_at IS NULL;
  SELECT RAISE(IGNORE);
END;

CREATE TRIGGER customers_deleted_softly BEFORE DELETE ON customers
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE customers SET (deleted_at, updated_at) =
    (SELECT now, now FROM (SELECT CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) AS now))
  WHERE id = OLD.id AND deleted_at IS NULL;
  SELECT RAISE(IGNORE);
END;

CREATE TRIGGER suppliers_deleted_softly BEFORE DELETE ON suppliers
WHEN (SELECT applying FROM sync_guard) = 0
BEGIN
  UPDATE suppliers SET (deleted_at, updated_at) =
    (SELECT now, now FROM (SELECT CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) AS now))
  WHERE id = OLD.id AND deleted_at IS NULL;
  SELECT RAISE(IGNORE);
END;
