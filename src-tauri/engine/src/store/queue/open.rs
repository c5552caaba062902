//! What was written here and the hub has not taken yet, as the merge reads it.

use sqlx::{Row, SqliteConnection};

use crate::store::StoreError;
use crate::store::sql::text::{optional, text};
use branchline_domain::sync::merge::Change;
use branchline_domain::sync::operation::Operation;

/// Returns the newest queue id, 0 when nothing has been captured.
pub(crate) async fn newest(conn: &mut SqliteConnection) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar("SELECT coalesce(max(id), 0) FROM sync_queue").fetch_one(conn).await?)
}

/// Returns a record's unsent changes in order, as the merge rule reads them.
pub async fn open_changes(
    conn: &mut SqliteConnection,
    table: &str,
    record_id: &str,
) -> Result<Vec<Change>, StoreError> {
    let rows = sqlx::query(
        "SELECT operation, data, base, hlc FROM sync_queue WHERE table_name = ? AND record_id = ? AND synced_at IS NULL ORDER BY id",
    )
    .bind(table)
    .bind(record_id)
    .fetch_all(conn)
    .await?;
    let json = |source| StoreError::Json { table: "sync_queue", source };
    rows.into_iter()
        .map(|row| {
            let base = optional(&row, "base")?;
            Ok(Change {
                o: Operation::of(row.get("operation")),
                d: serde_json::from_str(&text(&row, "data")?).map_err(json)?,
                b: base.as_deref().map(serde_json::from_str).transpose().map_err(json)?,
                h: row.get("hlc"),
            })
        })
        .collect()
}

/// Tells whether anything of `table` still waits.
pub async fn any_open(conn: &mut SqliteConnection, table: &str) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM sync_queue WHERE table_name = ? AND synced_at IS NULL)")
        .bind(table)
        .fetch_one(conn)
        .await?)
}
