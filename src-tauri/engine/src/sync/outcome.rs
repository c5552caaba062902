//! What a session did.

use super::{LastReport, SyncError};
use branchline_domain::sync::status::SyncReport;

/// What a session did, also when it ended early.
#[derive(Debug)]
pub struct Outcome {
    /// Counts.
    pub report: SyncReport,
    /// Bytes sent and received.
    pub bytes: i64,
    /// Whether everything was sent that should be.
    pub pushed: bool,
    /// Whether everything was fetched that should be.
    pub pulled: bool,
    /// Why it ended early.
    pub error: Option<SyncError>,
    /// What the hub knows of this device, if it came so far.
    pub last_report: Option<LastReport>,
}
