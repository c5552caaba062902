//! Pages fetched from the hub: shown at once when they catch up, kept aside until then when they do not.

use sqlx::{AssertSqlSafe, SqliteConnection};

use super::apply::Part;
use super::landing::{Parts, land};
use super::orphans::Links;
use super::registry::SyncTable;
use super::{StoreError, WriteTx, clock, conflicts, offer, scope};
use crate::domain::status::Share;

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
    pub parts: Vec<Part>,
    /// How far it brings each stream.
    pub moves: Vec<Move>,
    /// The newest stamp in it.
    pub hlc: Option<String>,
}

/// Keeps a page aside, durably, with its place in the streams.
///
/// # Errors
/// When the database cannot be written.
pub async fn stage(tx: &mut WriteTx, page: &Pulled) -> Result<(), StoreError> {
    let json = |source| StoreError::Json { table: "sync_staged", source };
    let number: i64 =
        sqlx::query_scalar("SELECT coalesce(max(page), 0) + 1 FROM sync_staged").fetch_one(tx.conn()).await?;
    for (part, n) in page.parts.iter().zip(0i64..) {
        sqlx::query("INSERT INTO sync_staged (page, part, table_name, columns, rows, count) VALUES (?, ?, ?, ?, ?, ?)")
            .bind(number)
            .bind(n)
            .bind(&part.table)
            .bind(serde_json::to_string(&part.columns).map_err(json)?)
            .bind(&part.rows)
            .bind(part.count)
            .execute(tx.conn())
            .await?;
    }
    for step in &page.moves {
        sqlx::query("UPDATE sync_cursors SET staged = ?2, head = ?3 WHERE stream = ?1")
            .bind(step.stream)
            .bind(step.after)
            .bind(step.head)
            .execute(tx.conn())
            .await?;
    }
    Ok(())
}

/// What earlier fetches have left here.
#[derive(Debug, Clone, Copy, sqlx::FromRow)]
pub struct LeftOver {
    /// Everything is being fetched anew.
    pub resyncing: bool,
    /// Rows are kept that this version's tables refuse, or whose parents are missing.
    pub aside: bool,
    /// Rows that were fetched and are not shown yet.
    pub rows: i64,
}

/// Reads what earlier fetches have left here.
///
/// # Errors
/// When the database cannot be read.
pub async fn left_over(conn: &mut SqliteConnection) -> Result<LeftOver, StoreError> {
    Ok(sqlx::query_as(
        "SELECT EXISTS (SELECT 1 FROM sync_cursors WHERE resync = 1) AS resyncing, EXISTS (SELECT 1 FROM sync_unapplied) AS aside,
             (SELECT coalesce(sum(count), 0) FROM sync_staged) AS rows",
    )
    .fetch_one(conn)
    .await?)
}

/// Writes a page that catches up, together with its place in the streams. Returns how many rows the tables refused.
///
/// # Errors
/// When the database cannot be written; then nothing has changed.
pub async fn apply_page(tx: &mut WriteTx, tables: &[SyncTable], page: &Pulled, now_ms: i64) -> Result<i64, StoreError> {
    open_gate(tx).await?;
    let refused = land(tx, tables, &Parts::Page(&page.parts), now_ms, |_| {}).await?;
    for step in &page.moves {
        sqlx::query(
            "UPDATE sync_cursors SET after = ?2, head = ?3, moved_at = iif(after = ?2, moved_at, ?4) WHERE stream = ?1",
        )
        .bind(step.stream)
        .bind(step.after)
        .bind(step.head)
        .bind(now_ms)
        .execute(tx.conn())
        .await?;
    }
    clock::advance(tx, page.hlc.as_deref(), now_ms).await?;
    tx.set_applying(false).await?;
    Ok(refused)
}

/// Writes all pages kept aside, in the order they came, and moves the cursors. `progress` hears of rows done.
///
/// # Errors
/// When the database cannot be written; then nothing has changed.
pub async fn apply_all(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    hlc: Option<&str>,
    now_ms: i64,
    progress: impl Fn(i64),
) -> Result<i64, StoreError> {
    open_gate(tx).await?;
    let parts = Parts::staged(tx.conn()).await?;
    let refused = land(tx, tables, &parts, now_ms, progress).await?;
    sqlx::query("UPDATE sync_cursors SET after = coalesce(staged, after), staged = NULL, resync = 0, moved_at = ?")
        .bind(now_ms)
        .execute(tx.conn())
        .await?;
    sqlx::query("DELETE FROM sync_staged").execute(tx.conn()).await?;
    clock::advance(tx, hlc, now_ms).await?;
    tx.set_applying(false).await?;
    Ok(refused)
}

/// Raises the guard, and lets children come before parents until commit.
async fn open_gate(tx: &mut WriteTx) -> Result<(), StoreError> {
    let both = "UPDATE sync_guard SET applying = 1; PRAGMA defer_foreign_keys = on";
    sqlx::raw_sql(both).execute(tx.conn()).await?;
    Ok(())
}

/// After everything was fetched anew: removes rows the hub no longer has, but nothing that is unsent or still referred to. A hub
/// that was restored from a backup does not know what it lost: there, they are offered again.
pub(super) async fn sweep(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    links: &Links,
    now_ms: i64,
) -> Result<(), StoreError> {
    if !super::cursors::resyncing(tx.conn()).await? {
        return Ok(());
    }
    let offers = offer::wanted(tx.conn()).await?;
    if offers {
        offer::missing(tx, tables, links, now_ms).await?;
    }
    let scope = scope::read(tx.conn()).await?.scope;
    // What stays here is nowhere else. Of conflicts the hub alone knows: those it lost it tells again when their edits come again.
    let goes = |table: &&SyncTable| match offers {
        true => table.name == conflicts::TOLD,
        false => scope.of_table(&table.name) != Share::Stay,
    };
    for table in tables.iter().rev().filter(goes) {
        let sql = format!(
            "DELETE FROM \"{0}\" WHERE id NOT IN (
                 SELECT r.value ->> (3 + c.key) FROM sync_staged AS s, json_each(s.columns) AS c, json_each(s.rows) AS r
                 WHERE s.table_name = '{0}' AND c.value = '{1}')
             AND id NOT IN (SELECT record_id FROM sync_queue WHERE table_name = '{0}' AND synced_at IS NULL) AND {2}",
            table.name,
            table.hub_column("id"),
            links.unreferenced(&table.name),
        );
        while sqlx::query(AssertSqlSafe(sql.clone())).execute(tx.conn()).await?.rows_affected() > 0
            && links.nest(&table.name)
        {}
    }
    Ok(())
}
