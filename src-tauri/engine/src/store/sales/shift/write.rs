//! Writing what happens to a till: all of it facts.

use sqlx::SqliteConnection;

use crate::store::StoreError;
use crate::store::sql::stamp::Stamp;
use branchline_domain::sales::shift::{CashDraft, Shift, ShiftReport};

/// Opens a shift at this till: what is sold from now on falls into it.
pub async fn open(conn: &mut SqliteConnection, stamp: &Stamp, shift: &Shift) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO shifts (id, org_id, branch_id, till_code, business_date, opened_at, float_paise, note, created_at, updated_at,
             opened_by_staff_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, (SELECT iif(locked, NULL, staff_id) FROM till_person))",
    )
    .bind(&shift.id)
    .bind(&stamp.org_id)
    .bind(&stamp.branch_id)
    .bind(&shift.till_code)
    .bind(shift.business_date)
    .bind(shift.opened_at)
    .bind(shift.float_paise)
    .bind(&shift.note)
    .bind(stamp.now_ms)
    .execute(&mut *conn)
    .await?;
    // The one that stands there may be of a shift that is not there any more.
    sqlx::query("INSERT INTO open_shift (one, shift_id) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET shift_id = excluded.shift_id")
        .bind(&shift.id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Moves cash into the drawer of a shift, or out of it.
pub async fn cash(conn: &mut SqliteConnection, stamp: &Stamp, shift: &Shift, cash: &CashDraft) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO cash_movements (id, org_id, branch_id, shift_id, till_code, direction, amount_paise, reason, note, business_date,
             created_at, updated_at, staff_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11, (SELECT iif(locked, NULL, staff_id) FROM till_person))",
    )
    .bind(&stamp.id)
    .bind(&stamp.org_id)
    .bind(&stamp.branch_id)
    .bind(&shift.id)
    .bind(&shift.till_code)
    .bind(cash.direction.word())
    .bind(cash.amount_paise)
    .bind(cash.reason.word())
    .bind(&cash.note)
    .bind(shift.business_date)
    .bind(stamp.now_ms)
    .execute(conn)
    .await?;
    Ok(())
}

/// Closes the shift of a Z report, which is kept whole; a trigger ends it at this till. The closing has the shift's id, so that there is one.
pub async fn close(
    conn: &mut SqliteConnection,
    stamp: &Stamp,
    report: &ShiftReport,
    number: &str,
) -> Result<(), StoreError> {
    let content =
        serde_json::to_string(report).map_err(|source| StoreError::Json { table: "shift_closings", source })?;
    let cash = report.modes.iter().find(|sum| sum.mode == branchline_domain::sales::PaymentMode::Cash);
    sqlx::query(
        "INSERT INTO shift_closings (id, org_id, branch_id, shift_id, number, till_code, business_date, closed_at, bills_count, sales_paise,
             expected_cash_paise, counted_cash_paise, difference_paise, reason, report, created_at, updated_at,
             closed_by_staff_id)
         VALUES (?1, ?2, ?3, ?1, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?15,
             (SELECT iif(locked, NULL, staff_id) FROM till_person))",
    )
    .bind(&report.shift.id)
    .bind(&stamp.org_id)
    .bind(&stamp.branch_id)
    .bind(number)
    .bind(&report.shift.till_code)
    .bind(report.shift.business_date)
    .bind(report.made_at)
    .bind(report.sales.bills)
    .bind(report.sales.total_paise)
    .bind(cash.map(|sum| sum.expected_paise).unwrap_or_default())
    .bind(cash.and_then(|sum| sum.counted_paise).unwrap_or_default())
    .bind(report.difference_paise.unwrap_or_default())
    .bind(&report.reason)
    .bind(content)
    .bind(stamp.now_ms)
    .execute(conn)
    .await?;
    Ok(())
}
