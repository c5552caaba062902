//! Tax classes: the rates a shop begins with, and what an item's form offers. Their rows are a master like any other.

use crate::engine::Engine;
use crate::error::Error;
use crate::store::catalogue::tax_rates;
use crate::store::records::master::Master as _;
use crate::store::sales::shop;
use crate::store::sql::stamp::Stamp;
use branchline_domain::tax::{TaxClassNow, TaxRate, common};

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
        for (id, draft) in common() {
            if !tax_rates::is_begun(tx.conn(), &id, draft.class.as_deref()).await? {
                let stamp = Stamp { id: id.into(), ..stamp.clone() };
                TaxRate::insert(tx.conn(), &stamp, &draft).await?;
            }
        }
        self.written(tx).await?;
        self.tax_classes().await
    }
}
