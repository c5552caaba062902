//! The bill of another branch that the hub told last.

use std::sync::{Mutex, PoisonError};

use super::ElsewhereBill;

/// The bill told last. A person types quantities against it, and each of them asks what they come to.
#[derive(Debug, Default)]
pub(crate) struct LastTold(Mutex<Option<(i64, ElsewhereBill)>>);

/// For so long it counts as told, in milliseconds: its branch may cancel it meanwhile.
const FRESH: i64 = 120_000;

impl LastTold {
    /// Returns it, if it is the one that is meant.
    pub(crate) fn get(&self, named: &str, now_ms: i64) -> Option<ElsewhereBill> {
        let told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, told) = told.as_ref()?;
        let invoice = &told.bill.invoice;
        let is_meant = invoice.id.as_str() == named || invoice.number.as_deref() == Some(named);
        (is_meant && (0..FRESH).contains(&(now_ms - at))).then(|| told.clone())
    }

    /// Keeps a bill, or forgets the one there is.
    pub(crate) fn keep(&self, bill: Option<ElsewhereBill>, now_ms: i64) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = bill.map(|bill| (now_ms, bill));
    }
}
