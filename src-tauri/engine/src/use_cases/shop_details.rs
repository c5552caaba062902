//! The shop's own details, which every bill prints: read by everybody, written without a hub or with one.

use super::writing::refuse;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::organisation::shop_details;
use branchline_domain::organisation::shop_details::ShopDetails;
use branchline_domain::records::draft::Draft as _;

impl Engine {
    /// Returns the shop's own details; what nobody has said is empty.
    pub async fn shop_details(&self) -> Result<ShopDetails, Error> {
        Ok(shop_details::read(&mut *self.inner.store.reader().await?).await?)
    }

    /// Changes what a person changed in the form that began with `before`, in one transaction, and returns all details.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields.
    pub async fn set_shop_details(&self, details: ShopDetails, before: ShopDetails) -> Result<ShopDetails, Error> {
        let mut tx = self.inner.store.begin().await?;
        let stored = shop_details::read(tx.conn()).await?;
        let details = details.tidied().over(before.tidied(), stored.clone());
        // What came from elsewhere is not this person's to put right; but a shop that has no name yet gets one first.
        let old = if stored == ShopDetails::default() { Vec::new() } else { stored.problems() };
        refuse(details.problems().into_iter().filter(|problem| !old.contains(problem)).collect())?;
        let stamp = self.stamp(&mut tx).await?;
        for ((key, value), (_, known)) in details.settings().into_iter().zip(stored.settings()) {
            if value != known {
                shop_details::write(tx.conn(), &stamp, key, &value).await?;
            }
        }
        let details = shop_details::read(tx.conn()).await?;
        self.written(tx).await?;
        Ok(details)
    }
}
