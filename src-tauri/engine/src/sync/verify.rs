//! Proof that branch and hub hold the same rows: counts and order-independent hashes per table, and the ids that differ.

use std::collections::BTreeMap;

use md5::{Digest, Md5};
use serde::{Deserialize, Serialize};

use super::wire::body;
use super::{Context, SyncError};
use crate::domain::status::{Phase, TableProof};
use crate::store::registry::SyncTable;
use crate::store::{proof, scope};

/// Hashes are added up within this many bits.
const BITS: u64 = (1 << 60) - 1;

/// Most differing ids named per table.
const NAMED: usize = 100;

/// Rows asked for at a time when looking for differences.
const DETAIL_ROWS: i64 = 5_000;

/// Said when somebody stops the comparison.
const NOTHING_CHANGED: &str = "The comparison changes nothing; start it again whenever you like.";

#[derive(Deserialize)]
struct Sums {
    tables: BTreeMap<String, BTreeMap<String, Sum>>,
}

#[derive(Deserialize)]
struct Sum {
    count: i64,
    hash: String,
}

#[derive(Deserialize)]
struct Rows {
    rows: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Request<'a> {
    streams: &'a [i64],
    /// What is compared: a newer hub may have more columns, which are left out by rule.
    columns: BTreeMap<&'a str, Vec<&'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<Detail<'a>>,
}

#[derive(Serialize)]
struct Detail<'a> {
    table: &'a str,
    after_id: Option<&'a str>,
    limit: i64,
}

/// Compares every synced table that is held here whole with the hub. Unsent and unfetched changes show as differences: sync first.
///
/// # Errors
/// When the hub cannot be reached.
pub async fn verify(ctx: &Context) -> Result<Vec<TableProof>, SyncError> {
    let mut conn = ctx.store.reader().await?;
    let tables = scope::whole(&mut conn, &ctx.tables).await?;
    let streams: Vec<i64> = crate::store::cursors::list(&mut conn).await?.iter().map(|c| c.stream).collect();
    let answer = ctx
        .hub
        .rpc("sync_verify", body(Request { streams: &streams, columns: columns(&tables), detail: None })?)
        .await?;
    let hub: Sums = answer.json()?;
    let mut proofs = Vec::with_capacity(tables.len());
    for (table, n) in tables.iter().zip(0i64..) {
        ctx.stop_if_asked(|| NOTHING_CHANGED.to_owned())?;
        ctx.say(Phase::Verifying, n, i64::try_from(tables.len()).ok());
        let (mut local_count, mut local_hash) = (0i64, 0u64);
        proof::rows(&mut conn, table, |_, text| {
            local_count += 1;
            local_hash = local_hash.wrapping_add(row_hash(text)) & BITS;
        })
        .await?;
        let (mut hub_count, mut hub_hash) = (0i64, 0u64);
        for sum in hub.tables.get(&table.hub_name).into_iter().flat_map(BTreeMap::values) {
            hub_count += sum.count;
            let hash: u64 = sum.hash.parse().map_err(|_| SyncError::Answer(format!("'{}' is no hash", sum.hash)))?;
            hub_hash = hub_hash.wrapping_add(hash) & BITS;
        }
        let equal = (local_count, local_hash) == (hub_count, hub_hash);
        let differing = if equal { Vec::new() } else { differing(ctx, table, &streams).await? };
        proofs.push(TableProof { table: table.name.clone(), local_count, hub_count, equal, differing });
    }
    Ok(proofs)
}

/// Returns the columns that sync, by the hub's names.
fn columns(tables: &[SyncTable]) -> BTreeMap<&str, Vec<&str>> {
    tables
        .iter()
        .map(|t| (t.hub_name.as_str(), t.columns.iter().map(|column| t.hub_column(column)).collect()))
        .collect()
}

async fn differing(ctx: &Context, table: &SyncTable, streams: &[i64]) -> Result<Vec<String>, SyncError> {
    let mut here = BTreeMap::new();
    proof::rows(&mut *ctx.store.reader().await?, table, |id, text| {
        here.insert(id.to_owned(), row_hash(text));
    })
    .await?;
    let mut differing = Vec::new();
    let mut after: Option<String> = None;
    loop {
        ctx.stop_if_asked(|| NOTHING_CHANGED.to_owned())?;
        let detail = Detail { table: &table.hub_name, after_id: after.as_deref(), limit: DETAIL_ROWS };
        let answer = ctx
            .hub
            .rpc("sync_verify", body(Request { streams, columns: columns(&ctx.tables), detail: Some(detail) })?)
            .await?;
        let page: Rows = answer.json()?;
        let Some((last, _)) = page.rows.last() else { break };
        after = Some(last.clone());
        for (id, hash) in page.rows {
            if here.remove(&id).map(|hash| hash.to_string()) != Some(hash) && differing.len() < NAMED {
                differing.push(id);
            }
        }
    }
    differing.extend(here.into_keys().take(NAMED.saturating_sub(differing.len())));
    Ok(differing)
}

/// Returns the first 15 hex digits of the MD5 of a row's text, as a number. MD5 tells accidents, not attacks: both sides
/// have it, and rows are guarded by access rules.
fn row_hash(text: &str) -> u64 {
    let digest: [u8; 16] = Md5::digest(text.as_bytes()).into();
    u128::from_be_bytes(digest).wrapping_shr(68).try_into().unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_hash_is_what_postgres_makes_of_the_first_fifteen_digits() {
        // md5('abc') = 900150983cd24fb0d6963f7d28e17f72
        assert_eq!(row_hash("abc"), 0x0900_1509_83cd_24fb);
    }
}
