//! What a draft would be as a bill: read off the branch's own data, so that it answers while somebody types.

use sqlx::SqliteConnection;

use crate::engine::Engine;
use crate::error::Error;
use crate::store::StoreError;
use crate::store::people::till;
use crate::store::sales::{held, items, returns, series, shop};
use crate::use_cases::shifts;
use branchline_domain::message;
use branchline_domain::messages::Value;
use branchline_domain::people::{Need, needs};
use branchline_domain::records::field::FieldError;
use branchline_domain::sales::{BillDraft, Judged, Named, Quote, judge_with};

impl Engine {
    /// Computes and judges a draft. Nothing is written.
    pub async fn quote_bill(&self, draft: BillDraft) -> Result<Quote, Error> {
        let now = self.now();
        let mut conn = self.inner.store.reader().await?;
        Ok(judged(&mut conn, &draft.tidied(), now).await?.quote)
    }
}

/// Judges a tidied draft by what the branch knows at `now_ms`, and by who stands at this computer.
pub(in crate::use_cases) async fn judged(
    conn: &mut SqliteConnection,
    draft: &BillDraft,
    now_ms: i64,
) -> Result<Judged, StoreError> {
    let (mut judged, needs) = judged_with_needs(&mut *conn, draft, now_ms).await?;
    let record = draft.id.as_deref().unwrap_or_default();
    judged.quote.problems.extend(till::refusals(conn, record, &needs, now_ms).await?);
    Ok(judged)
}

/// Judges a tidied draft, whoever stands here, and says what of it goes beyond a plain sale.
pub(in crate::use_cases) async fn judged_with_needs(
    conn: &mut SqliteConnection,
    draft: &BillDraft,
    now_ms: i64,
) -> Result<(Judged, Vec<Need>), StoreError> {
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
    let mut notes = Vec::with_capacity(draft.credits.len());
    for credit in &draft.credits {
        notes.push(match &credit.note {
            Some(named) => returns::known(&mut *conn, named).await?,
            None => None,
        });
    }
    let mut judged = judge_with(draft, &named, &seller, buyer.as_ref(), &notes);
    if unknown {
        judged.quote.problems.push(FieldError::new("customer_id", message!("bill-no-such-customer")));
    }
    note_other_till(&mut *conn, draft, &mut judged).await?;
    if let Some(last) = shop::last_day(&mut *conn).await?.filter(|last| *last > seller.today) {
        let last = Value::Date(last.to_string());
        judged.quote.warnings.push(FieldError::new("business_date", message!("bill-clock-back", last = last)));
    }
    let shift = shifts::till_for_sale(conn, seller.today).await?;
    judged.quote.problems.extend(shift.problems);
    judged.quote.warnings.extend(shift.warnings);
    let needs = needs::of_bill(draft, &named, buyer.as_ref(), &judged);
    Ok((judged, needs))
}

/// Says so when another till recalled the same bill, or made it final.
async fn note_other_till(
    conn: &mut SqliteConnection,
    draft: &BillDraft,
    judged: &mut Judged,
) -> Result<(), StoreError> {
    let Some(id) = &draft.id else { return Ok(()) };
    let till = series::till_code(&mut *conn).await?;
    let Some(other) = held::elsewhere(&mut *conn, id, &till).await? else { return Ok(()) };
    let (list, words) = match other.number {
        Some(number) => (&mut judged.quote.problems, message!("held-billed", till = other.till, number = number)),
        None => (&mut judged.quote.warnings, message!("held-taken-too", till = other.till)),
    };
    list.push(FieldError::new("id", words));
    Ok(())
}
