//! The branch's database: all SQL lives here, one file per subject. One connection writes, many read.

pub mod alerts;
pub mod apply;
pub mod arrivals;
pub mod backup;
pub mod batches;
pub mod bin;
mod boundaries;
pub mod capture;
pub mod clock;
mod compare;
pub mod conflicts;
pub mod cursors;
pub mod customers;
pub mod dashboard;
pub mod decisions;
mod duplicates;
pub mod error;
pub mod fleet;
pub mod folding;
mod guards;
pub mod health;
pub mod held;
pub mod history;
pub mod identity;
pub mod item_groups;
mod kept;
mod landing;
pub mod log;
pub mod mend;
pub mod metrics;
pub mod offer;
mod open;
pub mod orphaned;
mod orphans;
pub mod pieces;
#[cfg(test)]
mod plan_tests;
pub mod portions;
pub mod products;
pub mod proof;
pub mod queue;
pub mod queue_repair;
pub mod queue_view;
pub mod registry;
mod removal;
mod replace;
pub mod reviews;
pub mod rights;
pub mod scope;
mod search;
pub mod settings;
pub mod staged;
pub mod stamp;
#[cfg(test)]
mod testing;
mod text;
pub mod units;
pub mod verifications;
mod window;
pub mod write;

use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};

use sqlx::pool::PoolConnection;
use sqlx::{Sqlite, SqlitePool};
use tokio::sync::{Mutex, watch};

pub use error::StoreError;
pub use write::WriteTx;

/// The open database; cheap to clone.
#[derive(Debug, Clone)]
pub struct Store {
    /// Absent for the moment in which a backup takes the file's place.
    pools: Arc<RwLock<Option<Pools>>>,
    path: PathBuf,
    /// The queue's newest id.
    newest: watch::Sender<i64>,
}

/// One connection that writes, some that read.
#[derive(Debug, Clone)]
struct Pools {
    writer: SqlitePool,
    readers: SqlitePool,
    /// Whether SQLite checks references on the connection that writes; none when that is not known. Setting it, even to what it is, makes
    /// SQLite prepare every statement anew.
    checks: Arc<Mutex<Option<bool>>>,
}

impl Pools {
    /// Closes all connections once their work is done.
    async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

impl Store {
    /// Borrows a connection for reading.
    ///
    /// # Errors
    /// When none can be opened.
    pub async fn reader(&self) -> Result<PoolConnection<Sqlite>, StoreError> {
        Ok(self.pools()?.readers.acquire().await?)
    }

    /// Hears of every commit that put something into the queue: its newest id.
    #[must_use]
    pub fn captured(&self) -> watch::Receiver<i64> {
        self.newest.subscribe()
    }

    /// Returns the file's place.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Closes all connections once their work is done.
    pub async fn close(&self) {
        if let Ok(pools) = self.pools() {
            pools.close().await;
        }
    }

    fn pools(&self) -> Result<Pools, StoreError> {
        let pools = self.pools.read().ok().and_then(|pools| pools.clone());
        pools.ok_or(StoreError::Restoring)
    }
}
