//! What comparisons with the hub found: the last runs, and when the night's own one is due.

use sqlx::{Row, SqliteConnection};

use crate::store::{StoreError, WriteTx};
use branchline_domain::sync::verify::{Asker, Repair, Verification, VerifySettings};

/// How many runs stay. One in which a version gave way stays longer: it is where that version is kept.
const KEPT: i64 = 30;

/// How long a run stays in which a version gave way.
const GAVE_WAY_MS: i64 = 2 * 365 * 86_400_000;

/// Reads when the night's comparison runs.
pub async fn settings(conn: &mut SqliteConnection) -> Result<VerifySettings, StoreError> {
    Ok(sqlx::query_as("SELECT nightly, hour FROM sync_verify").fetch_one(conn).await?)
}

/// Sets when the night's comparison runs.
pub async fn set(tx: &mut WriteTx, settings: VerifySettings) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_verify SET nightly = ?, hour = ?")
        .bind(settings.nightly)
        .bind(settings.hour)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Returns when the last night's comparison ended, or when nights began to count.
pub async fn last_night(conn: &mut SqliteConnection) -> Result<Option<i64>, StoreError> {
    Ok(sqlx::query_scalar("SELECT last_night_at FROM sync_verify").fetch_one(conn).await?)
}

/// Notes that a night's comparison is done, or that nights begin to count.
pub async fn night_done(tx: &mut WriteTx, now_ms: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_verify SET last_night_at = ?").bind(now_ms).execute(tx.conn()).await?;
    Ok(())
}

/// Returns when somebody last wrote anything here.
pub async fn last_write(conn: &mut SqliteConnection) -> Result<Option<i64>, StoreError> {
    Ok(sqlx::query_scalar("SELECT created_at FROM sync_queue ORDER BY id DESC LIMIT 1").fetch_optional(conn).await?)
}

/// Keeps a run and returns its number.
pub async fn keep(tx: &mut WriteTx, run: &Verification) -> Result<i64, StoreError> {
    let mut told = run.tables.iter().flat_map(|table| &table.differences);
    let gave_way = told.any(|one| matches!(one.repair, Some(Repair::HubStands | Repair::Removed)));
    let id = sqlx::query(
        "INSERT INTO sync_verifications (started_at, asked_by, differing, open, gave_way, result) VALUES (?, ?, ?, ?, ?, ?)",
    )
    .bind(run.started_at)
    .bind(match run.asked_by {
        Asker::Person => "person",
        Asker::Night => "night",
    })
    .bind(run.differing)
    .bind(run.open)
    .bind(gave_way)
    .bind(serde_json::to_string(run).map_err(json)?)
    .execute(tx.conn())
    .await?
    .last_insert_rowid();
    sqlx::query(
        "DELETE FROM sync_verifications WHERE (gave_way = 0 OR started_at < ?2)
         AND id <= (SELECT id FROM sync_verifications ORDER BY id DESC LIMIT 1 OFFSET ?1)",
    )
    .bind(KEPT)
    .bind(run.started_at - GAVE_WAY_MS)
    .execute(tx.conn())
    .await?;
    Ok(id)
}

/// Lists the newest runs first.
pub async fn list(conn: &mut SqliteConnection, limit: u32) -> Result<Vec<Verification>, StoreError> {
    let rows = sqlx::query("SELECT id, result FROM sync_verifications ORDER BY id DESC LIMIT ?")
        .bind(limit.min(1000))
        .fetch_all(conn)
        .await?;
    // A run an older version kept in another shape is told by its line in the log.
    let read = |row: &sqlx::sqlite::SqliteRow| {
        let run: Verification = serde_json::from_str(row.get("result")).ok()?;
        Some(Verification { id: row.get("id"), ..run })
    };
    Ok(rows.iter().filter_map(read).collect())
}

/// What the last comparison left open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Open {
    /// How many records differ.
    pub records: i64,
    /// Since when comparisons have found something, without a clean one between.
    pub since: i64,
}

/// Returns what the last comparison left open; nothing when it found all equal.
pub async fn open(conn: &mut SqliteConnection) -> Result<Option<Open>, StoreError> {
    let found: Option<(i64, i64)> = sqlx::query_as(
        "SELECT v.open, (SELECT min(started_at) FROM sync_verifications
                         WHERE id > (SELECT coalesce(max(id), 0) FROM sync_verifications WHERE open = 0))
         FROM sync_verifications AS v ORDER BY v.id DESC LIMIT 1",
    )
    .fetch_optional(conn)
    .await?;
    Ok(found.filter(|(records, _)| *records > 0).map(|(records, since)| Open { records, since }))
}

fn json(source: serde_json::Error) -> StoreError {
    StoreError::Json { table: "sync_verifications", source }
}
