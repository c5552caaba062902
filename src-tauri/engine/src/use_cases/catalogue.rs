//! The catalogue: products by their names, and item groups.

use crate::engine::Engine;
use crate::error::Error;
use crate::store::catalogue::{item_groups, products};
use branchline_domain::catalogue::product::{BranchStock, ItemGroup, Product, ProductDraft};
use branchline_domain::id::Id;
use branchline_domain::records::field::FieldError;
use branchline_domain::records::page::{ListQuery, Page};
use branchline_domain::text;

impl Engine {
    /// See [`Engine::list`].
    pub async fn list_products(&self, query: &ListQuery) -> Result<Page<Product>, Error> {
        self.list(query).await
    }

    /// See [`Engine::get`].
    pub async fn product(&self, id: &Id<Product>) -> Result<Product, Error> {
        self.get(id).await
    }

    /// See [`Engine::add`].
    pub async fn add_product(&self, draft: ProductDraft) -> Result<Product, Error> {
        self.add(draft).await
    }

    /// See [`Engine::change`].
    pub async fn change_product(
        &self,
        id: &Id<Product>,
        draft: ProductDraft,
        before: ProductDraft,
    ) -> Result<Product, Error> {
        self.change(id, draft, before).await
    }

    /// See [`Engine::delete`].
    pub async fn delete_product(&self, id: &Id<Product>) -> Result<(), Error> {
        self.delete::<Product>(id).await
    }

    /// See [`Engine::undelete`].
    pub async fn restore_product(&self, id: &Id<Product>) -> Result<(), Error> {
        self.undelete::<Product>(id).await
    }

    /// Returns what each branch has of a product, as far as this computer holds their stock: this branch first.
    pub async fn product_stock(&self, id: &Id<Product>) -> Result<Vec<BranchStock>, Error> {
        Ok(products::stock(&mut *self.inner.store.reader().await?, id).await?)
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
            return Err(Error::Invalid(vec![FieldError::required("name")]));
        }
        let mut tx = self.inner.store.begin().await?;
        if let Some(group) = item_groups::find(tx.conn(), name).await? {
            return Ok(group);
        }
        let stamp = self.stamp(&mut tx).await?;
        item_groups::insert(tx.conn(), &stamp, name).await?;
        self.written(tx).await?;
        Ok(ItemGroup { id: stamp.id.into(), name: name.to_owned() })
    }
}
