//! The sync log: one row per session, and one for each thing a person did to the queue.

use sqlx::SqliteConnection;

use crate::store::{StoreError, WriteTx};
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::sync::queue::LogLine;
use branchline_domain::sync::status::SyncReport;

/// Opens a line for a session and marks the branch as syncing. Returns the line's number. Only for whoever knows that no other
/// session runs: lines still open were left by a program that was ended, and are closed.
pub async fn begin(tx: &mut WriteTx, direction: &str, now_ms: i64) -> Result<i64, StoreError> {
    close_left_open(tx.conn()).await?;
    let line = sqlx::query("INSERT INTO sync_log (started_at, direction) VALUES (?, ?)")
        .bind(now_ms)
        .bind(direction)
        .execute(tx.conn())
        .await?
        .last_insert_rowid();
    sqlx::query("UPDATE sync_settings SET is_syncing = 1").execute(tx.conn()).await?;
    Ok(line)
}

/// Closes the lines of sessions that never said how they ended.
pub(crate) async fn close_left_open(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE sync_log SET ended_at = started_at, error_code = 'stopped',
             error = ?
         WHERE ended_at IS NULL",
    )
    .bind(message!("log-cut-off"))
    .execute(conn)
    .await?;
    Ok(())
}

/// How a session ended.
#[derive(Debug, Clone)]
pub struct Ending<'a> {
    /// What it did.
    pub report: &'a SyncReport,
    /// Bytes sent and received.
    pub bytes: i64,
    /// Whether it sent everything it meant to.
    pub pushed: bool,
    /// Whether it fetched everything it meant to.
    pub pulled: bool,
    /// Why it ended early: stable word and sentence.
    pub error: Option<(&'a str, &'a Message)>,
}

/// Closes a session's line and notes when it succeeded.
pub async fn end(tx: &mut WriteTx, line: i64, ending: &Ending<'_>) -> Result<(), StoreError> {
    let report = ending.report;
    sqlx::query(
        "UPDATE sync_log SET ended_at = ?, pushed = ?, pulled = ?, merged = ?, conflicts = ?, rejected = ?, bytes = ?, duration_ms = ?, error = ?, error_code = ?
         WHERE id = ?",
    )
    .bind(report.finished_at)
    .bind(report.pushed)
    .bind(report.pulled)
    .bind(report.merged)
    .bind(report.conflicts)
    .bind(report.rejected)
    .bind(ending.bytes)
    .bind(report.duration_ms)
    .bind(ending.error.map(|(_, message)| message))
    .bind(ending.error.map(|(code, _)| code))
    .bind(line)
    .execute(tx.conn())
    .await?;
    sqlx::query(
        "UPDATE sync_settings SET is_syncing = 0, last_error_code = ?1, last_error = ?2,
             last_push_at = iif(?3, ?5, last_push_at), last_pull_at = iif(?4, ?5, last_pull_at),
             last_sync_at = iif(?3 AND ?4, ?5, last_sync_at)",
    )
    .bind(ending.error.map(|(code, _)| code))
    .bind(ending.error.map(|(_, message)| message))
    .bind(ending.pushed)
    .bind(ending.pulled)
    .bind(report.finished_at)
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Writes a line for something a person did to the queue.
pub async fn note(tx: &mut WriteTx, what: &str, words: &Message, now_ms: i64) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO sync_log (started_at, ended_at, direction, error) VALUES (?1, ?1, ?2, ?3)")
        .bind(now_ms)
        .bind(what)
        .bind(words)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Lists the newest lines first.
pub async fn list(conn: &mut SqliteConnection, limit: u32) -> Result<Vec<LogLine>, StoreError> {
    Ok(sqlx::query_as(
        "SELECT id, started_at, ended_at, direction, pushed, pulled, merged, conflicts, rejected, bytes, duration_ms, error, error_code
         FROM sync_log ORDER BY id DESC LIMIT ?",
    )
    .bind(limit.min(1000))
    .fetch_all(conn)
    .await?)
}

/// Forgets lines of sessions and clean-ups that began before `sessions_ms`, and what persons did before `persons_ms`.
pub async fn forget(tx: &mut WriteTx, sessions_ms: i64, persons_ms: i64) -> Result<(), StoreError> {
    sqlx::query(
        "DELETE FROM sync_log WHERE started_at < ?2
         OR (started_at < ?1 AND direction IN ('both', 'push', 'pull', 'resync', 'clean-up'))",
    )
    .bind(sessions_ms)
    .bind(persons_ms)
    .execute(tx.conn())
    .await?;
    Ok(())
}
