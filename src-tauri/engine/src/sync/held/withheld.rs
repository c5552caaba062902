//! Units that cannot travel: too large, too slow or refused on the way. They are told to the hub by name, without their content.

use crate::hub::Suspicion;
use crate::store::WriteTx;
use crate::store::queue::units;
use crate::store::queue::units::Largest;
use crate::sync::SyncError;
use branchline_domain::messages::Message;
use branchline_domain::sync::refusal::why_withheld;
use branchline_domain::sync::verdict::{UnitVerdict, Withheld};

/// The hub's code for a unit without its content.
pub(crate) const CODE: &str = "BL413";

/// Returns why a unit is withheld that met this suspicion.
pub(crate) fn why(suspicion: Suspicion) -> Option<Withheld> {
    match suspicion {
        Suspicion::None => None,
        Suspicion::TooLarge => Some(Withheld::TooLarge),
        Suspicion::TooSlow => Some(Withheld::TooSlow),
        Suspicion::Refused | Suspicion::Broken => Some(Withheld::RefusedOnTheWay),
    }
}

/// Why a unit is withheld, for people, and which record is at fault.
pub(crate) struct Words {
    /// The largest text of the unit, when its size is what is wrong with it.
    pub largest: Option<Largest>,
    /// What happened, and what to do.
    pub message: Message,
}

/// Says why the unit between two queue ids is withheld.
pub(crate) async fn words(tx: &mut WriteTx, rows: (i64, i64), why: Withheld) -> Result<Words, SyncError> {
    let largest = units::largest(tx.conn(), rows.0, rows.1).await?;
    let giant = units::has_giant(tx.conn(), rows.0, rows.1).await?;
    let part = largest.as_ref().map(|largest| (largest.field.as_str(), largest.bytes));
    let message = why_withheld(why, part, giant);
    Ok(Words { largest, message })
}

/// Returns the verdict of a unit whose content was withheld: the hub's, with the record and the field this computer knows to be at
/// fault.
pub(crate) async fn verdict(
    tx: &mut WriteTx,
    rows: (i64, i64),
    why: Withheld,
    hubs: Option<&UnitVerdict>,
    unit: i64,
) -> Result<UnitVerdict, SyncError> {
    let Words { largest, message } = words(tx, rows, why).await?;
    let mut verdict = hubs.cloned().unwrap_or_else(|| UnitVerdict::rejected(unit));
    verdict.code = Some(CODE.to_owned());
    verdict.message = Some(message.to_stored());
    if let Some(largest) = largest {
        verdict.table = Some(largest.table_name);
        verdict.record = Some(largest.record_id);
        verdict.field = (why == Withheld::TooLarge).then_some(largest.field);
    }
    Ok(verdict)
}
