//! What a draft would be as a bill: read off the branch's own data, so that it answers while somebody types.

use sqlx::SqliteConnection;

use crate::engine::Engine;
use crate::error::Error;
use crate::store::StoreError;
use crate::store::organisation::shop_details;
use crate::store::sales::{books, items};
use crate::store::sql::text::optional;
use branchline_domain::business_date::BusinessDate;
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::messages::Value;
use branchline_domain::parties::customer::Customer;
use branchline_domain::records::field::FieldError;
use branchline_domain::sales::{BillDraft, Buyer, Judged, Named, Quote, Seller, judge};
use sqlx::Row;

impl Engine {
    /// Computes and judges a draft. Nothing is written.
    pub async fn quote_bill(&self, draft: BillDraft) -> Result<Quote, Error> {
        let now = self.now();
        let mut conn = self.inner.store.reader().await?;
        Ok(judged(&mut conn, &draft.tidied(), now).await?.quote)
    }
}

/// Judges a tidied draft by what the branch knows at `now_ms`.
pub(super) async fn judged(conn: &mut SqliteConnection, draft: &BillDraft, now_ms: i64) -> Result<Judged, StoreError> {
    let mut named: Vec<Named> = Vec::with_capacity(draft.lines.len());
    for line in &draft.lines {
        named.push(items::named(&mut *conn, line).await?);
    }
    let seller = seller(&mut *conn, now_ms).await?;
    let (buyer, unknown) = match &draft.customer_id {
        Some(customer) => {
            let buyer = buyer(&mut *conn, customer).await?;
            let unknown = buyer.is_none();
            (buyer, unknown)
        }
        None => (None, false),
    };
    let mut judged = judge(draft, &named, &seller, buyer.as_ref());
    if unknown {
        judged.quote.problems.push(FieldError::new("customer_id", message!("bill-no-such-customer")));
    }
    if let Some(last) = last_day(conn).await?.filter(|last| *last > seller.today) {
        let last = Value::Date(last.to_string());
        judged.quote.warnings.push(FieldError::new("business_date", message!("bill-clock-back", last = last)));
    }
    Ok(judged)
}

/// Returns the day on the shop's wall.
pub(super) async fn day(conn: &mut SqliteConnection, now_ms: i64) -> sqlx::Result<BusinessDate> {
    sqlx::query_scalar("SELECT date(? / 1000, 'unixepoch', 'localtime')").bind(now_ms).fetch_one(conn).await
}

async fn seller(conn: &mut SqliteConnection, now_ms: i64) -> Result<Seller, StoreError> {
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

async fn buyer(conn: &mut SqliteConnection, id: &Id<Customer>) -> Result<Option<Buyer>, StoreError> {
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

/// Returns the day of this till's newest bill.
async fn last_day(conn: &mut SqliteConnection) -> sqlx::Result<Option<BusinessDate>> {
    let last = "SELECT max(business_date) FROM invoices WHERE branch_id = (SELECT branch_id FROM sync_identity) AND status <> 'draft'";
    sqlx::query_scalar(last).fetch_one(conn).await
}
