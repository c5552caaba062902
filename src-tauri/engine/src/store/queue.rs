//! The branch's outgoing mail. Triggers fill it, `sync::push` empties it, nobody else writes here.

use futures_util::TryStreamExt as _;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::text::{optional, text};
use super::{StoreError, WriteTx};
use crate::domain::merge::{Change, Op};

/// One captured change, ready to travel.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// Queue id.
    pub id: i64,
    /// The local transaction.
    pub unit: i64,
    /// Table name here.
    pub table: String,
    /// "insert", "update" or "delete".
    pub operation: String,
    /// UUID.
    pub record_id: String,
    /// JSON text.
    pub data: String,
    /// JSON text.
    pub base: Option<String>,
    /// Stamp.
    pub hlc: String,
    /// UUID of whoever was signed in when it was written.
    pub by: Option<String>,
}

/// A run of whole units to send in one request.
#[derive(Debug, Clone)]
pub struct Batch {
    /// Its idempotency key, UUIDv7.
    pub id: String,
    /// First queue id.
    pub first: i64,
    /// Last queue id.
    pub last: i64,
    /// The changes, in queue order.
    pub changes: Vec<Outgoing>,
}

/// The statement that reads changes as [`outgoing`] takes them.
macro_rules! changes {
    ($which:literal) => {
        concat!("SELECT id, tx, table_name, operation, record_id, data, base, hlc, user_id FROM sync_queue ", $which)
    };
}

/// Most changes that follow each other from a foreign program and are kept together as one unit.
const FOREIGN_UNIT: i64 = 10_000;

/// Tells whether a crash left something half done.
pub(super) async fn half_done(conn: &mut SqliteConnection) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar(
        "SELECT s.is_syncing OR EXISTS (SELECT 1 FROM sync_queue WHERE id > s.pushed AND status = 'syncing') FROM sync_settings AS s",
    )
    .fetch_one(conn)
    .await?)
}

/// Takes up what a crash left half done.
pub(super) async fn recover(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_settings SET is_syncing = 0 WHERE is_syncing <> 0").execute(&mut *conn).await?;
    super::log::close_left_open(conn).await?;
    release(conn).await
}

/// Returns rows under way to `pending`: they were not answered.
///
/// # Errors
/// When the database cannot be written.
pub async fn release(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE sync_queue SET status = 'pending' WHERE id > (SELECT pushed FROM sync_settings) AND status = 'syncing'",
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Marks the batch that follows queue id `after` as `syncing` and returns it: whole units in queue order, up to `limit` changes and
/// `bytes` of data (one unit may exceed both). A batch that is on record already comes unchanged and under its old id.
///
/// # Errors
/// When the database cannot be written.
pub async fn take_batch(
    tx: &mut WriteTx,
    after: i64,
    new_id: &str,
    limit: i64,
    bytes: usize,
) -> Result<Option<Batch>, StoreError> {
    let conn = tx.conn();
    let first = after + 1;
    let on_record = sqlx::query("SELECT batch, last FROM sync_batch WHERE first = ?").bind(first);
    if let Some(row) = on_record.fetch_optional(&mut *conn).await? {
        let last = row.get("last");
        let changes = fetch(conn, first, last).await?;
        mark_syncing(conn, first, last).await?;
        return Ok(Some(Batch { id: row.get("batch"), first, last, changes }));
    }
    number_foreign_units(conn).await?;
    let changes = whole_units(conn, after, limit, bytes).await?;
    let Some(last) = changes.last().map(|change| change.id) else { return Ok(None) };
    mark_syncing(conn, first, last).await?;
    sqlx::query("INSERT INTO sync_batch (first, last, batch) VALUES (?, ?, ?)")
        .bind(first)
        .bind(last)
        .bind(new_id)
        .execute(conn)
        .await?;
    Ok(Some(Batch { id: new_id.to_owned(), first, last, changes }))
}

/// Returns the newest queue id, 0 when nothing has been captured.
pub(super) async fn newest(conn: &mut SqliteConnection) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar("SELECT coalesce(max(id), 0) FROM sync_queue").fetch_one(conn).await?)
}

/// Forgets the batches on record: the hub is known not to have taken them.
///
/// # Errors
/// When the database cannot be written.
pub async fn forget_batches(tx: &mut WriteTx) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM sync_batch").execute(tx.conn()).await?;
    release(tx.conn()).await
}

