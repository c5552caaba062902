//! Many products' prices changed at once: what was typed, what was seen, and why a row is refused.

use serde::{Deserialize, Serialize};

use super::product::{Product, ProductDraft};
use crate::id::Id;
use crate::message;
use crate::messages::Message;
use crate::money::{Milli, Paise};
use crate::records::draft::Draft;

/// Most products of one change: it is one unit, sent in one request.
pub const MOST_CHANGES: usize = 5_000;

/// What a price list shows of a product and lets a person change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Prices {
    /// Selling price of one unit.
    pub price_paise: Paise,
    /// Low-stock level.
    pub low_stock_milli: Option<Milli>,
}

/// One product's row as a person typed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PriceChange {
    /// The product.
    pub id: Id<Product>,
    /// What it should be.
    pub to: Prices,
    /// What the person saw.
    pub before: Prices,
}

/// Why a row keeps the whole from being saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PriceProblem {
    /// The product.
    pub id: Id<Product>,
    /// The column's name, e.g. `price_paise`.
    pub field: String,
    /// A sentence for its cell.
    pub message: Message,
    /// What stands there now, where that is newer than what the person saw.
    pub stored: Option<Prices>,
}

impl From<&Product> for Prices {
    fn from(product: &Product) -> Self {
        Self { price_paise: product.price_paise, low_stock_milli: product.low_stock_milli }
    }
}

impl PriceChange {
    /// Returns the form that makes the change, or what keeps it from being made. A value somebody else has changed meanwhile is never
    /// overwritten unseen; what the person did not touch stays as it is now.
    ///
    /// # Errors
    /// The problems of this row.
    pub fn over(&self, stored: &Product) -> Result<ProductDraft, Vec<PriceProblem>> {
        if stored.deleted_at.is_some() {
            return Err(vec![self.problem("price_paise", message!("prices-binned"))]);
        }
        let mut problems = self.newer(&Prices::from(stored));
        let form = ProductDraft::from(stored);
        let mut draft = form.clone();
        if self.to.price_paise != self.before.price_paise {
            draft.price_paise = Some(self.to.price_paise);
        }
        if self.to.low_stock_milli != self.before.low_stock_milli {
            draft.low_stock_milli = self.to.low_stock_milli;
        }
        let wrong = draft.new_problems(&form).into_iter();
        problems.extend(wrong.map(|error| self.problem(&error.field, Message::verbatim(error.message.to_string()))));
        if problems.is_empty() { Ok(draft) } else { Err(problems) }
    }

    /// Names what the person changed and somebody else has changed as well, to something else.
    fn newer(&self, stored: &Prices) -> Vec<PriceProblem> {
        let (to, before) = (self.to, self.before);
        let mut found = Vec::new();
        if clash(to.price_paise, before.price_paise, stored.price_paise) {
            found.push(self.problem("price_paise", message!("prices-newer", price = stored.price_paise)));
        }
        if clash(to.low_stock_milli, before.low_stock_milli, stored.low_stock_milli) {
            let why = match stored.low_stock_milli {
                Some(level) => message!("prices-newer-level", level = level),
                None => message!("prices-newer-no-level"),
            };
            found.push(self.problem("low_stock_milli", why));
        }
        found.into_iter().map(|problem| PriceProblem { stored: Some(*stored), ..problem }).collect()
    }

    /// Returns the problem of a product that is no longer there.
    #[must_use]
    pub fn gone(&self) -> PriceProblem {
        self.problem("price_paise", message!("prices-gone"))
    }

    fn problem(&self, field: &str, message: Message) -> PriceProblem {
        PriceProblem { id: self.id.clone(), field: field.to_owned(), message, stored: None }
    }
}

fn clash<T: PartialEq>(to: T, before: T, stored: T) -> bool {
    to != before && stored != before && stored != to
}

#[cfg(test)]
mod tests {
    use super::clash;

    #[test]
    fn only_two_different_changes_of_one_value_clash() {
        assert!(clash(3, 1, 2), "because both changed it");
        assert!(!clash(1, 1, 2), "because the person did not touch it");
        assert!(!clash(3, 1, 1), "because nobody else did");
        assert!(!clash(2, 1, 2), "because both mean the same");
    }
}
