//! The main window: opening, position, title, bringing it to the front, and the pages it may show.

use std::time::Duration;

use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::sync::status::SyncStatus;
use tauri::{
    AppHandle, Manager, Monitor, PhysicalPosition, PhysicalSize, Runtime, Url, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder,
};

use crate::{facts::Facts, speech::say, tasks::Tasks};

/// The window's label, as the capabilities name it.
pub const MAIN: &str = "main";

/// Disables the webview's context menu except in text fields.
#[cfg(not(debug_assertions))]
const NO_MENU: &str = "addEventListener('contextmenu', (event) => {
  if (!event.target.closest('input, textarea')) event.preventDefault();
});";

/// Opens the window.
pub fn open(app: &AppHandle, facts: &Facts) -> tauri::Result<()> {
    let builder = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title(say(app, &message!("window-title-alone")))
        .inner_size(1180.0, 780.0)
        .min_inner_size(760.0, 560.0)
        .center()
        .visible(!facts.hidden)
        // Each data folder has its own web storage, too.
        .data_directory(facts.data_dir.join("webview"))
        .on_navigation(is_own_page);
    #[cfg(not(debug_assertions))]
    let builder = builder.initialization_script(NO_MENU);
    let window = builder.build()?;
    app.state::<Tasks>().spawn(async move {
        // The window manager reports the final position only after a while.
        for wait in SETTLING {
            tokio::time::sleep(wait).await;
            if let Err(error) = keep_in_reach(&window) {
                tracing::warn!(%error, "The window stays where it was put.");
            }
        }
    });
    Ok(())
}

/// The waits before a new window's position is checked.
const SETTLING: [Duration; 2] = [Duration::from_millis(200), Duration::from_secs(1)];

/// Moves the window back if its screen is gone or smaller now.
fn keep_in_reach(window: &WebviewWindow) -> tauri::Result<()> {
    if window.is_maximized()? || window.is_fullscreen()? {
        return Ok(());
    }
    let rect = |(position, size): (PhysicalPosition<i32>, PhysicalSize<u32>)| Rect {
        x: i64::from(position.x),
        y: i64::from(position.y),
        width: i64::from(size.width),
        height: i64::from(size.height),
    };
    let area = |monitor: &Monitor| rect((monitor.work_area().position, monitor.work_area().size));
    let first = window.primary_monitor()?.as_ref().map(area);
    let areas: Vec<Rect> = first.into_iter().chain(window.available_monitors()?.iter().map(area)).collect();
    let frame = rect((window.outer_position()?, window.outer_size()?));
    let Some(fit) = in_reach(frame, &areas) else { return Ok(()) };
    tracing::info!(?frame, ?fit, "The window was out of reach; it is moved back.");
    let inner = window.inner_size()?;
    let less = |inner: u32, frame: i64, fit: i64| u32::try_from(i64::from(inner) - (frame - fit)).unwrap_or(inner);
    window.set_size(PhysicalSize::new(
        less(inner.width, frame.width, fit.width),
        less(inner.height, frame.height, fit.height),
    ))?;
    let at = |place: i64| i32::try_from(place).unwrap_or_default();
    window.set_position(PhysicalPosition::new(at(fit.x), at(fit.y)))
}

/// A rectangle of the desktop, physical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Rect {
    x: i64,
    y: i64,
    width: i64,
    height: i64,
}

impl Rect {
    fn overlap(self, other: Self) -> (i64, i64) {
        let across = (self.x + self.width).min(other.x + other.width) - self.x.max(other.x);
        let down = (self.y + self.height).min(other.y + other.height) - self.y.max(other.y);
        (across.max(0), down.max(0))
    }
}

/// A title bar's height, and how much of its width must be visible to grab it.
const TITLE: i64 = 32;
const GRIP: i64 = 160;

