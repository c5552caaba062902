//! What the hub could not accept: notes it, and gives it up when a person says so.

pub mod approve;
pub mod orphaned;
pub mod queue_repair;
pub mod retry;
pub mod withheld;

use crate::store::pull::apply;
use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::protocol::DiscardRequest;
use super::{Context, SyncError};
use crate::store::WriteTx;
use crate::store::device::identity;
use crate::store::pull::cursors;
use crate::store::pull::staging::Pulled;
use crate::store::pull::upsert::PageTable;
use crate::store::queue::held;
use crate::store::queue::held::Held;
use crate::store::queue::{log, repair};
use crate::store::records::label;
use crate::store::schema::registry;
use branchline_domain::message;
use branchline_domain::sync::refusal::{Missing, why_held};
use branchline_domain::sync::verdict::{Parent, UnitVerdict, Verdict};

/// Notes what became of units: held ones stay held, the others are let go. Parts of a divided unit come first, so that their rows do not
/// go with the rest.
pub(super) async fn note(tx: &mut WriteTx, verdicts: &[UnitVerdict], now: i64) -> Result<(), SyncError> {
    let (held, gone): (Vec<&UnitVerdict>, Vec<&UnitVerdict>) =
        verdicts.iter().partition(|verdict| verdict.verdict.is_held());
    for verdict in held {
        hold(tx, verdict, verdict.part.clone(), now).await?;
    }
    for verdict in gone {
        // Given up before, where the answer was lost.
        let discarded = (verdict.verdict == Verdict::Discarded).then(|| message!("discarded-before"));
        held::release(tx, verdict.unit, discarded.as_ref(), now).await?;
    }
    Ok(())
}

/// Notes that a unit with the queue rows `rows` is held; none for a unit that was held before.
pub(super) async fn hold(tx: &mut WriteTx, verdict: &UnitVerdict, rows: Vec<i64>, now: i64) -> Result<(), SyncError> {
    let missing = match verdict.parent.as_ref().filter(|_| verdict.verdict == Verdict::Rejected) {
        Some(parent) => Some(called(tx, parent).await?),
        None => None,
    };
    let held = Held {
        unit: verdict.unit,
        verdict: verdict.verdict,
        code: verdict.code.clone(),
        table: verdict.table.clone(),
        record: verdict.record.clone(),
        field: verdict.field.clone(),
        message: why_held(verdict, missing),
        behind: verdict.behind,
        by: verdict.by.clone(),
        by_name: verdict.by_name.clone(),
        rows,
    };
    Ok(held::hold(tx, &held, now).await?)
}

/// Names the record a unit waits for; without a name when nobody here knows it either.
async fn called(tx: &mut WriteTx, parent: &Parent) -> Result<Missing, SyncError> {
    let tables = registry::tables(tx.conn()).await?;
    let name = label::label(tx.conn(), &tables, &parent.table, &parent.id).await?;
    Ok(Missing { table: parent.table.clone(), id: parent.id.clone(), name })
}

/// Gives a held unit up, with a reason that stays in the log; what waited behind it goes on, and the branch shows of its
/// records what the hub holds.
///
/// # Errors
/// When the hub cannot be reached; then the unit is still held.
pub async fn discard(ctx: &Context, unit: i64, reason: &str) -> Result<(), SyncError> {
    if repair::is_local(unit) {
        let mut tx = ctx.store.begin().await?;
        give_up(ctx, &mut tx, unit, reason, &[]).await?;
        return Ok(tx.commit().await?);
    }
    let mut conn = ctx.store.reader().await?;
    let identity = identity::read(&mut conn).await?;
    let given_up = held::touched(&mut conn, unit).await?;
    drop(conn);
    let request = DiscardRequest { caller: (&identity).into(), unit, reason };
    let verdicts = ctx.api().discard(&request).await.map_err(SyncError::refused)?;
    // From here on the hub has given it up: whatever fails, the branch follows, at the latest with a full fetch.
    let records = as_on_hub(ctx, &given_up).await;
    let others: Vec<UnitVerdict> = verdicts.into_iter().filter(|v| v.unit != unit).collect();
    if let Ok(records) = records {
        let mut tx = ctx.store.begin().await?;
        give_up(ctx, &mut tx, unit, reason, &others).await?;
        let page = Pulled { parts: records, moves: Vec::new(), hlc: None };
        let put_back = match apply::apply_page(&mut tx, &ctx.tables, &page, ctx.now()).await {
            Ok(_) => tx.commit().await,
            Err(error) => Err(error),
        };
        match put_back {
            Ok(()) => return Ok(()),
            Err(error) => tracing::info!(%error, "the records of a discarded change could not be put back at once"),
        }
    }
    let mut tx = ctx.store.begin().await?;
    give_up(ctx, &mut tx, unit, reason, &others).await?;
    cursors::force_resync(&mut tx).await?;
    Ok(tx.commit().await?)
}

/// Lets a discarded unit go, with its reason in the log, and notes what became of those that waited behind it.
async fn give_up(
    ctx: &Context,
    tx: &mut WriteTx,
    unit: i64,
    reason: &str,
    others: &[UnitVerdict],
) -> Result<(), SyncError> {
    held::release(tx, unit, Some(&message!("discarded", reason = reason)), ctx.now()).await?;
    note(tx, others, ctx.now()).await?;
    let words = message!("log-discarded", change = unit.to_string(), reason = reason);
    Ok(log::note(tx, "discard", &words, ctx.now()).await?)
}

/// Returns these records the way a page of the hub would bring them: rows, and removals last.
async fn as_on_hub(ctx: &Context, records: &BTreeSet<(String, String)>) -> Result<Vec<PageTable>, SyncError> {
    let mut parts = Vec::new();
    let mut removals: Vec<Value> = Vec::new();
    for table in ctx.tables.iter() {
        for (_, id) in records.iter().filter(|(name, _)| *name == table.name) {
            let answer = ctx.hub.select(&table.hub_name, |read| read.eq(table.hub_column("id"), id)).await?;
            let rows: Vec<Map<String, Value>> = answer.json()?;
            let Some(row) = rows.into_iter().next() else {
                removals.push(json!([table.hub_name, id, 0, ""]));
                continue;
            };
            let columns: Vec<String> = row.keys().cloned().collect();
            // No number and no stamps: changes of it that are still unsent stay on top.
            let values: Vec<Value> = [json!(0), json!(""), Value::Null].into_iter().chain(row.into_values()).collect();
            parts.push(PageTable { table: table.name.clone(), columns, rows: json!([values]).to_string(), count: 1 });
        }
    }
    if !removals.is_empty() {
        let count = i64::try_from(removals.len()).unwrap_or(i64::MAX);
        parts.push(PageTable {
            table: String::new(),
            columns: Vec::new(),
            rows: Value::from(removals).to_string(),
            count,
        });
    }
    Ok(parts)
}
