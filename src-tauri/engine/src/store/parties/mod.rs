//! Whom the shop deals with.

pub mod customers;
pub mod suppliers;
