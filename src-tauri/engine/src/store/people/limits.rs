//! What each role may do by itself: the shop's rows, else what the program says.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::store::sql::stamp::Stamp;
use crate::store::sql::text::text;
use branchline_domain::people::{Allowance, RoleLimits, StaffRole};

/// Reads the limits of a role.
pub async fn of(conn: &mut SqliteConnection, role: StaffRole) -> sqlx::Result<RoleLimits> {
    if role == StaffRole::Owner {
        return Ok(RoleLimits::of(role));
    }
    let row = sqlx::query(
        "SELECT * FROM role_limits WHERE role = ? AND deleted_at IS NULL ORDER BY updated_at DESC, id DESC LIMIT 1",
    )
    .bind(role.word())
    .try_map(|row| read(role, &row))
    .fetch_optional(conn)
    .await?;
    Ok(row.unwrap_or_else(|| RoleLimits::of(role)))
}

fn read(role: StaffRole, row: &SqliteRow) -> sqlx::Result<RoleLimits> {
    let allowance = |column: &str| Ok::<_, sqlx::Error>(Allowance::of(&text(row, column)?));
    Ok(RoleLimits {
        role,
        line_discount_milli: row.try_get("line_discount_milli")?,
        bill_discount_milli: row.try_get("bill_discount_milli")?,
        below_cost: allowance("below_cost")?,
        over_credit: allowance("over_credit")?,
        negative_stock: allowance("negative_stock")?,
        cancel_bill: allowance("cancel_bill")?,
        give_back: allowance("give_back")?,
        give_back_paise: row.try_get("give_back_paise")?,
        open_drawer: allowance("open_drawer")?,
        change_price: allowance("change_price")?,
    })
}

/// Sets the limits of a role.
pub async fn set(conn: &mut SqliteConnection, stamp: &Stamp, limits: &RoleLimits) -> sqlx::Result<()> {
    let known: Option<String> = sqlx::query_scalar(
        "SELECT id FROM role_limits WHERE role = ? AND deleted_at IS NULL ORDER BY updated_at DESC, id DESC LIMIT 1",
    )
    .bind(limits.role.word())
    .fetch_optional(&mut *conn)
    .await?;
    sqlx::query(
        "INSERT INTO role_limits (id, org_id, role, line_discount_milli, bill_discount_milli, below_cost, over_credit, negative_stock,
             cancel_bill, give_back, open_drawer, change_price, created_at, updated_at, give_back_paise)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?13, ?14)
         ON CONFLICT (id) DO UPDATE SET
             (line_discount_milli, bill_discount_milli, below_cost, over_credit, negative_stock, cancel_bill, give_back, open_drawer,
              change_price, updated_at, give_back_paise)
             = (excluded.line_discount_milli, excluded.bill_discount_milli, excluded.below_cost, excluded.over_credit,
                excluded.negative_stock, excluded.cancel_bill, excluded.give_back, excluded.open_drawer, excluded.change_price,
                excluded.updated_at, excluded.give_back_paise)",
    )
    .bind(known.as_deref().unwrap_or(&stamp.id))
    .bind(&stamp.org_id)
    .bind(limits.role.word())
    .bind(limits.line_discount_milli)
    .bind(limits.bill_discount_milli)
    .bind(limits.below_cost.word())
    .bind(limits.over_credit.word())
    .bind(limits.negative_stock.word())
    .bind(limits.cancel_bill.word())
    .bind(limits.give_back.word())
    .bind(limits.open_drawer.word())
    .bind(limits.change_price.word())
    .bind(stamp.now_ms)
    .bind(limits.give_back_paise)
    .execute(conn)
    .await?;
    Ok(())
}
