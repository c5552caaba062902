//! Where units begin and end in the queue, and how many of them go into one batch.

use futures_util::TryStreamExt as _;
use sqlx::SqliteConnection;

use super::boundaries::between_documents;
use super::take;
use super::take::{Outgoing, TOO_LARGE, fetch, outgoing, size};
use crate::store::{StoreError, WriteTx};
use branchline_domain::records::limits::{MAX_RECORD_BYTES, MAX_UNIT_BYTES};

/// Most changes that follow each other from another program and are kept together as one unit.
const GUESSED_UNIT: i64 = 500;

/// Most of them where a single document is larger.
const LARGEST_GUESS: i64 = 10_000;

/// How much goes into one batch.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Most changes.
    pub changes: i64,
    /// Most bytes.
    pub bytes: usize,
    /// Most changes of a guessed unit; a larger one is divided.
    pub guessed: i64,
}

/// What the next batch holds.
pub(crate) enum Cut {
    /// Changes of whole units, in queue order.
    Changes(Vec<Outgoing>),
    /// One unit, up to this queue id, that is too large to be sent at all.
    TooLarge(i64),
}

/// Groups rows written by other programs, as far as a batch of `limit` changes behind queue id `after` can reach: SQLite tells nobody where
/// their transactions ended, but the reader of the queue sees whole transactions only, so what stands together at this moment is safe to
/// keep together. Groups are of moderate size, and end between documents where they can.
pub(crate) async fn number_guessed(conn: &mut SqliteConnection, after: i64, limit: i64) -> Result<(), StoreError> {
    let reach = "SELECT coalesce((SELECT id FROM sync_queue WHERE id > ?1 AND status <> 'discarded' ORDER BY id LIMIT 1 OFFSET ?2),
        (SELECT max(id) FROM sync_queue))";
    let reach: Option<i64> = sqlx::query_scalar(reach).bind(after).bind(limit).fetch_one(&mut *conn).await?;
    loop {
        let start = "SELECT min(rowid) FROM sync_queue INDEXED BY sync_queue_foreign WHERE tx IS NULL";
        let start = sqlx::query_scalar::<_, Option<i64>>(start).fetch_one(&mut *conn).await?;
        let Some(start) = start.filter(|start| Some(*start) <= reach) else { return Ok(()) };
        let (wish, most) = (start + GUESSED_UNIT, start + LARGEST_GUESS);
        // Where what stands together ends, if that is near.
        let whole = "SELECT coalesce((SELECT min(id) FROM sync_queue WHERE id > ?1 AND id <= ?2 AND tx IS NOT NULL),
                (SELECT max(id) + 1 FROM sync_queue))";
        let whole: i64 = sqlx::query_scalar(whole).bind(start).bind(most).fetch_one(&mut *conn).await?;
        let end = if whole <= wish {
            whole
        } else {
            let near = between_documents(conn, start, whole.min(wish + GUESSED_UNIT) - 1).await?;
            match near.iter().rfind(|id| **id <= wish) {
                Some(before) => *before,
                None => {
                    let far = between_documents(conn, start, whole.min(most) - 1).await?;
                    far.into_iter().find(|id| *id > wish).unwrap_or(whole.min(most))
                }
            }
        };
        sqlx::query("UPDATE sync_queue SET tx = ?1, guessed = 1 WHERE id >= ?1 AND id < ?2 AND tx IS NULL")
            .bind(start)
            .bind(end)
            .execute(&mut *conn)
            .await?;
    }
}

/// Tells whether a guessed unit that stands between two queue ids can be divided without parting a document.
pub async fn is_divisible(conn: &mut SqliteConnection, first: i64, last: i64) -> Result<bool, StoreError> {
    Ok(!between_documents(conn, first, last).await?.is_empty())
}

/// Divides a guessed unit that stands between two queue ids in two, if it is more than one document.
pub async fn divide(tx: &mut WriteTx, first: i64, last: i64) -> Result<bool, StoreError> {
    halve(tx.conn(), first, last).await
}

async fn halve(conn: &mut SqliteConnection, first: i64, last: i64) -> Result<bool, StoreError> {
    let middle = i64::midpoint(first, last) + 1;
    let between = between_documents(conn, first, last).await?;
    let Some(at) = between.into_iter().min_by_key(|id| id.abs_diff(middle)) else { return Ok(false) };
    begin_unit(conn, at, last).await?;
    Ok(true)
}

/// Makes what belongs together with one change of a guessed unit a unit of its own; returns whether there was anything else in it.
async fn set_apart(conn: &mut SqliteConnection, change: i64, first: i64, last: i64) -> Result<bool, StoreError> {
    let between = between_documents(conn, first, last).await?;
    if let Some(next) = between.iter().find(|id| **id > change) {
        begin_unit(conn, *next, last).await?;
    }
    if let Some(begin) = between.iter().rfind(|id| **id <= change) {
        let end = between.iter().find(|id| **id > change).map_or(last, |next| next - 1);
        begin_unit(conn, *begin, end).await?;
    }
    Ok(!between.is_empty())
}

/// Makes the rows between two queue ids a guessed unit of their own.
async fn begin_unit(conn: &mut SqliteConnection, at: i64, last: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_queue SET tx = ?1 WHERE id BETWEEN ?1 AND ?2 AND status <> 'discarded'")
        .bind(at)
        .bind(last)
        .execute(conn)
        .await?;
    Ok(())
}

