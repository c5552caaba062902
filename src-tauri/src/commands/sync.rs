//! The doorbells of sync: its state, its start, and everything a person may look at or decide.

use branchline_domain::sync::metrics::SyncMetrics;
use branchline_domain::sync::queue::{Checkpoint, HeldUnit, LogLine, QueueRow};
use branchline_domain::sync::schedule::SchedulePreview;
use branchline_domain::sync::scope::{Scope, Scoped};
use branchline_domain::sync::status::{Direction, SyncReport, SyncStatus};
use branchline_domain::sync::verify::{Verification, VerifySettings};
use branchline_domain::sync::watchdog::AlertLimits;

use super::delegate::{EngineState, commands};
use crate::error::Answer;

commands! {
    /// Returns everything the sync card shows.
    status() -> SyncStatus;

    /// Runs a session now, or joins the one that runs.
    sync_now(direction: Direction) -> SyncReport;

    /// Switches the background task on or off and sets when it runs: by minutes, or by a cron expression when there is one.
    set_schedule(enabled: bool, interval_minutes: u32, cron: Option<&str>);

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

    /// Returns what sync did in the last `hours` hours: hour by hour up to a week, else day by day.
    sync_metrics(hours: u32) -> SyncMetrics;

    /// Returns when the watchdog speaks.
    alert_limits() -> AlertLimits;

    /// Sets when the watchdog speaks.
    set_alert_limits(limits: AlertLimits);

    /// Returns where this device stands in every stream of the hub.
    checkpoints() -> Vec<Checkpoint>;

    /// Fetches everything again from the start; what waits to be sent is kept.
    resync() -> SyncReport;

    /// Returns the last comparisons, newest first.
    verifications(limit: u32) -> Vec<Verification>;

    /// Returns when this computer compares itself with the hub by itself.
    verify_settings() -> VerifySettings;

    /// Sets when this computer compares itself with the hub by itself.
    set_verify(settings: VerifySettings);

    /// Removes sent queue rows older than `days`; returns how many.
    clean_up(days: u32) -> i64;

    /// Returns what of the shop this computer holds.
    scope() -> Scope;

    /// Chooses what of the shop this computer holds.
    set_scope(scope: Scope) -> Scoped;
}

/// Asks the long step under way to stop at its next safe point; what it has done stays. Returns whether there is one.
#[tauri::command]
#[specta::specta]
pub fn cancel_operation(engine: EngineState<'_>) -> bool {
    engine.cancel_operation()
}

/// Tells what a cron expression means and when it runs next, without keeping it.
#[tauri::command]
#[specta::specta]
pub fn preview_schedule(engine: EngineState<'_>, cron: &str) -> Answer<SchedulePreview> {
    Ok(engine.preview_schedule(cron)?)
}

/// Compares every table here with the hub's, and with `repair` puts right what differs.
#[tauri::command]
#[specta::specta]
pub async fn verify(engine: EngineState<'_>, repair: bool) -> Answer<Verification> {
    Ok(if repair { engine.repair().await? } else { engine.verify().await? })
}
