//! Bills that are being typed at this computer: kept as the screen leaves them, so that none is lost with the power.

use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

use crate::store::StoreError;
use crate::store::sql::text::text;
use branchline_domain::id::Id;
use branchline_domain::sales::{BillDraft, Invoice, OpenBill};
use sqlx::Row;

/// Keeps a bill as it stands now.
pub async fn keep(
    conn: &mut SqliteConnection,
    id: &Id<Invoice>,
    draft: &BillDraft,
    now_ms: i64,
) -> Result<(), StoreError> {
    let content = serde_json::to_string(draft).map_err(|source| StoreError::Json { table: "open_bills", source })?;
    sqlx::query(
        "INSERT INTO open_bills (id, content, updated_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (id) DO UPDATE SET (content, updated_at) = (excluded.content, excluded.updated_at)",
    )
    .bind(id)
    .bind(content)
    .bind(now_ms)
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets a bill, as it was made final or given up.
pub async fn forget(conn: &mut SqliteConnection, id: &Id<Invoice>) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM open_bills WHERE id = ?").bind(id).execute(conn).await?;
    Ok(())
}

/// Lists them, the one begun first first. What a newer Branchline has written and this one cannot read stays where it is.
pub async fn list(conn: &mut SqliteConnection) -> Result<Vec<OpenBill>, StoreError> {
    let rows = sqlx::query("SELECT id, content, updated_at FROM open_bills ORDER BY id")
        .try_map(|row: SqliteRow| Ok((text(&row, "id")?, text(&row, "content")?, row.try_get("updated_at")?)))
        .fetch_all(conn)
        .await?;
    let read = rows.into_iter().filter_map(|(id, content, updated_at): (String, String, i64)| {
        Some(OpenBill { id: id.into(), draft: serde_json::from_str(&content).ok()?, updated_at })
    });
    Ok(read.collect())
}
