//! Changes on their way, settled, and gone from the queue once they have been sent long enough.

use sqlx::SqliteConnection;

use super::log;
use crate::store::{StoreError, WriteTx};

/// How much longer than what was sent the changes stay that a person gave up: no hub is set back further than a year.
const DISCARDED_MS: i64 = 365 * 86_400_000;

/// Notes that the changes between two queue ids are on their way.
pub(crate) async fn mark_syncing(conn: &mut SqliteConnection, first: i64, last: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_queue SET status = 'syncing' WHERE id BETWEEN ? AND ? AND status = 'pending'")
        .bind(first)
        .bind(last)
        .execute(conn)
        .await?;
    Ok(())
}

/// Tells whether a crash left something half done.
pub(crate) async fn half_done(conn: &mut SqliteConnection) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar(
        "SELECT s.is_syncing OR EXISTS (SELECT 1 FROM sync_queue WHERE id > s.pushed AND status = 'syncing') FROM sync_settings AS s",
    )
    .fetch_one(conn)
    .await?)
}

/// Takes up what a crash left half done.
pub(crate) async fn recover(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_settings SET is_syncing = 0 WHERE is_syncing <> 0").execute(&mut *conn).await?;
    log::close_left_open(conn).await?;
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
