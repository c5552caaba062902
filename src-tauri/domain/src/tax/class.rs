//! Tax classes: the rates of a kind of goods as dated rows, so that a law that changes is one more row and old bills keep theirs.

use serde::{Deserialize, Serialize};

use super::split::{Rates, before_tax};
use crate::business_date::BusinessDate;
use crate::money::{Milli, Paise, Rate, rounded};

/// A kind of goods as the law taxes them, e.g. "Apparel".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxClass {
    /// Its rates, in any order; periods do not overlap.
    pub periods: Vec<Period>,
}

/// The rate from a day on, until the next period begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub from: BusinessDate,
    /// The rate, up to the threshold where there is one.
    pub rate: Rate,
    /// Compensation cess.
    pub cess: Rate,
    /// Where the law asks for more above a price.
    pub threshold: Option<Threshold>,
}

/// A price of one piece above which another rate holds (apparel and footwear, Notification 9/2025-CT(Rate)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Threshold {
    /// The highest value of a piece that has the lower rate, after discount and before tax.
    pub up_to: Paise,
    /// The rate of what costs more.
    pub above: Rate,
}

impl TaxClass {
    /// Returns the period a day lies in; nothing before the first.
    #[must_use]
    pub fn on(&self, day: BusinessDate) -> Option<&Period> {
        self.periods.iter().filter(|period| period.from <= day).max_by_key(|period| period.from)
    }
}

impl Period {
    /// Returns the rates of a line of `quantity` that comes to `net` after its discounts; nothing when an amount leaves 64 bits. A
    /// discount may change the rate. A price that includes tax is below the threshold if it is so with the lower rate in it.
    #[must_use]
    pub fn rates(&self, net: Paise, quantity: Milli, inclusive: bool) -> Option<Rates> {
        let lower = Rates { gst: self.rate, cess: self.cess };
        let Some(threshold) = self.threshold else { return Some(lower) };
        if quantity <= Milli::ZERO {
            return Some(lower);
        }
        let value = if inclusive { before_tax(net, lower)? } else { net };
        let piece = rounded(i128::from(value.get()) * 1000, i128::from(quantity.get()))?;
        Some(if piece > threshold.up_to { Rates { gst: threshold.above, cess: self.cess } } else { lower })
    }
}
