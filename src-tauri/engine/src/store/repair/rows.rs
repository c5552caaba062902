//! Putting differences right: edits that were never captured are put before the ordinary merge, and versions that cannot win give way.

use serde_json::{Map, Value};
use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::store::schema::registry::SyncTable;
use crate::store::{StoreError, WriteTx};

/// When an edit that was never captured counts as made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditTime {
    /// At this moment, milliseconds UTC by the hub's clock; before what was captured in the same one.
    At(i64),
    /// Now, after everything seen.
    Now,
}

/// Queues values of a record that were never captured, as an edit whose author saw nothing of what the hub holds: the merge decides
/// field by field, and tells what lost.
pub async fn contest(
    tx: &mut WriteTx,
    table: &SyncTable,
    id: &str,
    values: &Map<String, Value>,
    made: EditTime,
    now_ms: i64,
) -> Result<(), StoreError> {
    let json = |source| StoreError::Json { table: "sync_queue", source };
    let unseen: Map<String, Value> = values.keys().map(|column| (column.clone(), Value::Null)).collect();
    let at = match made {
        EditTime::At(at) => Some(at.max(0)),
        EditTime::Now => {
            sqlx::query(
                "UPDATE sync_clock SET wall = max(wall + (counter = 99999), ?1 + offset_ms), counter = (counter + 1) % 100000",
            )
            .bind(now_ms)
            .execute(tx.conn())
            .await?;
            None
        }
    };
    sqlx::query(
        "INSERT INTO sync_queue (id, tx, table_name, operation, record_id, data, base, hlc, branch_id, user_id, created_at)
         SELECT q.n, q.n, ?1, 'update', ?2, ?3, ?4,
             iif(?5 IS NULL, printf('%013d-%05d-%s', c.wall, c.counter, c.device), printf('%013d-00000-%s', min(?5, c.wall), c.device)),
             i.branch_id, i.user_id, ?6
         FROM (SELECT coalesce(max(id), 0) + 1 AS n FROM sync_queue) AS q, sync_clock AS c, sync_identity AS i",
    )
    .bind(&table.name)
    .bind(id)
    .bind(serde_json::to_string(values).map_err(json)?)
    .bind(serde_json::to_string(&unseen).map_err(json)?)
    .bind(at)
    .bind(now_ms)
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Takes away facts whose version on the hub is written next, in the same transaction: a fact is never changed.
pub async fn give_way(tx: &mut WriteTx, table: &SyncTable, ids: &[String]) -> Result<(), StoreError> {
    tx.set_applying(true).await?;
    tx.defer_references().await?;
    let sql = format!("DELETE FROM \"{}\" WHERE id IN (SELECT value FROM json_each(?))", table.name);
    sqlx::query(AssertSqlSafe(sql)).bind(Value::from(ids).to_string()).execute(tx.conn()).await?;
    Ok(())
}

/// Tells whether all these records are here.
pub async fn are_here(conn: &mut SqliteConnection, table: &SyncTable, ids: &[String]) -> Result<bool, StoreError> {
    let sql = format!("SELECT count(*) FROM \"{}\" WHERE id IN (SELECT value FROM json_each(?))", table.name);
    let found: i64 = sqlx::query_scalar(AssertSqlSafe(sql)).bind(Value::from(ids).to_string()).fetch_one(conn).await?;
    Ok(usize::try_from(found).is_ok_and(|found| found == ids.len()))
}
