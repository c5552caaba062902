//! Writes what was fetched: staged, applied, deferred; and where this device stands in each stream.

pub mod apply;
pub mod compare;
pub mod cursors;
pub mod deferred;
pub mod first_load;
pub mod orphans;
pub mod pieces;
#[cfg(test)]
pub mod plan_tests;
pub mod portions;
pub mod removal;
pub mod staging;
pub mod upsert;
