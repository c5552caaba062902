//! What can go wrong with a backup, in words; the data itself is never what is at stake.

use std::path::PathBuf;

use super::super::StoreError;
use branchline_domain::message;
use branchline_domain::messages::Message;

/// Why a backup was not made, or cannot be restored. Displays in English.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message())]
pub enum BackupError {
    /// The folder is not there or cannot be written.
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        why: String,
    },
    /// The disk the folder lies on is full.
    Full {
        /// The folder.
        folder: PathBuf,
    },
    /// What was written is not what was to be written.
    Spoilt {
        /// The folder.
        folder: PathBuf,
        /// What the check found.
        found: Message,
    },
    /// The file is no sound backup.
    Unusable {
        /// The file.
        file: PathBuf,
        /// Why.
        why: Message,
    },
    /// The backup belongs to another shop.
    OtherShop {
        /// The organisation in the backup.
        theirs: String,
        /// The organisation here.
        ours: String,
    },
    /// Another program has the data open.
    InUse,
    /// Somebody asked to stop.
    Stopped,
    /// The branch's own database.
    Store(#[from] StoreError),
}

impl BackupError {
    /// Returns what happened, what is safe and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        let path = |path: &PathBuf| path.display().to_string();
        match self {
            Self::Folder { folder, why } => message!("backup-folder", folder = path(folder), why = why),
            Self::Full { folder } => message!("backup-full", folder = path(folder)),
            Self::Spoilt { folder, found } => message!("backup-spoilt", folder = path(folder), found = found.clone()),
            Self::Unusable { file, why } => message!("backup-unusable", file = path(file), why = why.clone()),
            Self::OtherShop { theirs, ours } => message!("backup-other-shop", theirs = theirs, ours = ours),
            Self::InUse => message!("backup-in-use"),
            Self::Stopped => message!("backup-stopped"),
            Self::Store(error) => error.message(),
        }
    }

    /// Tells what an error at writing into `folder` means.
    pub(super) fn writing(folder: &std::path::Path, error: sqlx::Error) -> Self {
        let folder = folder.to_owned();
        let code = error.as_database_error().and_then(|e| e.code()).and_then(|code| code.parse::<u32>().ok());
        // The low byte is the primary code (sqlite.org/rescode.html).
        match code.map(|code| code & 0xff) {
            Some(9) => Self::Stopped,
            Some(13) => Self::Full { folder },
            Some(8 | 10 | 14) => Self::Folder { folder, why: error.to_string() },
            _ => Self::Store(error.into()),
        }
    }

    /// Tells what an error of the file system in `folder` means.
    pub(super) fn file(folder: &std::path::Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind::{QuotaExceeded, StorageFull};
        let folder = folder.to_owned();
        match error.kind() {
            StorageFull | QuotaExceeded => Self::Full { folder },
            _ => Self::Folder { folder, why: error.to_string() },
        }
    }
}
