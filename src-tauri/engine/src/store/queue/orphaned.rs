//! Units that are settled here and that a hub set back to a backup holds again.

use sqlx::SqliteConnection;

use crate::store::{StoreError, WriteTx};
use branchline_domain::messages::Message;
use branchline_domain::sync::queue::QueueStatus;

/// Returns the last queue id that is settled with the hub.
pub async fn pushed(conn: &mut SqliteConnection) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar("SELECT pushed FROM sync_settings").fetch_one(conn).await?)
}

/// What became of a unit that is no longer open here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// The hub took it.
    Synced,
    /// A person gave it up, because.
    Discarded(String),
    /// Nobody knows: it has left the queue since.
    Forgotten,
}

/// Tells what became of a unit; nothing when it is open.
pub async fn fate(conn: &mut SqliteConnection, unit: i64) -> Result<Option<Fate>, StoreError> {
    let found: Option<(bool, String, Option<String>)> =
        sqlx::query_as("SELECT synced_at IS NULL, status, error FROM sync_queue WHERE id = ?")
            .bind(unit)
            .fetch_optional(conn)
            .await?;
    Ok(match found {
        None => Some(Fate::Forgotten),
        Some((true, ..)) => None,
        Some((false, status, why)) if QueueStatus::of(&status) == QueueStatus::Discarded => {
            Some(Fate::Discarded(why.map(|why| Message::stored(&why).to_string()).unwrap_or_default()))
        }
        Some(_) => Some(Fate::Synced),
    })
}

/// Takes a unit back that the hub had taken before it was set back; returns the queue ids of its changes.
pub async fn take_back(tx: &mut WriteTx, unit: i64) -> Result<Vec<i64>, StoreError> {
    let taken = sqlx::query_scalar(
        "UPDATE sync_queue SET status = 'pending', synced_at = NULL
         WHERE id >= ?1 AND tx = (SELECT tx FROM sync_queue WHERE id = ?1) AND status = 'synced' RETURNING id",
    );
    Ok(taken.bind(unit).fetch_all(tx.conn()).await?)
}
