//! What happened to a record: who changed which field, where and when, what won; and what lies in the recycle bin.

use serde::{Deserialize, Serialize};

#[cfg(feature = "bindings")]
use specta_typescript::Number;

use crate::messages::Message;

/// What made a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum WriterSource {
    /// A person at a till.
    App,
    /// A person at a web page of the hub.
    Web,
    /// Tally.
    Tally,
    /// A program on the hub: SQL, the table editor, a server.
    System,
}

/// Who made a change, and where; what is not known is absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Writer {
    /// What made it.
    pub source: WriterSource,
    /// The person's name.
    pub name: Option<String>,
    /// What the person signs in with: names can be alike.
    pub email: Option<String>,
    /// The branch's code, e.g. "MUM".
    pub branch: Option<String>,
    /// The computer's code, e.g. "MUM1".
    pub device: Option<String>,
    /// True when it was made on this computer.
    pub here: bool,
    /// Who was signed in when it was sent, where that is somebody else.
    pub sent_by: Option<String>,
    /// Whether the sender approved it: its author may not do such a thing.
    pub approved: bool,
}

/// What kind of change it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// The record was added.
    Added,
    /// Fields were changed.
    Changed,
    /// It was put into the recycle bin.
    Deleted,
    /// It was taken out of the recycle bin.
    Restored,
}

/// What became of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum ChangeOutcome {
    /// It was taken as it was.
    Applied,
    /// It was merged with changes its author had not seen; nothing was lost.
    Merged,
    /// It met a change of the same field; see the fields for what won.
    Conflict,
    /// It is not sent yet.
    Waiting,
    /// The hub could not accept it; it is held.
    Held,
}

/// How a value fared against one its author had not seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum FieldVerdict {
    /// It came later and took the place of `before`.
    Won,
    /// It came too late: `before` was kept, `after` was not taken.
    Lost,
}

/// One field of a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FieldChange {
    /// The column's name here.
    pub field: String,
    /// What people call it.
    pub title: Message,
    /// The value before, in words.
    pub before: Option<Message>,
    /// The value after, in words.
    pub after: Option<Message>,
    /// The value before as stored, JSON text.
    pub before_value: String,
    /// The value after as stored, JSON text.
    pub after_value: String,
    /// Set when the field was changed elsewhere at the same time.
    pub verdict: Option<FieldVerdict>,
}

/// One change of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HistoryEntry {
    /// The change's stamp; entries are in order of it.
    pub hlc: String,
    /// Milliseconds UTC when it was made.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub made_at: i64,
    /// Milliseconds UTC when the hub took it; absent until then.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub taken_at: Option<i64>,
    /// What kind of change it was.
    pub kind: ChangeKind,
    /// What became of it.
    pub outcome: ChangeOutcome,
    /// Who made it, and where.
    pub who: Writer,
    /// Field by field.
    pub fields: Vec<FieldChange>,
}

/// Where a history was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Knowledge {
    /// The hub was asked just now: it is whole.
    Whole,
    /// It is what the hub said at `asked_at`, and what was changed here since.
    Kept,
    /// It is only what was changed on this computer.
    HereOnly,
}

/// A part of a record's history, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RecordHistory {
    /// The entries.
    pub entries: Vec<HistoryEntry>,
    /// True when there are older ones.
    pub more: bool,
    /// Where it was read.
    pub known: Knowledge,
    /// Milliseconds UTC when the hub was asked.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub asked_at: Option<i64>,
    /// Why the hub could not be asked, in words.
    pub reason: Option<Message>,
}

/// A record of any table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RecordRef {
    /// Table name on this device.
    pub table: String,
    /// UUID.
    pub id: String,
}

/// When something was done to a record, and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Deed {
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub made_at: i64,
    /// Who, and where.
    pub who: Writer,
}

/// Who added a record, who changed it last, and who deleted it; absent as long as this computer has not been told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Writers {
    /// The record.
    pub record: RecordRef,
    /// Its addition.
    #[serde(default)]
    pub added: Option<Deed>,
    /// Its last change.
    pub changed: Option<Deed>,
    /// Its deletion, when it lies in the recycle bin.
    pub deleted: Option<Deed>,
}

/// One record in the recycle bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BinRow {
    /// The record.
    pub record: RecordRef,
    /// What it is, e.g. "Product".
    pub noun: Message,
    /// A few words that name it.
    pub label: Message,
    /// A code, a number or a phone that tells it from others of the name.
    pub detail: Option<Message>,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub deleted_at: i64,
    /// True while a change of it waits to be sent.
    pub waiting: bool,
}

/// What became of one record that was to be restored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Restored {
    /// The record.
    pub record: RecordRef,
    /// Why it could not be restored, in words; absent when it was.
    pub problem: Option<Message>,
}
