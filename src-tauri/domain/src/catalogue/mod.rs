//! What the shop sells.

pub mod prices;
pub mod product;
pub mod product_change;
pub mod scale;
