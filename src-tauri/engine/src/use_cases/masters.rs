//! What can be asked of every master: listed, read, added, changed, put into the recycle bin and taken out of it. Written here first;
//! the network comes later.

use std::marker::PhantomData;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use serde_json::Value;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

use super::writing::{not_found, refuse};
use crate::engine::Engine;
use crate::error::Error;
use crate::store::WriteTx;
use crate::store::records::master;
use crate::store::records::master::Master;
use crate::store::sql::folding;
use crate::store::sql::listing::{ListColumn, Listing};
use branchline_domain::catalogue::product::Product;
use branchline_domain::id::Id;
use branchline_domain::parties::customer::Customer;
use branchline_domain::parties::supplier::Supplier;
use branchline_domain::records::draft::Draft;
use branchline_domain::records::field::FieldError;
use branchline_domain::records::history::RecordRef;
use branchline_domain::records::page::{ListQuery, Page};
use branchline_domain::tax::TaxRate;

/// Every master. A later one is a line here.
const MASTERS: &[&dyn AnyMaster] = &[&of::<Product>(), &of::<Customer>(), &of::<Supplier>(), &of::<TaxRate>()];

impl Engine {
    /// Returns a window of the records.
    ///
    /// # Errors
    /// [`Error::Invalid`] names a column or a filter the list does not offer.
    pub async fn list<M: Master>(&self, query: &ListQuery) -> Result<Page<M>, Error> {
        refuse(M::LISTING.problems(query))?;
        folding::catch_up(&self.inner.store).await;
        Ok(master::list(&mut *self.inner.store.reader().await?, query).await?)
    }

    /// Returns how many rows of a master's list stand before a record, or nothing when it is not in the list.
    pub async fn place_of(&self, record: &RecordRef, query: &ListQuery) -> Result<Option<u32>, Error> {
        folding::catch_up(&self.inner.store).await;
        match of_table(&record.table) {
            Some(master) => master.place_of(&mut *self.inner.store.reader().await?, query, &record.id).await,
            None => Ok(None),
        }
    }

    /// Returns one record, in the recycle bin or not.
    ///
    /// # Errors
    /// When there is none with this id.
    pub async fn get<M: Master>(&self, id: &Id<M>) -> Result<M, Error> {
        found(&mut *self.inner.store.reader().await?, id).await
    }

    /// Adds a record, with all that belongs to adding it, in one transaction.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields.
    pub async fn add<M: Master>(&self, draft: M::Draft) -> Result<M, Error> {
        let draft = draft.tidied();
        let mut tx = self.inner.store.begin().await?;
        let mut problems = draft.problems();
        problems.extend(M::clashes(tx.conn(), &draft, None).await?);
        refuse(problems)?;
        let stamp = self.stamp(&mut tx).await?;
        M::insert(tx.conn(), &stamp, &draft).await?;
        let record = found(tx.conn(), &stamp.id.as_str().into()).await?;
        self.written(tx).await?;
        Ok(record)
    }

    /// Changes in a record what a person changed in the form that began with `before`.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields; when there is no record with this id.
    pub async fn change<M: Master>(&self, id: &Id<M>, draft: M::Draft, before: M::Draft) -> Result<M, Error> {
        let mut tx = self.inner.store.begin().await?;
        let stored = M::Draft::from(&found::<M>(tx.conn(), id).await?);
        let draft = draft.tidied().over(before.tidied(), stored.clone());
        let mut problems = draft.new_problems(&stored);
        problems.extend(M::clashes(tx.conn(), &draft.clone().with_new_codes_only(&stored), Some(id)).await?);
        refuse(problems)?;
        let now = self.record_time(&mut tx).await?;
        M::change(tx.conn(), id, &draft, now).await?;
        let record = found(tx.conn(), id).await?;
        self.written(tx).await?;
        Ok(record)
    }

