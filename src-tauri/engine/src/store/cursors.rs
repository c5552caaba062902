//! Where this device stands in each stream of the hub.

use sqlx::SqliteConnection;

use super::{StoreError, WriteTx, offer};
use crate::domain::status::Checkpoint;

/// A stream as the hub names it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
pub struct Stream {
    /// The hub's number.
    pub id: i64,
    /// "org" or "branch".
    pub kind: String,
    /// The branch of a branch stream.
    pub branch_id: Option<String>,
    /// Changes when the hub was restored from a backup.
    pub epoch: String,
    /// Newest number.
    pub head: i64,
    /// Removals up to this number have been forgotten.
    #[serde(default)]
    pub floor: i64,
    /// Why its epoch began: "restored", "purged", or nothing for the first.
    #[serde(default)]
    pub reason: Option<String>,
}

/// Lists the cursors.
///
/// # Errors
/// When the database cannot be read.
pub async fn list(conn: &mut SqliteConnection) -> Result<Vec<Checkpoint>, StoreError> {
    Ok(sqlx::query_as(
        "SELECT stream, kind, branch_id, epoch, after, staged, head, moved_at FROM sync_cursors ORDER BY stream",
    )
    .fetch_all(conn)
    .await?)
}

/// Tells whether everything is being fetched anew.
pub(super) async fn resyncing(conn: &mut SqliteConnection) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM sync_cursors WHERE resync = 1)").fetch_one(conn).await?)
}

/// Takes over the hub's list of streams: heads move on, new streams start at nothing. Returns true when what this device holds can
/// no longer be carried on, and everything must be fetched anew: a stream is gone, was restored (its epoch is another, or its newest
/// number is lower than what was seen), or has forgotten too much.
///
/// # Errors
/// When the database cannot be written.
pub async fn follow(tx: &mut WriteTx, streams: &[Stream]) -> Result<bool, StoreError> {
    let known = list(tx.conn()).await?;
    let gone = known.iter().any(|k| !streams.iter().any(|s| s.id == k.stream));
    let broken = known.iter().any(|k| {
        streams
            .iter()
            .any(|s| s.id == k.stream && (s.epoch != k.epoch || k.after > s.head || (k.after > 0 && k.after < s.floor)))
    });
    // An empty epoch is this device's own distrust, not another life of the hub; and what was purged is not offered again.
    let restored = known.iter().any(|k| {
        let begun = |s: &Stream| s.epoch != k.epoch && s.reason.as_deref() == Some("restored");
        let another = |s: &Stream| (!k.epoch.is_empty() && begun(s)) || (s.epoch == k.epoch && k.after > s.head);
        streams.iter().any(|s| s.id == k.stream && another(s))
    });
    if restored {
        offer::want(tx).await?;
    }
    for stream in streams {
        sqlx::query(
            "INSERT INTO sync_cursors (stream, kind, branch_id, epoch, head, resync)
             VALUES (?1, ?2, ?3, ?4, ?5, (SELECT coalesce(max(resync), 0) FROM sync_cursors))
             ON CONFLICT (stream) DO UPDATE SET head = excluded.head WHERE head <> excluded.head",
        )
        .bind(stream.id)
        .bind(&stream.kind)
        .bind(&stream.branch_id)
        .bind(&stream.epoch)
        .bind(stream.head)
        .execute(tx.conn())
        .await?;
    }
    Ok(gone || broken)
}

/// Makes the next pull fetch everything anew: an epoch no hub has.
///
/// # Errors
/// When the database cannot be written.
pub async fn distrust(tx: &mut WriteTx) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_cursors SET epoch = ''").execute(tx.conn()).await?;
    Ok(())
}

/// Starts fetching everything anew. The queue and the rows stay; what the hub no longer has is removed at the end.
///
/// # Errors
/// When the database cannot be written.
pub async fn start_resync(tx: &mut WriteTx, streams: &[Stream]) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM sync_staged").execute(tx.conn()).await?;
    sqlx::query("DELETE FROM sync_cursors").execute(tx.conn()).await?;
    for stream in streams {
        sqlx::query(
            "INSERT INTO sync_cursors (stream, kind, branch_id, epoch, head, resync) VALUES (?, ?, ?, ?, ?, 1)",
        )
        .bind(stream.id)
        .bind(&stream.kind)
        .bind(&stream.branch_id)
        .bind(&stream.epoch)
        .bind(stream.head)
        .execute(tx.conn())
        .await?;
    }
    Ok(())
}

/// Moves a cursor over numbers this device's own push was given, when nothing of others lies before them.
///
/// # Errors
/// When the database cannot be written.
pub async fn skip_own(tx: &mut WriteTx, stream: i64, from: i64, to: i64, now_ms: i64) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE sync_cursors SET after = ?3, head = max(head, ?3), moved_at = ?4
         WHERE stream = ?1 AND after = ?2 - 1 AND staged IS NULL AND resync = 0",
    )
    .bind(stream)
    .bind(from)
    .bind(to)
    .bind(now_ms)
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Notes that a stream has reached a number.
///
/// # Errors
/// When the database cannot be written.
pub async fn raise_head(tx: &mut WriteTx, stream: i64, head: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_cursors SET head = ?2 WHERE stream = ?1 AND head < ?2")
        .bind(stream)
        .bind(head)
        .execute(tx.conn())
        .await?;
    Ok(())
}
