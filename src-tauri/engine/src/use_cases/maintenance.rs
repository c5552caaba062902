//! The task that looks after the data by the clock: backups and the night's comparison when they are due.

use std::time::Duration;

use tokio::time::Instant;

use crate::engine::Engine;
use crate::runner::{TaskContext, Wakeup};

/// How long after the start the first look comes: opening the shop goes first.
const FIRST: Duration = Duration::from_secs(20);

/// How often it looks what is due.
const EVERY: Duration = Duration::from_secs(60);

impl Engine {
    /// The task: looks now and then, and whenever somebody wakes it.
    pub(crate) async fn run_maintenance(self, task: TaskContext) {
        let mut at = Instant::now() + FIRST;
        while task.next(Some(at)).await != Wakeup::Cancelled {
            self.run_due_jobs().await;
            at = Instant::now() + EVERY;
        }
    }

    /// Does what is due now; trouble is told on the screens and tried again later.
    pub async fn run_due_jobs(&self) {
        if let Err(error) = self.back_up_when_due().await {
            tracing::warn!(%error, "a planned backup was not made");
        }
        if let Err(error) = self.verify_when_due().await {
            tracing::warn!(%error, "the night's comparison with the hub was not made");
        }
    }
}
