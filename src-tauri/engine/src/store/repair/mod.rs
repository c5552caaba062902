//! Comparing with the hub and putting right: digests, repaired rows, backfill, and what comparisons found.

pub mod backfill;
pub mod digest;
pub mod rows;
pub mod runs;
