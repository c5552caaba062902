//! Shows each new watchdog alert once as a desktop notification. A desktop without notifications loses nothing: the
//! window shows the same alerts.

use std::collections::BTreeSet;

use branchline_domain::sync::status::SyncStatus;
use branchline_engine::Engine;
use tauri::{AppHandle, Manager as _};
use tauri_plugin_notification::NotificationExt as _;

use crate::tasks::Tasks;

/// Shows the alerts that are new. `notified` holds the titles already shown but not yet recorded by the engine.
pub fn notify(app: &AppHandle, status: &SyncStatus, notified: &mut BTreeSet<String>) {
    notified.retain(|title| status.alerts.iter().any(|alert| alert.news && alert.title.to_string() == *title));
    for alert in status.alerts.iter().filter(|alert| alert.news) {
        if !notified.insert(alert.title.to_string()) {
            continue;
        }
        if let Err(error) =
            app.notification().builder().title(alert.title.to_string()).body(alert.message.to_string()).show()
        {
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
