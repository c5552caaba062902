//! An open branch. The window and the command line talk to [`Engine`] alone; what it can do stands in `use_cases`.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex, RwLock};

use tokio::sync::{Notify, broadcast, watch};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::clock::Clock;
use crate::hub::Hub;
use crate::runner::Background;
use crate::runner::Requests;
use crate::secrets::Secrets;
use crate::state::{Running, RuntimeState};
use crate::store::Store;
use crate::store::schema::registry::SyncTable;
use crate::sync;
use crate::use_cases::printing::PrintRoom;
use branchline_domain::records::subject::Subject;
use branchline_domain::sync::status::SyncStatus;

/// The database's name in the data folder.
pub const DATABASE: &str = "branchline.db";

/// What the window or the command line hands in.
#[derive(Clone)]
pub struct Options {
    /// Where the database lives; made when it is not there.
    pub data_dir: PathBuf,
    /// Shown on the hub beside the device.
    pub app_version: String,
    /// Where tokens are kept.
    pub secrets: Arc<dyn Secrets>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Tells this computer from every other, when it can be told (see [`crate::machine`]): a copied database is recognised by it.
    pub machine: Option<String>,
}

/// An open branch; cheap to clone.
#[derive(Clone)]
pub struct Engine {
    pub(crate) inner: Arc<Inner>,
}

/// What an open branch is made of: shared by all clones of [`Engine`], and by the tasks beside it.
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
    pub(crate) pace: Arc<sync::Pace>,
    pub(crate) live: Mutex<RuntimeState>,
    pub(crate) status: watch::Sender<SyncStatus>,
    /// Wakes the task that reads the status.
    pub(crate) stale: Arc<Notify>,
    /// Whose turn it is to read the status off the database.
    pub(crate) reading: tokio::sync::Mutex<()>,
    pub(crate) changes: broadcast::Sender<Vec<Subject>>,
    pub(crate) running: Mutex<Option<Running>>,
    pub(crate) tasks: TaskTracker,
    pub(crate) cancel: CancellationToken,
    /// Stops the long step under way; a new one when it was used.
    pub(crate) stop: Mutex<CancellationToken>,
    /// How many long steps are under way.
    pub(crate) steps: AtomicUsize,
    pub(crate) background: Mutex<Vec<Background>>,
    pub(crate) requests: Mutex<Requests>,
    /// How much the hub takes at once, as learnt so far.
    pub(crate) sizes: Arc<sync::Sizes>,
    /// The bill of another branch that goods come back of.
    pub(crate) last_told: sync::LastTold,
    /// What the tasks that print share.
    pub(crate) printing: Arc<PrintRoom>,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Engine({})", self.inner.options.data_dir.display())
    }
}

impl Engine {
    /// Returns where the database lives.
    #[must_use]
    pub fn data_dir(&self) -> &Path {
        &self.inner.options.data_dir
    }

    /// Hears of every committed change, in domain words.
    #[must_use]
    pub fn changes(&self) -> broadcast::Receiver<Vec<Subject>> {
        self.inner.changes.subscribe()
    }

    pub(crate) fn announce(&self, subjects: &[Subject]) {
        // Nobody listening is normal: the CLI does not.
        let _ = self.inner.changes.send(subjects.to_vec());
    }

    pub(crate) fn now(&self) -> i64 {
        self.inner.options.clock.now_ms()
    }
}
