//! What a product is, and what a correct one looks like.

use serde::{Deserialize, Serialize};

use super::field::FieldError;

/// Something the shop sells, as a list or a form shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Product {
    /// UUIDv7.
    pub id: String,
    /// The item group's id, if any.
    pub item_group_id: Option<String>,
    /// The item group's name, if any (derived, never written).
    pub item_group_name: Option<String>,
    /// Shown and printed.
    pub name: String,
    /// The shop's own code.
    pub sku: Option<String>,
    /// What the scanner reads.
    pub barcode: Option<String>,
    /// Harmonised System of Nomenclature code, text because zeros lead.
    pub hsn: Option<String>,
    /// Unit of sale, "nos" unless given.
    pub unit: String,
    /// Selling price of one unit, paise.
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub price_paise: i64,
    /// Buying price of one unit, paise.
    #[cfg_attr(feature = "bindings", specta(type = Option<specta_typescript::Number>))]
    pub cost_paise: Option<i64>,
    /// GST rate in thousandths of a percent (3 % = 3000).
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub tax_rate_milli: i64,
    /// On hand at every branch this device can see, thousandths of a unit (derived from movements).
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub on_hand_milli: i64,
    /// Warn below this many thousandths of a unit.
    #[cfg_attr(feature = "bindings", specta(type = Option<specta_typescript::Number>))]
    pub low_stock_milli: Option<i64>,
    /// Free text.
    pub notes: Option<String>,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub updated_at: i64,
    /// Milliseconds UTC; set when the product is in the recycle bin.
    #[cfg_attr(feature = "bindings", specta(type = Option<specta_typescript::Number>))]
    pub deleted_at: Option<i64>,
    /// True while a change of this product waits to be sent (derived from the queue).
    pub waiting: bool,
}

/// What a person types to add or change a product. On update every field is compared with the stored row
/// and only what differs is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ProductDraft {
    /// The item group's id, if any.
    pub item_group_id: Option<String>,
    /// Required.
    pub name: String,
    /// The shop's own code.
    pub sku: Option<String>,
    /// What the scanner reads.
    pub barcode: Option<String>,
    /// Harmonised System of Nomenclature code.
    pub hsn: Option<String>,
    /// "nos" when absent.
    pub unit: Option<String>,
    /// Required, paise, not negative.
    #[cfg_attr(feature = "bindings", specta(type = Option<specta_typescript::Number>))]
    pub price_paise: Option<i64>,
    /// Paise, not negative.
    #[cfg_attr(feature = "bindings", specta(type = Option<specta_typescript::Number>))]
    pub cost_paise: Option<i64>,
    /// Thousandths of a percent, 0 to 100 000; 0 when absent.
    #[cfg_attr(feature = "bindings", specta(type = Option<specta_typescript::Number>))]
    pub tax_rate_milli: Option<i64>,
    /// Thousandths of a unit.
    #[cfg_attr(feature = "bindings", specta(type = Option<specta_typescript::Number>))]
    pub low_stock_milli: Option<i64>,
    /// Stock at this branch when the product is added, thousandths of a unit (a movement "opening"); ignored on update.
    #[cfg_attr(feature = "bindings", specta(type = Option<specta_typescript::Number>))]
    pub opening_stock_milli: Option<i64>,
    /// Free text.
    pub notes: Option<String>,
}

/// A group products are filed under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ItemGroup {
    /// UUIDv7.
    pub id: String,
    /// Shown in lists.
    pub name: String,
}

impl ProductDraft {
    /// Returns the draft with texts trimmed and empty ones absent.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        self.name = self.name.trim().to_owned();
        for text in [&mut self.sku, &mut self.barcode, &mut self.hsn, &mut self.unit, &mut self.notes] {
            *text = text.take().map(|t| t.trim().to_owned()).filter(|t| !t.is_empty());
        }
        self
    }

    /// Lists what keeps the draft from being saved; empty when it is correct.
    #[must_use]
    pub fn problems(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        if self.name.trim().is_empty() {
            problems.push(FieldError::new("name", "Name is required."));
        }
        match self.price_paise {
            None => problems.push(FieldError::new("price_paise", "Price is required.")),
            Some(price) if price < 0 => problems.push(FieldError::new("price_paise", "Price must not be negative.")),
            Some(_) => {}
        }
        if self.cost_paise.is_some_and(|cost| cost < 0) {
            problems.push(FieldError::new("cost_paise", "Cost must not be negative."));
        }
        if self.tax_rate_milli.is_some_and(|rate| !(0..=100_000).contains(&rate)) {
            problems.push(FieldError::new("tax_rate_milli", "Tax must be between 0 % and 100 %."));
        }
        problems
    }
}
