//! Papers that wait, and what a person says of those that got stuck.

use std::path::Path;

use super::printers::unknown;
use super::wanted::Wanted;
use crate::clock;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::printing::jobs::{self, NewJob};
use crate::store::printing::printers;
use crate::use_cases::writing::not_found;
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::printing::{Job, Printer, Size};
use branchline_domain::records::field::FieldError;
use branchline_domain::records::subject::Subject;
use branchline_printing::Surface;

/// How many papers that were printed are shown.
const SHOWN: u32 = 30;

impl Engine {
    /// Lists what is not printed yet, and the last that were, the newest first.
    pub async fn print_jobs(&self) -> Result<Vec<Job>, Error> {
        Ok(jobs::list(&mut *self.inner.store.reader().await?, SHOWN).await?)
    }

    /// Prints a paper again that was not printed, or that may have been.
    ///
    /// # Errors
    /// [`Error::Invalid`] when nothing is to be decided about it.
    pub async fn retry_print(&self, id: &Id<Job>) -> Result<Job, Error> {
        self.decide(id, true).await
    }

    /// Gives a paper up.
    ///
    /// # Errors
    /// [`Error::Invalid`] when nothing is to be decided about it.
    pub async fn drop_print(&self, id: &Id<Job>) -> Result<Job, Error> {
        self.decide(id, false).await
    }

    async fn decide(&self, id: &Id<Job>, again: bool) -> Result<Job, Error> {
        let mut tx = self.inner.store.begin().await?;
        let decided = jobs::decide(tx.conn(), id, again, self.now()).await?;
        let job = jobs::get(tx.conn(), id).await?.ok_or_else(|| not_found(id))?;
        if !decided {
            return Err(Error::Invalid(vec![FieldError::new("id", message!("print-not-stopped"))]));
        }
        self.written(tx).await?;
        waiting(self);
        Ok(job)
    }

    /// Returns the printer of this name; without one the printer that prints bills, else the first.
    pub(super) async fn chosen_printer(&self, name: Option<&str>) -> Result<Printer, Error> {
        let mut conn = self.inner.store.reader().await?;
        if let Some(name) = name {
            return printers::named(&mut conn, name.trim()).await?.ok_or_else(|| unknown(name));
        }
        let first = printers::list(&mut conn).await?.into_iter().next();
        first.ok_or_else(|| Error::Invalid(vec![FieldError::new("printer", message!("printer-none"))]))
    }

    /// Lets a paper wait for its printer.
    pub(super) async fn enqueue(&self, printer: &Printer, wanted: Wanted) -> Result<Job, Error> {
        let job = NewJob {
            id: clock::new_id().to_string().into(),
            printer: Some(printer),
            what: wanted.what,
            record: wanted.record.as_deref(),
            title: &wanted.title,
            paper: Some(&wanted.paper),
            opens_drawer: wanted.opens_drawer && printer.drawer,
            file: None,
            copy: wanted.paper.is_copy(),
        };
        self.note(&job).await
    }

    async fn note(&self, job: &NewJob<'_>) -> Result<Job, Error> {
        let mut tx = self.inner.store.begin().await?;
        jobs::add(tx.conn(), job, self.now()).await?;
        let added = jobs::get(tx.conn(), &job.id).await?.ok_or_else(|| not_found(&job.id))?;
        self.written(tx).await?;
        waiting(self);
        Ok(added)
    }

    /// Writes a paper into a file a person named, and notes it as a copy that was made.
    pub(super) async fn save(&self, wanted: Wanted, file: &Path, size: Size) -> Result<(), Error> {
        let room = std::sync::Arc::clone(&self.inner.printing);
        let copy = wanted.paper.is_copy();
        let (paper, path) = (wanted.paper, file.to_owned());
        let written = tokio::task::spawn_blocking(move || {
            let laid = room.press.lay_out(&paper, size, Surface::Sheet).map_err(|error| layout(&error.to_string()))?;
            let pdf = laid.pdf().map_err(|error| layout(&error.to_string()))?;
            std::fs::write(&path, pdf).map_err(|error| {
                message!("print-file-unwritable", file = path.display().to_string(), why = error.to_string())
            })
        });
        let written = written.await.unwrap_or_else(|broken| Err(layout(&broken.to_string())));
        written.map_err(|why| Error::Invalid(vec![FieldError::new("file", why)]))?;
        let job = NewJob {
            id: clock::new_id().to_string().into(),
            printer: None,
            what: wanted.what,
            record: wanted.record.as_deref(),
            title: &wanted.title,
            paper: None,
            opens_drawer: false,
            file: file.to_str(),
            copy,
        };
        self.note(&job).await?;
        Ok(())
    }
}

/// Says that something changed in the queue, and has what waits in it printed.
pub(super) fn waiting(engine: &Engine) {
    engine.announce(&[Subject::Printing]);
    engine.wake();
}

pub(super) fn layout(why: &str) -> Message {
    message!("print-layout", why = why)
}
