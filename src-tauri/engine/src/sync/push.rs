//! Sends the queue in order, in batches of whole units; each batch has an idempotency key and is sent until it is answered.

use std::collections::BTreeMap;

use super::compose::is_unstorable;
use super::mail::Mail;
use super::ready::{Asked, total};
use super::session::Outcome;
use super::wire::{PushAnswer, Verdict};
use super::{Context, SyncError, Told, counted, held};
use crate::domain::status::{Phase, SyncReport};
use crate::hub::{Remedy, RpcAnswer};
use crate::store::queue::{self, Batch};
use crate::store::{cursors, offer, settings};

/// Sends everything that waits. While the hub works, answered batches are settled and the next is made.
pub(super) async fn push(ctx: &Context, asked: &Asked, session: &mut Outcome) -> Result<(), SyncError> {
    let hub_last = asked.ready.last;
    let waiting = session.told.as_ref().map_or(0, Told::pending);
    let mut mail = Mail::new(ctx, &asked.identity, asked.settings.batch_size, meet(ctx, hub_last).await?);
    mail.fill().await;
    while let Some(first) = mail.next() {
        let done = session.report.pushed + session.report.rejected;
        ctx.say(Phase::Sending, done, Some(waiting.max(done)));
        let (batch, answer) = mail.arrived(first).await?;
        match answer {
            Ok(answer) => {
                // First of all the hub gets more to do.
                mail.post();
                session.bytes += total(&answer);
                // What the hub had taken before it had counted before the session began.
                if batch.last > hub_last
                    && let Some(told) = &mut session.told
                {
                    told.sent(count(&batch.changes));
                }
                settle(ctx, Answered::read(batch, &answer)?, &mut session.report).await?;
            }
            Err(error) if error.answer() == Remedy::HalveBatch && batch.changes.len() > 1 && mail.can_halve() => {
                if mail.any_taken().await? {
                    return Err(SyncError::refused(error));
                }
                forget(ctx).await?;
                mail.halve(batch.first);
            }
            // The batch stays on record and goes first the next time, under the same key: whoever refused it in the hub's name, the
            // hub may have taken it.
            Err(error) => {
                // Refused for its form, it was not taken: what is wrong is put right by the next session, and goes under another key.
                if error.refusal().is_some_and(|(word, _)| word == "malformed") && !mail.any_taken().await? {
                    forget(ctx).await?;
                }
                return Err(SyncError::refused(error));
            }
        }
        mail.fill().await;
    }
    mail.end()?;
    if !ctx.cancel.is_cancelled() {
        return Ok(());
    }
    let done = session.report.pushed + session.report.rejected;
    Err(SyncError::stopped(&match settings::waiting(&mut *ctx.store.reader().await?).await?.pending {
        0 => format!("{} sent; what others wrote is fetched the next time.", counted(done, "change")),
        left => {
            let all = done + left;
            format!("{done} of {all} changes are sent; the rest is safe on this computer and goes the next time.")
        }
    }))
}

/// A batch the hub has answered, not yet settled here.
struct Answered {
    batch: Batch,
    answer: PushAnswer,
}

impl Answered {
    fn read(batch: Batch, answer: &RpcAnswer) -> Result<Self, SyncError> {
        let answer: PushAnswer = answer.json()?;
        // By its numbers: the same changes sent again under another key get the answer of the first time.
        if (answer.first, answer.last) != (batch.first, batch.last) {
            return Err(SyncError::Answer("it speaks of another batch than was sent".to_owned()));
        }
        Ok(Self { batch, answer })
    }
}

/// Compares how far both sides think this device has sent; returns the queue id after which to go on.
async fn meet(ctx: &Context, hub_last: i64) -> Result<i64, SyncError> {
    let mut conn = ctx.store.reader().await?;
    match queue::compare(&mut conn, hub_last).await? {
        queue::Standing::Agreed { pushed } => Ok(pushed),
        queue::Standing::HubBehind => {
            drop(conn);
            // The hub was restored from a backup: what it lost is still here, and goes again.
            tracing::warn!(hub_last, "the hub has fewer changes than were sent; sending them again");
            let mut tx = ctx.store.begin().await?;
            queue::rewind(&mut tx, hub_last).await?;
            offer::want(&mut tx).await?;
            // Its numbers go on from the backup's: what is fetched by number alone could skip what others send again.
            cursors::distrust(&mut tx).await?;
            tx.commit().await?;
            Ok(hub_last)
        }
        queue::Standing::HubAhead => Err(SyncError::Copied),
    }
}

async fn forget(ctx: &Context) -> Result<(), SyncError> {
    let mut tx = ctx.store.begin().await?;
    queue::forget_batches(&mut tx).await?;
    Ok(tx.commit().await?)
}

async fn settle(ctx: &Context, answered: Answered, report: &mut SyncReport) -> Result<(), SyncError> {
    let Answered { batch, answer } = answered;
    let now = ctx.now();
    let mut sizes: BTreeMap<i64, i64> = BTreeMap::new();
    for change in &batch.changes {
        *sizes.entry(change.unit).or_default() += 1;
    }
    let kept: Vec<&Verdict> = answer.units.iter().filter(|v| matches!(v.v.as_str(), "rejected" | "waiting")).collect();
    let held_units: Vec<i64> = kept.iter().map(|v| v.u).collect();
    let mut tx = ctx.store.begin_repeatable().await?;
    for verdict in &kept {
        held::hold(&mut tx, verdict, sizes.get(&verdict.u).copied().unwrap_or(1), now).await?;
    }
    queue::settle(&mut tx, batch.first, batch.last, now).await?;
    // What had to be made storable on its way comes back with the next pull, so that both sides hold the same.
    let as_written = !batch.changes.iter().any(|c| is_unstorable(&c.data));
    for stream in &answer.streams {
        if answer.clean && as_written {
            cursors::skip_own(&mut tx, stream.id, stream.from, stream.to, now).await?;
        }
        // What was not skipped, a merge above all, is fetched in this very session.
        cursors::raise_head(&mut tx, stream.id, stream.to).await?;
    }
    tx.commit().await?;

    let refused: i64 = held_units.iter().filter_map(|unit| sizes.get(unit)).sum();
    report.rejected += refused;
    report.pushed += count(&batch.changes) - refused;
    report.merged += count(answer.units.iter().filter(|v| v.v == "merged"));
    report.conflicts += answer.units.iter().filter(|v| v.v == "conflict").map(|v| v.conflicts.max(1)).sum::<i64>();
    Ok(())
}

fn count<T>(things: impl IntoIterator<Item = T>) -> i64 {
    i64::try_from(things.into_iter().count()).unwrap_or(i64::MAX)
}
