//! What becomes of a batch that was refused or broke off: smaller parts, a unit alone set aside by name, or the end of the session.
//!
//! A unit that cannot pass alone while the hub is well is at fault, whatever refuses it. That the hub is well is proved twice: it answers
//! a small request right after, and it takes the same unit without its content.

use std::time::Duration;

use super::pipeline::Pipeline;
use crate::clock;
use crate::hub::{HubError, Suspicion};
use crate::store::queue::batches;
use crate::store::queue::batches::Batch;
use crate::store::queue::units;
use crate::sync::handshake;
use crate::sync::held::withheld;
use crate::sync::ready::Asked;
use crate::sync::{Context, SyncError};

/// Most units set aside one after the other for requests that broke off: more of them is no coincidence.
const MOST_IN_A_ROW: usize = 3;

/// The troubles of one session.
#[derive(Default)]
pub(crate) struct Trouble {
    /// Whether parts of a refused batch are being tried.
    parting: bool,
    /// Units set aside since something went through whole.
    in_a_row: usize,
}

impl Trouble {
    /// Notes that a batch was answered.
    pub(crate) fn over(&mut self, ctx: &Context, batch: &Batch, took: Duration) {
        if batch.withheld.is_some() {
            ctx.sizes.one_unit_was_it();
            self.parting = false;
        } else {
            ctx.sizes.went_well(count(batch), took);
            self.in_a_row = 0;
        }
    }

    /// Decides how it goes on after `error`, or ends the session with it.
    pub(crate) async fn meet(
        &mut self,
        ctx: &Context,
        asked: &Asked,
        pipeline: &mut Pipeline<'_>,
        batch: &Batch,
        took: Duration,
        error: HubError,
    ) -> Result<(), SyncError> {
        let suspicion = error.suspicion();
        if is_other_content(&error) && take_back(ctx, batch, false).await? {
            // The hub has taken the batch whose place this one took.
            pipeline.again(batch.first);
            return Ok(());
        }
        let Some(why) = withheld::why(suspicion) else {
            // Refused for its form, it was not taken: what is wrong is put right by the next session, and goes under another key.
            if error.refusal().is_some_and(|(word, _)| word == "malformed") && !pipeline.any_taken().await? {
                let mut tx = ctx.store.begin().await?;
                batches::forget(&mut tx, batch).await?;
                tx.commit().await?;
            }
            return Err(SyncError::refused(error));
        };
        let mut tx = ctx.store.begin().await?;
        let tries = batches::count_try(&mut tx, batch).await?;
        tx.commit().await?;
        let alone = batch.is_alone();
        let guessed = alone && batch.changes.iter().all(|change| change.guessed);
        let divisible =
            guessed && units::is_divisible(&mut *ctx.store.reader().await?, batch.first, batch.last).await?;
        let last_resort = alone && !divisible;
        // What may be the line's fault, or a busy hour's, is tried once more, with the next session or at once.
        let patient = match suspicion {
            Suspicion::Broken => last_resort || !self.parting,
            Suspicion::TooSlow | Suspicion::Refused => last_resort,
            _ => false,
        };
        let again = patient && tries < 2;
        let later = again && suspicion != Suspicion::Refused && !self.parting;
        if pipeline.any_taken().await? || later || batch.withheld.is_some() {
            if batch.withheld.is_some() {
                // Without its content it did not pass either: it was not the content, which is tried again the next time.
                take_back(ctx, batch, suspicion == Suspicion::Broken).await?;
            }
            return Err(SyncError::refused(error));
        }
        let proof = suspicion == Suspicion::Refused || suspicion == Suspicion::Broken || last_resort;
        // What the hub has taken meanwhile is asked for under its key the next time.
        if proof && !handshake::reached(ctx, &asked.identity).await.is_ok_and(|hub_last| hub_last < batch.first) {
            return Err(SyncError::refused(error));
        }
        if again {
            pipeline.again(batch.first);
            return Ok(());
        }
        if last_resort {
            if suspicion == Suspicion::Broken && self.in_a_row >= MOST_IN_A_ROW {
                return Err(SyncError::refused(error));
            }
            self.in_a_row += 1;
            tracing::warn!(%error, first = batch.first, last = batch.last, "a unit cannot travel; it is held by name");
            let mut tx = ctx.store.begin().await?;
            batches::withhold(&mut tx, batch, why, &clock::new_id().to_string()).await?;
            tx.commit().await?;
        } else {
            self.parting = true;
            match suspicion {
                Suspicion::TooLarge => ctx.sizes.too_large(batch.size()),
                _ => ctx.sizes.too_many(count(batch), took),
            }
            let mut tx = ctx.store.begin().await?;
            batches::recut(&mut tx, batch).await?;
            if divisible {
                units::divide(&mut tx, batch.first, batch.last).await?;
            }
            tx.commit().await?;
        }
        pipeline.again(batch.first);
        Ok(())
    }
}

/// Tells whether the hub holds something else under the numbers of a batch.
fn is_other_content(error: &HubError) -> bool {
    error.refusal().is_some_and(|(word, _)| matches!(word, "device_cloned" | "batch_mismatch"))
}

/// Lets the batch whose place this one took stand for it again; tells whether there is one.
async fn take_back(ctx: &Context, batch: &Batch, perhaps: bool) -> Result<bool, SyncError> {
    let mut tx = ctx.store.begin().await?;
    let other = batches::take_back(&mut tx, batch, perhaps).await?;
    tx.commit().await?;
    Ok(other)
}

fn count(batch: &Batch) -> i64 {
    i64::try_from(batch.changes.len()).unwrap_or(i64::MAX)
}
