//! Customers under names of their own; every other party is asked for as a master (`masters.rs`).

use crate::engine::Engine;
use crate::error::Error;
use branchline_domain::id::Id;
use branchline_domain::parties::customer::{Customer, CustomerDraft};
use branchline_domain::records::page::{ListQuery, Page};

impl Engine {
    /// See [`Engine::list`].
    pub async fn list_customers(&self, query: &ListQuery) -> Result<Page<Customer>, Error> {
        self.list(query).await
    }

    /// See [`Engine::get`].
    pub async fn customer(&self, id: &Id<Customer>) -> Result<Customer, Error> {
        self.get(id).await
    }

    /// See [`Engine::add`].
    pub async fn add_customer(&self, draft: CustomerDraft) -> Result<Customer, Error> {
        self.add(draft).await
    }

    /// See [`Engine::change`].
    pub async fn change_customer(
        &self,
        id: &Id<Customer>,
        draft: CustomerDraft,
        before: CustomerDraft,
    ) -> Result<Customer, Error> {
        self.change(id, draft, before).await
    }

    /// See [`Engine::delete`].
    pub async fn delete_customer(&self, id: &Id<Customer>) -> Result<(), Error> {
        self.delete::<Customer>(id).await
    }

    /// See [`Engine::undelete`].
    pub async fn restore_customer(&self, id: &Id<Customer>) -> Result<(), Error> {
        self.undelete::<Customer>(id).await
    }
}
