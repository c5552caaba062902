//! Money that nobody has seen arrive yet: a UPI code that was scanned proves no payment.

use serde::{Deserialize, Serialize};

use super::{Invoice, InvoicePayment};
use crate::business_date::BusinessDate;
use crate::id::Id;
use crate::money::Paise;

/// A payment that waits for somebody to confirm it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct UnconfirmedPayment {
    /// The payment.
    pub id: Id<InvoicePayment>,
    /// How much.
    pub amount_paise: Paise,
    /// The bill it is for, the first of several; none for money on account.
    pub invoice_id: Option<Id<Invoice>>,
    /// That bill's number.
    pub number: Option<String>,
    /// Whose it is, if he is known.
    pub customer_name: Option<String>,
    /// A number of the transfer.
    pub reference: Option<String>,
    /// The day in the books.
    pub business_date: BusinessDate,
    /// The till that took it.
    pub till_code: Option<String>,
}
