//! The branch's hybrid logical clock: its correction by the hub's time, and its way past everything seen.

use sqlx::SqliteConnection;

use crate::store::{StoreError, WriteTx};
use branchline_domain::sync::hlc::Hlc;

/// Differences below this are the network's, not the clock's.
const TOLERANCE_MS: i64 = 500;

/// The hub sets back stamps further ahead of it than this; nothing further ahead is believed.
pub(crate) const FUTURE_MS: i64 = 60_000;

/// Tells whether the clock needs [`correct`].
pub async fn is_off(conn: &mut SqliteConnection, offset_ms: i64, hub_now_ms: i64) -> Result<bool, StoreError> {
    let (offset, wall): (i64, i64) = sqlx::query_as("SELECT offset_ms, wall FROM sync_clock").fetch_one(conn).await?;
    Ok((offset - offset_ms).abs() > TOLERANCE_MS || wall > hub_now_ms + FUTURE_MS)
}

/// Returns what must be added to this computer's clock to get the hub's, in milliseconds.
pub async fn offset(conn: &mut SqliteConnection) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar("SELECT offset_ms FROM sync_clock").fetch_one(conn).await?)
}

/// A clock that was wrong by more than this can be noticed to have been set right before the hub was asked again.
const SET_RIGHT_MS: i64 = 12 * 3_600_000;

/// Returns the time records are written with: this computer's, corrected by the hub's as last measured. A bill made while the clock
/// runs a year ahead bears today's date.
///
/// Somebody may have set the clock right since it was measured. Then the old correction would lead away from the hub's time: from a
/// clock that ran ahead, back before what was written already; from a slow one, that it has caught up with what was written. Either
/// way the correction is given up, until the next session measures again.
pub async fn record_time(conn: &mut SqliteConnection, now_ms: i64) -> Result<i64, StoreError> {
    let (offset, wall): (i64, i64) =
        sqlx::query_as("SELECT offset_ms, wall FROM sync_clock").fetch_one(&mut *conn).await?;
    let set_right = (offset < -SET_RIGHT_MS && now_ms + offset < wall - SET_RIGHT_MS)
        || (offset > SET_RIGHT_MS && wall > 0 && now_ms >= wall - FUTURE_MS);
    if set_right {
        sqlx::query("UPDATE sync_clock SET offset_ms = 0").execute(conn).await?;
    }
    Ok(if set_right { now_ms } else { now_ms + offset })
}

/// Sets the clock by the hub's. Changes stamped in the future are stamped anew in their order, so that a computer whose clock ran days
/// ahead neither wins over everybody nor has all its edits cut to one moment: the unsent ones, and those that were sent, in case a hub
/// set back to its backup must be sent them again. New stamps lie as far ahead as the hub allows, and so after everything this computer
/// has seen.
///
/// A batch on record keeps its stamps, as the hub may have taken it. If it has not, it sets them back to its own time when the batch
/// comes, which is later than now: then what was written after it must be set back there, too, to come after it. So as long as such
/// a batch is unanswered, no stamp is touched; the session after it corrects the rest.
pub async fn correct(tx: &mut WriteTx, offset_ms: i64, hub_now_ms: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_clock SET offset_ms = ?").bind(offset_ms).execute(tx.conn()).await?;
    let latest = hub_now_ms + FUTURE_MS;
    // Times are compared as numbers: as texts, one of 14 digits would come before all others.
    let (ahead, unanswered): (bool, bool) = sqlx::query_as(
        "SELECT wall > ?1, EXISTS (SELECT 1 FROM sync_queue WHERE id > (SELECT pushed FROM sync_settings)
             AND id <= (SELECT max(last) FROM sync_batch) AND CAST(hlc AS INTEGER) >= ?1) FROM sync_clock",
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
                 AND CAST(hlc AS INTEGER) >= ?1) AS n
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

/// Moves the clock past a stamp seen elsewhere: an edit made after seeing another always wins over it. A stamp further ahead of the
/// hub's time than the hub lets any be is not believed: whoever followed it could write nothing sensible any more.
pub async fn advance(tx: &mut WriteTx, seen: Option<&str>, now_ms: i64) -> Result<(), StoreError> {
    let Some(seen) = seen.and_then(|text| text.parse::<Hlc>().ok()) else { return Ok(()) };
    sqlx::query(
        "UPDATE sync_clock SET wall = min(?1, ?3 + offset_ms), counter = ?2
         WHERE wall < min(?1, ?3 + offset_ms) OR (wall = ?1 AND counter < ?2 AND ?1 <= ?3 + offset_ms)",
    )
    .bind(seen.wall)
    .bind(seen.counter)
    .bind(now_ms + FUTURE_MS)
    .execute(tx.conn())
    .await?;
    Ok(())
}
