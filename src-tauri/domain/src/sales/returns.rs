//! Taking goods back: what a line gives back when part of it comes home, whatever came before.

use crate::money::{Milli, Paise, rounded};
use crate::tax::{Heads, Taxed};

/// A line that was sold, with what came back of it already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Returnable {
    /// How much was sold.
    pub sold: Milli,
    /// Its value and tax.
    pub taxed: Taxed,
    /// How much came back before.
    pub returned: Milli,
    /// What was given back for it.
    pub given: Taxed,
}

/// What one return gives back of a line.
pub type Returned = Taxed;

/// Returns what `quantity` more of a line gives back: the share of all that is home by then, less what was given already. So any way of
/// dividing a return ends in the same amounts, and the last piece closes the line to the paisa. Nothing when more comes back than was
/// sold, or nothing at all.
#[must_use]
pub fn take_back(line: Returnable, quantity: Milli) -> Option<Returned> {
    let home = line.returned.checked_add(quantity)?;
    if quantity <= Milli::ZERO || home > line.sold {
        return None;
    }
    let share = |whole: Paise| rounded(i128::from(whole.get()) * i128::from(home.get()), i128::from(line.sold.get()));
    let heads = Heads {
        cgst: share(line.taxed.heads.cgst)?,
        sgst: share(line.taxed.heads.sgst)?,
        igst: share(line.taxed.heads.igst)?,
        cess: share(line.taxed.heads.cess)?,
    };
    Some(Taxed {
        taxable: share(line.taxed.taxable)?.checked_sub(line.given.taxable)?,
        heads: heads.zip(line.given.heads, Paise::checked_sub)?,
    })
}
