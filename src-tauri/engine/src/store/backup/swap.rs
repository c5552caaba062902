//! Puts a backup in the data's place: prepared beside it, then in one step, with nobody else at the data.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};

use super::super::StoreError;
use super::error::BackupError;

/// The table that says a file is a backup. Found in the data's place, it tells that a backup has been restored.
pub const MARK: &str = "backup_mark";

/// How many tenths of a second the file's other users get to let go of it.
const PATIENCE: u32 = 30;

/// Makes a copy of `backup` beside the data, ready to take its place, and returns it. The clock goes on from where it is, and
/// where backups go is this computer's affair: both are taken from the data, when that can still be read.
///
/// # Errors
/// When there is no room, or the copy cannot be written.
pub async fn prepare(data: &Path, backup: &Path) -> Result<PathBuf, BackupError> {
    let folder = data.parent().unwrap_or(data).to_owned();
    let prepared = data.with_extension("restoring");
    let copy = || -> std::io::Result<()> {
        fs::copy(backup, &prepared)?;
        // A backup on a locked medium may be read-only, and its copy with it.
        let file = File::options().read(true).open(&prepared)?;
        let mut rights = file.metadata()?.permissions();
        if rights.readonly() {
            #[expect(clippy::permissions_set_readonly_false, reason = "the data file is this user's own")]
            rights.set_readonly(false);
            fs::set_permissions(&prepared, rights)?;
        }
        Ok(())
    };
    let made = match copy() {
        Ok(()) => carry_over(data, &prepared).await.map_err(|error| BackupError::writing(&folder, error)),
        Err(error) => Err(BackupError::file(&folder, &error)),
    };
    let flushed = made.and_then(|()| {
        let flush = || File::options().write(true).open(&prepared)?.sync_all();
        flush().map_err(|error| BackupError::file(&folder, &error))
    });
    if flushed.is_err() {
        let _ = fs::remove_file(&prepared);
    }
    flushed.map(|()| prepared)
}

async fn carry_over(data: &Path, prepared: &Path) -> sqlx::Result<()> {
    let options = SqliteConnectOptions::new().filename(prepared).create_if_missing(false);
    let mut conn = SqliteConnection::connect_with(&options).await?;
    // A plain copy of a data file is a backup as well, once it is restored.
    let sql = format!("CREATE TABLE IF NOT EXISTS {MARK} (checked_at INTEGER)");
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut conn).await?;
    let has_settings: bool =
        sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'backup_settings')")
            .fetch_one(&mut conn)
            .await?;
    if sqlx::query("ATTACH ? AS here").bind(data.to_string_lossy()).execute(&mut conn).await.is_ok() {
        let clock = "UPDATE sync_clock SET (wall, counter) = (SELECT h.wall, h.counter FROM here.sync_clock AS h)
                     WHERE (SELECT h.wall FROM here.sync_clock AS h) > wall";
        let settings = "UPDATE backup_settings SET (folder, every_hours, keep, keep_months, series, last_at) =
                     (SELECT folder, every_hours, keep, keep_months, series, last_at FROM here.backup_settings)";
        // A damaged file has neither to give.
        let _ = sqlx::query(clock).execute(&mut conn).await;
        if has_settings {
            let _ = sqlx::query(settings).execute(&mut conn).await;
        }
        let _ = sqlx::query("DETACH here").execute(&mut conn).await;
    }
    conn.close().await
}

/// Makes the data file stand alone, without its log beside it. Succeeds only when no program has it open.
///
/// # Errors
/// [`BackupError::InUse`]; [`StoreError::Corrupt`] when the file is damaged.
pub async fn release(data: &Path) -> Result<(), BackupError> {
    let mut left = Err(BackupError::InUse);
    // SQLite does not wait for this lock by itself, and a connection that was just closed may still be letting go.
    for _ in 0..PATIENCE {
        left = try_release(data).await;
        if !matches!(left, Err(BackupError::InUse)) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    left
}

async fn try_release(data: &Path) -> Result<(), BackupError> {
    match leave_wal(data).await.map_err(StoreError::from) {
        Ok(mode) if mode == "delete" => Ok(()),
        Ok(_) | Err(StoreError::Busy(_)) => Err(BackupError::InUse),
        Err(StoreError::Corrupt { source, .. }) => Err(StoreError::Corrupt { path: data.to_owned(), source }.into()),
        Err(error) => Err(error.into()),
    }
}

/// Leaving WAL mode needs the file alone; it folds the log in and removes it.
async fn leave_wal(data: &Path) -> sqlx::Result<String> {
    let options =
        SqliteConnectOptions::new().filename(data).create_if_missing(false).busy_timeout(Duration::from_millis(100));
    let mut conn = SqliteConnection::connect_with(&options).await?;
    let mode = sqlx::query_scalar("PRAGMA journal_mode = DELETE").fetch_one(&mut conn).await?;
    conn.close().await?;
    Ok(mode)
}

/// Keeps a damaged data file and its log under another name, and returns it; the data's place keeps the file until
/// another one takes it.
pub fn set_aside(data: &Path, now_ms: i64) -> Result<PathBuf, BackupError> {
    let folder = data.parent().unwrap_or(data).to_owned();
    let aside = data.with_file_name(format!("damaged-{now_ms}.db"));
    let keep = || -> std::io::Result<()> {
        // Not every disk can give one file two names.
        if fs::hard_link(data, &aside).is_err() {
            fs::copy(data, &aside)?;
        }
        for end in ["-wal", "-shm"] {
            let beside = PathBuf::from(format!("{}{end}", data.display()));
            if beside.exists() {
                fs::rename(&beside, format!("{}{end}", aside.display()))?;
            }
        }
        Ok(())
    };
    keep().map(|()| aside).map_err(|error| BackupError::file(&folder, &error))
}
