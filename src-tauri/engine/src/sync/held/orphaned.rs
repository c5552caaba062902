//! Settles units a hub that was set back to a backup holds, and this device has not known as held since: what a person gave up is
//! given up there again, what was accepted later is sent again.

use crate::store::WriteTx;
use crate::store::queue::held as store;
use crate::store::queue::held::Held;
use crate::store::queue::orphaned;
use crate::store::queue::orphaned::Fate;
use crate::sync::protocol::DiscardRequest;
use crate::sync::{Context, SyncError, held};
use branchline_domain::message;
use branchline_domain::sync::verdict::UnitVerdict;

/// Why a unit is given up on the hub that this device has sent so long ago that it keeps its records only.
const FORGOTTEN: &str = "Its computer has sent the records themselves since.";

/// What becomes of a unit that only the hub held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Orphan {
    /// A person gave it up: the hub is told again, with the reason.
    Discarded(i64, String),
    /// The hub had accepted it after its backup was made: it is sent again.
    Accepted(i64),
}

/// Takes up what the hub names as orphaned. What is to be sent again is held here until it is accepted, so that nothing forgets it; of
/// what the queue no longer has the records themselves are offered.
pub(crate) async fn take_up(tx: &mut WriteTx, verdicts: &[UnitVerdict], now: i64) -> Result<Vec<Orphan>, SyncError> {
    let mut orphans = Vec::new();
    for verdict in verdicts {
        match orphaned::fate(tx.conn(), verdict.unit).await? {
            Some(Fate::Discarded(reason)) => orphans.push(Orphan::Discarded(verdict.unit, reason)),
            // Its records themselves are offered to the hub that lost them.
            Some(Fate::Forgotten) => orphans.push(Orphan::Discarded(verdict.unit, FORGOTTEN.to_owned())),
            Some(Fate::Synced) => {
                let rows = orphaned::take_back(tx, verdict.unit).await?;
                let why = message!("held-again");
                let held = Held::rejected(verdict.unit, why, rows);
                store::hold(tx, &held, now).await?;
                orphans.push(Orphan::Accepted(verdict.unit));
            }
            None => {}
        }
    }
    Ok(orphans)
}

/// Tells the hub. Before anything is sent that builds on it.
pub(crate) async fn settle(ctx: &Context, orphans: &[Orphan]) -> Result<(), SyncError> {
    if orphans.is_empty() {
        return Ok(());
    }
    let identity = ctx.device().await?;
    for orphan in orphans {
        match orphan {
            Orphan::Discarded(unit, reason) => {
                let request = DiscardRequest { caller: (&identity).into(), unit: *unit, reason };
                let verdicts = ctx.api().discard(&request).await.map_err(SyncError::refused)?;
                let others: Vec<UnitVerdict> = verdicts.into_iter().filter(|v| v.unit != *unit).collect();
                let mut tx = ctx.store.begin().await?;
                held::note(&mut tx, &others, ctx.now()).await?;
                tx.commit().await?;
            }
            Orphan::Accepted(unit) => super::retry::retry(ctx, Some(*unit)).await?,
        }
    }
    Ok(())
}
