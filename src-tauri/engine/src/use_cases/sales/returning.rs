//! Taking goods back against the bill they were sold on: a credit note, goods, money and debts in one transaction.

use sqlx::SqliteConnection;

use crate::clock;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::people::till;
use crate::store::sales::{books, read, returns, returns_write as write, series, shop};
use crate::store::sql::stamp::Stamp;
use crate::store::{StoreError, WriteTx};
use crate::sync::ElsewhereBill;
use crate::use_cases::writing::{not_found, refuse};
use branchline_domain::business_date::BusinessDate;
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::money::{Milli, Paise};
use branchline_domain::people::{Staff, needs};
use branchline_domain::records::field::FieldError;
use branchline_domain::sales::{
    CreditNote, Invoice, ReturnDraft, ReturnQuote, SeriesError, SoldBill, Taken, WholeCreditNote, given_back,
    judge_return,
};

/// Where the bill of a return is.
enum Source {
    /// On this computer.
    Here(Id<Invoice>),
    /// At another branch; the hub has told it.
    Elsewhere(Box<ElsewhereBill>),
}

impl Engine {
    /// Begins a return: returns the id its credit note will have, so that a second press is the same return.
    #[must_use]
    pub fn new_return_id(&self) -> Id<CreditNote> {
        clock::new_id().to_string().into()
    }

    /// Computes and judges a return. Nothing is written.
    ///
    /// # Errors
    /// [`Error::Invalid`] names `bill` when this computer does not hold it and the hub cannot be asked; when there is no such bill.
    pub async fn quote_return(&self, draft: ReturnDraft) -> Result<ReturnQuote, Error> {
        let draft = draft.tidied();
        let source = self.source(&draft.bill).await?;
        let now = self.now();
        let mut conn = self.inner.store.reader().await?;
        let sold = sold(&mut conn, source, &draft.bill).await?;
        Ok(judged(&mut conn, &draft, &sold, now).await?)
    }

    /// Allows all of a return that needs it, once and as far as it goes now; returns it as it is judged then.
    ///
    /// # Errors
    /// [`Error::Invalid`] at `staff_id` or `pin`: a wrong PIN, or somebody who may not either. As of [`Engine::quote_return`].
    pub async fn authorise_return(
        &self,
        draft: ReturnDraft,
        person: &Id<Staff>,
        pin: &str,
    ) -> Result<ReturnQuote, Error> {
        let draft = draft.tidied();
        let Some(note) = &draft.id else { return Err(Error::Invalid(vec![FieldError::required("id")])) };
        let source = self.source(&draft.bill).await?;
        let who = self.with_pin(person, pin).await?;
        let mut tx = self.inner.store.begin().await?;
        let now = self.now();
        let sold = sold(tx.conn(), source, &draft.bill).await?;
        let today = shop::day(tx.conn(), now).await?;
        let needs = needs::of_return(&judge_return(&draft, &sold, today));
        self.grant(tx.conn(), ("credit_notes", note), &needs, &who, now).await?;
        let quote = judged(tx.conn(), &draft, &sold, now).await?;
        self.written(tx).await?;
        Ok(quote)
    }

    /// Takes goods back. The same draft again, after a second press or a crash, is the credit note that is there already.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields, lines as `lines.0.quantity_milli`; then nothing is written. As of [`Engine::quote_return`].
    pub async fn return_goods(&self, draft: ReturnDraft) -> Result<WholeCreditNote, Error> {
        let draft = draft.tidied();
        if let Some(id) = &draft.id
            && let Some(made) = returns::whole(&mut *self.inner.store.reader().await?, id).await?
        {
            return Ok(made);
        }
        let source = self.source(&draft.bill).await?;
        let mut tx = self.inner.store.begin().await?;
        if let Some(id) = &draft.id
            && let Some(made) = returns::whole(tx.conn(), id).await?
        {
            return Ok(made);
        }
        let mut stamp = self.stamp(&mut tx).await?;
        if let Some(id) = &draft.id {
            stamp.id = id.as_str().to_owned();
        }
        let sold = sold(tx.conn(), source, &draft.bill).await?;
        let today = shop::day(tx.conn(), stamp.now_ms).await?;
        let mut quote = judged(tx.conn(), &draft, &sold, stamp.now_ms).await?;
        let number = match series::next_credit_note(tx.conn(), today.financial_year()).await? {
            Ok(number) => number,
            Err(error) => {
                let words = match error {
                    SeriesError::UsedUp => message!("credit-numbers-used-up"),
                    SeriesError::Form | SeriesError::TooLong => {
                        message!("bill-till-code", code = series::till_code(tx.conn()).await?)
                    }
                };
                quote.problems.push(FieldError::new("number", words));
                String::new()
            }
        };
        refuse(std::mem::take(&mut quote.problems))?;
        write_return(&mut tx, &stamp, (&draft, &sold, &quote), (&number, today)).await?;
        let made = returns::whole(tx.conn(), &stamp.id.as_str().into()).await?.ok_or_else(|| not_found(&stamp.id))?;
        self.written(tx).await?;
        self.forget_elsewhere();
        Ok(made)
    }

