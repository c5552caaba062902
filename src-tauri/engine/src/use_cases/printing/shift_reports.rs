//! X and Z reports on paper. An X report is as old as the wish for it and has no copies; a Z report printed again says so.

use std::path::Path;

use super::wanted::{Made, Wanted, copy, language, seller_details};
use crate::engine::Engine;
use crate::error::Error;
use crate::store::printing::jobs;
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::messages::Language;
use branchline_domain::printing::{Copy, Job, Paper, ShiftOccasion, Size, shift};
use branchline_domain::sales::shift::Shift;

impl Engine {
    /// Prints the report of a shift as [`Engine::shift_report`] tells it; without a shift, of the one that is open here.
    ///
    /// # Errors
    /// As of [`Engine::shift_report`]; when there is no such printer.
    pub async fn print_shift(&self, shift: Option<Id<Shift>>, printer: Option<&str>) -> Result<Job, Error> {
        let printer = self.chosen_printer(printer).await?;
        let wanted = self.shift_paper(shift, language(&printer)).await?;
        self.enqueue(&printer, wanted).await
    }

    /// Saves the report of a shift as a PDF.
    ///
    /// # Errors
    /// As of [`Engine::shift_report`]; [`Error::Invalid`] when the file cannot be written.
    pub async fn save_shift(&self, shift: Option<Id<Shift>>, file: &str, size: Option<Size>) -> Result<(), Error> {
        let wanted = self.shift_paper(shift, self.spoken().await?).await?;
        self.save(wanted, Path::new(file), size.unwrap_or(Size::A4)).await
    }

    async fn shift_paper(&self, id: Option<Id<Shift>>, language: Language) -> Result<Wanted, Error> {
        let report = self.shift_report(id).await?;
        let mut conn = self.inner.store.reader().await?;
        let details = seller_details(&mut conn, self.now()).await?;
        let opened = jobs::moment(&mut conn, report.shift.opened_at).await?;
        let made_at = jobs::moment(&mut conn, report.made_at).await?;
        let mut moved = Vec::with_capacity(report.movements.len());
        for movement in &report.movements {
            moved.push(jobs::moment(&mut conn, movement.created_at).await?.clock);
        }
        let shift_row = &report.shift;
        let made = Made {
            what: "shift",
            id: &shift_row.id,
            at: Some(report.made_at),
            till: Some(shift_row.till_code.as_str()),
        };
        let (record, copy, title) = match &report.number {
            Some(number) => {
                let copy = copy(&mut conn, made, self.now()).await?;
                (Some(shift_row.id.as_str().to_owned()), copy, message!("print-title-z", number = number))
            }
            None => {
                let title = message!("print-title-x", till = &shift_row.till_code, day = shift_row.business_date);
                (None, Copy::Original, title)
            }
        };
        drop(conn);
        let occasion =
            ShiftOccasion { shop: &details, report: &report, opened: &opened, made: &made_at, moved: &moved, copy };
        let paper = Paper::Shift(Box::new(shift(occasion, language)));
        Ok(Wanted { what: "shift", record, title, paper, opens_drawer: false })
    }
}
