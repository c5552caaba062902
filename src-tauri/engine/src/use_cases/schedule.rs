//! The schedule: when the clock wants the branch to sync, and how large its requests are.

use chrono::Local;

use crate::engine::Engine;
use crate::error::Error;
use crate::store::device::settings;
use crate::store::device::settings::Settings;
use branchline_domain::message;
use branchline_domain::records::field::FieldError;
use branchline_domain::sync::schedule;
use branchline_domain::sync::schedule::{MINUTES, Schedule, SchedulePreview};

/// How long sent changes are kept.
const KEEP_DAYS: u32 = 30;

const DAY_MS: i64 = 86_400_000;

/// Returns when the next planned run is due; nothing while it is switched off. `last_ms` is the last run since the program
/// started. What is kept was checked when it was set: should it be no expression after all, the interval counts.
pub(crate) fn next_due(settings: &Settings, last_ms: Option<i64>, now_ms: i64) -> Option<i64> {
    if !settings.enabled {
        return None;
    }
    let every = Schedule::Every(settings.interval_minutes);
    let schedule = Schedule::read(settings.interval_minutes, settings.cron.as_deref()).unwrap_or_else(|error| {
        tracing::warn!(%error, "the kept schedule is no cron expression");
        every
    });
    let last_ms = match schedule {
        Schedule::Every(_) => last_ms,
        // What was missed while the computer was off counts.
        Schedule::Cron(_) => last_ms.or(settings.last_sync_at),
    };
    schedule.next_due(last_ms, now_ms, &Local)
}

impl Engine {
    /// Switches the background task on or off and sets when it runs, at once: every `interval_minutes`, or by `cron` when given.
    ///
    /// # Errors
    /// [`Error::Invalid`] for an interval outside 1 to 1440 minutes, or an expression that is none.
    pub async fn set_schedule(&self, enabled: bool, interval_minutes: u32, cron: Option<&str>) -> Result<(), Error> {
        if !MINUTES.contains(&interval_minutes) {
            let message = message!("field-interval");
            return Err(Error::Invalid(vec![FieldError::new("interval_minutes", message)]));
        }
        let cron = cron.map(|cron| self.preview_schedule(cron)).transpose()?.map(|preview| preview.cron);
        let mut tx = self.inner.store.begin().await?;
        settings::set_schedule(&mut tx, enabled, interval_minutes, cron.as_deref()).await?;
        tx.commit().await?;
        self.wake();
        self.status_soon();
        Ok(())
    }

    /// Tells what a cron expression means and when it runs next, by this computer's time zone; keeps nothing.
    ///
    /// # Errors
    /// [`Error::Invalid`] for an expression that is none.
    pub fn preview_schedule(&self, cron: &str) -> Result<SchedulePreview, Error> {
        schedule::preview(cron, self.now(), &Local)
            .map_err(|words| Error::Invalid(vec![FieldError::new("cron", words)]))
    }

    /// Returns how many changes go in one request at most.
    pub async fn batch_size(&self) -> Result<u32, Error> {
        Ok(u32::try_from(self.settings().await?.batch_size).unwrap_or(u32::MAX))
    }

    /// Sets how many changes go in one request, 500 unless set: more for a fast line, fewer for a bad one.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a size outside 1 to 5000.
    pub async fn set_batch_size(&self, changes: u32) -> Result<(), Error> {
        if !(1..=5000).contains(&changes) {
            let message = message!("field-batch-size");
            return Err(Error::Invalid(vec![FieldError::new("batch_size", message)]));
        }
        let mut tx = self.inner.store.begin().await?;
        settings::set_batch_size(&mut tx, changes).await?;
        Ok(tx.commit().await?)
    }

    /// Removes what was sent long ago, once a day.
    pub(crate) async fn tidy(&self) {
        let now = self.now();
        let due = self.inner.live.lock().is_ok_and(|mut live| {
            let due = live.tidied_at.is_none_or(|at| now - at > DAY_MS);
            if due {
                live.tidied_at = Some(now);
            }
            due
        });
        if due && let Err(error) = self.clean_up(KEEP_DAYS).await {
            tracing::warn!(%error, "old sent changes could not be removed");
        }
        if due && let Err(error) = self.keep_scope().await {
            tracing::warn!(%error, "what this computer need not hold could not be removed");
        }
    }
}
