//! What the shop sells.

pub(super) mod item_groups;
pub(super) mod products;