/// Groups rows written by foreign programs: SQLite tells nobody where their transactions ended, but the reader of the queue
/// sees whole transactions only, so everything that stands together at this moment is safe to keep together.
async fn number_foreign_units(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    loop {
        let Some(start) = sqlx::query_scalar::<_, Option<i64>>(
            "SELECT min(rowid) FROM sync_queue INDEXED BY sync_queue_foreign WHERE tx IS NULL",
        )
        .fetch_one(&mut *conn)
        .await?
        else {
            return Ok(());
        };
        sqlx::query(
            "UPDATE sync_queue SET tx = ?1 WHERE id >= ?1 AND id < ?1 + ?2
                AND id < coalesce((SELECT min(id) FROM sync_queue WHERE id > ?1 AND tx IS NOT NULL), 9e18) AND tx IS NULL",
        )
        .bind(start)
        .bind(FOREIGN_UNIT)
        .execute(&mut *conn)
        .await?;
    }
}

/// Returns the units that follow queue id `after`, as many as go whole into one batch; the first goes whole whatever its size.
async fn whole_units(
    conn: &mut SqliteConnection,
    after: i64,
    limit: i64,
    bytes: usize,
) -> Result<Vec<Outgoing>, StoreError> {
    // One more than may go: whether the last unit ends with it is told by the next.
    let mut found =
        sqlx::query(changes!("WHERE id > ? ORDER BY id LIMIT ?")).bind(after).bind(limit + 1).fetch(&mut *conn);
    let mut rows: Vec<Outgoing> = Vec::new();
    // Where the last unit ends that fits whole.
    let mut end = None;
    let mut size = 0;
    // No further than needed: rows may be large.
    while (size <= bytes || end.is_none())
        && let Some(row) = found.try_next().await?
    {
        let change = outgoing(&row)?;
        if rows.last().is_some_and(|before| before.unit != change.unit) {
            end = Some(rows.len());
        }
        size += change.data.len() + change.base.as_ref().map_or(0, String::len) + 160;
        rows.push(change);
    }
    drop(found);
    let complete = i64::try_from(rows.len()).unwrap_or(i64::MAX) <= limit;
    match end {
        _ if complete && size <= bytes => {}
        Some(end) => rows.truncate(end),
        None if complete => {}
        None => {
            let Some(unit) = rows.first().map(|change| change.unit) else { return Ok(rows) };
            let next = sqlx::query_scalar::<_, Option<i64>>("SELECT min(id) FROM sync_queue WHERE id > ? AND tx <> ?")
                .bind(after)
                .bind(unit)
                .fetch_one(&mut *conn)
                .await?;
            rows = fetch(conn, after + 1, next.map_or(i64::MAX, |id| id - 1)).await?;
        }
    }
    Ok(rows)
}

async fn mark_syncing(conn: &mut SqliteConnection, first: i64, last: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_queue SET status = 'syncing' WHERE id BETWEEN ? AND ? AND status = 'pending'")
        .bind(first)
        .bind(last)
        .execute(conn)
        .await?;
    Ok(())
}

async fn fetch(conn: &mut SqliteConnection, first: i64, last: i64) -> Result<Vec<Outgoing>, StoreError> {
    let rows =
        sqlx::query(changes!("WHERE id BETWEEN ? AND ? ORDER BY id")).bind(first).bind(last).fetch_all(conn).await?;
    Ok(rows.iter().map(outgoing).collect::<sqlx::Result<_>>()?)
}

/// Returns the changes of a held unit: its rows stand together, the unit's number being the first one's id.
///
/// # Errors
/// When the database cannot be read.
pub async fn of_held_unit(conn: &mut SqliteConnection, unit: i64) -> Result<Vec<Outgoing>, StoreError> {
    let rows = sqlx::query(changes!(
        "WHERE id BETWEEN ?1 AND ?1 + (SELECT changes FROM sync_held WHERE unit = ?1) - 1 ORDER BY id"
    ))
    .bind(unit)
    .fetch_all(conn)
    .await?;
    Ok(rows.iter().map(outgoing).collect::<sqlx::Result<_>>()?)
}

fn outgoing(row: &SqliteRow) -> sqlx::Result<Outgoing> {
    Ok(Outgoing {
        id: row.try_get(0)?,
        unit: row.try_get(1)?,
        table: row.try_get(2)?,
        operation: row.try_get(3)?,
        record_id: text(row, 4)?,
        data: text(row, 5)?,
        base: optional(row, 6)?,
        hlc: row.try_get(7)?,
        by: row.try_get(8)?,
    })
}

/// Settles a batch: everything up to `last` has been taken by the hub, except what is held already.
///
/// # Errors
/// When the database cannot be written.
pub async fn settle(tx: &mut WriteTx, first: i64, last: i64, now_ms: i64) -> Result<(), StoreError> {
    let conn = tx.conn();
    sqlx::query("UPDATE sync_queue SET status = 'synced', synced_at = ?, error = NULL WHERE id BETWEEN ? AND ? AND status IN ('pending', 'syncing')")
        .bind(now_ms)
        .bind(first)
        .bind(last)
        .execute(&mut *conn)
        .await?;
    sqlx::query("UPDATE sync_settings SET pushed = max(pushed, ?)").bind(last).execute(&mut *conn).await?;
    sqlx::query("DELETE FROM sync_batch WHERE first = ?").bind(first).execute(conn).await?;
    Ok(())
}

