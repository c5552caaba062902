//! Money by UPI: it counts as paid at once, and as not confirmed until somebody has seen it arrive.

use crate::engine::Engine;
use crate::error::Error;
use crate::store::sales::{confirmations, shop};
use crate::use_cases::writing::not_found;
use branchline_domain::id::Id;
use branchline_domain::sales::{InvoicePayment, UnconfirmedPayment};

impl Engine {
    /// Lists the payments of this branch that nobody has confirmed, the newest first.
    pub async fn unconfirmed_payments(&self) -> Result<Vec<UnconfirmedPayment>, Error> {
        let now = self.now();
        let mut conn = self.inner.store.reader().await?;
        let today = shop::day(&mut conn, now).await?;
        Ok(confirmations::waiting(&mut conn, today).await?)
    }

    /// Says that a payment has arrived. Said again, or of one that needs nobody's word, nothing more is written.
    ///
    /// # Errors
    /// When this computer holds no such payment.
    pub async fn confirm_payment(&self, payment: &Id<InvoicePayment>) -> Result<UnconfirmedPayment, Error> {
        let mut tx = self.inner.store.begin().await?;
        let (known, waits) = confirmations::one(tx.conn(), payment).await?.ok_or_else(|| not_found(payment))?;
        if waits {
            let stamp = self.stamp(&mut tx).await?;
            let today = shop::day(tx.conn(), stamp.now_ms).await?;
            confirmations::confirm(tx.conn(), &stamp, payment, today).await?;
        }
        self.written(tx).await?;
        Ok(known)
    }
}
