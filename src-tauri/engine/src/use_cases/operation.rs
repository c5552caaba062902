//! Long steps: one progress for whoever looks, and one way to stop them at their next safe point.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use tokio_util::sync::CancellationToken;

use crate::engine::Engine;
use crate::error::Error;
use crate::sync::SyncError;
use branchline_domain::messages::Message;
use branchline_domain::sync::progress::Phase;

/// A long step under way; dropping it takes its progress off the screens.
pub(crate) struct Operation {
    engine: Engine,
    stop: CancellationToken,
}

impl Engine {
    /// Asks the long step under way to stop at its next safe point. What it has done stays done, and what is left is
    /// taken up there the next time. Returns whether there is one.
    pub fn cancel_operation(&self) -> bool {
        if let Ok(stop) = self.inner.stop.lock() {
            stop.cancel();
        }
        self.set_live(|live| {
            if let Some(progress) = &mut live.progress {
                progress.stopping = true;
            }
        });
        self.inner.steps.load(Ordering::SeqCst) > 0
    }

    /// Begins a long step. Closing the engine stops it as [`Engine::cancel_operation`] does.
    pub(crate) fn begin_operation(&self) -> Arc<Operation> {
        let stop = match self.inner.stop.lock() {
            Ok(mut stop) => {
                // A wish to stop is over with the steps it was meant for.
                if stop.is_cancelled() {
                    *stop = self.inner.cancel.child_token();
                }
                stop.clone()
            }
            Err(_) => self.inner.cancel.child_token(),
        };
        self.inner.steps.fetch_add(1, Ordering::SeqCst);
        Arc::new(Operation { engine: self.clone(), stop })
    }
}

impl Operation {
    /// Says how far it is: `total` when it is known.
    pub(crate) fn say(&self, phase: Phase, done: i64, total: Option<i64>) {
        let now = self.engine.now();
        let stopping = self.stop.is_cancelled();
        self.engine.set_live(|live| {
            let mut progress = live.pace.step(phase, done, total, now);
            progress.stopping = stopping;
            live.progress = Some(progress);
            // Beginning once more is no progress.
            if done > 0 && matches!(phase, Phase::Sending | Phase::Receiving | Phase::Saving) {
                live.moved_at = Some(now);
            }
        });
    }

    /// Ends the step at a safe point when somebody asked for it; `kept` says what is done and stays.
    ///
    /// # Errors
    /// [`SyncError::Stopped`].
    pub(crate) fn stop_if_asked(&self, kept: impl FnOnce() -> Message) -> Result<(), Error> {
        if self.stop.is_cancelled() { Err(SyncError::stopped(kept()).into()) } else { Ok(()) }
    }

    /// Returns a token that work deeper down can watch.
    pub(crate) fn token(&self) -> CancellationToken {
        self.stop.clone()
    }
}

impl Drop for Operation {
    fn drop(&mut self) {
        // Another one may have begun meanwhile; its progress stays.
        if self.engine.inner.steps.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.engine.set_live(|live| live.progress = None);
        }
    }
}
