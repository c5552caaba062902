//! What the watchdog wants a person to know, said once by the desktop. A desktop without notifications is no trouble: the window
//! shows the same.

use std::collections::BTreeSet;

use branchline_domain::sync::status::SyncStatus;
use branchline_engine::Engine;
use tauri::{AppHandle, Manager as _};
use tauri_plugin_notification::NotificationExt as _;

use crate::tasks::Tasks;

/// Tells the desktop what it has not heard of yet. `notified` are the titles on their way.
pub fn notify(app: &AppHandle, status: &SyncStatus, notified: &mut BTreeSet<String>) {
    notified.retain(|title| status.alerts.iter().any(|alert| alert.news && alert.title == *title));
    for alert in status.alerts.iter().filter(|alert| alert.news) {
        if !notified.insert(alert.title.clone()) {
            continue;
        }
        if let Err(error) = app.notification().builder().title(&alert.title).body(&alert.message).show() {
            tracing::info!(%error, "The desktop takes no notifications.");
        }
        let (engine, kind) = (app.state::<Engine>().inner().clone(), alert.kind);
        app.state::<Tasks>().spawn(async move {
            if let Err(error) = engine.alert_told(kind).await {
                tracing::warn!(%error, "It could not be noted that the desktop was told.");
            }
        });
    }
}
