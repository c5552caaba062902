//! Shows what was fetched: a page that catches up at once, many pages in portions.

use std::time::{Duration, Instant};

use super::{Context, SyncError};
use crate::domain::status::Phase;
use crate::store::portions::Portions;
use crate::store::staged::{self, Pulled};

/// The shortest and the longest pause between two portions, in which whoever waits for the lock gets it.
const PAUSE: (Duration, Duration) = (Duration::from_millis(2), Duration::from_millis(20));

pub(super) async fn show(ctx: &Context, page: &Pulled) -> Result<(), SyncError> {
    let mut tx = ctx.store.begin_pulled().await?;
    let refused = staged::apply_page(&mut tx, &ctx.tables, page, ctx.now()).await?;
    tx.commit().await?;
    warn_of(refused);
    Ok(())
}

pub(super) async fn keep(ctx: &Context, page: &Pulled) -> Result<(), SyncError> {
    let mut tx = ctx.store.begin_repeatable().await?;
    staged::stage(&mut tx, &ctx.tables, page).await?;
    Ok(tx.commit().await?)
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
        ctx.say(Phase::Saving, portions.written, Some(rows.max(portions.written)));
        if !more {
            break;
        }
        if shared {
            // Other programs ask for the lock from time to time only: they need a moment in which it is free.
            tokio::time::sleep((took / 2).clamp(PAUSE.0, PAUSE.1)).await;
        }
    }
    warn_of(portions.refused);
    Ok(())
}

/// Gives up what was staged and counts no more, in portions.
pub(super) async fn give_up_staged(ctx: &Context) -> Result<(), SyncError> {
    loop {
        let mut tx = ctx.store.begin_repeatable().await?;
        let done = staged::clear(&mut tx).await?;
        tx.commit().await?;
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