/// Returns where to move a window whose title cannot be grabbed or that is larger than its screen: into the screen most
/// of it lies on, else the first of `areas`. `None` if it may stay or no screen is known.
fn in_reach(frame: Rect, areas: &[Rect]) -> Option<Rect> {
    let seen = |area: &&Rect| {
        let (across, down) = frame.overlap(**area);
        across * down
    };
    let first = areas.first()?;
    // Reversed, because `max_by_key` returns the last of equals and the first is wanted.
    let best = areas.iter().rev().max_by_key(seen).filter(|area| seen(area) > 0).unwrap_or(first);
    let title = Rect { height: TITLE, ..frame };
    let reachable = areas.iter().any(|area| {
        let (across, down) = title.overlap(*area);
        across >= GRIP.min(frame.width) && down == TITLE
    });
    if reachable && frame.width <= best.width && frame.height <= best.height {
        return None;
    }
    let (width, height) = (frame.width.min(best.width), frame.height.min(best.height));
    Some(Rect {
        x: frame.x.clamp(best.x, best.x + best.width - width),
        y: frame.y.clamp(best.y, best.y + best.height - height),
        width,
        height,
    })
}

/// Brings the window to the front.
pub fn show<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    let shown = window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
    if let Err(error) = shown {
        tracing::warn!(%error, "The window could not come to the front.");
    }
}

/// Puts the branch's code in the window's title.
pub fn set_title(app: &AppHandle, status: &SyncStatus) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    let title = say(app, &title(status));
    if window.title().is_ok_and(|old| old != title)
        && let Err(error) = window.set_title(&title)
    {
        tracing::debug!(%error, "The window kept its old title.");
    }
}

fn title(status: &SyncStatus) -> Message {
    match &status.branch {
        Some(branch) => message!("window-title", branch = &branch.code),
        None => message!("window-title-alone"),
    }
}

/// Allows navigation to the app's own pages only.
fn is_own_page(url: &Url) -> bool {
    let own = match url.scheme() {
        "tauri" => true,
        "http" | "https" => url.host_str() == Some("tauri.localhost") || (cfg!(dev) && url.port() == Some(1420)),
        "about" => url.path() == "blank",
        _ => false,
    };
    if !own {
        tracing::warn!(%url, "Navigation away from the app was blocked.");
    }
    own
}

#[cfg(test)]
mod tests {
    use super::{Rect, in_reach, is_own_page};

    #[test]
    fn a_windows_title_can_always_be_grabbed() {
        let rect = |x, y, width, height| Rect { x, y, width, height };
        let (left, right) = (rect(0, 0, 1920, 1040), rect(1920, 0, 1280, 1024));
        for (frame, fit, why) in [
            (rect(100, 100, 1180, 780), None, "it is well where it is"),
            (rect(1800, 100, 1180, 780), None, "a person laid it over two screens"),
            (rect(-1100, 100, 1180, 780), Some(rect(0, 100, 1180, 780)), "a few pixels of it are seen"),
            (rect(100, -60, 1180, 780), Some(rect(100, 0, 1180, 780)), "its title is above the screen"),
            (rect(100, 1030, 1180, 780), Some(rect(100, 260, 1180, 780)), "its title is below the screen"),
            (rect(5000, 5000, 1180, 780), Some(rect(740, 260, 1180, 780)), "its screen is gone"),
            (rect(1920, 0, 2560, 1400), Some(rect(1920, 0, 1280, 1024)), "it is larger than the screen"),
        ] {
            assert_eq!(in_reach(frame, &[left, right]), fit, "because {why}");
        }
        assert_eq!(in_reach(rect(0, 0, 1, 1), &[]), None, "because there is no screen to go by");
    }

    #[test]
    fn the_window_shows_only_the_apps_pages() {
        for (url, stays) in [
            ("tauri://localhost/", true),
            ("http://tauri.localhost/products", true),
            ("https://example.com/", false),
            ("http://localhost:8080/", false),
            ("file:///etc/passwd", false),
        ] {
            let parsed = url.parse().expect("an address");
            assert_eq!(
                is_own_page(&parsed),
                stays,
                "because {url} is {} the app",
                if stays { "in" } else { "outside" }
            );
        }
    }
}