    /// Puts a record into the recycle bin.
    ///
    /// # Errors
    /// When there is none with this id.
    pub async fn delete<M: Master>(&self, id: &Id<M>) -> Result<(), Error> {
        let mut tx = self.inner.store.begin().await?;
        found::<M>(tx.conn(), id).await?;
        self.set_deleted::<M>(tx, id, true).await
    }

    /// Takes a record out of the recycle bin.
    ///
    /// # Errors
    /// When there is none with this id, or another has taken its code meanwhile.
    pub async fn undelete<M: Master>(&self, id: &Id<M>) -> Result<(), Error> {
        let mut tx = self.inner.store.begin().await?;
        let draft = M::Draft::from(&found::<M>(tx.conn(), id).await?);
        refuse(M::clashes(tx.conn(), &draft, Some(id)).await?)?;
        self.set_deleted::<M>(tx, id, false).await
    }

    async fn set_deleted<M: Master>(&self, mut tx: WriteTx, id: &Id<M>, deleted: bool) -> Result<(), Error> {
        let now = self.record_time(&mut tx).await?;
        master::set_deleted::<M>(tx.conn(), id, deleted, now).await?;
        self.written(tx).await
    }
}

async fn found<M: Master>(conn: &mut SqliteConnection, id: &Id<M>) -> Result<M, Error> {
    master::get(conn, id).await?.ok_or_else(|| not_found(id))
}

/// A master whose kind is known by its table only.
pub(crate) trait AnyMaster: Sync {
    fn table(&self) -> &'static str;

    fn place_of<'a>(
        &self,
        conn: &'a mut SqliteConnection,
        query: &'a ListQuery,
        id: &'a str,
    ) -> BoxFuture<'a, Result<Option<u32>, Error>>;

    /// What its list offers.
    fn listing(&self) -> &'static Listing;

    /// Returns the ids of all records the query finds.
    fn ids<'a>(
        &self,
        conn: &'a mut SqliteConnection,
        query: &'a ListQuery,
    ) -> BoxFuture<'a, Result<Vec<String>, Error>>;

    /// Returns `columns` of all records the query finds, in their order, the id first.
    fn whole<'a>(
        &self,
        conn: &'a mut SqliteConnection,
        query: &'a ListQuery,
        columns: &'a [&'a ListColumn],
    ) -> BoxFuture<'a, Result<Vec<SqliteRow>, Error>>;

    /// Puts a record into the bin or takes it out; returns whether it was not there already, or what forbids it.
    fn set_deleted<'a>(
        &self,
        conn: &'a mut SqliteConnection,
        id: &'a str,
        deleted: bool,
        now_ms: i64,
    ) -> BoxFuture<'a, Result<Result<bool, Vec<FieldError>>, Error>>;

    fn undelete<'a>(&self, engine: &'a Engine, id: &'a str) -> BoxFuture<'a, Result<(), Error>>;

    /// Writes an earlier value into a field again, as a person would in the form. Nothing when the form has no such field.
    fn put_back<'a>(
        &self,
        engine: &'a Engine,
        id: &'a str,
        field: &'a str,
        value: Value,
    ) -> BoxFuture<'a, Result<Option<()>, Error>>;

    /// Returns `value` as the form would keep it in a field, or what is newly wrong with it. Nothing when the form has no such field.
    fn fitting<'a>(
        &self,
        conn: &'a mut SqliteConnection,
        id: &'a str,
        field: &'a str,
        value: Value,
    ) -> BoxFuture<'a, Result<Option<Fitting>, Error>>;
}

/// A value as a form would keep it, or what is newly wrong with it.
pub(crate) type Fitting = Result<Option<String>, Vec<FieldError>>;

/// Returns the master a table holds, if it holds one.
pub(crate) fn of_table(table: &str) -> Option<&'static dyn AnyMaster> {
    MASTERS.iter().copied().find(|master| master.table() == table)
}

const fn of<M: Master>() -> PhantomData<fn() -> M> {
    PhantomData
}

