//! Who this database is: device, organisation and branch; provisional until connected to a hub.

use sqlx::{AssertSqlSafe, SqliteConnection};
use uuid::Uuid;

use super::own_rows;
use super::own_rows::Taken;
use crate::clock;
use crate::store::people::audit;
use crate::store::pull::cursors;
use crate::store::schema::registry::SyncTable;
use crate::store::{Store, StoreError, WriteTx, queue};
use branchline_domain::sync::hlc;

/// The name space of the hashes that stand for computers.
const MACHINES: Uuid = Uuid::from_u128(0x0b0f_5d1c_5a0e_4f0b_9a36_1c7d_92e4_6f11);

/// The one row of `sync_identity`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Identity {
    /// UUIDv7 of this device.
    pub device_id: String,
    /// Which computer this is, when that can be told (see [`bind_to_machine`]); else made up, and carried along by a copy.
    pub instance: String,
    /// The organisation's UUID; made up here until connected.
    pub org_id: String,
    /// The branch's UUID; made up here until connected.
    pub branch_id: String,
    /// UUID of the person signed in last.
    pub user_id: Option<String>,
}

/// Reads who this database is.
pub async fn read(conn: &mut SqliteConnection) -> Result<Identity, StoreError> {
    Ok(sqlx::query_as("SELECT device_id, instance, org_id, branch_id, user_id FROM sync_identity")
        .fetch_one(conn)
        .await?)
}

/// Gives a new database its identity; leaves an old one alone.
pub(crate) async fn ensure(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    let device = clock::new_id().to_string();
    let made = sqlx::query(
        "INSERT INTO sync_identity (one, device_id, instance, org_id, branch_id) VALUES (1, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
    )
    .bind(&device)
    .bind(clock::new_id().to_string())
    .bind(clock::new_id().to_string())
    .bind(clock::new_id().to_string())
    .execute(&mut *conn)
    .await?;
    if made.rows_affected() == 1 {
        sqlx::query("UPDATE sync_clock SET device = ?").bind(hlc::device_part(&device)).execute(conn).await?;
    }
    Ok(())
}

/// Notes which computer the database stands on. The hub knows it too, so that a copy on another computer is found out before it
/// has sent anything; `machine` is told by the computer and no part of the file, and only its hash is kept.
pub async fn bind_to_machine(store: &Store, machine: &str) -> Result<(), StoreError> {
    let instance = Uuid::new_v5(&MACHINES, machine.as_bytes()).to_string();
    if read(&mut *store.reader().await?).await?.instance == instance {
        return Ok(());
    }
    let mut tx = store.begin().await?;
    sqlx::query("UPDATE sync_identity SET instance = ?").bind(instance).execute(tx.conn()).await?;
    tx.commit().await
}

/// Gives a database that turned out to be a copy a name of its own. What is unsent, and what the hub held of it, is sent under
/// the new name; what was sent under the old one is the other computer's story. Everything is fetched anew.
///
/// # Errors
/// When the database cannot be written; then it keeps its name.
pub async fn fork_identity(tx: &mut WriteTx) -> Result<(), StoreError> {
    rename(tx.conn(), Taken::Unsent).await?;
    cursors::force_resync(tx).await
}

/// Gives the database a new name, under which nothing has been sent yet; `taken` of what was the old name's own comes along.
pub(crate) async fn rename(conn: &mut SqliteConnection, taken: Taken) -> Result<(), StoreError> {
    let old = read(conn).await?.device_id;
    let device = clock::new_id().to_string();
    sqlx::query("UPDATE sync_identity SET device_id = ?").bind(&device).execute(&mut *conn).await?;
    sqlx::query("UPDATE sync_clock SET device = ?").bind(hlc::device_part(&device)).execute(&mut *conn).await?;
    sqlx::query("UPDATE sync_guard SET applying = 1").execute(&mut *conn).await?;
    sqlx::query("PRAGMA defer_foreign_keys = ON").execute(&mut *conn).await?;
    if taken == Taken::Unsent {
        audit::unchain_unsent(conn).await?;
    }
    let copies = own_rows::take_along(conn, (&old, &device), taken).await?;
    for sql in [
        // Also the newest row goes: numbers begin anew.
        "DELETE FROM sync_batch",
        "DELETE FROM sync_queue WHERE status = 'synced'",
        "UPDATE sync_guard SET applying = 0",
        "UPDATE sync_queue SET status = 'pending' WHERE status = 'syncing'",
        // The new name's ledger is empty, so both sides start at nothing.
        "UPDATE sync_settings SET pushed = 0, device_code = NULL",
    ] {
        sqlx::query(sql).execute(&mut *conn).await?;
    }
    own_rows::queue(conn, &copies).await?;
    queue::judge_anew(conn, 0).await
}

/// Returns the role of whoever was signed in last.
pub async fn role(conn: &mut SqliteConnection) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar("SELECT role FROM sync_identity").fetch_one(conn).await?)
}

/// Returns the name and the role of whoever was signed in last, as far as they are known here.
pub async fn person(conn: &mut SqliteConnection) -> Result<(Option<String>, Option<String>), StoreError> {
    Ok(sqlx::query_as(
        "SELECT (SELECT p.display_name FROM profiles AS p WHERE p.user_id = i.user_id AND p.deleted_at IS NULL), i.role
         FROM sync_identity AS i",
    )
    .fetch_one(conn)
    .await?)
}

/// Notes the role of whoever is signed in: it decides what may be offered.
pub async fn set_role(tx: &mut WriteTx, role: &str) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_identity SET role = ?1 WHERE role IS NOT ?1").bind(role).execute(tx.conn()).await?;
    Ok(())
}

/// Notes who is signed in; captured changes carry it.
pub async fn set_user(tx: &mut WriteTx, user_id: &str) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_identity SET user_id = ?1 WHERE user_id IS NOT ?1")
        .bind(user_id)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Moves everything written so far, sent or not, from the provisional organisation and branch to the hub's.
///
/// Only for a device that has never been connected: afterwards both are fixed.
///
/// # Errors
/// When the database cannot be written; then nothing has moved.
pub async fn adopt(tx: &mut WriteTx, tables: &[SyncTable], org_id: &str, branch_id: &str) -> Result<(), StoreError> {
    let old = read(tx.conn()).await?;
    tx.set_applying(true).await?;
    for table in tables {
        let sql = format!(
            "UPDATE \"{0}\" SET org_id = ?1, branch_id = CASE branch_id WHEN ?2 THEN ?3 ELSE branch_id END WHERE org_id IN (?4, '')",
            table.name
        );
        sqlx::query(AssertSqlSafe(sql))
            .bind(org_id)
            .bind(&old.branch_id)
            .bind(branch_id)
            .bind(&old.org_id)
            .execute(tx.conn())
            .await?;
    }
    sqlx::query(
        "UPDATE sync_queue SET branch_id = CASE branch_id WHEN ?2 THEN ?3 ELSE branch_id END,
            data = replace(replace(data, ?4, ?1), ?2, ?3), base = replace(replace(base, ?4, ?1), ?2, ?3)",
    )
    .bind(org_id)
    .bind(&old.branch_id)
    .bind(branch_id)
    .bind(&old.org_id)
    .execute(tx.conn())
    .await?;
    sqlx::query("UPDATE sync_identity SET org_id = ?, branch_id = ?")
        .bind(org_id)
        .bind(branch_id)
        .execute(tx.conn())
        .await?;
    tx.set_applying(false).await
}
