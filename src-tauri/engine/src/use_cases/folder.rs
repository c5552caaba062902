//! The data folder: what a path given by a person must be like, and whether a window has it open.

use branchline_domain::message;
use branchline_domain::messages::Message;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

/// The window's lock in the data folder: one window has a folder at a time.
pub const WINDOW_LOCK: &str = "branchline.lock";

/// Returns the data folder somebody named, in full from the root on. SQLite takes "file:…" for an address and its files' names for
/// UTF-8, so a path is made one it cannot take for anything else.
///
/// # Errors
/// Says in words why the folder cannot be used.
pub fn data_folder(given: &Path) -> Result<PathBuf, Message> {
    if given.to_str().is_none() {
        return Err(message!("error-folder-name", folder = given.display().to_string()));
    }
    std::path::absolute(given).map_err(|error| {
        message!("error-folder-unusable", folder = given.display().to_string(), why = error.to_string())
    })
}

/// Tells whether a window has the folder open.
#[must_use]
pub fn window_is_open(data_dir: &Path) -> bool {
    let lock = File::options().write(true).open(data_dir.join(WINDOW_LOCK));
    lock.is_ok_and(|lock| matches!(lock.try_lock(), Err(TryLockError::WouldBlock)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_what_its_name_says_and_nothing_else() {
        let colon = data_folder(Path::new("file:x")).expect("a name may hold a colon");
        assert!(colon.is_absolute() && colon.ends_with("file:x"), "because SQLite would take it for an address");
        #[cfg(unix)]
        {
            use std::os::unix::ffi::OsStrExt as _;
            let said =
                data_folder(Path::new(std::ffi::OsStr::from_bytes(b"/shop/\xff"))).expect_err("no text").to_string();
            assert!(said.contains("UTF-8"), "because the name is what is wrong with it: {said}");
        }
    }

    #[test]
    fn a_window_is_known_by_its_lock() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(!window_is_open(folder.path()), "because none was ever there");
        let lock = File::create(folder.path().join(WINDOW_LOCK)).expect("the folder is ours");
        assert!(!window_is_open(folder.path()), "because the window has left");
        lock.lock().expect("nobody has it");
        assert!(window_is_open(folder.path()), "because it is there");
    }
}
