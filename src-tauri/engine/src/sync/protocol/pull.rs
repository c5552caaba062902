//! Fetching: one page of what others wrote, and how much is to come.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{Api, Caller, Reply};
use crate::hub::HubError;

/// Where a device stands, and how much it takes at once.
#[derive(Serialize)]
pub(crate) struct PullRequest<'a> {
    /// Who asks.
    #[serde(flatten)]
    pub caller: Caller<'a>,
    /// Where it stands in each stream.
    pub streams: Cow<'a, [Cursor]>,
    /// Most rows.
    pub limit: i64,
    /// Most bytes, beyond the first row.
    pub bytes: i64,
    /// The hub's names of what comes here, when not everything does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tables: Option<&'a [String]>,
    /// Settled bills before this day stay away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_day: Option<&'a str>,
}

/// Where a device stands in one stream.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Cursor {
    /// The stream.
    pub id: i64,
    /// The life of it that the numbers belong to.
    pub epoch: String,
    /// Fetched up to this number.
    pub after: i64,
    /// What is shown here already: where this fetch began.
    pub from: i64,
}

/// A page. Rows stay text: they go to the database as they came.
#[derive(Debug, Deserialize)]
pub(crate) struct Page {
    /// The newest stamp in it.
    pub hlc: Option<String>,
    /// How far it reaches in each stream that was asked for.
    pub streams: Vec<PageStream>,
    /// There is another page.
    pub more: bool,
    /// Rows, table by table.
    #[serde(default)]
    pub tables: Vec<PageTable>,
    /// Removals: `[table, id, seq, hlc]`.
    pub deletes: Option<Box<RawValue>>,
}

/// How far a page reaches in one stream.
#[derive(Debug, Deserialize)]
pub(crate) struct PageStream {
    /// The stream.
    pub id: i64,
    /// Its life.
    pub epoch: Option<String>,
    /// The last number in the page, or the cursor where there is none.
    pub after: i64,
    /// Its newest number.
    pub head: i64,
    /// It must be fetched anew.
    #[serde(default)]
    pub reset: bool,
}

/// Rows of one table.
#[derive(Debug, Deserialize)]
pub(crate) struct PageTable {
    /// The hub's name.
    pub t: String,
    /// Its columns, in the order of the values.
    pub c: Vec<String>,
    /// Rows: `[seq, hlc, fields, …values]`.
    pub r: Box<RawValue>,
    /// How many rows; an older hub leaves them to be counted.
    pub n: Option<i64>,
}

impl Api<'_> {
    /// Fetches a page.
    pub(crate) async fn pull(self, request: &PullRequest<'_>) -> Result<Reply<Page>, HubError> {
        self.call("sync_pull", request).await
    }
}

/// How much is to come?
#[derive(Serialize)]
pub(crate) struct CountRequest<'a> {
    /// Who asks.
    #[serde(flatten)]
    pub caller: Caller<'a>,
    /// Where it stands.
    pub streams: &'a [Cursor],
}

impl Api<'_> {
    /// Counts the rows beyond the cursors.
    pub(crate) async fn count(self, request: &CountRequest<'_>) -> Result<i64, HubError> {
        self.call("sync_count", request).await?.read()
    }
}
