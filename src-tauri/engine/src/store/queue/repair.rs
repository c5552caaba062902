//! Puts right what another program left in the queue and what would never be sent: numbers the hub has passed, stamps that are none,
//! and rows that are no changes. Nothing is dropped; what cannot be put right is held by name.

use sqlx::{AssertSqlSafe, SqliteConnection};

use super::held;
use super::held::Held;
use crate::store::device::clock::FUTURE_MS;
use crate::store::{StoreError, WriteTx};
use branchline_domain::message;

/// Most rows taken aside at once; the rest follows with the next session.
const PORTION: i64 = 1000;

/// What was put right.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Repaired {
    /// Changes that got numbers the hub has not passed.
    pub renumbered: i64,
    /// Changes that got a stamp in place of what was none.
    pub restamped: i64,
    /// Units that cannot be sent; they are held.
    pub held: i64,
}

/// Says whether `q` is waiting under a number the hub has passed: it would never be looked at again.
const PASSED: &str =
    "q.synced_at IS NULL AND q.id <= (SELECT pushed FROM sync_settings) AND q.status IN ('pending', 'syncing')";

/// Says whether `q` has yet to be sent.
const AHEAD: &str = "q.id > (SELECT pushed FROM sync_settings) AND q.status IN ('pending', 'syncing')";

/// Says whether `q` names a unit it does not belong to: a unit is named by its first row.
const STRAY: &str = "q.tx <> q.id AND NOT EXISTS (SELECT 1 FROM sync_queue AS f WHERE f.id = q.tx AND f.tx = q.tx)";

/// Says why `q` is no change that could travel; nothing when it is one.
fn fault() -> String {
    format!(
        "CASE WHEN q.table_name NOT IN (SELECT name FROM sync_tables) THEN 'table'
              WHEN q.operation NOT IN ('insert', 'update', 'delete') THEN 'operation'
              WHEN lower(q.record_id) NOT GLOB '{}' THEN 'id'
              WHEN NOT json_valid(q.data) OR NOT json_valid(coalesce(q.base, '{{}}')) THEN 'content'
              WHEN json_type(q.data) <> 'object' OR json_type(coalesce(q.base, '{{}}')) <> 'object' THEN 'content' END",
        [8, 4, 4, 4, 12].map(|digits| "[0-9a-f]".repeat(digits)).join("-")
    )
}

/// Says whether `q` waits with a stamp that is none. A batch on record keeps its rows as they were: the hub may know them.
fn unstamped() -> String {
    format!(
        "q.synced_at IS NULL AND q.status <> 'discarded' AND q.id > 0 AND q.hlc NOT GLOB '{}-{}-{}'
         AND (q.id <= (SELECT pushed FROM sync_settings) OR q.id > coalesce((SELECT max(last) FROM sync_batch), 0))",
        "[0-9]".repeat(13),
        "[0-9]".repeat(5),
        "[0-9a-f]".repeat(12),
    )
}

/// Tells whether anything needs [`repair`]; reads only what waits.
pub async fn is_needed(conn: &mut SqliteConnection) -> Result<bool, StoreError> {
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM sync_queue AS q INDEXED BY sync_queue_open WHERE {PASSED})
             OR EXISTS (SELECT 1 FROM sync_queue AS q INDEXED BY sync_queue_open WHERE {})
             OR EXISTS (SELECT 1 FROM sync_queue AS q WHERE {AHEAD} AND ({STRAY} OR {} IS NOT NULL))",
        unstamped(),
        fault(),
    );
    Ok(sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(conn).await?)
}

/// Puts the queue right before it is sent. Where a batch on record is unanswered, numbers and its stamps wait until it is.
///
/// # Errors
/// When the database cannot be written; then nothing has changed.
pub async fn repair(tx: &mut WriteTx, hub_now_ms: i64, now_ms: i64) -> Result<Repaired, StoreError> {
    // A unit that is none is grouped anew, like what another program writes.
    let sql = format!(
        "UPDATE sync_queue AS q SET tx = NULL WHERE q.synced_at IS NULL AND q.status IN ('pending', 'syncing') AND {STRAY}"
    );
    sqlx::query(AssertSqlSafe(sql)).execute(tx.conn()).await?;
    let held = hold(tx, now_ms).await?;
    let restamped = restamp(tx.conn(), hub_now_ms).await?;
    let renumbered = renumber(tx.conn()).await?;
    Ok(Repaired { renumbered, restamped, held })
}

