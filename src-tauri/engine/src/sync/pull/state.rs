//! Where this device stands before it fetches, and what it asks for.

use std::borrow::Cow;

use sqlx::SqliteConnection;

use super::streams::FEW_STREAMS;
use crate::store::device::identity::Identity;
use crate::store::device::scope;
use crate::store::device::scope::StoredScope;
use crate::store::pull::cursors;
use crate::store::pull::staging;
use crate::store::pull::staging::Unfinished;
use crate::store::schema::registry::SyncTable;
use crate::sync::SyncError;
use crate::sync::protocol::{Cursor, PullRequest};
use branchline_domain::sync::queue::Checkpoint;
use branchline_domain::sync::scope::Share;

/// Rows and bytes that come with the answer to "ready": few enough to hold up nobody who waits for that.
const FEW: (i64, i64) = (200, 250_000);

/// Who asks, and for what.
pub(super) struct PullFilter {
    device: Identity,
    tables: Option<Vec<String>>,
    first_day: Option<String>,
}

impl PullFilter {
    fn of(tables: &[SyncTable], device: Identity, kept: StoredScope) -> Self {
        let comes = |table: &&SyncTable| kept.scope.of_table(&table.name) == Share::Both;
        let names: Vec<String> = tables.iter().filter(comes).map(|table| table.hub_name.clone()).collect();
        let tables = (names.len() < tables.len()).then_some(names);
        Self { device, tables, first_day: kept.first_day }
    }

    pub(super) fn wants_all(&self) -> bool {
        self.tables.is_none() && self.first_day.is_none()
    }

    pub(super) fn request<'a>(&'a self, streams: Cow<'a, [Cursor]>, (limit, bytes): (i64, i64)) -> PullRequest<'a> {
        let (tables, first_day) = (self.tables.as_deref(), self.first_day.as_deref());
        PullRequest { caller: (&self.device).into(), streams, limit, bytes, tables, first_day }
    }
}

/// Where this device stands before it fetches.
pub(crate) struct PullState {
    pub(super) filter: PullFilter,
    pub(crate) known: Vec<Checkpoint>,
    pub(super) left: Unfinished,
}

impl PullState {
    /// Reads it off the database.
    pub(crate) async fn read(
        conn: &mut SqliteConnection,
        tables: &[SyncTable],
        device: &Identity,
    ) -> Result<Self, SyncError> {
        Ok(Self {
            filter: PullFilter::of(tables, device.clone(), scope::read(conn).await?),
            known: cursors::list(conn).await?,
            left: staging::unfinished(conn).await?,
        })
    }

    pub(super) fn has_staged(&self) -> bool {
        self.known.iter().any(|c| c.staged.is_some())
    }

    /// Tells whether nothing is left over from a fetch before.
    pub(crate) fn is_tidy(&self) -> bool {
        !self.known.is_empty() && !self.left.renewing && !self.left.staged && !self.has_staged()
    }

    /// What little to ask the hub for, to go on from here.
    pub(crate) fn request(&self) -> PullRequest<'_> {
        self.filter.request(Cow::Owned(self.cursors()), FEW)
    }

    pub(super) fn cursors(&self) -> Vec<Cursor> {
        let cursor = |c: &Checkpoint| Cursor {
            id: c.stream,
            epoch: c.epoch.clone(),
            after: c.staged.unwrap_or(c.after),
            from: c.after,
        };
        self.known.iter().map(cursor).collect()
    }

    /// Of a great many streams only those with news, and the organisation's, which the others' rows refer to.
    pub(super) fn behind(&self) -> Vec<Cursor> {
        let mut cursors = self.cursors();
        if cursors.len() > FEW_STREAMS && !self.left.renewing {
            let news = |k: &Checkpoint| k.audience.is_none() || k.staged.unwrap_or(k.after) != k.head;
            cursors.retain(|c| self.known.iter().any(|k| k.stream == c.id && news(k)));
        }
        cursors
    }
}
