//! Reading shifts: the one that is open here, one by its id, and the Z report of one that is closed.

use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use crate::store::StoreError;
use crate::store::sql::text::{optional, text};
use branchline_domain::id::Id;
use branchline_domain::money::Paise;
use branchline_domain::sales::shift::{CashMovement, Shift, ShiftReport};

/// Selects shifts under the alias `m`, without conditions.
const SHIFTS: &str = "SELECT m.id, m.till_code, m.business_date, m.opened_at, m.float_paise, m.note,
    (SELECT s.name FROM staff AS s WHERE s.id = m.opened_by_staff_id) AS opened_by FROM shifts AS m";

/// Reads a shift off a row that has the columns of [`SHIFTS`].
pub(super) fn shift(row: &SqliteRow) -> sqlx::Result<Shift> {
    Ok(Shift {
        id: text(row, "id")?.into(),
        till_code: text(row, "till_code")?,
        business_date: row.try_get("business_date")?,
        opened_at: row.try_get("opened_at")?,
        float_paise: row.try_get("float_paise")?,
        note: optional(row, "note")?,
        opened_by: optional(row, "opened_by")?,
    })
}

/// Returns the shift that is open at this till.
pub async fn open(conn: &mut SqliteConnection) -> sqlx::Result<Option<Shift>> {
    let sql = format!("{SHIFTS} WHERE m.id = (SELECT shift_id FROM open_shift)");
    sqlx::query(AssertSqlSafe(sql)).try_map(|row| shift(&row)).fetch_optional(conn).await
}

/// Returns a shift of any branch.
pub async fn one(conn: &mut SqliteConnection, id: &Id<Shift>) -> sqlx::Result<Option<Shift>> {
    let sql = format!("{SHIFTS} WHERE m.id = ?");
    sqlx::query(AssertSqlSafe(sql)).bind(id).try_map(|row| shift(&row)).fetch_optional(conn).await
}

/// Returns the branch a shift belongs to: its id, and its name if it is known.
pub async fn branch(conn: &mut SqliteConnection, id: &Id<Shift>) -> sqlx::Result<(Option<String>, Option<String>)> {
    sqlx::query_as(
        "SELECT s.branch_id, b.name FROM shifts AS s LEFT JOIN branches AS b ON b.id = s.branch_id WHERE s.id = ?",
    )
    .bind(id)
    .fetch_one(conn)
    .await
}

/// Returns the float this till was opened with last; nothing when it never was.
pub async fn last_float(conn: &mut SqliteConnection, till: &str) -> sqlx::Result<Option<Paise>> {
    sqlx::query_scalar("SELECT float_paise FROM shifts WHERE till_code = ? ORDER BY opened_at DESC, id DESC LIMIT 1")
        .bind(till)
        .fetch_optional(conn)
        .await
}

/// Returns the id of the shift whose Z report has this number.
pub async fn by_number(conn: &mut SqliteConnection, number: &str) -> sqlx::Result<Option<Id<Shift>>> {
    sqlx::query_scalar("SELECT shift_id FROM shift_closings WHERE number = ? ORDER BY id LIMIT 1")
        .bind(number)
        .fetch_optional(conn)
        .await
}

/// Returns the Z report of a shift as it was kept; nothing while it is open.
pub async fn z_report(conn: &mut SqliteConnection, id: &Id<Shift>) -> Result<Option<ShiftReport>, StoreError> {
    let kept = sqlx::query("SELECT report FROM shift_closings WHERE shift_id = ? ORDER BY id LIMIT 1")
        .bind(id)
        .try_map(|row: SqliteRow| text(&row, "report"))
        .fetch_optional(conn)
        .await?;
    let read = |kept: String| serde_json::from_str(&kept);
    kept.map(read).transpose().map_err(|source| StoreError::Json { table: "shift_closings", source })
}

/// Returns whether cash was moved under this id already.
pub async fn is_moved(conn: &mut SqliteConnection, id: &Id<CashMovement>) -> sqlx::Result<bool> {
    sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM cash_movements WHERE id = ?)").bind(id).fetch_one(conn).await
}
