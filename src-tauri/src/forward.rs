//! Forwards the engine's status and changes to the window, its title, the tray and the desktop's notifications.

use std::time::Duration;

use branchline_domain::records::subject::Subject;
use branchline_domain::sync::status::{SyncState, SyncStatus};
use branchline_engine::Engine;
use tauri::{AppHandle, Manager};
use tokio::sync::broadcast::error::RecvError;

use crate::{
    alerts,
    events::{self, Changed, Status},
    speech::{self, Speech},
    tasks::Tasks,
    tray, window,
};

/// The shortest time between two status updates.
const FRAME: Duration = Duration::from_millis(50);
/// Sessions shorter than this are not shown as syncing.
const SHORTEST_SHOWN: Duration = Duration::from_millis(300);

/// Starts one task for the engine's status and one for its changes; both run until the app leaves.
pub fn start(app: &AppHandle, engine: &Engine) {
    let tasks = app.state::<Tasks>();

    let (mut status, handle) = (engine.watch_status(), app.clone());
    tasks.spawn(async move {
        let mut notified = Vec::new();
        let mut shown_syncing = false;
        loop {
            let mut now = status.borrow_and_update().clone();
            if now.state == SyncState::Syncing && !shown_syncing {
                // Live changes make many very short sessions; showing each would flicker.
                let ended =
                    tokio::time::timeout(SHORTEST_SHOWN, status.wait_for(|status| status.state != SyncState::Syncing));
                drop(ended.await);
                now = status.borrow_and_update().clone();
            }
            shown_syncing = now.state == SyncState::Syncing;
            alerts::notify(&handle, &now, &mut notified);
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
                Ok(subjects) => tell(&handle, subjects).await,
                // Changes were missed: anything may have changed.
                Err(RecvError::Lagged(_)) => tell(&handle, Subject::EVERY.to_vec()).await,
                Err(RecvError::Closed) => return,
            }
        }
    });
}

async fn tell(app: &AppHandle, subjects: Vec<Subject>) {
    // Before the window asks which language is spoken.
    if subjects.contains(&Subject::Language) {
        switch_language(app).await;
    }
    if subjects.contains(&Subject::Printing) {
        show_papers(app);
    }
    events::say(app, &Changed(subjects));
}

/// Opens the PDFs that were printed to be seen.
fn show_papers(app: &AppHandle) {
    for paper in app.state::<Engine>().papers_to_show() {
        if let Err(error) = tauri_plugin_opener::open_path(&paper, None::<&str>) {
            tracing::warn!(%error, "A paper could not be shown; it lies in its folder.");
        }
    }
}

/// Reads the choice anew and, when it is another, says what stands there already in the new language.
pub async fn switch_language(app: &AppHandle) {
    let engine = app.state::<Engine>();
    match engine.language().await {
        Ok(chosen) => {
            let next = chosen.map_or_else(speech::of_system, |choice| choice.language());
            if app.state::<Speech>().switch(next) {
                let status = engine.watch_status().borrow().clone();
                tray::say_anew(app, next, &status);
                window::set_title(app, &status);
            }
        }
        Err(error) => tracing::warn!(%error, "The language could not be read; it stays as it was."),
    }
}

fn show(app: &AppHandle, status: SyncStatus) {
    window::set_title(app, &status);
    tray::show(app, &status);
    events::say(app, &Status(status));
}
