//! The outbox, `sync_queue`: triggers fill it in the writer's own transaction, `sync::push` sends it; repair, backfill and held units
//! put rows into it as well.

pub mod batches;
pub mod boundaries;
pub mod held;
pub mod log;
pub mod metrics;
pub mod orphaned;
pub mod repair;
pub mod units;
pub mod view;

use sqlx::sqlite::{Sqlite, SqliteArguments, SqliteRow};
use sqlx::{Row, SqliteConnection};

use super::sql::text::{optional, text};
use super::{StoreError, WriteTx};
use branchline_domain::sync::merge::Change;
use branchline_domain::sync::operation::Operation;

/// One captured change, ready to travel.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// Queue id.
    pub id: i64,
    /// The local transaction.
    pub unit: i64,
    /// Table name here.
    pub table: String,
    /// What it does to the record.
    pub operation: Operation,
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
    /// Whether the bounds of its unit are a guess.
    pub guessed: bool,
}

impl Outgoing {
    /// Returns about how many bytes it takes on the way.
    #[must_use]
    pub fn size(&self) -> usize {
        self.data.len() + self.base.as_ref().map_or(0, String::len) + ENVELOPE
    }
}

/// About as many bytes travel with a change beside its data.
const ENVELOPE: usize = 160;

/// Stands for the data of a record that is too large to travel, which is not read.
pub(super) const TOO_LARGE: &str = "too large";

/// The statement that reads changes as [`outgoing`] takes them. Data beyond 256 KiB (`MAX_RECORD_BYTES`) is not read, and old values
/// beyond that are left out: the hub then takes the new ones for written unseen.
macro_rules! changes {
    ($which:literal) => {
        concat!(
            "SELECT id, tx, table_name, operation, record_id, iif(octet_length(data) > 262144, 'too large', data),
                 iif(octet_length(base) > 262144, '{}', base), hlc, user_id, guessed FROM sync_queue ",
            $which
        )
    };
}

/// How much longer than what was sent the changes stay that a person gave up: no hub is set back further than a year.
const DISCARDED_MS: i64 = 365 * 86_400_000;

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
    self::log::close_left_open(conn).await?;
    release(conn).await
}

/// Returns rows under way to `pending`: they were not answered.
pub async fn release(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE sync_queue SET status = 'pending' WHERE id > (SELECT pushed FROM sync_settings) AND status = 'syncing'",
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Returns the newest queue id, 0 when nothing has been captured.
pub(super) async fn newest(conn: &mut SqliteConnection) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar("SELECT coalesce(max(id), 0) FROM sync_queue").fetch_one(conn).await?)
}

pub(super) async fn mark_syncing(conn: &mut SqliteConnection, first: i64, last: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_queue SET status = 'syncing' WHERE id BETWEEN ? AND ? AND status = 'pending'")
        .bind(first)
        .bind(last)
        .execute(conn)
        .await?;
    Ok(())
}

/// Reads at most `limit` changes behind queue id `after`.
pub(super) fn after<'a>(after: i64, limit: i64) -> sqlx::query::Query<'a, Sqlite, SqliteArguments> {
    sqlx::query(changes!("WHERE id > ? AND status <> 'discarded' ORDER BY id LIMIT ?")).bind(after).bind(limit)
}

pub(super) async fn fetch(conn: &mut SqliteConnection, first: i64, last: i64) -> Result<Vec<Outgoing>, StoreError> {
    let rows = sqlx::query(changes!("WHERE id BETWEEN ? AND ? AND status <> 'discarded' ORDER BY id"))
        .bind(first)
        .bind(last)
        .fetch_all(conn)
        .await?;
    Ok(rows.iter().map(outgoing).collect::<sqlx::Result<_>>()?)
}

