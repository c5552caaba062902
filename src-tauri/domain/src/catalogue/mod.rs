//! What the shop sells.

pub mod product;
