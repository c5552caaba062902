//! Polls `PRAGMA data_version` to notice writes by other programs, the command line among them, then refreshes the screens and
//! schedules a push.

use std::time::Duration;

use tokio::time::Instant;

use super::connection;
use crate::engine::Engine;
use crate::error::Error;
use crate::runner::{TaskContext, Wakeup};
use crate::store::device::identity;
use branchline_domain::records::subject::Subject;

/// How often it looks. A look is one pragma on an open connection and touches no disk: 0.4 ms of a processor in a debug build, its
/// waking up included, which is less than a thousandth of one core.
const EVERY: Duration = Duration::from_millis(500);

impl Engine {
    /// The task: looks for as long as the program lives.
    pub(crate) async fn watch_external_writes(self, task: TaskContext) {
        let mut known = None;
        while task.next(Some(Instant::now() + EVERY)).await != Wakeup::Cancelled {
            match self.inner.store.outside().await {
                // Somebody here is writing: the next look sees what came before.
                Ok(None) => {}
                Ok(seen) => {
                    if known.replace(seen).is_some_and(|before| before != seen)
                        && let Err(error) = self.on_external_write().await
                    {
                        tracing::warn!(%error, "what another program wrote could not be taken up");
                    }
                }
                // A backup takes the file's place; it says so itself.
                Err(error) => tracing::debug!(%error, "the file could not be looked at"),
            }
        }
    }

    /// Lets screens and sync know that anything may have been written by another program.
    async fn on_external_write(&self) -> Result<(), Error> {
        let settings = self.settings().await?;
        if self.hub().is_none() && settings.configured() {
            let device = identity::read(&mut *self.inner.store.reader().await?).await?.device_id;
            let hub = connection::hub(&self.inner.options, &settings.hub_url, &settings.hub_key, &device)?;
            if let Ok(mut slot) = self.inner.hub.write() {
                *slot = Some(hub);
            }
        }
        self.announce(&Subject::EVERY);
        self.status_soon();
        self.send_soon();
        Ok(())
    }
}
