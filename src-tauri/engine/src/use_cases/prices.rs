//! Prices of many products changed at once: all of them, or none.

use super::people::may_change_prices;
use super::writing::refuse;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::records::master;
use crate::store::records::master::Master;
use branchline_domain::catalogue::prices::{MOST_CHANGES, PriceChange, PriceProblem};
use branchline_domain::catalogue::product::Product;
use branchline_domain::message;
use branchline_domain::records::field::FieldError;

impl Engine {
    /// Changes the prices and low-stock levels of products in one transaction, which travels as one unit. Returns the rows that keep it
    /// from being saved: with any of them nothing is written.
    ///
    /// # Errors
    /// [`Error::Invalid`] when there are more rows than one unit should hold.
    pub async fn change_prices(&self, changes: &[PriceChange]) -> Result<Vec<PriceProblem>, Error> {
        if changes.len() > MOST_CHANGES {
            let why = message!("prices-too-many", count = changes.len(), most = MOST_CHANGES);
            refuse(vec![FieldError::new("changes", why)])?;
        }
        let mut tx = self.inner.store.begin().await?;
        let mut problems = Vec::new();
        let mut drafts = Vec::with_capacity(changes.len());
        for change in changes {
            match master::get::<Product>(tx.conn(), &change.id).await? {
                None => problems.push(change.gone()),
                Some(stored) => match change.over(&stored) {
                    Ok(draft) => drafts.push((&change.id, draft)),
                    Err(wrong) => problems.extend(wrong),
                },
            }
        }
        if !problems.is_empty() {
            return Ok(problems);
        }
        let now = self.record_time(&mut tx).await?;
        may_change_prices(tx.conn(), now).await?;
        for (id, draft) in drafts {
            Product::change(tx.conn(), id, &draft, now).await?;
        }
        self.written(tx).await?;
        Ok(problems)
    }
}
