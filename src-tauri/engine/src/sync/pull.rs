//! Fetches what others wrote since this device's place in each stream; shows it only when it has caught up.

use serde::Serialize;
use serde_json::value::RawValue;

use super::ready::total;
use super::wire::{Cursor, Page, body};
use super::{Context, SyncError, counted};
use crate::domain::status::{Phase, Share, SyncReport};
use crate::store::apply::{self, Part};
use crate::store::registry::SyncTable;
use crate::store::scope::{self, Kept};
use crate::store::staged::{self, Move, Pulled};
use crate::store::{cursors, identity};

/// Rows in one page: large enough to amortise the request, small enough to repeat and to hold in memory.
const PAGE_ROWS: i64 = 5_000;

#[derive(Serialize)]
struct Request<'a> {
    device: &'a str,
    streams: &'a [Cursor],
    limit: i64,
    /// The hub's names of what comes here, when not everything does.
    #[serde(skip_serializing_if = "Option::is_none")]
    tables: Option<&'a [String]>,
    /// Settled bills before this day stay away.
    #[serde(skip_serializing_if = "Option::is_none")]
    first_day: Option<&'a str>,
}

/// Who asks, and for what.
struct Asker {
    device: String,
    tables: Option<Vec<String>>,
    first_day: Option<String>,
}

impl Asker {
    fn of(tables: &[SyncTable], device: String, kept: Kept) -> Self {
        let comes = |table: &&SyncTable| kept.scope.of_table(&table.name) == Share::Both;
        let names: Vec<String> = tables.iter().filter(comes).map(|table| table.hub_name.clone()).collect();
        let tables = (names.len() < tables.len()).then_some(names);
        Self { device, tables, first_day: kept.first_day }
    }

    fn wants_all(&self) -> bool {
        self.tables.is_none() && self.first_day.is_none()
    }
}

/// A page and what the session does next.
struct Fetched {
    page: Pulled,
    more: bool,
    reset: bool,
    rows: i64,
    next: Vec<Cursor>,
}

/// Fetches and applies everything new. Returns true when the hub asks for everything to be fetched anew.
pub(super) async fn pull(ctx: &Context, report: &mut SyncReport, bytes: &mut i64) -> Result<bool, SyncError> {
    let mut conn = ctx.store.reader().await?;
    let device = identity::read(&mut conn).await?.device_id;
    let asker = Asker::of(&ctx.tables, device, scope::read(&mut conn).await?);
    let known = cursors::list(&mut conn).await?;
    let resyncing = cursors::resyncing(&mut conn).await?;
    let aside = !apply::unapplied(&mut conn).await?.is_empty();
    // What an earlier session fetched and could not show yet: it is not fetched again.
    let kept_before = staged::rows(&mut conn).await?;
    drop(conn);
    let mut staged = known.iter().any(|c| c.staged.is_some());
    let all_here = known.iter().all(|c| c.after == c.head) && !aside;
    if all_here && !staged && !resyncing {
        return Ok(false);
    }
    let missing: i64 = known.iter().map(|c| c.head - c.staged.unwrap_or(c.after)).sum();
    let cursors: Vec<Cursor> = known
        .into_iter()
        .map(|c| Cursor { id: c.stream, epoch: c.epoch, after: c.staged.unwrap_or(c.after), from: c.after })
        .collect();
    let mut here = kept_before;
    let kept = |here| format!("{} fetched and kept on this computer; it goes on from there.", counted(here, "record"));
    // The hub counts everything; where less comes, a total would promise too much.
    let asked = how_many(ctx, &cursors, missing > PAGE_ROWS && asker.wants_all());
    let first = fetch(ctx, &asker, cursors.clone(), bytes);
    let (total, mut fetched) =
        ctx.unless_stopped(async { Ok(tokio::join!(asked, first)) }, || kept(kept_before)).await?;
    let total = total.map(|rows| kept_before + rows);
    let mut hlc: Option<String> = None;
    loop {
        let mut page = fetched?;
        if page.reset {
            return Ok(true);
        }
        report.pulled += page.rows;
        here += page.rows;
        hlc = hlc.max(page.page.hlc.take());
        page.page.hlc.clone_from(&hlc);
        ctx.say(Phase::Receiving, here, total.map(|total| total.max(here)));
        if !page.more && !staged && !resyncing {
            show(ctx, &page.page).await?;
            return Ok(false);
        }
        if !page.more {
            keep(ctx, &page.page).await?;
            let all = "Everything is fetched and kept on this computer; it is shown after the next sync.";
            // Torn off half-way it is undone as a whole: the pages stay where they are.
            ctx.unless_stopped(show_all(ctx, hlc.as_deref(), here), || all.to_owned()).await?;
            return Ok(false);
        }
        // The next page travels while this one is written; who asks to stop does not wait for it.
        let next = std::mem::take(&mut page.next);
        let next = ctx.unless_stopped(fetch(ctx, &asker, next, bytes), || kept(here));
        let (written, following) = tokio::join!(keep(ctx, &page.page), next);
        written?;
        staged = true;
        fetched = following;
    }
}

