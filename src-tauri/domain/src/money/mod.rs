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

/// The most steps of a typed number, and of a figure on a screen: 2^53 − 1, as the window's numbers are exact up to there.
pub const MOST_EXACT: i64 = 9_007_199_254_740_991;
