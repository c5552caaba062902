//! Looks into a backup before it is restored: is it sound, is it ours, and what would change.

use std::path::{Path, PathBuf};

use sqlx::migrate::Migrator;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};

use super::super::open::MIGRATIONS;
use super::error::BackupError;
use branchline_domain::backup::{Backup, RestorePlan, TableChange};
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::records::kinds;

/// Returns what is wrong with a database file: its structure, or a record that refers to a missing one.
pub async fn soundness(conn: &mut SqliteConnection) -> sqlx::Result<Option<Message>> {
    let structure: String = sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut *conn).await?;
    if structure != "ok" {
        return Ok(Some(Message::verbatim(structure)));
    }
    let dangling: Option<(String, String)> =
        sqlx::query_as("SELECT \"table\", parent FROM pragma_foreign_key_check LIMIT 1").fetch_optional(conn).await?;
    Ok(dangling.map(|(table, parent)| {
        message!("backup-dangling", table = kinds::many_message(&table), parent = kinds::many_message(&parent))
    }))
}

/// Checks that a file is a sound database of Branchline, and none of a newer one.
///
/// # Errors
/// [`BackupError::Unusable`].
pub async fn usable(file: &Path, migrations: &Migrator) -> Result<(), BackupError> {
    let unusable = |why: Message| Err(BackupError::Unusable { file: PathBuf::from(file), why });
    match fault(file, migrations).await {
        Ok(None) => Ok(()),
        Ok(Some(why)) => unusable(why),
        Err(error) => match error.as_database_error().and_then(|e| e.code()).as_deref() {
            Some("11" | "26") => unusable(message!("backup-damaged-or-other")),
            _ => unusable(message!("backup-unreadable", why = error.to_string())),
        },
    }
}

async fn fault(file: &Path, migrations: &Migrator) -> sqlx::Result<Option<Message>> {
    let options = SqliteConnectOptions::new().filename(file).create_if_missing(false).read_only(true);
    let mut conn = SqliteConnection::connect_with(&options).await?;
    let known = "SELECT count(*) FROM sqlite_schema WHERE name IN ('sync_identity', 'sync_queue', '_sqlx_migrations')";
    if sqlx::query_scalar::<_, i64>(known).fetch_one(&mut conn).await? != 3 {
        return Ok(Some(message!("backup-no-data-file")));
    }
    let newest: i64 =
        sqlx::query_scalar("SELECT coalesce(max(version), 0) FROM _sqlx_migrations").fetch_one(&mut conn).await?;
    if migrations.iter().all(|known| known.version < newest) {
        return Ok(Some(message!("backup-newer")));
    }
    let found = soundness(&mut conn).await?;
    conn.close().await?;
    Ok(found.map(|found| message!("backup-damaged", found = found)))
}

/// Checks a backup whole, and compares it with the data file.
///
/// # Errors
/// [`BackupError::Unusable`], [`BackupError::OtherShop`].
pub async fn plan(data: &Path, backup: Backup) -> Result<RestorePlan, BackupError> {
    usable(Path::new(&backup.path), &MIGRATIONS).await?;
    let store = |error: sqlx::Error| BackupError::Store(error.into());
    let options = SqliteConnectOptions::new().filename(data).create_if_missing(false).read_only(true);
    let mut conn = SqliteConnection::connect_with(&options).await.map_err(store)?;
    sqlx::query("ATTACH ? AS backup").bind(&backup.path).execute(&mut conn).await.map_err(store)?;
    let shops: (String, Option<String>, String, Option<String>) = sqlx::query_as(
        "SELECT i.org_id, s.organisation, bi.org_id, bs.organisation
         FROM main.sync_identity AS i, main.sync_settings AS s, backup.sync_identity AS bi, backup.sync_settings AS bs",
    )
    .fetch_one(&mut conn)
    .await
    .map_err(store)?;
    if let (ours, Some(our_name), theirs, Some(their_name)) = shops
        && ours != theirs
    {
        return Err(BackupError::OtherShop { theirs: their_name, ours: our_name });
    }
    let plan = compare(&mut conn, backup).await.map_err(store)?;
    conn.close().await.map_err(store)?;
    Ok(plan)
}

async fn compare(conn: &mut SqliteConnection, backup: Backup) -> sqlx::Result<RestorePlan> {
    let names: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM main.sync_tables WHERE name IN (SELECT name FROM backup.sync_tables) ORDER BY position",
    )
    .fetch_all(&mut *conn)
    .await?;
    let mut tables = Vec::with_capacity(names.len());
    for table in names {
        // Names come from the database's own list.
        let sql = format!("SELECT (SELECT count(*) FROM main.\"{table}\"), (SELECT count(*) FROM backup.\"{table}\")");
        let (here, there) = sqlx::query_as(AssertSqlSafe(sql)).fetch_one(&mut *conn).await?;
        tables.push(TableChange { table, here, backup: there });
    }
    // The same number with another stamp is another change: the backup's computer went on under another name.
    let (sent_since, unsent_here, connected) = sqlx::query_as(
        "SELECT coalesce(sum(status = 'synced'), 0), coalesce(sum(synced_at IS NULL), 0),
             (SELECT hub_url <> '' FROM main.sync_settings)
         FROM main.sync_queue AS q
         WHERE NOT EXISTS (SELECT 1 FROM backup.sync_queue AS b WHERE b.id = q.id AND b.hlc = q.hlc)
           AND (q.synced_at IS NULL OR q.id > (SELECT coalesce(max(id), 0) FROM backup.sync_queue))",
    )
    .fetch_one(conn)
    .await?;
    Ok(RestorePlan { backup, tables, sent_since, unsent_here, connected })
}
