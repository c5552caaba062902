//! What a comparison asks the hub, and what it answers.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Stream, SyncTable};
use crate::store::device::identity::Identity;
use crate::store::pull::upsert::{FIRST_VALUE, PageTable};
use crate::sync::protocol::{Detail, HubChecksums, Missing, RecordsRequest, RowHashes, Upto, VerifyRequest};
use crate::sync::{Context, SyncError};

/// Rows asked for at a time when looking for differences.
pub(super) const DETAIL_ROWS: usize = 5_000;

/// What is compared of a table.
pub(super) struct Question<'a> {
    pub table: &'a SyncTable,
    pub streams: &'a [Stream],
    pub skip: Vec<&'a str>,
    pub fresh: bool,
}

impl Question<'_> {
    fn request<'a>(&'a self, device: &'a Identity, detail: Option<Detail<'a>>) -> VerifyRequest<'a> {
        VerifyRequest {
            caller: device.into(),
            table: &self.table.hub_name,
            streams: self.streams.iter().map(|s| Upto { id: s.id, after: s.after }).collect(),
            columns: self.table.columns.iter().map(|column| self.table.hub_column(column)).collect(),
            skip: &self.skip,
            fresh: self.fresh,
            detail,
        }
    }

    /// Asks for counts and hashes.
    pub(super) async fn sums(&self, ctx: &Context) -> Result<HubChecksums, SyncError> {
        Ok(ctx.api().checksums(&self.request(&ctx.device().await?, None)).await?)
    }

    /// Asks for the rows of one stream after an id.
    pub(super) async fn rows(
        &self,
        ctx: &Context,
        stream: i64,
        after_id: Option<&str>,
    ) -> Result<RowHashes, SyncError> {
        let detail = Detail { stream, after_id, limit: DETAIL_ROWS };
        Ok(ctx.api().row_hashes(&self.request(&ctx.device().await?, Some(detail))).await?)
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
    let device = ctx.device().await?;
    let streams = streams.iter().map(|s| s.id).collect();
    let request = RecordsRequest { caller: (&device).into(), table: &table.hub_name, streams, ids };
    let unclear = |error: serde_json::Error| SyncError::Answer(error.to_string());
    let answer = ctx.api().records(&request).await?.parse().map_err(unclear)?;
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
            raw: Box::<str>::from(raw).into(),
        };
        rows.insert(id, row);
    }
    let missing = answer.missing.into_iter().map(|one| (one.id.clone(), one)).collect();
    Ok(Records { columns: answer.c, rows, missing })
}
