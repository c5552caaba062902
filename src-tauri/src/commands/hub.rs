//! The doorbells of connecting this device to a hub.

use branchline_domain::organisation::connection::{Check, Connect, HubSettings};
use branchline_domain::sync::status::SyncStatus;

use super::EngineState;
use crate::error::Answer;

/// Returns how the hub is set up on this device.
#[tauri::command]
#[specta::specta]
pub async fn hub_settings(engine: EngineState<'_>) -> Answer<HubSettings> {
    Ok(engine.hub_settings().await?)
}

/// Tries an address and a key without storing them, one check after the other.
#[tauri::command]
#[specta::specta]
pub async fn test_connection(engine: EngineState<'_>, url: String, key: String) -> Answer<Vec<Check>> {
    Ok(engine.test_connection(&url, &key).await)
}

/// Connects this device: signs in, picks the branch and stores both.
#[tauri::command]
#[specta::specta]
pub async fn connect(engine: EngineState<'_>, settings: Connect) -> Answer<SyncStatus> {
    Ok(engine.connect(settings).await?)
}

/// Signs in again at the hub already set up.
#[tauri::command]
#[specta::specta]
pub async fn sign_in(engine: EngineState<'_>, email: String, password: String) -> Answer<SyncStatus> {
    Ok(engine.sign_in(&email, &password).await?)
}

/// Forgets the session; everything kept on this computer stays.
#[tauri::command]
#[specta::specta]
pub async fn sign_out(engine: EngineState<'_>) -> Answer<SyncStatus> {
    Ok(engine.sign_out().await?)
}

/// Looks over the database, the queue and the hub, and says what it found.
#[tauri::command]
#[specta::specta]
pub async fn doctor(engine: EngineState<'_>) -> Answer<Vec<Check>> {
    Ok(engine.doctor().await?)
}
