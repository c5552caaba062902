//! Money that comes after the bill.

use crate::engine::Engine;
use crate::error::Error;
use crate::store::records::master;
use crate::store::sales::{books, read, shop};
use crate::use_cases::writing::{not_found, refuse};
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::money::Paise;
use branchline_domain::parties::customer::Customer;
use branchline_domain::records::field::FieldError;
use branchline_domain::records::limits::MOST_STEPS;
use branchline_domain::sales::{Allocation, Invoice, PaymentDraft, WholeInvoice, allocate, settle};

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
        let today = shop::day(tx.conn(), stamp.now_ms).await?;
        let occasion =
            books::Occasion { customer: known.customer_id.as_ref(), number: known.number.as_deref(), day: today };
        for taken in &settled.taken {
            let part = Allocation { document: bill.clone(), amount: taken.amount };
            books::receive(tx.conn(), &stamp, occasion, taken, &[part]).await?;
        }
        let paid = read::whole(tx.conn(), bill).await?.ok_or_else(|| not_found(bill))?;
        self.written(tx).await?;
        Ok(paid)
    }

    /// Takes money on a customer's account, for whatever branch he owes it: it settles his bills of this branch, the oldest first, and what
    /// is left of it is his all the same. Returns what he owes then.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the field; when there is no such customer.
    pub async fn receive_on_account(&self, customer: &Id<Customer>, payment: &PaymentDraft) -> Result<Paise, Error> {
        let mut tx = self.inner.store.begin().await?;
        master::get::<Customer>(tx.conn(), customer).await?.ok_or_else(|| not_found(customer))?;
        let amount = payment.amount_paise.unwrap_or_default();
        let settled = settle(amount, std::slice::from_ref(payment));
        let mut problems: Vec<FieldError> = settled.problems.into_iter().map(own_field).collect();
        if amount <= Paise::ZERO && problems.is_empty() {
            problems.push(FieldError::new("amount_paise", message!("bill-payment-positive")));
        } else if amount > Paise::new(MOST_STEPS) {
            problems.push(FieldError::new("amount_paise", message!("bill-too-large")));
        }
        refuse(problems)?;
        let stamp = self.stamp(&mut tx).await?;
        let today = shop::day(tx.conn(), stamp.now_ms).await?;
        let occasion = books::Occasion { customer: Some(customer), number: None, day: today };
        let (parts, _advance) = allocate(amount, &books::dues(tx.conn(), customer).await?);
        for taken in &settled.taken {
            books::receive(tx.conn(), &stamp, occasion, taken, &parts).await?;
        }
        let owed = books::balance(tx.conn(), customer).await?;
        self.written(tx).await?;
        Ok(owed)
    }
}

/// `payments.0.amount_paise` of a bill is `amount_paise` of a payment.
fn own_field(problem: FieldError) -> FieldError {
    let field = problem.field.rsplit('.').next().unwrap_or_default().to_owned();
    FieldError { field, ..problem }
}
