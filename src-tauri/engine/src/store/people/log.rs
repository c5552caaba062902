//! Reading the log of what was done: its list, and the check of every chain.

use std::collections::BTreeMap;

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
