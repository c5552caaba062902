//! The command that checks this device.

use branchline_domain::organisation::connection::Check;

use super::delegate::commands;

commands! {
    /// Looks over the database, the queue and the hub, and says what it found.
    doctor() -> Vec<Check>;
}
