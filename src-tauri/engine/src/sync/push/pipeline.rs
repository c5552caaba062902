//! Batches on their way to the hub: made while the hub is at work, sent in order, answered in order.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::task::JoinError;
use tokio::time::Instant;
use tokio_util::task::AbortOnDropHandle;

use super::compose::compose;
use crate::clock;
use crate::hub::HubError;
use crate::store::device::identity::Identity;
use crate::store::queue::batches;
use crate::store::queue::batches::Batch;
use crate::sync::protocol::{Api, PushAnswer, PushBody, Reply};
use crate::sync::{Context, SyncError};
use branchline_domain::message;

/// Most batches under way at once: while the hub works on one, the next is on its way, and waits at the hub for its turn.
const MAX_IN_FLIGHT: usize = 2;

/// A line that takes longer over a batch carries one at a time: two would share it, and both come late.
const QUICK: Duration = Duration::from_secs(5);

/// What is on its way to the hub, in order.
pub(crate) struct Pipeline<'a> {
    ctx: &'a Context,
    identity: &'a Identity,
    /// Most changes in a batch, unless the hub takes fewer.
    usual: i64,
    /// The last queue id the hub said it had taken.
    hub_last: i64,
    /// The queue id after which the next batch begins.
    after: i64,
    /// Whether more may wait there.
    more: bool,
    /// The next batch, made beforehand.
    made: Option<Sending>,
    in_flight: VecDeque<InFlight>,
    /// How many may be under way now: one until the line has shown that it is quick, and again when batches get in each other's way.
    room: usize,
    /// Why no more batches could be made.
    failed: Option<SyncError>,
}

impl<'a> Pipeline<'a> {
    /// Returns the pipeline that follows queue id `after`, at most `usual` changes in a batch; `hub_last` is what the hub has taken.
    pub(crate) fn new(ctx: &'a Context, identity: &'a Identity, usual: i64, after: i64, hub_last: i64) -> Self {
        let in_flight = VecDeque::new();
        Self { ctx, identity, usual, hub_last, after, more: true, made: None, in_flight, room: 1, failed: None }
    }

    /// Returns the batch whose turn it is: everything before it has been answered.
    pub(crate) fn next(&mut self) -> Option<InFlight> {
        self.in_flight.pop_front()
    }

    /// Waits for the hub's answer to the batch whose turn it is.
    pub(crate) async fn await_answer(&mut self, first: InFlight) -> Result<Arrived, SyncError> {
        let InFlight { sending, mut posted, answer } = first;
        let mut answer = finished(answer.await)?;
        if answer.as_ref().is_err_and(out_of_order) {
            // What was before it has arrived meanwhile.
            self.room = 1;
            posted = Instant::now();
            answer = self.ctx.api().push(sending.request).await;
        }
        let took = posted.elapsed();
        if answer.is_err() || took >= QUICK {
            self.room = 1;
        } else if self.in_flight.is_empty() {
            // Not before: others that came too early with it arrive first.
            self.room = MAX_IN_FLIGHT;
        }
        Ok(Arrived { batch: sending.batch, took, answer })
    }

    /// Puts as many batches on their way as may be, and makes the one that follows. Should that fail, those under way are waited for
    /// first: see [`Pipeline::end`].
    pub(crate) async fn fill(&mut self) {
        loop {
            if self.made.is_none() && self.more && !self.ctx.cancel.is_cancelled() {
                match self.take().await {
                    Ok(made) => self.made = made,
                    Err(error) => self.failed = Some(error),
                }
                self.after = self.made.as_ref().map_or(self.after, |made| made.batch.last);
                self.more = self.made.is_some();
            }
            if !self.send_next() {
                return;
            }
        }
    }

    /// Says why less was sent than waits, if something failed.
    pub(crate) fn end(self) -> Result<(), SyncError> {
        self.failed.map_or(Ok(()), Err)
    }

    /// Puts the batch that is made on its way, if there is one and room for it, and nobody wants to stop: on record it can wait.
    pub(crate) fn send_next(&mut self) -> bool {
        let room = self.in_flight.len() < self.room && !self.ctx.cancel.is_cancelled();
        let made = if room { self.made.take() } else { None };
        let posted = made.map(|made| self.in_flight.push_back(made.send_next(self.ctx)));
        posted.is_some()
    }

    /// Begins anew at queue id `first`, with what stands on record there now.
    pub(crate) fn again(&mut self, first: i64) {
        (self.made, self.after, self.more, self.room) = (None, first - 1, true, 1);
    }

    /// Puts the next batch on record, durably: its key must not be forgotten once it is on its way.
    async fn take(&self) -> Result<Option<Sending>, SyncError> {
        // At the end of the queue nothing need be written to know it.
        if !batches::any_after(&mut *self.ctx.store.reader().await?, self.after).await? {
            return Ok(None);
        }
        let limits = self.ctx.sizes.limits(self.usual);
        let mut tx = self.ctx.store.begin().await?;
        let key = clock::new_id().to_string();
        let batch = batches::take_batch(&mut tx, self.after, self.hub_last, &key, limits).await?;
        let Some(batch) = batch else { return Ok(None) };
        tx.commit().await?;
        let request = compose(self.identity, &self.ctx.tables, &batch)?;
        Ok(Some(Sending { batch, request }))
    }

    /// Tells whether the hub may have taken any of what followed a batch it refused: then that refusal was not the hub's own word, for
    /// no batch is taken before the one it follows.
    pub(crate) async fn any_taken(&mut self) -> Result<bool, SyncError> {
        let mut taken = false;
        for one in self.in_flight.drain(..) {
            let answer =
                self.ctx.unless_stopped(async { finished(one.answer.await) }, || message!("kept-next-time")).await?;
            taken |= !matches!(answer, Err(HubError::Refused { .. } | HubError::TooMuch { .. }));
        }
        Ok(taken)
    }
}

/// What came of a batch, and how long that took.
pub(crate) struct Arrived {
    pub batch: Batch,
    pub took: Duration,
    pub answer: Result<Reply<PushAnswer>, HubError>,
}

/// A batch on record, and the request that carries it.
struct Sending {
    batch: Batch,
    request: PushBody,
}

impl Sending {
    /// Sends it off.
    fn send_next(self, ctx: &Context) -> InFlight {
        let (hub, request) = (ctx.hub.clone(), self.request.clone());
        #[expect(clippy::disallowed_methods, reason = "its handle owns it: dropped, it ends")]
        let answer = tokio::spawn(async move { Api(&hub).push(request).await });
        InFlight { sending: self, posted: Instant::now(), answer: AbortOnDropHandle::new(answer) }
    }
}

/// A batch on its way to the hub, or at it.
pub(crate) struct InFlight {
    sending: Sending,
    posted: Instant,
    answer: AbortOnDropHandle<Result<Reply<PushAnswer>, HubError>>,
}

/// Tells whether a batch arrived before the one it follows, or waited too long for its turn at the hub.
fn out_of_order(error: &HubError) -> bool {
    matches!(error, HubError::Contended { .. }) || error.refusal().is_some_and(|(word, _)| word == "gap")
}

fn finished<T>(ended: Result<T, JoinError>) -> Result<T, SyncError> {
    ended.map_err(|broken| match broken.try_into_panic() {
        Ok(panic) => std::panic::resume_unwind(panic),
        Err(_) => SyncError::stopped(message!("kept-next-time")),
    })
}
