//! Amounts of money and goods: how they are read and written.

pub mod amount;
