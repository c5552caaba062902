//! What every use case that writes a record shares: whose it is and when, and what keeps it from being saved.

use crate::clock;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::device::{clock as clock_store, identity};
use crate::store::sql::stamp::Stamp;
use crate::store::{StoreError, WriteTx};
use branchline_domain::records::field::FieldError;

impl Engine {
    /// Returns whose a new row is, and when.
    pub(crate) async fn stamp(&self, tx: &mut WriteTx) -> Result<Stamp, Error> {
        let identity = identity::read(tx.conn()).await?;
        Ok(Stamp {
            id: clock::new_id().to_string(),
            org_id: identity.org_id,
            branch_id: identity.branch_id,
            now_ms: self.record_time(tx).await?,
        })
    }

    /// Returns the time a record is written with (see [`crate::store::device::clock::record_time`]).
    pub(crate) async fn record_time(&self, tx: &mut WriteTx) -> Result<i64, Error> {
        Ok(clock_store::record_time(tx.conn(), self.now()).await?)
    }
}

pub(crate) fn refuse(problems: Vec<FieldError>) -> Result<(), Error> {
    if problems.is_empty() { Ok(()) } else { Err(Error::Invalid(problems)) }
}

pub(crate) fn not_found(id: &str) -> Error {
    Error::Store(StoreError::NotFound(id.to_owned()))
}
