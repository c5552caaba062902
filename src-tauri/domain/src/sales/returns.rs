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

/// A bill that was sold, with what came back of it already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sold {
    /// Its lines.
    pub lines: Vec<Returnable>,
    /// What was payable.
    pub total: Paise,
    /// What credit notes gave back of it.
    pub given: Paise,
}

/// What one return gives back of a whole bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenBack {
    /// Line by line; nothing where nothing comes back.
    pub lines: Vec<Option<Returned>>,
    /// The value that was taxed.
    pub taxable: Paise,
    /// The tax, head by head.
    pub heads: Heads,
    /// What makes it whole rupees, as the bill was; of the last return what closes the bill.
    pub round_off: Paise,
    /// What is given back.
    pub total: Paise,
}

/// Returns what `quantities`, one for each line, give back. A bill of whole rupees gives back whole rupees, and never more than is left of
/// it; the last return gives all that is left, so that a bill that came back whole nets to nothing. Nothing when a line has less left
/// than comes back, or an amount leaves 64 bits.
#[must_use]
pub fn give_back(sold: &Sold, quantities: &[Milli]) -> Option<GivenBack> {
    let mut lines = Vec::with_capacity(sold.lines.len());
    let mut closes = true;
    for (n, line) in sold.lines.iter().enumerate() {
        let quantity = quantities.get(n).copied().unwrap_or(Milli::ZERO);
        closes &= line.returned.checked_add(quantity)? >= line.sold;
        lines.push(if quantity == Milli::ZERO { None } else { Some(take_back(*line, quantity)?) });
    }
    let back = || lines.iter().flatten();
    let taxable = Paise::total(back().map(|line| line.taxable))?;
    let heads = back().try_fold(Heads::default(), |sum, line| sum.zip(line.heads, Paise::checked_add))?;
    let exact = taxable.checked_add(heads.sum()?)?;
    let left = sold.total.checked_sub(sold.given)?.max(Paise::ZERO);
    let total = if closes {
        left
    } else if sold.total.to_the_rupee() == sold.total {
        exact.to_the_rupee().min(left)
    } else {
        exact.min(left)
    };
    Some(GivenBack { lines, taxable, heads, round_off: total.checked_sub(exact)?, total })
}
