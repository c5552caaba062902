//! Closing a till: what was counted is held against what is expected, and the Z report is kept under the next number of its series.

use sqlx::SqliteConnection;

use crate::engine::Engine;
use crate::error::Error;
use crate::store::StoreError;
use crate::store::device::identity;
use crate::store::organisation::till_settings;
use crate::store::people::till;
use crate::store::sales::series;
use crate::store::sales::shift::{read, report, write};
use crate::use_cases::writing::{not_found, refuse};
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::records::field::FieldError;
use branchline_domain::sales::shift::{ClosingDraft, ClosingQuote, Shift, ShiftReport, judge_closing};

/// Tells the numbers of Z reports from those of bills.
const Z: &str = "Z";

impl Engine {
    /// Counts and judges a closing that is being typed. Nothing is written.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the field, `shift_id` when there is no shift to close.
    pub async fn quote_closing(&self, draft: ClosingDraft) -> Result<ClosingQuote, Error> {
        let draft = draft.tidied();
        let mut conn = self.inner.store.reader().await?;
        let shift = shift_to_close(&mut conn, &draft).await?;
        let report = report::x_report(&mut conn, shift, self.now()).await?.ok_or_else(too_large)?;
        let blind = till_settings::read(&mut conn).await?.blind_count;
        Ok(judge_closing(&draft, &report.modes).quote(&draft, blind))
    }

    /// Closes a shift and keeps its Z report. Closed again, after a second press or a crash, it is the report that is there already.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields, notes as `notes.0.pieces`; then nothing is written.
    pub async fn close_shift(&self, draft: ClosingDraft) -> Result<ShiftReport, Error> {
        let draft = draft.tidied();
        let mut tx = self.inner.store.begin().await?;
        if let Some(id) = &draft.shift_id
            && let Some(kept) = read::z_report(tx.conn(), id).await?
        {
            return Ok(kept);
        }
        let shift = shift_to_close(tx.conn(), &draft).await?;
        let stamp = self.stamp(&mut tx).await?;
        let year = shift.business_date.financial_year();
        let mut report = report::x_report(tx.conn(), shift, stamp.now_ms).await?.ok_or_else(too_large)?;
        let closing = judge_closing(&draft, &report.modes);
        refuse(closing.problems)?;
        let number = series::next(tx.conn(), Z, year).await?;
        let number = number.map_err(|_| wrong("number", message!("shift-number-none")))?;
        report.number = Some(number.clone());
        report.notes = closing.notes.into_iter().filter(|count| count.pieces > 0).collect();
        report.modes = closing.modes;
        report.difference_paise = Some(closing.difference);
        report.reason = draft.reason;
        report.closed_by = till::person(tx.conn()).await?.map(|person| person.name);
        write::close(tx.conn(), &stamp, &report, &number).await?;
        series::take(tx.conn(), &number).await?;
        self.written(tx).await?;
        Ok(report)
    }
}

/// Returns the shift a draft means: one of this branch that is open, by default the one of this till.
async fn shift_to_close(conn: &mut SqliteConnection, draft: &ClosingDraft) -> Result<Shift, Error> {
    let Some(id) = &draft.shift_id else {
        return read::open(conn).await?.ok_or_else(|| wrong("shift_id", message!("shift-not-open")));
    };
    let shift = read::one(&mut *conn, id).await?.ok_or_else(|| not_found(id))?;
    if read::z_report(&mut *conn, id).await?.is_some() {
        return Err(wrong("shift_id", message!("shift-closed-already")));
    }
    if !is_here(conn, id).await? {
        return Err(wrong("shift_id", message!("shift-close-elsewhere")));
    }
    Ok(shift)
}

/// Tells whether a shift is of the branch this computer stands in: only of those it knows the bills.
pub(super) async fn is_here(conn: &mut SqliteConnection, shift: &Id<Shift>) -> Result<bool, StoreError> {
    let here = identity::read(&mut *conn).await?.branch_id;
    Ok(read::branch(conn, shift).await?.0.is_some_and(|branch| branch == here))
}

fn wrong(field: &str, words: branchline_domain::messages::Message) -> Error {
    Error::Invalid(vec![FieldError::new(field, words)])
}

/// That a shift's amounts leave what a computer can hold.
pub(super) fn too_large() -> Error {
    wrong("shift", message!("bill-too-large"))
}
