//! The command for the numbers of past sessions.

use branchline_domain::sync::metrics::SyncMetrics;

use super::delegate::commands;

commands! {
    /// Returns what sync did in the last `hours` hours: hour by hour up to a week, else day by day.
    sync_metrics(hours: u32) -> SyncMetrics;
}
