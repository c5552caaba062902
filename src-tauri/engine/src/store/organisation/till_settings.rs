//! What the shop decides about its tills: rows of `business_settings` that hold for the whole organisation, known by their ids.

use sqlx::SqliteConnection;

use super::shop_details;
use crate::store::sql::stamp::Stamp;
use branchline_domain::organisation::shop_details::setting_id;
use branchline_domain::sales::shift::TillSettings;

/// Reads the settings.
pub async fn read(conn: &mut SqliteConnection) -> sqlx::Result<TillSettings> {
    let keys = TillSettings::default().settings().map(|(key, _)| setting_id(key));
    let rows: Vec<(String, String)> =
        sqlx::query_as("SELECT key, value FROM business_settings WHERE id IN (?1, ?2, ?3) AND deleted_at IS NULL")
            .bind(&keys[0])
            .bind(&keys[1])
            .bind(&keys[2])
            .fetch_all(conn)
            .await?;
    let value = |key: &str| rows.iter().find(|(known, _)| known == key).map(|(_, value)| value.clone());
    Ok(TillSettings::from_settings(value))
}

/// Writes what differs from `stored`.
pub async fn write(
    conn: &mut SqliteConnection,
    stamp: &Stamp,
    settings: TillSettings,
    stored: TillSettings,
) -> sqlx::Result<()> {
    for ((key, value), (_, known)) in settings.settings().into_iter().zip(stored.settings()) {
        if value != known {
            shop_details::write(&mut *conn, stamp, key, &value).await?;
        }
    }
    Ok(())
}
