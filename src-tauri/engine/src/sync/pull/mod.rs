//! Fetches what others wrote since this device's place in each stream; shows it once it has caught up, on a new computer earlier. Little news
//! has come with the hub's answer to "ready" and needs no request of its own.

pub mod pace;
pub mod show;
pub mod streams;

use std::borrow::Cow;

use serde_json::value::RawValue;
use sqlx::SqliteConnection;

use self::pace::PAGE_ROWS;
use self::show::{Intake, give_up_staged, show};
use super::protocol::{CountRequest, Cursor, Page, PullRequest};
use super::{Context, SyncError, counted};
use crate::store::device::identity;
use crate::store::device::identity::Identity;
use crate::store::device::scope;
use crate::store::device::scope::StoredScope;
use crate::store::pull::cursors;
use crate::store::pull::cursors::Stream;
use crate::store::pull::staging;
use crate::store::pull::staging::{Move, Pulled, Unfinished};
use crate::store::pull::upsert::PageTable;
use crate::store::schema::registry::SyncTable;
use branchline_domain::sync::progress::Phase;
use branchline_domain::sync::queue::Checkpoint;
use branchline_domain::sync::scope::Share;
use branchline_domain::sync::status::SyncReport;

/// Rows and bytes that come with the answer to "ready": few enough to hold up nobody who waits for that.
const FEW: (i64, i64) = (200, 250_000);

/// Who asks, and for what.
struct PullFilter {
    device: Identity,
    tables: Option<Vec<String>>,
    first_day: Option<String>,
}

impl PullFilter {
    fn of(tables: &[SyncTable], device: Identity, kept: StoredScope) -> Self {
        let comes = |table: &&SyncTable| kept.scope.of_table(&table.name) == Share::Both;
        let names: Vec<String> = tables.iter().filter(comes).map(|table| table.hub_name.clone()).collect();
        let tables = (names.len() < tables.len()).then_some(names);
        Self { device, tables, first_day: kept.first_day }
    }

    fn wants_all(&self) -> bool {
        self.tables.is_none() && self.first_day.is_none()
    }

    fn request<'a>(&'a self, streams: Cow<'a, [Cursor]>, (limit, bytes): (i64, i64)) -> PullRequest<'a> {
        let (tables, first_day) = (self.tables.as_deref(), self.first_day.as_deref());
        PullRequest { caller: (&self.device).into(), streams, limit, bytes, tables, first_day }
    }
}

/// Where this device stands before it fetches.
pub(super) struct PullState {
    filter: PullFilter,
    pub known: Vec<Checkpoint>,
    left: Unfinished,
}

impl PullState {
    /// Reads it off the database.
    pub(super) async fn read(
        conn: &mut SqliteConnection,
        tables: &[SyncTable],
        device: &Identity,
    ) -> Result<Self, SyncError> {
        Ok(Self {
            filter: PullFilter::of(tables, device.clone(), scope::read(conn).await?),
            known: cursors::list(conn).await?,
            left: staging::unfinished(conn).await?,
        })
    }

    fn has_staged(&self) -> bool {
        self.known.iter().any(|c| c.staged.is_some())
    }

    /// Tells whether nothing is left over from a fetch before.
    pub(super) fn is_tidy(&self) -> bool {
        !self.known.is_empty() && !self.left.renewing && !self.left.staged && !self.has_staged()
    }

    /// What little to ask the hub for, to go on from here.
    pub(super) fn request(&self) -> PullRequest<'_> {
        self.filter.request(Cow::Owned(self.cursors()), FEW)
    }

    fn cursors(&self) -> Vec<Cursor> {
        let cursor = |c: &Checkpoint| Cursor {
            id: c.stream,
            epoch: c.epoch.clone(),
            after: c.staged.unwrap_or(c.after),
            from: c.after,
        };
        self.known.iter().map(cursor).collect()
    }
}

impl PullState {
    /// Of a great many streams only those with news, and the organisation's, which the others' rows refer to.
    fn behind(&self) -> Vec<Cursor> {
        let mut cursors = self.cursors();
        if cursors.len() > streams::FEW_STREAMS && !self.left.renewing {
            let news = |k: &Checkpoint| k.branch_id.is_none() || k.staged.unwrap_or(k.after) != k.head;
            cursors.retain(|c| self.known.iter().any(|k| k.stream == c.id && news(k)));
        }
        cursors
    }
}

/// What came with the hub's answer to "ready".
pub(super) struct InlinePage {
    place: PullState,
    page: Option<Box<RawValue>>,
}

impl InlinePage {
    /// Returns nothing when the hub did not send what it has. `streams` are those this device knows.
    pub(super) fn of(place: PullState, page: Option<Box<RawValue>>, streams: &[Stream]) -> Option<Self> {
        let reached = |s: &Stream| place.known.iter().any(|k| k.stream == s.id && k.after == s.head);
        (page.is_some() || streams.iter().all(reached)).then_some(Self { place, page })
    }

    /// Tells whether there is no news.
    pub(super) fn is_empty(&self) -> bool {
        self.page.is_none()
    }

