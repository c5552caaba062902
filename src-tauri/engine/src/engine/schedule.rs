//! When the branch syncs by itself: the schedule, and the task that keeps it.

use std::sync::atomic::Ordering;
use std::time::Duration;

use chrono::Local;
use tokio::time::Instant;

use super::Engine;
use crate::background::{Background, Beat, Pulse};
use crate::domain::field::FieldError;
use crate::domain::schedule::{self, MINUTES, Schedule, SchedulePreview};
use crate::domain::status::Direction;
use crate::error::Error;
use crate::store::settings::{self, Settings};

/// How long sent changes are kept.
const KEEP_DAYS: u32 = 30;

const DAY_MS: i64 = 86_400_000;

const MINUTE_MS: i64 = 60_000;

/// Returns when the next planned run is due; nothing while it is switched off. `last_ms` is the last run since the program
/// started. What is kept was checked when it was set: should it be no expression after all, the interval counts.
pub(super) fn next_due(settings: &Settings, last_ms: Option<i64>, now_ms: i64) -> Option<i64> {
    if !settings.enabled {
        return None;
    }
    let every = Schedule::Every(settings.interval_minutes);
    let schedule = Schedule::read(settings.interval_minutes, settings.cron.as_deref()).unwrap_or_else(|error| {
        tracing::warn!(error, "the kept schedule is no cron expression");
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
            let message = "The interval must be between 1 minute and 1440 minutes (a day).";
            return Err(Error::Invalid(vec![FieldError::new("interval_minutes", message)]));
        }
        let cron = cron.map(|cron| self.preview_schedule(cron)).transpose()?.map(|preview| preview.cron);
        let mut tx = self.rooms.store.begin().await?;
        settings::set_schedule(&mut tx, enabled, interval_minutes, cron.as_deref()).await?;
        tx.commit().await?;
        self.wake();
        self.refresh_status().await?;
        Ok(())
    }

    /// Tells what a cron expression means and when it runs next, by this computer's time zone; keeps nothing.
    ///
    /// # Errors
    /// [`Error::Invalid`] for an expression that is none.
    pub fn preview_schedule(&self, cron: &str) -> Result<SchedulePreview, Error> {
        schedule::preview(cron, self.now(), &Local)
            .map_err(|words| Error::Invalid(vec![FieldError::new("cron", &words)]))
    }

    /// Returns how many changes go in one request at most.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn batch_size(&self) -> Result<u32, Error> {
        Ok(u32::try_from(self.settings().await?.batch_size).unwrap_or(u32::MAX))
    }

    /// Sets how many changes go in one request, 500 unless set: more for a fast line, fewer for a bad one.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a size outside 1 to 5000.
    pub async fn set_batch_size(&self, changes: u32) -> Result<(), Error> {
        if !(1..=5000).contains(&changes) {
            let message = "A batch holds between 1 and 5000 changes.";
            return Err(Error::Invalid(vec![FieldError::new("batch_size", message)]));
        }
        let mut tx = self.rooms.store.begin().await?;
        settings::set_batch_size(&mut tx, changes).await?;
        Ok(tx.commit().await?)
    }

    /// Lets the background task, if there is one, sync now.
    pub(super) fn sync_soon(&self) {
        self.rooms.soon.store(true, Ordering::SeqCst);
        self.wake();
    }

    fn wake(&self) {
        if let Some(background) = self.rooms.background.lock().ok().as_deref().and_then(Option::as_ref) {
            background.wake();
        }
    }

    /// Starts the task that syncs by itself: soon after the start, then every interval. Its owner is the engine; [`Engine::close`] ends it.
    pub fn start_background(&self) {
        let engine = self.clone();
        let task = Background::spawn("sync", move |pulse| async move { engine.tick(pulse).await });
        if let Ok(mut slot) = self.rooms.background.lock() {
            *slot = Some(task);
        }
    }

    async fn tick(self, pulse: Pulse) {
        let mut last: Option<i64> = None;
        loop {
            let settings = match self.settings().await {
                Ok(settings) => settings,
                Err(error) => {
                    tracing::warn!(%error, "the schedule could not be read; trying again in a minute");
                    match pulse.next(Some(Instant::now() + Duration::from_secs(60))).await {
                        Beat::Cancelled => return,
                        Beat::Woken | Beat::Tick => continue,
                    }
                }
            };
            let now = self.now();
            let soon = self.rooms.soon.load(Ordering::SeqCst);
            let due = if soon && settings.enabled { Some(now) } else { next_due(&settings, last, now) };
            self.set_live(|live| live.next_sync_at = due);
            // Looked at again every minute: a computer that slept, or whose clock was set, is not late.
            let wait = Duration::from_millis(due.map_or(MINUTE_MS, |at| (at - now).clamp(0, MINUTE_MS)).unsigned_abs());
            match pulse.next(due.map(|_| Instant::now() + wait)).await {
                Beat::Cancelled => return,
                // The schedule changed: plan again.
                Beat::Woken => {}
                Beat::Tick if due.is_some_and(|at| at > self.now()) => {}
                Beat::Tick => {
                    last = Some(self.now());
                    self.rooms.soon.store(false, Ordering::SeqCst);
                    self.tidy().await;
                    if self.hub().is_some()
                        && let Err(error) = self.sync_now(Direction::Both).await
                    {
                        tracing::info!(%error, "a planned sync ended early");
                    }
                }
            }
        }
    }

    /// Removes what was sent long ago, once a day.
    async fn tidy(&self) {
        let now = self.now();
        let due = self.rooms.live.lock().is_ok_and(|mut live| {
            let due = live.tidied_at.is_none_or(|at| now - at > DAY_MS);
            if due {
                live.tidied_at = Some(now);
            }
            due
        });
        if due && let Err(error) = self.clean_up(KEEP_DAYS).await {
            tracing::warn!(%error, "old sent changes could not be removed");
        }
    }
}
