//! Goods and services tax: what is charged on a line, under which heads, at which rate on which day.
//!
//! Amounts are paise, rates thousandths of a percent. Every head is rounded on its own line, halves away from zero, because the invoice
//! portal adds up items (INV-01); totals are sums of lines. A tax that leaves 64 bits is nothing, and the line is refused.

mod class;
mod heads;
mod mode;
mod rate;
mod scheme;
mod split;
mod supply;
#[cfg(test)]
mod tests;

pub use class::{Period, TaxClass, Threshold};
pub use heads::Heads;
pub use mode::TaxMode;
pub use rate::{TaxClassNow, TaxRate, TaxRateDraft, common};
pub use scheme::Scheme;
pub use split::{Rates, Taxed, tax};
pub use supply::{Supply, place_of_supply};
