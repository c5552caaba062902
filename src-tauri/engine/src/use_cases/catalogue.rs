//! The shop's records: products, item groups, customers, the dashboard. Written here first; the network comes later.

use crate::clock;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::catalogue::{item_groups, products};
use crate::store::device::{clock as clock_store, identity};
use crate::store::parties::customers;
use crate::store::reports::dashboard;
use crate::store::sql::folding;
use crate::store::sql::stamp::Stamp;
use crate::store::{StoreError, WriteTx};
use branchline_domain::catalogue::product::{ItemGroup, Product, ProductDraft};
use branchline_domain::parties::customer::{Customer, CustomerDraft};
use branchline_domain::records::field::FieldError;
use branchline_domain::records::history::RecordRef;
use branchline_domain::records::page::{ListQuery, Page};
use branchline_domain::reports::dashboard::Dashboard;
use branchline_domain::text;

impl Engine {
    /// Counts what the dashboard shows.
    pub async fn dashboard(&self) -> Result<Dashboard, Error> {
        Ok(dashboard::read(&mut *self.inner.store.reader().await?).await?)
    }

    /// Returns a window of the products, by name.
    pub async fn list_products(&self, query: &ListQuery) -> Result<Page<Product>, Error> {
        folding::catch_up(&self.inner.store).await;
        Ok(products::list(&mut *self.inner.store.reader().await?, query).await?)
    }

    /// Returns how many rows of a list of products or customers stand before a record, or nothing when it is not in the list.
    pub async fn place_of(&self, record: &RecordRef, query: &ListQuery) -> Result<Option<u32>, Error> {
        folding::catch_up(&self.inner.store).await;
        let mut conn = self.inner.store.reader().await?;
        Ok(match record.table.as_str() {
            "products" => products::place_of(&mut conn, query, &record.id).await?,
            "customers" => customers::place_of(&mut conn, query, &record.id).await?,
            _ => None,
        })
    }

    /// Returns one product.
    ///
    /// # Errors
    /// When there is none with this id.
    pub async fn product(&self, id: &str) -> Result<Product, Error> {
        products::get(&mut *self.inner.store.reader().await?, id).await?.ok_or_else(|| not_found(id))
    }

    /// Adds a product, with its opening stock if given, in one transaction.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields.
    pub async fn add_product(&self, draft: ProductDraft) -> Result<Product, Error> {
        let draft = draft.tidied();
        let mut tx = self.inner.store.begin().await?;
        let mut problems = draft.problems();
        problems.extend(products::clashes(tx.conn(), &draft, None).await?);
        refuse(problems)?;
        let stamp = self.stamp(&mut tx).await?;
        products::insert(tx.conn(), &stamp, &draft).await?;
        let product = products::get(tx.conn(), &stamp.id).await?.ok_or_else(|| not_found(&stamp.id))?;
        self.written(tx).await?;
        Ok(product)
    }

    /// Changes in a product what a person changed in the form that began with `before`.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields.
    pub async fn change_product(&self, id: &str, draft: ProductDraft, before: ProductDraft) -> Result<Product, Error> {
        let mut tx = self.inner.store.begin().await?;
        let stored = ProductDraft::from(&products::get(tx.conn(), id).await?.ok_or_else(|| not_found(id))?);
        let draft = draft.tidied().over(before.tidied(), stored.clone());
        // Only what is new is judged: two branches may have given one code to two products, and both must stay editable.
        let new_codes = ProductDraft {
            sku: draft.sku.clone().filter(|sku| stored.sku.as_ref() != Some(sku)),
            barcode: draft.barcode.clone().filter(|barcode| stored.barcode.as_ref() != Some(barcode)),
            item_group_id: draft.item_group_id.clone(),
            ..ProductDraft::default()
        };
        let mut problems = newly_wrong(draft.problems(), &stored.problems());
        problems.extend(products::clashes(tx.conn(), &new_codes, Some(id)).await?);
        refuse(problems)?;
        let now = self.record_time(&mut tx).await?;
        products::change(tx.conn(), id, &draft, now).await?;
        let product = products::get(tx.conn(), id).await?.ok_or_else(|| not_found(id))?;
        self.written(tx).await?;
        Ok(product)
    }

    /// Puts a product into the recycle bin.
    ///
    /// # Errors
    /// When there is none with this id.
    pub async fn delete_product(&self, id: &str) -> Result<(), Error> {
        self.set_product_deleted(id, true).await
    }

    /// Takes a product out of the recycle bin.
    ///
    /// # Errors
    /// When there is none with this id, or another product has taken its code meanwhile.
    pub async fn restore_product(&self, id: &str) -> Result<(), Error> {
        self.set_product_deleted(id, false).await
    }

