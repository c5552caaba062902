//! Money, quantities and rates: whole steps in types that do not mix, exact arithmetic, and numbers as people write them.
//!
//! `vectors.json` lists what is read, refused, written and computed. The tests of this module and of the window's `core/amount.ts` both
//! go through it.

mod decimal;
mod milli;
mod paise;
mod rate;
mod rounding;
mod steps;
#[cfg(test)]
mod tests;

pub use decimal::NumberError;
pub use milli::Milli;
pub use paise::Paise;
pub use rate::Rate;

/// Divides an amount and rounds to the paisa by the one rule of the shop; nothing when the result leaves 64 bits. `divisor` is above zero.
pub(crate) fn rounded(number: i128, divisor: i128) -> Option<Paise> {
    rounding::divided(number, divisor).map(Paise::new)
}

/// The most steps of a typed number, and of a figure on a screen: 2^53 − 1, as the window's numbers are exact up to there.
pub const MOST_EXACT: i64 = 9_007_199_254_740_991;
