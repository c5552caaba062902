//! Comparing and repairing: sums of a table, its rows' hashes, records as the feed would bring them, and lost lines put back.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::push::{Change, write};
use super::{Api, Caller, Reply};
use crate::hub::HubError;

/// One table, in the streams it goes by.
#[derive(Serialize)]
pub(crate) struct VerifyRequest<'a> {
    /// Who asks.
    #[serde(flatten)]
    pub caller: Caller<'a>,
    /// The hub's name of the table.
    pub table: &'a str,
    /// Up to where this device shows each stream.
    pub streams: Vec<Upto>,
    /// What is compared: a newer hub may have more columns, which are left out by rule.
    pub columns: Vec<&'a str>,
    /// Records that wait here.
    pub skip: &'a [&'a str],
    /// Counted anew, whatever was counted before.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fresh: bool,
    /// Rows of one stream in place of the sums.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail<'a>>,
}

/// Up to where a device shows a stream.
#[derive(Serialize)]
pub(crate) struct Upto {
    /// The stream.
    pub id: i64,
    /// The number.
    pub after: i64,
}

/// Which rows.
#[derive(Serialize)]
pub(crate) struct Detail<'a> {
    /// Those of this stream
    pub stream: i64,
    /// behind this id,
    pub after_id: Option<&'a str>,
    /// at most so many.
    pub limit: usize,
}

/// Counts and hashes by stream, and the records that changed since.
#[derive(Deserialize)]
pub(crate) struct HubChecksums {
    /// By the stream's number.
    pub streams: BTreeMap<String, Sum>,
    /// UUIDs.
    pub newer: Vec<String>,
}

/// What one stream has of a table.
#[derive(Deserialize)]
pub(crate) struct Sum {
    /// Rows.
    pub count: i64,
    /// Their hashes' sum, 60 bits in decimal digits.
    pub hash: String,
}

/// Ids and hashes in order of id, and the records that changed since.
#[derive(Deserialize)]
pub(crate) struct RowHashes {
    /// UUID, and 60 bits in decimal digits.
    pub rows: Vec<(String, String)>,
    /// UUIDs.
    pub newer: Vec<String>,
}

const VERIFY: &str = "sync_verify";

impl Api<'_> {
    /// Sums a table up, stream by stream.
    pub(crate) async fn checksums(self, request: &VerifyRequest<'_>) -> Result<HubChecksums, HubError> {
        self.call(VERIFY, request).await?.read()
    }

    /// Lists the hashes of the rows that the request's `detail` names.
    pub(crate) async fn row_hashes(self, request: &VerifyRequest<'_>) -> Result<RowHashes, HubError> {
        self.call(VERIFY, request).await?.read()
    }
}

/// Records of a table by their ids.
#[derive(Serialize)]
pub(crate) struct RecordsRequest<'a> {
    /// Who asks.
    #[serde(flatten)]
    pub caller: Caller<'a>,
    /// The hub's name of the table.
    pub table: &'a str,
    /// In these streams.
    pub streams: Vec<i64>,
    /// UUIDs.
    pub ids: &'a [String],
}

/// Records as a page of the feed would bring them, and what became of the others.
#[derive(Deserialize)]
pub(crate) struct RecordsAnswer {
    /// Columns, in the order of the values.
    pub c: Vec<String>,
    /// Rows: `[seq, hlc, fields, …values]`.
    pub r: Vec<Box<RawValue>>,
    /// Those the hub does not show.
    pub missing: Vec<Missing>,
}

/// A record the hub does not show.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Missing {
    /// UUID.
    pub id: String,
    /// What became of it.
    pub state: MissingState,
    /// Its last number in its stream.
    pub seq: i64,
    /// The stamp of its last change.
    pub hlc: String,
}

/// What became of a record the hub does not show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum MissingState {
    /// The feed removed it from these streams.
    Gone,
    /// Nobody removed it.
    Lost,
    /// It is in a stream that was not asked for, or a newer hub says what this version does not know: nothing is done about it.
    #[serde(other)]
    Elsewhere,
}

impl Api<'_> {
    /// Fetches records by their ids.
    pub(crate) async fn records(self, request: &RecordsRequest<'_>) -> Result<Reply<RecordsAnswer>, HubError> {
        self.call("sync_records", request).await
    }
}

/// Lines that a final document lost on the hub.
pub(crate) struct RestoreLinesRequest<'a> {
    /// Who asks.
    pub caller: Caller<'a>,
    /// Each as an insert; the hub knows its stamp.
    pub changes: Vec<Change<'a>>,
}

/// How many lines were put back.
#[derive(Deserialize)]
pub(crate) struct RestoredLines {
    /// Those that were lost and belong to a final document.
    pub put_back: i64,
}

impl Api<'_> {
    /// Puts lines back.
    pub(crate) async fn restore_lines(self, request: &RestoreLinesRequest<'_>) -> Result<RestoredLines, HubError> {
        let Caller { device, instance } = request.caller;
        let mut body = format!(r#"{{"p":{{"device":"{device}","instance":"{instance}","changes":"#);
        write(&mut body, &request.changes);
        body.push_str("}}");
        self.send("sync_restore_lines", body.into()).await?.read()
    }
}
