//! The queue as people see it: windows of rows, with words that name each record.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::store::StoreError;
use crate::store::records::label::label;
use crate::store::schema::registry::SyncTable;
use crate::store::sql::text::{optional, text};
use branchline_domain::messages::Message;
use branchline_domain::sync::queue::QueueRow;

macro_rules! SELECT {
    () => {
        "SELECT id, tx AS unit, table_name, operation, record_id, data, status, error, retry_count, created_at, synced_at FROM sync_queue"
    };
}

/// Returns a window of the queue, newest first.
pub async fn list(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    status: Option<&str>,
    before: Option<i64>,
    limit: u32,
) -> Result<Vec<QueueRow>, StoreError> {
    // Each kind of row has its own short way: open ones have an index, unsent ones are the newest, sent ones are the most.
    let sql = match status {
        Some("failed") => concat!(
            SELECT!(),
            " INDEXED BY sync_queue_open WHERE synced_at IS NULL AND status = ?1 AND (?2 IS NULL OR id < ?2) ORDER BY id DESC LIMIT ?3"
        ),
        Some("pending" | "syncing") => concat!(
            SELECT!(),
            " WHERE id > (SELECT pushed FROM sync_settings) AND status = ?1 AND (?2 IS NULL OR id < ?2) ORDER BY id DESC LIMIT ?3"
        ),
        _ => concat!(
            SELECT!(),
            " WHERE (?1 IS NULL OR status = ?1) AND (?2 IS NULL OR id < ?2) ORDER BY id DESC LIMIT ?3"
        ),
    };
    let found = sqlx::query(sql).bind(status).bind(before).bind(limit.min(500)).fetch_all(&mut *conn).await?;
    let mut rows = found.iter().map(row).collect::<sqlx::Result<Vec<_>>>()?;
    for row in &mut rows {
        row.label = label(conn, tables, &row.table_name, &row.record_id).await?;
    }
    Ok(rows)
}

fn row(row: &SqliteRow) -> sqlx::Result<QueueRow> {
    Ok(QueueRow {
        id: row.try_get("id")?,
        unit: row.try_get("unit")?,
        table_name: row.try_get("table_name")?,
        operation: row.try_get("operation")?,
        record_id: text(row, "record_id")?,
        label: None,
        data: text(row, "data")?,
        status: row.try_get("status")?,
        error: optional(row, "error")?.as_deref().map(Message::stored),
        retry_count: row.try_get("retry_count")?,
        created_at: row.try_get("created_at")?,
        synced_at: row.try_get("synced_at")?,
    })
}
