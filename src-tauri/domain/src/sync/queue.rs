//! What people see of the outbox: its rows, held units, the session log and the checkpoints.

use serde::{Deserialize, Serialize};

#[cfg(feature = "bindings")]
use specta_typescript::Number;

use super::stream::StreamKind;
use super::verdict::Verdict;
use crate::messages::Message;

/// How far a change in the queue is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueueStatus {
    /// It waits to be sent.
    Pending,
    /// It is on its way; the hub has not answered.
    Syncing,
    /// The hub has taken it.
    Synced,
    /// The hub could not accept it; it is held.
    Failed,
    /// A person gave it up.
    Discarded,
}

impl QueueStatus {
    /// Reads the queue's word; the database takes no other than these five.
    #[must_use]
    pub fn of(word: &str) -> Self {
        match word {
            "syncing" => Self::Syncing,
            "synced" => Self::Synced,
            "failed" => Self::Failed,
            "discarded" => Self::Discarded,
            _ => Self::Pending,
        }
    }
}

/// One row of `sync_queue`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
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
    pub label: Option<Message>,
    /// The row or the changed columns, JSON text.
    pub data: String,
    /// "pending", "syncing", "synced", "failed" or "discarded".
    pub status: String,
    /// Why it failed or waits, in words.
    pub error: Option<Message>,
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HeldUnit {
    /// The unit's number on this device.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub unit: i64,
    /// "rejected" or "waiting".
    #[cfg_attr(feature = "sqlx", sqlx(try_from = "String"))]
    #[cfg_attr(feature = "bindings", specta(type = String))]
    pub verdict: Verdict,
    /// SQLSTATE or the hub's own code.
    pub code: Option<String>,
    /// Table of the record named in the message.
    pub table_name: Option<String>,
    /// Record named in the message.
    pub record_id: Option<String>,
    /// A few words that name the record.
    pub label: Option<Message>,
    /// The field at fault, when known.
    pub field: Option<String>,
    /// What happened and what to do.
    pub message: Message,
    /// The unit this one waits behind.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub behind: Option<i64>,
    /// Who made it, UUID, when its maker may not: somebody who may can approve it.
    pub by: Option<String>,
    /// That person's name.
    pub by_name: Option<String>,
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
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
    pub error: Option<Message>,
    /// The stable word of why it ended early; `offline` is no fault.
    pub error_code: Option<String>,
}

/// Where this device stands in one stream of the hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Checkpoint {
    /// The hub's number of the stream.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub stream: i64,
    /// "org", "branch" or "device".
    #[cfg_attr(feature = "sqlx", sqlx(try_from = "String"))]
    #[cfg_attr(feature = "bindings", specta(type = String))]
    pub kind: StreamKind,
    /// The UUID of the branch or device whose stream it is.
    pub audience: Option<String>,
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
