//! The counts at the head of the dashboard.

use serde::{Deserialize, Serialize};

#[cfg(feature = "bindings")]
use specta_typescript::Number;

/// Counts at the head of the dashboard.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Dashboard {
    /// Live products.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub products: i64,
    /// Live customers.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub customers: i64,
    /// Live suppliers.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub suppliers: i64,
    /// Products below their low-stock mark at the branch this computer stands in.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub low_stock: i64,
    /// Selling value of what is on hand at that branch, paise.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub stock_value_paise: i64,
    /// The same of all branches together; none where this computer holds no other's stock.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub stock_value_everywhere_paise: Option<i64>,
}
