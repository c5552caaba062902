//! Billing: a draft is judged while it is typed, made final in one transaction, paid, and cancelled on its day.

mod cancelling;
mod finalising;
mod payments;
pub(super) mod quoting;
mod reading;
