//! Looks through what waits before it is sent: what another program left there in no state to travel is put right or held, and told.

use crate::store::queue::{log, repair};
use crate::sync::{Context, SyncError};
use branchline_domain::message;

/// Puts the queue right, and says in the log what that was.
pub(crate) async fn repair(ctx: &Context, hub_now_ms: i64) -> Result<(), SyncError> {
    if !repair::is_needed(&mut *ctx.store.reader().await?).await? {
        return Ok(());
    }
    let mut tx = ctx.store.begin().await?;
    let done = repair::repair(&mut tx, hub_now_ms, ctx.now()).await?;
    let said = [
        (done.renumbered, message!("log-queue-renumbered", count = done.renumbered)),
        (done.restamped, message!("log-queue-restamped", count = done.restamped)),
        (done.held, message!("log-queue-held", count = done.held)),
    ];
    let said = said.into_iter().filter(|(count, _)| *count > 0).map(|(_, what)| what);
    let said = said.reduce(|before, after| message!("list-semicolon", before = before, after = after));
    if let Some(what) = said {
        let words = message!("log-queue", what = what);
        tracing::warn!("{words}");
        log::note(&mut tx, "queue", &words, ctx.now()).await?;
    }
    Ok(tx.commit().await?)
}
