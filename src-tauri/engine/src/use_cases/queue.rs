//! Looking after the queue: held units, the log, checkpoints, cleaning up.

use crate::engine::Engine;
use crate::error::Error;
use crate::store::pull::cursors;
use crate::store::queue;
use crate::store::queue::{held, log, view};
use crate::sync;
use branchline_domain::message;
use branchline_domain::records::field::FieldError;
use branchline_domain::records::subject::Subject;
use branchline_domain::sync::progress::Phase;
use branchline_domain::sync::queue::{Checkpoint, HeldUnit, LogLine, QueueRow};

const DAY_MS: i64 = 86_400_000;

/// Rows removed at a time, so that nobody waits long for the database meanwhile.
const PORTION: i64 = 5_000;

impl Engine {
    /// Returns a window of the queue, newest first: rows with `status` (all when absent) and an id below `before`.
    pub async fn queue(&self, status: Option<&str>, before: Option<i64>, limit: u32) -> Result<Vec<QueueRow>, Error> {
        Ok(view::list(&mut *self.inner.store.reader().await?, &self.inner.tables, status, before, limit).await?)
    }

    /// Lists what the hub could not accept.
    pub async fn held_units(&self) -> Result<Vec<HeldUnit>, Error> {
        Ok(held::list(&mut *self.inner.store.reader().await?, &self.inner.tables).await?)
    }

    /// Sends held units again, one or all, and returns what is still held.
    pub async fn retry_held(&self, unit: Option<i64>) -> Result<Vec<HeldUnit>, Error> {
        let ctx = self.context()?;
        {
            let _alone = self.lock_session().await?;
            if let Err(error) = sync::retry(&ctx, unit).await {
                self.recover_from(&error).await?;
                return Err(error.into());
            }
        }
        self.settled().await
    }

    /// Gives a held unit up, with a reason that is kept in the log, and returns what is still held.
    ///
    /// # Errors
    /// [`Error::Invalid`] without a reason; or when the hub cannot be reached, then it is still held.
    pub async fn discard_held(&self, unit: i64, reason: &str) -> Result<Vec<HeldUnit>, Error> {
        if reason.trim().is_empty() {
            return Err(Error::Invalid(vec![FieldError::new("reason", message!("field-discard-reason"))]));
        }
        let ctx = self.context()?;
        {
            let _alone = self.lock_session().await?;
            if let Err(error) = sync::discard(&ctx, unit, reason.trim()).await {
                self.recover_from(&error).await?;
                return Err(error.into());
            }
        }
        self.settled().await
    }

    /// Approves a held unit its author may not write, in the name of whoever is signed in, and returns what is still held.
    ///
    /// # Errors
    /// When the hub cannot be reached; then it is still held.
    pub async fn approve_held(&self, unit: i64) -> Result<Vec<HeldUnit>, Error> {
        let ctx = self.context()?;
        {
            let _alone = self.lock_session().await?;
            if let Err(error) = sync::approve(&ctx, unit).await {
                self.recover_from(&error).await?;
                return Err(error.into());
            }
        }
        self.settled().await
    }

    async fn settled(&self) -> Result<Vec<HeldUnit>, Error> {
        self.announce_written().await;
        self.status_soon();
        self.held_units().await
    }

    /// Lists the newest lines of the sync log first.
    pub async fn sync_log(&self, limit: u32) -> Result<Vec<LogLine>, Error> {
        Ok(log::list(&mut *self.inner.store.reader().await?, limit).await?)
    }

    /// Lists where this device stands in each stream of the hub.
    pub async fn checkpoints(&self) -> Result<Vec<Checkpoint>, Error> {
        Ok(cursors::list(&mut *self.inner.store.reader().await?).await?)
    }

    /// Removes queue rows sent more than `days` days ago; returns how many.
    pub async fn clean_up(&self, days: u32) -> Result<i64, Error> {
        let before = self.now() - i64::from(days) * DAY_MS;
        let step = self.begin_operation();
        let total = queue::sent_before(&mut *self.inner.store.reader().await?, before).await?;
        let mut removed = 0;
        let ended = loop {
            let mut tx = self.inner.store.begin().await?;
            let some = queue::clean_up(&mut tx, before, PORTION).await?;
            tx.commit().await?;
            removed += some;
            if some < PORTION {
                break Ok(removed);
            }
            step.say(Phase::Cleaning, removed, Some(total.max(removed)));
            let kept = || message!("kept-cleaned", removed = removed, total = total);
            if let Err(stopped) = step.stop_if_asked(kept) {
                break Err(stopped);
            }
        };
        if removed > 0 {
            let words = message!("log-cleaned", count = removed, days = days);
            let noted = async {
                let mut tx = self.inner.store.begin().await?;
                log::note(&mut tx, "clean-up", &words, self.now()).await?;
                tx.commit().await
            };
            if let Err(error) = noted.await {
                tracing::warn!(%error, "the clean-up could not be noted");
            }
        }
        if let Err(error) = self.roll_up().await {
            tracing::warn!(%error, "old numbers could not be rolled up");
        }
        self.announce(&[Subject::Sync]);
        ended
    }
}
