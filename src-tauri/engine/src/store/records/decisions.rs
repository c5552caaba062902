//! What people decided on conflicts and review cards, and the edits that go with it.

use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use crate::clock;
use crate::store::device::identity;
use crate::store::schema::registry::SyncTable;
use crate::store::sql::text::optional;
use crate::store::{StoreError, WriteTx};
use branchline_domain::messages::Message;
use branchline_domain::records::conflict::{Decision, FieldValue};

/// Lists what was decided on a subject, in order.
pub async fn of_subject(conn: &mut SqliteConnection, kind: &str, subject: &str) -> Result<Vec<Decision>, StoreError> {
    let rows = sqlx::query(
        "SELECT d.choice, d.value, d.reason, d.created_at, b.name AS branch,
                (SELECT display_name FROM profiles WHERE user_id = d.author LIMIT 1) AS who
         FROM decisions AS d LEFT JOIN devices AS c ON c.id = d.device_id LEFT JOIN branches AS b ON b.id = c.branch_id
         WHERE d.kind = ?1 AND d.subject = ?2 ORDER BY d.seen, d.created_at, d.id",
    )
    .bind(kind)
    .bind(subject)
    .fetch_all(conn)
    .await?;
    let decision = |row: &sqlx::sqlite::SqliteRow| {
        Ok(Decision {
            choice: row.try_get("choice")?,
            value: FieldValue { value: optional(row, "value")?, shown: Message::default() },
            reason: optional(row, "reason")?,
            who: optional(row, "who")?,
            branch: optional(row, "branch")?,
            at: row.try_get("created_at")?,
        })
    };
    Ok(rows.iter().map(decision).collect::<sqlx::Result<_>>()?)
}

/// What is about to be decided.
#[derive(Debug, Clone, Copy)]
pub struct Deciding<'a> {
    /// "conflict" or the kind of a review card.
    pub kind: &'a str,
    /// The conflict's id, or what the card is about.
    pub subject: &'a str,
    /// Table of the record, by the hub's name.
    pub table: &'a str,
    /// UUID of the record.
    pub record_id: &'a str,
    /// The branch whose record it is; absent when every branch sees it.
    pub branch_id: Option<&'a str>,
    /// "keep", "take", "value", "reviewed" or "reopened".
    pub choice: &'a str,
    /// What the field holds since.
    pub value: Option<&'a str>,
    /// What was so, for a review card.
    pub facts: Option<&'a str>,
    /// Why, if said.
    pub reason: Option<&'a str>,
}

/// Keeps a decision, in the unit of the edit that goes with it.
pub async fn decide(tx: &mut WriteTx, deciding: Deciding<'_>, now_ms: i64) -> Result<(), StoreError> {
    let identity = identity::read(tx.conn()).await?;
    sqlx::query(
        "INSERT INTO decisions (id, org_id, branch_id, kind, subject, table_name, record_id, choice, value, facts, reason, seen,
             device_id, author, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,
                 (SELECT count(*) FROM decisions WHERE kind = ?4 AND subject = ?5), ?12, ?13, ?14)",
    )
    .bind(clock::new_id().to_string())
    .bind(identity.org_id)
    .bind(deciding.branch_id)
    .bind(deciding.kind)
    .bind(deciding.subject)
    .bind(deciding.table)
    .bind(deciding.record_id)
    .bind(deciding.choice)
    .bind(deciding.value)
    .bind(deciding.facts)
    .bind(deciding.reason)
    .bind(identity.device_id)
    .bind(identity.user_id)
    .bind(now_ms)
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Returns the branch a record of a branch's own belongs to; nothing for what every branch sees.
pub async fn branch_of(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    hub_name: &str,
    record_id: &str,
) -> Result<Option<String>, StoreError> {
    let Some(table) = tables.iter().find(|table| table.hub_name == hub_name) else { return Ok(None) };
    let sql = format!(
        "SELECT branch_id FROM \"{}\" WHERE id = ? AND (SELECT scope FROM sync_tables WHERE name = '{0}') = 'branch'",
        table.name
    );
    Ok(sqlx::query_scalar(AssertSqlSafe(sql)).bind(record_id).fetch_optional(conn).await?)
}

/// Writes one field of a record, as any edit; returns whether the record was there.
pub async fn write(
    tx: &mut WriteTx,
    table: &SyncTable,
    record_id: &str,
    column: &str,
    value: Option<&str>,
    now_ms: i64,
) -> Result<bool, StoreError> {
    let sql = format!("UPDATE \"{}\" SET \"{column}\" = ?2, updated_at = ?3 WHERE id = ?1", table.name);
    let written = sqlx::query(AssertSqlSafe(sql)).bind(record_id).bind(value).bind(now_ms).execute(tx.conn()).await?;
    Ok(written.rows_affected() > 0)
}

/// Puts a record into the bin or takes it out.
pub async fn set_deleted(
    tx: &mut WriteTx,
    table: &SyncTable,
    record_id: &str,
    deleted: bool,
    now_ms: i64,
) -> Result<(), StoreError> {
    let sql = format!("UPDATE \"{}\" SET deleted_at = iif(?2, ?3, NULL), updated_at = ?3 WHERE id = ?1", table.name);
    sqlx::query(AssertSqlSafe(sql)).bind(record_id).bind(deleted).bind(now_ms).execute(tx.conn()).await?;
    Ok(())
}

/// Returns a column's declared type, and whether it must hold something.
pub async fn column_kind(
    conn: &mut SqliteConnection,
    table: &SyncTable,
    column: &str,
) -> Result<(String, bool), StoreError> {
    Ok(sqlx::query_as("SELECT type, \"notnull\" FROM pragma_table_info(?) WHERE name = ?")
        .bind(&table.name)
        .bind(column)
        .fetch_one(conn)
        .await?)
}
