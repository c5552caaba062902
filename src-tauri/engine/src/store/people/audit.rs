//! The log of what was done: notes become entries of this device's chain in the commit that wrote them, and are read and checked.

use std::collections::BTreeMap;

use serde_json::Value;
use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Row, Sqlite, SqliteConnection};

use crate::store::StoreError;
use crate::store::schema::audit as triggers;
use crate::store::sql::listing::{
    Asked, Filter, Listing, Shown, Takes, amount, filter, optional as maybe, text as words,
};
use crate::store::sql::search::contains;
use crate::store::sql::text::{optional, text};
use crate::store::sql::window;
use branchline_domain::people::chain::{AuditFaultKind, Checker, sentence};
use branchline_domain::people::{AuditCheck, AuditEntry, Link};
use branchline_domain::records::kind::Kind;
use branchline_domain::records::kinds;
use branchline_domain::records::page::{ListQuery, Page};

const KIND: &Kind = kinds::known("audit_log");

/// What the list offers.
pub const LISTING: Listing = Listing {
    columns: &[
        amount("at", "m.at", Shown::Time),
        maybe(words("person", "(SELECT s.name FROM staff AS s WHERE s.id = m.staff_id)")),
        words("action", "m.action"),
        maybe(words("device", "(SELECT d.code FROM devices AS d WHERE d.id = m.device_id)")),
    ],
    filters: &[
        Filter { name: "action", sql: "m.action = ?", takes: Takes::Exactly },
        Filter { name: "person", sql: "m.staff_id = ?", takes: Takes::Exactly },
        Filter { name: "record", sql: "m.entity_id = ?", takes: Takes::Exactly },
        filter("allowed", "m.override_by IS NOT NULL"),
        filter("outside", "m.outside = 1"),
    ],
};

/// What is read of an entry, from the table under the alias `m`.
const ENTRIES: &str = "
    SELECT m.id, m.seq, m.at, coalesce((SELECT d.code FROM devices AS d WHERE d.id = m.device_id), m.device_id) AS device,
           (SELECT s.name FROM staff AS s WHERE s.id = m.staff_id) AS person, m.action, m.entity_table, m.entity_id, m.details,
           (SELECT s.name FROM staff AS s WHERE s.id = m.override_by) AS allowed_by, m.outside, m.prev_hash, m.hash
    FROM audit_log AS m";

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
    sqlx::query(sqlx::AssertSqlSafe(format!(
        "INSERT INTO audit_pending (tx, at, staff_id, action, entity_table, entity_id, details, override_by)
         SELECT iif(outside, NULL, (SELECT tx FROM sync_guard)), at, staff_id, action, entity_table, entity_id, details, override_by
         FROM audit_log WHERE id IN ({UNSENT}) ORDER BY device_id, seq"
    )))
    .execute(&mut *conn)
    .await?;
    sqlx::query(sqlx::AssertSqlSafe(format!("DELETE FROM audit_log WHERE id IN ({UNSENT})")))
        .execute(&mut *conn)
        .await?;
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

/// Returns a window of the log, the newest first.
pub async fn list(conn: &mut SqliteConnection, query: &ListQuery) -> Result<Page<AuditEntry>, StoreError> {
    let asked = Asked { query, kind: KIND, listing: &LISTING };
    let mut page = QueryBuilder::new(ENTRIES);
    push_found(&mut page, &asked)?;
    page.push(" ORDER BY ");
    match asked.column()? {
        Some(column) => page.push(asked.order(column, column.sql)),
        None => page.push("m.at DESC, m.id DESC"),
    };
    page.push(" LIMIT ").push_bind(query.limit.min(500)).push(" OFFSET ").push_bind(query.offset);
    let rows = page.build().try_map(|row| entry(&row)).fetch_all(&mut *conn).await?;
    let mut count = QueryBuilder::new("SELECT count(*) FROM audit_log AS m");
    push_found(&mut count, &asked)?;
    Ok(window::page(conn, query, rows, count).await?)
}

/// Words are sought in who did it, and in what it was done to.
fn push_found(builder: &mut QueryBuilder<Sqlite>, asked: &Asked<'_>) -> Result<(), StoreError> {
    builder.push(" WHERE true");
    for word in asked.query.search.split_whitespace().take(8) {
        let sought = contains(word);
        builder.push(" AND (m.details LIKE ").push_bind(sought.clone()).push(" ESCAPE '\\'");
        builder.push(" OR m.staff_id IN (SELECT s.id FROM staff AS s WHERE s.name LIKE ").push_bind(sought);
        builder.push(" ESCAPE '\\'))");
    }
    asked.push_filters(builder)
}

fn entry(row: &SqliteRow) -> sqlx::Result<AuditEntry> {
    let (action, details) = (text(row, "action")?, text(row, "details")?);
    Ok(AuditEntry {
        id: text(row, "id")?,
        seq: row.try_get("seq")?,
        at: row.try_get("at")?,
        device: text(row, "device")?,
        person: optional(row, "person")?,
        what: sentence(&action, &details),
        action,
        entity_table: optional(row, "entity_table")?,
        entity_id: optional(row, "entity_id")?,
        override_by: optional(row, "allowed_by")?,
        outside: row.try_get("outside")?,
        details,
        hash: text(row, "hash")?,
        prev_hash: text(row, "prev_hash")?,
    })
}

/// How many entries are read at once when the whole log is checked.
const PORTION: i64 = 2_000;

/// Checks every chain this computer holds, entry by entry.
pub async fn verify(conn: &mut SqliteConnection) -> Result<AuditCheck, StoreError> {
    let (mut checker, mut ends) = (Checker::default(), BTreeMap::new());
    let mut at = (String::new(), 0, String::new());
    loop {
        let rows = sqlx::query(
            "SELECT * FROM audit_log WHERE (device_id, seq, id) > (?1, ?2, ?3) ORDER BY device_id, seq, id LIMIT ?4",
        )
        .bind(&at.0)
        .bind(at.1)
        .bind(&at.2)
        .bind(PORTION)
        .fetch_all(&mut *conn)
        .await?;
        for row in &rows {
            let link = link(row)?;
            at = (link.device_id.clone(), link.seq, text(row, "id")?);
            ends.insert(link.device_id.clone(), link.seq);
            checker.look(link);
        }
        if rows.is_empty() {
            break;
        }
    }
    let heads: Vec<(String, i64)> =
        sqlx::query_as("SELECT device_id, seq FROM audit_heads").fetch_all(&mut *conn).await?;
    if !triggers::is_whole(&mut *conn).await? {
        let device: String = sqlx::query_scalar("SELECT device_id FROM sync_identity").fetch_one(conn).await?;
        checker.note(AuditFaultKind::TriggerMissing, &device, 0);
    }
    Ok(checker.done(&heads.into_iter().collect(), &ends))
}

fn link(row: &SqliteRow) -> sqlx::Result<Link> {
    Ok(Link {
        device_id: text(row, "device_id")?,
        seq: row.try_get("seq")?,
        at: row.try_get("at")?,
        staff_id: optional(row, "staff_id")?,
        action: text(row, "action")?,
        entity_table: optional(row, "entity_table")?,
        entity_id: optional(row, "entity_id")?,
        details: text(row, "details")?,
        override_by: optional(row, "override_by")?,
        outside: row.try_get("outside")?,
        prev_hash: text(row, "prev_hash")?,
        hash: text(row, "hash")?,
    })
}
