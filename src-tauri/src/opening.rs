//! Before any window: claims the data folder, starts the log and opens the engine, or explains why that failed.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use branchline_domain::backup::Backup;
use branchline_engine::clock::SystemClock;
use branchline_engine::newest_backup;
use branchline_engine::secrets::KeyringSecrets;
use branchline_engine::{Code, Error};
use branchline_engine::{Engine, Options, machine};
use tauri::async_runtime;

use crate::{instance::Instance, log};

/// How opening went.
pub enum Opening {
    /// The engine runs.
    Ready(Instance, Engine),
    /// Another process has the folder.
    AlreadyRunning,
    /// The data cannot be used as it is.
    Failed(Box<OpenError>),
}

/// Why the data cannot be used, for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenError {
    /// One line.
    pub title: String,
    /// What to do.
    pub advice: String,
    /// The error's own message.
    pub detail: String,
    /// Where the data is.
    pub place: PathBuf,
    /// A checked backup that can take the place of damaged data.
    pub backup: Option<Backup>,
}

/// Opens the engine in `data_dir`.
pub fn open(data_dir: &Path, version: &str) -> Opening {
    let instance = match Instance::claim(data_dir) {
        Ok(Some(instance)) => instance,
        Ok(None) => return Opening::AlreadyRunning,
        Err(error) => return Opening::Failed(Box::new(no_folder(&error, data_dir))),
    };
    log::start(data_dir);
    tracing::info!(version, data_dir = %data_dir.display(), "Branchline starts.");
    let options = Options {
        data_dir: data_dir.to_owned(),
        app_version: version.to_owned(),
        secrets: Arc::new(KeyringSecrets::default()),
        clock: Arc::new(SystemClock),
        machine: machine::id(),
    };
    match async_runtime::block_on(Engine::open(options)) {
        Ok(engine) => Opening::Ready(instance, engine),
        Err(error) => {
            tracing::error!(%error, "The data could not be opened.");
            Opening::Failed(Box::new(open_error(&error, data_dir)))
        }
    }
}

/// Explains an error of the engine.
fn open_error(error: &Error, data_dir: &Path) -> OpenError {
    let damaged = error.code() == Code::DatabaseCorrupt;
    let backup = if damaged { async_runtime::block_on(newest_backup(data_dir)).ok().flatten() } else { None };
    let (title, advice) = match error.code() {
        Code::DatabaseNewer => (
            "A newer Branchline has used this data.",
            "This computer's Branchline is older than the data. Install the newest version; nothing is lost or changed.",
        ),
        Code::DatabaseCorrupt if backup.is_some() => (
            "The data file is damaged.",
            "A checked backup lies beside it. Restoring it keeps the damaged file under another name; what was sent to the hub \
             since comes back from there. What was not sent is in the damaged file alone: keep it.",
        ),
        Code::DatabaseCorrupt => (
            "The data file is damaged.",
            "Do not delete anything: copy the whole folder below to a safe place, then ask for help. What was sent to the \
             hub is safe there.",
        ),
        Code::DatabaseReadOnly => (
            "The data cannot be written.",
            "Branchline may read its data but not change it. Give this user the right to write to the folder below, or \
             unlock the disk, then try again.",
        ),
        Code::DiskFull => (
            "The disk is full.",
            "Nothing is lost. Free some space on the disk that holds the folder below, then try again.",
        ),
        _ => (
            "Branchline could not open its data.",
            "Nothing was changed. Try again; if it stays so, ask for help with the words below.",
        ),
    };
    OpenError {
        title: title.to_owned(),
        advice: advice.to_owned(),
        detail: error.to_string(),
        place: data_dir.to_owned(),
        backup,
    }
}

/// Explains why the folder could not be created or locked.
fn no_folder(error: &std::io::Error, data_dir: &Path) -> OpenError {
    use std::io::ErrorKind;
    let (title, advice) = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => (
            "The disk is full.",
            "Nothing is lost. Free some space on the disk that holds the folder below, then try again.",
        ),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => (
            "The data folder cannot be written.",
            "Give this user the right to write to the folder below, or unlock the disk, then try again.",
        ),
        _ => ("The data folder cannot be used.", "Check the folder below, then try again."),
    };
    OpenError {
        title: title.to_owned(),
        advice: advice.to_owned(),
        detail: error.to_string(),
        place: data_dir.to_owned(),
        backup: None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Opening, open};

    #[test]
    fn a_file_in_the_folders_place_is_told_in_words() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let place = folder.path().join("data");
        std::fs::write(&place, "a note somebody left").expect("the folder is writable");
        let Opening::Failed(error) = open(&place, "0.1.0") else {
            panic!("a file is no folder, so there is nothing to open");
        };
        assert_eq!(error.place, place, "because the person must find the place");
        assert!(!error.detail.is_empty(), "because whoever helps needs the system's own words");
    }
}
