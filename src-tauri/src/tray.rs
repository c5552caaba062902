//! The tray icon: sync's state as a picture and a line, and a menu to open the window, sync and quit.

use std::sync::Mutex;

use branchline_domain::message;
use branchline_domain::messages::{Language, Message};
use branchline_domain::sync::status::{Direction, SyncState, SyncStatus};
use branchline_engine::Engine;
use tauri::{
    AppHandle, Manager, Wry,
    image::Image,
    include_image,
    menu::{Menu, MenuItem, PredefinedMenuItem},
    tray::{TrayIcon, TrayIconBuilder},
};

use crate::{closing, facts::Facts, speech::Speech, tasks::Tasks, window};

/// The tray's picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Picture {
    Idle,
    Syncing,
    Waiting,
    Offline,
    Attention,
}

impl Picture {
    fn image(self) -> Image<'static> {
        match self {
            Self::Idle => include_image!("src-tauri/icons/tray/idle.png"),
            Self::Syncing => include_image!("src-tauri/icons/tray/syncing.png"),
            Self::Waiting => include_image!("src-tauri/icons/tray/waiting.png"),
            Self::Offline => include_image!("src-tauri/icons/tray/offline.png"),
            Self::Attention => include_image!("src-tauri/icons/tray/attention.png"),
        }
    }
}

/// The tray icon and what it shows now.
pub struct Tray {
    icon: TrayIcon<Wry>,
    line: MenuItem<Wry>,
    menu: [(MenuItem<Wry>, Message); 3],
    shown: Mutex<Option<(Picture, String)>>,
}

/// Adds the tray icon, if possible. Returns whether the desktop shows it.
pub fn install(app: &AppHandle, facts: &Facts) -> bool {
    // On Linux the tray library is loaded on first use, which panics if it is missing.
    let built = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| build(app, facts)));
    match built {
        Ok(Ok(tray)) => {
            app.manage(tray);
            return is_shown();
        }
        Ok(Err(error)) => tracing::warn!(%error, "No tray icon."),
        Err(_) => tracing::warn!("No tray icon: this system has no library for it."),
    }
    false
}

/// Returns whether the desktop shows tray icons: on Linux that takes a `StatusNotifierItem` host, which not every
/// desktop has.
#[cfg(target_os = "linux")]
fn is_shown() -> bool {
    const WATCHER: &str = "org.kde.StatusNotifierWatcher";
    let asked = || {
        let bus = zbus::blocking::Connection::session()?;
        let watcher = zbus::blocking::Proxy::new(&bus, WATCHER, "/StatusNotifierWatcher", WATCHER)?;
        watcher.get_property::<bool>("IsStatusNotifierHostRegistered")
    };
    asked().unwrap_or_else(|error| {
        tracing::info!(%error, "This desktop shows no tray.");
        false
    })
}

#[cfg(not(target_os = "linux"))]
fn is_shown() -> bool {
    true
}

fn build(app: &AppHandle, facts: &Facts) -> tauri::Result<Tray> {
    let language = app.state::<Speech>().language();
    let item = |id: &str, words: Message| -> tauri::Result<_> {
        Ok((MenuItem::with_id(app, id, language.say(&words), true, None::<&str>)?, words))
    };
    let line = MenuItem::with_id(app, "state", "Branchline", false, None::<&str>)?;
    let open = item("open", message!("tray-open"))?;
    let sync = item("sync", message!("tray-sync"))?;
    let quit = item("quit", message!("tray-quit"))?;
    let above = PredefinedMenuItem::separator(app)?;
    let below = PredefinedMenuItem::separator(app)?;
    let menu = Menu::with_items(app, &[&line, &above, &open.0, &sync.0, &below, &quit.0])?;
    let icon = TrayIconBuilder::with_id("branchline")
        .icon(Picture::Idle.image())
        .tooltip("Branchline")
        // On Linux the picture is passed as a file; each data folder has its own.
        .temp_dir_path(facts.data_dir.join("tray"))
        .menu(&menu)
        .on_menu_event(|app, event| match event.id.as_ref() {
            "open" => window::show(app),
            "sync" => sync_now(app),
            "quit" => closing::leave(app),
            _ => {}
        })
        .build(app)?;
    Ok(Tray { icon, line, menu: [open, sync, quit], shown: Mutex::new(None) })
}

fn sync_now(app: &AppHandle) {
    let engine = app.state::<Engine>().inner().clone();
    app.state::<Tasks>().spawn(async move {
        if let Err(error) = engine.sync_now(Direction::Both).await {
            tracing::info!(%error, "Sync asked for from the tray did not finish.");
        }
    });
}

