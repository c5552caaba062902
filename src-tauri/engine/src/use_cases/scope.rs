//! What of the shop this computer holds: chosen by a person, kept true as months pass.

use chrono::{DateTime, Datelike as _, Local, Months, NaiveDate};

use super::writing::refuse;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::device::scope;
use crate::store::pull::cursors;
use crate::store::queue::log;
use crate::store::schema::capture;
use branchline_domain::message;
use branchline_domain::sync::scope::{Scope, Scoped};

impl Engine {
    /// Returns what of the shop this computer holds.
    pub async fn scope(&self) -> Result<Scope, Error> {
        Ok(scope::read(&mut *self.inner.store.reader().await?).await?.scope)
    }

    /// Chooses what of the shop this computer holds. Copies of what is left out are removed, except what waits to be sent; what comes
    /// back in is fetched with the next sync; what stays here is neither sent nor removed.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the parts that others need.
    pub async fn set_scope(&self, chosen: Scope) -> Result<Scoped, Error> {
        refuse(chosen.problems())?;
        let _alone = self.lock_session().await?;
        let before = self.scope().await?;
        let fetches = chosen.widens(&before);
        let mut tx = self.inner.store.begin().await?;
        let now = self.record_time(&mut tx).await?;
        scope::set(&mut tx, &self.inner.tables, &chosen, now).await?;
        scope::set_first_day(&mut tx, first_day(&chosen, now).as_deref()).await?;
        let kept = scope::read(tx.conn()).await?;
        let removed = scope::trim(&mut tx, &self.inner.tables, &kept).await?;
        let waiting = scope::waiting(tx.conn(), &self.inner.tables, &chosen).await?;
        // What is sent from now on is captured otherwise.
        capture::install(tx.conn()).await?;
        if fetches {
            cursors::force_resync(&mut tx).await?;
        }
        log::note(&mut tx, "scope", &message!("log-scope", count = removed), self.now()).await?;
        tx.commit().await?;
        self.announce_written().await;
        self.status_soon();
        if fetches {
            self.sync_soon();
        }
        Ok(Scoped { scope: chosen, removed, waiting, fetches })
    }

    /// Lets bills go that have become older than this computer holds, and what was left out and has been sent since.
    pub(crate) async fn keep_scope(&self) -> Result<(), Error> {
        let mut kept = scope::read(&mut *self.inner.store.reader().await?).await?;
        if kept.scope == Scope::default() {
            return Ok(());
        }
        // A page that was asked for with the old first day must not be shown after it.
        let _alone = self.lock_session().await?;
        let mut tx = self.inner.store.begin().await?;
        let first_day = first_day(&kept.scope, self.record_time(&mut tx).await?);
        scope::set_first_day(&mut tx, first_day.as_deref()).await?;
        kept.first_day = first_day;
        let removed = scope::trim(&mut tx, &self.inner.tables, &kept).await?;
        tx.commit().await?;
        if removed > 0 {
            self.announce_written().await;
        }
        Ok(())
    }
}

/// Returns the first day of the month so many months ago, by this computer's calendar.
fn first_day(scope: &Scope, now_ms: i64) -> Option<String> {
    let today = DateTime::from_timestamp_millis(now_ms)?.with_timezone(&Local).date_naive();
    let back = today.checked_sub_months(Months::new(scope.months?))?;
    Some(NaiveDate::from_ymd_opt(back.year(), back.month(), 1)?.format("%Y-%m-%d").to_string())
}
