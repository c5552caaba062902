//! The doorbell of the dashboard's numbers.

use branchline_domain::reports::dashboard::Dashboard;

use super::House;
use crate::error::Answer;

/// Returns the counts at the head of the dashboard.
#[tauri::command]
#[specta::specta]
pub async fn dashboard(house: House<'_>) -> Answer<Dashboard> {
    Ok(house.dashboard().await?)
}