    /// Finds the bill of a return, by its id or its number: here, else at another branch.
    async fn source(&self, bill: &str) -> Result<Source, Error> {
        let mut conn = self.inner.store.reader().await?;
        let here = match read::by_number(&mut conn, bill).await? {
            Some(id) => Some(id),
            None => read::exists(&mut conn, &bill.into()).await?.then(|| bill.into()),
        };
        drop(conn);
        match here {
            Some(id) => Ok(Source::Here(id)),
            None => Ok(Source::Elsewhere(Box::new(self.bill_elsewhere(bill).await?))),
        }
    }
}

/// Judges a tidied return by the bill, and by who stands at this computer.
async fn judged(
    conn: &mut SqliteConnection,
    draft: &ReturnDraft,
    sold: &SoldBill,
    now_ms: i64,
) -> Result<ReturnQuote, StoreError> {
    let today = shop::day(&mut *conn, now_ms).await?;
    let mut quote = judge_return(draft, sold, today);
    let note = draft.id.as_deref().unwrap_or_default();
    quote.problems.extend(till::refusals(conn, note, &needs::of_return(&quote), now_ms).await?);
    Ok(quote)
}

/// Reads the bill with what came back of it by now.
async fn sold(conn: &mut SqliteConnection, source: Source, named: &str) -> Result<SoldBill, Error> {
    match source {
        Source::Here(id) => read::sold(conn, &id).await?.ok_or_else(|| not_found(named)),
        Source::Elsewhere(bill) => {
            let ElsewhereBill { mut bill, branch_id, line_ids } = *bill;
            let used = returns::used_on(&mut *conn, &bill.invoice.id).await.map_err(StoreError::from)?;
            bill.invoice.paid_paise = bill.invoice.paid_paise.checked_add(used).unwrap_or_default();
            Ok(returns::with_returns(conn, bill, branch_id, line_ids).await?)
        }
    }
}

async fn write_return(
    tx: &mut WriteTx,
    stamp: &Stamp,
    (draft, sold, quote): (&ReturnDraft, &SoldBill, &ReturnQuote),
    (number, today): (&str, BusinessDate),
) -> Result<(), Error> {
    let Some(back) = given_back(sold, quote) else {
        return refuse(vec![FieldError::new("lines", message!("bill-too-large"))]);
    };
    let till = series::till_code(tx.conn()).await?;
    write::head(tx.conn(), stamp, draft, (sold, &back), (number, &till, today)).await?;
    for ((line, given), sold) in quote.lines.iter().zip(&back.lines).zip(&sold.lines) {
        let Some(given) = given else { continue };
        write::line(tx.conn(), stamp, (line.line, sold), (line.quantity_milli, *given)).await?;
        if let Some(product) = &sold.line.product_id {
            write::movement(tx.conn(), stamp, product, line.quantity_milli, today).await?;
        }
    }
    series::take(tx.conn(), number).await?;
    let customer = sold.invoice.customer_id.as_ref();
    let occasion = books::Occasion { customer, number: Some(number), day: today };
    let less = Paise::new(-quote.total_paise.get());
    books::enter(tx.conn(), stamp, occasion, ("credit_note", "credit_notes", &stamp.id), less).await?;
    let note = Id::from(stamp.id.as_str());
    let from_note = write::Use { note: Some(&note), ..write::Use::default() };
    let settles = write::Use { bill: Some(&sold.invoice.id), ..from_note };
    write::use_credit(tx.conn(), stamp, settles, quote.settles_paise).await?;
    if let Some(refund) = draft.refund.as_ref().filter(|_| quote.refund_paise > Paise::ZERO) {
        let money = Taken {
            mode: refund.mode,
            amount: quote.refund_paise,
            tendered: None,
            reference: refund.reference.clone(),
        };
        let payment = books::pay(tx.conn(), stamp, occasion, ("out", Some(&draft.reason)), &money).await?;
        books::enter(tx.conn(), stamp, occasion, ("payment", "payments", &payment), quote.refund_paise).await?;
        let paid_out = write::Use { payment: Some(&payment), ..from_note };
        write::use_credit(tx.conn(), stamp, paid_out, quote.refund_paise).await?;
    }
    Ok(())
}

/// True while nothing of a bill came back.
pub(super) fn untouched(returned: &[Milli]) -> bool {
    returned.iter().all(|quantity| *quantity == Milli::ZERO)
}
