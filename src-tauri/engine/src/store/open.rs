//! Opens the database: pragmas, migrations, identity, capture triggers.

use std::path::Path;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, SqliteConnection};
use tokio::sync::watch;

use super::device::identity;
use super::records::duplicates;
use super::schema::{audit, capture, lists, registry};
use super::written::Notes;
use super::{Pools, Store, StoreError, backup, queue};

pub(super) static MIGRATIONS: Migrator = sqlx::migrate!("../../migrations/branch");

/// How many connections read at the same time.
const READERS: u32 = 4;

impl Store {
    /// Opens the database file at `path`, making it when it is not there, and brings it to today's schema.
    ///
    /// # Errors
    /// [`StoreError::Newer`], [`StoreError::Corrupt`], [`StoreError::ReadOnly`], [`StoreError::Full`].
    pub async fn open(path: &Path) -> Result<Self, StoreError> {
        let notes = Notes::default();
        let pools = pools(path, &notes).await?;
        let newest = queue::newest(&mut *pools.readers.acquire().await?).await?;
        let (pools, newest) = (Arc::new(RwLock::new(Some(pools))), watch::Sender::new(newest));
        Ok(Self { pools, path: path.to_owned(), newest, notes })
    }

    /// Takes up what a crash left half done. Only for whoever knows that nobody else syncs this data right now.
    pub async fn recover(&self) -> Result<(), StoreError> {
        // Looked at first: a full disk or a read-only file must not keep a sound database from opening.
        if !queue::half_done(&mut *self.reader().await?).await? {
            return Ok(());
        }
        let mut tx = self.begin_repeatable().await?;
        queue::recover(tx.conn()).await?;
        tx.commit().await
    }
}

/// Brings the file to today's schema and opens its connections.
pub(super) async fn pools(path: &Path, notes: &Notes) -> Result<Pools, StoreError> {
    let notes = notes.clone();
    prepare(path).await.map_err(|error| with_path(error, path))?;
    let writer = SqlitePoolOptions::new()
        .max_connections(1)
        .acquire_timeout(Duration::from_secs(600))
        // It stays open: what it has seen of the file tells whether another program wrote (see `Store::outside`).
        .idle_timeout(None)
        .max_lifetime(None)
        // A file does not hang up.
        .test_before_acquire(false)
        .after_connect(move |conn, _| {
            let notes = notes.clone();
            Box::pin(async move { notes.follow(conn).await })
        })
        .connect_with(options(path))
        .await?;
    let readers = SqlitePoolOptions::new()
        .max_connections(READERS)
        .test_before_acquire(false)
        .connect_with(options(path).pragma("query_only", "on"))
        .await?;
    Ok(Pools { writer, readers, checks: Arc::default() })
}

async fn prepare(path: &Path) -> Result<(), StoreError> {
    let mut conn = SqliteConnection::connect_with(&options(path)).await?;
    let unsaved = backup::before_update(&mut conn, path, &MIGRATIONS).await?;
    // `run` borrows in a way that keeps this future from being sent to another thread.
    MIGRATIONS.run_direct(None, &mut conn, false).await.map_err(|error| match error {
        MigrateError::VersionMissing(_) => StoreError::Newer { path: path.to_owned() },
        MigrateError::Execute(source) | MigrateError::ExecuteMigration(source, _) => source.into(),
        other => StoreError::Sqlx(sqlx::Error::Migrate(Box::new(other))),
    })?;
    if let Some(words) = unsaved {
        backup::note_trouble(&mut conn, &words).await?;
    }
    identity::ensure(&mut conn).await?;
    backup::after_restore(&mut conn).await?;
    let mut tx = conn.begin_with("BEGIN IMMEDIATE").await?;
    registry::note_columns(&mut tx, &MIGRATIONS).await?;
    capture::install(&mut tx).await?;
    audit::install(&mut tx).await?;
    lists::install(&mut tx).await?;
    duplicates::install(&mut tx).await?;
    tx.commit().await?;
    conn.close().await?;
    Ok(())
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        // A bill must survive a power cut the moment it is printed; NORMAL could lose the last commits.
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(10))
        .pragma("cache_size", "-16000")
        .pragma("journal_size_limit", "67108864")
}

fn with_path(error: StoreError, path: &Path) -> StoreError {
    match error {
        StoreError::Corrupt { source, .. } => StoreError::Corrupt { path: path.to_owned(), source },
        // SQLite cannot tell "cannot open" from "may not open"; the folder is what a person can look at.
        StoreError::Sqlx(source) if source.as_database_error().and_then(|e| e.code()).as_deref() == Some("14") => {
            StoreError::ReadOnly(source)
        }
        other => other,
    }
}
