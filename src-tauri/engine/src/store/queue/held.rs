//! Units the hub could not accept, and units that wait behind them, until a person or a later row settles them.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use sqlx::SqliteConnection;

use super::take::{Outgoing, of_held_unit};
use crate::store::records::label;
use crate::store::schema::registry;
use crate::store::schema::registry::SyncTable;
use crate::store::sql::text::text;
use crate::store::{StoreError, WriteTx};
use branchline_domain::messages::Message;
use branchline_domain::sync::operation::Operation;
use branchline_domain::sync::queue::HeldUnit;
use branchline_domain::sync::verdict::Verdict;

/// Most held units named to the hub at a time.
const NAMED: i64 = 1000;

/// What the hub said of a unit it holds.
#[derive(Debug, Clone)]
pub struct Held {
    /// The unit.
    pub unit: i64,
    /// Rejected or waiting.
    pub verdict: Verdict,
    /// SQLSTATE or the hub's own code.
    pub code: Option<String>,
    /// Table named in the message.
    pub table: Option<String>,
    /// Record named in the message.
    pub record: Option<String>,
    /// Field at fault.
    pub field: Option<String>,
    /// In words.
    pub message: Message,
    /// The unit this one waits behind.
    pub behind: Option<i64>,
    /// Who made it, when its maker may not.
    pub by: Option<String>,
    /// That person's name.
    pub by_name: Option<String>,
    /// Queue ids of its changes; empty for a unit that was held before.
    pub rows: Vec<i64>,
}

impl Held {
    /// Returns a unit that is held for `message`, and nothing more.
    #[must_use]
    pub fn rejected(unit: i64, message: Message, rows: Vec<i64>) -> Self {
        Self {
            unit,
            verdict: Verdict::Rejected,
            code: None,
            table: None,
            record: None,
            field: None,
            message,
            behind: None,
            by: None,
            by_name: None,
            rows,
        }
    }
}

/// Notes that the hub holds a unit, and why. Rows of another unit become this one's: the hub has divided that.
pub async fn hold(tx: &mut WriteTx, held: &Held, now_ms: i64) -> Result<(), StoreError> {
    let json = |source| StoreError::Json { table: "sync_held", source };
    if !held.rows.is_empty() {
        sqlx::query(
            "UPDATE sync_queue SET tx = ?1, status = 'failed', synced_at = NULL WHERE id IN (SELECT value FROM json_each(?2))",
        )
        .bind(held.unit)
        .bind(serde_json::to_string(&held.rows).map_err(json)?)
        .execute(tx.conn())
        .await?;
    }
    sqlx::query(
        r#"INSERT INTO sync_held
             (unit, verdict, code, table_name, record_id, field, message, behind, "by", by_name, changes, since)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, count(*), ?11
         FROM sync_queue INDEXED BY sync_queue_held WHERE tx = ?1 AND status = 'failed'
         ON CONFLICT (unit) DO UPDATE SET verdict = excluded.verdict, code = excluded.code, table_name = excluded.table_name,
             record_id = excluded.record_id, field = excluded.field, message = excluded.message, behind = excluded.behind,
             "by" = excluded."by", by_name = excluded.by_name, changes = excluded.changes, retry_count = retry_count + 1"#,
    )
    .bind(held.unit)
    .bind(held.verdict.word())
    .bind(&held.code)
    .bind(&held.table)
    .bind(&held.record)
    .bind(&held.field)
    .bind(&held.message)
    .bind(held.behind)
    .bind(&held.by)
    .bind(&held.by_name)
    .bind(now_ms)
    .execute(tx.conn())
    .await?;
    sqlx::query(
        "UPDATE sync_queue INDEXED BY sync_queue_held
         SET error = ?2, retry_count = (SELECT retry_count FROM sync_held WHERE unit = ?1) WHERE tx = ?1 AND status = 'failed'",
    )
    .bind(held.unit)
    .bind(&held.message)
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Counts a try of a held unit that the hub never heard of, and says why it is held still.
pub async fn still(tx: &mut WriteTx, unit: i64, message: &Message) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_held SET message = ?2, retry_count = retry_count + 1 WHERE unit = ?1")
        .bind(unit)
        .bind(message)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Lets a unit go: the hub has taken it, or a person has given it up (`discarded`, with the reason).
pub async fn release(tx: &mut WriteTx, unit: i64, discarded: Option<&Message>, now_ms: i64) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE sync_queue INDEXED BY sync_queue_held SET status = iif(?3 IS NULL, 'synced', 'discarded'), synced_at = ?2, error = ?3
         WHERE tx = ?1 AND status = 'failed'",
    )
    .bind(unit)
    .bind(now_ms)
    .bind(discarded)
    .execute(tx.conn())
    .await?;
    sqlx::query("DELETE FROM sync_held WHERE unit = ?").bind(unit).execute(tx.conn()).await?;
    Ok(())
}

/// Lists the held units, oldest first.
pub async fn list(conn: &mut SqliteConnection, tables: &[SyncTable]) -> Result<Vec<HeldUnit>, StoreError> {
    let mut units: Vec<HeldUnit> = sqlx::query_as(
        r#"SELECT unit, verdict, code, table_name, record_id, NULL AS label, field, message, behind, "by", by_name, changes,
             retry_count, since
         FROM sync_held ORDER BY unit"#,
    )
    .fetch_all(&mut *conn)
    .await?;
    for unit in &mut units {
        if let (Some(table), Some(record)) = (&unit.table_name, &unit.record_id) {
            unit.label = label::label(conn, tables, table, record).await?;
        }
    }
    Ok(units)
}