impl<M: Master> AnyMaster for PhantomData<fn() -> M> {
    fn table(&self) -> &'static str {
        M::KIND.table
    }

    fn place_of<'a>(
        &self,
        conn: &'a mut SqliteConnection,
        query: &'a ListQuery,
        id: &'a str,
    ) -> BoxFuture<'a, Result<Option<u32>, Error>> {
        async move {
            refuse(M::LISTING.problems(query))?;
            Ok(master::place_of::<M>(conn, query, &id.into()).await?)
        }
        .boxed()
    }

    fn listing(&self) -> &'static Listing {
        M::LISTING
    }

    fn ids<'a>(
        &self,
        conn: &'a mut SqliteConnection,
        query: &'a ListQuery,
    ) -> BoxFuture<'a, Result<Vec<String>, Error>> {
        async move {
            refuse(M::LISTING.problems(query))?;
            Ok(master::ids::<M>(conn, query).await?)
        }
        .boxed()
    }

    fn whole<'a>(
        &self,
        conn: &'a mut SqliteConnection,
        query: &'a ListQuery,
        columns: &'a [&'a ListColumn],
    ) -> BoxFuture<'a, Result<Vec<SqliteRow>, Error>> {
        async move {
            refuse(M::LISTING.problems(query))?;
            Ok(master::whole::<M>(conn, query, columns).await?)
        }
        .boxed()
    }

    fn set_deleted<'a>(
        &self,
        conn: &'a mut SqliteConnection,
        id: &'a str,
        deleted: bool,
        now_ms: i64,
    ) -> BoxFuture<'a, Result<Result<bool, Vec<FieldError>>, Error>> {
        async move {
            let id = id.into();
            if !deleted {
                let Some(record) = master::get::<M>(conn, &id).await? else { return Ok(Ok(false)) };
                let problems = M::clashes(conn, &M::Draft::from(&record), Some(&id)).await?;
                if !problems.is_empty() {
                    return Ok(Err(problems));
                }
            }
            Ok(Ok(master::set_deleted::<M>(conn, &id, deleted, now_ms).await?))
        }
        .boxed()
    }

    fn undelete<'a>(&self, engine: &'a Engine, id: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        async move { engine.undelete::<M>(&id.into()).await }.boxed()
    }

    fn put_back<'a>(
        &self,
        engine: &'a Engine,
        id: &'a str,
        field: &'a str,
        value: Value,
    ) -> BoxFuture<'a, Result<Option<()>, Error>> {
        async move {
            let before = M::Draft::from(&engine.get::<M>(&id.into()).await?);
            let Some(draft) = before.with_field(field, value) else { return Ok(None) };
            engine.change::<M>(&id.into(), draft, before).await?;
            Ok(Some(()))
        }
        .boxed()
    }

    fn fitting<'a>(
        &self,
        conn: &'a mut SqliteConnection,
        id: &'a str,
        field: &'a str,
        value: Value,
    ) -> BoxFuture<'a, Result<Option<Fitting>, Error>> {
        async move {
            let Some(record) = master::get::<M>(conn, &id.into()).await? else { return Ok(None) };
            let stored = M::Draft::from(&record);
            let Some(draft) = stored.with_field(field, value).map(Draft::tidied) else { return Ok(None) };
            let problems = draft.new_problems(&stored);
            Ok(Some(if problems.is_empty() { Ok(draft.field(field)) } else { Err(problems) }))
        }
        .boxed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use branchline_domain::records::kinds::KINDS;

    #[test]
    fn every_kind_with_a_list_of_its_own_is_a_master() {
        for kind in KINDS {
            let (listed, known) = (!kind.searched.is_empty(), of_table(kind.table).is_some());
            assert_eq!(listed, known, "because MASTERS has a line for each kind that is searched: {}", kind.table);
            assert!(kind.screen.is_none() || listed, "because the screen of {} is its list", kind.table);
        }
    }
}