/// Reads changes without their data.
pub(super) async fn names(conn: &mut SqliteConnection, first: i64, last: i64) -> Result<Vec<Outgoing>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, tx, table_name, operation, record_id, '{}', NULL, hlc, user_id, guessed FROM sync_queue
         WHERE id BETWEEN ? AND ? AND status <> 'discarded' ORDER BY id",
    );
    let rows = rows.bind(first).bind(last).fetch_all(conn).await?;
    Ok(rows.iter().map(outgoing).collect::<sqlx::Result<_>>()?)
}

/// Returns about how many bytes the changes between two queue ids take on the way.
pub(super) async fn size(conn: &mut SqliteConnection, first: i64, last: i64) -> Result<usize, StoreError> {
    let size = sqlx::query_scalar::<_, i64>(
        "SELECT coalesce(sum(octet_length(data) + coalesce(octet_length(base), 0) + 160), 0) FROM sync_queue
         WHERE id BETWEEN ? AND ? AND status <> 'discarded'",
    );
    Ok(usize::try_from(size.bind(first).bind(last).fetch_one(conn).await?).unwrap_or(usize::MAX))
}

/// Returns the changes of a held unit, with their data however large; they need not stand together.
pub async fn of_held_unit(conn: &mut SqliteConnection, unit: i64) -> Result<Vec<Outgoing>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, tx, table_name, operation, record_id, data, iif(octet_length(base) > 262144, '{}', base), hlc, user_id, guessed
         FROM sync_queue INDEXED BY sync_queue_held WHERE tx = ? AND status = 'failed' ORDER BY id",
    );
    let rows = rows.bind(unit).fetch_all(conn).await?;
    Ok(rows.iter().map(outgoing).collect::<sqlx::Result<_>>()?)
}

/// Returns the first and the last queue id of a held unit.
pub async fn held_bounds(conn: &mut SqliteConnection, unit: i64) -> Result<(i64, i64), StoreError> {
    let bounds = sqlx::query_as(
        "SELECT coalesce(min(id), ?1), coalesce(max(id), ?1) FROM sync_queue INDEXED BY sync_queue_held WHERE tx = ?1 AND status = 'failed'",
    );
    Ok(bounds.bind(unit).fetch_one(conn).await?)
}

/// Returns about how many bytes a held unit takes on the way.
pub async fn size_of_held(conn: &mut SqliteConnection, unit: i64) -> Result<usize, StoreError> {
    let size = sqlx::query_scalar::<_, i64>(
        "SELECT coalesce(sum(octet_length(data) + 160), 0) FROM sync_queue INDEXED BY sync_queue_held WHERE tx = ? AND status = 'failed'",
    );
    Ok(usize::try_from(size.bind(unit).fetch_one(conn).await?).unwrap_or(usize::MAX))
}

pub(super) fn outgoing(row: &SqliteRow) -> sqlx::Result<Outgoing> {
    Ok(Outgoing {
        id: row.try_get(0)?,
        unit: row.try_get(1)?,
        table: row.try_get(2)?,
        operation: Operation::of(row.try_get(3)?),
        record_id: text(row, 4)?,
        data: text(row, 5)?,
        base: optional(row, 6)?,
        hlc: row.try_get(7)?,
        by: row.try_get(8)?,
        guessed: row.try_get(9)?,
    })
}

/// Settles a batch: everything up to `last` has been taken by the hub, except what is held already.
pub async fn settle(tx: &mut WriteTx, first: i64, last: i64, now_ms: i64) -> Result<(), StoreError> {
    let conn = tx.conn();
    sqlx::query("UPDATE sync_queue SET status = 'synced', synced_at = ?, error = NULL WHERE id BETWEEN ? AND ? AND status IN ('pending', 'syncing')")
        .bind(now_ms)
        .bind(first)
        .bind(last)
        .execute(&mut *conn)
        .await?;
    sqlx::query("UPDATE sync_settings SET pushed = max(pushed, ?)").bind(last).execute(&mut *conn).await?;
    // Larger ones it took the place of are settled with it.
    sqlx::query("DELETE FROM sync_batch WHERE first <= ?").bind(last).execute(conn).await?;
    Ok(())
}

