//! The command for sync's state.

use branchline_domain::sync::status::SyncStatus;

use super::delegate::commands;

commands! {
    /// Returns everything the sync card shows.
    status() -> SyncStatus;
}
