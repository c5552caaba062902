//! Batches on record: under which key and with which bounds changes were sent, until the hub has answered.

use sqlx::{Row, SqliteConnection};

use super::settle::{mark_syncing, release};
use super::take::{Outgoing, fetch, names};
use super::units;
use super::units::{Cut, Limits};
use crate::store::{StoreError, WriteTx};
use branchline_domain::sync::verdict::Withheld;

/// A run of whole units to send in one request.
#[derive(Debug, Clone)]
pub struct Batch {
    /// Its idempotency key, UUIDv7.
    pub id: String,
    /// First queue id.
    pub first: i64,
    /// Last queue id.
    pub last: i64,
    /// The changes, in queue order; without their data when `withheld`.
    pub changes: Vec<Outgoing>,
    /// Why its one unit travels without its content; see [`withhold`].
    pub withheld: Option<Withheld>,
}

impl Batch {
    /// Returns about how many bytes it takes on the way.
    #[must_use]
    pub fn size(&self) -> usize {
        self.changes.iter().map(Outgoing::size).sum()
    }

    /// Tells whether it is one unit alone.
    #[must_use]
    pub fn is_alone(&self) -> bool {
        self.changes.first().is_none_or(|first| self.changes.iter().all(|change| change.unit == first.unit))
    }
}

/// Tells whether anything stands behind queue id `after`, sent before or not.
pub async fn any_after(conn: &mut SqliteConnection, after: i64) -> Result<bool, StoreError> {
    let any =
        "SELECT EXISTS (SELECT 1 FROM sync_queue WHERE id > ?1) OR EXISTS (SELECT 1 FROM sync_batch WHERE first > ?1)";
    Ok(sqlx::query_scalar(any).bind(after).fetch_one(conn).await?)
}

/// Marks the batch that follows queue id `after` as `syncing` and returns it: whole units in queue order, within `limits` (one unit may
/// exceed them). A batch that is on record already comes unchanged and under its old id: the one that ends
/// at `hub_last`, which the hub has taken, else the one made last.
pub async fn take_batch(
    tx: &mut WriteTx,
    after: i64,
    hub_last: i64,
    new_id: &str,
    limits: Limits,
) -> Result<Option<Batch>, StoreError> {
    let conn = tx.conn();
    let first = after + 1;
    let on_record = sqlx::query(
        "SELECT batch, last, withheld FROM sync_batch WHERE first = ?1 AND (recut = 0 OR last = ?2) ORDER BY last = ?2 DESC, id DESC LIMIT 1",
    );
    if let Some(row) = on_record.bind(first).bind(hub_last).fetch_optional(&mut *conn).await? {
        let (last, withheld) = (row.get("last"), row.get::<Option<&str>, _>("withheld").map(Withheld::of));
        let changes = match withheld {
            Some(_) => names(conn, first, last).await?,
            None => fetch(conn, first, last).await?,
        };
        mark_syncing(conn, first, last).await?;
        return Ok(Some(Batch { id: row.get("batch"), first, last, changes, withheld }));
    }
    units::number_guessed(conn, after, limits.changes).await?;
    let (changes, withheld) = match units::next(conn, after, limits).await? {
        Cut::Changes(changes) => (changes, None),
        Cut::TooLarge(last) => (names(conn, first, last).await?, Some(Withheld::TooLarge)),
    };
    let Some(last) = changes.last().map(|change| change.id) else { return Ok(None) };
    mark_syncing(conn, first, last).await?;
    put_on_record(conn, first, last, new_id, withheld).await?;
    Ok(Some(Batch { id: new_id.to_owned(), first, last, changes, withheld }))
}

/// A batch that takes the place of another has been tried as often: what was wrong with the other may be wrong with it.
async fn put_on_record(
    conn: &mut SqliteConnection,
    first: i64,
    last: i64,
    id: &str,
    withheld: Option<Withheld>,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO sync_batch (first, last, batch, withheld, tries)
         VALUES (?1, ?2, ?3, ?4, coalesce((SELECT max(tries) FROM sync_batch WHERE first = ?1), 0))",
    )
    .bind(first)
    .bind(last)
    .bind(id)
    .bind(withheld.map(Withheld::word))
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that a batch was sent once more without an answer; returns how often by now.
pub async fn count_try(tx: &mut WriteTx, batch: &Batch) -> Result<i64, StoreError> {
    let tries = sqlx::query_scalar("UPDATE sync_batch SET tries = tries + 1 WHERE batch = ? RETURNING tries");
    Ok(tries.bind(&batch.id).fetch_optional(tx.conn()).await?.unwrap_or(0))
}

/// Lets smaller batches take the place of this one. It stays on record: the hub may have taken it after all. Those that followed it are
/// forgotten, as the hub has not taken any.
pub async fn recut(tx: &mut WriteTx, batch: &Batch) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_batch SET recut = 1 WHERE first = ?").bind(batch.first).execute(tx.conn()).await?;
    sqlx::query("DELETE FROM sync_batch WHERE first > ?").bind(batch.first).execute(tx.conn()).await?;
    release(tx.conn()).await
}

/// Forgets a batch and those that followed it, for the hub has taken none of them.
pub async fn forget(tx: &mut WriteTx, batch: &Batch) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM sync_batch WHERE first >= ?").bind(batch.first).execute(tx.conn()).await?;
    release(tx.conn()).await
}

/// Lets the one unit of a batch travel without its content: the hub holds it by name, and what follows goes on.
pub async fn withhold(tx: &mut WriteTx, batch: &Batch, why: Withheld, new_id: &str) -> Result<(), StoreError> {
    recut(tx, batch).await?;
    put_on_record(tx.conn(), batch.first, batch.last, new_id, Some(why)).await
}

/// Lets the batch whose place this one took stand for it again; returns whether there is one. This one stays on record when the hub may
/// have taken it (`perhaps`).
pub async fn take_back(tx: &mut WriteTx, batch: &Batch, perhaps: bool) -> Result<bool, StoreError> {
    let other = sqlx::query(
        "UPDATE sync_batch SET recut = 0 WHERE id = (SELECT max(id) FROM sync_batch WHERE first = ?1 AND batch <> ?2 AND (withheld IS NULL OR ?3))",
    );
    let other = other
        .bind(batch.first)
        .bind(&batch.id)
        .bind(batch.withheld.is_none())
        .execute(tx.conn())
        .await?
        .rows_affected()
        > 0;
    if other {
        let sql = if perhaps {
            "UPDATE sync_batch SET recut = 1 WHERE batch = ?"
        } else {
            "DELETE FROM sync_batch WHERE batch = ?"
        };
        sqlx::query(sql).bind(&batch.id).execute(tx.conn()).await?;
    }
    Ok(other)
}
