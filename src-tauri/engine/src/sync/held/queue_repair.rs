//! Looks through what waits before it is sent: what another program left there in no state to travel is put right or held, and told.

use crate::store::queue::{log, repair};
use crate::sync::{Context, SyncError, counted};

/// Puts the queue right, and says in the log what that was.
pub(crate) async fn repair(ctx: &Context, hub_now_ms: i64) -> Result<(), SyncError> {
    if !repair::is_needed(&mut *ctx.store.reader().await?).await? {
        return Ok(());
    }
    let mut tx = ctx.store.begin().await?;
    let done = repair::repair(&mut tx, hub_now_ms, ctx.now()).await?;
    let said: Vec<String> = [
        (done.renumbered, "got the numbers that follow, as theirs had been used before"),
        (done.restamped, "got a new stamp, as theirs was none"),
        (done.held, "cannot be sent, and needs attention"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, what)| format!("{} {what}", counted(count, "change")))
    .collect();
    if !said.is_empty() {
        let words = format!("Another program had written to the queue: {}.", said.join("; "));
        tracing::warn!("{words}");
        log::note(&mut tx, "queue", &words, ctx.now()).await?;
    }
    Ok(tx.commit().await?)
}
