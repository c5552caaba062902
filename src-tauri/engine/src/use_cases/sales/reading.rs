//! Bills, accounts and what is being typed, as screens and scripts read them.

use crate::clock;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::StoreError;
use crate::store::sales::{books, list, notes_list, open_bills, purchases, read, returns};
use crate::use_cases::writing::{not_found, refuse};
use branchline_domain::id::Id;
use branchline_domain::money::Paise;
use branchline_domain::parties::customer::Customer;
use branchline_domain::records::page::{ListQuery, Page};
use branchline_domain::sales::{
    BillDraft, CreditNote, Invoice, LedgerEntry, OpenBill, Purchase, WholeCreditNote, WholeInvoice,
};

impl Engine {
    /// Returns a window of the bills, the newest first.
    ///
    /// # Errors
    /// [`Error::Invalid`] names a column or a filter the list does not offer.
    pub async fn list_bills(&self, query: &ListQuery) -> Result<Page<Invoice>, Error> {
        refuse(list::LISTING.problems(query))?;
        Ok(list::list(&mut *self.inner.store.reader().await?, query).await?)
    }

    /// Returns a whole bill.
    ///
    /// # Errors
    /// When there is none with this id.
    pub async fn bill(&self, id: &Id<Invoice>) -> Result<WholeInvoice, Error> {
        read::whole(&mut *self.inner.store.reader().await?, id).await?.ok_or_else(|| not_found(id))
    }

    /// Returns the id of the bill with this number, as a person reads it off paper.
    ///
    /// # Errors
    /// When there is none.
    pub async fn bill_by_number(&self, number: &str) -> Result<Id<Invoice>, Error> {
        let found = read::by_number(&mut *self.inner.store.reader().await?, number).await?;
        found.ok_or_else(|| not_found(number))
    }

    /// Returns a window of the credit notes of all branches, the newest first.
    ///
    /// # Errors
    /// [`Error::Invalid`] names a column or a filter the list does not offer.
    pub async fn list_credit_notes(&self, query: &ListQuery) -> Result<Page<CreditNote>, Error> {
        refuse(notes_list::LISTING.problems(query))?;
        Ok(notes_list::list(&mut *self.inner.store.reader().await?, query).await?)
    }

    /// Returns a whole credit note, by its id or its number.
    ///
    /// # Errors
    /// When there is none.
    pub async fn credit_note(&self, id: &Id<CreditNote>) -> Result<WholeCreditNote, Error> {
        let mut conn = self.inner.store.reader().await?;
        let found = returns::find(&mut conn, id).await.map_err(StoreError::from)?.ok_or_else(|| not_found(id))?;
        returns::whole(&mut conn, &found).await?.ok_or_else(|| not_found(id))
    }

    /// Returns what a customer bought by the bills this computer holds, line by line, the newest first.
    pub async fn customer_purchases(&self, customer: &Id<Customer>) -> Result<Vec<Purchase>, Error> {
        Ok(purchases::of(&mut *self.inner.store.reader().await?, customer).await?)
    }

    /// Returns what a customer owes, and each entry of his account, oldest first.
    pub async fn customer_statement(&self, customer: &Id<Customer>) -> Result<Vec<LedgerEntry>, Error> {
        Ok(books::statement(&mut *self.inner.store.reader().await?, customer).await?)
    }

    /// Returns what a customer owes; negative when the shop owes him.
    pub async fn customer_balance(&self, customer: &Id<Customer>) -> Result<Paise, Error> {
        Ok(books::balance(&mut *self.inner.store.reader().await?, customer).await?)
    }

    /// Begins a bill: returns the id it will have, so that Pay pressed twice is one bill.
    #[must_use]
    pub fn new_bill_id(&self) -> Id<Invoice> {
        clock::new_id().to_string().into()
    }

    /// Lists the bills that are being typed at this computer.
    pub async fn open_bills(&self) -> Result<Vec<OpenBill>, Error> {
        Ok(open_bills::list(&mut *self.inner.store.reader().await?).await?)
    }

    /// Keeps a bill as it is typed so far; one without a line or a buyer is forgotten.
    pub async fn keep_open_bill(&self, id: &Id<Invoice>, draft: &BillDraft) -> Result<(), Error> {
        let mut tx = self.inner.store.begin().await?;
        if *draft == (BillDraft { id: draft.id.clone(), ..BillDraft::default() }) {
            open_bills::forget(tx.conn(), id).await?;
        } else {
            open_bills::keep(tx.conn(), id, draft, self.now()).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}
