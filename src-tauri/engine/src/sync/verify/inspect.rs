//! A closer look at records that seem to differ: both versions, field by field, by name. What only seemed so is forgotten.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::checksums::Checksums;
use super::hub;
use super::hub::{HubRow, Records};
use super::{NAMED, Stream, TableComparison};
use crate::store::records::label;
use crate::store::repair::digest;
use crate::store::schema::registry::SyncTable;
use crate::sync::protocol::Missing;
use crate::sync::{Context, SyncError};
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::sync::merge::as_text;
use branchline_domain::sync::verify::{Difference, DifferenceKind, TableResult};

/// One record that differs, from both sides.
#[derive(Debug, Clone)]
pub(super) enum Seen {
    /// Only the hub has it.
    MissingHere(HubRow),
    /// Only this device has it; what the hub knows of it.
    MissingAtHub(Map<String, Value>, Option<Missing>),
    /// Both have it; the columns that differ.
    Different(Map<String, Value>, HubRow, Vec<String>),
}

/// Some records that differ, by id, as both sides have them now.
pub(super) struct Inspection {
    pub seen: BTreeMap<String, Seen>,
    pub records: Records,
}

/// Looks at these records of a table on both sides. Those that agree after all, wait to be sent, or changed on the hub since this
/// device last fetched, are left out.
pub(super) async fn fetch(
    ctx: &Context,
    table: &SyncTable,
    streams: &[Stream],
    ids: &[String],
) -> Result<Inspection, SyncError> {
    let asked = hub::records(ctx, table, streams, ids);
    let mut records = ctx.unless_stopped(asked, || message!("kept-comparison")).await?;
    let mut conn = ctx.store.reader().await?;
    let mut here = digest::read(&mut conn, table, ids).await?;
    let waiting = digest::waiting(&mut conn, &table.name).await?;
    drop(conn);
    let mut seen = BTreeMap::new();
    for id in ids.iter().filter(|id| !waiting.contains(*id)) {
        let (row, missing) = (records.rows.get(id), records.missing.remove(id));
        let seq = row.map(|row| row.seq).or(missing.as_ref().map(|missing| missing.seq)).unwrap_or_default();
        let values = row.map(|row| &row.values).or(here.get(id));
        let audience = table.audience.column().and_then(|column| values?.get(column)?.as_str());
        let stream =
            streams.iter().find(|stream| stream.kind == table.audience && stream.audience.as_deref() == audience);
        if stream.is_some_and(|stream| seq > stream.after) {
            continue;
        }
        let one = match (here.remove(id), row) {
            (Some(values), Some(row)) => {
                let differs = |column: &&String| {
                    row.values
                        .get(*column)
                        .is_some_and(|there| as_text(there) != as_text(values.get(*column).unwrap_or(&Value::Null)))
                };
                let columns: Vec<String> = table.columns.iter().filter(differs).cloned().collect();
                if columns.is_empty() {
                    continue;
                }
                Seen::Different(values, row.clone(), columns)
            }
            (Some(values), None) => Seen::MissingAtHub(values, missing),
            (None, Some(row)) => Seen::MissingHere(row.clone()),
            (None, None) => continue,
        };
        seen.insert(id.clone(), one);
    }
    Ok(Inspection { seen, records })
}

/// Describes what differs to people.
pub(super) async fn describe(
    ctx: &Context,
    table: &SyncTable,
    seen: &BTreeMap<String, Seen>,
) -> Result<Vec<Difference>, SyncError> {
    let mut conn = ctx.store.reader().await?;
    let aside = digest::aside(&mut conn, &table.name).await?;
    let mut told = Vec::with_capacity(seen.len());
    for (id, one) in seen {
        let (kind, values) = match one {
            Seen::MissingHere(row) => (DifferenceKind::MissingHere, &row.values),
            Seen::MissingAtHub(values, _) => (DifferenceKind::MissingAtHub, values),
            Seen::Different(values, ..) => (DifferenceKind::Different, values),
        };
        let fields = match one {
            Seen::Different(values, row, columns) => {
                digest::fields(&mut conn, &ctx.tables, table, columns, (values, &row.values)).await?
            }
            _ => Vec::new(),
        };
        let note = aside
            .get(id)
            .filter(|_| kind == DifferenceKind::MissingHere)
            .map(|why| message!("verify-aside", why = Message::recognised(why)));
        let label = digest::name(&mut conn, &ctx.tables, table, values).await?;
        told.push(Difference { id: id.clone(), label, kind, fields, repair: None, note });
    }
    Ok(told)
}

/// Looks closer at what the sums of a table found.
pub(super) async fn inspect(
    ctx: &Context,
    table: SyncTable,
    streams: &[Stream],
    sums: Checksums,
) -> Result<TableComparison, SyncError> {
    let Checksums { streams: mut proofs, mut odd, waiting } = sums;
    let mut differences = Vec::new();
    // Whatever only seemed to differ makes room for another, so that what is told is what is.
    let all: Vec<String> = odd.iter().cloned().collect();
    for ids in all.chunks(NAMED) {
        let look = fetch(ctx, &table, streams, ids).await?;
        for id in ids.iter().filter(|id| !look.seen.contains_key(*id)) {
            odd.remove(id);
        }
        differences = describe(ctx, &table, &look.seen).await?;
        if !differences.is_empty() {
            break;
        }
    }
    let mut conn = ctx.store.reader().await?;
    for proof in &mut proofs {
        proof.equal |= odd.is_empty();
        if let Some(branch) = &proof.branch {
            let name = label::label(&mut conn, &ctx.tables, "branches", branch).await?;
            proof.branch = name.map(|name| name.to_string());
        }
    }
    let differing = i64::try_from(odd.len()).unwrap_or(i64::MAX);
    let proof = TableResult {
        table: table.name.clone(),
        local_count: proofs.iter().map(|stream| stream.local_count).sum(),
        hub_count: proofs.iter().map(|stream| stream.hub_count).sum(),
        equal: odd.is_empty(),
        streams: proofs,
        differing,
        open: differing,
        differences,
    };
    Ok(TableComparison { table, proof, odd, waiting })
}
