//! Why a session ended early.

use crate::hub::HubError;
use crate::store::StoreError;
use branchline_domain::message;
use branchline_domain::messages::Message;

/// Why a session ended early; what it had done until then stays done. Displays in English.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message())]
pub enum SyncError {
    /// The hub or the way to it.
    Hub(#[from] HubError),
    /// The branch's database.
    Store(#[from] StoreError),
    /// Tables or columns this app needs are not on the hub.
    HubLacks {
        /// "the table shelves", "the column products.colour", by the hub's names.
        missing: Vec<Message>,
    },
    /// The hub's own tables, columns or functions are not as it needs them itself.
    SetUp {
        /// What is wrong with it, without a full stop.
        what: Message,
    },
    /// The hub has taken changes this database does not know of: the file is a copy, or was restored from a backup.
    DatabaseCloned,
    /// The hub's answer does not fit what was asked.
    Answer(String),
    /// Somebody asked the session to stop.
    Stopped {
        /// What is done and stays, and how it goes on.
        kept: Message,
    },
}

impl SyncError {
    /// Says that a long step was stopped; `kept` is a sentence or two.
    #[must_use]
    pub fn stopped(kept: Message) -> Self {
        Self::Stopped { kept }
    }

    /// Returns what happened, what is safe and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Hub(error) => error.message(),
            Self::Store(error) => error.message(),
            Self::HubLacks { missing } => {
                message!("hub-lacks", missing = Message::listed(missing.clone()).unwrap_or_default())
            }
            Self::SetUp { what } => message!("hub-set-up", what = what.clone()),
            Self::DatabaseCloned => message!("sync-cloned"),
            Self::Answer(what) => message!("sync-answer", what = what),
            Self::Stopped { kept } => message!("sync-stopped", kept = kept.clone()),
        }
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
