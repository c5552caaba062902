//! A dated rate of a class as a record: what a person types, what a correct one looks like, and the classes a shop begins with.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::business_date::BusinessDate;
use crate::id::Id;
use crate::message;
use crate::money::{Paise, Rate};
use crate::records::draft::Draft;
use crate::records::field::{FieldError, touched};
use crate::records::limits::{LONGEST_CODE, LONGEST_NAME, too_long};
use crate::text;

/// The name space of the ids of the rates a shop begins with.
const COMMON: Uuid = Uuid::from_u128(0x7a7e_c1a5_51d0_5e1f_8b44_09c7_13d5_20a6);

/// A rate of a class of goods from a day on, as a list or a form shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TaxRate {
    /// UUIDv7.
    pub id: Id<TaxRate>,
    /// The word that items of the class hold.
    pub class: String,
    /// What people call the class.
    pub name: String,
    /// The first day it holds.
    pub from_date: BusinessDate,
    /// Central and state tax together, or integrated tax.
    pub rate_milli: Rate,
    /// Compensation cess.
    pub cess_rate_milli: Rate,
    /// The highest price of a piece that has this rate, after discount and before tax; for any price when absent.
    pub up_to_paise: Option<Paise>,
    /// The rate of what costs more.
    pub above_rate_milli: Option<Rate>,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub updated_at: i64,
    /// Milliseconds UTC; set when the rate is in the recycle bin.
    #[cfg_attr(feature = "bindings", specta(type = Option<specta_typescript::Number>))]
    pub deleted_at: Option<i64>,
    /// True while a change of this rate waits to be sent (derived from the queue).
    pub waiting: bool,
}

/// A class as an item's form offers it, with the rate of today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TaxClassNow {
    /// The word that items of the class hold.
    pub class: String,
    /// What people call it.
    pub name: String,
    /// Today's rate.
    pub rate_milli: Rate,
    /// The highest price of a piece that has it.
    pub up_to_paise: Option<Paise>,
    /// The rate of what costs more.
    pub above_rate_milli: Option<Rate>,
}

/// What a person types to add or change a rate.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TaxRateDraft {
    /// Made of the name when absent.
    #[serde(default)]
    pub class: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub from_date: Option<BusinessDate>,
    /// Required, from 0 to 100 %.
    pub rate_milli: Option<Rate>,
    /// From 0 to 100 %; none when absent.
    #[serde(default)]
    pub cess_rate_milli: Option<Rate>,
    /// With `above_rate_milli`, or not at all.
    #[serde(default)]
    pub up_to_paise: Option<Paise>,
    /// With `up_to_paise`, or not at all.
    #[serde(default)]
    pub above_rate_milli: Option<Rate>,
}

impl Draft for TaxRateDraft {
    fn tidied(self) -> Self {
        let name = text::line(&self.name);
        let class = self.class.map(|class| word(&class)).filter(|class| !class.is_empty());
        Self { class: class.or_else(|| Some(word(&name)).filter(|class| !class.is_empty())), name, ..self }
    }

    fn over(self, before: Self, stored: Self) -> Self {
        Self {
            class: touched(self.class, before.class, stored.class),
            name: touched(self.name, before.name, stored.name),
            from_date: touched(self.from_date, before.from_date, stored.from_date),
            rate_milli: touched(self.rate_milli, before.rate_milli, stored.rate_milli),
            cess_rate_milli: touched(self.cess_rate_milli, before.cess_rate_milli, stored.cess_rate_milli),
            up_to_paise: touched(self.up_to_paise, before.up_to_paise, stored.up_to_paise),
            above_rate_milli: touched(self.above_rate_milli, before.above_rate_milli, stored.above_rate_milli),
        }
    }

    fn problems(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        if self.name.is_empty() {
            problems.push(FieldError::required("name"));
        }
        if self.from_date.is_none() {
            problems.push(FieldError::required("from_date"));
        }
        if self.rate_milli.is_none() {
            problems.push(FieldError::required("rate_milli"));
        }
        for (field, rate) in [
            ("rate_milli", self.rate_milli),
            ("cess_rate_milli", self.cess_rate_milli),
            ("above_rate_milli", self.above_rate_milli),
        ] {
            if rate.is_some_and(|rate| !(Rate::ZERO..=Rate::WHOLE).contains(&rate)) {
                problems.push(FieldError::new(field, message!("field-tax")));
            }
        }
        match (self.up_to_paise, self.above_rate_milli) {
            (Some(limit), _) if limit <= Paise::ZERO || limit > Paise::LARGEST_PRICE => {
                problems.push(FieldError::new("up_to_paise", message!("bill-price-range")));
            }
            (Some(_), None) => problems.push(FieldError::new("above_rate_milli", message!("tax-rate-above-needed"))),
            (None, Some(_)) => problems.push(FieldError::new("up_to_paise", message!("tax-rate-up-to-needed"))),
            _ => {}
        }
        problems.extend(too_long([
            ("name", Some(self.name.as_str()), LONGEST_NAME),
            ("class", self.class.as_deref(), LONGEST_CODE),
        ]));
        problems
    }
}

