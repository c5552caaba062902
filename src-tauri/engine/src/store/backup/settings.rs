//! Where backups of this computer go, and what became of the last one: the one row of `backup_settings`.

use sqlx::SqliteConnection;

use super::super::{StoreError, WriteTx};
use branchline_domain::backup::BackupSettings;
use branchline_domain::messages::Message;

/// The one row of `backup_settings`; times are milliseconds UTC.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct StoredBackups {
    /// A folder a person chose.
    pub folder: Option<String>,
    /// Hours between backups; 0 for never.
    pub every_hours: u32,
    /// How many of the newest stay.
    pub keep: u32,
    /// For how many months one of each stays besides.
    pub keep_months: u32,
    /// In the name of every backup made here.
    pub series: String,
    /// The last good backup.
    pub last_at: Option<i64>,
    /// Why the last one failed, until one succeeds.
    pub problem: Option<Message>,
    /// When it failed.
    pub problem_at: Option<i64>,
}

impl StoredBackups {
    /// Returns what a person set.
    #[must_use]
    pub fn settings(&self) -> BackupSettings {
        BackupSettings {
            folder: self.folder.clone(),
            every_hours: self.every_hours,
            keep: self.keep,
            keep_months: self.keep_months,
        }
    }
}

/// Reads the row.
pub async fn kept(conn: &mut SqliteConnection) -> Result<StoredBackups, StoreError> {
    Ok(sqlx::query_as(
        "SELECT folder, every_hours, keep, keep_months, series, last_at, problem, problem_at FROM backup_settings",
    )
    .fetch_one(conn)
    .await?)
}

/// Takes over what a person set; trouble with the old folder is past.
pub async fn set(tx: &mut WriteTx, settings: &BackupSettings) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE backup_settings SET folder = ?, every_hours = ?, keep = ?, keep_months = ?, problem = NULL, problem_at = NULL",
    )
    .bind(&settings.folder)
    .bind(settings.every_hours)
    .bind(settings.keep)
    .bind(settings.keep_months)
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Notes a good backup.
pub async fn made(tx: &mut WriteTx, at: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE backup_settings SET last_at = ?, problem = NULL, problem_at = NULL")
        .bind(at)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Notes why a backup failed.
pub async fn failed(tx: &mut WriteTx, at: i64, words: &Message) -> Result<(), StoreError> {
    sqlx::query("UPDATE backup_settings SET problem = ?, problem_at = ?")
        .bind(words)
        .bind(at)
        .execute(tx.conn())
        .await?;
    Ok(())
}
