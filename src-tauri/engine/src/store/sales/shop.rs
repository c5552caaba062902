//! What a bill is judged by: the shop and its day, the customer and what he owes.

use sqlx::{Row, SqliteConnection};

use super::books;
use crate::store::StoreError;
use crate::store::organisation::{shop_details, till_settings};
use crate::store::sql::text::optional;
use branchline_domain::business_date::BusinessDate;
use branchline_domain::id::Id;
use branchline_domain::parties::customer::Customer;
use branchline_domain::sales::{Buyer, Seller};

/// Returns the day in the books: that on the shop's wall, or the one before until the shop's day has ended.
pub async fn day(conn: &mut SqliteConnection, now_ms: i64) -> sqlx::Result<BusinessDate> {
    let ends = till_settings::read(&mut *conn).await?.day_ends;
    sqlx::query_scalar("SELECT date(?1 / 1000 - ?2 * 60, 'unixepoch', 'localtime')")
        .bind(now_ms)
        .bind(ends.minutes())
        .fetch_one(conn)
        .await
}

/// Returns the shop as a seller, on the day of `now_ms`.
pub async fn seller(conn: &mut SqliteConnection, now_ms: i64) -> Result<Seller, StoreError> {
    let details = shop_details::read(&mut *conn).await?;
    let branch: Option<Option<String>> =
        sqlx::query_scalar("SELECT state_code FROM branches WHERE id = (SELECT branch_id FROM sync_identity)")
            .fetch_optional(&mut *conn)
            .await?;
    Ok(Seller {
        state: branch.flatten().or_else(|| details.state_code.clone()),
        scheme: details.scheme(),
        today: day(conn, now_ms).await?,
    })
}

/// Returns a customer as a buyer; nothing when there is none with this id.
pub async fn buyer(conn: &mut SqliteConnection, id: &Id<Customer>) -> Result<Option<Buyer>, StoreError> {
    let row = sqlx::query(
        "SELECT state_code, gstin, address IS NOT NULL AS addressed, credit_limit_paise FROM customers WHERE id = ?",
    )
    .bind(id)
    .fetch_optional(&mut *conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Buyer {
        state: optional(&row, "state_code")?,
        gstin: optional(&row, "gstin")?,
        address: row.try_get("addressed")?,
        limit: row.try_get("credit_limit_paise")?,
        balance: books::balance(conn, id).await?,
    }))
}

/// Returns the day of this branch's newest bill.
pub async fn last_day(conn: &mut SqliteConnection) -> sqlx::Result<Option<BusinessDate>> {
    sqlx::query_scalar(
        "SELECT business_date FROM invoices WHERE status <> 'draft' AND branch_id = (SELECT branch_id FROM sync_identity)
         ORDER BY business_date DESC LIMIT 1",
    )
    .fetch_optional(conn)
    .await
}
