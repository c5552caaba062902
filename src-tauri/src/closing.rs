//! Closes the app in order: asks once if unsent changes wait, stops background work, closes the engine, exits.
//!
//! Waiting changes are safe on this computer, so they never prevent closing.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use branchline_domain::sync::status::SyncState;
use branchline_engine::Engine;
use tauri::{AppHandle, Manager, Window, WindowEvent, async_runtime};
use tokio::sync::Notify;

use crate::{
    events::{self, Closing},
    tasks::Tasks,
    window,
};

/// How long the screen may take to show the question before the app closes without it.
const SCREEN_TIMEOUT: Duration = Duration::from_secs(5);
/// How long the engine may take to bring a session to a safe point; the window is hidden by then.
const ENGINE_TIMEOUT: Duration = Duration::from_secs(25);

/// How far closing has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ExitPhase {
    Open,
    /// The screen was sent `Closing` and has not answered.
    Asked,
    /// The screen shows the question; the person decides.
    Shown,
    Leaving,
}

/// The state of closing, shared by the close button, the tray, signals and the screen.
pub struct Exit {
    phase: Mutex<ExitPhase>,
    /// Notified when the screen answers in time.
    answered: Notify,
}

impl Default for Exit {
    fn default() -> Self {
        Self { phase: Mutex::new(ExitPhase::Open), answered: Notify::new() }
    }
}

impl Exit {
    /// Moves to `to` if the phase is one of `from`; returns whether it moved.
    fn step(&self, from: &[ExitPhase], to: ExitPhase) -> bool {
        let mut phase = self.phase.lock().unwrap_or_else(PoisonError::into_inner);
        let moved = from.contains(&phase);
        if moved {
            *phase = to;
        }
        moved
    }

    /// The screen shows the question, which ends the time limit.
    pub fn shown(&self) {
        if self.step(&[ExitPhase::Asked], ExitPhase::Shown) {
            self.answered.notify_one();
        }
    }

    /// The person keeps the app open.
    pub fn keep_open(&self) {
        if self.step(&[ExitPhase::Asked], ExitPhase::Open) {
            self.answered.notify_one();
        } else {
            self.step(&[ExitPhase::Shown], ExitPhase::Open);
        }
    }

    /// Whether the app is already closing.
    pub fn is_leaving(&self) -> bool {
        *self.phase.lock().unwrap_or_else(PoisonError::into_inner) == ExitPhase::Leaving
    }
}

/// Handles the window's close button.
pub fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    api.prevent_close();
    let app = window.app_handle();
    let exit = app.state::<Exit>();
    if exit.step(&[ExitPhase::Open], ExitPhase::Asked) {
        let handle = app.clone();
        app.state::<Tasks>().spawn(async move { ask(&handle).await });
    } else {
        // Pressed a second time, the button closes without asking.
        leave(app);
    }
}

/// Sends `Closing` to the screen if changes wait; leaves at once if none do, or when the screen does not answer.
async fn ask(app: &AppHandle) {
    let status = app.state::<Engine>().status().await;
    match status {
        // Without a hub there is nowhere to send changes to.
        Ok(status) if status.pending > 0 && status.state != SyncState::LocalOnly => {
            events::say(app, &Closing(status));
            if tokio::time::timeout(SCREEN_TIMEOUT, app.state::<Exit>().answered.notified()).await.is_err() {
                tracing::warn!("The screen did not show the waiting changes; leaving without asking.");
                leave(app);
            }
        }
        Ok(_) => leave(app),
        Err(error) => {
            tracing::warn!(%error, "Leaving without knowing how many changes wait.");
            leave(app);
        }
    }
}

/// Closes the engine and ends the process, once.
pub fn leave(app: &AppHandle) {
    if app.state::<Exit>().step(&[ExitPhase::Open, ExitPhase::Asked, ExitPhase::Shown], ExitPhase::Leaving) {
        let app = app.clone();
        // Not in `Tasks`, which this task stops.
        async_runtime::spawn(async move {
            if let Some(window) = app.get_webview_window(window::MAIN) {
                // If hiding fails, the window closes a moment later anyway.
                drop(window.hide());
            }
            app.state::<Tasks>().stop();
            let engine = app.state::<Engine>().inner().clone();
            match tokio::time::timeout(ENGINE_TIMEOUT, engine.close()).await {
                Ok(Ok(waiting)) => tracing::info!(waiting, "Branchline closed."),
                Ok(Err(error)) => tracing::error!(%error, "The database did not close cleanly."),
                Err(_) => tracing::warn!("Sync did not stop in time; its current row goes again at the next start."),
            }
            app.exit(0);
        });
    }
}

/// Leaves when the system asks: Ctrl-C, or the signal sent at logout and shutdown.
pub fn on_signals(app: &AppHandle) {
    let handle = app.clone();
    app.state::<Tasks>().spawn(async move {
        match exit_signal().await {
            Ok(()) => leave(&handle),
            Err(error) => tracing::warn!(%error, "Signals cannot be received."),
        }
    });
}

#[cfg(unix)]
async fn exit_signal() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut end = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut hangup = signal(SignalKind::hangup())?;
    tokio::select! {
        _ = end.recv() => {}
        _ = interrupt.recv() => {}
        _ = hangup.recv() => {}
    }
    Ok(())
}

#[cfg(not(unix))]
async fn exit_signal() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}

#[cfg(test)]
mod tests {
    use super::{Exit, ExitPhase};

    #[test]
    fn a_person_who_stays_is_asked_again_next_time() {
        let exit = Exit::default();
        assert!(exit.step(&[ExitPhase::Open], ExitPhase::Asked), "because the close button was pressed");
        exit.shown();
        assert!(!exit.step(&[ExitPhase::Asked], ExitPhase::Open), "because a shown question has no time limit");
        exit.keep_open();
        assert!(
            exit.step(&[ExitPhase::Open], ExitPhase::Asked),
            "because the person stayed and presses the button again"
        );
    }

    #[test]
    fn leaving_cannot_be_undone() {
        let exit = Exit::default();
        assert!(exit.step(&[ExitPhase::Open], ExitPhase::Leaving), "because the tray's Quit leaves at once");
        exit.keep_open();
        assert!(exit.is_leaving(), "because the engine is already closing");
    }
}
