//! The sample shop: goods, customers, tax classes and a scale, for somebody who wants to try before he types.

use crate::clock;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::catalogue::{products, tax_rates};
use crate::store::organisation::shop_details;
use crate::store::records::master::Master as _;
use crate::store::sql::stamp::Stamp;
use crate::use_cases::writing::refuse;
use branchline_domain::catalogue::product::Product;
use branchline_domain::message;
use branchline_domain::organisation::sample;
use branchline_domain::organisation::sample::SampleLoaded;
use branchline_domain::parties::customer::Customer;
use branchline_domain::records::field::FieldError;

impl Engine {
    /// Fills an empty shop with the sample: all of it or nothing. Whose shop it is stays as it was said.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the shop has items already.
    pub async fn load_sample_shop(&self) -> Result<SampleLoaded, Error> {
        let mut tx = self.inner.store.begin().await?;
        if products::any(tx.conn()).await? {
            refuse(vec![FieldError::new("products", message!("sample-not-empty"))])?;
        }
        let stamp = self.stamp(&mut tx).await?;
        let next = || Stamp { id: clock::new_id().to_string(), ..stamp.clone() };
        tax_rates::add_common(tx.conn(), &stamp).await?;
        let (goods, customers) = (sample::goods(), sample::customers());
        for item in &goods {
            Product::insert(tx.conn(), &next(), item).await?;
        }
        for customer in &customers {
            Customer::insert(tx.conn(), &next(), customer).await?;
        }
        let scale = sample::scale();
        shop_details::write(tx.conn(), &stamp, &scale.key(), &scale.to_string()).await?;
        self.written(tx).await?;
        let count = |rows: usize| u32::try_from(rows).unwrap_or(u32::MAX);
        Ok(SampleLoaded { products: count(goods.len()), customers: count(customers.len()) })
    }
}
