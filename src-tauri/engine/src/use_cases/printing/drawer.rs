//! Opening the drawer without a sale: whoever may, or somebody's PIN allows it once. It goes through the queue of its printer, and is given up
//! where the printer does not answer at once: nobody wants a drawer that opens later by itself.

use super::queue::waiting;
use crate::clock;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::people::till;
use crate::store::printing::jobs::{self, NewJob};
use crate::store::printing::printers;
use crate::use_cases::writing::{not_found, refuse};
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::people::{Action, Need};
use branchline_domain::printing::{Job, Printer};
use branchline_domain::records::field::FieldError;

/// What an opened drawer is allowed for: no record stands for it before it is asked for.
const DRAWER: &str = "drawer";

impl Engine {
    /// Opens the drawer of the named printer, or of the first that has one.
    ///
    /// # Errors
    /// [`Error::Invalid`] at `printer` when none has a drawer, at `drawer` when whoever stands here may not; when there is no such printer.
    pub async fn open_drawer(&self, printer: Option<&str>) -> Result<Job, Error> {
        let printer = self.drawer(printer).await?;
        let mut tx = self.inner.store.begin().await?;
        let now = self.now();
        let need = Need::new(Action::OpenDrawer, "drawer", 0);
        refuse(till::refusals(tx.conn(), DRAWER, &[need], now).await?)?;
        let id: Id<Job> = clock::new_id().to_string().into();
        till::hand_over(tx.conn(), DRAWER, &id).await?;
        let job = NewJob {
            id: id.clone(),
            printer: Some(&printer),
            what: DRAWER,
            record: None,
            title: &message!("print-title-drawer"),
            paper: None,
            opens_drawer: true,
            file: None,
            copy: false,
        };
        jobs::add(tx.conn(), &job, now).await?;
        let added = jobs::get(tx.conn(), &id).await?.ok_or_else(|| not_found(&id))?;
        self.written(tx).await?;
        waiting(self);
        Ok(added)
    }

    async fn drawer(&self, named: Option<&str>) -> Result<Printer, Error> {
        let opens = |printer: &Printer| printer.drawer && !printer.kind.is_file();
        let known = match named {
            Some(_) => Some(self.chosen_printer(named).await?).filter(opens),
            None => printers::list(&mut *self.inner.store.reader().await?).await?.into_iter().find(opens),
        };
        known.ok_or_else(|| Error::Invalid(vec![FieldError::new("printer", message!("drawer-none"))]))
    }
}
