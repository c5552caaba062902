//! What a bill comes to: its lines, discounts, tax, round-off, returns, payments, and its number. The one arithmetic of the shop: screens and
//! the command line show what it computed.

mod bill;
mod confirmation;
mod credit;
mod credit_note;
mod discount;
mod draft;
pub mod held;
mod invoice;
mod judge;
mod number;
mod paper_code;
mod payment;
mod returns;
mod settle;
pub mod shift;
mod take_back;
#[cfg(test)]
mod tests;

pub use bill::{Bill, Line, LineInput, RoundOff, compute};
pub use confirmation::UnconfirmedPayment;
pub use credit::{CreditDraft, CreditTaken, Credited, KnownNote, use_credit};
pub use credit_note::{
    CreditNote, CreditNoteLine, CreditUse, Purchase, RefundDraft, ReturnDraft, ReturnLine, ReturnLineDraft,
    ReturnQuote, SoldBill, SoldLine, WholeCreditNote,
};
pub use discount::{Discount, spread};
pub use draft::{BillDraft, LineDraft, PaymentDraft, PaymentMode};
pub use held::HeldBill;
pub use invoice::{
    Invoice, InvoiceLine, InvoicePayment, LedgerEntry, OpenBill, Quote, QuotedLine, ReturnState, Scanned, ScannedPaper,
    WholeInvoice,
};
pub use judge::{Buyer, Item, Judged, Named, Seller, judge, judge_with};
pub use number::{Series, SeriesError};
pub use paper_code::{bill_code, bill_of_code, note_code, note_of_code};
pub use payment::{Allocation, Due, Tendered, allocate, tender};
pub use returns::{GivenBack, Returnable, Returned, Sold, give_back, take_back};
pub use settle::{Settled, Taken, settle};
pub use take_back::{given_back, judge_return};
