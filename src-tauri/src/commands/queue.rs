//! Commands for the queue, its held units, the sync log and the cursors.

use branchline_domain::sync::queue::{Checkpoint, HeldUnit, LogLine, QueueRow};

use super::delegate::commands;

commands! {
    /// Returns rows of the queue, newest first.
    queue(status: Option<&str>, before: Option<i64>, limit: u32) -> Vec<QueueRow>;

    /// Returns what the hub could not accept, and what waits behind it.
    held_units() -> Vec<HeldUnit>;

    /// Tries one held unit again, or all of them.
    retry_held(unit: Option<i64>) -> Vec<HeldUnit>;

    /// Approves a held unit its author may not write.
    approve_held(unit: i64) -> Vec<HeldUnit>;

    /// Gives a held unit up, for a reason that is kept.
    discard_held(unit: i64, reason: &str) -> Vec<HeldUnit>;

    /// Returns the newest lines of the sync log.
    sync_log(limit: u32) -> Vec<LogLine>;

    /// Returns where this device stands in every stream of the hub.
    checkpoints() -> Vec<Checkpoint>;

    /// Removes sent queue rows older than `days`; returns how many.
    clean_up(days: u32) -> i64;
}
