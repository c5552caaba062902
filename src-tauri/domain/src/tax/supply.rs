//! Where goods are supplied, which decides between the heads of tax.

use serde::{Deserialize, Serialize};

/// Whether goods stay in the seller's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Supply {
    /// Within the state: central and state tax.
    Intra,
    /// To another state: integrated tax.
    Inter,
}

impl Supply {
    /// Returns the supply between two states, by their codes of two digits.
    #[must_use]
    pub fn between(shop: &str, place: &str) -> Self {
        if shop == place { Self::Intra } else { Self::Inter }
    }
}

/// Returns the state in which goods are supplied: that of the delivery address, else of the buyer's address or GSTIN, else the shop's own.
/// For buyers without a GSTIN since 1 October 2023 by section 10(1)(ca), IGST Act: the address on the bill, and its state's name is enough.
#[must_use]
pub fn place_of_supply<'a>(shop: &'a str, buyer: Option<&'a str>, delivery: Option<&'a str>) -> &'a str {
    delivery.or(buyer).unwrap_or(shop)
}
