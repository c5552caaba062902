//! Who stands at this computer, and what somebody's PIN has allowed once.

use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use super::{limits, staff};
use crate::store::StoreError;
use crate::store::device::identity;
use crate::store::schema::guards::NOW;
use crate::store::sql::text::optional;
use branchline_domain::id::Id;
use branchline_domain::people::{Action, Allowance, Need, Person, RoleLimits, Staff, StaffRole};
use branchline_domain::records::field::FieldError;

/// How long an allowance waits for the deed it was given for.
const GRANTED_MS: i64 = 10 * 60_000;

/// This computer's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Till {
    /// Who stands here, or stood here last.
    pub staff_id: Option<Id<Staff>>,
    /// Whether a PIN is asked for.
    pub locked: bool,
    /// After how many minutes without a key it locks itself.
    pub idle_minutes: u32,
}

/// Reads it.
pub async fn read(conn: &mut SqliteConnection) -> sqlx::Result<Till> {
    let row = sqlx::query("SELECT staff_id, locked, idle_minutes FROM till_person").fetch_one(conn).await?;
    Ok(Till {
        staff_id: optional(&row, "staff_id")?.map(Id::from),
        locked: row.try_get("locked")?,
        idle_minutes: row.try_get("idle_minutes")?,
    })
}

/// Notes who stands here from now on.
pub async fn take(conn: &mut SqliteConnection, id: &Id<Staff>, now_ms: i64) -> sqlx::Result<()> {
    sqlx::query("UPDATE till_person SET (staff_id, since, locked) = (?, ?, 0)")
        .bind(id)
        .bind(now_ms)
        .execute(conn)
        .await?;
    Ok(())
}

/// Locks it.
pub async fn lock(conn: &mut SqliteConnection) -> sqlx::Result<()> {
    sqlx::query("UPDATE till_person SET locked = 1").execute(conn).await?;
    Ok(())
}

/// Sets after how many minutes it locks itself.
pub async fn set_idle(conn: &mut SqliteConnection, minutes: u32) -> sqlx::Result<()> {
    sqlx::query("UPDATE till_person SET idle_minutes = ?").bind(minutes).execute(conn).await?;
    Ok(())
}

/// Returns who stands here, if anybody does who still works here.
pub async fn person(conn: &mut SqliteConnection) -> Result<Option<Person>, StoreError> {
    let Till { staff_id: Some(id), locked: false, .. } = read(&mut *conn).await? else { return Ok(None) };
    let Some(Staff { id, name, role, .. }) = staff::get(&mut *conn, &id).await?.filter(|one| one.active) else {
        return Ok(None);
    };
    Ok(Some(Person { limits: limits::of(conn, role).await?, id, name, role }))
}

/// Returns by whose limits things are judged now; nothing in a shop without staff, where everything is allowed. Where nobody stands, a
/// script or a web shop may what the signed-in account may, and a cashier without one.
pub async fn acting(conn: &mut SqliteConnection) -> Result<Option<RoleLimits>, StoreError> {
    if !staff::in_use(&mut *conn).await? {
        return Ok(None);
    }
    if let Some(person) = person(&mut *conn).await? {
        return Ok(Some(person.limits));
    }
    let account = identity::role(&mut *conn).await?;
    Ok(Some(limits::of(conn, account.as_deref().map_or(StaffRole::Cashier, StaffRole::of)).await?))
}

/// Judges what goes beyond a plain sale by who stands here: says at its field what is not allowed. What somebody's PIN has allowed for this
/// record, as far as asked, is. Every use case that may not be anybody's asks here, in its transaction.
pub async fn refusals(
    conn: &mut SqliteConnection,
    record: &str,
    needs: &[Need],
    now_ms: i64,
) -> Result<Vec<FieldError>, StoreError> {
    if needs.is_empty() {
        return Ok(Vec::new());
    }
    let Some(limits) = acting(&mut *conn).await? else { return Ok(Vec::new()) };
    let mut refused = Vec::new();
    for need in needs {
        if limits.allow(need) == Allowance::Override && is_granted(&mut *conn, record, need, now_ms).await? {
            continue;
        }
        refused.extend(limits.refusal(need));
    }
    Ok(refused)
}

/// Says that an item's price is not for whoever stands here to change.
pub async fn price_refusals(conn: &mut SqliteConnection, product: &str) -> Result<Vec<FieldError>, StoreError> {
    let now_ms: i64 = sqlx::query_scalar(AssertSqlSafe(format!("SELECT {NOW}"))).fetch_one(&mut *conn).await?;
    refusals(conn, product, &[Need::new(Action::ChangePrice, "price_paise", 0)], now_ms).await
}

async fn is_granted(conn: &mut SqliteConnection, record: &str, need: &Need, now_ms: i64) -> sqlx::Result<bool> {
    sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM till_grants WHERE record_id = ? AND action = ? AND extent >= ? AND until_at > ?)",
    )
    .bind(record)
    .bind(need.action.word())
    .bind(need.extent)
    .bind(now_ms)
    .fetch_one(conn)
    .await
}

/// Allows something once, for one record, as far as asked.
pub async fn grant(
    conn: &mut SqliteConnection,
    record: &str,
    need: &Need,
    by: &Id<Staff>,
    now_ms: i64,
) -> sqlx::Result<()> {
    sqlx::query("DELETE FROM till_grants WHERE until_at <= ?").bind(now_ms).execute(&mut *conn).await?;
    sqlx::query(
        "INSERT INTO till_grants (record_id, action, extent, granted_by, until_at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (record_id, action) DO UPDATE
         SET extent = max(extent, excluded.extent), granted_by = excluded.granted_by, until_at = excluded.until_at",
    )
    .bind(record)
    .bind(need.action.word())
    .bind(need.extent)
    .bind(by)
    .bind(now_ms + GRANTED_MS)
    .execute(conn)
    .await?;
    Ok(())
}

/// Makes what was allowed for one record allowed for another: for the one whose row the log's trigger sees.
pub async fn hand_over(conn: &mut SqliteConnection, from: &str, to: &str) -> sqlx::Result<()> {
    sqlx::query("UPDATE till_grants SET record_id = ?2 WHERE record_id = ?1").bind(from).bind(to).execute(conn).await?;
    Ok(())
}

/// Uses up what was allowed for a record, where no row of the log's triggers does. Returns who allowed it.
pub async fn use_up(conn: &mut SqliteConnection, record: &str) -> sqlx::Result<Option<String>> {
    let by: Option<String> = sqlx::query_scalar("SELECT granted_by FROM till_grants WHERE record_id = ? LIMIT 1")
        .bind(record)
        .fetch_optional(&mut *conn)
        .await?;
    sqlx::query("DELETE FROM till_grants WHERE record_id = ?").bind(record).execute(conn).await?;
    Ok(by)
}
