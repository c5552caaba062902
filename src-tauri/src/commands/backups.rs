//! The doorbells of backups: made now, listed, scheduled, looked into, restored.

use branchline_domain::backup::{Backup, BackupRestored, BackupSettings, BackupStatus, Reason, RestorePlan};

use super::House;
use crate::error::Answer;

/// Returns how backups stand.
#[tauri::command]
#[specta::specta]
pub async fn backup_status(house: House<'_>) -> Answer<BackupStatus> {
    Ok(house.backup_status().await?)
}

/// Sets where backups go, how often, and how many stay.
#[tauri::command]
#[specta::specta]
pub async fn set_backups(house: House<'_>, settings: BackupSettings) -> Answer<BackupStatus> {
    Ok(house.set_backups(&settings).await?)
}

/// Makes a backup now and checks it.
#[tauri::command]
#[specta::specta]
pub async fn back_up(house: House<'_>) -> Answer<Backup> {
    Ok(house.back_up(Reason::ByHand).await?)
}

/// Lists the backups in the folder, newest first.
#[tauri::command]
#[specta::specta]
pub async fn backups(house: House<'_>) -> Answer<Vec<Backup>> {
    Ok(house.backups().await?)
}

/// Checks a backup and tells what restoring it would change.
#[tauri::command]
#[specta::specta]
pub async fn restore_plan(house: House<'_>, file: String) -> Answer<RestorePlan> {
    Ok(house.restore_plan(&file).await?)
}

/// Puts the data back to what a backup holds, after backing up what is there.
#[tauri::command]
#[specta::specta]
pub async fn restore_backup(house: House<'_>, file: String) -> Answer<BackupRestored> {
    Ok(house.restore(&file).await?)
}
