//! Shows each new watchdog alert once as a desktop notification. A desktop without notifications loses nothing: the
//! window shows the same alerts.

use branchline_domain::sync::status::SyncStatus;
use branchline_domain::sync::watchdog::AlertKind;
use branchline_engine::Engine;
use tauri::{AppHandle, Manager as _};
use tauri_plugin_notification::NotificationExt as _;

use crate::{speech::said, tasks::Tasks};

/// Shows the alerts that are new. `notified` holds those already shown but not yet recorded by the engine.
pub fn notify(app: &AppHandle, status: &SyncStatus, notified: &mut Vec<AlertKind>) {
    notified.retain(|kind| status.alerts.iter().any(|alert| alert.news && alert.kind == *kind));
    for alert in status.alerts.iter().filter(|alert| alert.news) {
        if notified.contains(&alert.kind) {
            continue;
        }
        notified.push(alert.kind);
        let (title, body) = (said(app, alert.title.clone()), said(app, alert.message.clone()));
        if let Err(error) = app.notification().builder().title(title).body(body_of(body)).show() {
            tracing::info!(%error, "The desktop takes no notifications.");
        }
        let (engine, kind) = (app.state::<Engine>().inner().clone(), alert.kind);
        app.state::<Tasks>().spawn(async move {
            if let Err(error) = engine.alert_notified(kind).await {
                tracing::warn!(%error, "A shown alert could not be recorded.");
            }
        });
    }
}

/// Returns the text as the desktop's notifications take it: escaped where they read markup in it (Desktop Notifications Specification,
/// "Markup"), so that a name with `&` or `<` is shown whole.
#[cfg(target_os = "linux")]
fn body_of(text: String) -> String {
    const SERVICE: &str = "org.freedesktop.Notifications";
    let asked = || {
        let bus = zbus::blocking::Connection::session()?;
        let service = zbus::blocking::Proxy::new(&bus, SERVICE, "/org/freedesktop/Notifications", SERVICE)?;
        service.call::<_, _, Vec<String>>("GetCapabilities", &())
    };
    if asked().is_ok_and(|can| can.iter().any(|one| one == "body-markup")) { escaped(&text) } else { text }
}

#[cfg(not(target_os = "linux"))]
fn body_of(text: String) -> String {
    text
}

#[cfg(target_os = "linux")]
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::escaped;

    #[test]
    fn a_name_is_no_markup() {
        assert_eq!(escaped("A<B> & sons"), "A&lt;B&gt; &amp; sons");
    }
}
