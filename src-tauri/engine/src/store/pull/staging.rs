//! Pages fetched from the hub: shown at once when they catch up, staged until then when they do not.

use sqlx::{AssertSqlSafe, SqliteConnection};

use super::Given;
use super::orphans::ForeignKeys;
use super::upsert::{PageTable, place_of_id, places};
use crate::store::schema::registry::SyncTable;
use crate::store::{StoreError, WriteTx};

/// How far a page brings one stream.
#[derive(Debug, Clone)]
pub struct Move {
    /// The stream.
    pub stream: i64,
    /// Everything up to this number is in the page or before it.
    pub after: i64,
    /// The stream's newest number.
    pub head: i64,
}

/// A page taken apart.
#[derive(Debug, Clone)]
pub struct Pulled {
    /// Rows by table, parents first, then removals.
    pub parts: Vec<PageTable>,
    /// How far it brings each stream.
    pub moves: Vec<Move>,
    /// The newest stamp in it.
    pub hlc: Option<String>,
}

/// The shape of a staged removal.
pub(crate) const REMOVAL: i64 = 0;

/// Keeps parts of a page aside, durably. With the last of them come its `moves`: until then the page counts as not fetched, and the same
/// rows may come again.
pub async fn stage(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    parts: &[PageTable],
    moves: &[Move],
) -> Result<(), StoreError> {
    let links = ForeignKeys::read(tx.conn()).await?;
    keep(tx.conn(), tables, &links, parts).await?;
    fetched(tx.conn(), moves).await
}

/// Keeps parts aside.
pub(crate) async fn keep(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    links: &ForeignKeys,
    parts: impl IntoIterator<Item = &PageTable>,
) -> Result<(), StoreError> {
    for part in parts {
        match tables.iter().find(|table| table.name == part.table) {
            Some(table) => rows(conn, tables, links, table, part).await?,
            None if part.table.is_empty() => removals(conn, tables, links, &part.rows).await?,
            // A table of a newer hub: unknown here by rule.
            None => {}
        }
    }
    Ok(())
}

