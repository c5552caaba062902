//! Billing: a draft is judged while it is typed, put on hold, made final in one transaction, paid, and cancelled on its day.

mod cancelling;
mod finalising;
mod holding;
mod payments;
mod quoting;
mod reading;
