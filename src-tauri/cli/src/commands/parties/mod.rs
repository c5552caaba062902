//! Whom the shop deals with.

pub(super) mod customers;
pub(super) mod suppliers;
