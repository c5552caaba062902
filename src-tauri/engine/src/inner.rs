//! What an open branch is made of: shared by all clones of [`crate::Engine`], and by the tasks beside it.

use std::fs::File;
use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex, RwLock};

use tokio::sync::{Notify, broadcast, watch};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::background::Background;
use crate::engine::Options;
use crate::hub::Hub;
use crate::store::Store;
use crate::store::schema::registry::SyncTable;
use crate::sync;
use crate::use_cases::{scheduler, sessions, status};
use branchline_domain::records::subject::Subject;
use branchline_domain::sync::status::SyncStatus;

pub(crate) struct Inner {
    pub(crate) options: Options,
    pub(crate) store: Store,
    pub(crate) tables: Arc<Vec<SyncTable>>,
    /// The hub as set up; absent while local only.
    pub(crate) hub: RwLock<Option<Hub>>,
    /// Locked while a session runs, against other programs on the same data.
    pub(crate) session_lock: File,
    /// The same within this program: a file lock does not tell one task from another.
    pub(crate) alone: Arc<tokio::sync::Mutex<()>>,
    /// How much is fetched at once.
    pub(crate) pace: Arc<crate::sync::Pace>,
    pub(crate) live: Mutex<status::Live>,
    pub(crate) status: watch::Sender<SyncStatus>,
    /// Wakes the task that reads the status.
    pub(crate) stale: Arc<Notify>,
    /// Whose turn it is to read the status off the database.
    pub(crate) reading: tokio::sync::Mutex<()>,
    pub(crate) changes: broadcast::Sender<Vec<Subject>>,
    pub(crate) running: Mutex<Option<sessions::Running>>,
    pub(crate) tasks: TaskTracker,
    pub(crate) cancel: CancellationToken,
    /// Stops the long step under way; a new one when it was used.
    pub(crate) stop: Mutex<CancellationToken>,
    /// How many long steps are under way.
    pub(crate) steps: AtomicUsize,
    pub(crate) background: Mutex<Vec<Background>>,
    pub(crate) requests: Mutex<scheduler::Requests>,
    /// How much the hub takes at once, as learnt so far.
    pub(crate) sizes: Arc<sync::Sizes>,
}
