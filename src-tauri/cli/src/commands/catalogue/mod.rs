//! What the shop sells.

pub(super) mod item_groups;
pub(super) mod products;
pub(super) mod scales;
pub(super) mod tax_rates;
