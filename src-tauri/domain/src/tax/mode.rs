//! Whether a price holds the tax.

use serde::{Deserialize, Serialize};

/// How the price of an item is meant; the words of the `tax_mode` column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum TaxMode {
    /// Tax is added to it.
    #[default]
    Exclusive,
    /// Tax is in it, as in a printed maximum price.
    Inclusive,
}
