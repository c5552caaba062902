//! Writes one backup: a copy made by SQLite itself from one moment's view, checked, flushed to the disk, then named.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};
use tokio_util::sync::CancellationToken;

use super::FOLDER;
use super::error::BackupError;
use super::plan::soundness;
use super::swap::MARK;
use branchline_domain::backup::{Name, Reason};
use branchline_domain::message;
use branchline_domain::messages::Message;

/// A file with this end is a backup that was never finished.
const UNFINISHED: &str = ".unfinished";

/// One backup to be made.
#[derive(Debug, Clone)]
pub struct Job<'a> {
    /// The data file.
    pub data: &'a Path,
    /// Where the backup goes.
    pub folder: &'a Path,
    /// Why.
    pub reason: Reason,
    /// In the name of every backup made here.
    pub series: &'a str,
    /// Milliseconds UTC.
    pub now_ms: i64,
    /// Stops the copying.
    pub stop: CancellationToken,
}

/// Makes a backup and returns its file. People go on writing meanwhile: it holds what was committed when it began. A file that has
/// its name is whole and was found sound.
///
/// # Errors
/// See [`BackupError`]; the folder then holds nothing new.
pub async fn write(job: &Job<'_>) -> Result<PathBuf, BackupError> {
    ready(job)?;
    let mut conn = open(job.data, false).await?;
    let before = counts(&mut conn).await?;
    let till: Option<String> =
        sqlx::query_scalar("SELECT device_code FROM sync_settings").fetch_one(&mut conn).await.map_err(read)?;
    let name =
        Name { till: till.unwrap_or_default(), made_at: job.now_ms, reason: job.reason, series: job.series.to_owned() };
    let (unfinished, file) = free_place(job.folder, name);
    let copied = copy(&mut conn, &unfinished, job).await;
    let after = counts(&mut conn).await;
    let _ = conn.close().await;
    let made = match (copied, after) {
        (Ok(()), Ok(after)) => finish(job, &unfinished, &file, &before, &after).await,
        (Err(error), _) | (_, Err(error)) => Err(error),
    };
    if made.is_err() {
        let _ = fs::remove_file(&unfinished);
    }
    made.map(|()| file)
}

/// Makes the folder beside the data; one that a person chose must be there, or an unplugged drive's place on the own disk
/// would quietly be filled. Clears away what a crash left.
fn ready(job: &Job<'_>) -> Result<(), BackupError> {
    let beside = job.data.parent().is_some_and(|data| data.join(FOLDER) == job.folder);
    let made = if beside { fs::create_dir_all(job.folder) } else { fs::metadata(job.folder).map(|_| ()) };
    let entries =
        made.and_then(|()| fs::read_dir(job.folder)).map_err(|error| BackupError::file(job.folder, &error))?;
    let ours = format!("_{}.db{UNFINISHED}", job.series);
    for entry in entries.flatten().filter(|entry| entry.file_name().to_string_lossy().contains(&ours)) {
        let _ = fs::remove_file(entry.path());
    }
    Ok(())
}

/// Two backups within one second are a second apart in their names.
fn free_place(folder: &Path, mut name: Name) -> (PathBuf, PathBuf) {
    while folder.join(name.file()).exists() {
        name.made_at += 1000;
    }
    let file = name.file();
    (folder.join(format!("{file}{UNFINISHED}")), folder.join(file))
}

async fn open(file: &Path, alone: bool) -> Result<SqliteConnection, BackupError> {
    let options = SqliteConnectOptions::new().filename(file).create_if_missing(false).read_only(alone).immutable(alone);
    SqliteConnection::connect_with(&options).await.map_err(read)
}

fn read(error: sqlx::Error) -> BackupError {
    BackupError::Store(error.into())
}

async fn copy(conn: &mut SqliteConnection, to: &Path, job: &Job<'_>) -> Result<(), BackupError> {
    let Some(place) = to.to_str() else {
        return Err(BackupError::Folder { folder: job.folder.to_owned(), why: "its name is no text".to_owned() });
    };
    let stop = job.stop.clone();
    let mut handle = conn.lock_handle().await.map_err(read)?;
    handle.set_progress_handler(10_000, move || !stop.is_cancelled());
    drop(handle);
    // A reader's view of one moment: in WAL mode no writer waits for it.
    sqlx::query("VACUUM INTO ?")
        .bind(place)
        .execute(&mut *conn)
        .await
        .map_err(|error| BackupError::writing(job.folder, error))?;
    conn.lock_handle().await.map_err(read)?.remove_progress_handler();
    Ok(())
}

