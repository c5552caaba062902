//! Batches on their way to the hub: made while the hub is at work, sent in order, answered in order.

use std::collections::VecDeque;

use bytes::Bytes;
use tokio::task::JoinError;
use tokio_util::task::AbortOnDropHandle;
use uuid::Uuid;

use super::compose::compose;
use super::{Context, SyncError};
use crate::hub::{HubError, RpcAnswer};
use crate::store::identity::Identity;
use crate::store::queue::{self, Batch};

/// Most bytes of data in one request: well under what gateways take, and quick to repeat on a bad line.
const BATCH_BYTES: usize = 1_000_000;

/// Batches under way at once: while the hub works on one, the next is on its way, and waits at the hub for its turn.
const UNDER_WAY: usize = 2;

/// What is on its way to the hub, in order.
pub(super) struct Mail<'a> {
    ctx: &'a Context,
    identity: Identity,
    /// Most changes in a batch.
    limit: i64,
    /// The queue id after which the next batch begins.
    after: i64,
    more: bool,
    /// The next batch, made beforehand.
    made: Option<Sending>,
    under_way: VecDeque<UnderWay>,
    /// Whether a batch arrived before the one it follows: then those that are under way arrive first.
    overtaken: bool,
}

impl<'a> Mail<'a> {
    /// Returns the mail that follows queue id `after`, at most `limit` changes in a batch.
    pub(super) fn new(ctx: &'a Context, identity: Identity, limit: i64, after: i64) -> Self {
        Self { ctx, identity, limit, after, more: true, made: None, under_way: VecDeque::new(), overtaken: false }
    }

    /// Returns the batch whose turn it is: everything before it has been answered.
    pub(super) fn next(&mut self) -> Option<UnderWay> {
        self.under_way.pop_front()
    }

    /// Waits for the hub's answer to the batch whose turn it is.
    pub(super) async fn arrived(&mut self, first: UnderWay) -> Result<(Batch, Result<RpcAnswer, HubError>), SyncError> {
        let UnderWay { sending, answer } = first;
        let mut answer = finished(answer.await)?;
        if answer.as_ref().is_err_and(|error| error.refusal().is_some_and(|(word, _)| word == "gap")) {
            // It overtook the one before, which has arrived meanwhile.
            self.overtaken = true;
            answer = self.ctx.hub.rpc("sync_push", sending.request).await;
        }
        self.overtaken &= !self.under_way.is_empty();
        Ok((sending.batch, answer))
    }

    /// Puts as many batches on their way as may be, and makes the one that follows.
    pub(super) async fn fill(&mut self) -> Result<(), SyncError> {
        loop {
            if self.made.is_none() && self.more && !self.ctx.cancel.is_cancelled() {
                self.made = take(self.ctx, &self.identity, self.after, self.limit).await?;
                self.after = self.made.as_ref().map_or(self.after, |made| made.batch.last);
                self.more = self.made.is_some();
            }
            if !self.post() {
                return Ok(());
            }
        }
    }

    /// Puts the batch that is made on its way, if there is one and room for it, and nobody wants to stop: on record it can wait.
    pub(super) fn post(&mut self) -> bool {
        let room = self.under_way.len() < UNDER_WAY && !self.overtaken;
        let made = if room && !self.ctx.cancel.is_cancelled() { self.made.take() } else { None };
        let posted = made.map(|made| self.under_way.push_back(made.post(self.ctx)));
        posted.is_some()
    }

    pub(super) fn can_halve(&self) -> bool {
        self.limit > 1
    }

    /// Begins anew at queue id `first` with half as much at once.
    pub(super) fn halve(&mut self, first: i64) {
        self.limit = (self.limit / 2).max(1);
        tracing::info!(self.limit, "the hub could not take this much at once; sending smaller batches");
        (self.made, self.after, self.more) = (None, first - 1, true);
    }

    /// Tells whether the hub took any of what followed a batch it refused: then that refusal was not the hub's own word, for no
    /// batch is taken before the one it follows.
    pub(super) async fn any_taken(&mut self) -> Result<bool, SyncError> {
        let mut taken = false;
        for one in self.under_way.drain(..) {
            let answer = self.ctx.unless_stopped(async { finished(one.answer.await) }, || NEXT_TIME.to_owned()).await?;
            taken |= answer.is_ok();
        }
        Ok(taken)
    }
}

/// A batch on record, and the request that carries it.
struct Sending {
    batch: Batch,
    request: Bytes,
}

impl Sending {
    /// Sends it off.
    fn post(self, ctx: &Context) -> UnderWay {
        let (hub, request) = (ctx.hub.clone(), self.request.clone());
        #[expect(clippy::disallowed_methods, reason = "its handle owns it: dropped, it ends")]
        let answer = tokio::spawn(async move { hub.rpc("sync_push", request).await });
        UnderWay { sending: self, answer: AbortOnDropHandle::new(answer) }
    }
}

/// A batch on its way to the hub, or at it.
pub(super) struct UnderWay {
    sending: Sending,
    answer: AbortOnDropHandle<Result<RpcAnswer, HubError>>,
}

const NEXT_TIME: &str = "What waits is safe on this computer and goes the next time.";

fn finished<T>(ended: Result<T, JoinError>) -> Result<T, SyncError> {
    ended.map_err(|broken| match broken.try_into_panic() {
        Ok(panic) => std::panic::resume_unwind(panic),
        Err(_) => SyncError::stopped(NEXT_TIME),
    })
}

/// Puts the batch that follows queue id `after` on record, durably: its key must not be forgotten once it is on its way.
async fn take(ctx: &Context, identity: &Identity, after: i64, limit: i64) -> Result<Option<Sending>, SyncError> {
    let mut tx = ctx.store.begin().await?;
    let batch = queue::take_batch(&mut tx, after, &Uuid::now_v7().to_string(), limit, BATCH_BYTES).await?;
    let Some(batch) = batch else { return Ok(None) };
    tx.commit().await?;
    let request = compose(identity, &ctx.tables, &batch)?;
    Ok(Some(Sending { batch, request: request.into() }))
}
