//! The branch's hybrid logical clock: its correction by the hub's time, and its way past everything seen.

use sqlx::SqliteConnection;

use super::{StoreError, WriteTx};
use crate::domain::hlc::Hlc;

/// Differences below this are the network's, not the clock's.
const TOLERANCE_MS: i64 = 500;

/// The hub refuses stamps further ahead than this.
const FUTURE_MS: i64 = 60_000;

/// Tells whether the clock needs [`correct`].
///
/// # Errors
/// When the database cannot be read.
pub async fn is_off(conn: &mut SqliteConnection, offset_ms: i64, hub_now_ms: i64) -> Result<bool, StoreError> {
    let (offset, wall): (i64, i64) = sqlx::query_as("SELECT offset_ms, wall FROM sync_clock").fetch_one(conn).await?;
    Ok((offset - offset_ms).abs() > TOLERANCE_MS || wall > hub_now_ms + FUTURE_MS)
}

/// Returns what must be added to this computer's clock to get the hub's, in milliseconds.
///
/// # Errors
/// When the database cannot be read.
pub async fn offset(conn: &mut SqliteConnection) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar("SELECT offset_ms FROM sync_clock").fetch_one(conn).await?)
}

/// Sets the clock by the hub's. Changes stamped in the future are stamped anew in their order, so that a computer whose clock ran days
/// ahead neither wins over everybody nor has all its edits cut to one moment: the unsent ones, and those that were sent, in case a hub
/// set back to its backup must be sent them again. New stamps lie as far ahead as the hub allows, and so after everything this computer
/// has seen.
///
/// A batch on record keeps its stamps, as the hub may have taken it. If it has not, it sets them back to its own time when the batch
/// comes, which is later than now: then what was written after it must be set back there, too, to come after it. So as long as such
/// a batch is unanswered, no stamp is touched; the session after it corrects the rest.
///
/// # Errors
/// When the database cannot be written.
pub async fn correct(tx: &mut WriteTx, offset_ms: i64, hub_now_ms: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_clock SET offset_ms = ?").bind(offset_ms).execute(tx.conn()).await?;
    let latest = hub_now_ms + FUTURE_MS;
    let (ahead, unanswered): (bool, bool) = sqlx::query_as(
        "SELECT wall > ?1, EXISTS (SELECT 1 FROM sync_queue WHERE id > (SELECT pushed FROM sync_settings)
             AND id <= (SELECT max(last) FROM sync_batch) AND hlc > printf('%013d', ?1)) FROM sync_clock",
    )
    .bind(latest)
    .fetch_one(tx.conn())
    .await?;
    if !ahead || unanswered {
        return Ok(());
    }
    let restamped = sqlx::query(
        "UPDATE sync_queue SET hlc = printf('%013d-%05d-%s', ?1 + n.n / 100000, n.n % 100000, (SELECT device FROM sync_clock))
         FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM sync_queue
               WHERE (id <= (SELECT pushed FROM sync_settings) OR id > coalesce((SELECT max(last) FROM sync_batch), 0))
                 AND hlc > printf('%013d', ?1)) AS n
         WHERE sync_queue.id = n.id",
    )
    .bind(latest)
    .execute(tx.conn())
    .await?
    .rows_affected();
    let count = i64::try_from(restamped).unwrap_or(i64::MAX);
    sqlx::query("UPDATE sync_clock SET wall = ?, counter = ?")
        .bind(latest + count / 100_000)
        .bind(count % 100_000)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Moves the clock past a stamp seen elsewhere: an edit made after seeing another always wins over it.
///
/// # Errors
/// When the database cannot be written.
pub async fn advance(tx: &mut WriteTx, seen: Option<&str>) -> Result<(), StoreError> {
    let Some(seen) = seen.and_then(|text| text.parse::<Hlc>().ok()) else { return Ok(()) };
    sqlx::query("UPDATE sync_clock SET wall = ?1, counter = ?2 WHERE wall < ?1 OR (wall = ?1 AND counter < ?2)")
        .bind(seen.wall)
        .bind(seen.counter)
        .execute(tx.conn())
        .await?;
    Ok(())
}
