//! What a bill comes to: its lines, discounts, tax, round-off, returns, payments, and its number. The one arithmetic of the shop: screens and
//! the command line show what it computed.

mod bill;
mod discount;
mod draft;
pub mod held;
mod invoice;
mod judge;
mod number;
mod payment;
mod returns;
mod settle;
#[cfg(test)]
mod tests;

pub use bill::{Bill, Line, LineInput, RoundOff, compute};
pub use discount::{Discount, spread};
pub use draft::{BillDraft, LineDraft, PaymentDraft, PaymentMode};
pub use held::HeldBill;
pub use invoice::{
    Invoice, InvoiceLine, InvoicePayment, LedgerEntry, OpenBill, Quote, QuotedLine, Scanned, WholeInvoice,
};
pub use judge::{Buyer, Item, Judged, Named, Seller, judge};
pub use number::{Series, SeriesError};
pub use payment::{Allocation, Due, Tendered, allocate, tender};
pub use returns::{Returnable, Returned, take_back};
pub use settle::{Settled, Taken, settle};
