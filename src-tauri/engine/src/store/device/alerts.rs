//! What the watchdog remembers: its limits, the open alerts, and what it reads off queue and log.

use sqlx::SqliteConnection;

use crate::store::{StoreError, WriteTx};
use branchline_domain::sync::watchdog::{AlertKind, AlertLimits};

/// Reads the limits.
pub async fn limits(conn: &mut SqliteConnection) -> Result<AlertLimits, StoreError> {
    Ok(sqlx::query_as("SELECT stuck_minutes, silent_hours, notify FROM sync_watch").fetch_one(conn).await?)
}

/// Sets the limits.
pub async fn set_limits(tx: &mut WriteTx, limits: &AlertLimits) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_watch SET stuck_minutes = ?, silent_hours = ?, notify = ?")
        .bind(limits.stuck_minutes)
        .bind(limits.silent_hours)
        .bind(limits.notify)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// An open alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Open {
    /// What is wrong.
    pub kind: AlertKind,
    /// Whether the desktop notification was shown.
    pub notified: bool,
}

/// Lists the troubles that are not yet over.
pub async fn open(conn: &mut SqliteConnection) -> Result<Vec<Open>, StoreError> {
    let rows: Vec<(String, bool)> = sqlx::query_as("SELECT kind, notified FROM sync_alerts").fetch_all(conn).await?;
    Ok(rows.into_iter().filter_map(|(word, notified)| Some(Open { kind: kind(&word)?, notified })).collect())
}

/// Notes a new trouble.
pub async fn begin(tx: &mut WriteTx, kind: AlertKind, now_ms: i64) -> Result<(), StoreError> {
    sqlx::query("INSERT OR IGNORE INTO sync_alerts (kind, began_at) VALUES (?, ?)")
        .bind(word(kind))
        .bind(now_ms)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Notes that a trouble is over.
pub async fn end(tx: &mut WriteTx, kind: AlertKind) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM sync_alerts WHERE kind = ?").bind(word(kind)).execute(tx.conn()).await?;
    Ok(())
}

/// Notes that an alert was shown as a desktop notification.
pub async fn tell(tx: &mut WriteTx, kind: AlertKind) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_alerts SET notified = 1 WHERE kind = ?").bind(word(kind)).execute(tx.conn()).await?;
    Ok(())
}

/// What queue and log say about how it goes.
#[derive(Debug, Clone, Default)]
pub struct Signs {
    /// Since when something is refused.
    pub held_since: Option<i64>,
    /// When the newest settled change was settled.
    pub settled_at: Option<i64>,
    /// When the first session began that the log remembers.
    pub first_at: Option<i64>,
    /// How the last sessions ended, newest first, and when each began.
    pub endings: Vec<(Option<String>, i64)>,
}

/// Reads the signs.
pub async fn signs(conn: &mut SqliteConnection) -> Result<Signs, StoreError> {
    let (held_since, settled_at, first_at) = sqlx::query_as(
        "SELECT (SELECT min(since) FROM sync_held),
                (SELECT synced_at FROM sync_queue WHERE id = (SELECT pushed FROM sync_settings)),
                (SELECT started_at FROM sync_log ORDER BY id LIMIT 1)",
    )
    .fetch_one(&mut *conn)
    .await?;
    let endings = sqlx::query_as(
        "SELECT error_code, started_at FROM sync_log
         WHERE ended_at IS NOT NULL AND direction IN ('both', 'push', 'pull', 'resync') ORDER BY id DESC LIMIT 20",
    )
    .fetch_all(conn)
    .await?;
    Ok(Signs { held_since, settled_at, first_at, endings })
}

fn word(kind: AlertKind) -> &'static str {
    match kind {
        AlertKind::SignIn => "sign_in",
        AlertKind::Stuck => "stuck",
        AlertKind::Silent => "silent",
        AlertKind::Held => "held",
        AlertKind::Differs => "differs",
        AlertKind::Clock => "clock",
    }
}

fn kind(kept: &str) -> Option<AlertKind> {
    [AlertKind::SignIn, AlertKind::Stuck, AlertKind::Silent, AlertKind::Held, AlertKind::Differs, AlertKind::Clock]
        .into_iter()
        .find(|kind| word(*kind) == kept)
}
