//! Rates of tax and of discount.

use std::fmt;

use super::decimal::Unit;
use super::steps::whole_steps;

whole_steps! {
    /// A rate in thousandths of a percent, so that half of 0.25 % is exact. Read from "18" or "18 %", written as "18 %".
    Rate of Percent
}

impl Rate {
    /// A hundred percent.
    pub const WHOLE: Self = Self(100_000);
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{} %", Unit::Percent.write(self.0)))
    }
}
