//! A bill of another branch, told by the hub: it is asked while a person waits with the goods in hand.

use crate::engine::Engine;
use crate::error::Error;
use crate::hub::HubError;
use crate::sync::{Api, ElsewhereBill, SyncError};
use crate::use_cases::history::patiently;
use crate::use_cases::writing::not_found;
use branchline_domain::message;
use branchline_domain::records::field::FieldError;

impl Engine {
    /// Asks the hub for a bill, by its number or its id.
    ///
    /// # Errors
    /// [`Error::Invalid`] names `bill` when the hub cannot be asked; when it has none.
    pub(super) async fn bill_elsewhere(&self, named: &str) -> Result<ElsewhereBill, Error> {
        if let Some(told) = self.inner.last_told.get(named, self.now()) {
            return Ok(told);
        }
        let Some(hub) = self.hub() else { return Err(not_found(named)) };
        let device = self.identity().await?;
        let asked = async { Ok(Api(&hub).find_bill((&device).into(), named).await?) };
        let told = match patiently(asked).await {
            Err(Error::Sync(SyncError::Hub(
                HubError::Offline { .. } | HubError::Interrupted { .. } | HubError::Unavailable { .. },
            ))) => {
                let words = message!("return-bill-elsewhere", bill = named);
                return Err(Error::Invalid(vec![FieldError::new("bill", words)]));
            }
            told => told?.ok_or_else(|| not_found(named))?,
        };
        self.inner.last_told.keep(Some(told.clone()), self.now());
        Ok(told)
    }

    /// Forgets the bill told last: what is due of it may be otherwise now.
    pub(super) fn forget_elsewhere(&self) {
        self.inner.last_told.keep(None, self.now());
    }
}
