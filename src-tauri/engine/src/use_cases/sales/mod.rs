//! Billing: a draft is judged while it is typed, put on hold, made final in one transaction, paid, cancelled on its day, and taken back
//! later.

mod cancelling;
mod confirming;
mod elsewhere;
mod finalising;
mod holding;
mod payments;
pub(super) mod quoting;
mod reading;
mod returning;
