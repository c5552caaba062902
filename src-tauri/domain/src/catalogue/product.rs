//! What a product is, and what a correct one looks like.

use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::message;
use crate::money::{Milli, Paise, Rate};
use crate::records::draft::Draft;
use crate::records::field::{FieldError, outside, touched};
use crate::records::limits::{LONGEST_CODE, LONGEST_NAME, LONGEST_TEXT, too_long};
use crate::tax::TaxMode;
use crate::text;

/// Something the shop sells, as a list or a form shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Product {
    /// UUIDv7.
    pub id: Id<Product>,
    /// The item group, if any.
    pub item_group_id: Option<Id<ItemGroup>>,
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
    /// Selling price of one unit.
    pub price_paise: Paise,
    /// Buying price of one unit.
    pub cost_paise: Option<Paise>,
    /// GST rate.
    pub tax_rate_milli: Rate,
    /// Whether the price holds the tax.
    pub tax_mode: TaxMode,
    /// The class whose dated rates hold instead of the rate.
    pub tax_class: Option<String>,
    /// The printed maximum.
    pub mrp_paise: Option<Paise>,
    /// On hand at the branch this computer stands in (derived from movements).
    pub on_hand_milli: Milli,
    /// On hand at the other branches whose stock this computer holds, all together; none where it holds none.
    pub elsewhere_milli: Option<Milli>,
    /// What bills on hold keep back of what is on hand here (derived from them).
    pub reserved_milli: Milli,
    /// Low-stock level.
    pub low_stock_milli: Option<Milli>,
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
    /// The item group, if any.
    pub item_group_id: Option<Id<ItemGroup>>,
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
    /// Required, not negative.
    pub price_paise: Option<Paise>,
    /// Not negative.
    pub cost_paise: Option<Paise>,
    /// From 0 to 100 %; 0 when absent.
    pub tax_rate_milli: Option<Rate>,
    /// Whether the price holds the tax.
    #[serde(default)]
    pub tax_mode: TaxMode,
    /// A class of `tax_rates`, whose rates hold instead of the rate.
    #[serde(default)]
    pub tax_class: Option<String>,
    /// The printed maximum, not negative.
    #[serde(default)]
    pub mrp_paise: Option<Paise>,
    /// Not negative.
    pub low_stock_milli: Option<Milli>,
    /// Stock at this branch when the product is added (a movement "opening"); ignored on update.
    pub opening_stock_milli: Option<Milli>,
    /// Free text.
    pub notes: Option<String>,
}

/// A group products are filed under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ItemGroup {
    /// UUIDv7.
    pub id: Id<ItemGroup>,
    /// Shown in lists.
    pub name: String,
}

/// What a branch has of a product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BranchStock {
    /// The branch's name.
    pub branch: String,
    /// Whether it is the branch this computer stands in.
    pub here: bool,
    /// What is on hand there.
    pub on_hand_milli: Milli,
}

impl Draft for ProductDraft {
    fn tidied(mut self) -> Self {
        self.name = text::line(&self.name);
        for code in [&mut self.sku, &mut self.barcode, &mut self.hsn, &mut self.unit, &mut self.tax_class] {
            *code = code.take().map(|t| text::code(&t)).filter(|t| !t.is_empty());
        }
        self.notes = self.notes.map(|t| text::lines(&t)).filter(|t| !t.is_empty());
        self
    }

    fn over(self, before: Self, stored: Self) -> Self {
        Self {
            item_group_id: touched(self.item_group_id, before.item_group_id, stored.item_group_id),
            name: touched(self.name, before.name, stored.name),
            sku: touched(self.sku, before.sku, stored.sku),
            barcode: touched(self.barcode, before.barcode, stored.barcode),
            hsn: touched(self.hsn, before.hsn, stored.hsn),
            unit: touched(self.unit, before.unit, stored.unit),
            price_paise: touched(self.price_paise, before.price_paise, stored.price_paise),
            cost_paise: touched(self.cost_paise, before.cost_paise, stored.cost_paise),
            tax_rate_milli: touched(self.tax_rate_milli, before.tax_rate_milli, stored.tax_rate_milli),
            tax_mode: touched(self.tax_mode, before.tax_mode, stored.tax_mode),
            tax_class: touched(self.tax_class, before.tax_class, stored.tax_class),
            mrp_paise: touched(self.mrp_paise, before.mrp_paise, stored.mrp_paise),
            low_stock_milli: touched(self.low_stock_milli, before.low_stock_milli, stored.low_stock_milli),
            notes: touched(self.notes, before.notes, stored.notes),
            opening_stock_milli: None,
        }
    }

