//! The printers of this computer: added, changed, removed, tried.

use crate::clock;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::printing::printers;
use crate::use_cases::writing::{not_found, refuse};
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::printing::{Printer, PrinterDraft};
use branchline_domain::records::field::FieldError;
use branchline_domain::records::subject::Subject;

impl Engine {
    /// Lists the printers of this computer, the one that prints bills first.
    pub async fn printers(&self) -> Result<Vec<Printer>, Error> {
        Ok(printers::list(&mut *self.inner.store.reader().await?).await?)
    }

    /// Returns the id of the printer people call so.
    ///
    /// # Errors
    /// [`Error::Invalid`] when there is none.
    pub async fn printer_named(&self, name: &str) -> Result<Id<Printer>, Error> {
        let found = printers::named(&mut *self.inner.store.reader().await?, name.trim()).await?;
        found.map(|printer| printer.id).ok_or_else(|| unknown(name))
    }

    /// Adds a printer. Where it prints bills, no other does any more.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields.
    pub async fn add_printer(&self, draft: PrinterDraft) -> Result<Printer, Error> {
        self.put_printer(clock::new_id().to_string().into(), draft).await
    }

    /// Changes a printer.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields; when there is no such printer.
    pub async fn change_printer(&self, id: &Id<Printer>, draft: PrinterDraft) -> Result<Printer, Error> {
        printers::get(&mut *self.inner.store.reader().await?, id).await?.ok_or_else(|| not_found(id))?;
        self.put_printer(id.clone(), draft).await
    }

    async fn put_printer(&self, id: Id<Printer>, draft: PrinterDraft) -> Result<Printer, Error> {
        let draft = draft.tidied();
        let mut problems = draft.problems();
        let mut tx = self.inner.store.begin().await?;
        if printers::named(tx.conn(), &draft.name).await?.is_some_and(|other| other.id != id) {
            problems.push(FieldError::new("name", message!("printer-name-taken", name = &draft.name)));
        }
        refuse(problems)?;
        printers::put(tx.conn(), &id, &draft, self.now()).await?;
        let printer = printers::get(tx.conn(), &id).await?.ok_or_else(|| not_found(&id))?;
        tx.commit().await?;
        self.announce(&[Subject::Printing]);
        Ok(printer)
    }

    /// Removes a printer, and gives up what waited for it.
    pub async fn remove_printer(&self, id: &Id<Printer>) -> Result<(), Error> {
        let mut tx = self.inner.store.begin().await?;
        printers::remove(tx.conn(), id).await?;
        tx.commit().await?;
        self.announce(&[Subject::Printing]);
        Ok(())
    }
}

pub(super) fn unknown(name: &str) -> Error {
    Error::Invalid(vec![FieldError::new("printer", message!("printer-unknown", name = name))])
}
