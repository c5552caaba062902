//! The sample shop: a corner shop's goods with barcodes that scan, and a few of its customers. Names and numbers are made up.

use crate::catalogue::product::ProductDraft;
use crate::catalogue::scale::{Holds, ScaleRule};
use crate::money::{Milli, Paise};
use crate::parties::customer::CustomerDraft;
use crate::tax::TaxMode;

use serde::{Deserialize, Serialize};

/// What loading the sample shop added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SampleLoaded {
    /// Items.
    pub products: u32,
    /// Customers.
    pub customers: u32,
}

/// Name, barcode or code, HSN, unit, price in rupees, printed maximum in rupees (the price holds its tax then), tax class, stock.
type Goods = (&'static str, &'static str, &'static str, &'static str, i64, Option<i64>, &'static str, i64);

const GOODS: [Goods; 24] = [
    ("Toor dal, 1 kg", "8907700000014", "0713", "nos", 165, Some(170), "gst-5", 40),
    ("Basmati rice, 5 kg", "8907700000021", "1006", "nos", 640, Some(680), "gst-5", 18),
    ("Wheat flour, 10 kg", "8907700000038", "1101", "nos", 455, Some(470), "gst-5", 22),
    ("Sugar, 1 kg", "8907700000045", "1701", "nos", 46, Some(50), "gst-5", 60),
    ("Iodised salt, 1 kg", "8907700000052", "2501", "nos", 25, Some(28), "gst-0", 75),
    ("Sunflower oil, 1 l", "8907700000069", "1512", "nos", 148, Some(160), "gst-5", 36),
    ("Assam tea, 500 g", "8907700000076", "0902", "nos", 260, Some(275), "gst-5", 25),
    ("Glucose biscuits", "8907700000083", "1905", "nos", 10, Some(10), "gst-5", 240),
    ("Milk, 500 ml", "8907700000090", "0401", "nos", 28, Some(28), "gst-0", 90),
    ("Butter, 100 g", "8907700000106", "0405", "nos", 60, Some(60), "gst-5", 30),
    ("Cola, 750 ml", "8907700000113", "2202", "nos", 45, Some(45), "gst-40", 48),
    ("Bath soap, 125 g", "8907700000120", "3401", "nos", 42, Some(45), "gst-5", 80),
    ("Toothpaste, 200 g", "8907700000137", "3306", "nos", 112, Some(120), "gst-5", 34),
    ("Washing powder, 1 kg", "8907700000144", "3402", "nos", 118, Some(125), "gst-18", 28),
    ("LED bulb, 9 W", "8907700000151", "8539", "nos", 90, Some(130), "gst-18", 24),
    ("Notebook, 200 pages", "8907700000168", "4820", "nos", 60, Some(60), "gst-0", 55),
    ("Ball pens, pack of 5", "8907700000175", "9608", "nos", 50, Some(50), "gst-18", 40),
    ("Cotton kurta", "8907700000182", "6211", "nos", 899, None, "apparel", 12),
    ("Silk sari", "8907700000199", "5007", "nos", 4_200, None, "apparel", 4),
    ("Leather sandals", "8907700000205", "6403", "pair", 1_150, None, "footwear", 10),
    ("Umbrella", "8907700000212", "6601", "nos", 320, None, "gst-18", 15),
    ("Apples", "00101", "0808", "kg", 180, None, "gst-0", 25),
    ("Tomatoes", "00102", "0702", "kg", 40, None, "gst-0", 30),
    ("Paneer, loose", "00103", "0406", "kg", 420, None, "gst-0", 8),
];

const CUSTOMERS: [(&str, &str, Option<&str>, Option<i64>); 5] = [
    ("Asha Kulkarni", "98200 11201", Some("12 Shivaji Park, Dadar, Mumbai"), Some(5_000)),
    ("Rohan Mehta", "98200 11202", None, None),
    ("Fatima Shaikh", "98200 11204", Some("Bandra West, Mumbai"), Some(2_000)),
    ("Joseph D'Souza", "98200 11205", None, None),
    ("Annapurna Canteen", "98200 11206", Some("MIDC, Andheri East, Mumbai"), Some(25_000)),
];

/// Returns its items.
#[must_use]
pub fn goods() -> Vec<ProductDraft> {
    let rupees = |rupees: i64| Paise::new(rupees * 100);
    GOODS
        .into_iter()
        .map(|(name, code, hsn, unit, price, mrp, class, stock)| {
            let weighed = code.len() < 13;
            ProductDraft {
                name: name.to_owned(),
                sku: weighed.then(|| code.to_owned()),
                barcode: (!weighed).then(|| code.to_owned()),
                hsn: Some(hsn.to_owned()),
                unit: Some(unit.to_owned()),
                price_paise: Some(rupees(price)),
                tax_mode: if mrp.is_some() { TaxMode::Inclusive } else { TaxMode::Exclusive },
                tax_class: Some(class.to_owned()),
                mrp_paise: mrp.map(rupees),
                low_stock_milli: Some(Milli::new(5_000)),
                opening_stock_milli: Some(Milli::new(stock * 1_000)),
                ..ProductDraft::default()
            }
        })
        .collect()
}

/// Returns its customers.
#[must_use]
pub fn customers() -> Vec<CustomerDraft> {
    CUSTOMERS
        .into_iter()
        .map(|(name, phone, address, limit)| CustomerDraft {
            name: name.to_owned(),
            phone: Some(phone.to_owned()),
            address: address.map(str::to_owned),
            credit_limit_paise: limit.map(|rupees| Paise::new(rupees * 100)),
            ..CustomerDraft::default()
        })
        .collect()
}

/// Returns how its scale's labels are read.
#[must_use]
pub fn scale() -> ScaleRule {
    ScaleRule { prefix: "21".to_owned(), item_digits: 5, holds: Holds::Weight, decimals: 3 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::scale::is_ean13;
    use crate::records::draft::Draft as _;
    use crate::tax::common;

    #[test]
    fn everything_in_it_is_correct_and_scans() {
        let classes: Vec<_> = common().into_iter().filter_map(|(_, draft)| draft.class).collect();
        for item in goods() {
            assert_eq!(item.clone().tidied(), item);
            assert!(item.problems().is_empty(), "because {} is correct", item.name);
            assert!(item.barcode.as_deref().is_none_or(is_ean13), "because {} scans", item.name);
            assert!(item.tax_class.is_some_and(|class| classes.contains(&class)), "because {} has a class", item.name);
            assert!(
                item.mrp_paise.is_none_or(|mrp| item.price_paise <= Some(mrp)),
                "because {} is not overpriced",
                item.name
            );
        }
        for customer in customers() {
            assert!(customer.problems().is_empty(), "because {} is correct", customer.name);
        }
        assert!(scale().problems().is_empty());
    }
}
