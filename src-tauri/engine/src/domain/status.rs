//! What the engine says about sync: the words and numbers every screen, the tray and the CLI share.

use serde::{Deserialize, Serialize};

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
    pub message: String,
}

/// How far a running session is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Progress {
    /// "sending", "receiving" or "applying".
    pub phase: String,
    /// Changes done so far.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub done: i64,
    /// Changes to do in all, when known.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub total: Option<i64>,
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
    /// What the last session did, since the app started.
    pub last_report: Option<SyncReport>,
    /// Why the last session ended early, until one succeeds.
    pub problem: Option<Problem>,
    /// How far the running session is.
    pub progress: Option<Progress>,
}

/// One row of `sync_queue`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct QueueRow {
    /// Dense per device, in order of writing.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub id: i64,
    /// The local transaction this change belongs to (its unit).
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub unit: Option<i64>,
    /// Table name on this device.
    pub table_name: String,
    /// "insert", "update" or "delete".
    pub operation: String,
    /// UUID of the record.
    pub record_id: String,
    /// A few words that name the record (its name, number or code), when it still exists.
    pub label: Option<String>,
    /// The row or the changed columns, JSON text.
    pub data: String,
    /// "pending", "syncing", "synced" or "failed".
    pub status: String,
    /// Why it failed or waits, in words.
    pub error: Option<String>,
    /// How often it was refused.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub retry_count: i64,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub created_at: i64,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub synced_at: Option<i64>,
}

/// A local transaction the hub could not accept, or that waits behind one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HeldUnit {
    /// The unit's number on this device.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub unit: i64,
    /// "rejected" or "waiting".
    pub verdict: String,
    /// SQLSTATE or the hub's own code.
    pub code: Option<String>,
    /// Table of the record named in the message.
    pub table_name: Option<String>,
    /// Record named in the message.
    pub record_id: Option<String>,
    /// A few words that name the record.
    pub label: Option<String>,
    /// The field at fault, when known.
    pub field: Option<String>,
    /// What happened and what to do.
    pub message: String,
    /// The unit this one waits behind.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub behind: Option<i64>,
    /// How many changes it holds.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub changes: i64,
    /// How often it was tried.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub retry_count: i64,
    /// Milliseconds UTC when first refused.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub since: i64,
}

/// One line of the sync log: one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LogLine {
    /// Row number.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub id: i64,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub started_at: i64,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub ended_at: Option<i64>,
    /// "both", "push" or "pull"; "discard", "resync" and the like for what a person did.
    pub direction: String,
    /// Changes sent.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub pushed: i64,
    /// Rows fetched.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub pulled: i64,
    /// Changes merged.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub merged: i64,
    /// Conflicting fields.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub conflicts: i64,
    /// Changes refused.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub rejected: i64,
    /// Bytes sent and received, bodies only.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub bytes: i64,
    /// Milliseconds.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub duration_ms: i64,
    /// Why it ended early, in words; or what a person did and why.
    pub error: Option<String>,
}

/// Sums over the sync log.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SyncStatistics {
    /// Sessions in the period.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub sessions: i64,
    /// Sessions that ended early.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub failed_sessions: i64,
    /// Changes sent.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub pushed: i64,
    /// Rows fetched.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub pulled: i64,
    /// Changes merged.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub merged: i64,
    /// Conflicting fields.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub conflicts: i64,
    /// Changes refused.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub rejected: i64,
    /// Bytes sent and received.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub bytes: i64,
    /// Milliseconds spent in sessions.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub duration_ms: i64,
    /// Changes and rows per second of session time.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub rows_per_second: i64,
}

/// Where this device stands in one stream of the hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Checkpoint {
    /// The hub's number of the stream.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub stream: i64,
    /// "org" or "branch".
    pub kind: String,
    /// The branch's UUID for a branch stream.
    pub branch_id: Option<String>,
    /// The hub's epoch this cursor belongs to.
    pub epoch: String,
    /// Applied up to this number.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub after: i64,
    /// Fetched but not yet applied up to this number, while a long pull is under way.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub staged: Option<i64>,
    /// The hub's newest number when last asked.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub head: i64,
    /// Milliseconds UTC of the last move.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub moved_at: Option<i64>,
}

/// One table's comparison between this device and the hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TableProof {
    /// Table name.
    pub table: String,
    /// Rows here.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub local_count: i64,
    /// Rows on the hub this device may see.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub hub_count: i64,
    /// True when counts and content hashes agree.
    pub equal: bool,
    /// Ids that differ, at most 100.
    pub differing: Vec<String>,
}

/// How the hub is set up on this device.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HubSettings {
    /// The project's address, e.g. `https://abc.supabase.co`; empty when local only.
    pub url: String,
    /// The publishable key.
    pub key: String,
    /// Last e-mail used to sign in.
    pub email: Option<String>,
    /// Code of the branch.
    pub branch_code: Option<String>,
    /// Whether a session is at hand.
    pub signed_in: bool,
    /// True when tokens are kept in the system keyring, false when only until the app closes.
    pub remembered: bool,
    /// UUID of this device.
    pub device_id: String,
    /// Code the hub gave this device, once connected.
    pub device_code: Option<String>,
}

/// What a person fills in to connect this device to a hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Connect {
    /// The project's address.
    pub url: String,
    /// The publishable key.
    pub key: String,
    /// Sign-in name.
    pub email: String,
    /// Never stored.
    pub password: String,
    /// Code of the branch this computer stands in.
    pub branch: String,
    /// For a new hub: the one-time code that founds the organisation.
    pub claim: Option<Claim>,
}

/// What founds an organisation on a new hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Claim {
    /// The one-time code.
    pub code: String,
    /// The organisation's name.
    pub organisation: String,
    /// The first branch's name.
    pub branch_name: String,
}

/// One check of the connection test or of `doctor`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Check {
    /// What was looked at, e.g. "Address".
    pub name: String,
    /// Whether it is in order.
    pub ok: bool,
    /// What was found, and what to do when it is not in order.
    pub message: String,
}

/// What changed, in domain words; screens map it to their queries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// Products and item groups.
    Products,
    /// Customers.
    Customers,
    /// Suppliers.
    Suppliers,
    /// Stock movements.
    Stock,
    /// Invoices, payments and allocations.
    Sales,
    /// Branches, devices, memberships, profiles and settings.
    Shop,
    /// Queue, log, checkpoints and held units.
    Sync,
    /// Hub settings and sign-in.
    Hub,
}

/// Counts at the head of the dashboard.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Dashboard {
    /// Live products.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub products: i64,
    /// Live customers.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub customers: i64,
    /// Live suppliers.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub suppliers: i64,
    /// Products below their low-stock mark.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub low_stock: i64,
    /// Selling value of what is on hand, paise.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub stock_value_paise: i64,
}
