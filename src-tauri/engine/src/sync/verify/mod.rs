//! Proof that branch and hub hold the same rows: counts and order-independent hashes per table and stream, the records that differ by
//! name, and a repair that loses neither side.

mod checksums;
mod hub;
mod inspect;
mod repair;

use std::collections::BTreeSet;

use super::{Context, SyncError};
use crate::store::device::scope;
use crate::store::pull::cursors;
use crate::store::repair::digest;
use crate::store::schema::registry::SyncTable;
use branchline_domain::message;
use branchline_domain::sync::progress::Phase;
use branchline_domain::sync::stream::StreamKind;
use branchline_domain::sync::verify::{Difference, Repair, TableResult};

pub use repair::repair;

/// Most records of a table described in a comparison.
const NAMED: usize = 100;

/// A stream of the hub, up to where this device has applied it.
#[derive(Debug, Clone)]
struct Stream {
    id: i64,
    kind: StreamKind,
    audience: Option<String>,
    after: i64,
}

/// One table's comparison.
#[derive(Debug)]
pub struct TableComparison {
    table: SyncTable,
    proof: TableResult,
    /// Every record that differs.
    odd: BTreeSet<String>,
    /// Every record with changes that wait to be sent; they are not compared.
    waiting: BTreeSet<String>,
}

/// Everything compared.
#[derive(Debug)]
pub struct Comparison {
    streams: Vec<Stream>,
    found: Vec<TableComparison>,
    /// Tables this device does not hold as the hub does.
    pub left_out: Vec<String>,
}

impl Comparison {
    /// Returns how many records differ.
    #[must_use]
    pub fn differing(&self) -> i64 {
        self.found.iter().map(|found| found.proof.differing).sum()
    }

    /// Returns what was found, table by table.
    #[must_use]
    pub fn proofs(self) -> Vec<TableResult> {
        self.found.into_iter().map(|found| found.proof).collect()
    }

    /// Returns how many records differ still.
    #[must_use]
    pub fn open(&self) -> i64 {
        self.found.iter().map(|found| found.proof.open).sum()
    }

    /// Returns how many records were left out because changes of them wait to be sent.
    #[must_use]
    pub fn waiting(&self) -> i64 {
        let all: usize = self.found.iter().map(|found| found.waiting.len()).sum();
        i64::try_from(all).unwrap_or(i64::MAX)
    }
}

/// Compares every synced table that is held here whole with the hub, as far as this device has fetched it; what waits to be sent is
/// left out. No session may run meanwhile. Unless `fresh`, the hub says what it counted before of what has not moved since.
///
/// # Errors
/// When the hub cannot be reached, or somebody stopped it.
pub async fn verify(ctx: &Context, fresh: bool) -> Result<Comparison, SyncError> {
    let mut conn = ctx.store.reader().await?;
    let tables = scope::whole(&mut conn, &ctx.tables).await?;
    let streams: Vec<Stream> = cursors::list(&mut conn)
        .await?
        .into_iter()
        .map(|c| Stream { id: c.stream, kind: c.kind, audience: c.audience, after: c.after })
        .collect();
    let mut total = 0;
    for table in &tables {
        total += digest::count(&mut conn, table).await?;
    }
    drop(conn);
    let missing = |table: &&SyncTable| tables.iter().all(|whole| whole.name != table.name);
    let left_out = ctx.tables.iter().filter(missing).map(|table| table.name.clone()).collect();
    let mut all = Comparison { streams, found: Vec::new(), left_out };
    let mut done = 0;
    for table in tables {
        ctx.stop_if_asked(|| message!("kept-comparison"))?;
        ctx.say(Phase::Verifying, done, Some(total));
        let sums = checksums::of(ctx, &table, &all.streams, fresh, (&mut done, total)).await?;
        let found = inspect::inspect(ctx, table, &all.streams, sums).await?;
        all.found.push(found);
    }
    Ok(all)
}

/// Says of each record that differed what a repair made of it: `before` as the repair left it, `after` as compared since.
#[must_use]
pub fn judged(before: Comparison, mut after: Comparison) -> Comparison {
    for now in &mut after.found {
        let Some(was) = before.found.iter().find(|was| was.proof.table == now.proof.table) else { continue };
        let mut differences = was.proof.differences.clone();
        for one in &mut differences {
            if now.waiting.contains(&one.id) {
                one.repair = Some(Repair::Open);
                one.note = Some(message!("verify-not-taken"));
            } else if now.odd.contains(&one.id) {
                let again = now.proof.differences.iter().find(|again| again.id == one.id);
                let why = again.and_then(|again| again.note.clone()).or_else(|| one.note.take());
                one.repair = Some(Repair::Open);
                one.note = why.or_else(|| Some(message!("verify-differs-still")));
            } else if one.repair == Some(Repair::Open) {
                one.repair = Some(Repair::Fetched);
                one.note = Some(message!("verify-elsewhere"));
            }
        }
        let new = now.proof.differences.iter().filter(|new| differences.iter().all(|known| known.id != new.id));
        let new: Vec<Difference> = new.cloned().collect();
        differences.extend(new);
        let open = now.odd.len() + was.odd.intersection(&now.waiting).count();
        now.proof.differences = differences;
        now.proof.differing = i64::try_from(was.odd.union(&now.odd).count()).unwrap_or(i64::MAX);
        now.proof.open = i64::try_from(open).unwrap_or(i64::MAX);
        now.proof.equal = open == 0;
    }
    after
}
