//! What opening the data file owes to backups: one before the tables change, and a new name for a restored file.

use std::path::Path;

use sqlx::migrate::Migrator;
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};
use tokio_util::sync::CancellationToken;

use super::swap::MARK;
use super::{Job, folder, write};
use crate::store::StoreError;
use crate::store::device::identity;
use crate::store::device::own_rows::Taken;
use branchline_domain::backup::Reason;
use branchline_domain::message;
use branchline_domain::messages::Message;

/// Milliseconds UTC by SQLite: opening is handed no clock.
const NOW: &str = "CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)";

/// Makes a backup when `migrations` are about to change the tables of a database with something in it. It goes beside the data
/// when the chosen folder cannot be used. Returns why there is none, in words: an update is not held up by a missing drive.
pub async fn before_update(
    conn: &mut SqliteConnection,
    data: &Path,
    migrations: &Migrator,
) -> Result<Option<Message>, StoreError> {
    let has = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = ?)";
    let known: bool = sqlx::query_scalar(has).bind("_sqlx_migrations").fetch_one(&mut *conn).await?;
    if !known {
        return Ok(None);
    }
    let done: Vec<i64> = sqlx::query_scalar("SELECT version FROM _sqlx_migrations").fetch_all(&mut *conn).await?;
    let newer = done.iter().any(|version| migrations.iter().all(|known| known.version != *version));
    if newer || done.is_empty() || migrations.iter().all(|migration| done.contains(&migration.version)) {
        return Ok(None);
    }
    let (series, chosen): (String, Option<String>) =
        match sqlx::query_scalar(has).bind("backup_settings").fetch_one(&mut *conn).await? {
            true => sqlx::query_as("SELECT series, folder FROM backup_settings").fetch_one(&mut *conn).await?,
            false => {
                sqlx::query_as("SELECT substr(device_id, -6), NULL FROM sync_identity").fetch_one(&mut *conn).await?
            }
        };
    let now_ms: i64 = sqlx::query_scalar(AssertSqlSafe(format!("SELECT {NOW}"))).fetch_one(conn).await?;
    let beside = data.parent().unwrap_or(data);
    let mut trouble = None;
    for folder in [folder(beside, chosen.as_deref()), folder(beside, None)] {
        let job = Job {
            data,
            folder: &folder,
            reason: Reason::BeforeUpdate,
            series: &series,
            now_ms,
            stop: CancellationToken::new(),
        };
        match write(&job).await {
            Ok(file) => {
                tracing::info!(file = %file.display(), "the data was backed up before the tables change");
                return Ok(None);
            }
            Err(error) => trouble = Some(error.message()),
        }
    }
    Ok(trouble)
}

/// Notes why there is no backup from before the update.
pub async fn note_trouble(conn: &mut SqliteConnection, words: &Message) -> Result<(), StoreError> {
    let sql = format!("UPDATE backup_settings SET problem = ?, problem_at = {NOW}");
    sqlx::query(AssertSqlSafe(sql)).bind(words).execute(conn).await?;
    Ok(())
}

/// Gives a file that carries a backup's mark a name of its own, whoever put it here: its queue and bill numbers have been used
/// once already. Everything is fetched anew, so that what was sent since the backup comes back.
///
/// # Errors
/// When the database cannot be written; it is done at the next opening then.
pub async fn after_restore(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    let sql = format!("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = '{MARK}')");
    let restored: bool = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut *conn).await?;
    if !restored {
        return Ok(());
    }
    let mut tx = conn.begin_with("BEGIN IMMEDIATE").await?;
    identity::rename(&mut tx, Taken::Everything).await?;
    let sql = format!(
        "UPDATE sync_cursors SET epoch = '';
         INSERT INTO sync_log (started_at, ended_at, direction, error)
         VALUES ({NOW}, {NOW}, 'restore', '{}');
         DROP TABLE {MARK}",
        message!("log-restored").to_stored(),
    );
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut *tx).await?;
    tx.commit().await?;
    Ok(())
}
