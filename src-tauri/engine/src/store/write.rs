//! A write transaction: its captured rows are one unit, sent and shown elsewhere all together or not at all.

use sqlx::{AssertSqlSafe, Sqlite, SqliteConnection, Transaction};
use tokio::sync::watch;

use super::people::audit;
use super::written::Notes;
use super::{Pools, Store, StoreError};

/// 16 MB, where SQLite has 4: a long push or fetch writes the same pages of the data file less often.
const CHECKPOINTING: &str = "4000";

/// Pages after which [`Store::checkpoint`] finds the log long: before a commit between two portions would.
const LONG_LOG: i64 = 3_000;

/// Lets SQLite check references.
const ON: &str = "PRAGMA foreign_keys = on;";

/// Lets the writer check them himself.
const OFF: &str = "PRAGMA foreign_keys = off;";

/// An open write transaction; dropping it undoes everything.
#[derive(Debug)]
pub struct WriteTx {
    tx: Transaction<'static, Sqlite>,
    newest: watch::Sender<i64>,
    notes: Notes,
    /// Whether SQLite checks references, or may.
    checked: bool,
}

impl Store {
    /// Begins a write transaction for a person's work: once committed, it survives a power cut. Waits for the one before.
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::ReadOnly`].
    pub async fn begin(&self) -> Result<WriteTx, StoreError> {
        self.begin_as("FULL", Some(true), CHECKPOINTING).await
    }

    /// Begins a write transaction for what the hub can tell again: after a power cut its last commits may be gone, all of them or none,
    /// and sync takes them up anew. Saves waiting for the disk. Only for tables that refer to nothing, as sync's own: references are checked
    /// or not, as they were before.
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::ReadOnly`].
    pub async fn begin_repeatable(&self) -> Result<WriteTx, StoreError> {
        self.begin_as("NORMAL", None, CHECKPOINTING).await
    }

    /// Begins one of many write transactions in a row. Whoever writes them lets [`Store::checkpoint`] follow each, so that nobody who wants
    /// to write waits for that. Else as [`Store::begin_repeatable`].
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::ReadOnly`].
    pub async fn begin_portion(&self) -> Result<WriteTx, StoreError> {
        self.begin_as("NORMAL", None, "0").await
    }

    /// Begins a write transaction for rows that were pulled. Whoever writes them sees to it that every row finds what it refers to and
    /// that nothing is removed to which a row refers: asked row by row, SQLite would read whole tables for each. Else as
    /// [`Store::begin_portion`].
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::ReadOnly`].
    pub async fn begin_pulled(&self) -> Result<WriteTx, StoreError> {
        self.begin_as("NORMAL", Some(false), "0").await
    }

    /// Moves what was committed from the log into the file, once it has grown long. Nobody who reads or writes waits for it.
    pub async fn checkpoint(&self) -> Result<(), StoreError> {
        let mut conn = self.reader().await?;
        let (_, logged, moved): (i64, i64, i64) =
            sqlx::query_as("PRAGMA wal_checkpoint(NOOP)").fetch_one(&mut *conn).await?;
        if logged - moved >= LONG_LOG {
            sqlx::query("PRAGMA wal_checkpoint(PASSIVE)").execute(&mut *conn).await?;
        }
        Ok(())
    }

    /// Returns a number that differs once another program has written to the file; nothing while this one writes.
    pub async fn outside(&self) -> Result<Option<i64>, StoreError> {
        // Asked of the connection that writes: its own commits do not count.
        let Some(mut writer) = self.pools()?.writer.try_acquire() else { return Ok(None) };
        Ok(Some(sqlx::query_scalar("PRAGMA data_version").fetch_one(&mut *writer).await?))
    }

    /// Begins with `synchronous` as named, with or without SQLite's checks of references (or as they are), and with the log checkpointed
    /// by the commit that makes it so many pages long.
    async fn begin_as(
        &self,
        synchronous: &str,
        checked: Option<bool>,
        checkpointed: &str,
    ) -> Result<WriteTx, StoreError> {
        let Pools { writer, checks, .. } = self.pools()?;
        // Held until it has begun: in between nobody else changes what the connection checks.
        let mut checks = checks.lock().await;
        let wanted = match checked {
            Some(true) => ON,
            Some(false) => OFF,
            None => "",
        };
        let setting = if *checks == checked { "" } else { wanted };
        if !setting.is_empty() {
            *checks = None;
        }
        let begin = |setting: &str| {
            AssertSqlSafe(format!(
                "PRAGMA synchronous = {synchronous}; PRAGMA wal_autocheckpoint = {checkpointed}; {setting} BEGIN IMMEDIATE"
            ))
        };
        let mut tx = match writer.begin_with(begin(setting)).await {
            // On a full disk SQLite undoes a transaction by itself, and the connection goes on counting it as open:
            // that connection can begin nothing any more. A new one can.
            Err(sqlx::Error::InvalidSavePointStatement) => {
                writer.acquire().await?.close().await?;
                *checks = None;
                writer.begin_with(begin(wanted)).await?
            }
            other => other?,
        };
        if checked.is_some() {
            *checks = checked;
        }
        drop(checks);
        self.notes.turn();
        // The unit is named by the id its first queue row will get.
        sqlx::query(
            "UPDATE sync_guard SET replaced = NULL, tx = 1 + max(0, coalesce((SELECT max(id) FROM sync_queue), 0))",
        )
        .execute(&mut *tx)
        .await?;
        Ok(WriteTx { tx, newest: self.newest.clone(), notes: self.notes.clone(), checked: checked != Some(false) })
    }
}

impl WriteTx {
    /// Returns the connection, for the stores' functions.
    pub fn conn(&mut self) -> &mut SqliteConnection {
        &mut self.tx
    }

    /// Raises or lowers the guard: while it is up, written rows are not captured.
    pub async fn set_applying(&mut self, applying: bool) -> Result<(), StoreError> {
        sqlx::query("UPDATE sync_guard SET applying = ?").bind(applying).execute(&mut *self.tx).await?;
        Ok(())
    }

    /// Lets rows come before what they refer to, until commit.
    pub(super) async fn defer_references(&mut self) -> Result<(), StoreError> {
        // Said where it is needed only: SQLite prepares every statement anew after it.
        if self.checked {
            sqlx::query("PRAGMA defer_foreign_keys = on").execute(&mut *self.tx).await?;
        }
        Ok(())
    }

    /// Makes everything durable.
    ///
    /// # Errors
    /// [`StoreError::Full`], [`StoreError::ForeignKey`] and the like; then nothing was written.
    pub async fn commit(mut self) -> Result<(), StoreError> {
        audit::seal(&mut self.tx).await?;
        let newest: i64 = sqlx::query_scalar(
            "UPDATE sync_guard SET tx = NULL, applying = 0 RETURNING coalesce((SELECT max(id) FROM sync_queue), 0)",
        )
        .fetch_one(&mut *self.tx)
        .await?;
        self.tx.commit().await?;
        self.notes.turn();
        self.newest.send_if_modified(|before| std::mem::replace(before, newest) != newest);
        Ok(())
    }
}
