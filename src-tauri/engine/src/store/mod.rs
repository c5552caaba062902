//! The branch's database: all SQL lives here, one file per subject. One connection writes, many read.

pub mod apply;
pub mod capture;
pub mod cursors;
pub mod error;
pub mod held;
pub mod identity;
pub mod log;
mod open;
pub mod queue;
pub mod registry;
pub mod settings;
pub mod staged;
pub mod write;

use std::path::{Path, PathBuf};

use sqlx::SqlitePool;

pub use error::StoreError;
pub use write::WriteTx;

/// The open database; cheap to clone.
#[derive(Debug, Clone)]
pub struct Store {
    writer: SqlitePool,
    readers: SqlitePool,
    path: PathBuf,
}

impl Store {
    /// Returns the connections for reading. They refuse writes.
    #[must_use]
    pub fn readers(&self) -> &SqlitePool {
        &self.readers
    }

    /// Returns the file's place.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Closes all connections once their work is done.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}
