//! What the engine says aloud, said again to the window, its title and the tray.

use std::{collections::BTreeSet, time::Duration};

use branchline_domain::records::subject::Subject;
use branchline_domain::sync::status::{SyncState, SyncStatus};
use branchline_engine::Engine;
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager};
use tauri_specta::Event;
use tokio::sync::broadcast::error::RecvError;

use crate::{alerts, tasks::Tasks, tray, updates::UpdateStatus, window};

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

/// What the last look for an update found, when it was not asked for by a screen.
#[derive(Debug, Clone, Serialize, Deserialize, specta::Type, Event)]
pub struct Update(pub UpdateStatus);

/// At most this many times a second is a running session's progress drawn.
const FRAME: Duration = Duration::from_millis(50);
/// Sessions shorter than this are not shown.
const BLINK: Duration = Duration::from_millis(300);

/// Forwards the engine's two voices for as long as the app lives.
pub fn forward(app: &AppHandle, engine: &Engine) {
    let tasks = app.state::<Tasks>();

    let (mut status, handle) = (engine.watch_status(), app.clone());
    tasks.spawn(async move {
        let mut said = BTreeSet::new();
        let mut shown_syncing = false;
        loop {
            let mut now = status.borrow_and_update().clone();
            if now.state == SyncState::Syncing && !shown_syncing {
                // Live changes take a moment each: a session that is over before the eye saw it is not shown.
                let ended = tokio::time::timeout(BLINK, status.wait_for(|status| status.state != SyncState::Syncing));
                drop(ended.await);
                now = status.borrow_and_update().clone();
            }
            shown_syncing = now.state == SyncState::Syncing;
            alerts::tell(&handle, &now, &mut said);
            show(&handle, now);
            tokio::time::sleep(FRAME).await;
            if status.changed().await.is_err() {
                return;
            }
        }
    });

    let (mut changes, handle) = (engine.changes(), app.clone());
    tasks.spawn(async move {
        loop {
            match changes.recv().await {
                Ok(subjects) => say(&handle, &Changed(subjects)),
                // Some were missed: anything may have changed.
                Err(RecvError::Lagged(_)) => say(&handle, &Changed(Subject::EVERY.to_vec())),
                Err(RecvError::Closed) => return,
            }
        }
    });
}

/// Emits `event` to the window; a window that is just closing is no failure.
pub fn say<E: Event + Serialize + Clone>(app: &AppHandle, event: &E) {
    if let Err(error) = event.emit(app) {
        tracing::debug!(%error, event = E::NAME, "Nobody heard an event.");
    }
}

fn show(app: &AppHandle, status: SyncStatus) {
    window::name(app, &status);
    tray::show(app, &status);
    say(app, &Status(status));
}