/// Returns the units that follow queue id `after`, as many as go whole into one batch; the first goes whole whatever its size, unless it
/// can never travel.
pub(crate) async fn next(conn: &mut SqliteConnection, after: i64, limits: Limits) -> Result<Cut, StoreError> {
    loop {
        let (rows, ended) = read(conn, after, limits).await?;
        let Some((unit, first)) = rows.first().map(|change| (change.unit, change.id)) else {
            return Ok(Cut::Changes(rows));
        };
        let of_unit = rows.iter().take_while(|change| change.unit == unit && change.guessed).count();
        if i64::try_from(of_unit).is_ok_and(|count| count > limits.guessed) {
            let last = end_of(conn, first, unit).await?;
            if halve(conn, first, last).await? {
                continue;
            }
        }
        // Whole units in front of one with a record that can never travel go first.
        let obstacle = rows.iter().find(|change| change.data == TOO_LARGE);
        let until = obstacle.map_or(i64::MAX, |change| change.unit);
        if until != unit && (ended || obstacle.is_some()) {
            return Ok(Cut::Changes(rows.into_iter().filter(|change| change.unit < until).collect()));
        }
        let last = end_of(conn, first, unit).await?;
        let guessed = rows.first().is_some_and(|change| change.guessed) && last > first;
        let obstacle = obstacle.map(|change| change.id);
        if obstacle.is_none() && size(conn, first, last).await? <= MAX_UNIT_BYTES {
            return Ok(Cut::Changes(fetch(conn, first, last).await?));
        }
        let divided = match obstacle {
            Some(id) if guessed => set_apart(conn, id, first, last).await?,
            None if guessed => halve(conn, first, last).await?,
            _ => false,
        };
        if !divided {
            return Ok(Cut::TooLarge(last));
        }
    }
}

/// Reads as many rows as fit, cut behind the last whole unit; tells whether that is known to be one. The first unit comes in part if it
/// is larger.
async fn read(conn: &mut SqliteConnection, after: i64, limits: Limits) -> Result<(Vec<Outgoing>, bool), StoreError> {
    let Limits { changes: limit, bytes, .. } = limits;
    // One more than may go: whether the last unit ends with it is told by the next.
    let mut found = take::after(after, limit + 1).fetch(&mut *conn);
    let mut rows: Vec<Outgoing> = Vec::new();
    // Where the last unit ends that fits whole.
    let mut end = None;
    let mut size = 0;
    // No further than needed: rows may be large.
    while (size <= bytes || end.is_none())
        && size <= MAX_UNIT_BYTES
        && let Some(row) = found.try_next().await?
    {
        let change = outgoing(&row)?;
        if rows.last().is_some_and(|before| before.unit != change.unit) {
            end = Some(rows.len());
        }
        size += change.size();
        let stop = change.data == TOO_LARGE;
        rows.push(change);
        if stop {
            return Ok((rows, false));
        }
    }
    let complete = i64::try_from(rows.len()).unwrap_or(i64::MAX) <= limit && size <= bytes.max(1);
    if complete {
        return Ok((rows, true));
    }
    if let Some(end) = end {
        rows.truncate(end);
    }
    Ok((rows, end.is_some()))
}

/// Returns the last queue id of the unit that begins with queue id `first`.
async fn end_of(conn: &mut SqliteConnection, first: i64, unit: i64) -> Result<i64, StoreError> {
    let last = "SELECT max(id) FROM sync_queue WHERE status <> 'discarded'
        AND id < coalesce((SELECT min(id) FROM sync_queue WHERE id > ?1 AND tx IS NOT ?2 AND status <> 'discarded'), 9223372036854775807)";
    Ok(sqlx::query_scalar(last).bind(first).bind(unit).fetch_one(conn).await?)
}

/// The largest text among the changes of a unit: why it is too large to travel.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Largest {
    /// Its table.
    pub table_name: String,
    /// Its record, UUID.
    pub record_id: String,
    /// Its column.
    pub field: String,
    /// Its size in bytes.
    pub bytes: i64,
}

/// Returns the largest field among the changes between two queue ids.
pub async fn largest(conn: &mut SqliteConnection, first: i64, last: i64) -> Result<Option<Largest>, StoreError> {
    let found = sqlx::query_as(
        "SELECT q.table_name, q.record_id, f.key AS field, octet_length(f.value) AS bytes
         FROM (SELECT table_name, record_id, data FROM sync_queue WHERE id BETWEEN ?1 AND ?2 AND status <> 'discarded' AND json_valid(data)
               ORDER BY octet_length(data) DESC LIMIT 1) AS q, json_each(q.data) AS f
         ORDER BY bytes DESC LIMIT 1",
    );
    Ok(found.bind(first).bind(last).fetch_optional(conn).await?)
}

/// Tells whether one record among the changes between two queue ids is larger than any may be.
pub async fn has_giant(conn: &mut SqliteConnection, first: i64, last: i64) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM sync_queue WHERE id BETWEEN ?1 AND ?2 AND status <> 'discarded' AND octet_length(data) > ?3)",
    );
    let most = i64::try_from(MAX_RECORD_BYTES).unwrap_or(i64::MAX);
    Ok(found.bind(first).bind(last).bind(most).fetch_one(conn).await?)
}
