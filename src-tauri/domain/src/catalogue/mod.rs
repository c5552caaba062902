//! What the shop sells.

pub mod prices;
pub mod product;
