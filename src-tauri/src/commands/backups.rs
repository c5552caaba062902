//! Commands for backups: made now, listed, scheduled, checked and restored.

use branchline_domain::backup::{Backup, BackupRestored, BackupSettings, BackupStatus, Reason, RestorePlan};

use super::delegate::{EngineState, commands};
use crate::error::CommandResult;

commands! {
    /// Returns how backups stand.
    backup_status() -> BackupStatus;

    /// Sets where backups go, how often, and how many stay.
    set_backups(settings: &BackupSettings) -> BackupStatus;

    /// Lists the backups in the folder, newest first.
    backups() -> Vec<Backup>;

    /// Checks a backup and tells what restoring it would change.
    restore_plan(file: &str) -> RestorePlan;
}

/// Makes a backup now and checks it.
#[tauri::command]
#[specta::specta]
pub async fn back_up(engine: EngineState<'_>) -> CommandResult<Backup> {
    Ok(engine.back_up(Reason::ByHand).await?)
}

/// Puts the data back to what a backup holds, after backing up what is there.
#[tauri::command]
#[specta::specta]
pub async fn restore_backup(engine: EngineState<'_>, file: String) -> CommandResult<BackupRestored> {
    Ok(engine.restore(&file).await?)
}
