//! Units that cannot travel: too large, too slow or refused on the way. They are told to the hub by name, without their content.

use crate::hub::Suspicion;
use crate::store::WriteTx;
use crate::store::queue::units;
use crate::store::queue::units::Largest;
use crate::sync::SyncError;
use crate::sync::wire::Verdict;
use branchline_domain::records::limits::{MAX_RECORD_BYTES, size_words};
use branchline_domain::records::words;

/// The hub's code for a unit without its content.
pub(crate) const CODE: &str = "BL413";

/// Returns the wire's word for why a unit is withheld.
pub(crate) fn code(suspicion: Suspicion) -> Option<&'static str> {
    match suspicion {
        Suspicion::None => None,
        Suspicion::TooLarge => Some("too_large"),
        Suspicion::TooSlow => Some("too_slow"),
        Suspicion::Refused | Suspicion::Broken => Some("refused_on_the_way"),
    }
}

/// Why a unit is withheld, for people, and which record is at fault.
pub(crate) struct Words {
    /// The largest text of the unit, when its size is what is wrong with it.
    pub largest: Option<Largest>,
    /// What happened, and what to do.
    pub message: String,
}

/// Says why the unit between two queue ids is withheld.
pub(crate) async fn words(tx: &mut WriteTx, rows: (i64, i64), why: &str) -> Result<Words, SyncError> {
    let largest = units::largest(tx.conn(), rows.0, rows.1).await?;
    let of = largest.as_ref().map_or_else(String::new, |largest| {
        format!("{} of {}", size_words(largest.bytes), words::title(&largest.field).to_lowercase())
    });
    let giant = units::has_giant(tx.conn(), rows.0, rows.1).await?;
    let message = match why {
        "too_large" if giant => format!(
            "Too large to travel: {of}; a record may have {} in all. Shorten it, then try again, or discard the change. Everything else goes on.",
            size_words(i64::try_from(MAX_RECORD_BYTES).unwrap_or(i64::MAX))
        ),
        "too_large" => format!(
            "Too large to travel, as something on the way to the hub refuses that much at once (the largest part of it: {of}). Shorten it, then try again, or discard the change. Everything else goes on."
        ),
        "too_slow" => "The hub could not finish it in time, while it is well otherwise. Try again when there is less to do, or discard the change. Everything else goes on.".to_owned(),
        _ => "Something on the way to the hub, a firewall perhaps, does not let it pass, while all else passes. It is tried again by itself, less and less often. Or change its text and try again; ask whoever looks after the network; or discard the change.".to_owned(),
    };
    Ok(Words { largest, message })
}

/// Returns the verdict of a unit whose content was withheld: the hub's, with the record and the field this computer knows to be at
/// fault.
pub(crate) async fn verdict(
    tx: &mut WriteTx,
    rows: (i64, i64),
    why: &str,
    hubs: Option<&Verdict>,
    unit: i64,
) -> Result<Verdict, SyncError> {
    let Words { largest, message } = words(tx, rows, why).await?;
    let mut verdict = hubs.cloned().unwrap_or_else(|| Verdict::rejected(unit));
    verdict.code = Some(CODE.to_owned());
    verdict.message = Some(message);
    if let Some(largest) = largest {
        verdict.table = Some(largest.table_name);
        verdict.record = Some(largest.record_id);
        verdict.field = (why == "too_large").then_some(largest.field);
    }
    Ok(verdict)
}
