//! Labels of an item: name, price and the code a scanner reads.

use serde::{Deserialize, Serialize};

use crate::catalogue::product::Product;
use crate::message;
use crate::messages::Language;

/// Labels of one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabelPaper {
    /// The code of their language.
    pub lang: String,
    /// The shop's name.
    pub shop: String,
    /// The item's name.
    pub name: String,
    /// What it costs; empty where nobody said.
    pub price: String,
    /// The printed maximum; empty where there is none.
    pub mrp: String,
    /// What the scanner reads; empty where it has no code.
    pub code: String,
    /// How many of them.
    pub count: u32,
}

impl LabelPaper {
    /// The most labels of one print: more is a slip of the finger.
    pub const MOST: u32 = 500;
}

/// Puts an item on labels.
#[must_use]
pub fn label(shop: &str, product: &Product, count: u32, language: Language) -> LabelPaper {
    LabelPaper {
        lang: language.code().to_owned(),
        shop: shop.to_owned(),
        name: product.name.clone(),
        price: product.price_paise.with_sign(),
        mrp: product.mrp_paise.map(|mrp| language.say(&message!("paper-mrp", mrp = mrp))).unwrap_or_default(),
        code: product.barcode.clone().or_else(|| product.sku.clone()).unwrap_or_default(),
        count,
    }
}
