//! What can go wrong with a backup, in words; the data itself is never what is at stake.

use std::path::PathBuf;

use super::super::StoreError;

/// Why a backup was not made, or cannot be restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The folder is not there or cannot be written.
    #[error(
        "The backup folder {} cannot be used ({why}). No backup was made; your data is safe. Plug the drive in, or choose another folder under Settings, Backups.",
        .folder.display()
    )]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        why: String,
    },
    /// The disk the folder lies on is full.
    #[error(
        "There is no room for a backup in {}. No backup was made; your data is safe. Free some space there, or choose another folder under Settings, Backups.",
        .folder.display()
    )]
    Full {
        /// The folder.
        folder: PathBuf,
    },
    /// What was written is not what was to be written.
    #[error(
        "The backup in {} failed its check ({found}) and was thrown away. Your data is as it was; try once more, and if it stays so, choose another folder.",
        .folder.display()
    )]
    Spoilt {
        /// The folder.
        folder: PathBuf,
        /// What the check found.
        found: String,
    },
    /// The file is no sound backup.
    #[error("{} cannot be restored: {why}. Nothing was changed. Choose another backup.", .file.display())]
    Unusable {
        /// The file.
        file: PathBuf,
        /// Why.
        why: String,
    },
    /// The backup belongs to another shop.
    #[error(
        "This backup holds the books of {theirs}, and this computer those of {ours}. Nothing was changed. To open it, use another data folder."
    )]
    OtherShop {
        /// The organisation in the backup.
        theirs: String,
        /// The organisation here.
        ours: String,
    },
    /// Another program has the data open.
    #[error(
        "Another program has the data open. Nothing was changed: close it (a second Branchline, or a database viewer), then try again."
    )]
    InUse,
    /// Somebody asked to stop.
    #[error("The backup was stopped. Your data is safe.")]
    Stopped,
    /// The branch's own database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl BackupError {
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
