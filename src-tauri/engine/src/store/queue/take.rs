//! Reads changes out of the queue as they travel.

use sqlx::sqlite::{Sqlite, SqliteArguments, SqliteRow};
use sqlx::{Row, SqliteConnection};

use crate::store::StoreError;
use crate::store::sql::text::{optional, text};
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
pub(crate) const TOO_LARGE: &str = "too large";

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

/// Reads at most `limit` changes behind queue id `after`.
pub(crate) fn after<'a>(after: i64, limit: i64) -> sqlx::query::Query<'a, Sqlite, SqliteArguments> {
    sqlx::query(changes!("WHERE id > ? AND status <> 'discarded' ORDER BY id LIMIT ?")).bind(after).bind(limit)
}

pub(crate) async fn fetch(conn: &mut SqliteConnection, first: i64, last: i64) -> Result<Vec<Outgoing>, StoreError> {
    let rows = sqlx::query(changes!("WHERE id BETWEEN ? AND ? AND status <> 'discarded' ORDER BY id"))
        .bind(first)
        .bind(last)
        .fetch_all(conn)
        .await?;
    Ok(rows.iter().map(outgoing).collect::<sqlx::Result<_>>()?)
}

/// Reads changes without their data.
pub(crate) async fn names(conn: &mut SqliteConnection, first: i64, last: i64) -> Result<Vec<Outgoing>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, tx, table_name, operation, record_id, '{}', NULL, hlc, user_id, guessed FROM sync_queue
         WHERE id BETWEEN ? AND ? AND status <> 'discarded' ORDER BY id",
    );
    let rows = rows.bind(first).bind(last).fetch_all(conn).await?;
    Ok(rows.iter().map(outgoing).collect::<sqlx::Result<_>>()?)
}

/// Returns about how many bytes the changes between two queue ids take on the way.
pub(crate) async fn size(conn: &mut SqliteConnection, first: i64, last: i64) -> Result<usize, StoreError> {
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

pub(crate) fn outgoing(row: &SqliteRow) -> sqlx::Result<Outgoing> {
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
