//! How the hub is set up on this device, and when the last sessions succeeded: the one row of `sync_settings`.

use sqlx::SqliteConnection;

use super::identity::Identity;
use crate::store::{StoreError, WriteTx};
use branchline_domain::messages::Message;
use branchline_domain::sync::status::Problem;

/// The one row of `sync_settings`; times are milliseconds UTC.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Settings {
    /// The project's address; empty when local only.
    pub hub_url: String,
    /// The publishable key.
    pub hub_key: String,
    /// Last e-mail used to sign in.
    pub email: Option<String>,
    /// Organisation's name.
    pub organisation: Option<String>,
    /// Branch code.
    pub branch_code: Option<String>,
    /// Branch name.
    pub branch_name: Option<String>,
    /// Code the hub gave this device.
    pub device_code: Option<String>,
    /// Whether the background task syncs by itself.
    pub enabled: bool,
    /// Minutes between sessions.
    pub interval_minutes: u32,
    /// The cron expression that takes the interval's place, if any.
    pub cron: Option<String>,
    /// Most changes in one request.
    pub batch_size: i64,
    /// Last complete session.
    pub last_sync_at: Option<i64>,
    /// Last successful push.
    pub last_push_at: Option<i64>,
    /// Last successful pull.
    pub last_pull_at: Option<i64>,
    /// Why the last session ended early, until one succeeds.
    pub last_error: Option<Message>,
    /// Its stable word.
    pub last_error_code: Option<String>,
    /// The hub's tables and columns as last seen, JSON.
    pub hub_schema: Option<String>,
    /// Their hash.
    pub hub_schema_hash: Option<String>,
}

impl Settings {
    /// Tells whether a hub has been set up.
    #[must_use]
    pub fn configured(&self) -> bool {
        !self.hub_url.is_empty()
    }
}

/// What waits, read off the queue.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Waiting {
    /// Changes waiting to be sent.
    pub pending: i64,
    /// Changes the hub could not accept.
    pub failed: i64,
    /// When the oldest waiting change was made.
    pub oldest_pending_at: Option<i64>,
}

/// All of which this database has one row: what every status and every session begin with.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Overview {
    /// How the hub is set up.
    #[sqlx(flatten)]
    pub settings: Settings,
    /// What waits.
    #[sqlx(flatten)]
    pub waiting: Waiting,
    /// Who this database is.
    #[sqlx(flatten)]
    pub identity: Identity,
}

/// Reads settings, queue and identity in one step.
pub async fn overview(conn: &mut SqliteConnection) -> Result<Overview, StoreError> {
    Ok(sqlx::query_as(
        "SELECT s.*, i.*, t.pending_count AS pending, t.failed_count AS failed,
             (SELECT created_at FROM sync_queue WHERE id > s.pushed AND status <> 'discarded' ORDER BY id LIMIT 1) AS oldest_pending_at
         FROM sync_settings AS s, sync_identity AS i, sync_status AS t",
    )
    .fetch_one(conn)
    .await?)
}

/// Reads the settings.
pub async fn read(conn: &mut SqliteConnection) -> Result<Settings, StoreError> {
    Ok(sqlx::query_as(
        "SELECT hub_url, hub_key, email, organisation, branch_code, branch_name, device_code, enabled, interval_minutes, cron, batch_size,
             last_sync_at, last_push_at, last_pull_at, last_error, last_error_code, hub_schema, hub_schema_hash FROM sync_settings",
    )
    .fetch_one(conn)
    .await?)
}

/// Counts what waits.
pub async fn waiting(conn: &mut SqliteConnection) -> Result<Waiting, StoreError> {
    Ok(sqlx::query_as(
        "SELECT pending_count AS pending, failed_count AS failed,
             (SELECT created_at FROM sync_queue WHERE id > (SELECT pushed FROM sync_settings) AND status <> 'discarded'
                 ORDER BY id LIMIT 1) AS oldest_pending_at
         FROM sync_status",
    )
    .fetch_one(conn)
    .await?)
}

