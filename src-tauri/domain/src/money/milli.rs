//! Quantities of goods.

use std::fmt;

use super::decimal::Unit;
use super::steps::whole_steps;

whole_steps! {
    /// A quantity in thousandths of the product's unit; negative where goods go out or are owed. Read from "2.5", written as "1,250.5".
    Milli of Units
}

impl Milli {
    /// The largest quantity one record may hold: forty million units, so that a line of them fits (see
    /// [`Paise::LARGEST_PRICE`](super::Paise::LARGEST_PRICE)).
    pub const LARGEST_QUANTITY: Self = Self(40_000_000_000);
}

impl fmt::Display for Milli {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&Unit::Units.write(self.0))
    }
}
