//! Tax classes: the rates a shop begins with, and what an item's form offers. Their rows are a master like any other.

use crate::engine::Engine;
use crate::error::Error;
use crate::store::catalogue::tax_rates;
use crate::store::sales::shop;
use branchline_domain::tax::TaxClassNow;

impl Engine {
    /// Lists the tax classes with their rate of today.
    pub async fn tax_classes(&self) -> Result<Vec<TaxClassNow>, Error> {
        let now = self.now();
        let mut conn = self.inner.store.reader().await?;
        let today = shop::day(&mut conn, now).await?;
        Ok(tax_rates::classes(&mut conn, today).await?)
    }

    /// Adds the classes every shop needs, but those that are there, or were put away. They are the shop's own from then on. Returns all
    /// classes.
    pub async fn add_common_tax_rates(&self) -> Result<Vec<TaxClassNow>, Error> {
        let mut tx = self.inner.store.begin().await?;
        let stamp = self.stamp(&mut tx).await?;
        tax_rates::add_common(tx.conn(), &stamp).await?;
        let today = shop::day(tx.conn(), stamp.now_ms).await?;
        let classes = tax_rates::classes(tx.conn(), today).await?;
        self.written(tx).await?;
        Ok(classes)
    }
}
