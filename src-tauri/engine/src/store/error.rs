//! What can go wrong with the branch's database, by what a person can do about it.

use std::path::PathBuf;

use branchline_domain::message;
use branchline_domain::messages::Message;

/// Why the database did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A newer Branchline has changed the file.
    #[error("the database {path} was written by a newer Branchline")]
    Newer {
        /// The file.
        path: PathBuf,
    },
    /// The file is no database, or damaged.
    #[error("the database {path} is damaged")]
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        #[source]
        source: sqlx::Error,
    },
    /// The file or its folder cannot be written.
    #[error("the database cannot be written")]
    ReadOnly(#[source] sqlx::Error),
    /// The disk is full.
    #[error("the disk is full")]
    Full(#[source] sqlx::Error),
    /// Another program keeps the file locked.
    #[error("the database is locked by another program")]
    Busy(#[source] sqlx::Error),
    /// A backup is being put in the file's place.
    #[error("a backup is being restored")]
    Restoring,
    /// No record has this id.
    #[error("no record has the id {0}")]
    NotFound(String),
    /// Rows that refer to records that are not there.
    #[error("{table} refers to a missing {parent}")]
    ForeignKey {
        /// The table that refers.
        table: String,
        /// The table referred to.
        parent: String,
    },
    /// A text in the database is not the JSON it should be.
    #[error("a row of {table} holds text that is no JSON")]
    Json {
        /// The table.
        table: &'static str,
        /// What is wrong with it.
        #[source]
        source: serde_json::Error,
    },
    /// Anything else SQLite said.
    #[error(transparent)]
    Sqlx(sqlx::Error),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let code = match &error {
            sqlx::Error::Database(database) => database.code().and_then(|code| code.parse::<u32>().ok()),
            _ => None,
        };
        // Extended result codes carry the primary one in their low byte (sqlite.org/rescode.html).
        match code.map(|code| code & 0xff) {
            Some(5 | 6) => Self::Busy(error),
            Some(8) => Self::ReadOnly(error),
            Some(13) => Self::Full(error),
            Some(11 | 26) => Self::Corrupt { path: PathBuf::new(), source: error },
            _ => Self::Sqlx(error),
        }
    }
}

/// SQLite's primary result code for a rule of the tables (sqlite.org/rescode.html).
const CONSTRAINT: u32 = 19;

impl StoreError {
    /// Returns what happened, what is safe and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Newer { path } => message!("store-newer", path = path.display().to_string()),
            Self::Corrupt { path, .. } => message!("store-corrupt", path = path.display().to_string()),
            Self::ReadOnly(_) => message!("store-read-only"),
            Self::Full(_) => message!("store-full"),
            Self::Busy(_) => message!("store-busy"),
            Self::Restoring => message!("store-restoring"),
            Self::NotFound(_) => message!("store-not-found"),
            Self::Sqlx(sqlx::Error::Database(said))
                if said
                    .code()
                    .and_then(|code| code.parse::<u32>().ok())
                    .is_some_and(|code| code & 0xff == CONSTRAINT) =>
            {
                message!("store-refused", why = Message::recognised(said.message()))
            }
            Self::ForeignKey { .. } => message!("store-refused", why = self.to_string()),
            other => message!("store-unreadable", why = other.to_string()),
        }
    }
}
