//! The doorbell of the dashboard's numbers.

use branchline_domain::reports::dashboard::Dashboard;

use super::EngineState;
use crate::error::Answer;

/// Returns the counts at the head of the dashboard.
#[tauri::command]
#[specta::specta]
pub async fn dashboard(engine: EngineState<'_>) -> Answer<Dashboard> {
    Ok(engine.dashboard().await?)
}
