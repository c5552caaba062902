//! What a draft would be as a bill: read off the branch's own data, so that it answers while somebody types.

use sqlx::SqliteConnection;

use crate::engine::Engine;
use crate::error::Error;
use crate::store::StoreError;
use crate::store::sales::{held, items, series, shop};
use branchline_domain::message;
use branchline_domain::messages::Value;
use branchline_domain::records::field::FieldError;
use branchline_domain::sales::{BillDraft, Judged, Named, Quote, judge};

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
    let draft = &*items::weighed(&mut *conn, draft).await?;
    let mut named: Vec<Named> = Vec::with_capacity(draft.lines.len());
    for line in &draft.lines {
        named.push(items::named(&mut *conn, line).await?);
    }
    let seller = shop::seller(&mut *conn, now_ms).await?;
    let (buyer, unknown) = match &draft.customer_id {
        Some(customer) => {
            let buyer = shop::buyer(&mut *conn, customer).await?;
            let unknown = buyer.is_none();
            (buyer, unknown)
        }
        None => (None, false),
    };
    let mut judged = judge(draft, &named, &seller, buyer.as_ref());
    if unknown {
        judged.quote.problems.push(FieldError::new("customer_id", message!("bill-no-such-customer")));
    }
    if let Some(id) = &draft.id {
        let till = series::till_code(&mut *conn).await?;
        if let Some(other) = held::elsewhere(&mut *conn, id, &till).await? {
            match other.number {
                Some(number) => {
                    let words = message!("held-billed", till = other.till, number = number);
                    judged.quote.problems.push(FieldError::new("id", words));
                }
                None => {
                    judged.quote.warnings.push(FieldError::new("id", message!("held-taken-too", till = other.till)))
                }
            }
        }
    }
    if let Some(last) = shop::last_day(conn).await?.filter(|last| *last > seller.today) {
        let last = Value::Date(last.to_string());
        judged.quote.warnings.push(FieldError::new("business_date", message!("bill-clock-back", last = last)));
    }
    Ok(judged)
}
