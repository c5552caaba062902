//! Commands that run a sync session.

use branchline_domain::sync::status::{Direction, SyncReport};

use super::delegate::commands;

commands! {
    /// Runs a session now, or joins the one that runs.
    sync_now(direction: Direction) -> SyncReport;

    /// Fetches everything again from the start; what waits to be sent is kept.
    resync() -> SyncReport;
}