/// Returns a record's unsent changes in order, as the merge rule reads them.
///
/// # Errors
/// When the database cannot be read or a row is no JSON.
pub async fn open_changes(
    conn: &mut SqliteConnection,
    table: &str,
    record_id: &str,
) -> Result<Vec<Change>, StoreError> {
    let rows = sqlx::query(
        "SELECT operation, data, base, hlc FROM sync_queue WHERE table_name = ? AND record_id = ? AND synced_at IS NULL ORDER BY id",
    )
    .bind(table)
    .bind(record_id)
    .fetch_all(conn)
    .await?;
    let json = |source| StoreError::Json { table: "sync_queue", source };
    rows.into_iter()
        .map(|row| {
            let base = optional(&row, "base")?;
            Ok(Change {
                o: op(row.get("operation")),
                d: serde_json::from_str(&text(&row, "data")?).map_err(json)?,
                b: base.as_deref().map(serde_json::from_str).transpose().map_err(json)?,
                h: row.get("hlc"),
            })
        })
        .collect()
}

/// Returns the wire's word for an operation.
#[must_use]
pub fn op(operation: &str) -> Op {
    match operation {
        "insert" => Op::Insert,
        "delete" => Op::Delete,
        _ => Op::Update,
    }
}

/// Tells whether anything of `table` still waits.
///
/// # Errors
/// When the database cannot be read.
pub async fn any_open(conn: &mut SqliteConnection, table: &str) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM sync_queue WHERE table_name = ? AND synced_at IS NULL)")
        .bind(table)
        .fetch_one(conn)
        .await?)
}

/// Counts changes sent before `before_ms`.
///
/// # Errors
/// When the database cannot be read.
pub async fn sent_before(conn: &mut SqliteConnection, before_ms: i64) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar("SELECT count(*) FROM sync_queue WHERE status = 'synced' AND synced_at < ?")
        .bind(before_ms)
        .fetch_one(conn)
        .await?)
}

/// Removes at most `limit` changes sent before `before_ms`, oldest first; returns how many. The newest row stays, so that no
/// number comes twice.
///
/// # Errors
/// When the database cannot be written.
pub async fn clean_up(tx: &mut WriteTx, before_ms: i64, limit: i64) -> Result<i64, StoreError> {
    let done = sqlx::query(
        "DELETE FROM sync_queue WHERE id IN (
             SELECT id FROM sync_queue WHERE status = 'synced' AND synced_at < ? AND id < (SELECT max(id) FROM sync_queue)
             ORDER BY id LIMIT ?)",
    )
    .bind(before_ms)
    .bind(limit)
    .execute(tx.conn())
    .await?;
    Ok(i64::try_from(done.rows_affected()).unwrap_or(i64::MAX))
}

/// How far this device and the hub think it has sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The same, or a batch is still unanswered.
    Agreed {
        /// The last queue id that is settled with the hub.
        pushed: i64,
    },
    /// The hub has fewer: it was restored from a backup.
    HubBehind,
    /// The hub has more: this database is a copy, or was restored from a backup.
    HubAhead,
}

/// Compares the hub's last queue id of this device with what was sent.
///
/// # Errors
/// When the database cannot be read.
pub async fn compare(conn: &mut SqliteConnection, hub_last: i64) -> Result<Standing, StoreError> {
    let (pushed, sent): (i64, bool) =
        sqlx::query_as("SELECT pushed, EXISTS (SELECT 1 FROM sync_batch WHERE last = ?) FROM sync_settings")
            .bind(hub_last)
            .fetch_one(conn)
            .await?;
    Ok(match hub_last {
        _ if hub_last < pushed => Standing::HubBehind,
        _ if hub_last == pushed || sent => Standing::Agreed { pushed },
        _ => Standing::HubAhead,
    })
}

/// Takes back to the queue what the hub no longer has.
///
/// # Errors
/// When the database cannot be written.
pub async fn rewind(tx: &mut WriteTx, hub_last: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_queue SET status = 'pending', synced_at = NULL WHERE id > ? AND status = 'synced'")
        .bind(hub_last)
        .execute(tx.conn())
        .await?;
    sqlx::query("DELETE FROM sync_batch").execute(tx.conn()).await?;
    sqlx::query("UPDATE sync_settings SET pushed = ?").bind(hub_last).execute(tx.conn()).await?;
    Ok(())
}
