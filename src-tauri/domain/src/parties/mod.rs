//! Whom the shop deals with.

mod contact;
pub mod customer;
pub mod gstin;
pub mod state;
pub mod supplier;
