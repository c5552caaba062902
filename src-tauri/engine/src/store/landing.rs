//! Lands a pull: everything that fits is written at once; what does not is kept aside and tried again at the next pull, so
//! that one bad record never holds up the others.

use std::borrow::Cow;
use std::collections::BTreeSet;

use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use super::apply::{self, Part};
use super::orphans::{Aside, Links};
use super::registry::SyncTable;
use super::{StoreError, WriteTx, conflicts, cursors, offer, staged};

/// Where the parts of a pull lie.
pub(super) enum Parts<'a> {
    /// In memory: a page that catches up.
    Page(&'a [Part]),
    /// In `sync_staged`: page, part and table of each.
    Staged(Vec<(i64, i64, String)>),
}

impl Parts<'_> {
    /// Lists what is staged, in the order it came.
    pub(super) async fn staged(conn: &mut SqliteConnection) -> Result<Self, StoreError> {
        let keys = sqlx::query_as("SELECT page, part, table_name FROM sync_staged ORDER BY page, part");
        Ok(Self::Staged(keys.fetch_all(conn).await?))
    }

    fn len(&self) -> usize {
        match self {
            Self::Page(parts) => parts.len(),
            Self::Staged(keys) => keys.len(),
        }
    }

    fn table(&self, n: usize) -> &str {
        match self {
            Self::Page(parts) => &parts[n].table,
            Self::Staged(keys) => &keys[n].2,
        }
    }

    async fn get(&self, conn: &mut SqliteConnection, n: usize) -> Result<Cow<'_, Part>, StoreError> {
        let (page, part, table) = match self {
            Self::Page(parts) => return Ok(Cow::Borrowed(&parts[n])),
            Self::Staged(keys) => &keys[n],
        };
        let row = sqlx::query("SELECT columns, rows, count FROM sync_staged WHERE page = ? AND part = ?")
            .bind(page)
            .bind(part)
            .fetch_one(conn)
            .await?;
        let columns =
            serde_json::from_str(row.get(0)).map_err(|source| StoreError::Json { table: "sync_staged", source })?;
        Ok(Cow::Owned(Part { table: table.clone(), columns, rows: row.get(1), count: row.get(2) }))
    }
}

/// Writes what was kept aside by earlier pulls, then `parts`. The guard must be up and foreign keys deferred. Returns how
/// many rows are kept aside now.
pub(super) async fn land(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    parts: &Parts<'_>,
    now_ms: i64,
    progress: impl Fn(i64),
) -> Result<i64, StoreError> {
    let links = Links::read(tx.conn()).await?;
    let kept = kept_aside(tx.conn(), tables, parts).await?;
    let mut aside = Aside::default();
    loop {
        sqlx::query("SAVEPOINT landing").execute(tx.conn()).await?;
        let mut refused = 0;
        let mut done = 0;
        if matches!(parts, Parts::Staged(_)) && cursors::resyncing(tx.conn()).await? && offer::wanted(tx.conn()).await?
        {
            offer::newer(tx, tables, now_ms).await?;
        }
        for part in &kept {
            refused += write(tx, tables, &links, &aside, part, now_ms).await?;
        }
        for n in 0..parts.len() {
            let part = parts.get(tx.conn(), n).await?;
            refused += write(tx, tables, &links, &aside, &part, now_ms).await?;
            done += part.count;
            progress(done);
        }
        if matches!(parts, Parts::Staged(_)) {
            staged::sweep(tx, tables, &links, now_ms).await?;
        }
        if !part_orphans(tx, tables, &links, &kept, parts, &mut aside).await? {
            keep(tx, tables, &kept, parts, &aside, now_ms).await?;
            conflicts::forget_answered(tx.conn()).await?;
            sqlx::query("RELEASE landing").execute(tx.conn()).await?;
            return Ok(refused + aside.len());
        }
        // Undone rather than deleted: a record that was here before keeps the version it had.
        sqlx::query("ROLLBACK TO landing").execute(tx.conn()).await?;
        sqlx::query("RELEASE landing").execute(tx.conn()).await?;
    }
}

