//! The doorbells of backups: made now, listed, scheduled, looked into, restored.

use branchline_domain::backup::{Backup, BackupRestored, BackupSettings, BackupStatus, Reason, RestorePlan};

use super::EngineState;
use crate::error::Answer;

/// Returns how backups stand.
#[tauri::command]
#[specta::specta]
pub async fn backup_status(engine: EngineState<'_>) -> Answer<BackupStatus> {
    Ok(engine.backup_status().await?)
}

/// Sets where backups go, how often, and how many stay.
#[tauri::command]
#[specta::specta]
pub async fn set_backups(engine: EngineState<'_>, settings: BackupSettings) -> Answer<BackupStatus> {
    Ok(engine.set_backups(&settings).await?)
}

/// Makes a backup now and checks it.
#[tauri::command]
#[specta::specta]
pub async fn back_up(engine: EngineState<'_>) -> Answer<Backup> {
    Ok(engine.back_up(Reason::ByHand).await?)
}

/// Lists the backups in the folder, newest first.
#[tauri::command]
#[specta::specta]
pub async fn backups(engine: EngineState<'_>) -> Answer<Vec<Backup>> {
    Ok(engine.backups().await?)
}

/// Checks a backup and tells what restoring it would change.
#[tauri::command]
#[specta::specta]
pub async fn restore_plan(engine: EngineState<'_>, file: String) -> Answer<RestorePlan> {
    Ok(engine.restore_plan(&file).await?)
}

/// Puts the data back to what a backup holds, after backing up what is there.
#[tauri::command]
#[specta::specta]
pub async fn restore_backup(engine: EngineState<'_>, file: String) -> Answer<BackupRestored> {
    Ok(engine.restore(&file).await?)
}
