//! Money that comes after the bill.

use sqlx::SqliteConnection;

use crate::engine::Engine;
use crate::error::Error;
use crate::store::StoreError;
use crate::store::records::master;
use crate::store::sales::{books, read, returns, shop};
use crate::use_cases::writing::{not_found, refuse};
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::money::Paise;
use branchline_domain::parties::customer::Customer;
use branchline_domain::records::field::FieldError;
use branchline_domain::records::limits::MOST_STEPS;
use branchline_domain::sales::{
    Allocation, CreditDraft, Invoice, PaymentDraft, WholeInvoice, allocate, settle, use_credit,
};

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

    /// Pays a final bill by credit: of a credit note, or what the customer has on his account beyond what he owes for bills; returns the bill as
    /// it stands then. No money moves.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the field, `note` or `amount_paise`; when there is no such bill.
    pub async fn pay_by_credit(&self, bill: &Id<Invoice>, credit: CreditDraft) -> Result<WholeInvoice, Error> {
        let credit = credit.tidied();
        let mut tx = self.inner.store.begin().await?;
        let known = read::whole(tx.conn(), bill).await?.ok_or_else(|| not_found(bill))?.invoice;
        let due = known.total_paise.checked_sub(known.paid_paise).unwrap_or_default();
        if known.status != "final" || due <= Paise::ZERO {
            refuse(vec![FieldError::new("amount_paise", message!("bill-paid-already"))])?;
        }
        let note = match &credit.note {
            Some(named) => returns::known(tx.conn(), named).await?,
            None => None,
        };
        let customer = known.customer_id.as_ref();
        let balance = match customer {
            Some(customer) => free_balance(tx.conn(), customer).await?,
            None => Paise::ZERO,
        };
        let credited = use_credit(due, &[credit], &[note], customer, balance);
        refuse(credited.problems.into_iter().map(own_field).collect())?;
        let Some(used) = credited.taken.first() else {
            return Err(Error::Invalid(vec![FieldError::new("note", message!("credit-used-up"))]));
        };
        let stamp = self.stamp(&mut tx).await?;
        let today = shop::day(tx.conn(), stamp.now_ms).await?;
        let occasion = books::Occasion { customer, number: known.number.as_deref(), day: today };
        books::settle_by_credit(tx.conn(), &stamp, occasion, bill, used).await?;
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

/// What a customer owes besides his bills of this branch; what is below zero of it is his. A debt of another branch makes it no more.
async fn free_balance(conn: &mut SqliteConnection, customer: &Id<Customer>) -> Result<Paise, StoreError> {
    let balance = books::balance(&mut *conn, customer).await?;
    let dues = Paise::total(books::dues(conn, customer).await?.into_iter().map(|due| due.amount));
    Ok(dues.and_then(|dues| balance.checked_sub(dues)).unwrap_or_default())
}

/// `payments.0.amount_paise` of a bill is `amount_paise` of a payment.
fn own_field(problem: FieldError) -> FieldError {
    let field = problem.field.rsplit('.').next().unwrap_or_default().to_owned();
    FieldError { field, ..problem }
}
