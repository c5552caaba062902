//! Tries held units again: when a person asks, many in one request and each alone that is in the way of the others; and by itself, less and
//! less often, what was refused on its way, as a busy hub or a firewall may think better of it.

use sqlx::SqliteConnection;

use super::note;
use super::withheld;
use crate::hub::HubError;
use crate::store::device::identity;
use crate::store::device::identity::Identity;
use crate::store::queue;
use crate::store::queue::{held, repair};
use crate::store::schema::registry::Policy;
use crate::sync::protocol::{RetryChanges, RetryRequest};
use crate::sync::push::compose;
use crate::sync::{Context, SyncError, handshake};
use branchline_domain::message;
use branchline_domain::records::limits::{MAX_RECORD_BYTES, MAX_UNIT_BYTES};
use branchline_domain::sync::progress::Phase;
use branchline_domain::sync::status::SyncReport;

/// Most units, and bytes of them, that are tried again in one request: it must be done in time, and others wait for the same streams.
const MOST_AGAIN: usize = 100;
const BYTES_AGAIN: usize = 1_000_000;

/// Sends held units again, with what was corrected here since: `unit`, or all of them.
///
/// # Errors
/// When the hub cannot be reached; what was settled until then stays settled.
pub async fn retry(ctx: &Context, unit: Option<i64>) -> Result<(), SyncError> {
    let mut conn = ctx.store.reader().await?;
    let identity = identity::read(&mut conn).await?;
    let units = match unit {
        Some(unit) => vec![unit],
        None => held::units(&mut conn).await?,
    };
    drop(conn);
    if let Some(unit) = unit.filter(|unit| repair::is_local(*unit)) {
        let mut tx = ctx.store.begin().await?;
        repair::try_again(&mut tx, unit).await?;
        return Ok(tx.commit().await?);
    }
    let total = i64::try_from(units.len()).ok();
    let mut most = MOST_AGAIN;
    let mut done = 0;
    while done < units.len() {
        let words = || message!("kept-retried", count = done);
        ctx.stop_if_asked(words)?;
        ctx.say(Phase::Retrying, i64::try_from(done).unwrap_or(0), total);
        let batch = batch(ctx, &identity, &units[done..], most).await?;
        let answer = match batch.request {
            Some(_) if batch.units.is_empty() => Ok(Vec::new()),
            Some(request) => match ctx.api().retry(request).await {
                Ok(answer) => Ok(answer.read()?.units),
                Err(error) => Err(error),
            },
            None => Err(HubError::TooMuch { status: 413, code: None }),
        };
        let refused = match answer {
            Ok(verdicts) => {
                let mut tx = ctx.store.begin().await?;
                note(&mut tx, &verdicts, ctx.now()).await?;
                tx.commit().await?;
                done += batch.passed;
                most = (most * 2).min(MOST_AGAIN);
                continue;
            }
            Err(error) => error,
        };
        // Refused on its way, while the hub is well: one unit stays held, of several one is looked for; the others have their turn.
        let why = withheld::why(refused.suspicion());
        let (Some(why), true) = (why, handshake::reached(ctx, &identity).await.is_ok()) else {
            return Err(SyncError::refused(refused));
        };
        let &[unit] = batch.units.as_slice() else {
            most = (batch.units.len() / 2).max(1);
            continue;
        };
        let mut tx = ctx.store.begin().await?;
        let rows = queue::held_bounds(tx.conn(), unit).await?;
        let words = withheld::words(&mut tx, rows, why).await?;
        held::still(&mut tx, unit, &words.message).await?;
        tx.commit().await?;
        done += batch.passed;
    }
    Ok(())
}

/// Most units tried again by a session that nobody asked to.
const MOST_BY_ITSELF: usize = 10;

/// Tries units again that were refused on their way and are due, in a session that began at `began` (ms since
/// 1970).
pub(crate) async fn what_is_due(ctx: &Context, began: i64, report: &mut SyncReport) -> Result<(), SyncError> {
    let mut last = 0;
    for _ in 0..MOST_BY_ITSELF {
        let mut conn = ctx.store.reader().await?;
        let Some(due) = held::due_again(&mut conn, withheld::CODE, last, ctx.now()).await? else { break };
        drop(conn);
        retry(ctx, Some(due.unit)).await?;
        if !held::is_held(&mut *ctx.store.reader().await?, due.unit).await? {
            report.pushed += due.changes;
            if due.since >= began {
                report.rejected -= due.changes;
            }
        }
        last = due.unit;
    }
    Ok(())
}

/// Held units that are sent again in one request.
struct Batch {
    units: Vec<i64>,
    /// Nothing when its one unit is too large to travel.
    request: Option<RetryRequest>,
    /// How many units it takes out of those that were asked for: some are held no more, freed by those before.
    passed: usize,
}

/// Puts the first of `units` together, at most `most` of them and [`BYTES_AGAIN`], one at least.
async fn batch(ctx: &Context, identity: &Identity, units: &[i64], most: usize) -> Result<Batch, SyncError> {
    let mut request = RetryRequest::new(identity.into());
    let mut batch = Batch { units: Vec::new(), request: None, passed: 0 };
    let mut conn = ctx.store.reader().await?;
    for unit in units {
        if !held::is_held(&mut conn, *unit).await? {
            batch.passed += 1;
            continue;
        }
        let changes = corrected(ctx, &mut conn, *unit).await?;
        let size = changes.as_ref().map_or(BYTES_AGAIN, RetryChanges::len);
        if !batch.units.is_empty() && (batch.units.len() >= most || request.len() + size > BYTES_AGAIN) {
            break;
        }
        batch.units.push(*unit);
        batch.passed += 1;
        let Some(changes) = changes else { return Ok(batch) };
        request.add(*unit, &changes);
    }
    batch.request = Some(request);
    Ok(batch)
}

/// Returns a held unit's changes as they travel, with what was corrected since; nothing when it is too large to.
async fn corrected(ctx: &Context, conn: &mut SqliteConnection, unit: i64) -> Result<Option<RetryChanges>, SyncError> {
    if queue::size_of_held(conn, unit).await? > 2 * MAX_UNIT_BYTES {
        return Ok(None);
    }
    let mut outgoing = queue::of_held_unit(conn, unit).await?;
    for change in &mut outgoing {
        if ctx.tables.iter().any(|t| t.name == change.table && t.policy != Policy::Append) {
            held::correct(conn, change).await?;
        }
    }
    if outgoing.iter().any(|change| change.data.len() > MAX_RECORD_BYTES) {
        return Ok(None);
    }
    Ok(Some(RetryChanges::of(&compose::changes(&ctx.tables, &outgoing, None)?)))
}
