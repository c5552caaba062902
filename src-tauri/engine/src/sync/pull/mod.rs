//! Fetches what others wrote since this device's place in each stream; shows it once it has caught up, on a new computer earlier.

pub mod inline;
pub mod pace;
pub mod page;
pub mod show;
pub mod state;
pub mod streams;

use std::borrow::Cow;

use self::pace::PAGE_ROWS;
use self::page::{Fetched, take_apart};
use self::show::{Intake, give_up_staged, show};
use self::state::{PullFilter, PullState};
use super::protocol::{CountRequest, Cursor};
use super::{Context, SyncError};
use crate::store::device::identity;
use crate::store::device::identity::Identity;
use crate::store::pull::cursors;
use crate::store::pull::staging;
use branchline_domain::message;
use branchline_domain::sync::progress::Phase;
use branchline_domain::sync::status::SyncReport;

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
    let kept = |here| message!("kept-fetched", count = here);
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
            // Torn off anywhere, it goes on behind the last portion.
            ctx.unless_stopped(intake.show_rest(ctx, hlc), || message!("kept-fetched-all")).await?;
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
