//! What the shop sells.

pub mod product;
pub mod product_change;
