//! What a device says of itself to the hub: with every beginning of a session, and once more when it ended otherwise than the hub
//! can count for itself.

use serde::Serialize;

use super::wire::body;
use super::{Context, SyncError};
use crate::store::identity::{self, Identity};
use crate::store::{clock, settings};

/// Sessions this far apart do not come by the clock.
const LONG_MS: i64 = 3_600_000;

/// What the Branches screen shows of this device. Times are the hub's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Report {
    pending: i64,
    failed: i64,
    oldest_at: Option<i64>,
    last_error: Option<String>,
    last_sync_at: Option<i64>,
    interval_minutes: u32,
}

#[derive(Serialize)]
struct Request<'a> {
    device: &'a str,
    instance: &'a str,
    report: &'a Report,
}

impl Report {
    /// Reads it off the database.
    pub(super) async fn read(ctx: &Context) -> Result<(Identity, Self), SyncError> {
        let mut conn = ctx.store.reader().await?;
        let settings = settings::read(&mut conn).await?;
        let waiting = settings::waiting(&mut conn).await?;
        let offset = clock::offset(&mut conn).await?;
        let report = Self {
            pending: waiting.pending,
            failed: waiting.failed,
            oldest_at: waiting.oldest_pending_at.map(|at| at + offset),
            last_error: settings.last_error,
            last_sync_at: settings.last_sync_at.map(|at| at + offset),
            interval_minutes: settings.interval_minutes,
        };
        Ok((identity::read(&mut conn).await?, report))
    }

    /// Tells whether the hub would show another state than this one. The time of the last session it hears with the next, unless that
    /// may be long.
    fn differs(&self, known: &Self) -> bool {
        let of = |report: &Self| (report.pending, report.failed, report.oldest_at, report.last_error.clone());
        let long_ago = match (self.last_sync_at, known.last_sync_at) {
            (Some(now), Some(then)) => now - then > LONG_MS,
            (now, then) => now != then,
        };
        of(self) != of(known) || long_ago
    }
}

/// What the hub knows of this device: what it said at the beginning of its session, less what was sent since.
#[derive(Debug, Clone)]
pub struct Told(pub(super) Report);

impl Told {
    /// Counts down as the hub does when it takes a batch (`sync.close_push`).
    pub(super) fn sent(&mut self, changes: i64) {
        self.0.pending = (self.0.pending - changes).max(0);
        if self.0.pending == 0 {
            self.0.oldest_at = None;
        }
    }
}

/// Says how the device stands after a session, if that is news: an idle session stays one request, one that sends two.
///
/// # Errors
/// When the hub cannot be reached; it hears of it at the next session.
pub async fn report(ctx: &Context, told: &Told) -> Result<(), SyncError> {
    let (identity, report) = Report::read(ctx).await?;
    if report.differs(&told.0) {
        let request = Request { device: &identity.device_id, instance: &identity.instance, report: &report };
        ctx.hub.rpc("sync_report", body(request)?).await?;
    }
    Ok(())
}
