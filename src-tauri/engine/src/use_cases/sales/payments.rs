//! Money that comes after the bill.

use super::quoting::day;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::sales::{books, read};
use crate::use_cases::writing::{not_found, refuse};
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::money::Paise;
use branchline_domain::records::field::FieldError;
use branchline_domain::sales::{Invoice, PaymentDraft, WholeInvoice, settle};

impl Engine {
    /// Takes a payment for a final bill, no more than is due of it; returns the bill as it stands then.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the field; when there is no such bill.
    pub async fn add_payment(&self, bill: &Id<Invoice>, payment: &PaymentDraft) -> Result<WholeInvoice, Error> {
        let mut tx = self.inner.store.begin().await?;
        let known = read::whole(tx.conn(), bill).await?.ok_or_else(|| not_found(bill))?.invoice;
        let due = known.total_paise.checked_sub(known.paid_paise).unwrap_or_default();
        if known.status != "final" || due <= Paise::ZERO {
            refuse(vec![FieldError::new("amount_paise", message!("bill-paid-already"))])?;
        }
        let settled = settle(due, std::slice::from_ref(payment));
        refuse(settled.problems.into_iter().map(own_field).collect())?;
        let stamp = self.stamp(&mut tx).await?;
        let today = day(tx.conn(), stamp.now_ms).await?;
        let occasion = books::Occasion {
            customer: known.customer_id.as_ref(),
            invoice: bill,
            number: known.number.as_deref().unwrap_or_default(),
            day: today,
        };
        for taken in &settled.taken {
            books::receive(tx.conn(), &stamp, occasion, taken).await?;
        }
        let paid = read::whole(tx.conn(), bill).await?.ok_or_else(|| not_found(bill))?;
        self.written(tx).await?;
        Ok(paid)
    }
}

/// `payments.0.amount_paise` of a bill is `amount_paise` of a payment.
fn own_field(problem: FieldError) -> FieldError {
    let field = problem.field.rsplit('.').next().unwrap_or_default().to_owned();
    FieldError { field, ..problem }
}
