//! The tax of one line: from a price before tax, or out of a price that includes it.

use crate::money::{Paise, Rate, rounded};

use super::{Heads, Supply};

/// The rates of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rates {
    /// Central and state tax together, or integrated tax.
    pub gst: Rate,
    /// Compensation cess.
    pub cess: Rate,
}

impl Rates {
    /// No tax.
    pub const NONE: Self = Self { gst: Rate::ZERO, cess: Rate::ZERO };

    /// Returns a rate without cess.
    #[must_use]
    pub const fn of(gst: Rate) -> Self {
        Self { gst, cess: Rate::ZERO }
    }
}

/// A line's value and its tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taxed {
    /// The value that is taxed.
    pub taxable: Paise,
    /// The tax, head by head.
    pub heads: Heads,
}

impl Taxed {
    /// Returns value and tax together; nothing when they leave 64 bits.
    #[must_use]
    pub fn total(self) -> Option<Paise> {
        self.taxable.checked_add(self.heads.sum()?)
    }
}

/// Returns the tax of `net`, which is the line after its discounts; nothing when an amount leaves 64 bits.
///
/// An `inclusive` price is kept to the paisa: between states the integrated tax is what the value leaves of it, within a state the value is
/// what two equal halves leave. So the halves are always equal, and the value may differ by a paisa from what a division gives.
#[must_use]
pub fn tax(net: Paise, rates: Rates, supply: Supply, inclusive: bool) -> Option<Taxed> {
    let base = if inclusive { before_tax(net, rates)? } else { net };
    let cess = base.percent(rates.cess)?;
    let heads = match supply {
        Supply::Intra => {
            let half = half_percent(base, rates.gst)?;
            Heads { cgst: half, sgst: half, igst: Paise::ZERO, cess }
        }
        Supply::Inter if inclusive => {
            let igst = net.checked_sub(base)?.checked_sub(cess)?;
            Heads { cgst: Paise::ZERO, sgst: Paise::ZERO, igst, cess }
        }
        Supply::Inter => Heads { cgst: Paise::ZERO, sgst: Paise::ZERO, igst: base.percent(rates.gst)?, cess },
    };
    let taxable = if inclusive { net.checked_sub(heads.sum()?)? } else { net };
    Some(Taxed { taxable, heads })
}

/// Takes the tax out of a price that includes it: `net · 100 / (100 + rate)`.
pub(super) fn before_tax(net: Paise, rates: Rates) -> Option<Paise> {
    let whole = i128::from(Rate::WHOLE.get());
    rounded(i128::from(net.get()) * whole, whole + i128::from(rates.gst.get()) + i128::from(rates.cess.get()))
}

/// Half of a rate, exact also for 0.25 %.
fn half_percent(base: Paise, rate: Rate) -> Option<Paise> {
    rounded(i128::from(base.get()) * i128::from(rate.get()), 2 * i128::from(Rate::WHOLE.get()))
}
