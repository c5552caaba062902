//! Writes what was fetched: staged, applied, deferred; and where this device stands in each stream.

pub mod apply;
pub mod compare;
pub mod cursors;
pub mod deferred;
pub mod first_load;
pub mod local_conflicts;
pub mod orphans;
pub mod pieces;
#[cfg(test)]
pub mod plan_tests;
pub mod portions;
pub mod removal;
pub mod staging;
pub mod upsert;

use self::orphans::ForeignKeys;
use super::schema::registry::SyncTable;

/// What every portion is given.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Given<'a> {
    /// What syncs, parents first.
    pub tables: &'a [SyncTable],
    /// What refers to what.
    pub links: &'a ForeignKeys,
    /// Milliseconds UTC.
    pub now_ms: i64,
}
