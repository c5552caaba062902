//! Looking at a record: its changes, and who wrote it last.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Api, Caller};
use crate::hub::HubError;
use branchline_domain::records::history::WriterSource;
use branchline_domain::sync::verdict::Verdict;

/// A part of a record's history.
#[derive(Serialize)]
pub(crate) struct HistoryRequest<'a> {
    /// Who asks.
    #[serde(flatten)]
    pub caller: Caller<'a>,
    /// The hub's name of the table.
    pub table: &'a str,
    /// The record, UUID.
    pub id: &'a str,
    /// Entries before this stamp; the newest, when absent.
    pub before: Option<&'a str>,
    /// Most entries.
    pub limit: u32,
}

/// Entries, newest first.
#[derive(Deserialize)]
pub(crate) struct HistoryAnswer {
    /// One a change.
    pub entries: Vec<HubEntry>,
    /// There are older ones.
    pub more: bool,
}

/// One change.
#[derive(Deserialize)]
pub(crate) struct HubEntry {
    /// Its stamp.
    pub h: String,
    /// When the hub took it, milliseconds UTC.
    pub at: Option<i64>,
    /// Whether the record came with it.
    pub kind: EntryKind,
    /// Applied, merged or conflict.
    pub outcome: Verdict,
    /// Who made it.
    pub who: HubWriter,
    /// By the hub's column: before, after, and `won` or `lost` where it met another change.
    pub fields: BTreeMap<String, Vec<Value>>,
}

/// Whether a record came with a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum EntryKind {
    /// It did.
    Added,
    /// It was there; or a newer hub says what this version does not know.
    #[serde(other)]
    Changed,
}

/// Who made a change; what is unknown is absent.
#[derive(Deserialize)]
pub(crate) struct HubWriter {
    /// Through what.
    pub source: WriterSource,
    /// The person's name.
    pub name: Option<String>,
    /// The branch's code.
    pub branch: Option<String>,
    /// The device's code.
    pub device: Option<String>,
    /// The device, UUID.
    pub device_id: Option<String>,
    /// What the person signs in with.
    pub email: Option<String>,
    /// Who was signed in when it was sent, where that is somebody else.
    pub sent_by: Option<String>,
    /// The sender approved it.
    #[serde(default)]
    pub approved: bool,
}

impl Api<'_> {
    /// Reads a part of a record's history.
    pub(crate) async fn history(self, request: &HistoryRequest<'_>) -> Result<HistoryAnswer, HubError> {
        self.call("sync_history", request).await?.read()
    }
}

/// Who wrote these records?
#[derive(Serialize)]
pub(crate) struct AuthorsRequest<'a> {
    /// Who asks.
    #[serde(flatten)]
    pub caller: Caller<'a>,
    /// The hub's table, and UUID; at most 500.
    pub records: Vec<(&'a str, &'a str)>,
}

/// Those of them the hub has.
#[derive(Deserialize)]
pub(crate) struct AuthorsAnswer {
    /// In any order.
    pub records: Vec<RecordAuthors>,
}

/// Who wrote one record.
#[derive(Deserialize)]
pub(crate) struct RecordAuthors {
    /// The hub's name of the table.
    pub table: String,
    /// UUID.
    pub id: String,
    /// Who added it.
    pub added: Option<LastWrite>,
    /// Who changed it last.
    pub changed: Option<LastWrite>,
    /// Who put it into the recycle bin.
    pub deleted: Option<LastWrite>,
}

/// The last change of a kind.
#[derive(Deserialize)]
pub(crate) struct LastWrite {
    /// Its stamp.
    pub h: String,
    /// Who made it.
    pub who: HubWriter,
}

impl Api<'_> {
    /// Asks who added each of some records, who changed it last, and who deleted it.
    pub(crate) async fn authors(self, request: &AuthorsRequest<'_>) -> Result<Vec<RecordAuthors>, HubError> {
        Ok(self.call::<AuthorsAnswer>("sync_authors", request).await?.read()?.records)
    }
}
