//! How far this device and the hub think it has sent, and the way back where the hub has less.

use sqlx::SqliteConnection;

use crate::store::{StoreError, WriteTx};

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
pub(crate) async fn judge_anew(conn: &mut SqliteConnection, after: i64) -> Result<(), StoreError> {
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