/// Returns a record's unsent changes in order, as the merge rule reads them.
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
                o: Operation::of(row.get("operation")),
                d: serde_json::from_str(&text(&row, "data")?).map_err(json)?,
                b: base.as_deref().map(serde_json::from_str).transpose().map_err(json)?,
                h: row.get("hlc"),
            })
        })
        .collect()
}

/// Tells whether anything of `table` still waits.
pub async fn any_open(conn: &mut SqliteConnection, table: &str) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM sync_queue WHERE table_name = ? AND synced_at IS NULL)")
        .bind(table)
        .fetch_one(conn)
        .await?)
}

/// Counts changes sent before `before_ms`.
pub async fn sent_before(conn: &mut SqliteConnection, before_ms: i64) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar("SELECT count(*) FROM sync_queue WHERE status = 'synced' AND synced_at < ?")
        .bind(before_ms)
        .fetch_one(conn)
        .await?)
}

/// Removes at most `limit` changes sent before `before_ms`, oldest first; returns how many. The newest row stays, so that no
/// number comes twice, and what a person gave up stays longer.
pub async fn clean_up(tx: &mut WriteTx, before_ms: i64, limit: i64) -> Result<i64, StoreError> {
    let done = sqlx::query(
        "DELETE FROM sync_queue WHERE id IN (
             SELECT id FROM sync_queue WHERE synced_at < iif(status = 'discarded', ?1 - ?2, ?1)
                 AND id < (SELECT max(id) FROM sync_queue)
             ORDER BY id LIMIT ?3)",
    )
    .bind(before_ms)
    .bind(DISCARDED_MS)
    .bind(limit)
    .execute(tx.conn())
    .await?;
    Ok(i64::try_from(done.rows_affected()).unwrap_or(i64::MAX))
}

/// How far this device and the hub think it has sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PushPosition {
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
pub async fn compare(conn: &mut SqliteConnection, hub_last: i64) -> Result<PushPosition, StoreError> {
    let (pushed, sent): (i64, bool) =
        sqlx::query_as("SELECT pushed, EXISTS (SELECT 1 FROM sync_batch WHERE last = ?) FROM sync_settings")
            .bind(hub_last)
            .fetch_one(conn)
            .await?;
    Ok(match hub_last {
        _ if hub_last < pushed => PushPosition::HubBehind,
        _ if hub_last == pushed || sent => PushPosition::Agreed { pushed },
        _ => PushPosition::HubAhead,
    })
}

/// Takes back to the queue what the hub no longer has, also what it had refused: it judges that anew. What was divided is numbered
/// anew, so that each unit stands together again. What a person gave up stays given up.
pub async fn rewind(tx: &mut WriteTx, hub_last: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_queue SET status = 'pending', synced_at = NULL WHERE id > ? AND status = 'synced'")
        .bind(hub_last)
        .execute(tx.conn())
        .await?;
    judge_anew(tx.conn(), hub_last).await?;
    sqlx::query("DELETE FROM sync_batch").execute(tx.conn()).await?;
    sqlx::query("UPDATE sync_settings SET pushed = ?").bind(hub_last).execute(tx.conn()).await?;
    Ok(())
}

/// Returns held changes behind queue id `after` to the queue.
pub(super) async fn judge_anew(conn: &mut SqliteConnection, after: i64) -> Result<(), StoreError> {
    for sql in [
        "UPDATE sync_queue SET status = 'pending', error = NULL WHERE id > ? AND status = 'failed'",
        "DELETE FROM sync_held WHERE unit > ?",
        "UPDATE sync_queue SET tx = n.tx FROM (
             SELECT id, max(begins) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) AS tx FROM (
                 SELECT id, iif(tx IS lag(tx) OVER (ORDER BY id), 0, id) AS begins FROM sync_queue WHERE id > ? AND status = 'pending')) AS n
         WHERE sync_queue.id = n.id AND sync_queue.guessed = 1 AND sync_queue.tx IS NOT n.tx",
    ] {
        sqlx::query(sql).bind(after).execute(&mut *conn).await?;
    }
    Ok(())
}
