//! Who works in the shop, and the PINs: read, written, and how often a wrong one was typed.

use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use crate::store::sql::stamp::Stamp;
use crate::store::sql::text::{optional, text};
use branchline_domain::id::Id;
use branchline_domain::people::{Staff, StaffDraft, StaffRole};

const SELECT: &str = "
    SELECT m.id, m.name, m.role, m.branch_id, m.active, m.pin_hash IS NOT NULL AS has_pin, m.updated_at,
           EXISTS (SELECT 1 FROM sync_queue WHERE table_name = 'staff' AND record_id = m.id AND synced_at IS NULL) AS waiting
    FROM staff AS m WHERE m.deleted_at IS NULL";

/// Tells whether the shop has staff: until it has, nobody is asked who he is. Whoever was put into no list any more counts as well.
pub async fn in_use(conn: &mut SqliteConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM staff)").fetch_one(conn).await
}

/// Lists everybody by name, those who left last.
pub async fn all(conn: &mut SqliteConnection) -> sqlx::Result<Vec<Staff>> {
    let sql = format!("{SELECT} ORDER BY m.active DESC, m.name COLLATE NOCASE, m.id");
    sqlx::query(AssertSqlSafe(sql)).try_map(|row| read(&row)).fetch_all(conn).await
}

/// Lists those who may stand at this computer, by name.
pub async fn at_this_till(conn: &mut SqliteConnection) -> sqlx::Result<Vec<Staff>> {
    let sql = format!(
        "{SELECT} AND m.active = 1 AND m.pin_hash IS NOT NULL
         AND coalesce(m.branch_id, '') IN ('', (SELECT branch_id FROM sync_identity)) ORDER BY m.name COLLATE NOCASE, m.id"
    );
    sqlx::query(AssertSqlSafe(sql)).try_map(|row| read(&row)).fetch_all(conn).await
}

/// Reads one person; nothing when there is none with this id.
pub async fn get(conn: &mut SqliteConnection, id: &Id<Staff>) -> sqlx::Result<Option<Staff>> {
    sqlx::query(AssertSqlSafe(format!("{SELECT} AND m.id = ?")))
        .bind(id)
        .try_map(|row| read(&row))
        .fetch_optional(conn)
        .await
}

fn read(row: &SqliteRow) -> sqlx::Result<Staff> {
    Ok(Staff {
        id: text(row, "id")?.into(),
        name: text(row, "name")?,
        role: StaffRole::of(&text(row, "role")?),
        branch_id: optional(row, "branch_id")?,
        active: row.try_get("active")?,
        has_pin: row.try_get("has_pin")?,
        updated_at: row.try_get("updated_at")?,
        waiting: row.try_get("waiting")?,
    })
}

/// Adds somebody.
pub async fn insert(
    conn: &mut SqliteConnection,
    stamp: &Stamp,
    draft: &StaffDraft,
    pin_hash: Option<&str>,
) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO staff (id, org_id, name, role, branch_id, active, pin_hash, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)",
    )
    .bind(&stamp.id)
    .bind(&stamp.org_id)
    .bind(&draft.name)
    .bind(draft.role.word())
    .bind(&draft.branch_id)
    .bind(draft.active.unwrap_or(true))
    .bind(pin_hash)
    .bind(stamp.now_ms)
    .execute(conn)
    .await?;
    Ok(())
}

/// Changes somebody; what does not differ is not queued.
pub async fn change(conn: &mut SqliteConnection, id: &Id<Staff>, draft: &StaffDraft, now_ms: i64) -> sqlx::Result<()> {
    sqlx::query(
        "UPDATE staff SET (name, role, branch_id, active, updated_at) = (?2, ?3, ?4, ?5, ?6)
         WHERE id = ?1 AND (name, role, branch_id, active) IS NOT (?2, ?3, ?4, ?5)",
    )
    .bind(id)
    .bind(&draft.name)
    .bind(draft.role.word())
    .bind(&draft.branch_id)
    .bind(draft.active.unwrap_or(true))
    .bind(now_ms)
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives somebody another PIN, and forgets the wrong ones.
pub async fn set_pin(conn: &mut SqliteConnection, id: &Id<Staff>, pin_hash: &str, now_ms: i64) -> sqlx::Result<()> {
    sqlx::query("UPDATE staff SET (pin_hash, updated_at) = (?2, ?3) WHERE id = ?1")
        .bind(id)
        .bind(pin_hash)
        .bind(now_ms)
        .execute(&mut *conn)
        .await?;
    forget_tries(conn, id).await
}

/// Reads what is kept of a PIN.
pub async fn pin_hash(conn: &mut SqliteConnection, id: &Id<Staff>) -> sqlx::Result<Option<String>> {
    let hash = sqlx::query_scalar("SELECT pin_hash FROM staff WHERE id = ? AND deleted_at IS NULL AND active = 1");
    Ok(hash.bind(id).fetch_optional(conn).await?.flatten())
}

/// Reads how many wrong PINs were typed in a row, and when the last was.
pub async fn tries(conn: &mut SqliteConnection, id: &Id<Staff>) -> sqlx::Result<(i64, i64)> {
    let tries = sqlx::query_as("SELECT wrong, last_at FROM pin_tries WHERE staff_id = ?");
    Ok(tries.bind(id).fetch_optional(conn).await?.unwrap_or_default())
}

/// Counts a PIN as wrong, before it is tried.
pub async fn count_try(conn: &mut SqliteConnection, id: &Id<Staff>, now_ms: i64) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO pin_tries (staff_id, wrong, last_at) VALUES (?1, 1, ?2)
         ON CONFLICT (staff_id) DO UPDATE SET wrong = wrong + 1, last_at = excluded.last_at",
    )
    .bind(id)
    .bind(now_ms)
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets the wrong ones once a right one was typed.
pub async fn forget_tries(conn: &mut SqliteConnection, id: &Id<Staff>) -> sqlx::Result<()> {
    sqlx::query("DELETE FROM pin_tries WHERE staff_id = ?").bind(id).execute(conn).await?;
    Ok(())
}
