//! Signed updates: checked for at start and daily, installed on request, refused without a valid signature.
//!
//! The endpoint and the public key are in `tauri.conf.json`. The endpoint is the project's own and serves nothing until
//! a release is published; a release is signed by `tauri signer sign --app-version`, with a private key that is
//! never in this repository.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_engine::Engine;
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager};
use tauri_plugin_updater::{Error, Update as Release, UpdaterExt};
use tauri_specta::Event;

use crate::{
    error::{CommandError, CommandResult},
    events,
    tasks::Tasks,
};

/// The time between two automatic checks.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Long enough for a slow line; ends a check on a dead one.
const TIMEOUT: Duration = Duration::from_secs(30);

/// What is known about newer versions.
#[derive(Debug, Clone, Default, Serialize, Deserialize, specta::Type)]
pub struct UpdateStatus {
    /// The version that runs.
    pub current: String,
    /// A newer version, when one was found.
    pub available: Option<NewVersion>,
    /// Milliseconds UTC of the last look.
    #[specta(type = Option<specta_typescript::Number>)]
    pub checked_at: Option<i64>,
    /// Why the last look failed; shown in Settings only.
    pub error: Option<Message>,
}

/// A version that can be installed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct NewVersion {
    /// Its number.
    pub version: String,
    /// What is new in it.
    pub notes: Option<String>,
}

/// What the last look for an update found, when it was not asked for by a screen.
#[derive(Debug, Clone, Serialize, Deserialize, specta::Type, Event)]
pub struct Update(pub UpdateStatus);

/// What the last look found.
#[derive(Default)]
pub struct Updates(Mutex<(UpdateStatus, Option<Release>)>);

impl Updates {
    /// Returns what the last look found.
    pub fn status(&self) -> UpdateStatus {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0.clone()
    }

    fn keep(&self, status: &UpdateStatus, release: Option<Release>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = (status.clone(), release);
    }

    fn release(&self) -> Option<Release> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.clone()
    }
}

/// Checks at start and then daily, if an endpoint is configured; debug builds never check by themselves.
pub fn watch(app: &AppHandle) {
    let configured = app.updater().is_ok();
    if cfg!(debug_assertions) || !configured {
        tracing::debug!(configured, "No automatic checks for updates.");
        return;
    }
    let handle = app.clone();
    app.state::<Tasks>().spawn(async move {
        loop {
            let status = check(&handle).await;
            if status.available.is_some() {
                events::say(&handle, &Update(status));
            }
            tokio::time::sleep(DAY).await;
        }
    });
}

/// Checks for a newer version now.
pub async fn check(app: &AppHandle) -> UpdateStatus {
    let found = match app.updater_builder().timeout(TIMEOUT).build() {
        Ok(updater) => updater.check().await,
        Err(error) => Err(error),
    };
    let mut status = UpdateStatus {
        current: app.package_info().version.to_string(),
        available: None,
        checked_at: Some(now_ms()),
        error: None,
    };
    let release = match found {
        Ok(release) => release,
        Err(error) => {
            tracing::info!(%error, "No answer about updates.");
            status.error = Some(describe(&error));
            None
        }
    };
    status.available = release.as_ref().map(|new| NewVersion { version: new.version.clone(), notes: new.body.clone() });
    app.state::<Updates>().keep(&status, release);
    status
}

/// Installs the version found last and restarts. Nothing is touched unless its signature is valid.
pub async fn install(app: &AppHandle) -> CommandResult<()> {
    let Some(mut release) = app.state::<Updates>().release() else {
        return Err(CommandError::internal(message!("update-none")));
    };
    // The timeout is for checks; a download may take longer.
    release.timeout = None;
    let package = release.download(|_, _| {}, || {}).await.map_err(|error| failed(&error))?;
    let engine = app.state::<Engine>().inner().clone();
    // On Windows installing ends the process, so the engine is closed before. Elsewhere it is closed after, so that a
    // refused installation (say at the password prompt) leaves the app running.
    if cfg!(windows) {
        engine.close().await?;
    }
    release.install(package).map_err(|error| failed(&error))?;
    tracing::info!(version = release.version, "Updated.");
    if cfg!(not(windows)) {
        engine.close().await?;
    }
    app.request_restart();
    Ok(())
}

fn failed(error: &Error) -> CommandError {
    tracing::warn!(%error, "The update was not installed.");
    CommandError::internal(describe(error))
}

fn describe(error: &Error) -> Message {
    match error {
        Error::Reqwest(_) | Error::Network(_) => message!("update-unreachable"),
        Error::ReleaseNotFound => message!("update-no-answer"),
        Error::Minisign(_) | Error::SignatureUtf8(_) | Error::SignedVersionMismatch { .. } => {
            message!("update-not-signed")
        }
        Error::EmptyEndpoints => message!("update-not-looked-for"),
        _ => message!("update-failed", why = error.to_string()),
    }
}

fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
