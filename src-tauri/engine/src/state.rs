//! What the tasks of an open branch note for each other. None of it outlives the program.

use std::collections::BTreeSet;
use std::sync::Arc;

use futures_util::future::{BoxFuture, Shared};

use crate::error::Error;
use branchline_domain::sync::progress::{Progress, RateMeter};
use branchline_domain::sync::status::{Direction, SyncReport};

/// The running session, to be joined by whoever asks for one it covers.
#[derive(Clone)]
pub(crate) struct Running {
    pub(crate) task: Shared<BoxFuture<'static, Result<SyncReport, Arc<Error>>>>,
    pub(crate) direction: Direction,
    pub(crate) resync: bool,
}

impl Running {
    pub(crate) fn covers(&self, direction: Direction, resync: bool) -> bool {
        (self.direction == Direction::Both || self.direction == direction) && (self.resync || !resync)
    }
}

/// What is known only while the program runs.
#[derive(Debug, Default, Clone)]
pub(crate) struct RuntimeState {
    pub running: bool,
    pub progress: Option<Progress>,
    pub pace: RateMeter,
    /// When the long step under way last got further.
    pub moved_at: Option<i64>,
    /// Since when the watchdog looks.
    pub watching_since: Option<i64>,
    pub last_report: Option<SyncReport>,
    pub next_sync_at: Option<i64>,
    pub tidied_at: Option<i64>,
    /// Since when the night's comparison is looked out for.
    pub verify_since: Option<i64>,
    /// When the night's comparison was last tried.
    pub verify_tried_at: Option<i64>,
    pub socket: Socket,
    /// Whether the last to try did not reach the hub.
    pub unreachable: bool,
    /// The organisation's devices on the channel, UUIDs.
    pub online: BTreeSet<String>,
}

/// How the socket stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Socket {
    /// Nobody wants one.
    #[default]
    None,
    Connecting,
    Joined,
    /// There is none to be had: sync goes by the clock.
    Refused,
}
