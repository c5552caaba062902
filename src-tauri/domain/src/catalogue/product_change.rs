//! What is changed in many products at once: their group, or their prices.

use serde::{Deserialize, Serialize};

use super::product::{ItemGroup, Product};
use crate::id::Id;
use crate::money::{Paise, Rate};

/// A change of many products, and what takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum ProductChange {
    /// All of them come into this group, or into none.
    Group {
        /// The group.
        group: Option<Id<ItemGroup>>,
    },
    /// Every price rises by a rate, or falls by it when it is negative.
    PriceByRate {
        /// The rate of the price before.
        rate: Rate,
        /// The new price is rounded to the rupee.
        whole_rupees: bool,
    },
    /// Every price rises by an amount, or falls by it when it is negative.
    PriceByAmount {
        /// The amount.
        amount: Paise,
    },
    /// Each has the price named beside it. The products are these, whatever is selected.
    Prices {
        /// The products with their prices.
        each: Vec<NewPrice>,
    },
    /// Each comes into the group named beside it. The products are these, whatever is selected.
    Groups {
        /// The products with their groups.
        each: Vec<NewGroup>,
    },
}

/// A product's new price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NewPrice {
    /// The product.
    pub id: Id<Product>,
    /// The price of one unit.
    pub price_paise: Paise,
    /// Only where this is the price now; whatever it is when absent.
    pub only_from: Option<Paise>,
}

/// A product's new group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NewGroup {
    /// The product.
    pub id: Id<Product>,
    /// The group, if any.
    pub group: Option<Id<ItemGroup>>,
    /// Only where it is filed so now; however it is filed when absent.
    pub only_from: Option<Filed>,
}

/// How a product is filed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Filed {
    /// Under this group, or under none.
    pub under: Option<Id<ItemGroup>>,
}

/// What a change of many products did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ProductsChanged {
    /// How many products differ now.
    pub count: u32,
    /// The change that takes this one back.
    pub back: ProductChange,
}

impl ProductChange {
    /// Returns the new price of a product that costs `price` now; nothing when the change is about something else, or the amount leaves
    /// what a price may be.
    #[must_use]
    pub fn price(&self, price: Paise) -> Option<Paise> {
        let new = match self {
            Self::PriceByRate { rate, whole_rupees } => {
                let exact = price.checked_add(price.percent(*rate)?)?;
                if *whole_rupees { exact.to_the_rupee() } else { exact }
            }
            Self::PriceByAmount { amount } => price.checked_add(*amount)?,
            Self::Group { .. } | Self::Prices { .. } | Self::Groups { .. } => return None,
        };
        (Paise::ZERO..=Paise::LARGEST_PRICE).contains(&new).then_some(new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_rises_by_a_rate_or_an_amount_and_never_below_nothing() {
        let by = |rate, whole_rupees| ProductChange::PriceByRate { rate: Rate::new(rate), whole_rupees };
        let price = Paise::new(12_345);
        assert_eq!(by(10_000, false).price(price), Some(Paise::new(13_580)), "because halves go away from zero");
        assert_eq!(by(10_000, true).price(price), Some(Paise::new(13_600)), "because a shop of gold asks whole rupees");
        assert_eq!(by(-100_000, false).price(price), Some(Paise::ZERO));
        assert_eq!(by(-100_001, false).price(Paise::LARGEST_PRICE), None, "because no price is negative");
        assert_eq!(ProductChange::PriceByAmount { amount: Paise::new(-12_346) }.price(price), None);
        assert_eq!(ProductChange::PriceByAmount { amount: Paise::new(55) }.price(price), Some(Paise::new(12_400)));
    }
}
