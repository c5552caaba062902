//! Goods to measure with: products as a shop would type them, many at once.

use branchline_tests::Branch;
use color_eyre::eyre::Result;
use serde_json::{Value, json};

/// The columns of a product row, as both sides have them.
pub const COLUMNS: [&str; 17] = [
    "id",
    "org_id",
    "branch_id",
    "item_group_id",
    "name",
    "sku",
    "barcode",
    "hsn",
    "unit",
    "price_paise",
    "cost_paise",
    "tax_rate_milli",
    "low_stock_milli",
    "notes",
    "created_at",
    "updated_at",
    "deleted_at",
];

/// Writes `count` products into a branch, `each` per local transaction, captured like any others.
pub async fn fill(branch: &Branch, count: usize, each: usize) -> Result<()> {
    let mut conn = branch.foreign().await?;
    sqlx::query("BEGIN IMMEDIATE").execute(&mut conn).await?;
    sqlx::query(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?1)
         INSERT INTO products (name, sku, hsn, price_paise, cost_paise, tax_rate_milli)
         SELECT printf('Gold ring %06d, 22 carat, plain', i), printf('RING-%06d', i), '711319', 1250000 + i, 1100000 + i, 3000 FROM n",
    )
    .bind(i64::try_from(count)?)
    .execute(&mut conn)
    .await?;
    units(&mut conn, each).await?;
    Ok(())
}

/// Edits the price of every product, `each` rows per local transaction.
pub async fn reprice(branch: &Branch, each: usize) -> Result<()> {
    let mut conn = branch.foreign().await?;
    sqlx::query("BEGIN IMMEDIATE").execute(&mut conn).await?;
    sqlx::query("UPDATE products SET price_paise = price_paise + 100").execute(&mut conn).await?;
    units(&mut conn, each).await
}

/// Divides what was just written into local transactions of `each` rows, as if a till had made them one by one.
async fn units(conn: &mut sqlx::SqliteConnection, each: usize) -> Result<()> {
    sqlx::query(
        "UPDATE sync_queue SET tx = id - (id - (SELECT min(id) FROM sync_queue WHERE tx IS NULL)) % ? WHERE tx IS NULL",
    )
    .bind(i64::try_from(each)?)
    .execute(&mut *conn)
    .await?;
    sqlx::query("COMMIT").execute(conn).await?;
    Ok(())
}

/// Returns `count` product rows for the bare tables of the ceilings.
pub fn rows(org_id: &str, count: usize) -> Vec<Value> {
    (0..count)
        .map(|i| {
            json!({
                "id": uuid::Uuid::now_v7(), "org_id": org_id, "branch_id": null, "item_group_id": null,
                "name": format!("Gold ring {i:06}, 22 carat, plain"), "sku": format!("RING-{i:06}"), "barcode": null, "hsn": "711319",
                "unit": "nos", "price_paise": 1_250_000 + i, "cost_paise": 1_100_000 + i, "tax_rate_milli": 3000, "low_stock_milli": null,
                "notes": null, "created_at": 1_763_700_000_000_i64, "updated_at": 1_763_700_000_000_i64, "deleted_at": null,
            })
        })
        .collect()
}
