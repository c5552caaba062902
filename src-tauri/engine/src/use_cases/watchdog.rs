//! The watchdog: looks once a minute whether sync needs a person, says so once, and notes when it is over.

use std::time::Duration;

use sqlx::SqliteConnection;
use tokio::time::Instant;

use super::schedule;
use crate::engine::Engine;
use crate::error::Error;
use crate::runner::{Background, TaskContext, Wakeup};
use crate::store::device::settings::{Settings, Waiting};
use crate::store::device::{alerts, clock};
use crate::store::queue::log;
use crate::store::repair::runs;
use branchline_domain::message;
use branchline_domain::records::field::FieldError;
use branchline_domain::records::subject::Subject;
use branchline_domain::sync::watchdog;
use branchline_domain::sync::watchdog::{Alert, AlertKind, AlertLimits, Observation};

/// How often it looks.
const EVERY: Duration = Duration::from_secs(60);

impl Engine {
    /// Returns when the watchdog speaks.
    pub async fn alert_limits(&self) -> Result<AlertLimits, Error> {
        Ok(alerts::limits(&mut *self.inner.store.reader().await?).await?)
    }

    /// Sets when the watchdog speaks.
    ///
    /// # Errors
    /// [`Error::Invalid`] for less than 5 minutes or 1 hour, or more than a day and 30 days.
    pub async fn set_alert_limits(&self, limits: AlertLimits) -> Result<(), Error> {
        let mut wrong = Vec::new();
        if !(5..=1440).contains(&limits.stuck_minutes) {
            wrong.push(FieldError::new("stuck_minutes", message!("field-stuck-minutes")));
        }
        if !(1..=720).contains(&limits.silent_hours) {
            wrong.push(FieldError::new("silent_hours", message!("field-silent-hours")));
        }
        if !wrong.is_empty() {
            return Err(Error::Invalid(wrong));
        }
        let mut tx = self.inner.store.begin().await?;
        alerts::set_limits(&mut tx, &limits).await?;
        tx.commit().await?;
        self.announce(&[Subject::Hub]);
        self.status_soon();
        Ok(())
    }

    /// Notes that an alert was shown as a desktop notification.
    pub async fn alert_notified(&self, kind: AlertKind) -> Result<(), Error> {
        let mut tx = self.inner.store.begin_repeatable().await?;
        alerts::tell(&mut tx, kind).await?;
        tx.commit().await?;
        self.status_soon();
        Ok(())
    }

    /// Starts the watchdog.
    pub(crate) fn watchdog(&self) -> Background {
        let now = self.now();
        self.set_live(|live| live.watching_since = Some(now));
        let engine = self.clone();
        Background::spawn("watchdog", move |task| async move { engine.keep_watch(task).await })
    }

    async fn keep_watch(self, task: TaskContext) {
        loop {
            if let Err(error) = self.look_after().await {
                tracing::warn!(%error, "the watchdog could not look");
            }
            let next = Instant::now() + EVERY;
            loop {
                match task.next(Some(next)).await {
                    Wakeup::Cancelled => return,
                    Wakeup::Tick => break,
                    // Meant for those who sync.
                    Wakeup::Woken => {}
                }
            }
        }
    }

    /// Looks once: takes up what a session left open, samples what waits, and notes troubles that began or ended.
    async fn look_after(&self) -> Result<(), Error> {
        self.close_what_was_left().await?;
        if self.hub().is_none() {
            return Ok(());
        }
        self.sample().await?;
        let alerts = self.refresh_status().await?.alerts;
        let open = alerts::open(&mut *self.inner.store.reader().await?).await?;
        let begun: Vec<&Alert> = alerts.iter().filter(|alert| open.iter().all(|o| o.kind != alert.kind)).collect();
        let over: Vec<AlertKind> =
            open.iter().map(|o| o.kind).filter(|kind| alerts.iter().all(|alert| alert.kind != *kind)).collect();
        if begun.is_empty() && over.is_empty() {
            return Ok(());
        }
        let mut tx = self.inner.store.begin_repeatable().await?;
        for alert in begun {
            tracing::warn!(kind = ?alert.kind, "{}: {}", alert.title, alert.message);
            alerts::begin(&mut tx, alert.kind, self.now()).await?;
            log::note(&mut tx, "alert", &alert.line(), self.now()).await?;
        }
        for kind in over {
            alerts::end(&mut tx, kind).await?;
            log::note(&mut tx, "healed", &kind.healed(), self.now()).await?;
        }
        tx.commit().await?;
        self.announce(&[Subject::Sync]);
        self.status_soon();
        Ok(())
    }

    /// A session whose last line could not be written, or that another program did not end, is closed here.
    async fn close_what_was_left(&self) -> Result<(), Error> {
        let busy = self.inner.live.lock().is_ok_and(|live| live.running);
        let Ok(_here) = self.inner.alone.try_lock() else { return Ok(()) };
        if busy || self.inner.session_lock.try_lock().is_err() {
            return Ok(());
        }
        let closed = self.inner.store.recover().await;
        let _ = self.inner.session_lock.unlock();
        Ok(closed?)
    }

    /// Returns what a person should know.
    pub(crate) async fn alerts(
        &self,
        conn: &mut SqliteConnection,
        settings: &Settings,
        waiting: &Waiting,
        signed_in: bool,
    ) -> Result<Vec<Alert>, Error> {
        if !settings.configured() {
            return Ok(Vec::new());
        }
        let limits = alerts::limits(conn).await?;
        let signs = alerts::signs(conn).await?;
        let differs = runs::open(conn).await?;
        let open = alerts::open(conn).await?;
        let (watching_since, moved_at) =
            self.inner.live.lock().map(|live| (live.watching_since, live.moved_at)).unwrap_or_default();
        let sight = Observation {
            now: self.now(),
            enabled: settings.enabled,
            signed_in,
            pending: waiting.pending,
            failed: waiting.failed,
            oldest_at: waiting.oldest_pending_at,
            held_since: signs.held_since,
            progress_at: signs.settled_at.max(moved_at),
            last_sync_at: settings.last_sync_at.or(signs.first_at),
            endings: signs.endings,
            watching_since,
            differing: differs.map_or(0, |differs| differs.records),
            differs_since: differs.map(|differs| differs.since),
            offset_ms: clock::offset(conn).await?,
            open: open.iter().map(|open| open.kind).collect(),
        };
        let mut alerts = watchdog::look(&sight, &limits, |at| schedule::next_due(settings, Some(at), at));
        for alert in &mut alerts {
            alert.news = limits.notify && open.iter().any(|open| open.kind == alert.kind && !open.notified);
        }
        Ok(alerts)
    }
}
