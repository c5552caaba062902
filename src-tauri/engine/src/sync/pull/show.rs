//! Shows what was fetched: a page that catches up at once; many pages in portions, once all of them are there. A new computer shows what
//! is part of no document as it comes.

use crate::store::pull::apply;
use std::time::{Duration, Instant};

use crate::store::pull::first_load;
use crate::store::pull::pieces::{Pieces, Stride};
use crate::store::pull::portions::Portions;
use crate::store::pull::staging;
use crate::store::pull::staging::{Move, Pulled, Unfinished};
use crate::store::pull::upsert::PageTable;
use crate::sync::{Context, SyncError};
use branchline_domain::sync::progress::Phase;

/// The shortest and the longest pause between two portions, in which whoever waits for the lock gets it.
const PAUSE: (Duration, Duration) = (Duration::from_millis(5), Duration::from_millis(40));

pub(crate) async fn show(ctx: &Context, page: &Pulled) -> Result<(), SyncError> {
    let mut tx = ctx.store.begin_pulled().await?;
    let refused = apply::apply_page(&mut tx, &ctx.tables, page, ctx.now()).await?;
    tx.commit().await?;
    ctx.store.checkpoint().await?;
    warn_of(refused);
    Ok(())
}

/// How a fetch that needs many pages takes them in.
pub(crate) struct Intake {
    /// Somebody works here and must not wait: a page goes in pieces.
    shared: bool,
    /// A new computer shows what is part of no document as it comes; anywhere else nobody sees half of what was written together.
    as_it_comes: bool,
    stride: Stride,
    refused: i64,
}

impl Intake {
    pub(crate) fn new(left: Unfinished) -> Self {
        Self { shared: left.written, as_it_comes: left.new && !left.renewing, stride: Stride::default(), refused: 0 }
    }

    /// Takes in a page.
    pub(crate) async fn page(&mut self, ctx: &Context, page: &Pulled) -> Result<(), SyncError> {
        if !self.shared {
            self.piece(ctx, page, &page.parts, &page.moves).await?;
            return Ok(());
        }
        let mut pieces = Pieces::of(&page.parts)?;
        loop {
            let parts = pieces.next(self.stride.rows());
            let last = pieces.is_empty();
            let took = self.piece(ctx, page, &parts, if last { &page.moves } else { &[] }).await?;
            self.stride.took(took.as_millis());
            if last {
                return Ok(());
            }
            rest(took).await;
        }
    }

    /// Takes in parts of a page. Returns how long the lock was held.
    async fn piece(
        &mut self,
        ctx: &Context,
        page: &Pulled,
        parts: &[PageTable],
        moves: &[Move],
    ) -> Result<Duration, SyncError> {
        let store = &ctx.store;
        let mut tx = if self.as_it_comes { store.begin_pulled().await? } else { store.begin_portion().await? };
        let began = Instant::now();
        if self.as_it_comes {
            self.refused +=
                first_load::take_in(&mut tx, &ctx.tables, parts, moves, page.hlc.as_deref(), ctx.now()).await?;
        } else {
            staging::stage(&mut tx, &ctx.tables, parts, moves).await?;
        }
        tx.commit().await?;
        let took = began.elapsed();
        ctx.store.checkpoint().await?;
        Ok(took)
    }

    /// Writes what is kept. `hlc` is the newest stamp of what was fetched.
    pub(crate) async fn show_rest(self, ctx: &Context, hlc: Option<String>) -> Result<(), SyncError> {
        let rows = staging::count(&mut *ctx.store.reader().await?).await?;
        show_all(ctx, hlc, rows, self.shared).await?;
        warn_of(self.refused);
        Ok(())
    }
}

/// Lets whoever waits for the lock have it. Other programs ask for it from time to time only, and more seldom the longer they have waited:
/// they find it free as often as not.
async fn rest(held: Duration) {
    tokio::time::sleep(held.clamp(PAUSE.0, PAUSE.1)).await;
}

/// Writes what is kept, in portions, so that nobody at the counter waits. `rows` are kept; `shared`: somebody has worked here.
async fn show_all(ctx: &Context, hlc: Option<String>, rows: i64, shared: bool) -> Result<(), SyncError> {
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
pub(crate) async fn give_up_staged(ctx: &Context) -> Result<(), SyncError> {
    let mut stride = Stride::default();
    loop {
        let mut tx = ctx.store.begin_portion().await?;
        let began = Instant::now();
        let done = staging::clear(&mut tx, stride.rows()).await?;
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