/// Shows sync's state in the tray, if there is one.
pub fn show(app: &AppHandle, status: &SyncStatus) {
    let Some(tray) = app.try_state::<Tray>() else { return };
    let language = app.state::<Speech>().language();
    let now = (picture(status), language.say(&line(status)));
    let Ok(mut shown) = tray.shown.lock() else { return };
    if shown.as_ref() == Some(&now) {
        return;
    }
    let drawn = if shown.as_ref().is_some_and(|(picture, _)| *picture == now.0) {
        Ok(())
    } else {
        tray.icon.set_icon(Some(now.0.image()))
    };
    let tooltip = language.say(&message!("tray-tooltip", state = now.1.as_str()));
    let said = tray.line.set_text(&now.1).and_then(|()| tray.icon.set_tooltip(Some(tooltip)));
    if let Err(error) = drawn.and(said) {
        tracing::debug!(%error, "The tray could not be updated.");
    }
    *shown = Some(now);
}

/// Says menu and line in another language.
pub fn say_anew(app: &AppHandle, language: Language, status: &SyncStatus) {
    let Some(tray) = app.try_state::<Tray>() else { return };
    for (item, words) in &tray.menu {
        if let Err(error) = item.set_text(language.say(words)) {
            tracing::debug!(%error, "The tray's menu could not be updated.");
        }
    }
    show(app, status);
}

fn picture(status: &SyncStatus) -> Picture {
    match status.state {
        SyncState::Syncing => Picture::Syncing,
        SyncState::Error | SyncState::SignIn => Picture::Attention,
        _ if status.failed > 0 => Picture::Attention,
        SyncState::Offline => Picture::Offline,
        SyncState::Waiting => Picture::Waiting,
        SyncState::UpToDate | SyncState::LocalOnly => Picture::Idle,
    }
}

fn line(status: &SyncStatus) -> Message {
    let waiting = (status.pending > 0).then(|| message!("tray-changes-wait", count = status.pending));
    let state = match status.state {
        SyncState::LocalOnly => return message!("tray-local-only"),
        SyncState::Syncing => match &status.progress {
            Some(progress) => return progress.message(),
            None => return message!("tray-syncing"),
        },
        _ if status.failed > 0 => message!("tray-held", count = status.failed),
        SyncState::UpToDate if waiting.is_none() => message!("tray-up-to-date"),
        SyncState::UpToDate | SyncState::Waiting => {
            return waiting.unwrap_or_else(|| message!("tray-waiting"));
        }
        SyncState::Offline => message!("tray-offline"),
        SyncState::SignIn => message!("tray-sign-in"),
        SyncState::Error => message!("tray-attention"),
    };
    match waiting {
        Some(waiting) => message!("tray-state-and-waiting", state = state, waiting = waiting),
        None => state,
    }
}

#[cfg(test)]
mod tests {
    use super::{Picture, line, picture};
    use branchline_domain::sync::progress::{Phase, Progress};
    use branchline_domain::sync::status::{Connectivity, SyncState, SyncStatus};

    fn status(state: SyncState, pending: i64, failed: i64) -> SyncStatus {
        SyncStatus {
            state,
            organisation: None,
            branch: None,
            signed_in_as: None,
            enabled: true,
            interval_minutes: 5,
            cron: None,
            pending,
            failed,
            oldest_pending_at: None,
            last_sync_at: None,
            last_push_at: None,
            last_pull_at: None,
            next_sync_at: None,
            connectivity: Connectivity::Unused,
            last_report: None,
            problem: None,
            alerts: Vec::new(),
            progress: None,
        }
    }

    #[test]
    fn the_tray_says_what_the_card_says() {
        for (state, pending, failed, expected, words) in [
            (SyncState::LocalOnly, 7, 0, Picture::Idle, "Kept on this computer; no hub is connected"),
            (SyncState::UpToDate, 0, 0, Picture::Idle, "Up to date"),
            (SyncState::Waiting, 1, 0, Picture::Waiting, "1 change waits"),
            (SyncState::Offline, 3, 0, Picture::Offline, "Offline; 3 changes wait"),
            (SyncState::Offline, 0, 0, Picture::Offline, "Offline"),
            (SyncState::UpToDate, 0, 2, Picture::Attention, "2 not accepted, needs attention"),
            (SyncState::SignIn, 4, 0, Picture::Attention, "Please sign in to go on syncing; 4 changes wait"),
        ] {
            let status = status(state, pending, failed);
            assert_eq!(picture(&status), expected, "because {state:?} with {pending} waiting has this picture");
            assert_eq!(line(&status).to_string(), words, "because {state:?} with {pending} waiting reads so");
        }
    }

    #[test]
    fn a_running_session_shows_its_progress() {
        let mut status = status(SyncState::Syncing, 100, 0);
        assert_eq!(line(&status).to_string(), "Syncing…", "because nothing was counted yet");
        let phase = Phase::Sending;
        status.progress =
            Some(Progress { phase, done: 47, total: Some(100), rate: None, left_ms: None, stopping: false });
        assert_eq!(line(&status).to_string(), "Sending 47 of 100", "because the session knows how far it is");
        assert_eq!(picture(&status), Picture::Syncing, "because a session runs");
    }
}
