//! Little news that came with the hub's answer to "ready" and needs no request of its own.

use serde_json::value::RawValue;

use super::page::take_apart;
use super::show::show;
use super::state::PullState;
use crate::store::pull::cursors::Stream;
use crate::sync::{Context, SyncError};
use branchline_domain::sync::progress::Phase;
use branchline_domain::sync::status::SyncReport;

/// What came with the hub's answer to "ready".
pub(crate) struct InlinePage {
    place: PullState,
    page: Option<Box<RawValue>>,
}

impl InlinePage {
    /// Returns nothing when the hub did not send what it has. `streams` are those this device knows.
    pub(crate) fn of(place: PullState, page: Option<Box<RawValue>>, streams: &[Stream]) -> Option<Self> {
        let reached = |s: &Stream| place.known.iter().any(|k| k.stream == s.id && k.after == s.head);
        (page.is_some() || streams.iter().all(reached)).then_some(Self { place, page })
    }

    /// Tells whether there is no news.
    pub(crate) fn is_empty(&self) -> bool {
        self.page.is_none()
    }

    /// Shows it. Returns false when there is more: then all of it is fetched the usual way.
    pub(crate) async fn show(self, ctx: &Context, report: &mut SyncReport) -> Result<bool, SyncError> {
        let Some(page) = self.page else { return Ok(true) };
        let fetched = take_apart(ctx, self.place.cursors(), serde_json::from_str(page.get()))?;
        if fetched.more || fetched.reset {
            return Ok(false);
        }
        report.pulled += fetched.rows;
        ctx.say(Phase::Receiving, fetched.rows, None);
        show(ctx, &fetched.page).await?;
        Ok(true)
    }
}
