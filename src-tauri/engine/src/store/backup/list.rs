//! The backups in a folder: what each is, and which may go.

use std::fs;
use std::path::Path;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};

use super::error::BackupError;
use super::settings::StoredBackups;
use super::swap::MARK;
use branchline_domain::backup::{Backup, Inside, Name, Reason, expendable};
use branchline_domain::message;
use branchline_domain::messages::Message;

/// Lists the backups in `folder`, newest first. `series` tells which are this computer's.
///
/// # Errors
/// When the folder cannot be read; one that is not there yet is empty.
pub async fn list(folder: &Path, series: &str) -> Result<Vec<Backup>, BackupError> {
    let mut backups = Vec::new();
    for (file, name) in named(folder)? {
        backups.push(looked_at(&folder.join(&file), &name, series).await);
    }
    backups.sort_by(|a, b| b.made_at.cmp(&a.made_at).then_with(|| a.file.cmp(&b.file)));
    Ok(backups)
}

/// Returns what one file is. A file with a name of its own choice counts as made by hand when it was last written.
///
/// # Errors
/// When there is no such file.
pub async fn describe(path: &Path, series: &str) -> Result<Backup, BackupError> {
    let missing =
        |why: std::io::Error| BackupError::Unusable { file: path.to_owned(), why: Message::verbatim(why.to_string()) };
    let written = fs::metadata(path).and_then(|file| file.modified()).map_err(missing)?;
    let since = written.duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_millis();
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let name = Name::parse(&file).unwrap_or_else(|| Name {
        till: String::new(),
        made_at: i64::try_from(since).unwrap_or_default(),
        reason: Reason::ByHand,
        series: String::new(),
    });
    Ok(looked_at(path, &name, series).await)
}

fn named(folder: &Path) -> Result<Vec<(String, Name)>, BackupError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(BackupError::file(folder, &error)),
    };
    let files = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    Ok(files.filter_map(|file| Name::parse(&file).map(|name| (file, name))).collect())
}

async fn looked_at(path: &Path, name: &Name, series: &str) -> Backup {
    let inside = inside(path).await;
    let bytes = fs::metadata(path).map_or(0, |file| file.len());
    Backup {
        path: path.display().to_string(),
        file: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        made_at: name.made_at,
        reason: name.reason,
        till: name.till.clone(),
        own: name.series == series,
        bytes: i64::try_from(bytes).unwrap_or(i64::MAX),
        trouble: inside.as_ref().err().map(|error| match error.as_database_error().and_then(|e| e.code()).as_deref() {
            Some("26" | "11") => message!("backup-file-damaged"),
            _ => message!("backup-file-unreadable", why = error.to_string()),
        }),
        inside: inside.ok().flatten(),
    }
}

/// Reads the mark of a backup; nothing for a plain copy of a data file.
async fn inside(path: &Path) -> sqlx::Result<Option<Inside>> {
    let options = SqliteConnectOptions::new().filename(path).read_only(true).immutable(true);
    let mut conn = SqliteConnection::connect_with(&options).await?;
    let sql = format!("SELECT count(*) FROM sqlite_schema WHERE name = '{MARK}'");
    let marked: i64 = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut conn).await?;
    let inside = match marked {
        0 => None,
        _ => {
            let sql = format!("SELECT checked_at, records, waiting, organisation, branch FROM {MARK}");
            sqlx::query_as(AssertSqlSafe(sql)).fetch_optional(&mut conn).await?
        }
    };
    conn.close().await?;
    Ok(inside)
}

/// Removes this computer's backups that may go. Returns how many.
pub fn tidy(folder: &Path, kept: &StoredBackups) -> Result<usize, BackupError> {
    let own: Vec<(String, Name)> = named(folder)?.into_iter().filter(|(_, name)| name.series == kept.series).collect();
    let ages: Vec<(i64, Reason)> = own.iter().map(|(_, name)| (name.made_at, name.reason)).collect();
    let gone = expendable(&ages, kept.keep, kept.keep_months);
    for &n in &gone {
        if let Err(error) = fs::remove_file(folder.join(&own[n].0)) {
            tracing::warn!(%error, file = own[n].0, "an old backup could not be removed");
        }
    }
    Ok(gone.len())
}
