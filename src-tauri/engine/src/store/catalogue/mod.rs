//! What the shop sells.

pub mod item_groups;
pub mod products;
pub(crate) mod reserved;
pub mod scale;
pub mod tax_rates;