async fn finish(job: &Job<'_>, from: &Path, to: &Path, before: &Counts, after: &Counts) -> Result<(), BackupError> {
    mark(job, from).await?;
    let mut conn = open(from, true).await?;
    let found = match soundness(&mut conn).await.map_err(read)? {
        Some(found) => Some(found),
        None => lacking(before, after, &counts(&mut conn).await?),
    };
    let _ = conn.close().await;
    if let Some(found) = found {
        return Err(BackupError::Spoilt { folder: job.folder.to_owned(), found });
    }
    let place = || -> std::io::Result<()> {
        File::options().write(true).open(from)?.sync_all()?;
        fs::rename(from, to)?;
        // A name is only safe once its folder is; not every system lets a folder be flushed.
        if let Ok(folder) = File::open(job.folder) {
            let _ = folder.sync_all();
        }
        Ok(())
    };
    place().map_err(|error| BackupError::file(job.folder, &error))
}

/// Writes into the copy what it is. Whoever puts a file with this mark in the data's place has restored a backup, by whatever
/// means, and it takes a new name before it writes anything.
async fn mark(job: &Job<'_>, file: &Path) -> Result<(), BackupError> {
    let options = SqliteConnectOptions::new().filename(file).create_if_missing(false);
    let wrong = |error| BackupError::writing(job.folder, error);
    let mut conn = SqliteConnection::connect_with(&options).await.map_err(wrong)?;
    let tables: Vec<String> =
        sqlx::query_scalar("SELECT name FROM sync_tables").fetch_all(&mut conn).await.map_err(wrong)?;
    let records = tables.iter().map(|t| format!("(SELECT count(*) FROM \"{t}\")")).collect::<Vec<_>>().join(" + ");
    // The names come from the database's own list.
    let sql = format!(
        "DROP TABLE IF EXISTS {MARK};
         CREATE TABLE {MARK} AS SELECT {} AS checked_at, {records} AS records,
             (SELECT count(*) FROM sync_queue WHERE synced_at IS NULL) AS waiting, s.organisation, s.branch_code AS branch
         FROM sync_settings AS s",
        job.now_ms
    );
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut conn).await.map_err(wrong)?;
    conn.close().await.map_err(wrong)
}

type Counts = BTreeMap<String, i64>;

async fn counts(conn: &mut SqliteConnection) -> Result<Counts, BackupError> {
    let mut counts = Counts::new();
    let tables: Vec<String> = sqlx::query_scalar("SELECT name FROM sync_tables UNION ALL SELECT 'sync_queue'")
        .fetch_all(&mut *conn)
        .await
        .map_err(read)?;
    for table in tables {
        let sql = format!("SELECT count(*) FROM \"{table}\"");
        let count = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut *conn).await.map_err(read)?;
        counts.insert(table, count);
    }
    Ok(counts)
}

/// Says which table of the copy holds fewer rows than the data did before and after, or more.
fn lacking(before: &Counts, after: &Counts, copy: &Counts) -> Option<Message> {
    before.iter().find_map(|(table, &was)| {
        let is = after.get(table).copied().unwrap_or(was);
        let has = copy.get(table).copied().unwrap_or(-1);
        let fits = (was.min(is)..=was.max(is)).contains(&has);
        (!fits).then(|| message!("backup-lacking", table = table, has = has, was = was))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_may_hold_what_came_meanwhile_and_must_not_lack_what_was_there() {
        let counts = |n: i64| Counts::from([("products".to_owned(), n)]);
        assert_eq!(lacking(&counts(5), &counts(7), &counts(6)), None, "because one of two new rows may be in it");
        assert!(lacking(&counts(5), &counts(7), &counts(4)).is_some(), "because a row is missing");
        assert!(lacking(&counts(5), &counts(5), &Counts::new()).is_some(), "because a table is missing");
    }
}
