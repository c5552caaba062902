//! Applies what was pulled: everything that fits is written at once; what does not is deferred and tried again when something else
//! arrives, so that one bad record never holds up the others.

use super::deferred::take_deferred;
use super::local_conflicts;
use super::orphans::{Deferred, ForeignKeys};
use super::removal;
use super::staging::Pulled;
use super::upsert;
use super::upsert::PageTable;
use crate::store::device::clock;
use crate::store::schema::registry::SyncTable;
use crate::store::{StoreError, WriteTx};

/// What became of parts.
pub(crate) struct Landed {
    /// How many rows their tables refused; they are deferred.
    pub refused: i64,
    /// Rows whose parents are not here; they are not written.
    pub aside: Deferred,
}

/// Writes `parts` and defers what does not fit. The guard must be up and references deferred. Returns how many rows were deferred.
pub(crate) async fn apply_parts(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    links: &ForeignKeys,
    parts: &[&PageTable],
    now_ms: i64,
) -> Result<i64, StoreError> {
    let Landed { refused, aside } = write(tx, tables, links, parts, now_ms).await?;
    keep(tx, tables, parts, &aside, now_ms).await?;
    Ok(refused + aside.len())
}

/// Writes of `parts` what finds its parents, all of it or nothing. The guard must be up and references deferred.
pub(crate) async fn write(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    links: &ForeignKeys,
    parts: &[&PageTable],
    now_ms: i64,
) -> Result<Landed, StoreError> {
    let mut aside = Deferred::default();
    loop {
        sqlx::query("SAVEPOINT landing").execute(tx.conn()).await?;
        let mut refused = 0;
        for part in parts {
            refused += write_part(tx, tables, links, &aside, part, now_ms).await?;
        }
        if !part_orphans(tx, tables, links, parts, &mut aside).await? {
            local_conflicts::forget_answered(tx.conn()).await?;
            sqlx::query("RELEASE landing").execute(tx.conn()).await?;
            return Ok(Landed { refused, aside });
        }
        // Undone rather than deleted: a record that was here before keeps the version it had.
        sqlx::query("ROLLBACK TO landing").execute(tx.conn()).await?;
        sqlx::query("RELEASE landing").execute(tx.conn()).await?;
    }
}

async fn write_part(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    links: &ForeignKeys,
    aside: &Deferred,
    part: &PageTable,
    now_ms: i64,
) -> Result<i64, StoreError> {
    match tables.iter().find(|table| table.name == part.table) {
        Some(table) => upsert::rows(tx, table, aside.without(table, part)?.as_ref(), now_ms).await,
        None if part.table.is_empty() => removal::remove(tx.conn(), tables, links, &part.rows, now_ms).await,
        // A table of a newer hub: unknown here by rule.
        None => Ok(0),
    }
}

/// Adds rows whose parents are not here to `aside`; returns whether there were any.
async fn part_orphans(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    links: &ForeignKeys,
    parts: &[&PageTable],
    aside: &mut Deferred,
) -> Result<bool, StoreError> {
    let before = aside.len();
    for part in parts {
        let Some(table) = tables.iter().find(|table| table.name == part.table && links.bind(&part.table)) else {
            continue;
        };
        let rest = aside.without(table, part)?;
        let found = links.orphans(tx.conn(), table, &rest).await?;
        aside.extend(&table.name, found);
    }
    Ok(aside.len() > before)
}

async fn keep(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    parts: &[&PageTable],
    aside: &Deferred,
    now_ms: i64,
) -> Result<(), StoreError> {
    if aside.len() == 0 {
        return Ok(());
    }
    for part in parts {
        let Some(table) = tables.iter().find(|table| table.name == part.table) else { continue };
        aside.keep(tx.conn(), table, part, now_ms).await?;
    }
    Ok(())
}

/// Writes a page that catches up, together with its place in the streams. Returns how many rows the tables refused.
///
/// # Errors
/// When the database cannot be written; then nothing has changed.
pub async fn apply_page(tx: &mut WriteTx, tables: &[SyncTable], page: &Pulled, now_ms: i64) -> Result<i64, StoreError> {
    open_gate(tx).await?;
    let kept = take_deferred(tx.conn(), tables, &page.parts).await?;
    let links = ForeignKeys::read(tx.conn()).await?;
    let refused = apply_parts(tx, tables, &links, &kept.around(&page.parts), now_ms).await?;
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

/// Raises the guard, and lets children come before parents until commit.
pub(crate) async fn open_gate(tx: &mut WriteTx) -> Result<(), StoreError> {
    tx.set_applying(true).await?;
    tx.defer_references().await
}
