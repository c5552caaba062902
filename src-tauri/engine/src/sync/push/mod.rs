//! Sends the queue in order, in batches of whole units; each batch has an idempotency key and is sent until it is answered.

pub mod compose;
pub mod isolate;
pub mod pipeline;
pub mod sizes;

use std::collections::BTreeMap;

use self::compose::is_unstorable;
use self::isolate::Trouble;
use self::pipeline::{Arrived, Pipeline};
use super::held::withheld;
use super::outcome::Outcome;
use super::protocol::{PushAnswer, Reply};
use super::ready::Asked;
use super::{Context, LastReport, SyncError, held};
use crate::store::device::settings;
use crate::store::pull::cursors;
use crate::store::queue;
use crate::store::queue::batches::Batch;
use crate::store::repair::backfill;
use branchline_domain::message;
use branchline_domain::sync::progress::Phase;
use branchline_domain::sync::status::SyncReport;
use branchline_domain::sync::verdict::Verdict;

/// Sends everything that waits. While the hub works, answered batches are settled and the next is made.
pub(super) async fn push(ctx: &Context, asked: &Asked, session: &mut Outcome) -> Result<(), SyncError> {
    let hub_last = asked.ready.last;
    let waiting = session.last_report.as_ref().map_or(0, LastReport::pending);
    let after = meet(ctx, hub_last).await?;
    let mut pipeline = Pipeline::new(ctx, &asked.identity, asked.settings.batch_size, after, hub_last);
    let mut trouble = Trouble::default();
    pipeline.fill().await;
    while let Some(first) = pipeline.next() {
        let done = session.report.pushed + session.report.rejected;
        ctx.say(Phase::Sending, done, Some(waiting.max(done)));
        let Arrived { batch, took, answer } = pipeline.await_answer(first).await?;
        match answer {
            Ok(answer) => {
                // First of all the hub gets more to do.
                pipeline.send_next();
                session.bytes += answer.bytes_moved();
                // What the hub had taken before it had counted before the session began.
                if batch.last > hub_last
                    && let Some(last) = &mut session.last_report
                {
                    last.sent(count(&batch.changes));
                }
                let answered = Answered::read(batch, &answer)?;
                trouble.over(ctx, &answered.batch, took);
                settle(ctx, answered, &mut session.report).await?;
            }
            Err(error) => trouble.meet(ctx, asked, &mut pipeline, &batch, took, error).await?,
        }
        pipeline.fill().await;
    }
    pipeline.end()?;
    if !ctx.cancel.is_cancelled() {
        return Ok(());
    }
    let done = session.report.pushed + session.report.rejected;
    Err(SyncError::stopped(match settings::waiting(&mut *ctx.store.reader().await?).await?.pending {
        0 => message!("kept-sent-all", count = done),
        left => message!("kept-sent-some", done = done, all = done + left),
    }))
}

/// A batch the hub has answered, not yet settled here.
struct Answered {
    batch: Batch,
    answer: PushAnswer,
}

impl Answered {
    fn read(batch: Batch, answer: &Reply<PushAnswer>) -> Result<Self, SyncError> {
        let answer = answer.read()?;
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
        queue::PushPosition::Agreed { pushed } => Ok(pushed),
        queue::PushPosition::HubBehind => {
            drop(conn);
            // The hub was restored from a backup: what it lost is still here, and goes again.
            tracing::warn!(hub_last, "the hub has fewer changes than were sent; sending them again");
            let mut tx = ctx.store.begin().await?;
            queue::rewind(&mut tx, hub_last).await?;
            backfill::request(&mut tx).await?;
            // Its numbers go on from the backup's: what is fetched by number alone could skip what others send again.
            cursors::force_resync(&mut tx).await?;
            tx.commit().await?;
            Ok(hub_last)
        }
        queue::PushPosition::HubAhead => Err(SyncError::DatabaseCloned),
    }
}

async fn settle(ctx: &Context, answered: Answered, report: &mut SyncReport) -> Result<(), SyncError> {
    let Answered { batch, answer } = answered;
    let now = ctx.now();
    let mut rows: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
    for change in &batch.changes {
        rows.entry(change.unit).or_default().push(change.id);
    }
    let mut tx = ctx.store.begin_repeatable().await?;
    let mut refused = 0;
    if let Some(why) = batch.withheld {
        // Whatever an older hub made of a unit without content: it is not there.
        let unit = batch.changes.first().map_or(batch.first, |change| change.unit);
        let hubs = answer.units.iter().find(|verdict| verdict.verdict.is_held());
        let verdict = withheld::verdict(&mut tx, (batch.first, batch.last), why, hubs, unit).await?;
        refused = count(&batch.changes);
        held::hold(&mut tx, &verdict, batch.changes.iter().map(|change| change.id).collect(), now).await?;
    } else {
        for verdict in answer.units.iter().filter(|verdict| verdict.verdict.is_held()) {
            let whole = || rows.get(&verdict.unit).cloned().unwrap_or_default();
            let of_it = if verdict.part.is_empty() { whole() } else { verdict.part.clone() };
            refused += count(&of_it);
            held::hold(&mut tx, verdict, of_it, now).await?;
        }
    }
    queue::settle(&mut tx, batch.first, batch.last, now).await?;
    // What had to be made storable on its way comes back with the next pull, so that both sides hold the same.
    let as_written = !batch.changes.iter().any(|c| is_unstorable(&c.data));
    for stream in &answer.streams {
        if answer.clean && as_written {
            cursors::advance_past_own(&mut tx, stream.id, stream.from, stream.to, now).await?;
        }
        // What was not skipped, a merge above all, is fetched in this very session.
        cursors::raise_head(&mut tx, stream.id, stream.to).await?;
    }
    tx.commit().await?;

    report.rejected += refused;
    report.pushed += count(&batch.changes) - refused;
    report.merged += count(answer.units.iter().filter(|v| v.verdict == Verdict::Merged));
    report.conflicts +=
        answer.units.iter().filter(|v| v.verdict == Verdict::Conflict).map(|v| v.conflicts.max(1)).sum::<i64>();
    Ok(())
}

fn count<T>(things: impl IntoIterator<Item = T>) -> i64 {
    i64::try_from(things.into_iter().count()).unwrap_or(i64::MAX)
}
