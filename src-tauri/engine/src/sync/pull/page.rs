//! Takes one page of the hub apart: rows by table, removals, how far each stream is, and what the session does next.

use serde_json::value::RawValue;

use crate::store::pull::staging::{Move, Pulled};
use crate::store::pull::upsert::PageTable;
use crate::sync::protocol::{Cursor, Page};
use crate::sync::{Context, SyncError};

/// A page and what the session does next.
pub(super) struct Fetched {
    pub page: Pulled,
    pub more: bool,
    pub reset: bool,
    /// Streams to be fetched anew.
    pub anew: Vec<i64>,
    pub rows: i64,
    pub next: Vec<Cursor>,
}

/// Takes a page apart that was asked for with `cursors`.
pub(super) fn take_apart(
    ctx: &Context,
    cursors: Vec<Cursor>,
    page: serde_json::Result<Page>,
) -> Result<Fetched, SyncError> {
    let page = page.map_err(|error| SyncError::Answer(error.to_string()))?;
    let mut parts = Vec::with_capacity(page.tables.len() + 1);
    let mut rows = 0;
    for table in page.tables {
        let count = match table.n {
            Some(count) => count,
            None => length(&table.r)?,
        };
        rows += count;
        // A table this version does not know is left out by rule.
        if let Some(known) = ctx.tables.iter().find(|t| t.hub_name == table.t) {
            parts.push(PageTable { table: known.name.clone(), columns: table.c, rows: text(table.r), count });
        }
    }
    if let Some(deletes) = page.deletes.filter(|d| d.get() != "[]" && d.get() != "null") {
        let count = length(&deletes)?;
        rows += count;
        parts.push(PageTable { table: String::new(), columns: Vec::new(), rows: text(deletes), count });
    }
    let mut next = cursors;
    let mut moves = Vec::with_capacity(page.streams.len());
    let mut moved = false;
    if let Some(silent) = next.iter().find(|c| page.streams.iter().all(|s| s.id != c.id)) {
        return Err(SyncError::Answer(format!("stream {} was left out", silent.id)));
    }
    for stream in &page.streams {
        let Some(cursor) = next.iter_mut().find(|c| c.id == stream.id) else { continue };
        if stream.after < cursor.after && !stream.reset {
            return Err(SyncError::Answer(format!("stream {} went backwards", stream.id)));
        }
        moved |= stream.after > cursor.after;
        cursor.after = stream.after;
        if let Some(epoch) = &stream.epoch {
            cursor.epoch.clone_from(epoch);
        }
        moves.push(Move { stream: stream.id, after: stream.after, head: stream.head });
    }
    let anew: Vec<i64> = page.streams.iter().filter(|s| s.reset).map(|s| s.id).collect();
    let reset = !anew.is_empty();
    if page.more && !moved && !reset {
        return Err(SyncError::Answer("it says that there is more, and gives nothing".to_owned()));
    }
    Ok(Fetched { page: Pulled { parts, moves, hlc: page.hlc }, more: page.more, reset, anew, rows, next })
}

/// Returns the text of rows, which is not copied.
fn text(rows: Box<RawValue>) -> String {
    Box::<str>::from(rows).into()
}

fn length(rows: &RawValue) -> Result<i64, SyncError> {
    let rows: Vec<&RawValue> =
        serde_json::from_str(rows.get()).map_err(|error| SyncError::Answer(error.to_string()))?;
    Ok(i64::try_from(rows.len()).unwrap_or(i64::MAX))
}