    async fn set_product_deleted(&self, id: &str, deleted: bool) -> Result<(), Error> {
        let mut tx = self.inner.store.begin().await?;
        let product = products::get(tx.conn(), id).await?.ok_or_else(|| not_found(id))?;
        if !deleted {
            let codes = ProductDraft { sku: product.sku, barcode: product.barcode, ..ProductDraft::default() };
            refuse(products::clashes(tx.conn(), &codes, Some(id)).await?)?;
        }
        let now = self.record_time(&mut tx).await?;
        products::set_deleted(tx.conn(), id, deleted, now).await?;
        self.written(tx).await
    }

    /// Lists the item groups by name.
    pub async fn item_groups(&self) -> Result<Vec<ItemGroup>, Error> {
        Ok(item_groups::list(&mut *self.inner.store.reader().await?).await?)
    }

    /// Adds an item group; returns the one there is when the name is taken.
    ///
    /// # Errors
    /// [`Error::Invalid`] without a name.
    pub async fn add_item_group(&self, name: &str) -> Result<ItemGroup, Error> {
        let name = text::line(name);
        let name = name.as_str();
        if name.is_empty() {
            return Err(Error::Invalid(vec![FieldError::new("name", "Name is required.")]));
        }
        let mut tx = self.inner.store.begin().await?;
        if let Some(group) = item_groups::find(tx.conn(), name).await? {
            return Ok(group);
        }
        let stamp = self.stamp(&mut tx).await?;
        item_groups::insert(tx.conn(), &stamp, name).await?;
        self.written(tx).await?;
        Ok(ItemGroup { id: stamp.id, name: name.to_owned() })
    }

    /// Returns a window of the customers, by name.
    pub async fn list_customers(&self, query: &ListQuery) -> Result<Page<Customer>, Error> {
        folding::catch_up(&self.inner.store).await;
        Ok(customers::list(&mut *self.inner.store.reader().await?, query).await?)
    }

    /// Returns one customer.
    ///
    /// # Errors
    /// When there is none with this id.
    pub async fn customer(&self, id: &str) -> Result<Customer, Error> {
        customers::get(&mut *self.inner.store.reader().await?, id).await?.ok_or_else(|| not_found(id))
    }

    /// Adds a customer.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields.
    pub async fn add_customer(&self, draft: CustomerDraft) -> Result<Customer, Error> {
        let draft = draft.tidied();
        refuse(draft.problems())?;
        let mut tx = self.inner.store.begin().await?;
        let stamp = self.stamp(&mut tx).await?;
        customers::insert(tx.conn(), &stamp, &draft).await?;
        let customer = customers::get(tx.conn(), &stamp.id).await?.ok_or_else(|| not_found(&stamp.id))?;
        self.written(tx).await?;
        Ok(customer)
    }

    /// Changes in a customer what a person changed in the form that began with `before`.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields.
    pub async fn change_customer(
        &self,
        id: &str,
        draft: CustomerDraft,
        before: CustomerDraft,
    ) -> Result<Customer, Error> {
        let mut tx = self.inner.store.begin().await?;
        let stored = CustomerDraft::from(&customers::get(tx.conn(), id).await?.ok_or_else(|| not_found(id))?);
        let draft = draft.tidied().over(before.tidied(), stored.clone());
        refuse(newly_wrong(draft.problems(), &stored.problems()))?;
        let now = self.record_time(&mut tx).await?;
        customers::change(tx.conn(), id, &draft, now).await?;
        let customer = customers::get(tx.conn(), id).await?.ok_or_else(|| not_found(id))?;
        self.written(tx).await?;
        Ok(customer)
    }

    /// Puts a customer into the recycle bin.
    ///
    /// # Errors
    /// When there is none with this id.
    pub async fn delete_customer(&self, id: &str) -> Result<(), Error> {
        self.set_customer_deleted(id, true).await
    }

    /// Takes a customer out of the recycle bin.
    ///
    /// # Errors
    /// When there is none with this id.
    pub async fn restore_customer(&self, id: &str) -> Result<(), Error> {
        self.set_customer_deleted(id, false).await
    }

    async fn set_customer_deleted(&self, id: &str, deleted: bool) -> Result<(), Error> {
        let mut tx = self.inner.store.begin().await?;
        customers::get(tx.conn(), id).await?.ok_or_else(|| not_found(id))?;
        let now = self.record_time(&mut tx).await?;
        customers::set_deleted(tx.conn(), id, deleted, now).await?;
        self.written(tx).await
    }

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

/// Returns the problems a record did not have before: what came from elsewhere is not this person's to put right.
fn newly_wrong(problems: Vec<FieldError>, before: &[FieldError]) -> Vec<FieldError> {
    problems.into_iter().filter(|problem| !before.contains(problem)).collect()
}

pub(crate) fn refuse(problems: Vec<FieldError>) -> Result<(), Error> {
    if problems.is_empty() { Ok(()) } else { Err(Error::Invalid(problems)) }
}

pub(crate) fn not_found(id: &str) -> Error {
    Error::Store(StoreError::NotFound(id.to_owned()))
}
