//! What the shop sells.

pub mod item_groups;
pub mod products;
