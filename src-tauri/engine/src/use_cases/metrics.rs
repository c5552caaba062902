//! Sync over time: counted as it happens, told by hour and day, kept within bounds.

use chrono::Local;

use crate::engine::Engine;
use crate::error::Error;
use crate::store::device::settings;
use crate::store::device::settings::Waiting;
use crate::store::queue::{log, metrics};
use branchline_domain::sync::metrics as calendar;
use branchline_domain::sync::metrics::{HOURLY, Span, SyncMetrics};

const HOUR_MS: i64 = 3_600_000;

const DAY_MS: i64 = 24 * HOUR_MS;

/// How long hours are kept as hours: a week is told by the hour, and a day more for the week's first one.
const HOURS_KEPT_MS: i64 = 8 * DAY_MS;

/// How long days are kept.
const DAYS_KEPT_MS: i64 = 400 * DAY_MS;

/// How long the log's lines of sessions are kept; what a person did and why stays as long as the days.
const LINES_KEPT_MS: i64 = 30 * DAY_MS;

impl Engine {
    /// Tells what sync did in the last `hours` hours: hour by hour up to a week, else day by day.
    pub async fn sync_metrics(&self, hours: u32) -> Result<SyncMetrics, Error> {
        let span = if hours <= HOURLY { Span::Hour } else { Span::Day };
        let starts = calendar::buckets(span, hours.max(1), self.now(), &Local);
        let first = starts.first().copied().unwrap_or_default();
        let counted = metrics::since(&mut *self.inner.store.reader().await?, first).await?;
        Ok(calendar::tell(span, &starts, &counted, &Local))
    }

    /// Returns the present hour, by which things are counted.
    pub(crate) fn hour(&self) -> i64 {
        calendar::hour_of(self.now(), &Local)
    }

    /// Notes how much waits now, when that is more, or older, than seen in this hour.
    pub(crate) async fn sample(&self) -> Result<(), Error> {
        let mut conn = self.inner.store.reader().await?;
        let waiting = settings::waiting(&mut conn).await?;
        let (most, longest) = metrics::sampled(&mut conn, self.hour()).await?;
        drop(conn);
        let lag = self.lag(&waiting);
        if waiting.pending > most || lag > longest {
            let mut tx = self.inner.store.begin_repeatable().await?;
            metrics::sample(&mut tx, self.hour(), waiting.pending, lag).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    /// Returns how long the oldest waiting change has waited, in milliseconds.
    pub(crate) fn lag(&self, waiting: &Waiting) -> i64 {
        waiting.oldest_pending_at.filter(|_| waiting.pending > 0).map_or(0, |at| (self.now() - at).max(0))
    }

    /// Rolls hours up to days, and forgets what is older than anybody asks for.
    pub(crate) async fn roll_up(&self) -> Result<(), Error> {
        let now = self.now();
        let mut tx = self.inner.store.begin_repeatable().await?;
        let day_of = |at| calendar::day_of(at, &Local);
        // Whole days only: half a day rolled up would be counted as its own.
        metrics::roll_up(&mut tx, day_of(now - HOURS_KEPT_MS), now - DAYS_KEPT_MS, day_of).await?;
        log::forget(&mut tx, now - LINES_KEPT_MS, now - DAYS_KEPT_MS).await?;
        Ok(tx.commit().await?)
    }
}