/// Returns the numbers of the units the hub holds, oldest first; of those held here alone (see [`super::repair`]) it knows nothing.
pub async fn units(conn: &mut SqliteConnection) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar("SELECT unit FROM sync_held WHERE unit > 0 ORDER BY unit").fetch_all(conn).await?)
}

/// A unit that is tried again by itself.
#[derive(Debug, sqlx::FromRow)]
pub struct Due {
    /// The unit.
    pub unit: i64,
    /// How many changes it is.
    pub changes: i64,
    /// When it was set aside, ms since 1970.
    pub since: i64,
}

/// Returns the oldest unit after `after` that something on its way refused and that is due again at `now`: first as the session that set
/// it aside ends, then 30 s, 90 s, 210 s … after that (`retry_count` counts the tries, the first as 1). What is too large for the way
/// names the field to shorten, and waits for a person.
pub async fn due_again(
    conn: &mut SqliteConnection,
    code: &str,
    after: i64,
    now: i64,
) -> Result<Option<Due>, StoreError> {
    let unit = sqlx::query_as(
        "SELECT unit, changes, since FROM sync_held
         WHERE unit > ?2 AND code = ?1 AND field IS NULL AND since + 30000 * ((1 << min(retry_count - 1, 20)) - 1) <= ?3
         ORDER BY unit LIMIT 1",
    );
    Ok(unit.bind(code).bind(after).bind(now).fetch_optional(conn).await?)
}

/// Tells whether a unit is held.
pub async fn is_held(conn: &mut SqliteConnection, unit: i64) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM sync_held WHERE unit = ?)");
    Ok(found.bind(unit).fetch_one(conn).await?)
}

/// Returns which units to name to the hub, and whether they are all: of more than a thousand, each session the next thousand.
pub async fn named(conn: &mut SqliteConnection) -> Result<(Vec<i64>, bool), StoreError> {
    let (all, session): (i64, i64) = sqlx::query_as(
        "SELECT (SELECT count(*) FROM sync_held WHERE unit > 0), (SELECT coalesce(max(id), 0) FROM sync_log)",
    )
    .fetch_one(&mut *conn)
    .await?;
    let page = session % (1 + (all - 1).max(0) / NAMED);
    let units = sqlx::query_scalar("SELECT unit FROM sync_held WHERE unit > 0 ORDER BY unit LIMIT ?1 OFFSET ?1 * ?2");
    Ok((units.bind(NAMED).bind(page).fetch_all(conn).await?, all <= NAMED))
}

/// Returns the records a held unit changes (table, id), and those they refer to: one that was given up earlier may have stayed
/// for their sake.
pub async fn touched(conn: &mut SqliteConnection, unit: i64) -> Result<BTreeSet<(String, String)>, StoreError> {
    let mut records = BTreeSet::new();
    for change in of_held_unit(conn, unit).await? {
        let row: Map<String, Value> = serde_json::from_str(&change.data).unwrap_or_default();
        for (column, parent) in registry::references(conn, &change.table).await? {
            if let Some(id) = row.get(&column).and_then(Value::as_str) {
                records.insert((parent, id.to_owned()));
            }
        }
        records.insert((change.table, change.record_id));
    }
    Ok(records)
}

/// Gives a held change what was written here over its values since, so that a person's correction goes with it: to the field the
/// hub named as the one at fault its newest value; to a field of that name in the unit's other records, and to every field where the
/// hub named none or that was not enough three times, what was written over the held value. All else stays: it goes by itself after
/// this change, and what was written over others' values the hub must see apart. So must what somebody else wrote at this till: the
/// hub judges a change by its author.
pub async fn correct(conn: &mut SqliteConnection, change: &mut Outgoing) -> Result<(), StoreError> {
    if change.operation == Operation::Delete {
        return Ok(());
    }
    let json = |source| StoreError::Json { table: "sync_queue", source };
    let mut data: Map<String, Value> = serde_json::from_str(&change.data).map_err(json)?;
    let fault: Option<(Option<String>, Option<String>, i64)> =
        sqlx::query_as("SELECT record_id, field, retry_count FROM sync_held WHERE unit = ?")
            .bind(change.unit)
            .fetch_optional(&mut *conn)
            .await?;
    let (record, at_fault, tries) = fault.unwrap_or_default();
    let here = record.is_none_or(|record| record == change.record_id);
    let any = at_fault.is_none() || tries >= 3;
    let later = sqlx::query(
        "SELECT data, base FROM sync_queue WHERE table_name = ? AND record_id = ? AND synced_at IS NULL AND id > ?
         AND operation = 'update' AND user_id IS ? ORDER BY id",
    )
    .bind(&change.table)
    .bind(&change.record_id)
    .bind(change.id)
    .bind(&change.by)
    .fetch_all(conn)
    .await?;
    for row in later {
        let written: Map<String, Value> = serde_json::from_str(&text(&row, 0)?).map_err(json)?;
        let over: Map<String, Value> = serde_json::from_str(&text(&row, 1)?).map_err(json)?;
        for (column, value) in written {
            let Some(held) = data.get_mut(&column) else { continue };
            let named = at_fault.as_ref() == Some(&column);
            let corrects = (named && here) || ((named || any) && over.get(&column) == Some(&*held));
            if corrects {
                *held = value;
            }
        }
    }
    change.data = serde_json::to_string(&data).map_err(json)?;
    Ok(())
}
