//! The doorbells of connecting this device to a hub.

use branchline_domain::organisation::connection::{Check, Connect, HubSettings};
use branchline_domain::sync::status::SyncStatus;

use super::House;
use crate::error::Answer;

/// Returns how the hub is set up on this device.
#[tauri::command]
#[specta::specta]
pub async fn hub_settings(house: House<'_>) -> Answer<HubSettings> {
    Ok(house.hub_settings().await?)
}

/// Tries an address and a key without storing them, one check after the other.
#[tauri::command]
#[specta::specta]
pub async fn test_connection(house: House<'_>, url: String, key: String) -> Answer<Vec<Check>> {
    Ok(house.test_connection(&url, &key).await)
}

/// Connects this device: signs in, picks the branch and stores both.
#[tauri::command]
#[specta::specta]
pub async fn connect(house: House<'_>, settings: Connect) -> Answer<SyncStatus> {
    Ok(house.connect(settings).await?)
}

/// Signs in again at the hub already set up.
#[tauri::command]
#[specta::specta]
pub async fn sign_in(house: House<'_>, email: String, password: String) -> Answer<SyncStatus> {
    Ok(house.sign_in(&email, &password).await?)
}

/// Forgets the session; everything kept on this computer stays.
#[tauri::command]
#[specta::specta]
pub async fn sign_out(house: House<'_>) -> Answer<SyncStatus> {
    Ok(house.sign_out().await?)
}

/// Looks over the database, the queue and the hub, and says what it found.
#[tauri::command]
#[specta::specta]
pub async fn doctor(house: House<'_>) -> Answer<Vec<Check>> {
    Ok(house.doctor().await?)
}
