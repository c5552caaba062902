//! Opening a till, cash besides sales, and what a till that is closed or open too long says to whoever sells.

use sqlx::SqliteConnection;

use crate::engine::Engine;
use crate::error::Error;
use crate::store::StoreError;
use crate::store::organisation::till_settings;
use crate::store::people::till;
use crate::store::sales::shift::{read, write};
use crate::store::sales::{series, shop};
use crate::use_cases::writing::refuse;
use branchline_domain::business_date::BusinessDate;
use branchline_domain::message;
use branchline_domain::messages::Value;
use branchline_domain::records::field::FieldError;
use branchline_domain::sales::shift::{CashDraft, Shift, ShiftDraft, ShiftReport, Till};

/// What the till says about selling now.
#[derive(Debug, Default)]
pub(crate) struct TillForSale {
    /// What keeps a bill from being made final.
    pub problems: Vec<FieldError>,
    /// What a person should look at.
    pub warnings: Vec<FieldError>,
}

/// Returns what the till says about selling on a day: nothing in a shop that never opened one. A shift of an earlier day goes on, as the money
/// lies in the same drawer, and is closed late under its own day.
pub(crate) async fn till_for_sale(conn: &mut SqliteConnection, today: BusinessDate) -> Result<TillForSale, StoreError> {
    let mut said = TillForSale::default();
    if let Some(shift) = read::open(&mut *conn).await? {
        if shift.business_date < today {
            let day = Value::Date(shift.business_date.to_string());
            said.warnings.push(FieldError::new("shift", message!("shift-late", day = day)));
        }
    } else if till_settings::read(&mut *conn).await?.shift_needed {
        said.problems.push(FieldError::new("shift", message!("shift-needed")));
    } else {
        let till = series::till_code(&mut *conn).await?;
        if read::last_float(conn, &till).await?.is_some() {
            said.warnings.push(FieldError::new("shift", message!("shift-none-open")));
        }
    }
    Ok(said)
}

impl Engine {
    /// Opens this till. The same draft again opens nothing more.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the field, `id` when a shift is open already.
    pub async fn open_shift(&self, draft: ShiftDraft) -> Result<Till, Error> {
        let draft = draft.tidied();
        refuse(draft.problems())?;
        let mut tx = self.inner.store.begin().await?;
        let known = match &draft.id {
            Some(id) => read::one(tx.conn(), id).await?.is_some(),
            None => false,
        };
        if !known {
            if let Some(open) = read::open(tx.conn()).await? {
                let since = Value::Time(open.opened_at);
                refuse(vec![FieldError::new("id", message!("shift-open-already", since = since))])?;
            }
            let stamp = self.stamp(&mut tx).await?;
            let shift = Shift {
                id: draft.id.unwrap_or_else(|| stamp.id.as_str().into()),
                till_code: series::till_code(tx.conn()).await?,
                business_date: shop::day(tx.conn(), stamp.now_ms).await?,
                opened_at: stamp.now_ms,
                float_paise: draft.float_paise.unwrap_or_default(),
                note: draft.note,
                opened_by: till::person(tx.conn()).await?.map(|person| person.name),
            };
            write::open(tx.conn(), &stamp, &shift).await?;
        }
        let till = super::reading::till(tx.conn(), self.now()).await?;
        self.written(tx).await?;
        Ok(till)
    }

    /// Moves cash into the drawer or out of it; returns the shift as it stands then. The same draft again moves nothing more.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the field, `shift` while the till is closed.
    pub async fn move_cash(&self, draft: CashDraft) -> Result<ShiftReport, Error> {
        let draft = draft.tidied();
        let mut tx = self.inner.store.begin().await?;
        let open = read::open(tx.conn()).await?;
        let closed = open.is_none().then(|| FieldError::new("shift", message!("shift-not-open")));
        refuse(draft.problems().into_iter().chain(closed).collect())?;
        let shift = open.ok_or(Error::Invalid(Vec::new()))?;
        let mut stamp = self.stamp(&mut tx).await?;
        let known = match &draft.id {
            Some(id) => {
                stamp.id = id.as_str().to_owned();
                read::is_moved(tx.conn(), id).await?
            }
            None => false,
        };
        if !known {
            write::cash(tx.conn(), &stamp, &shift, &draft).await?;
        }
        let report = super::reading::x_report(tx.conn(), shift, stamp.now_ms).await?;
        self.written(tx).await?;
        Ok(report)
    }
}
