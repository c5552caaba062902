//! The branch's database: all SQL lives here, one file per subject. One connection writes, many read.
//!
//! Every function that touches the database fails with a [`StoreError`] when it cannot be read or written; only errors
//! beyond that are named where they arise.

pub mod backup;
pub mod catalogue;
pub mod device;
pub mod error;
mod open;
pub mod organisation;
pub mod parties;
pub mod people;
pub mod printing;
pub mod pull;
pub mod queue;
pub mod records;
pub mod repair;
mod replace;
pub mod reports;
pub mod sales;
pub mod schema;
pub mod sql;
#[cfg(test)]
mod testing;
pub mod write;
pub mod written;

use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};

use sqlx::pool::PoolConnection;
use sqlx::{Sqlite, SqlitePool};
use tokio::sync::{Mutex, watch};

pub use error::StoreError;
pub use write::WriteTx;
use written::Notes;

/// The open database; cheap to clone.
#[derive(Debug, Clone)]
pub struct Store {
    /// Absent for the moment in which a backup takes the file's place.
    pools: Arc<RwLock<Option<Pools>>>,
    path: PathBuf,
    /// The queue's newest id.
    newest: watch::Sender<i64>,
    notes: Notes,
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
