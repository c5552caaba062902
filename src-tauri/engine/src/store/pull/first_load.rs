//! Takes in a page of a new computer's first load: rows that are part of no document are written at once; the others are staged until all
//! is there, and so is what cannot be written before its parent has come.

use sqlx::{AssertSqlSafe, SqliteConnection};

use super::apply;
use super::apply::Landed;
use super::apply::open_gate;
use super::orphans::ForeignKeys;
use super::staging;
use super::staging::Move;
use super::upsert::{PageTable, place_of_id};
use crate::store::device::clock;
use crate::store::schema::registry::SyncTable;
use crate::store::{StoreError, WriteTx};

/// What older versions of a row stand in, besides its own table.
const OLDER: [&str; 2] = ["sync_staged", "sync_unapplied"];

/// Takes in parts of a page; `hlc` is the newest stamp in it. With the last of them come its `moves`: until then the page counts as not
/// fetched, and the same rows may come again. Nothing may be fetched anew meanwhile: what is written here would be missed as having been
/// there before. Returns how many rows the tables refused.
///
/// # Errors
/// When the database cannot be written; then nothing has changed.
pub async fn take_in(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    parts: &[PageTable],
    moves: &[Move],
    hlc: Option<&str>,
    now_ms: i64,
) -> Result<i64, StoreError> {
    open_gate(tx).await?;
    // An edit made after seeing them must win over them.
    clock::advance(tx, hlc, now_ms).await?;
    let links = ForeignKeys::read(tx.conn()).await?;
    let (mut free, mut kept) = (Vec::new(), Vec::new());
    for part in parts {
        match tables.iter().find(|table| table.name == part.table && !table.is_scoped()) {
            Some(table) if !is_torn(tx.conn(), &links, table, part).await? => {
                forget_older(tx.conn(), table, part).await?;
                free.push((table, part));
            }
            _ => kept.push(part),
        }
    }
    let written: Vec<&PageTable> = free.iter().map(|(_, part)| *part).collect();
    let Landed { refused, aside } = apply::write(tx, tables, &links, &written, now_ms).await?;
    let early = free.into_iter().map(|(table, part)| aside.only(table, part)).collect::<Result<Vec<_>, _>>()?;
    kept.extend(early.iter().flatten());
    staging::keep(tx.conn(), tables, &links, kept).await?;
    staging::fetched(tx.conn(), moves).await?;
    tx.set_applying(false).await?;
    Ok(refused)
}

/// Tells whether rows refer to others of their own table that have not come: then they go together, once all of them have.
async fn is_torn(
    conn: &mut SqliteConnection,
    links: &ForeignKeys,
    table: &SyncTable,
    part: &PageTable,
) -> Result<bool, StoreError> {
    let Some(sql) = links.torn(table, &part.columns) else { return Ok(false) };
    Ok(sqlx::query_scalar(AssertSqlSafe(sql)).bind(&part.rows).fetch_one(conn).await?)
}

/// Takes back older versions of the part's rows that wait to be written: they must not come after these.
async fn forget_older(conn: &mut SqliteConnection, table: &SyncTable, part: &PageTable) -> Result<(), StoreError> {
    for waiting in OLDER {
        let any = format!("SELECT EXISTS (SELECT 1 FROM {waiting} WHERE table_name = ?)");
        if sqlx::query_scalar(AssertSqlSafe(any)).bind(&table.name).fetch_one(&mut *conn).await? {
            let sql = forgetting(waiting, place_of_id(table, part));
            sqlx::query(AssertSqlSafe(sql)).bind(&table.name).bind(&part.rows).execute(&mut *conn).await?;
        }
    }
    Ok(())
}

/// Returns SQL that removes what waits under the ids of rows `?2` of a table `?1`.
fn forgetting(waiting: &str, id: usize) -> String {
    format!(
        "DELETE FROM {waiting} WHERE table_name = ?1 AND record_id IN (SELECT r.value ->> {id} FROM json_each(?2) AS r)"
    )
}

/// Returns the statements that take back older versions.
#[cfg(test)]
pub(crate) fn statements() -> Vec<String> {
    OLDER.iter().map(|waiting| forgetting(waiting, 3)).collect()
}
