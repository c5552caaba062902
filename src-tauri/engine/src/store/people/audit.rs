//! Writing the log of what was done: what was noted becomes entries of this device's chain in the commit that noted it.

use serde_json::Value;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use crate::store::StoreError;
use crate::store::sql::text::{optional, text};
use branchline_domain::people::Link;

/// Notes something no row tells: it stands in the log with the commit.
pub async fn note(
    conn: &mut SqliteConnection,
    (action, now_ms): (&str, i64),
    record: Option<(&str, &str)>,
    details: &Value,
    override_by: Option<&str>,
) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO audit_pending (tx, at, staff_id, action, entity_table, entity_id, details, override_by)
         SELECT g.tx, ?1, iif(p.locked, NULL, p.staff_id), ?2, ?3, ?4, ?5, ?6 FROM sync_guard AS g, till_person AS p",
    )
    .bind(now_ms)
    .bind(action)
    .bind(record.map(|(table, _)| table))
    .bind(record.map(|(_, id)| id))
    .bind(details.to_string())
    .bind(override_by)
    .execute(conn)
    .await?;
    Ok(())
}

/// Chains what was noted, as the last thing of a transaction: no commit leaves a note unhashed. What another program wrote meanwhile is
/// chained with it, and marked.
pub(crate) async fn seal(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    let noted: bool = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM audit_pending)").fetch_one(&mut *conn).await?;
    if !noted {
        return Ok(());
    }
    // Whatever was applied in this transaction stands; the entries are this device's own and are sent.
    sqlx::query("UPDATE sync_guard SET applying = 0").execute(&mut *conn).await?;
    let (device, tx): (String, Option<i64>) =
        sqlx::query_as("SELECT i.device_id, g.tx FROM sync_identity AS i, sync_guard AS g")
            .fetch_one(&mut *conn)
            .await?;
    // Whoever took the note of the head away did not take the entry itself.
    let head: Option<(i64, String)> = sqlx::query_as(
        "SELECT seq, hash FROM (SELECT seq, hash FROM audit_heads WHERE device_id = ?1
                                UNION ALL SELECT seq, hash FROM audit_log WHERE device_id = ?1) ORDER BY seq DESC LIMIT 1",
    )
        .bind(&device)
        .fetch_optional(&mut *conn)
        .await?;
    let (mut seq, mut hash) = head.unwrap_or_default();
    let notes = sqlx::query("SELECT * FROM audit_pending ORDER BY number").fetch_all(&mut *conn).await?;
    for row in &notes {
        seq += 1;
        let unit: Option<i64> = row.try_get("tx")?;
        let mut link = Link {
            device_id: device.clone(),
            seq,
            at: row.try_get("at")?,
            staff_id: optional(row, "staff_id")?,
            action: text(row, "action")?,
            entity_table: optional(row, "entity_table")?,
            entity_id: optional(row, "entity_id")?,
            details: text(row, "details")?,
            override_by: optional(row, "override_by")?,
            outside: unit.is_none() || unit != tx,
            prev_hash: std::mem::take(&mut hash),
            hash: String::new(),
        };
        link.hash = link.computed();
        insert(&mut *conn, &text(row, "id")?, &link).await?;
        hash = link.hash;
    }
    sqlx::query(
        "INSERT INTO audit_heads (device_id, seq, hash) VALUES (?1, ?2, ?3)
         ON CONFLICT (device_id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash",
    )
    .bind(&device)
    .bind(seq)
    .bind(&hash)
    .execute(&mut *conn)
    .await?;
    sqlx::query("DELETE FROM audit_pending").execute(conn).await?;
    Ok(())
}

async fn insert(conn: &mut SqliteConnection, id: &str, link: &Link) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO audit_log (id, device_id, seq, at, staff_id, action, entity_table, entity_id, details, override_by, outside,
             prev_hash, hash, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?4, ?4)",
    )
    .bind(id)
    .bind(&link.device_id)
    .bind(link.seq)
    .bind(link.at)
    .bind(&link.staff_id)
    .bind(&link.action)
    .bind(&link.entity_table)
    .bind(&link.entity_id)
    .bind(&link.details)
    .bind(&link.override_by)
    .bind(link.outside)
    .bind(&link.prev_hash)
    .bind(&link.hash)
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes entries that were never sent back into the notes, before a copied database gets another name: the other computer has used the
/// same numbers for what it did. The next commit chains them under the new name. Call it while nothing is captured.
pub(crate) async fn unchain_unsent(conn: &mut SqliteConnection) -> sqlx::Result<()> {
    const UNSENT: &str =
        "SELECT record_id FROM sync_queue WHERE table_name = 'audit_log' AND status IN ('pending', 'syncing')";
    sqlx::query(AssertSqlSafe(format!(
        "INSERT INTO audit_pending (tx, at, staff_id, action, entity_table, entity_id, details, override_by)
         SELECT iif(outside, NULL, (SELECT tx FROM sync_guard)), at, staff_id, action, entity_table, entity_id, details, override_by
         FROM audit_log WHERE id IN ({UNSENT}) ORDER BY device_id, seq"
    )))
    .execute(&mut *conn)
    .await?;
    sqlx::query(AssertSqlSafe(format!("DELETE FROM audit_log WHERE id IN ({UNSENT})"))).execute(&mut *conn).await?;
    sqlx::query("DELETE FROM sync_queue WHERE table_name = 'audit_log' AND status IN ('pending', 'syncing')")
        .execute(&mut *conn)
        .await?;
    // What is left of the old name's chain ends where it was sent.
    sqlx::query(
        "UPDATE audit_heads SET (seq, hash) = (SELECT l.seq, l.hash FROM audit_log AS l WHERE l.device_id = audit_heads.device_id
             ORDER BY l.seq DESC LIMIT 1)
         WHERE EXISTS (SELECT 1 FROM audit_log AS l WHERE l.device_id = audit_heads.device_id)",
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query("DELETE FROM audit_heads WHERE NOT EXISTS (SELECT 1 FROM audit_log AS l WHERE l.device_id = audit_heads.device_id)")
        .execute(conn)
        .await?;
    Ok(())
}