/// How this device stands, as it tells the hub. Times are the hub's, milliseconds UTC.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, sqlx::FromRow)]
pub struct Report {
    /// Changes waiting to be sent.
    pub pending: i64,
    /// Changes the hub could not accept.
    pub failed: i64,
    /// When the oldest waiting change was made.
    pub oldest_at: Option<i64>,
    /// Why the last session ended early, until one succeeds.
    pub last_error: Option<Message>,
    /// Last complete session.
    pub last_sync_at: Option<i64>,
    /// Minutes between sessions.
    pub interval_minutes: u32,
}

/// Reads what this device tells the hub of itself.
pub async fn report(conn: &mut SqliteConnection) -> Result<Report, StoreError> {
    Ok(sqlx::query_as(
        "SELECT t.pending_count AS pending, t.failed_count AS failed,
             (SELECT created_at FROM sync_queue WHERE id > s.pushed AND status <> 'discarded' ORDER BY id LIMIT 1) + c.offset_ms AS oldest_at,
             s.last_error, s.last_sync_at + c.offset_ms AS last_sync_at, s.interval_minutes
         FROM sync_status AS t, sync_settings AS s, sync_clock AS c",
    )
    .fetch_one(conn)
    .await?)
}

/// What is known of the hub once this device is connected.
#[derive(Debug, Clone)]
pub struct Connected<'a> {
    /// The project's address.
    pub url: &'a str,
    /// The publishable key.
    pub key: &'a str,
    /// Sign-in name.
    pub email: &'a str,
    /// Organisation's name.
    pub organisation: &'a str,
    /// Branch code.
    pub branch_code: &'a str,
    /// Branch name.
    pub branch_name: &'a str,
    /// Code the hub gave this device.
    pub device_code: &'a str,
    /// Why it may not sync yet.
    pub problem: Option<Problem>,
}

/// Notes a successful connection.
pub async fn set_connected(tx: &mut WriteTx, c: &Connected<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE sync_settings SET hub_url = ?, hub_key = ?, email = ?, organisation = ?, branch_code = ?, branch_name = ?, device_code = ?,
             last_error = ?, last_error_code = ?",
    )
    .bind(c.url)
    .bind(c.key)
    .bind(c.email)
    .bind(c.organisation)
    .bind(c.branch_code)
    .bind(c.branch_name)
    .bind(c.device_code)
    .bind(c.problem.as_ref().map(|problem| &problem.message))
    .bind(c.problem.as_ref().map(|problem| &problem.code))
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Forgets the hub. Shop, branch and code stay: they say where this device may be connected again.
pub async fn set_disconnected(tx: &mut WriteTx) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_settings SET hub_url = '', hub_key = '', last_error = NULL, last_error_code = NULL")
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Notes the code the hub gave this device.
pub async fn set_device_code(tx: &mut WriteTx, code: &str) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_settings SET device_code = ?").bind(code).execute(tx.conn()).await?;
    Ok(())
}

/// Notes the sign-in name used last; why the session before ended is past.
pub async fn set_email(tx: &mut WriteTx, email: &str) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_settings SET email = ?, last_error = NULL, last_error_code = NULL")
        .bind(email)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Sets the background task's switch, its interval, and the expression that takes the interval's place.
pub async fn set_schedule(
    tx: &mut WriteTx,
    enabled: bool,
    interval_minutes: u32,
    cron: Option<&str>,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_settings SET enabled = ?, interval_minutes = ?, cron = ?")
        .bind(enabled)
        .bind(interval_minutes)
        .bind(cron)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Sets how many changes go in one request.
pub async fn set_batch_size(tx: &mut WriteTx, changes: u32) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_settings SET batch_size = ?").bind(changes).execute(tx.conn()).await?;
    Ok(())
}

/// Keeps the hub's tables and columns as last seen.
pub async fn set_hub_schema(tx: &mut WriteTx, schema: &str, hash: &str) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_settings SET hub_schema = ?, hub_schema_hash = ?")
        .bind(schema)
        .bind(hash)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Forgets what was known of the hub's tables and columns, so that the next session asks for it.
pub async fn forget_hub_schema(tx: &mut WriteTx) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_settings SET hub_schema_hash = NULL").execute(tx.conn()).await?;
    Ok(())
}
