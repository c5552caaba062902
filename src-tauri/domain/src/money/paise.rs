//! Amounts of money.

use std::fmt;

use super::decimal::Unit;
use super::rounding::divided;
use super::steps::whole_steps;
use super::{MOST_EXACT, Milli, Rate};

whole_steps! {
    /// An amount of money in paise, hundredths of a rupee; negative where money is owed or given back. Read from "1,234.50" or
    /// "₹ 12", written as "12,34,567.89".
    Paise of Rupees
}

impl Paise {
    /// The highest price of one unit, and the highest credit limit: a hundred crore rupees.
    ///
    /// The dearest line is this price times [`Milli::LARGEST_QUANTITY`]: 4 · 10^18 paise, and twice that with a tax of
    /// [`Rate::WHOLE`], which an `i64` (9.2 · 10^18) holds.
    pub const LARGEST_PRICE: Self = Self(100_000_000_000);

    /// The largest figure a screen can show exactly; whatever adds up to more is shown as more than this.
    pub const LARGEST_SHOWN: Self = Self(MOST_EXACT);

    /// Returns the price of a quantity: 1.235 kg at ₹89.99 cost ₹111.14. Rounded to the paisa, halves away from zero; nothing when
    /// the amount leaves 64 bits.
    #[must_use]
    pub fn times(self, quantity: Milli) -> Option<Self> {
        divided(i128::from(self.0) * i128::from(quantity.get()), 1000).map(Self)
    }

    /// Returns a rate of the amount: 9 % of ₹62.51 are ₹5.63. Rounded to the paisa, halves away from zero; nothing when the amount
    /// leaves 64 bits.
    #[must_use]
    pub fn percent(self, rate: Rate) -> Option<Self> {
        divided(i128::from(self.0) * i128::from(rate.get()), i128::from(Rate::WHOLE.get())).map(Self)
    }

    /// Returns the amount in whole rupees, halves away from zero: what is payable of a bill.
    #[must_use]
    pub fn to_the_rupee(self) -> Self {
        // The last whole rupee of 64 bits, either way, has less than half a rupee beyond it: this always fits.
        let rupees = divided(i128::from(self.0), 100);
        rupees.and_then(|rupees| rupees.checked_mul(100)).map_or(self, Self)
    }

    /// Writes the amount with the sign of rupees: "₹1,234.50", "-₹1.50".
    #[must_use]
    pub fn with_sign(self) -> String {
        let plain = self.to_string();
        plain.strip_prefix('-').map_or_else(|| format!("₹{plain}"), |size| format!("-₹{size}"))
    }
}

const _: () = {
    let line = Paise::LARGEST_PRICE.0 as i128 * Milli::LARGEST_QUANTITY.get() as i128 / 1000;
    assert!(2 * line <= i64::MAX as i128, "a line with its tax fits");
};

impl fmt::Display for Paise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&Unit::Rupees.write(self.0))
    }
}