    /// Shows it. Returns false when there is more: then all of it is fetched the usual way.
    pub(super) async fn show(self, ctx: &Context, report: &mut SyncReport) -> Result<bool, SyncError> {
        let Some(page) = self.page else { return Ok(true) };
        let fetched = take_apart(ctx, self.place.cursors(), serde_json::from_str(page.get()))?;
        if fetched.more || fetched.reset {
            return Ok(false);
        }
        report.pulled += fetched.rows;
        ctx.say(Phase::Receiving, fetched.rows, None);
        show(ctx, &fetched.page).await?;
        Ok(true)
    }
}

/// A page and what the session does next.
struct Fetched {
    page: Pulled,
    more: bool,
    reset: bool,
    /// Streams to be fetched anew.
    anew: Vec<i64>,
    rows: i64,
    next: Vec<Cursor>,
}

/// Fetches and applies everything new. Returns true when the hub asks for everything to be fetched anew.
pub(super) async fn pull(ctx: &Context, report: &mut SyncReport, bytes: &mut i64) -> Result<bool, SyncError> {
    let mut conn = ctx.store.reader().await?;
    let device = identity::read(&mut conn).await?;
    let place = PullState::read(&mut conn, &ctx.tables, &device).await?;
    drop(conn);
    let mut staged = place.has_staged();
    if place.left.staged && !staged {
        give_up_staged(ctx).await?;
    }
    if place.known.iter().all(|c| c.after == c.head) && !staged && !place.left.renewing {
        return Ok(false);
    }
    let missing: i64 = place.known.iter().map(|c| c.head - c.staged.unwrap_or(c.after)).sum();
    let cursors = place.behind();
    let PullState { filter, left, .. } = place;
    // What an earlier session fetched and could not show yet is not fetched again.
    let kept_before = if staged { staging::count(&mut *ctx.store.reader().await?).await? } else { 0 };
    let mut here = kept_before;
    let kept = |here| format!("{} fetched and kept on this computer; it goes on from there.", counted(here, "record"));
    // The hub counts everything; where less comes, a total would promise too much.
    let asked = how_many(ctx, &device, &cursors, missing > PAGE_ROWS && filter.wants_all());
    let first = fetch(ctx, &filter, cursors.clone(), bytes);
    let (total, mut fetched) =
        ctx.unless_stopped(async { Ok(tokio::join!(asked, first)) }, || kept(kept_before)).await?;
    let total = total.map(|rows| kept_before + rows);
    let mut hlc: Option<String> = None;
    let mut intake = Intake::new(left);
    loop {
        let mut page = fetched?;
        if page.reset {
            force_resync(ctx, &page).await?;
            return Ok(true);
        }
        report.pulled += page.rows;
        here += page.rows;
        hlc = hlc.max(page.page.hlc.take());
        page.page.hlc.clone_from(&hlc);
        ctx.say(Phase::Receiving, here, total.map(|total| total.max(here)));
        if !page.more && !staged && !left.renewing {
            show(ctx, &page.page).await?;
            return Ok(false);
        }
        if !page.more {
            intake.page(ctx, &page.page).await?;
            let all =
                "Everything is fetched and kept on this computer; what is not shown yet is shown after the next sync.";
            // Torn off anywhere, it goes on behind the last portion.
            ctx.unless_stopped(intake.show_rest(ctx, hlc), || all.to_owned()).await?;
            return Ok(false);
        }
        // The next page travels while this one is written; who asks to stop does not wait for it.
        let next = std::mem::take(&mut page.next);
        let next = ctx.unless_stopped(fetch(ctx, &filter, next, bytes), || kept(here));
        let (written, following) = tokio::join!(intake.page(ctx, &page.page), next);
        written?;
        staged = true;
        fetched = following;
    }
}

/// Asks how many rows lie beyond `cursors`, when that is `wanted`. Only for a person to look at: no answer is no trouble.
async fn how_many(ctx: &Context, device: &Identity, cursors: &[Cursor], wanted: bool) -> Option<i64> {
    if !wanted {
        return None;
    }
    match ctx.api().count(&CountRequest { caller: device.into(), streams: cursors }).await {
        Ok(rows) => Some(rows),
        Err(error) => {
            tracing::debug!(%error, "the hub does not say how many rows are to come");
            None
        }
    }
}

/// Notes which streams the hub wants to be fetched anew.
async fn force_resync(ctx: &Context, page: &Fetched) -> Result<(), SyncError> {
    let mut tx = ctx.store.begin_repeatable().await?;
    for stream in &page.anew {
        cursors::force_resync_of(&mut tx, *stream).await?;
    }
    Ok(tx.commit().await?)
}

async fn fetch(
    ctx: &Context,
    filter: &PullFilter,
    cursors: Vec<Cursor>,
    bytes: &mut i64,
) -> Result<Fetched, SyncError> {
    let answer = loop {
        let request = filter.request(Cow::Borrowed(&cursors), ctx.pace.bounds());
        match ctx.api().pull(&request).await {
            Ok(answer) => break answer,
            Err(error) if ctx.pace.failed(&error) => tracing::info!(%error, "a page was too much; asking for less"),
            Err(error) => return Err(error.into()),
        }
    };
    ctx.pace.came();
    *bytes += answer.bytes_moved();
    take_apart(ctx, cursors, answer.parse())
}

/// Takes a page apart that was asked for with `cursors`.
fn take_apart(ctx: &Context, cursors: Vec<Cursor>, page: serde_json::Result<Page>) -> Result<Fetched, SyncError> {
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
