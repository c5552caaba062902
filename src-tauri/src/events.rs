//! The events a screen may listen to, and how they are sent.

use branchline_domain::records::subject::Subject;
use branchline_domain::sync::status::SyncStatus;
use serde::{Deserialize, Serialize};
use tauri::AppHandle;
use tauri_specta::Event;

/// Sync's state, whenever it changes.
#[derive(Debug, Clone, Serialize, Deserialize, specta::Type, Event)]
pub struct Status(pub SyncStatus);

/// What was written, by this window, another program or the hub.
#[derive(Debug, Clone, Serialize, Deserialize, specta::Type, Event)]
pub struct Changed(pub Vec<Subject>);

/// The window is about to close while changes wait. A screen that shows this answers at once with
/// `closing_shown`, then with `close_now` or `keep_open`.
#[derive(Debug, Clone, Serialize, Deserialize, specta::Type, Event)]
pub struct Closing(pub SyncStatus);

/// Emits `event` to the window; a failure is only logged, as the window may just be closing.
pub fn say<E: Event + Serialize + Clone>(app: &AppHandle, event: &E) {
    if let Err(error) = event.emit(app) {
        tracing::debug!(%error, event = E::NAME, "An event was not delivered.");
    }
}
