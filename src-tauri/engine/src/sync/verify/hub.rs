//! What a comparison asks the hub, and what it answers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::{Stream, SyncTable};
use crate::store::pull::upsert::{FIRST_VALUE, PageTable};
use crate::sync::wire::body_of;
use crate::sync::{Context, SyncError};

/// Rows asked for at a time when looking for differences.
pub(super) const DETAIL_ROWS: usize = 5_000;

#[derive(Deserialize)]
pub(super) struct Sum {
    pub count: i64,
    pub hash: String,
}

/// Counts and hashes by stream, and the records that changed since.
#[derive(Deserialize)]
pub(super) struct HubChecksums {
    pub streams: BTreeMap<String, Sum>,
    pub newer: Vec<String>,
}

/// Ids and hashes in order of id, and the records that changed since.
#[derive(Deserialize)]
pub(super) struct Rows {
    pub rows: Vec<(String, String)>,
    pub newer: Vec<String>,
}

#[derive(Serialize)]
struct Place {
    id: i64,
    after: i64,
}

#[derive(Serialize)]
struct Request<'a> {
    table: &'a str,
    streams: Vec<Place>,
    /// What is compared: a newer hub may have more columns, which are left out by rule.
    columns: Vec<&'a str>,
    /// Records that wait here.
    skip: Vec<&'a str>,
    /// Counted anew, whatever was counted before.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fresh: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<Detail<'a>>,
}

#[derive(Serialize)]
struct Detail<'a> {
    stream: i64,
    after_id: Option<&'a str>,
    limit: usize,
}

/// What is compared of a table.
pub(super) struct Question<'a> {
    pub table: &'a SyncTable,
    pub streams: &'a [Stream],
    pub skip: Vec<&'a str>,
    pub fresh: bool,
}

impl Question<'_> {
    async fn request<'a>(&'a self, ctx: &Context, detail: Option<Detail<'a>>) -> Result<String, SyncError> {
        let request = Request {
            table: &self.table.hub_name,
            streams: self.streams.iter().map(|s| Place { id: s.id, after: s.after }).collect(),
            columns: self.table.columns.iter().map(|column| self.table.hub_column(column)).collect(),
            skip: self.skip.clone(),
            fresh: self.fresh,
            detail,
        };
        body_of(&ctx.device().await?, request)
    }

    /// Asks for counts and hashes.
    pub(super) async fn sums(&self, ctx: &Context) -> Result<HubChecksums, SyncError> {
        Ok(ctx.hub.rpc("sync_verify", self.request(ctx, None).await?).await?.json()?)
    }

    /// Asks for the rows of one stream after an id.
    pub(super) async fn rows(&self, ctx: &Context, stream: i64, after_id: Option<&str>) -> Result<Rows, SyncError> {
        let detail = Detail { stream, after_id, limit: DETAIL_ROWS };
        Ok(ctx.hub.rpc("sync_verify", self.request(ctx, Some(detail)).await?).await?.json()?)
    }
}

/// A record as the hub holds it.
#[derive(Debug, Clone)]
pub(super) struct HubRow {
    /// Its values, by their names here.
    pub values: Map<String, Value>,
    /// Its number in its stream.
    pub seq: i64,
    /// Stamp of the row, and of the columns edited since, by the hub's names.
    pub hlc: String,
    pub fields: Map<String, Value>,
    /// As the feed would bring it.
    pub raw: String,
}

/// What became of a record the hub does not show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum MissingState {
    /// The feed removed it from these streams.
    Gone,
    /// It is in a stream that was not asked for.
    Elsewhere,
    /// Nobody removed it, or a newer hub says what this version does not know.
    #[serde(other)]
    Lost,
}

/// A record the hub does not show.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Missing {
    pub id: String,
    /// What became of it.
    pub state: MissingState,
    pub seq: i64,
    pub hlc: String,
}

/// Records as the hub holds them.
pub(super) struct Records {
    pub columns: Vec<String>,
    pub rows: BTreeMap<String, HubRow>,
    pub missing: BTreeMap<String, Missing>,
}

impl Records {
    /// Returns some of the rows as a page of the feed would bring them.
    pub(super) fn part(&self, table: &SyncTable, ids: &[String]) -> Option<PageTable> {
        let rows: Vec<&str> = ids.iter().filter_map(|id| self.rows.get(id)).map(|row| row.raw.as_str()).collect();
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        let made = || PageTable {
            table: table.name.clone(),
            columns: self.columns.clone(),
            rows: format!("[{}]", rows.join(",")),
            count,
        };
        (count > 0).then(made)
    }
}

/// Fetches records of a table by their ids.
pub(super) async fn records(
    ctx: &Context,
    table: &SyncTable,
    streams: &[Stream],
    ids: &[String],
) -> Result<Records, SyncError> {
    #[derive(Serialize)]
    struct Request<'a> {
        table: &'a str,
        streams: Vec<i64>,
        ids: &'a [String],
    }
    #[derive(Deserialize)]
    struct Answer<'a> {
        c: Vec<String>,
        #[serde(borrow)]
        r: Vec<&'a RawValue>,
        missing: Vec<Missing>,
    }
    let request = Request { table: &table.hub_name, streams: streams.iter().map(|s| s.id).collect(), ids };
    let answer = ctx.hub.rpc("sync_records", body_of(&ctx.device().await?, request)?).await?;
    let unclear = |error: serde_json::Error| SyncError::Answer(error.to_string());
    let answer: Answer<'_> = serde_json::from_slice(&answer.body).map_err(unclear)?;
    let mut rows = BTreeMap::new();
    for raw in answer.r {
        let cells: Vec<Value> = serde_json::from_str(raw.get()).map_err(unclear)?;
        let values: Map<String, Value> = answer
            .c
            .iter()
            .zip(cells.iter().skip(FIRST_VALUE))
            .filter_map(|(hub, value)| Some((table.local_column(hub)?.to_owned(), value.clone())))
            .collect();
        let id = values.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        let row = HubRow {
            values,
            seq: cells.first().and_then(Value::as_i64).unwrap_or_default(),
            hlc: cells.get(1).and_then(Value::as_str).unwrap_or_default().to_owned(),
            fields: cells.get(2).and_then(Value::as_object).cloned().unwrap_or_default(),
            raw: raw.get().to_owned(),
        };
        rows.insert(id, row);
    }
    let missing = answer.missing.into_iter().map(|one| (one.id.clone(), one)).collect();
    Ok(Records { columns: answer.c, rows, missing })
}
