//! Whom the shop deals with.

mod contact;
pub mod customer;
pub mod supplier;
