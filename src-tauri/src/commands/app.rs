//! Commands for the app itself: what it is, closing it, updating it.

use branchline_domain::sync::status::Direction;
use serde::Serialize;
use tauri::{AppHandle, State, WebviewWindow};

use super::delegate::EngineState;
use crate::{
    closing::{self, Exit},
    error::{CommandError, CommandResult},
    facts::Facts,
    setup::Setup,
    updates::{self, UpdateStatus, Updates},
};

/// How far the content may shrink and grow: beyond, a screen cannot be brought back by hand.
const SMALLEST: f64 = 0.5;
const LARGEST: f64 = 3.0;

/// What a screen may know about the app it runs in.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct AppInfo {
    /// Its version.
    pub version: String,
    /// Where this branch's data is.
    pub data_dir: String,
    /// True the first time this folder is used.
    pub first_run: bool,
    /// True while the connection asked for at start is being made.
    pub connecting: bool,
    /// Why the connection asked for at start was not made.
    pub setup_error: Option<CommandError>,
}

/// Returns what a screen may know about the app.
#[tauri::command]
#[specta::specta]
pub fn app_info(app: AppHandle, facts: State<'_, Facts>, setup: State<'_, Setup>) -> AppInfo {
    AppInfo {
        version: app.package_info().version.to_string(),
        data_dir: facts.data_dir.display().to_string(),
        first_run: facts.first_run,
        connecting: setup.is_running(),
        setup_error: setup.failure(),
    }
}

/// Says that the screen shows what waits, so the window does not close by itself.
#[tauri::command]
#[specta::specta]
pub fn closing_shown(exit: State<'_, Exit>) {
    exit.shown();
}

/// Says that the person stays.
#[tauri::command]
#[specta::specta]
pub fn keep_open(exit: State<'_, Exit>) {
    exit.keep_open();
}

/// Closes the app; with `send_first` only after everything waiting was sent, else it says why not and stays.
#[tauri::command]
#[specta::specta]
pub async fn close_now(app: AppHandle, engine: EngineState<'_>, send_first: bool) -> CommandResult<()> {
    if send_first {
        engine.sync_now(Direction::Push).await?;
        // A session that was under way may have looked at the queue before the last bill was added.
        if engine.status().await?.pending > 0 {
            engine.sync_now(Direction::Push).await?;
        }
    }
    closing::leave(&app);
    Ok(())
}

/// Returns what the last look for updates found.
#[tauri::command]
#[specta::specta]
pub fn update_status(app: AppHandle, updates: State<'_, Updates>) -> UpdateStatus {
    UpdateStatus { current: app.package_info().version.to_string(), ..updates.status() }
}

/// Looks for a newer version now.
#[tauri::command]
#[specta::specta]
pub async fn check_for_update(app: AppHandle) -> UpdateStatus {
    updates::check(&app).await
}

/// Installs the version found last and starts it.
#[tauri::command]
#[specta::specta]
pub async fn install_update(app: AppHandle) -> CommandResult<()> {
    updates::install(&app).await
}

/// Shows the window's content larger or smaller: 1 is its own size.
#[tauri::command]
#[specta::specta]
pub fn set_zoom(window: WebviewWindow, factor: f64) {
    let factor = if factor.is_finite() { factor.clamp(SMALLEST, LARGEST) } else { 1.0 };
    if let Err(error) = window.set_zoom(factor) {
        tracing::warn!(%error, "The window keeps its size of text.");
    }
}
