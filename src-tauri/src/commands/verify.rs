//! Commands that compare this device with the hub.

use branchline_domain::sync::verify::{Verification, VerifySettings};

use super::delegate::{EngineState, commands};
use crate::error::CommandResult;

commands! {
    /// Returns the last comparisons, newest first.
    verifications(limit: u32) -> Vec<Verification>;

    /// Returns when this computer compares itself with the hub by itself.
    verify_settings() -> VerifySettings;

    /// Sets when this computer compares itself with the hub by itself.
    set_verify(settings: VerifySettings);
}

/// Compares every table here with the hub's, and with `repair` puts right what differs.
#[tauri::command]
#[specta::specta]
pub async fn verify(engine: EngineState<'_>, repair: bool) -> CommandResult<Verification> {
    Ok(if repair { engine.repair().await? } else { engine.verify().await? })
}
