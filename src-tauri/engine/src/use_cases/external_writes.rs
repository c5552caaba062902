//! Polls `PRAGMA data_version` to notice writes by other programs, the command line among them, then refreshes the screens and
//! schedules a push.

use std::time::Duration;

use tokio::time::Instant;

use super::{announcing, connection};
use crate::engine::Engine;
use crate::error::Error;
use crate::runner::{TaskContext, Wakeup};
use crate::store::device::identity;
use crate::store::written::Standing;
use crate::store::{StoreError, written};
use branchline_domain::records::subject::Subject;

/// How often it looks. A look is one pragma and the ends of two tables, on open connections: less than a thousandth of one core.
const EVERY: Duration = Duration::from_millis(500);

impl Engine {
    /// The task: looks for as long as the program lives.
    pub(crate) async fn watch_external_writes(self, task: TaskContext) {
        let (mut known, mut stood) = (None, None);
        while task.next(Some(Instant::now() + EVERY)).await != Wakeup::Cancelled {
            match self.inner.store.outside().await {
                // Somebody here is writing: the next look sees what came before.
                Ok(None) => {}
                Ok(seen) => {
                    let stands = self.file_standing().await.ok();
                    let stood = std::mem::replace(&mut stood, stands);
                    if known.replace(seen).is_some_and(|before| before != seen)
                        && let Err(error) = self.on_external_write(stood.zip(stands)).await
                    {
                        tracing::warn!(%error, "what another program wrote could not be taken up");
                    }
                }
                // A backup takes the file's place; it says so itself.
                Err(error) => tracing::debug!(%error, "the file could not be looked at"),
            }
        }
    }

    async fn file_standing(&self) -> Result<Standing, StoreError> {
        written::standing(&mut *self.inner.store.reader().await?).await
    }

    /// Lets screens and sync know what another program has written: where the file stood before, and where it stands now.
    async fn on_external_write(&self, stood: Option<(Standing, Standing)>) -> Result<(), Error> {
        let settings = self.settings().await?;
        if self.hub().is_none() && settings.configured() {
            let device = identity::read(&mut *self.inner.store.reader().await?).await?.device_id;
            let hub = connection::hub(&self.inner.options, &settings.hub_url, &settings.hub_key, &device)?;
            if let Ok(mut slot) = self.inner.hub.write() {
                *slot = Some(hub);
            }
        }
        self.announce(&self.written_outside(stood).await?);
        self.status_soon();
        self.send_soon();
        Ok(())
    }

    /// Returns what another program wrote. Records are known by the queue, which captures them; settings never are, so that they count
    /// always. What a session of the command line writes is not captured: then it may be anything.
    async fn written_outside(&self, stood: Option<(Standing, Standing)>) -> Result<Vec<Subject>, StoreError> {
        let Some((before, now)) = stood.filter(|(before, now)| now.is_captured_since(before)) else {
            return Ok(Subject::EVERY.to_vec());
        };
        let mut conn = self.inner.store.reader().await?;
        let tables = written::queued(&mut conn, (before.queue + 1, now.queue)).await?;
        let mut subjects = announcing::subjects(&tables.into_iter().collect());
        subjects.extend([Subject::Hub, Subject::Backups, Subject::Language, Subject::Printing]);
        Ok(subjects)
    }
}
