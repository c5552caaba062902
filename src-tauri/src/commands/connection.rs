//! Commands for connecting this device to a hub.

use branchline_domain::organisation::connection::{Check, Connect, HubSettings};
use branchline_domain::organisation::connection_text::ConnectionText;
use branchline_domain::sync::status::SyncStatus;

use super::delegate::{EngineState, commands};
use crate::error::CommandResult;

commands! {
    /// Returns how the hub is set up on this device.
    hub_settings() -> HubSettings;

    /// Connects this device: signs in, picks the branch and stores both.
    connect(settings: Connect) -> SyncStatus;

    /// Returns the text with which a further computer finds this hub.
    connection_text(branch: Option<&str>, code: Option<&str>) -> String;

    /// Signs in again at the hub already set up.
    sign_in(email: &str, password: &str) -> SyncStatus;

    /// Forgets the session; everything kept on this computer stays.
    sign_out() -> SyncStatus;

    /// Disconnects this device from the hub; everything kept on this computer stays.
    disconnect() -> SyncStatus;
}

/// Reads the connection text somebody pasted.
#[tauri::command]
#[specta::specta]
pub async fn read_connection_text(text: String) -> CommandResult<ConnectionText> {
    Ok(branchline_engine::read_connection_text(&text)?)
}

/// Tries an address and a key without storing them, one check after the other.
#[tauri::command]
#[specta::specta]
pub async fn test_connection(engine: EngineState<'_>, url: String, key: String) -> CommandResult<Vec<Check>> {
    Ok(engine.test_connection(&url, &key).await)
}
