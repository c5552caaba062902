//! Counts and hashes of one table, stream by stream, and the ids where they disagree. Rows stream by; nothing holds a table whole.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use md5::{Digest, Md5};

use super::Stream;
use super::hub::{DETAIL_ROWS, Question};
use crate::store::device::identity;
use crate::store::repair::digest;
use crate::store::repair::digest::{Range, RowSet};
use crate::store::schema::registry::SyncTable;
use crate::sync::{Context, SyncError};
use branchline_domain::message;
use branchline_domain::sync::progress::Phase;
use branchline_domain::sync::stream::StreamKind;
use branchline_domain::sync::verify::StreamResult;

/// Hashes are added up within this many bits.
const BITS: u64 = (1 << 60) - 1;

/// After so many rows somebody hears how far it is.
const GRAIN: i64 = 2_000;

/// What the sums of a table say.
pub(super) struct Checksums {
    pub streams: Vec<StreamResult>,
    /// Records that seem to differ.
    pub odd: BTreeSet<String>,
    /// Records left out because they wait here.
    pub waiting: BTreeSet<String>,
}

/// How far the whole comparison is: rows done, of how many.
type Progress<'a> = (&'a mut i64, i64);

/// Compares the sums of a table, and looks for the ids where they differ.
pub(super) async fn of(
    ctx: &Context,
    table: &SyncTable,
    streams: &[Stream],
    fresh: bool,
    (done, total): Progress<'_>,
) -> Result<Checksums, SyncError> {
    let waiting = digest::waiting(&mut *ctx.store.reader().await?, &table.name).await?;
    let concerned: Vec<Stream> = streams.iter().filter(|stream| stream.kind == table.audience).cloned().collect();
    let skip = waiting.iter().map(String::as_str).collect();
    let question = Question { table, streams: &concerned, skip, fresh };
    let answer = ctx.unless_stopped(async { question.sums(ctx).await }, || message!("kept-comparison")).await?;
    let mut apart: BTreeSet<String> = waiting.iter().cloned().chain(answer.newer).collect();
    let mut proofs = Vec::new();
    let mut odd = BTreeSet::new();
    for stream in &concerned {
        let part = stream.audience.as_deref().map_or(RowSet::Whole, RowSet::Of);
        let here = here(ctx, table, part, &apart, (&mut *done, total)).await?;
        let (hub_count, hub_hash) = match answer.streams.get(&stream.id.to_string()) {
            Some(sum) => {
                let hash = sum.hash.parse().map_err(|_| SyncError::Answer(format!("'{}' is no hash", sum.hash)))?;
                (sum.count, hash)
            }
            None => (0, 0),
        };
        let equal = here == (hub_count, hub_hash);
        if !equal {
            differing(ctx, &question, stream, &mut apart, &mut odd).await?;
        }
        let branch = stream.audience.clone().filter(|_| stream.kind == StreamKind::Branch);
        proofs.push(StreamResult { stream: Some(stream.id), branch, local_count: here.0, hub_count, equal });
    }
    if table.is_scoped() {
        strays(ctx, table, &concerned, &apart, &mut proofs, &mut odd).await?;
    }
    odd.retain(|id| !apart.contains(id));
    Ok(Checksums { streams: proofs, odd, waiting })
}

/// Counts and hashes what is here.
async fn here(
    ctx: &Context,
    table: &SyncTable,
    part: RowSet<'_>,
    apart: &BTreeSet<String>,
    (done, total): Progress<'_>,
) -> Result<(i64, u64), SyncError> {
    let (mut count, mut hash) = (0, 0u64);
    digest::rows(&mut *ctx.store.reader().await?, table, part, Range::default(), |id, text| {
        *done += 1;
        if *done % GRAIN == 0 {
            ctx.say(Phase::Verifying, *done, Some(total.max(*done)));
            if ctx.cancel.is_cancelled() {
                return ControlFlow::Break(());
            }
        }
        if !apart.contains(id) {
            count += 1;
            hash = hash.wrapping_add(row_hash(text)) & BITS;
        }
        ControlFlow::Continue(())
    })
    .await?;
    ctx.stop_if_asked(|| message!("kept-comparison"))?;
    Ok((count, hash))
}

/// Walks both sides in order of id, page by page, and notes where they disagree.
async fn differing(
    ctx: &Context,
    question: &Question<'_>,
    stream: &Stream,
    apart: &mut BTreeSet<String>,
    odd: &mut BTreeSet<String>,
) -> Result<(), SyncError> {
    let part = stream.audience.as_deref().map_or(RowSet::Whole, RowSet::Of);
    let mut after: Option<String> = None;
    loop {
        let asked = async { question.rows(ctx, stream.id, after.as_deref()).await };
        let page = ctx.unless_stopped(asked, || message!("kept-comparison")).await?;
        apart.extend(page.newer);
        let upto = if page.rows.len() < DETAIL_ROWS { None } else { page.rows.last().map(|(id, _)| id.clone()) };
        let range = Range { after: after.as_deref(), upto: upto.as_deref() };
        let mut here = BTreeMap::new();
        digest::rows(&mut *ctx.store.reader().await?, question.table, part, range, |id, text| {
            here.insert(id.to_owned(), row_hash(text));
            ControlFlow::Continue(())
        })
        .await?;
        for (id, hash) in page.rows {
            if here.remove(&id).map(|hash| hash.to_string()) != Some(hash) {
                odd.insert(id);
            }
        }
        odd.extend(here.into_keys());
        match upto {
            Some(id) => after = Some(id),
            None => return Ok(()),
        }
    }
}

/// Notes rows of branches and devices this device does not follow: the hub would not send them here.
async fn strays(
    ctx: &Context,
    table: &SyncTable,
    streams: &[Stream],
    apart: &BTreeSet<String>,
    proofs: &mut Vec<StreamResult>,
    odd: &mut BTreeSet<String>,
) -> Result<(), SyncError> {
    let mut known: Vec<String> = streams.iter().filter_map(|stream| stream.audience.clone()).collect();
    // The stream of this device opens with its first row, and is heard of one session later.
    known.push(identity::read(&mut *ctx.store.reader().await?).await?.device_id);
    let mut count = 0;
    let part = RowSet::Strays(&known);
    digest::rows(&mut *ctx.store.reader().await?, table, part, Range::default(), |id, _| {
        if !apart.contains(id) {
            count += 1;
            odd.insert(id.to_owned());
        }
        ControlFlow::Continue(())
    })
    .await?;
    if count > 0 {
        proofs.push(StreamResult { stream: None, branch: None, local_count: count, hub_count: 0, equal: false });
    }
    Ok(())
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
