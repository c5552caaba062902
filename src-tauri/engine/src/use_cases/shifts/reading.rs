//! Tills, shifts and their reports, as screens and scripts read them.

use sqlx::SqliteConnection;

use crate::engine::Engine;
use crate::error::Error;
use crate::store::StoreError;
use crate::store::organisation::till_settings;
use crate::store::sales::shift::{day, list, read, report};
use crate::store::sales::{series, shop};
use crate::use_cases::writing::{not_found, refuse};
use branchline_domain::business_date::BusinessDate;
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::records::field::FieldError;
use branchline_domain::records::page::{ListQuery, Page};
use branchline_domain::sales::shift::{Shift, ShiftReport, ShiftRow, ShopDay, Till, TillSettings};

impl Engine {
    /// Returns this computer as a till.
    pub async fn till(&self) -> Result<Till, Error> {
        let now = self.now();
        Ok(till(&mut *self.inner.store.reader().await?, now).await?)
    }

    /// Returns the report of a shift: the Z report as it was kept, or the X report as it stands now. Without a shift, of the one that is open
    /// here. Where the shop counts blind, an X report tells nothing of what should be there.
    ///
    /// # Errors
    /// [`Error::Invalid`] when none is open, or it is open in another branch; when there is no such shift.
    pub async fn shift_report(&self, shift: Option<Id<Shift>>) -> Result<ShiftReport, Error> {
        let mut conn = self.inner.store.reader().await?;
        let shift = match shift {
            Some(id) => {
                if let Some(kept) = read::z_report(&mut conn, &id).await? {
                    return Ok(kept);
                }
                let shift = read::one(&mut conn, &id).await?.ok_or_else(|| not_found(&id))?;
                if !super::closing::is_here(&mut conn, &id).await? {
                    refuse(vec![FieldError::new("shift", message!("shift-open-elsewhere"))])?;
                }
                shift
            }
            None => {
                let closed = || Error::Invalid(vec![FieldError::new("shift", message!("shift-not-open"))]);
                read::open(&mut conn).await?.ok_or_else(closed)?
            }
        };
        x_report(&mut conn, shift, self.now()).await
    }

    /// Returns the id of the shift whose Z report has this number, as a person reads it off paper.
    ///
    /// # Errors
    /// When there is none.
    pub async fn shift_by_number(&self, number: &str) -> Result<Id<Shift>, Error> {
        let found = read::by_number(&mut *self.inner.store.reader().await?, number).await?;
        found.ok_or_else(|| not_found(number))
    }

    /// Returns a window of the shifts of all branches, the newest first.
    ///
    /// # Errors
    /// [`Error::Invalid`] names a column or a filter the list does not offer.
    pub async fn list_shifts(&self, query: &ListQuery) -> Result<Page<ShiftRow>, Error> {
        refuse(list::LISTING.problems(query))?;
        Ok(list::list(&mut *self.inner.store.reader().await?, query).await?)
    }

    /// Returns a day of the whole shop; today when none is named.
    pub async fn shop_day(&self, wanted: Option<BusinessDate>) -> Result<ShopDay, Error> {
        let mut conn = self.inner.store.reader().await?;
        let wanted = match wanted {
            Some(wanted) => wanted,
            None => shop::day(&mut conn, self.now()).await?,
        };
        Ok(day::read(&mut conn, wanted).await?)
    }

    /// Sets what the shop decides about its tills; returns it.
    pub async fn set_till_settings(&self, settings: TillSettings) -> Result<TillSettings, Error> {
        let mut tx = self.inner.store.begin().await?;
        let stored = till_settings::read(tx.conn()).await?;
        let stamp = self.stamp(&mut tx).await?;
        till_settings::write(tx.conn(), &stamp, settings, stored).await?;
        self.written(tx).await?;
        Ok(settings)
    }
}

/// Returns the X report of a shift, for somebody who may have to count.
pub(super) async fn x_report(conn: &mut SqliteConnection, shift: Shift, now_ms: i64) -> Result<ShiftReport, Error> {
    let report = report::x_report(&mut *conn, shift, now_ms).await?.ok_or_else(super::closing::too_large)?;
    let blind = till_settings::read(conn).await?.blind_count;
    Ok(if blind { report.blinded() } else { report })
}

/// Reads this computer as a till.
pub(super) async fn till(conn: &mut SqliteConnection, now_ms: i64) -> Result<Till, StoreError> {
    let code = series::till_code(&mut *conn).await?;
    let day = shop::day(&mut *conn, now_ms).await?;
    let shift = read::open(&mut *conn).await?;
    let last_float_paise = read::last_float(&mut *conn, &code).await?;
    Ok(Till {
        late: shift.as_ref().is_some_and(|shift| shift.business_date < day),
        used: last_float_paise.is_some(),
        settings: till_settings::read(conn).await?,
        code,
        day,
        shift,
        last_float_paise,
    })
}
