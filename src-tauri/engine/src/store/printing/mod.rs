//! Printers of this computer and the papers that wait for them. Neither syncs.

pub mod jobs;
pub mod printers;
