//! Shows what was fetched: a page that catches up at once, many pages in portions.

use std::time::{Duration, Instant};

use super::{Context, SyncError};
use crate::domain::status::Phase;
use crate::store::pieces::{Pieces, Stride};
use crate::store::portions::Portions;
use crate::store::staged::{self, Move, Pulled};

/// The pause between two portions: this program's own writers stand in line for the lock and need no more.
const PAUSE: Duration = Duration::from_millis(2);

/// The longest pause while another program writes.
const LONGEST_PAUSE: Duration = Duration::from_millis(40);

/// How long another program counts as one that writes after it did.
const WRITES_ON: Duration = Duration::from_secs(3);

pub(super) async fn show(ctx: &Context, page: &Pulled) -> Result<(), SyncError> {
    let mut tx = ctx.store.begin_pulled().await?;
    let refused = staged::apply_page(&mut tx, &ctx.tables, page, ctx.now()).await?;
    tx.commit().await?;
    ctx.store.checkpoint().await?;
    warn_of(refused);
    Ok(())
}

/// Keeps a page aside. `shared`: somebody works here and must not wait; then it goes in pieces as `stride` says.
pub(super) async fn keep(ctx: &Context, page: &Pulled, shared: bool, stride: &mut Stride) -> Result<(), SyncError> {
    if !shared {
        let mut tx = ctx.store.begin_portion().await?;
        staged::stage(&mut tx, &ctx.tables, &page.parts, &page.moves).await?;
        tx.commit().await?;
        return Ok(ctx.store.checkpoint().await?);
    }
    let mut pieces = Pieces::of(&page.parts)?;
    let mut rests = Rests::default();
    loop {
        let parts = pieces.next(stride.rows());
        let moves: &[Move] = if pieces.is_empty() { &page.moves } else { &[] };
        let mut tx = ctx.store.begin_portion().await?;
        let began = Instant::now();
        staged::stage(&mut tx, &ctx.tables, &parts, moves).await?;
        tx.commit().await?;
        let took = began.elapsed();
        stride.took(took.as_millis());
        ctx.store.checkpoint().await?;
        if pieces.is_empty() {
            return Ok(());
        }
        rests.rest(ctx, took).await?;
    }
}

/// Lets whoever waits for the lock have it, between two portions. Other programs do not stand in line: they ask from time to time, and more
/// seldom the longer they have waited. So while one of them writes the lock is free as long as it was held.
#[derive(Debug, Default)]
struct Rests {
    seen: Option<i64>,
    until: Option<Instant>,
}

impl Rests {
    async fn rest(&mut self, ctx: &Context, held: Duration) -> Result<(), SyncError> {
        if let Some(version) = ctx.store.outside().await? {
            if self.seen.is_some_and(|seen| seen != version) {
                self.until = Some(Instant::now() + WRITES_ON);
            }
            self.seen = Some(version);
        }
        let busy = self.until.is_some_and(|until| Instant::now() < until);
        tokio::time::sleep(if busy { held.clamp(PAUSE, LONGEST_PAUSE) } else { PAUSE }).await;
        Ok(())
    }
}

/// Writes what is kept, in portions, so that nobody at the counter waits. `rows` are kept; `shared`: somebody has worked here.
pub(super) async fn show_all(ctx: &Context, hlc: Option<String>, rows: i64, shared: bool) -> Result<(), SyncError> {
    let mut portions = Portions::new(hlc);
    let mut rests = Rests::default();
    loop {
        let mut tx = ctx.store.begin_pulled().await?;
        let began = Instant::now();
        let more = portions.next(&mut tx, &ctx.tables, ctx.now()).await?;
        tx.commit().await?;
        let took = began.elapsed();
        portions.took(took.as_millis());
        ctx.store.checkpoint().await?;
        ctx.say(Phase::Saving, portions.written, Some(rows.max(portions.written)));
        if !more {
            break;
        }
        if shared {
            rests.rest(ctx, took).await?;
        }
    }
    warn_of(portions.refused);
    Ok(())
}

/// Gives up what was staged and counts no more, in portions.
pub(super) async fn give_up_staged(ctx: &Context) -> Result<(), SyncError> {
    let mut stride = Stride::default();
    loop {
        let mut tx = ctx.store.begin_portion().await?;
        let began = Instant::now();
        let done = staged::clear(&mut tx, stride.rows()).await?;
        tx.commit().await?;
        stride.took(began.elapsed().as_millis());
        ctx.store.checkpoint().await?;
        if done {
            return Ok(());
        }
    }
}

fn warn_of(refused: i64) {
    if refused > 0 {
        tracing::warn!(refused, "pulled rows were kept aside, because this version's tables refuse them");
    }
}
