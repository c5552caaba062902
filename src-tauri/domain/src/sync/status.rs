//! What the engine says about sync: the words and numbers every screen, the tray and the CLI share.

use serde::{Deserialize, Serialize};

use super::progress::Progress;
use super::watchdog::Alert;
use crate::messages::Message;

#[cfg(feature = "bindings")]
use specta_typescript::Number;

/// The one word on the sync card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum SyncState {
    /// No hub has been set up: everything is kept on this computer.
    LocalOnly,
    /// A session is running.
    Syncing,
    /// Everything was sent and fetched at the last session.
    UpToDate,
    /// The hub answers, and something waits for the next session.
    Waiting,
    /// The hub cannot be reached; normal, nothing is lost.
    Offline,
    /// The sign-in has run out; the queue waits for a person to sign in.
    SignIn,
    /// Something needs a person: see `problem`.
    Error,
}

impl SyncState {
    /// Returns whether all is well as far as the last session knows, so that a line found broken since is the newer word.
    #[must_use]
    pub fn is_calm(self) -> bool {
        matches!(self, Self::UpToDate | Self::Waiting)
    }
}

/// How changes of others come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Connectivity {
    /// Nothing is expected: no hub, nobody signed in, syncing switched off, or this program does not listen (the CLI).
    Unused,
    /// The live connection is being made.
    Connecting,
    /// At once: the hub tells this device of every change.
    Live,
    /// By the timer: the hub answers, but offers no live connection just now.
    Timer,
    /// Not at all: the hub cannot be reached; normal, nothing is lost.
    Offline,
}

/// Which way a session moves data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Send, then fetch.
    #[default]
    Both,
    /// Send only.
    Push,
    /// Fetch only.
    Pull,
}

/// Something that keeps sync from going on, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Problem {
    /// A stable word a screen may match (see `error::Code`).
    pub code: String,
    /// What happened, what is safe, what to do; one or two sentences.
    pub message: Message,
}

/// What one session did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SyncReport {
    /// Changes sent and taken.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub pushed: i64,
    /// Rows fetched and applied.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub pulled: i64,
    /// Sent changes that the hub merged with somebody else's.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub merged: i64,
    /// Fields that two people changed at once.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub conflicts: i64,
    /// Changes the hub could not accept; they wait in "Needs attention".
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub rejected: i64,
    /// Milliseconds from start to end.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub duration_ms: i64,
    /// Milliseconds UTC at the end.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub finished_at: i64,
}

impl SyncReport {
    /// Returns whether anything was sent, fetched or turned away.
    #[must_use]
    pub fn moved(&self) -> bool {
        self.pushed + self.pulled + self.rejected > 0
    }
}

/// The branch this computer bills for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BranchName {
    /// UUID.
    pub id: String,
    /// Two to four capitals, e.g. "MUM".
    pub code: String,
    /// Shown to people.
    pub name: String,
}

/// Everything the sync card, the tray and `branchline-cli status` show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SyncStatus {
    /// The one word.
    pub state: SyncState,
    /// Organisation's name, once connected.
    pub organisation: Option<String>,
    /// The branch, once connected.
    pub branch: Option<BranchName>,
    /// E-mail of the person signed in, if any.
    pub signed_in_as: Option<String>,
    /// Whether the background task syncs by itself.
    pub enabled: bool,
    /// Minutes between sessions, 5 unless set.
    pub interval_minutes: u32,
    /// The cron expression that takes the interval's place, if any.
    pub cron: Option<String>,
    /// Changes waiting to be sent.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub pending: i64,
    /// Changes the hub could not accept.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub failed: i64,
    /// Milliseconds UTC of the oldest waiting change.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub oldest_pending_at: Option<i64>,
    /// Milliseconds UTC of the last complete session.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub last_sync_at: Option<i64>,
    /// Milliseconds UTC of the last successful push.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub last_push_at: Option<i64>,
    /// Milliseconds UTC of the last successful pull.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub last_pull_at: Option<i64>,
    /// Milliseconds UTC of the next session the background task plans.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub next_sync_at: Option<i64>,
    /// How changes of others come in.
    pub connectivity: Connectivity,
    /// What the last session did, since the app started.
    pub last_report: Option<SyncReport>,
    /// Why the last session ended early, until one succeeds.
    pub problem: Option<Problem>,
    /// What the watchdog wants a person to know, most pressing first.
    pub alerts: Vec<Alert>,
    /// How far the long step under way is, a session or another.
    pub progress: Option<Progress>,
}
