//! Making a bill final: head, lines, goods, money, debts and the number in one transaction, whatever happens to the network or the printer.

use super::quoting::judged;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::WriteTx;
use crate::store::records::master::Master as _;
use crate::store::sales::{books, held, open_bills, read, series, write};
use crate::store::sql::stamp::Stamp;
use crate::use_cases::writing::{not_found, refuse};
use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::records::draft::Draft as _;
use branchline_domain::records::field::FieldError;
use branchline_domain::sales::{Allocation, BillDraft, InvoiceLine, Judged, LineDraft, SeriesError, WholeInvoice};
use branchline_domain::tax::TaxMode;

impl Engine {
    /// Makes a draft a final bill. The same draft again, after a second press or a crash, is the bill that is there already.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields, lines as `lines.0.price_paise`; then nothing is written.
    pub async fn finalise_bill(&self, draft: BillDraft) -> Result<WholeInvoice, Error> {
        let draft = draft.tidied();
        let mut tx = self.inner.store.begin().await?;
        if let Some(id) = &draft.id
            && let Some(known) = read::whole(tx.conn(), id).await?
        {
            return match known.invoice.status.as_str() {
                "final" => Ok(known),
                _ => Err(Error::Invalid(vec![FieldError::new("id", message!("bill-was-cancelled"))])),
            };
        }
        let mut stamp = self.stamp(&mut tx).await?;
        if let Some(id) = &draft.id {
            stamp.id = id.as_str().to_owned();
        }
        let mut judged = judged(tx.conn(), &draft, stamp.now_ms).await?;
        let number = next_number(&mut tx, &mut judged).await?;
        if let Some(sent) = draft.number.as_deref().filter(|sent| *sent != number) {
            tracing::debug!(sent, "a bill came with a number of its own");
            judged
                .quote
                .problems
                .push(FieldError::new("number", message!("bill-number-otherwise", number = number.as_str())));
        }
        refuse(judged.quote.problems.clone())?;
        self.make_items(&mut tx, &draft.lines, &mut judged).await?;
        write_bill(&mut tx, &stamp, &draft, &judged, &number).await?;
        if let Some(id) = &draft.id {
            open_bills::forget(tx.conn(), id).await?;
        }
        let id = stamp.id.as_str().into();
        let bill = read::whole(tx.conn(), &id).await?.ok_or_else(|| not_found(&stamp.id))?;
        self.written(tx).await?;
        Ok(bill)
    }

    /// Makes the items of lines that name none.
    async fn make_items(&self, tx: &mut WriteTx, typed: &[LineDraft], judged: &mut Judged) -> Result<(), Error> {
        for (typed, quoted) in typed.iter().zip(&mut judged.quote.lines) {
            if quoted.line.product_id.is_some() {
                continue;
            }
            let stamp = self.stamp(tx).await?;
            let item = new_item(typed, &quoted.line).tidied();
            refuse(item.problems())?;
            Product::insert(tx.conn(), &stamp, &item).await?;
            quoted.line.product_id = Some(stamp.id.as_str().into());
        }
        Ok(())
    }
}

/// An item as its first bill describes it.
fn new_item(typed: &LineDraft, line: &InvoiceLine) -> ProductDraft {
    ProductDraft {
        name: line.name.clone(),
        hsn: line.hsn.clone(),
        unit: Some(line.unit.clone()),
        price_paise: Some(line.price_paise),
        tax_mode: if line.includes_tax { TaxMode::Inclusive } else { TaxMode::Exclusive },
        tax_rate_milli: typed.tax_rate_milli,
        ..ProductDraft::default()
    }
}

/// Returns the till's next number, or says why there is none.
async fn next_number(tx: &mut WriteTx, judged: &mut Judged) -> Result<String, Error> {
    let words = match series::next(tx.conn(), "", judged.business_date.financial_year()).await? {
        Ok(number) => return Ok(number),
        Err(SeriesError::UsedUp) => message!("bill-numbers-used-up"),
        Err(SeriesError::Form | SeriesError::TooLong) => {
            let code = series::till_code(tx.conn()).await?;
            message!("bill-till-code", code = code)
        }
    };
    judged.quote.problems.push(FieldError::new("number", words));
    Ok(String::new())
}

async fn write_bill(
    tx: &mut WriteTx,
    stamp: &Stamp,
    draft: &BillDraft,
    judged: &Judged,
    number: &str,
) -> Result<(), Error> {
    let till = series::till_code(tx.conn()).await?;
    write::head(tx.conn(), stamp, draft, judged, &till).await?;
    for (n, quoted) in judged.quote.lines.iter().enumerate() {
        write::line(tx.conn(), stamp, n + 1, &quoted.line, judged.business_date).await?;
    }
    held::note(tx.conn(), &stamp.id.as_str().into()).await?;
    write::finalise(tx.conn(), stamp, number).await?;
    series::take(tx.conn(), number).await?;
    let bill = Id::from(stamp.id.as_str());
    let occasion =
        books::Occasion { customer: draft.customer_id.as_ref(), number: Some(number), day: judged.business_date };
    books::enter(tx.conn(), stamp, occasion, ("bill", "invoices", &stamp.id), judged.quote.total_paise).await?;
    for credit in &judged.credited.taken {
        books::settle_by_credit(tx.conn(), stamp, occasion, &bill, credit).await?;
    }
    for taken in &judged.settled.taken {
        let part = Allocation { document: stamp.id.as_str().into(), amount: taken.amount };
        books::receive(tx.conn(), stamp, occasion, taken, &[part]).await?;
    }
    Ok(())
}
