//! Allowing something once: whoever may do a thing by himself types his PIN, and it is allowed for one record, as far as asked, for
//! ten minutes. The deed uses it up, and the log names both.

use serde_json::json;
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::pins::wrong;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::people::{audit, limits, till};
use crate::use_cases::sales::quoting::{judged, judged_with_needs};
use crate::use_cases::writing::refuse;
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::people::{Action, Allowance, Need, Staff};
use branchline_domain::records::field::FieldError;
use branchline_domain::sales::{BillDraft, Quote};

/// What prices of many items are allowed for: no record of its own stands for them.
const ALL_PRODUCTS: &str = "products";

impl Engine {
    /// Allows all of a bill that needs it, once and as far as it goes now; returns the bill as it is judged then.
    ///
    /// # Errors
    /// [`Error::Invalid`] at `staff_id` or `pin`: a wrong PIN, or somebody who may not either.
    pub async fn authorise_bill(&self, draft: BillDraft, person: &Id<Staff>, pin: &str) -> Result<Quote, Error> {
        let draft = draft.tidied();
        let Some(bill) = &draft.id else { return Err(Error::Invalid(vec![FieldError::required("id")])) };
        let who = self.with_pin(person, pin).await?;
        let mut tx = self.inner.store.begin().await?;
        let now = self.now();
        let (_, needs) = judged_with_needs(tx.conn(), &draft, now).await?;
        self.grant(tx.conn(), ("invoices", bill), &needs, &who, now).await?;
        let judged = judged(tx.conn(), &draft, now).await?;
        self.written(tx).await?;
        Ok(judged.quote)
    }

    /// Allows one action on one record, once. For many products at once the record is `products`, for the drawer `drawer`.
    ///
    /// # Errors
    /// [`Error::Invalid`] at `staff_id` or `pin`.
    pub async fn authorise(&self, action: Action, record: &str, person: &Id<Staff>, pin: &str) -> Result<(), Error> {
        let who = self.with_pin(person, pin).await?;
        let mut tx = self.inner.store.begin().await?;
        let table = match action {
            Action::ChangePrice => "products",
            Action::OpenDrawer => "print_jobs",
            _ => "invoices",
        };
        self.grant(tx.conn(), (table, record), &[Need::new(action, "id", 0)], &who, self.now()).await?;
        self.written(tx).await
    }

    /// Allows those needs that whoever stands here may not meet by himself, if `who` may.
    pub(in crate::use_cases) async fn grant(
        &self,
        conn: &mut SqliteConnection,
        (table, record): (&str, &str),
        needs: &[Need],
        who: &Staff,
        now_ms: i64,
    ) -> Result<(), Error> {
        let Some(acting) = till::acting(&mut *conn).await? else { return Ok(()) };
        let theirs = limits::of(&mut *conn, who.role).await?;
        let mut allowed = Vec::new();
        for need in needs.iter().filter(|need| acting.allow(need) == Allowance::Override) {
            if theirs.allow(need) != Allowance::Allowed {
                return Err(wrong("staff_id", message!("pin-may-not", name = &who.name)));
            }
            till::grant(&mut *conn, record, need, &who.id, now_ms).await?;
            if !allowed.contains(&need.action.word()) {
                allowed.push(need.action.word());
            }
        }
        if !allowed.is_empty() {
            // An entry names a record by its id; many products have none, and a drawer none yet.
            let record = Uuid::try_parse(record).is_ok().then_some((table, record));
            let details = json!({ "actions": allowed });
            audit::note(conn, ("override", now_ms), record, &details, Some(who.id.as_str())).await?;
        }
        Ok(())
    }
}

/// Refuses prices of many items from whoever may not change them; what was allowed is used up.
pub(crate) async fn may_change_prices(conn: &mut SqliteConnection, now_ms: i64) -> Result<(), Error> {
    let need = Need::new(Action::ChangePrice, "price_paise", 0);
    refuse(till::refusals(&mut *conn, ALL_PRODUCTS, &[need], now_ms).await?)?;
    till::use_up(conn, ALL_PRODUCTS).await?;
    Ok(())
}