    fn problems(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        if self.name.trim().is_empty() {
            problems.push(FieldError::required("name"));
        }
        if self.price_paise.is_none() {
            problems.push(FieldError::required("price_paise"));
        }
        let limits = [
            outside("price_paise", self.price_paise, Paise::LARGEST_PRICE),
            outside("cost_paise", self.cost_paise, Paise::LARGEST_PRICE),
            outside("mrp_paise", self.mrp_paise, Paise::LARGEST_PRICE),
            outside("low_stock_milli", self.low_stock_milli, Milli::LARGEST_QUANTITY),
            outside("opening_stock_milli", self.opening_stock_milli, Milli::LARGEST_QUANTITY),
        ];
        problems.extend(limits.into_iter().flatten());
        if self.tax_rate_milli.is_some_and(|rate| !(Rate::ZERO..=Rate::WHOLE).contains(&rate)) {
            problems.push(FieldError::new("tax_rate_milli", message!("field-tax")));
        }
        problems.extend(too_long([
            ("name", Some(self.name.as_str()), LONGEST_NAME),
            ("sku", self.sku.as_deref(), LONGEST_CODE),
            ("barcode", self.barcode.as_deref(), LONGEST_CODE),
            ("hsn", self.hsn.as_deref(), LONGEST_CODE),
            ("unit", self.unit.as_deref(), LONGEST_CODE),
            ("notes", self.notes.as_deref(), LONGEST_TEXT),
        ]));
        problems
    }

    fn with_new_codes_only(mut self, stored: &Self) -> Self {
        for (code, had) in [(&mut self.sku, &stored.sku), (&mut self.barcode, &stored.barcode)] {
            *code = code.take().filter(|code| had.as_ref() != Some(code));
        }
        self
    }
}

impl From<&Product> for ProductDraft {
    /// Returns the form that would leave the product as it is.
    fn from(product: &Product) -> Self {
        Self {
            item_group_id: product.item_group_id.clone(),
            name: product.name.clone(),
            sku: product.sku.clone(),
            barcode: product.barcode.clone(),
            hsn: product.hsn.clone(),
            unit: Some(product.unit.clone()),
            price_paise: Some(product.price_paise),
            cost_paise: product.cost_paise,
            tax_rate_milli: Some(product.tax_rate_milli),
            tax_mode: product.tax_mode,
            tax_class: product.tax_class.clone(),
            mrp_paise: product.mrp_paise,
            low_stock_milli: product.low_stock_milli,
            opening_stock_milli: None,
            notes: product.notes.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn salt() -> ProductDraft {
        ProductDraft { name: "Salt".into(), price_paise: Some(Paise::new(2000)), ..ProductDraft::default() }
    }

    fn fields(draft: &ProductDraft) -> Vec<String> {
        draft.problems().into_iter().map(|problem| problem.field).collect()
    }

    #[test]
    fn a_name_and_a_price_make_a_product() {
        assert!(salt().problems().is_empty());
        let free = ProductDraft { price_paise: Some(Paise::ZERO), ..salt() };
        assert!(free.problems().is_empty(), "because a shop may give things away");
    }

    #[test]
    fn what_is_wrong_is_said_at_its_field() {
        let cases: [(&str, ProductDraft); 10] = [
            ("name", ProductDraft { name: "  ".into(), ..salt() }),
            ("price_paise", ProductDraft { price_paise: None, ..salt() }),
            ("price_paise", ProductDraft { price_paise: Some(Paise::new(-1)), ..salt() }),
            ("price_paise", ProductDraft { price_paise: Paise::LARGEST_PRICE.checked_add(Paise::new(1)), ..salt() }),
            ("cost_paise", ProductDraft { cost_paise: Some(Paise::new(-1)), ..salt() }),
            ("tax_rate_milli", ProductDraft { tax_rate_milli: Some(Rate::new(100_001)), ..salt() }),
            ("low_stock_milli", ProductDraft { low_stock_milli: Some(Milli::new(-1)), ..salt() }),
            (
                "opening_stock_milli",
                ProductDraft { opening_stock_milli: Milli::LARGEST_QUANTITY.checked_add(Milli::new(1)), ..salt() },
            ),
            ("sku", ProductDraft { sku: Some("9".repeat(LONGEST_CODE + 1)), ..salt() }),
            ("notes", ProductDraft { notes: Some("é".repeat(LONGEST_TEXT + 1)), ..salt() }),
        ];
        for (field, draft) in cases {
            assert_eq!(fields(&draft), [field], "because only {field} is wrong in {draft:?}");
        }
    }

    #[test]
    fn a_form_left_open_changes_only_what_was_typed_in_it() {
        let stored = ProductDraft { price_paise: Some(Paise::new(2500)), notes: Some("iodised".into()), ..salt() };
        let typed = ProductDraft { name: "Sea salt".into(), ..salt() };
        let saved = typed.over(salt(), stored.clone());
        assert_eq!(
            saved,
            ProductDraft { name: "Sea salt".into(), ..stored },
            "because price and notes came from elsewhere"
        );
    }

    #[test]
    fn tidying_takes_away_what_a_hurried_hand_leaves() {
        let typed =
            ProductDraft { name: " Salt ".into(), sku: Some("  ".into()), barcode: Some(" 890 ".into()), ..salt() };
        let tidy = typed.tidied();
        assert_eq!((tidy.name.as_str(), tidy.sku.as_deref(), tidy.barcode.as_deref()), ("Salt", None, Some("890")));
        assert_eq!(tidy.clone().tidied(), tidy, "because tidy stays tidy");
    }
}
