//! The word for how money moves.

use branchline_domain::sales::PaymentMode;

use crate::usage;

/// Reads how money moves.
pub(super) fn mode(word: &str) -> Result<PaymentMode, usage::Wrong> {
    let known = PaymentMode::ALL.into_iter().find(|mode| mode.word() == word);
    known.ok_or_else(|| usage::one_of(PaymentMode::ALL.map(PaymentMode::word)))
}
