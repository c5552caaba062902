//! Credit notes on paper, as bills are: the first copy goes out after the return, any other says so.

use std::path::Path;

use super::wanted::{Made, Wanted, copy, language, seller_details};
use crate::engine::Engine;
use crate::error::Error;
use crate::store::StoreError;
use crate::store::printing::jobs;
use crate::store::sales::returns;
use crate::use_cases::writing::not_found;
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::messages::Language;
use branchline_domain::printing::{Copy, Job, NoteOccasion, Paper, Size, credit_note};
use branchline_domain::sales::{CreditNote, PaymentMode};

impl Engine {
    /// Prints a credit note, named by its id or its number, on the named printer or on the one that prints bills; any copy but the first says
    /// so. Returns at once.
    ///
    /// # Errors
    /// When there is no such credit note or printer.
    pub async fn print_credit_note(&self, id: &Id<CreditNote>, printer: Option<&str>) -> Result<Job, Error> {
        let printer = self.chosen_printer(printer).await?;
        let wanted = self.note_paper(id, language(&printer)).await?;
        self.enqueue(&printer, wanted).await
    }

    /// Saves a credit note as a PDF: a sheet, or a receipt where `size` is a roll. Counts as a copy of it.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the file cannot be written; when there is no such credit note.
    pub async fn save_credit_note(&self, id: &Id<CreditNote>, file: &str, size: Option<Size>) -> Result<(), Error> {
        let wanted = self.note_paper(id, self.spoken().await?).await?;
        self.save(wanted, Path::new(file), size.unwrap_or(Size::A4)).await
    }

    async fn note_paper(&self, id: &Id<CreditNote>, language: Language) -> Result<Wanted, Error> {
        let mut conn = self.inner.store.reader().await?;
        let found = returns::find(&mut conn, id).await.map_err(StoreError::from)?.ok_or_else(|| not_found(id))?;
        let whole = returns::whole(&mut conn, &found).await?.ok_or_else(|| not_found(id))?;
        let note = &whole.note;
        let details = seller_details(&mut conn, self.now()).await?;
        let made =
            Made { what: "credit_note", id: &note.id, at: Some(note.created_at), till: note.till_code.as_deref() };
        let copy = copy(&mut conn, made, self.now()).await?;
        let clock = jobs::moment(&mut conn, note.created_at).await?.clock;
        drop(conn);
        let paper = credit_note(NoteOccasion { shop: &details, note: &whole, clock: &clock, copy }, language);
        let cash = whole.uses.iter().any(|one| one.refund && one.mode == Some(PaymentMode::Cash));
        Ok(Wanted {
            what: "credit_note",
            record: Some(note.id.as_str().to_owned()),
            title: message!("print-title-credit-note", number = &note.number),
            paper: Paper::CreditNote(Box::new(paper)),
            // The money that goes back lies in it.
            opens_drawer: cash && copy == Copy::Original,
        })
    }
}
