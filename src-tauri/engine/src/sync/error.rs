//! Why a session ended early.

use crate::hub::HubError;
use crate::store::StoreError;

/// Why a session ended early; what it had done until then stays done.
#[derive(Debug, thiserror::Error)]
pub enum SyncError {
    /// The hub or the way to it.
    #[error(transparent)]
    Hub(#[from] HubError),
    /// The branch's database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Tables or columns this app needs are not on the hub.
    #[error(
        "The hub's set-up does not fit: it lacks {}. Nothing was sent, nothing is lost; it goes on by itself once this is put right, with this version's hub.sql for instance.",
        .missing.join(", ")
    )]
    HubLacks {
        /// `table` or `table.column`, the hub's names.
        missing: Vec<String>,
    },
    /// The hub's own tables, columns or functions are not as it needs them itself.
    #[error(
        "The hub's set-up does not fit: {what}. What waits is kept, nothing is lost; it goes on by itself once this is put right."
    )]
    SetUp {
        /// What is wrong with it, without a full stop.
        what: String,
    },
    /// The hub has taken changes this database does not know of: the file is a copy, or was restored from a backup.
    #[error(
        "Another computer syncs with a copy of this database, or it was restored from a backup. It has been given a name of its own: sign in once more, and everything goes on. Nothing is lost."
    )]
    DatabaseCloned,
    /// The hub's answer does not fit what was asked.
    #[error("The hub's answer could not be understood ({0}). Nothing is lost; it will be tried again.")]
    Answer(String),
    /// Somebody asked the session to stop.
    #[error("Stopped. {kept}")]
    Stopped {
        /// What is done and stays, and how it goes on.
        kept: String,
    },
}

impl SyncError {
    /// Says that a long step was stopped; `kept` is a sentence or two.
    #[must_use]
    pub fn stopped(kept: &str) -> Self {
        Self::Stopped { kept: kept.to_owned() }
    }
}

impl SyncError {
    /// Names what the hub refused: two computers under one name are this device's to heal.
    pub(super) fn refused(error: HubError) -> Self {
        match error.refusal() {
            Some(("device_cloned" | "batch_mismatch", _)) => Self::DatabaseCloned,
            _ => error.into(),
        }
    }
}
