//! The one window: how it opens, what it is called, and how it comes to the front.

use branchline_engine::domain::status::SyncStatus;
use tauri::{AppHandle, Manager, Runtime, Url, WebviewUrl, WebviewWindowBuilder};

use crate::Facts;

/// The window's label, as the capabilities name it.
pub const MAIN: &str = "main";

/// Web pages have a menu of their own; a shop's screen has one only where text is typed.
#[cfg(not(debug_assertions))]
const NO_MENU: &str = "addEventListener('contextmenu', (event) => {
  if (!event.target.closest('input, textarea')) event.preventDefault();
});";

/// Opens the window.
pub fn open(app: &AppHandle, facts: &Facts) -> tauri::Result<()> {
    let builder = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title("Branchline")
        .inner_size(1180.0, 780.0)
        .min_inner_size(760.0, 560.0)
        .center()
        .visible(!facts.hidden)
        // Two branches on one computer share no web storage either.
        .data_directory(facts.data_dir.join("webview"))
        .on_navigation(at_home);
    #[cfg(not(debug_assertions))]
    let builder = builder.initialization_script(NO_MENU);
    builder.build()?;
    Ok(())
}

/// Brings the window to the front.
pub fn show<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    let shown = window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
    if let Err(error) = shown {
        tracing::warn!(%error, "The window could not come to the front.");
    }
}

/// Calls the window after the branch it stands in.
pub fn name(app: &AppHandle, status: &SyncStatus) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    let title = title(status);
    if window.title().is_ok_and(|old| old != title)
        && let Err(error) = window.set_title(&title)
    {
        tracing::debug!(%error, "The window kept its old title.");
    }
}

fn title(status: &SyncStatus) -> String {
    match &status.branch {
        Some(branch) => format!("Branchline — {}", branch.code),
        None => "Branchline".to_owned(),
    }
}

/// The window shows the app's own pages and never walks off to another site.
fn at_home(url: &Url) -> bool {
    let own = match url.scheme() {
        "tauri" => true,
        "http" | "https" => url.host_str() == Some("tauri.localhost") || (cfg!(dev) && url.port() == Some(1420)),
        "about" => url.path() == "blank",
        _ => false,
    };
    if !own {
        tracing::warn!(%url, "The window was kept from leaving the app.");
    }
    own
}

#[cfg(test)]
mod tests {
    use super::at_home;

    #[test]
    fn the_window_stays_at_home() {
        for (url, stays) in [
            ("tauri://localhost/", true),
            ("http://tauri.localhost/products", true),
            ("https://example.com/", false),
            ("http://localhost:8080/", false),
            ("file:///etc/passwd", false),
        ] {
            let parsed = url.parse().expect("an address");
            assert_eq!(at_home(&parsed), stays, "because {url} is {} the app", if stays { "in" } else { "outside" });
        }
    }
}