async fn write(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    links: &Links,
    aside: &Aside,
    part: &Part,
    now_ms: i64,
) -> Result<i64, StoreError> {
    match tables.iter().find(|table| table.name == part.table) {
        Some(table) => apply::rows(tx, table, aside.without(table, part)?.as_ref(), now_ms).await,
        None if part.table.is_empty() => apply::remove(tx.conn(), tables, links, &part.rows, now_ms).await,
        // A table of a newer hub: unknown here by rule.
        None => Ok(0),
    }
}

/// Adds rows whose parents are not here to `aside`; returns whether there were any.
async fn part_orphans(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    links: &Links,
    kept: &[Part],
    parts: &Parts<'_>,
    aside: &mut Aside,
) -> Result<bool, StoreError> {
    let before = aside.len();
    let known = |name: &str| tables.iter().find(|table| table.name == name && links.bind(name));
    for part in kept {
        let Some(table) = known(&part.table) else { continue };
        let rest = aside.without(table, part)?;
        let found = links.orphans(tx.conn(), table, &rest).await?;
        aside.extend(&table.name, found);
    }
    for n in 0..parts.len() {
        let Some(table) = known(parts.table(n)) else { continue };
        let part = parts.get(tx.conn(), n).await?;
        let rest = aside.without(table, &part)?;
        let found = links.orphans(tx.conn(), table, &rest).await?;
        aside.extend(&table.name, found);
    }
    Ok(aside.len() > before)
}

async fn keep(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    kept: &[Part],
    parts: &Parts<'_>,
    aside: &Aside,
    now_ms: i64,
) -> Result<(), StoreError> {
    if aside.len() == 0 {
        return Ok(());
    }
    let known = |name: &str| tables.iter().find(|table| table.name == name);
    for part in kept {
        let Some(table) = known(&part.table) else { continue };
        aside.keep(tx.conn(), table, part, now_ms).await?;
    }
    for n in 0..parts.len() {
        let Some(table) = known(parts.table(n)) else { continue };
        let part = parts.get(tx.conn(), n).await?;
        aside.keep(tx.conn(), table, &part, now_ms).await?;
    }
    Ok(())
}

/// Takes out what earlier pulls kept aside, parents first, removals last; but not what `parts` brings a newer version of. A
/// full fetch brings everything anew.
async fn kept_aside(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    parts: &Parts<'_>,
) -> Result<Vec<Part>, StoreError> {
    let rows: Vec<(String, String, String, String)> = sqlx::query_as(
        "SELECT u.table_name, u.record_id, u.columns, u.row FROM sync_unapplied AS u JOIN sync_tables AS t ON t.name = u.table_name
         ORDER BY u.columns = '', t.position",
    )
    .fetch_all(&mut *conn)
    .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    sqlx::query("DELETE FROM sync_unapplied").execute(&mut *conn).await?;
    if cursors::resyncing(conn).await? {
        return Ok(Vec::new());
    }
    let mut newer = BTreeSet::new();
    for n in 0..parts.len() {
        let part = parts.get(conn, n).await?;
        let sql = match tables.iter().find(|table| table.name == part.table) {
            Some(table) => format!("SELECT ?2, value ->> {} FROM json_each(?1)", apply::place_of_id(table, &part)),
            None => "SELECT t.name, r.value ->> 1 FROM json_each(?1) AS r JOIN sync_tables AS t ON t.hub_name = r.value ->> 0 WHERE ?2 = ''".to_owned(),
        };
        let ids: Vec<(String, String)> =
            sqlx::query_as(AssertSqlSafe(sql)).bind(&part.rows).bind(&part.table).fetch_all(&mut *conn).await?;
        newer.extend(ids);
    }
    let mut kept = Vec::new();
    for (table, id, columns, row) in rows {
        let rows = format!("[{row}]");
        if newer.contains(&(table.clone(), id)) {
            continue;
        }
        if columns.is_empty() {
            kept.push(Part { table: String::new(), columns: Vec::new(), rows, count: 1 });
            continue;
        }
        let columns =
            serde_json::from_str(&columns).map_err(|source| StoreError::Json { table: "sync_unapplied", source })?;
        kept.push(Part { table, columns, rows, count: 1 });
    }
    Ok(kept)
}
