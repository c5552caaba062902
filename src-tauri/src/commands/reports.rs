//! The command for the dashboard's numbers.

use branchline_domain::reports::dashboard::Dashboard;

use super::delegate::commands;

commands! {
    /// Returns the counts at the head of the dashboard.
    dashboard() -> Dashboard;
}