/// Notes how far the streams are fetched.
pub(crate) async fn fetched(conn: &mut SqliteConnection, moves: &[Move]) -> Result<(), StoreError> {
    for step in moves {
        sqlx::query("UPDATE sync_cursors SET staged = ?2, head = ?3 WHERE stream = ?1")
            .bind(step.stream)
            .bind(step.after)
            .bind(step.head)
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// Stages the rows of one table; a later version takes the place of an earlier one.
async fn rows(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    links: &ForeignKeys,
    table: &SyncTable,
    part: &PageTable,
) -> Result<(), StoreError> {
    let shape = shape(conn, &part.table, &part.columns).await?;
    let id = place_of_id(table, part);
    // Names come from the database's own schema; values are bound.
    sqlx::query(AssertSqlSafe(staging(id))).bind(&part.rows).bind(&part.table).bind(shape).execute(&mut *conn).await?;
    let places = places(table, &part.columns);
    for column in links.ties(tables, table) {
        let Some((_, n)) = places.iter().find(|(known, _)| known == column) else { continue };
        sqlx::query(AssertSqlSafe(tying(id, *n))).bind(&part.rows).bind(&part.table).execute(&mut *conn).await?;
    }
    Ok(())
}

/// Returns SQL that stages rows `?1` of a table `?2` in a shape `?3`.
fn staging(id: usize) -> String {
    format!(
        "INSERT OR REPLACE INTO sync_staged (table_name, record_id, shape, row)
         SELECT ?2, r.value ->> {id}, ?3, r.value FROM json_each(?1) AS r"
    )
}

/// Returns SQL that ties rows `?1` of a table `?2` to what stands at a place in them.
fn tying(id: usize, place: usize) -> String {
    format!(
        "INSERT OR IGNORE INTO sync_staged_links (parent, table_name, record_id)
         SELECT r.value ->> {place}, ?2, r.value ->> {id} FROM json_each(?1) AS r WHERE r.value ->> {place} IS NOT NULL"
    )
}

/// Returns SQL that ties removals `?1` of a table, `?3` on the hub, to what a column of the rows that are here names.
fn tying_removals(table: &SyncTable, column: &str) -> String {
    let t = &table.name;
    format!(
        "INSERT OR IGNORE INTO sync_staged_links (parent, table_name, record_id)
         SELECT k.\"{column}\", ?2, k.id FROM json_each(?1) AS r CROSS JOIN \"{t}\" AS k ON k.id = r.value ->> 1
         WHERE r.value ->> 0 = ?3 AND k.\"{column}\" IS NOT NULL"
    )
}

/// Returns the number of a table's columns as the hub gave them.
pub(crate) async fn shape(conn: &mut SqliteConnection, table: &str, columns: &[String]) -> Result<i64, StoreError> {
    let columns =
        serde_json::to_string(columns).map_err(|source| StoreError::Json { table: "sync_staged_shapes", source })?;
    sqlx::query("INSERT OR IGNORE INTO sync_staged_shapes (table_name, columns) VALUES (?, ?)")
        .bind(table)
        .bind(&columns)
        .execute(&mut *conn)
        .await?;
    Ok(sqlx::query_scalar("SELECT shape FROM sync_staged_shapes WHERE table_name = ? AND columns = ?")
        .bind(table)
        .bind(&columns)
        .fetch_one(conn)
        .await?)
}

/// Returns the shapes in which rows of a table are staged.
pub(crate) async fn shapes(conn: &mut SqliteConnection, table: &str) -> Result<Vec<(i64, Vec<String>)>, StoreError> {
    let rows: Vec<(i64, String)> =
        sqlx::query_as("SELECT shape, columns FROM sync_staged_shapes WHERE table_name = ? ORDER BY shape")
            .bind(table)
            .fetch_all(conn)
            .await?;
    let read = |text: &str| {
        serde_json::from_str(text).map_err(|source| StoreError::Json { table: "sync_staged_shapes", source })
    };
    rows.into_iter().map(|(shape, columns)| Ok((shape, read(&columns)?))).collect()
}

/// Stages removals: `rows` is a JSON array of `[hub's table, id, seq, hlc]`.
async fn removals(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    links: &ForeignKeys,
    rows: &str,
) -> Result<(), StoreError> {
    sqlx::query(STAGING_REMOVALS).bind(rows).execute(&mut *conn).await?;
    // What is removed together is known from the rows that are here.
    for table in tables {
        for column in links.ties(tables, table) {
            sqlx::query(AssertSqlSafe(tying_removals(table, column)))
                .bind(rows)
                .bind(&table.name)
                .bind(&table.hub_name)
                .execute(&mut *conn)
                .await?;
        }
    }
    Ok(())
}

/// Stages removals `?1`.
const STAGING_REMOVALS: &str = "INSERT OR REPLACE INTO sync_staged (table_name, record_id, shape, row)
     SELECT t.name, r.value ->> 1, 0, r.value FROM json_each(?1) AS r CROSS JOIN sync_tables AS t ON t.hub_name = r.value ->> 0";

/// Returns the statements that stage rows of a table.
#[cfg(test)]
pub(crate) fn statements(given: Given<'_>, table: &SyncTable) -> Vec<String> {
    let ties = given.links.ties(given.tables, table);
    let ties = ties.iter().flat_map(|column| [tying(3, 4), tying_removals(table, column)]);
    [staging(3), STAGING_REMOVALS.to_owned()].into_iter().chain(ties).collect()
}

/// Ties staged rows of a shape that were staged until now to what they are part of.
pub(crate) async fn tie(
    conn: &mut SqliteConnection,
    given: Given<'_>,
    table: &SyncTable,
    columns: &[String],
    shape: i64,
) -> Result<(), StoreError> {
    let places = places(table, columns);
    for column in given.links.ties(given.tables, table) {
        let (row, parent) = match places.iter().find(|(known, _)| known == column) {
            Some((_, n)) => (
                "sync_staged AS k ON k.table_name = ?1 AND k.record_id = u.record_id".to_owned(),
                format!("k.row ->> {n}"),
            ),
            None if shape == REMOVAL => {
                (format!("\"{}\" AS k ON k.id = u.record_id", table.name), format!("k.\"{column}\""))
            }
            None => continue,
        };
        let sql = format!(
            "INSERT OR IGNORE INTO sync_staged_links (parent, table_name, record_id)
             SELECT {parent}, ?1, u.record_id FROM sync_unapplied AS u CROSS JOIN {row}
             WHERE u.table_name = ?1 AND (u.columns = '') = (?2 = 0) AND {parent} IS NOT NULL"
        );
        sqlx::query(AssertSqlSafe(sql)).bind(&table.name).bind(shape).execute(&mut *conn).await?;
    }
    Ok(())
}

/// What earlier fetches have left here.
#[derive(Debug, Clone, Copy, sqlx::FromRow)]
pub struct Unfinished {
    /// A stream is being fetched anew, or is gone and takes its rows along.
    pub renewing: bool,
    /// Something is staged, whether it still counts or not.
    pub staged: bool,
    /// Somebody has written something here.
    pub written: bool,
    /// Nothing has been shown yet of any stream: a new computer.
    pub new: bool,
}

/// Reads what earlier fetches have left here.
pub async fn unfinished(conn: &mut SqliteConnection) -> Result<Unfinished, StoreError> {
    Ok(sqlx::query_as(
        "SELECT EXISTS (SELECT 1 FROM sync_cursors WHERE resync <> 0) AS renewing,
             EXISTS (SELECT 1 FROM sync_staged) OR EXISTS (SELECT 1 FROM sync_staged_links) AS staged,
             EXISTS (SELECT 1 FROM sync_queue) AS written,
             NOT EXISTS (SELECT 1 FROM sync_cursors WHERE after <> 0) AS new",
    )
    .fetch_one(conn)
    .await?)
}

/// Counts the records that are fetched and not yet written.
pub async fn count(conn: &mut SqliteConnection) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar("SELECT count(*) FROM sync_staged").fetch_one(conn).await?)
}

/// Gives up at most so many rows of what is staged and counts no more. Returns true when nothing is left.
pub async fn clear(tx: &mut WriteTx, most: i64) -> Result<bool, StoreError> {
    let rows = "DELETE FROM sync_staged WHERE (table_name, record_id) IN (SELECT table_name, record_id FROM sync_staged LIMIT ?)";
    if sqlx::query(rows).bind(most).execute(tx.conn()).await?.rows_affected() > 0 {
        return Ok(false);
    }
    let links = "DELETE FROM sync_staged_links WHERE (parent, table_name, record_id) IN
        (SELECT parent, table_name, record_id FROM sync_staged_links LIMIT ?)";
    if sqlx::query(links).bind(most).execute(tx.conn()).await?.rows_affected() > 0 {
        return Ok(false);
    }
    sqlx::query("DELETE FROM sync_staged_shapes").execute(tx.conn()).await?;
    Ok(true)
}
