//! Backups of the data file: written while people work, checked, and only then given their name.

mod error;
mod list;
mod opening;
mod plan;
mod settings;
mod swap;
mod write;

pub use error::BackupError;
pub use list::{describe, list, tidy};
pub use opening::{after_restore, before_update, note_trouble};
pub use plan::{plan, soundness, usable};
pub use settings::{StoredBackups, failed, kept, made, set};
pub use swap::{MARK, prepare, release, set_aside};
pub use write::{Job, write};

use std::path::{Path, PathBuf};

/// The folder beside the data, unless a person chose another.
pub const FOLDER: &str = "backups";

/// Returns the folder backups of the data in `data` go to.
#[must_use]
pub fn folder(data: &Path, chosen: Option<&str>) -> PathBuf {
    chosen.map_or_else(|| data.join(FOLDER), PathBuf::from)
}

/// Tells whether two folders lie on one disk, so that its end would be the end of both.
#[must_use]
pub fn same_disk(one: &Path, other: &Path) -> bool {
    match (disk(one), disk(other)) {
        (Some(one), Some(other)) => one == other,
        // What cannot be found out is no reason to warn.
        _ => false,
    }
}

#[cfg(unix)]
fn disk(folder: &Path) -> Option<u64> {
    use std::os::unix::fs::MetadataExt as _;
    // A folder that is made later lies where its parent does.
    folder.ancestors().find_map(|folder| std::fs::metadata(folder).ok()).map(|found| found.dev())
}

#[cfg(not(unix))]
fn disk(folder: &Path) -> Option<std::ffi::OsString> {
    let found = folder.ancestors().find_map(|folder| std::fs::canonicalize(folder).ok())?;
    found.components().next().map(|drive| drive.as_os_str().to_owned())
}
