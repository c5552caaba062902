//! The doorbells of sync: its state, its start, and everything a person may look at or decide.

use branchline_domain::sync::metrics::SyncMetrics;
use branchline_domain::sync::queue::{Checkpoint, HeldUnit, LogLine, QueueRow};
use branchline_domain::sync::schedule::SchedulePreview;
use branchline_domain::sync::scope::{Scope, Scoped};
use branchline_domain::sync::status::{Direction, SyncReport, SyncStatus};
use branchline_domain::sync::verify::{Verification, VerifySettings};
use branchline_domain::sync::watchdog::AlertLimits;

use super::EngineState;
use crate::error::Answer;

/// Returns everything the sync card shows.
#[tauri::command]
#[specta::specta]
pub async fn status(engine: EngineState<'_>) -> Answer<SyncStatus> {
    Ok(engine.status().await?)
}

/// Runs a session now, or joins the one that runs.
#[tauri::command]
#[specta::specta]
pub async fn sync_now(engine: EngineState<'_>, direction: Direction) -> Answer<SyncReport> {
    Ok(engine.sync_now(direction).await?)
}

/// Asks the long step under way to stop at its next safe point; what it has done stays. Returns whether there is one.
#[tauri::command]
#[specta::specta]
pub fn cancel_operation(engine: EngineState<'_>) -> bool {
    engine.cancel_operation()
}

/// Switches the background task on or off and sets when it runs: by minutes, or by a cron expression when there is one.
#[tauri::command]
#[specta::specta]
pub async fn set_schedule(
    engine: EngineState<'_>,
    enabled: bool,
    interval_minutes: u32,
    cron: Option<String>,
) -> Answer<()> {
    engine.set_schedule(enabled, interval_minutes, cron.as_deref()).await?;
    Ok(())
}

/// Tells what a cron expression means and when it runs next, without keeping it.
#[tauri::command]
#[specta::specta]
pub fn preview_schedule(engine: EngineState<'_>, cron: &str) -> Answer<SchedulePreview> {
    Ok(engine.preview_schedule(cron)?)
}

/// Returns rows of the queue, newest first.
#[tauri::command]
#[specta::specta]
pub async fn queue(
    engine: EngineState<'_>,
    status: Option<String>,
    before: Option<i64>,
    limit: u32,
) -> Answer<Vec<QueueRow>> {
    Ok(engine.queue(status.as_deref(), before, limit).await?)
}

/// Returns what the hub could not accept, and what waits behind it.
#[tauri::command]
#[specta::specta]
pub async fn held_units(engine: EngineState<'_>) -> Answer<Vec<HeldUnit>> {
    Ok(engine.held_units().await?)
}

/// Tries one held unit again, or all of them.
#[tauri::command]
#[specta::specta]
pub async fn retry_held(engine: EngineState<'_>, unit: Option<i64>) -> Answer<Vec<HeldUnit>> {
    Ok(engine.retry_held(unit).await?)
}

/// Approves a held unit its author may not write.
#[tauri::command]
#[specta::specta]
pub async fn approve_held(engine: EngineState<'_>, unit: i64) -> Answer<Vec<HeldUnit>> {
    Ok(engine.approve_held(unit).await?)
}

/// Gives a held unit up, for a reason that is kept.
#[tauri::command]
#[specta::specta]
pub async fn discard_held(engine: EngineState<'_>, unit: i64, reason: String) -> Answer<Vec<HeldUnit>> {
    Ok(engine.discard_held(unit, &reason).await?)
}

/// Returns the newest lines of the sync log.
#[tauri::command]
#[specta::specta]
pub async fn sync_log(engine: EngineState<'_>, limit: u32) -> Answer<Vec<LogLine>> {
    Ok(engine.sync_log(limit).await?)
}

/// Returns what sync did in the last `hours` hours: hour by hour up to a week, else day by day.
#[tauri::command]
#[specta::specta]
pub async fn sync_metrics(engine: EngineState<'_>, hours: u32) -> Answer<SyncMetrics> {
    Ok(engine.sync_metrics(hours).await?)
}

/// Returns when the watchdog speaks.
#[tauri::command]
#[specta::specta]
pub async fn alert_limits(engine: EngineState<'_>) -> Answer<AlertLimits> {
    Ok(engine.alert_limits().await?)
}

/// Sets when the watchdog speaks.
#[tauri::command]
#[specta::specta]
pub async fn set_alert_limits(engine: EngineState<'_>, limits: AlertLimits) -> Answer<()> {
    engine.set_alert_limits(limits).await?;
    Ok(())
}

/// Returns where this device stands in every stream of the hub.
#[tauri::command]
#[specta::specta]
pub async fn checkpoints(engine: EngineState<'_>) -> Answer<Vec<Checkpoint>> {
    Ok(engine.checkpoints().await?)
}

/// Fetches everything again from the start; what waits to be sent is kept.
#[tauri::command]
#[specta::specta]
pub async fn resync(engine: EngineState<'_>) -> Answer<SyncReport> {
    Ok(engine.resync().await?)
}

/// Compares every table here with the hub's, and with `repair` puts right what differs.
#[tauri::command]
#[specta::specta]
pub async fn verify(engine: EngineState<'_>, repair: bool) -> Answer<Verification> {
    Ok(if repair { engine.repair().await? } else { engine.verify().await? })
}

/// Returns the last comparisons, newest first.
#[tauri::command]
#[specta::specta]
pub async fn verifications(engine: EngineState<'_>, limit: u32) -> Answer<Vec<Verification>> {
    Ok(engine.verifications(limit).await?)
}

/// Returns when this computer compares itself with the hub by itself.
#[tauri::command]
#[specta::specta]
pub async fn verify_settings(engine: EngineState<'_>) -> Answer<VerifySettings> {
    Ok(engine.verify_settings().await?)
}

/// Sets when this computer compares itself with the hub by itself.
#[tauri::command]
#[specta::specta]
pub async fn set_verify(engine: EngineState<'_>, settings: VerifySettings) -> Answer<()> {
    engine.set_verify(settings).await?;
    Ok(())
}

/// Removes sent queue rows older than `days`; returns how many.
#[tauri::command]
#[specta::specta]
pub async fn clean_up(engine: EngineState<'_>, days: u32) -> Answer<i64> {
    Ok(engine.clean_up(days).await?)
}

/// Returns what of the shop this computer holds.
#[tauri::command]
#[specta::specta]
pub async fn scope(engine: EngineState<'_>) -> Answer<Scope> {
    Ok(engine.scope().await?)
}

/// Chooses what of the shop this computer holds.
#[tauri::command]
#[specta::specta]
pub async fn set_scope(engine: EngineState<'_>, scope: Scope) -> Answer<Scoped> {
    Ok(engine.set_scope(scope).await?)
}