/// Holds the units with rows that are no changes. The hub cannot be told of them: they get numbers below zero, which are never sent.
async fn hold(tx: &mut WriteTx, now_ms: i64) -> Result<i64, StoreError> {
    let sql = format!(
        "SELECT q.id, q.tx, q.table_name, CAST(q.record_id AS TEXT), {0} AS fault FROM sync_queue AS q
         WHERE ({AHEAD} OR ({PASSED})) AND fault IS NOT NULL ORDER BY q.id LIMIT {PORTION}",
        fault(),
    );
    let bad: Vec<(i64, Option<i64>, String, String, String)> =
        sqlx::query_as(AssertSqlSafe(sql)).fetch_all(tx.conn()).await?;
    let mut units = 0;
    for (id, unit, table, record, fault) in bad {
        let rows: Vec<i64> = sqlx::query_scalar(
            "SELECT id FROM sync_queue WHERE (id = ?1 OR tx = ?2) AND synced_at IS NULL AND status IN ('pending', 'syncing') ORDER BY id",
        )
        .bind(id)
        .bind(unit)
        .fetch_all(tx.conn())
        .await?;
        if !rows.contains(&id) {
            // Held already, with another row of its unit.
            continue;
        }
        let changes = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        let lowest: i64 = sqlx::query_scalar("SELECT min(0, min(id)) FROM sync_queue").fetch_one(tx.conn()).await?;
        let unit = lowest - changes;
        for (row, place) in rows.into_iter().zip(0..) {
            sqlx::query("UPDATE sync_queue SET id = ?1 + ?2, tx = ?1 WHERE id = ?3")
                .bind(unit)
                .bind::<i64>(place)
                .bind(row)
                .execute(tx.conn())
                .await?;
        }
        let message = match fault.as_str() {
            "table" => message!("held-foreign-table", table = &table),
            "operation" => message!("held-foreign-operation"),
            "id" => message!("held-foreign-id", id = &record),
            _ => message!("held-foreign-content"),
        };
        let held = Held {
            code: Some("BL422".to_owned()),
            table: Some(table),
            record: Some(record),
            ..Held::rejected(unit, message, (unit..unit + changes).collect())
        };
        held::hold(tx, &held, now_ms).await?;
        units += 1;
    }
    Ok(units)
}

/// Stamps anew what has no stamp, and what was written to the same record after it, in their order and later than all before.
async fn restamp(conn: &mut SqliteConnection, hub_now_ms: i64) -> Result<i64, StoreError> {
    let sql = format!(
        "UPDATE sync_queue SET hlc = printf('%013d-%05d-%s', min(c.wall, ?1) + (c.counter + n.n) / 100000, (c.counter + n.n) % 100000, c.device)
         FROM sync_clock AS c, (
             SELECT w.id, row_number() OVER (ORDER BY w.id) AS n FROM sync_queue AS w JOIN (
                 SELECT q.table_name, q.record_id, min(q.id) AS first FROM sync_queue AS q INDEXED BY sync_queue_open
                 WHERE {} GROUP BY 1, 2) AS b ON w.table_name = b.table_name AND w.record_id = b.record_id AND w.id >= b.first
             WHERE w.synced_at IS NULL AND (w.id <= (SELECT pushed FROM sync_settings) OR w.id > coalesce((SELECT max(last) FROM sync_batch), 0))
         ) AS n
         WHERE sync_queue.id = n.id",
        unstamped(),
    );
    let latest = hub_now_ms + FUTURE_MS;
    let done = sqlx::query(AssertSqlSafe(sql)).bind(latest).execute(&mut *conn).await?.rows_affected();
    let done = i64::try_from(done).unwrap_or(i64::MAX);
    if done > 0 {
        sqlx::query(
            "UPDATE sync_clock SET wall = min(wall, ?1) + (counter + ?2) / 100000, counter = (counter + ?2) % 100000
             WHERE wall <= ?1",
        )
        .bind(latest)
        .bind(done)
        .execute(conn)
        .await?;
    }
    Ok(done)
}

/// Gives what waits under a number the hub has passed the numbers that follow, and in front of nothing that was written later.
async fn renumber(conn: &mut SqliteConnection) -> Result<i64, StoreError> {
    let sql = format!(
        "SELECT count(*) FROM sync_queue AS q INDEXED BY sync_queue_open WHERE {PASSED} AND NOT EXISTS (SELECT 1 FROM sync_batch)"
    );
    let passed: i64 = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut *conn).await?;
    if passed > 0 {
        to_the_end(conn, &format!("({PASSED}) OR {AHEAD}")).await?;
    }
    Ok(passed)
}

/// Moves the rows for which `which` holds behind all others, keeping their order and their units.
async fn to_the_end(conn: &mut SqliteConnection, which: &str) -> Result<(), StoreError> {
    let sql = format!(
        "UPDATE sync_queue SET id = n.base + n.n, tx = iif(n.tx IS NULL, NULL, n.base + n.first), status = 'pending', error = NULL
         FROM (SELECT m.*, max((SELECT max(id) FROM sync_queue), (SELECT pushed FROM sync_settings)) AS base,
                   min(m.n) OVER (PARTITION BY m.tx) AS first
               FROM (SELECT q.id AS was, q.tx, row_number() OVER (ORDER BY q.id) AS n FROM sync_queue AS q WHERE {which}) AS m) AS n
         WHERE sync_queue.id = n.was"
    );
    sqlx::query(AssertSqlSafe(sql)).execute(conn).await?;
    Ok(())
}

/// Tells whether a held unit is known to this computer alone.
#[must_use]
pub fn is_local(unit: i64) -> bool {
    unit < 0
}

/// Puts a unit held here back into the queue, to be judged anew by the next session.
pub async fn try_again(tx: &mut WriteTx, unit: i64) -> Result<(), StoreError> {
    to_the_end(tx.conn(), &format!("q.tx = {unit} AND q.status = 'failed'")).await?;
    sqlx::query("DELETE FROM sync_held WHERE unit = ?").bind(unit).execute(tx.conn()).await?;
    Ok(())
}
