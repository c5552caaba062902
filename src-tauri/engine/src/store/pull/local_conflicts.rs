//! Conflicts this device's own merge met while it applied what was fetched: kept until the hub confirms them or answers otherwise.

use sqlx::SqliteConnection;

use crate::store::StoreError;
use crate::store::schema::registry::SyncTable;
use branchline_domain::sync::hlc::Hlc;
use branchline_domain::sync::merge::{Change, FieldConflict, as_text};

/// What this device's own merge met. An edit of its own that comes back is no conflict.
pub async fn record_local(
    conn: &mut SqliteConnection,
    table: &SyncTable,
    record_id: &str,
    clash: &FieldConflict,
    change: &Change,
) -> Result<(), StoreError> {
    let ours: Option<Hlc> = clash.ours_hlc.parse().ok();
    let device = ours.map(|stamp| stamp.device).unwrap_or_default();
    let field = table.hub_column(&clash.field);
    sqlx::query(
        "INSERT OR IGNORE INTO sync_conflicts_local (id, table_name, record_id, field, kind, winner, base, ours, theirs, ours_hlc, ours_device,
             theirs_hlc, theirs_device, theirs_author)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, (SELECT id FROM devices WHERE substr(id, -12) = ?11), ?12, i.device_id, i.user_id
         FROM sync_identity AS i, sync_clock AS c WHERE c.device <> ?11",
    )
    .bind(clash.id(&table.hub_name, record_id, field, &change.h))
    .bind(&table.hub_name)
    .bind(record_id)
    .bind(field)
    .bind(&clash.kind)
    .bind(&clash.winner)
    .bind(as_text(&clash.base))
    .bind(as_text(&clash.ours))
    .bind(as_text(&clash.theirs))
    .bind(&clash.ours_hlc)
    .bind(device)
    .bind(&change.h)
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets what was met here once the hub has told it, or has answered the edit otherwise.
pub(crate) async fn forget_answered(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    sqlx::query(
        "DELETE FROM sync_conflicts_local WHERE id IN (SELECT id FROM sync_conflicts) OR NOT EXISTS (
             SELECT 1 FROM sync_queue AS q JOIN sync_tables AS t ON t.name = q.table_name
             WHERE t.hub_name = sync_conflicts_local.table_name AND q.record_id = sync_conflicts_local.record_id AND q.synced_at IS NULL
               AND q.hlc = sync_conflicts_local.theirs_hlc)",
    )
    .execute(conn)
    .await?;
    Ok(())
}
