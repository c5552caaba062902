//! Pulled rows that were deferred (this version's tables refuse them, or their parents are missing) and are tried again.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{AssertSqlSafe, SqliteConnection};

use super::Given;
use super::cursors::Renewals;
use super::staging;
use super::staging::REMOVAL;
use super::upsert;
use super::upsert::{PageTable, places};
use crate::store::StoreError;
use crate::store::schema::registry::SyncTable;

/// The records a page removes, by their tables' names here.
pub(crate) const REMOVED: &str = "SELECT t.name, r.value ->> 1 FROM json_each(?1) AS r
     CROSS JOIN sync_tables AS t ON t.hub_name = r.value ->> 0 WHERE ?2 = ''";

/// What earlier pulls deferred.
#[derive(Debug, Default)]
pub(crate) struct Deferred {
    /// Rows, parents first.
    pub rows: Vec<PageTable>,
    /// Removals: they go last, when what still referred to their records may be gone.
    pub removals: Option<PageTable>,
}

impl Deferred {
    /// Returns them with what `page` brings, in the order in which they are written.
    pub(crate) fn around<'a>(&'a self, page: &'a [PageTable]) -> Vec<&'a PageTable> {
        self.rows.iter().chain(page).chain(&self.removals).collect()
    }
}

/// Takes out what earlier pulls deferred, but not what `page` brings a newer version of.
pub(crate) async fn take_deferred(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    page: &[PageTable],
) -> Result<Deferred, StoreError> {
    let rows: Vec<(String, String, String, String)> = sqlx::query_as(
        "SELECT u.table_name, u.record_id, u.columns, u.row FROM sync_unapplied AS u JOIN sync_tables AS t ON t.name = u.table_name
         ORDER BY t.position",
    )
    .fetch_all(&mut *conn)
    .await?;
    if rows.is_empty() {
        return Ok(Deferred::default());
    }
    sqlx::query("DELETE FROM sync_unapplied").execute(&mut *conn).await?;
    let mut newer = BTreeSet::new();
    for part in page {
        let sql = match tables.iter().find(|table| table.name == part.table) {
            Some(table) => format!("SELECT ?2, value ->> {} FROM json_each(?1)", upsert::place_of_id(table, part)),
            None => REMOVED.to_owned(),
        };
        let ids: Vec<(String, String)> =
            sqlx::query_as(AssertSqlSafe(sql)).bind(&part.rows).bind(&part.table).fetch_all(&mut *conn).await?;
        newer.extend(ids);
    }
    let position = |name: &str| tables.iter().position(|table| table.name == name);
    let mut alike: BTreeMap<(Option<usize>, String, String), Vec<String>> = BTreeMap::new();
    let mut gone = Vec::new();
    for (table, id, columns, row) in rows {
        if newer.contains(&(table.clone(), id)) {
            continue;
        }
        if columns.is_empty() {
            gone.push(row);
        } else {
            alike.entry((position(&table), table, columns)).or_default().push(row);
        }
    }
    let mut kept = Deferred::default();
    for ((_, table, columns), rows) in alike {
        let columns =
            serde_json::from_str(&columns).map_err(|source| StoreError::Json { table: "sync_unapplied", source })?;
        kept.rows.push(PageTable::of(&table, columns, rows.iter().map(String::as_str)));
    }
    kept.removals = (!gone.is_empty()).then(|| PageTable::of("", Vec::new(), gone.iter().map(String::as_str)));
    Ok(kept)
}

/// Takes what earlier pulls deferred among the staged rows, where a newer version has arrived it gives way. What comes anew is not
/// taken: it comes, or it is no more.
pub(crate) async fn adopt(conn: &mut SqliteConnection, given: Given<'_>) -> Result<(), StoreError> {
    if !sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM sync_unapplied)").fetch_one(&mut *conn).await? {
        return Ok(());
    }
    let renewals = Renewals::read(conn).await?;
    for table in given.tables {
        let shapes: Vec<String> =
            sqlx::query_scalar("SELECT DISTINCT columns FROM sync_unapplied WHERE table_name = ?")
                .bind(&table.name)
                .fetch_all(&mut *conn)
                .await?;
        for text in shapes {
            let columns: Vec<String> = match text.as_str() {
                "" => Vec::new(),
                text => {
                    serde_json::from_str(text).map_err(|source| StoreError::Json { table: "sync_unapplied", source })?
                }
            };
            let whose = table.audience.column();
            let comes_anew = match places(table, &columns).iter().find(|(column, _)| Some(column.as_str()) == whose) {
                _ if whose.is_none() => renewals.of(None).is_some().to_string(),
                Some((_, n)) => format!(
                    "EXISTS (SELECT 1 FROM sync_cursors AS c WHERE c.audience = u.row ->> {n} AND c.resync <> 0)"
                ),
                None => (!renewals.is_empty()).to_string(),
            };
            let shape = if text.is_empty() { REMOVAL } else { staging::shape(conn, &table.name, &columns).await? };
            let sql = format!(
                "INSERT OR IGNORE INTO sync_staged (table_name, record_id, shape, row)
                 SELECT u.table_name, u.record_id, ?3, u.row FROM sync_unapplied AS u
                 WHERE u.table_name = ?1 AND u.columns = ?2 AND NOT {comes_anew}"
            );
            sqlx::query(AssertSqlSafe(sql)).bind(&table.name).bind(&text).bind(shape).execute(&mut *conn).await?;
            staging::tie(conn, given, table, &columns, shape).await?;
        }
    }
    sqlx::query("DELETE FROM sync_unapplied").execute(conn).await?;
    Ok(())
}