/// Makes a word of a name: "Footwear, leather" is `footwear-leather`. Letters of any script stay.
fn word(name: &str) -> String {
    let lower = name.to_lowercase();
    let parts: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric() && c != '.' && !is_mark(c)).collect();
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

/// Tells whether a character belongs to the letter before it: the vowel signs of Indian scripts are no letters to Unicode.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0900}'..='\u{0dff}' | '\u{200c}' | '\u{200d}')
}

impl From<&TaxRate> for TaxRateDraft {
    /// Returns the form that would leave the rate as it is.
    fn from(rate: &TaxRate) -> Self {
        Self {
            class: Some(rate.class.clone()),
            name: rate.name.clone(),
            from_date: Some(rate.from_date),
            rate_milli: Some(rate.rate_milli),
            cess_rate_milli: Some(rate.cess_rate_milli),
            up_to_paise: rate.up_to_paise,
            above_rate_milli: rate.above_rate_milli,
        }
    }
}

/// Returns the classes a shop begins with, as the law has them since 22 September 2025, each with an id that is the same in every branch:
/// two that begin with them are told of one record.
#[must_use]
pub fn common() -> Vec<(Id<TaxRate>, TaxRateDraft)> {
    const GST: &str = "2017-07-01";
    const REFORM: &str = "2025-09-22";
    let flat = [
        ("gst-0", "GST 0 %", GST, 0),
        ("gst-0.25", "GST 0.25 %", GST, 250),
        ("gst-3", "GST 3 %", GST, 3_000),
        ("gst-5", "GST 5 %", GST, 5_000),
        ("gst-18", "GST 18 %", GST, 18_000),
        ("gst-40", "GST 40 %", REFORM, 40_000),
    ]
    .map(|(class, name, from, rate)| (class, name, from, rate, None));
    // Notification 9/2025-CT(Rate): 5 % up to 2,500 rupees a piece, 18 % above.
    let dear = Some((Paise::new(250_000), Rate::new(18_000)));
    let by_price = [("apparel", "Apparel", REFORM, 5_000, dear), ("footwear", "Footwear", REFORM, 5_000, dear)];
    flat.into_iter()
        .chain(by_price)
        .map(|(class, name, from, rate, threshold)| {
            let id = Uuid::new_v5(&COMMON, format!("{class} {from}").as_bytes()).to_string();
            let draft = TaxRateDraft {
                class: Some(class.to_owned()),
                name: name.to_owned(),
                from_date: from.parse().ok(),
                rate_milli: Some(Rate::new(rate)),
                cess_rate_milli: None,
                up_to_paise: threshold.map(|(up_to, _)| up_to),
                above_rate_milli: threshold.map(|(_, above)| above),
            };
            (id.into(), draft)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn silk() -> TaxRateDraft {
        TaxRateDraft {
            name: "Silk, raw".into(),
            from_date: "2026-04-01".parse().ok(),
            rate_milli: Some(Rate::new(5_000)),
            ..TaxRateDraft::default()
        }
    }

    fn fields(draft: &TaxRateDraft) -> Vec<String> {
        draft.problems().into_iter().map(|problem| problem.field).collect()
    }

    #[test]
    fn a_name_a_day_and_a_rate_make_a_class() {
        let tidy = silk().tidied();
        assert_eq!((tidy.class.as_deref(), fields(&tidy)), (Some("silk-raw"), Vec::new()));
        assert_eq!(tidy.clone().tidied(), tidy);
        let hindi = TaxRateDraft { name: "जूते चप्पल".into(), ..silk() }.tidied();
        assert_eq!(hindi.class.as_deref(), Some("जूते-चप्पल"));
    }

    #[test]
    fn what_is_wrong_is_said_at_its_field() {
        let over = Rate::WHOLE.get() + 1;
        for (field, draft) in [
            ("name", TaxRateDraft { name: String::new(), ..silk() }),
            ("from_date", TaxRateDraft { from_date: None, ..silk() }),
            ("rate_milli", TaxRateDraft { rate_milli: None, ..silk() }),
            ("rate_milli", TaxRateDraft { rate_milli: Some(Rate::new(over)), ..silk() }),
            ("cess_rate_milli", TaxRateDraft { cess_rate_milli: Some(Rate::new(-1)), ..silk() }),
            ("above_rate_milli", TaxRateDraft { up_to_paise: Some(Paise::new(1)), ..silk() }),
            ("up_to_paise", TaxRateDraft { above_rate_milli: Some(Rate::new(1)), ..silk() }),
            (
                "up_to_paise",
                TaxRateDraft { up_to_paise: Some(Paise::ZERO), above_rate_milli: Some(Rate::new(1)), ..silk() },
            ),
        ] {
            assert_eq!(fields(&draft), [field], "because only {field} is wrong in {draft:?}");
        }
    }

    #[test]
    fn the_classes_a_shop_begins_with_are_correct_and_the_same_everywhere() {
        let (one, two) = (common(), common());
        assert_eq!(one, two, "because two branches that begin with them write one record");
        assert_eq!(one.iter().map(|(id, _)| id.as_str()).collect::<BTreeSet<_>>().len(), one.len());
        for (_, draft) in &one {
            assert_eq!(&draft.clone().tidied(), draft);
            assert!(draft.problems().is_empty(), "because {} is correct", draft.name);
        }
    }
}
