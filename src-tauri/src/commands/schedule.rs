//! Commands for when background sync runs.

use branchline_domain::sync::schedule::SchedulePreview;

use super::delegate::{EngineState, commands};
use crate::error::CommandResult;

commands! {
    /// Switches the background task on or off and sets when it runs: by minutes, or by a cron expression when there is one.
    set_schedule(enabled: bool, interval_minutes: u32, cron: Option<&str>);
}

/// Tells what a cron expression means and when it runs next, without keeping it.
#[tauri::command]
#[specta::specta]
pub fn preview_schedule(engine: EngineState<'_>, cron: &str) -> CommandResult<SchedulePreview> {
    Ok(engine.preview_schedule(cron)?)
}
