//! Shows what was fetched: a page that catches up at once, many pages in portions.

use std::time::{Duration, Instant};

use super::{Context, SyncError};
use crate::domain::status::Phase;
use crate::store::pieces::{Pieces, Stride};
use crate::store::portions::Portions;
use crate::store::staged::{self, Move, Pulled};

/// The shortest and the longest pause between two portions, in which whoever waits for the lock gets it.
const PAUSE: (Duration, Duration) = (Duration::from_millis(5), Duration::from_millis(40));

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
        rest(took).await;
    }
}

/// Lets whoever waits for the lock have it. Other programs ask for it from time to time only, and more seldom the longer they have waited:
/// they find it free as often as not.
async fn rest(held: Duration) {
    tokio::time::sleep(held.clamp(PAUSE.0, PAUSE.1)).await;
}

/// Writes what is kept, in portions, so that nobody at the counter waits. `rows` are kept; `shared`: somebody has worked here.
pub(super) async fn show_all(ctx: &Context, hlc: Option<String>, rows: i64, shared: bool) -> Result<(), SyncError> {
    let mut portions = Portions::new(hlc);
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
            rest(took).await;
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
