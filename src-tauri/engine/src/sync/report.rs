//! What a device says of itself to the hub: with every beginning of a session, and once more when it ended otherwise than the hub
//! can count for itself.

use super::protocol::ReportRequest;
use super::{Context, SyncError};
use crate::store::device::identity;
use crate::store::device::settings;
use crate::store::device::settings::Report;

/// Sessions this far apart do not come by the clock.
const LONG_MS: i64 = 3_600_000;

/// What the hub knows of this device: what it said at the beginning of its session, less what was sent since.
#[derive(Debug, Clone)]
pub struct LastReport(pub(super) Report);

impl LastReport {
    /// Changes the hub believes to be waiting here.
    pub(super) fn pending(&self) -> i64 {
        self.0.pending
    }

    /// Counts down as the hub does when it takes a batch (`sync.close_push`).
    pub(super) fn sent(&mut self, changes: i64) {
        self.0.pending = (self.0.pending - changes).max(0);
        if self.0.pending == 0 {
            self.0.oldest_at = None;
        }
    }

    /// Tells whether the hub shows another state than `now`. The time of the last session it hears with the next, unless that may be
    /// long.
    fn differs(&self, now: &Report) -> bool {
        let of = |report: &Report| (report.pending, report.failed, report.oldest_at, report.last_error.clone());
        let long_ago = match (now.last_sync_at, self.0.last_sync_at) {
            (Some(now), Some(then)) => now - then > LONG_MS,
            (now, then) => now != then,
        };
        of(now) != of(&self.0) || long_ago
    }
}

/// Says how the device stands after a session, if that is news: an idle session stays one request, one that sends two.
///
/// # Errors
/// When the hub cannot be reached; it hears of it at the next session.
pub async fn report(ctx: &Context, last_report: &LastReport) -> Result<(), SyncError> {
    let mut conn = ctx.store.reader().await?;
    let report = settings::report(&mut conn).await?;
    if !last_report.differs(&report) {
        return Ok(());
    }
    let identity = identity::read(&mut conn).await?;
    drop(conn);
    let request = ReportRequest { caller: (&identity).into(), report: &report };
    Ok(ctx.api().report(&request).await?)
}
