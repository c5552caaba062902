//! The counts at the head of the dashboard.

use serde::{Deserialize, Serialize};

use crate::money::Paise;

#[cfg(feature = "bindings")]
use specta_typescript::Number;

/// Counts at the head of the dashboard.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Selling value of what is on hand at that branch. [`Paise::LARGEST_SHOWN`] stands for more than that.
    pub stock_value_paise: Paise,
    /// The same of all branches together; none where this computer holds no other's stock.
    pub stock_value_everywhere_paise: Option<Paise>,
}
