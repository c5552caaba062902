//! The status of sync: read by one task, pushed to whoever watches.

use std::sync::{Arc, PoisonError};

use tokio::sync::watch;

use super::realtime;
use crate::engine::Engine;
use crate::error::Error;
use crate::runner::Background;
use crate::state::RuntimeState;
use crate::store::device::settings;
use crate::store::device::settings::{Overview, Settings, Waiting};

use branchline_domain::message;
use branchline_domain::sync::status::{BranchName, Connectivity, Problem, SyncState, SyncStatus};

impl Engine {
    /// Returns how sync stands, read afresh.
    pub async fn status(&self) -> Result<SyncStatus, Error> {
        self.refresh_status().await
    }

    /// Watches how sync stands.
    #[must_use]
    pub fn watch_status(&self) -> watch::Receiver<SyncStatus> {
        self.inner.status.subscribe()
    }

    /// Lets the status be read afresh in a moment, for a caller that waits for nothing any more.
    pub(crate) fn status_soon(&self) {
        self.inner.stale.notify_one();
    }

    /// Returns how sync stands after something was done: as last read when it cannot be read now, as what was done stays done.
    pub(crate) async fn status_now(&self) -> SyncStatus {
        match self.refresh_status().await {
            Ok(status) => status,
            Err(error) => {
                tracing::warn!(%error, "the status could not be read");
                self.inner.status.borrow().clone()
            }
        }
    }

    /// Starts the task that reads the status whenever it is stale. It ends with the engine, and keeps none open.
    pub(crate) fn keep_status(&self) {
        let (inner, stale) = (Arc::downgrade(&self.inner), Arc::clone(&self.inner.stale));
        let task = Background::spawn("status", move |task| async move {
            loop {
                tokio::select! {
                    () = task.cancelled() => return,
                    () = stale.notified() => {}
                }
                let Some(inner) = inner.upgrade() else { return };
                Self { inner }.status_now().await;
            }
        });
        if let Ok(mut slot) = self.inner.background.lock() {
            slot.push(task);
        }
    }

    /// Changes what is known only while the program runs, and tells the watchers without asking the database.
    pub(crate) fn set_live(&self, change: impl FnOnce(&mut RuntimeState)) {
        // Held until it is told, so that a reading that saw less never comes after.
        let Ok(mut held) = self.inner.live.lock() else { return };
        change(&mut held);
        let live = held.clone();
        self.inner.status.send_if_modified(|status| {
            let before = status.clone();
            status.connectivity = realtime::line(live.socket, live.unreachable);
            if live.running {
                status.state = SyncState::Syncing;
            } else if status.connectivity == Connectivity::Offline && status.state.is_calm() {
                status.state = SyncState::Offline;
            }
            status.progress = live.progress;
            status.last_report = live.last_report;
            status.next_sync_at = live.next_sync_at;
            *status != before
        });
    }

    /// Reads the status off the database and tells the watchers when it differs. Asks nobody outside: the closing question, the tray and
    /// every screen stand on it.
    pub(crate) async fn refresh_status(&self) -> Result<SyncStatus, Error> {
        // One reading at a time: what was read first is told first.
        let _turn = self.inner.reading.lock().await;
        let mut conn = self.inner.store.reader().await?;
        let Overview { settings, waiting, identity } = settings::overview(&mut conn).await?;
        let hub = self.hub();
        let signed_in = match &hub {
            Some(hub) => hub.signed_in().await,
            None => None,
        };
        let alerts = self.alerts(&mut conn, &settings, &waiting, signed_in.is_some()).await?;
        drop(conn);
        let problem = problem(&settings, &waiting, signed_in.is_some());
        let held = self.inner.live.lock().unwrap_or_else(PoisonError::into_inner);
        let live = held.clone();
        let status = SyncStatus {
            state: state(&settings, &waiting, signed_in.is_some(), &live),
            organisation: settings.organisation.clone(),
            branch: settings.branch_code.clone().map(|code| BranchName {
                id: identity.branch_id,
                name: settings.branch_name.clone().unwrap_or_else(|| code.clone()),
                code,
            }),
            signed_in_as: signed_in.map(|who| who.email.or_else(|| settings.email.clone()).unwrap_or(who.user_id)),
            enabled: settings.enabled,
            interval_minutes: settings.interval_minutes,
            cron: settings.cron.clone(),
            pending: waiting.pending,
            failed: waiting.failed,
            oldest_pending_at: waiting.oldest_pending_at,
            last_sync_at: settings.last_sync_at,
            last_push_at: settings.last_push_at,
            last_pull_at: settings.last_pull_at,
            next_sync_at: live.next_sync_at.filter(|_| settings.enabled && settings.configured()),
            connectivity: realtime::line(live.socket, live.unreachable),
            last_report: live.last_report,
            problem,
            alerts,
            progress: live.progress,
        };
        self.inner.status.send_if_modified(|old| {
            let differs = *old != status;
            old.clone_from(&status);
            differs
        });
        Ok(status)
    }
}

fn state(settings: &Settings, waiting: &Waiting, signed_in: bool, live: &RuntimeState) -> SyncState {
    if !settings.configured() {
        return SyncState::LocalOnly;
    }
    if live.running {
        return SyncState::Syncing;
    }
    let state = match settings.last_error_code.as_deref() {
        _ if !signed_in => SyncState::SignIn,
        Some("offline" | "hub_unavailable") => SyncState::Offline,
        Some("sign_in_needed") => SyncState::SignIn,
        // Neither stopping half-way nor waiting for approval is an error: it goes on by itself.
        Some("stopped" | "device_waiting") | None if waiting.failed == 0 => {
            if waiting.pending > 0 || settings.last_sync_at.is_none() {
                SyncState::Waiting
            } else {
                SyncState::UpToDate
            }
        }
        _ => SyncState::Error,
    };
    if realtime::line(live.socket, live.unreachable) == Connectivity::Offline && state.is_calm() {
        SyncState::Offline
    } else {
        state
    }
}

fn problem(settings: &Settings, waiting: &Waiting, signed_in: bool) -> Option<Problem> {
    if !settings.configured() {
        return None;
    }
    let said = settings.last_error_code.clone().zip(settings.last_error.clone());
    // Being offline or stopped is past once nobody is signed in; anything else still needs saying.
    let passing = |code: &str| code == "stopped" || (!signed_in && matches!(code, "offline" | "hub_unavailable"));
    if let Some((code, message)) = said.filter(|(code, _)| !passing(code)) {
        return Some(Problem { code, message });
    }
    if !signed_in {
        let message = message!("problem-signed-out");
        return Some(Problem { code: "sign_in_needed".to_owned(), message });
    }
    (waiting.failed > 0).then(|| {
        let message = match waiting.pending {
            0 => message!("problem-held-only", count = waiting.failed),
            _ => message!("problem-held", count = waiting.failed),
        };
        Problem { code: "held".to_owned(), message }
    })
}

/// Returns the status before the database has been asked.
pub(crate) fn unknown() -> SyncStatus {
    SyncStatus {
        state: SyncState::LocalOnly,
        organisation: None,
        branch: None,
        signed_in_as: None,
        enabled: true,
        interval_minutes: 5,
        cron: None,
        pending: 0,
        failed: 0,
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
