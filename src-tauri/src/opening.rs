//! Before any window: claims the data folder, starts the log and opens the engine, or explains why that failed.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use branchline_domain::backup::Backup;
use branchline_domain::message;
use branchline_domain::messages::Message;
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
    pub title: Message,
    /// What to do.
    pub advice: Message,
    /// The error's own message.
    pub detail: Message,
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
        Ok(engine) => {
            // Whoever starts the window says who he is.
            if let Err(error) = async_runtime::block_on(engine.lock_till()) {
                tracing::warn!(%error, "The till could not be locked.");
            }
            Opening::Ready(instance, engine)
        }
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
        Code::DatabaseNewer => (message!("notice-newer"), message!("notice-newer.advice")),
        Code::DatabaseCorrupt if backup.is_some() => (message!("notice-damaged"), message!("notice-damaged.restore")),
        Code::DatabaseCorrupt => (message!("notice-damaged"), message!("notice-damaged.advice")),
        Code::DatabaseReadOnly => (message!("notice-read-only"), message!("notice-read-only.advice")),
        Code::DiskFull => (message!("notice-disk-full"), message!("notice-disk-full.advice")),
        _ => (message!("notice-not-opened"), message!("notice-not-opened.advice")),
    };
    OpenError { title, advice, detail: error.message(), place: data_dir.to_owned(), backup }
}

/// Explains why the folder could not be created or locked.
fn no_folder(error: &std::io::Error, data_dir: &Path) -> OpenError {
    use std::io::ErrorKind;
    let (title, advice) = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            (message!("notice-disk-full"), message!("notice-disk-full.advice"))
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            (message!("notice-folder-locked"), message!("notice-folder-locked.advice"))
        }
        _ => (message!("notice-folder"), message!("notice-folder.advice")),
    };
    // The system says it in its own language.
    let detail = Message::verbatim(error.to_string());
    OpenError { title, advice, detail, place: data_dir.to_owned(), backup: None }
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
        assert!(!error.detail.to_string().is_empty(), "because whoever helps needs the system's own words");
    }
}
