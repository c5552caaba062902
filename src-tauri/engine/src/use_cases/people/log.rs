//! The log of what was done: listed and checked. Whoever sells does not look into it.

use crate::engine::Engine;
use crate::error::Error;
use crate::store::people::{log, till};
use crate::use_cases::writing::refuse;
use branchline_domain::message;
use branchline_domain::people::{AuditCheck, AuditEntry};
use branchline_domain::records::field::FieldError;
use branchline_domain::records::page::{ListQuery, Page};

impl Engine {
    /// Returns a window of the log, the newest first.
    ///
    /// # Errors
    /// [`Error::Invalid`] names a column or a filter the list does not offer; `role`, when whoever stands here may not.
    pub async fn audit_log(&self, query: &ListQuery) -> Result<Page<AuditEntry>, Error> {
        self.may_look().await?;
        refuse(log::LISTING.problems(query))?;
        Ok(log::list(&mut *self.inner.store.reader().await?, query).await?)
    }

    /// Checks the chain of every device whose entries this computer holds.
    ///
    /// # Errors
    /// [`Error::Invalid`] at `role`, when whoever stands here may not.
    pub async fn verify_audit(&self) -> Result<AuditCheck, Error> {
        self.may_look().await?;
        Ok(log::verify(&mut *self.inner.store.reader().await?).await?)
    }

    async fn may_look(&self) -> Result<(), Error> {
        let limits = till::acting(&mut *self.inner.store.reader().await?).await?;
        match limits {
            Some(limits) if !limits.role.leads() => refuse(vec![FieldError::new("role", message!("audit-not-yours"))]),
            _ => Ok(()),
        }
    }
}
