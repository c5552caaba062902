//! The shop's own details: rows of `business_settings` that hold for the whole organisation, one a detail.

use sqlx::SqliteConnection;

use crate::store::sql::stamp::Stamp;
use branchline_domain::organisation::shop_details::{ShopDetails, setting_id};

/// Reads the details. Of a key that another program wrote twice, the row all branches know by its id counts, then the newest.
pub async fn read(conn: &mut SqliteConnection) -> sqlx::Result<ShopDetails> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "SELECT id, key, value FROM business_settings
         WHERE branch_id IS NULL AND deleted_at IS NULL AND key GLOB 'shop.*' ORDER BY updated_at, id",
    )
    .fetch_all(conn)
    .await?;
    let (own, others): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(id, key, _)| *id == setting_id(key));
    // An empty value of the own row must win as well, so a foreign row of the same key is left out.
    let others: Vec<_> =
        others.into_iter().filter(|(_, key, _)| !own.iter().any(|(_, known, _)| known == key)).collect();
    Ok(ShopDetails::from_settings(others.into_iter().chain(own).map(|(_, key, value)| (key, value))))
}

/// Writes one detail.
pub async fn write(conn: &mut SqliteConnection, stamp: &Stamp, key: &str, value: &str) -> sqlx::Result<()> {
    let id = setting_id(key);
    let known =
        sqlx::query("UPDATE business_settings SET value = ?2, deleted_at = NULL, updated_at = ?3 WHERE id = ?1")
            .bind(&id)
            .bind(value)
            .bind(stamp.now_ms)
            .execute(&mut *conn)
            .await?;
    if known.rows_affected() == 0 {
        sqlx::query(
            "INSERT INTO business_settings (id, org_id, key, value, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?5)",
        )
        .bind(&id)
        .bind(&stamp.org_id)
        .bind(key)
        .bind(value)
        .bind(stamp.now_ms)
        .execute(conn)
        .await?;
    }
    Ok(())
}
