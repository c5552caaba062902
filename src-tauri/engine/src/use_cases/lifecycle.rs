//! Opening a branch and closing it.

use std::fs::File;
use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex, RwLock};
use std::time::Duration;

use tokio::sync::{broadcast, watch};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::printing::PrintRoom;
use super::{connection, status};
use crate::engine::{DATABASE, Engine, Inner, Options};
use crate::error::Error;
use crate::store::Store;
use crate::store::device::{identity, settings};
use crate::store::schema::registry;

/// How long closing waits for a session to reach a safe point.
const CLOSING: Duration = Duration::from_secs(10);

impl Engine {
    /// Opens the branch in `options.data_dir`, making it when it is not there. Needs no network.
    ///
    /// # Errors
    /// When the folder or the database cannot be used; see [`Error::code`].
    pub async fn open(options: Options) -> Result<Self, Error> {
        let folder = |source| Error::Folder { folder: options.data_dir.display().to_string(), source };
        std::fs::create_dir_all(&options.data_dir).map_err(folder)?;
        let session_lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(options.data_dir.join("sync.lock"))
            .map_err(folder)?;
        let store = Store::open(&options.data_dir.join(DATABASE)).await?;
        if let Some(machine) = &options.machine
            && let Err(error) = identity::bind_to_machine(&store, machine).await
        {
            // A full or read-only disk must not keep a sound database from opening.
            tracing::warn!(%error, "which computer this is could not be noted");
        }
        // Another program may be in the middle of a session: then nothing is left half done.
        if session_lock.try_lock().is_ok() {
            let recovered = store.recover().await;
            session_lock.unlock().map_err(folder)?;
            recovered?;
        }
        let mut conn = store.reader().await?;
        let tables = Arc::new(registry::tables(&mut conn).await?);
        let settings = settings::read(&mut conn).await?;
        let identity = identity::read(&mut conn).await?;
        drop(conn);
        let hub = match settings.configured() {
            true => Some(connection::hub(&options, &settings.hub_url, &settings.hub_key, &identity.device_id)?),
            false => None,
        };
        let cancel = CancellationToken::new();
        let inner = Inner {
            printing: Arc::new(PrintRoom::beside(&options.data_dir)),
            options,
            store,
            tables,
            hub: RwLock::new(hub),
            session_lock,
            alone: Arc::default(),
            pace: Arc::default(),
            live: Mutex::default(),
            status: watch::Sender::new(status::unknown()),
            stale: Arc::default(),
            reading: tokio::sync::Mutex::default(),
            changes: broadcast::Sender::new(256),
            running: Mutex::default(),
            tasks: TaskTracker::new(),
            stop: Mutex::new(cancel.child_token()),
            steps: AtomicUsize::new(0),
            cancel,
            background: Mutex::default(),
            requests: Mutex::default(),
            sizes: Arc::default(),
            last_told: crate::sync::LastTold::default(),
        };
        let engine = Self { inner: Arc::new(inner) };
        engine.refresh_status().await?;
        engine.keep_status();
        Ok(engine)
    }

    /// Stops the background tasks at the next safe point and closes the database. Returns how many changes still wait; they are sent
    /// the next time.
    pub async fn close(&self) -> Result<i64, Error> {
        let background = self.inner.background.lock().map(|mut slot| std::mem::take(&mut *slot)).unwrap_or_default();
        self.inner.cancel.cancel();
        futures_util::future::join_all(background.into_iter().map(|task| task.shutdown(CLOSING))).await;
        self.inner.tasks.close();
        if tokio::time::timeout(CLOSING, self.inner.tasks.wait()).await.is_err() {
            tracing::warn!("a session did not stop in time; it goes on where it was the next time");
        }
        let mut conn = self.inner.store.reader().await?;
        let waiting = settings::waiting(&mut conn).await?;
        drop(conn);
        self.inner.store.close().await;
        Ok(waiting.pending)
    }
}
