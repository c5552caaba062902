//! Cancelling a bill on its day: the number stays, goods come back, money and debts are turned round. Only the till that made the bill
//! cancels it: two that did so apart would turn everything round twice, and the cash lies in its drawer.

use super::returning::untouched;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::device::identity;
use crate::store::people::till;
use crate::store::sales::{books, read, returns, returns_write, series, shop, write};
use crate::use_cases::writing::{not_found, refuse};
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::money::Paise;
use branchline_domain::people::{Action, Need};
use branchline_domain::records::field::FieldError;
use branchline_domain::sales::{Invoice, Taken, WholeInvoice};
use branchline_domain::text;

impl Engine {
    /// Cancels a final bill of today and gives back what was paid of it, each payment by its mode.
    ///
    /// # Errors
    /// [`Error::Invalid`] without a reason, on another day, or when it is no final bill of this till; when there is no such bill.
    pub async fn cancel_bill(&self, bill: &Id<Invoice>, reason: &str) -> Result<WholeInvoice, Error> {
        let reason = text::line(reason);
        let mut tx = self.inner.store.begin().await?;
        let known = read::whole(tx.conn(), bill).await?.ok_or_else(|| not_found(bill))?;
        let mut stamp = self.stamp(&mut tx).await?;
        stamp.id = bill.as_str().to_owned();
        let today = shop::day(tx.conn(), stamp.now_ms).await?;
        let here = identity::read(tx.conn()).await?.branch_id;
        let made_at = read::branch(tx.conn(), bill).await?;
        let till = known.invoice.till_code.as_deref().unwrap_or_default();
        let ours = till.is_empty() || series::is_own(tx.conn(), till).await?;
        let wrong = match &known.invoice {
            invoice if invoice.status != "final" => Some(("id", message!("bill-not-final"))),
            _ if made_at != here => Some(("id", message!("bill-cancel-elsewhere"))),
            _ if !ours => Some(("id", message!("bill-cancel-other-till", till = till))),
            invoice if invoice.business_date != today => Some(("id", message!("bill-cancel-same-day"))),
            _ if !untouched(&known.returned) => Some(("id", message!("bill-cancel-returned"))),
            _ if reason.is_empty() => Some(("reason", message!("bill-cancel-reason"))),
            _ => None,
        };
        refuse(wrong.map(|(field, words)| FieldError::new(field, words)).into_iter().collect())?;
        let need = Need::new(Action::CancelBill, "id", 0);
        refuse(till::refusals(tx.conn(), bill, &[need], stamp.now_ms).await?)?;
        write::cancel(tx.conn(), bill, stamp.now_ms).await?;
        for line in &known.lines {
            if let Some(product) = &line.product_id {
                write::movement(tx.conn(), &stamp, product, line.quantity_milli, "return", today).await?;
            }
        }
        let number = known.invoice.number.as_deref();
        let occasion = books::Occasion { customer: known.invoice.customer_id.as_ref(), number, day: today };
        for paid in &known.payments {
            let back =
                Taken { mode: paid.mode, amount: paid.amount_paise, tendered: None, reference: paid.reference.clone() };
            let payment = books::pay(tx.conn(), &stamp, occasion, ("out", Some(&reason)), &back).await?;
            books::enter(tx.conn(), &stamp, occasion, ("payment", "payments", &payment), paid.amount_paise).await?;
        }
        for used in returns::used_credit(tx.conn(), bill).await? {
            let back = Paise::new(-used.amount.get());
            let customer = occasion.customer.filter(|_| used.note.is_none());
            let goes = returns_write::Use { note: used.note.as_ref(), customer, bill: Some(bill), payment: None };
            returns_write::use_credit(tx.conn(), &stamp, goes, back).await?;
            if let Some(note) = &used.note {
                let occasion = books::Occasion { number: used.number.as_deref(), ..occasion };
                books::enter(tx.conn(), &stamp, occasion, ("credit_note", "credit_notes", note), used.amount).await?;
            }
        }
        let less = Paise::new(-known.invoice.total_paise.get());
        books::enter(tx.conn(), &stamp, occasion, ("cancellation", "invoices", bill), less).await?;
        let cancelled = read::whole(tx.conn(), bill).await?.ok_or_else(|| not_found(bill))?;
        self.written(tx).await?;
        Ok(cancelled)
    }
}
