//! What is known here of the branches and devices: the hub's last words, and what was changed here since and is unsent.

use sqlx::SqliteConnection;

use crate::store::sql::stamp::Stamp;
use crate::store::{StoreError, WriteTx};
use branchline_domain::organisation::fleet::{Fleet, FleetBranch, NewBranch};

/// Reads what the hub last said, with this computer's own unsent edits on top; nothing but those before it ever said anything.
pub async fn read(conn: &mut SqliteConnection) -> Result<Fleet, StoreError> {
    let kept: Option<String> = sqlx::query_scalar("SELECT fleet FROM sync_fleet").fetch_optional(&mut *conn).await?;
    // What an older version kept and this one cannot read is as good as nothing: the hub is asked again.
    let mut fleet: Fleet = kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    let unsent: Vec<(String, String, Option<i64>)> = sqlx::query_as(
        "SELECT id, name, deleted_at FROM devices
         WHERE id IN (SELECT record_id FROM sync_queue WHERE table_name = 'devices' AND synced_at IS NULL)",
    )
    .fetch_all(&mut *conn)
    .await?;
    for (id, name, retired_at) in unsent {
        if let Some(device) = fleet.branches.iter_mut().flat_map(|b| &mut b.devices).find(|device| device.id == id) {
            device.name = name;
            device.retired_at = retired_at;
        }
    }
    let added: Vec<(String, String, String)> = sqlx::query_as(
        "SELECT id, code, name FROM branches WHERE deleted_at IS NULL
            AND id IN (SELECT record_id FROM sync_queue WHERE table_name = 'branches' AND operation = 'insert' AND synced_at IS NULL)",
    )
    .fetch_all(conn)
    .await?;
    for (id, code, name) in added {
        if fleet.branches.iter().all(|branch| branch.id != id) {
            fleet.branches.push(FleetBranch { id, code, name, manages: true, waiting: true, devices: Vec::new() });
        }
    }
    fleet.branches.sort_by(|a, b| a.code.cmp(&b.code));
    Ok(fleet)
}

/// Keeps what the hub said.
pub async fn keep(tx: &mut WriteTx, fleet: &Fleet) -> Result<(), StoreError> {
    let text = serde_json::to_string(fleet).map_err(|source| StoreError::Json { table: "sync_fleet", source })?;
    sqlx::query("INSERT INTO sync_fleet (one, fleet) VALUES (1, ?) ON CONFLICT DO UPDATE SET fleet = excluded.fleet")
        .bind(text)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Forgets what the hub said: the next person may not see as much.
pub async fn forget(tx: &mut WriteTx) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM sync_fleet").execute(tx.conn()).await?;
    Ok(())
}

/// Names a device; returns whether there is one with this id.
pub async fn rename(tx: &mut WriteTx, device: &str, name: &str, now_ms: i64) -> Result<bool, StoreError> {
    let done = sqlx::query("UPDATE devices SET name = ?2, updated_at = iif(name = ?2, updated_at, ?3) WHERE id = ?1")
        .bind(device)
        .bind(name)
        .bind(now_ms)
        .execute(tx.conn())
        .await?;
    Ok(done.rows_affected() > 0)
}

/// Retires a device or brings it back; returns whether there is one with this id.
pub async fn set_retired(tx: &mut WriteTx, device: &str, retired: bool, now_ms: i64) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "UPDATE devices SET deleted_at = iif(?2, coalesce(deleted_at, ?3), NULL),
             updated_at = iif((deleted_at IS NOT NULL) = ?2, updated_at, ?3) WHERE id = ?1",
    )
    .bind(device)
    .bind(retired)
    .bind(now_ms)
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Returns the name of the branch that has, or had, a code.
pub async fn holder_of(conn: &mut SqliteConnection, code: &str) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar("SELECT name FROM branches WHERE code = ?").bind(code).fetch_optional(conn).await?)
}

/// Adds a branch.
pub async fn add_branch(tx: &mut WriteTx, stamp: &Stamp, branch: &NewBranch) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO branches (id, org_id, code, name, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?5)",
    )
    .bind(&stamp.id)
    .bind(&stamp.org_id)
    .bind(&branch.code)
    .bind(&branch.name)
    .bind(stamp.now_ms)
    .execute(tx.conn())
    .await?;
    Ok(())
}