/// Asks how many rows lie beyond `cursors`, when that is `wanted`. Only for a person to look at: no answer is no trouble.
async fn how_many(ctx: &Context, cursors: &[Cursor], wanted: bool) -> Option<i64> {
    #[derive(Serialize)]
    struct Request<'a> {
        streams: &'a [Cursor],
    }
    if !wanted {
        return None;
    }
    let answer = ctx.hub.rpc("sync_count", body(Request { streams: cursors }).ok()?).await;
    match answer.and_then(|answer| answer.json()) {
        Ok(rows) => Some(rows),
        Err(error) => {
            tracing::debug!(%error, "the hub does not say how many rows are to come");
            None
        }
    }
}

async fn show(ctx: &Context, page: &Pulled) -> Result<(), SyncError> {
    let mut tx = ctx.store.begin_repeatable().await?;
    let refused = staged::apply_page(&mut tx, &ctx.tables, page, ctx.now()).await?;
    tx.commit().await?;
    warn_of(refused);
    Ok(())
}

async fn keep(ctx: &Context, page: &Pulled) -> Result<(), SyncError> {
    let mut tx = ctx.store.begin_repeatable().await?;
    staged::stage(&mut tx, page).await?;
    Ok(tx.commit().await?)
}

async fn show_all(ctx: &Context, hlc: Option<&str>, rows: i64) -> Result<(), SyncError> {
    let mut tx = ctx.store.begin_repeatable().await?;
    let refused = staged::apply_all(&mut tx, &ctx.tables, hlc, ctx.now(), |done| {
        ctx.say(Phase::Saving, done, Some(rows.max(done)))
    })
    .await?;
    tx.commit().await?;
    warn_of(refused);
    Ok(())
}

fn warn_of(refused: i64) {
    if refused > 0 {
        tracing::warn!(refused, "pulled rows were kept aside, because this version's tables refuse them");
    }
}

async fn fetch(ctx: &Context, asker: &Asker, cursors: Vec<Cursor>, bytes: &mut i64) -> Result<Fetched, SyncError> {
    let request = Request {
        device: &asker.device,
        streams: &cursors,
        limit: PAGE_ROWS,
        tables: asker.tables.as_deref(),
        first_day: asker.first_day.as_deref(),
    };
    let answer = ctx.hub.rpc("sync_pull", body(request)?).await?;
    *bytes += total(&answer);
    let page: Page<'_> = serde_json::from_slice(&answer.body).map_err(|error| SyncError::Answer(error.to_string()))?;
    take_apart(ctx, cursors, &page)
}

fn take_apart(ctx: &Context, cursors: Vec<Cursor>, page: &Page<'_>) -> Result<Fetched, SyncError> {
    let mut parts = Vec::with_capacity(page.tables.len() + 1);
    let mut rows = 0;
    for table in &page.tables {
        let count = match table.n {
            Some(count) => count,
            None => length(table.r)?,
        };
        rows += count;
        // A table this version does not know is left out by rule.
        if let Some(known) = ctx.tables.iter().find(|t| t.hub_name == table.t) {
            parts.push(Part {
                table: known.name.clone(),
                columns: table.c.clone(),
                rows: table.r.get().to_owned(),
                count,
            });
        }
    }
    if let Some(deletes) = page.deletes.filter(|d| d.get() != "[]" && d.get() != "null") {
        let count = length(deletes)?;
        rows += count;
        parts.push(Part { table: String::new(), columns: Vec::new(), rows: deletes.get().to_owned(), count });
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
    let reset = page.streams.iter().any(|s| s.reset);
    if page.more && !moved && !reset {
        return Err(SyncError::Answer("it says that there is more, and gives nothing".to_owned()));
    }
    Ok(Fetched { page: Pulled { parts, moves, hlc: page.hlc.clone() }, more: page.more, reset, rows, next })
}

fn length(rows: &RawValue) -> Result<i64, SyncError> {
    let rows: Vec<&RawValue> =
        serde_json::from_str(rows.get()).map_err(|error| SyncError::Answer(error.to_string()))?;
    Ok(i64::try_from(rows.len()).unwrap_or(i64::MAX))
}
