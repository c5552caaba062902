//! Barcodes that a shop's own scale prints: EAN-13 with a prefix from 20 to 29, which holds an item's code and a weight or a price.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::message;
use crate::money::{Milli, Paise};
use crate::records::field::FieldError;

/// Digits between the prefix and the check digit.
const INNER: u8 = 10;

/// What the digits behind the item's code say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    /// How much of the item.
    Weight,
    /// What the piece costs.
    Price,
}

/// How the labels with one prefix are read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ScaleRule {
    /// Two digits, 20 to 29.
    pub prefix: String,
    /// How many digits the item's code has; the rest is the value.
    pub item_digits: u8,
    /// What the value is.
    pub holds: Holds,
    /// How many of its digits stand behind the point.
    pub decimals: u8,
}

/// What a label says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Codes that may be the item's, the likeliest first.
    pub codes: Vec<String>,
    /// How much of it, if it says so.
    pub quantity: Option<Milli>,
    /// What the piece costs, if it says so.
    pub price: Option<Paise>,
}

/// Tells whether 13 digits end in the right check digit.
#[must_use]
pub fn is_ean13(code: &str) -> bool {
    code.len() == 13
        && code.bytes().all(|byte| byte.is_ascii_digit())
        && check_digit(&code[..12]) == code.as_bytes()[12]
}

/// Returns the check digit of twelve digits.
fn check_digit(twelve: &str) -> u8 {
    let sum: u32 =
        twelve.bytes().zip([1, 3].iter().cycle()).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    b'0' + u8::try_from((10 - sum % 10) % 10).unwrap_or_default()
}

/// Reads a label by the shop's rules; nothing for any other code, or one whose check digit is wrong.
#[must_use]
pub fn read(code: &str, rules: &[ScaleRule]) -> Option<Label> {
    if !is_ean13(code) {
        return None;
    }
    let rule = rules.iter().find(|rule| code.starts_with(&rule.prefix) && rule.problems().is_empty())?;
    let (item, value) = code[2..12].split_at(usize::from(rule.item_digits));
    let value: i64 = value.parse().ok()?;
    let scaled = |most: u8| 10_i64.checked_pow(u32::from(most - rule.decimals))?.checked_mul(value);
    let plain = item.trim_start_matches('0');
    let mut codes = vec![item.to_owned()];
    if plain != item && !plain.is_empty() {
        codes.push(plain.to_owned());
    }
    codes.push(format!("{}{item}", rule.prefix));
    Some(match rule.holds {
        Holds::Weight => Label { codes, quantity: Some(Milli::new(scaled(3)?)), price: None },
        Holds::Price => Label { codes, quantity: None, price: Some(Paise::new(scaled(2)?)) },
    })
}

/// Returns quantity and price of one unit that come to a label's price to the paisa: as much as the item's own price makes of it, where
/// that can be, else one piece.
#[must_use]
pub fn split(price: Paise, unit_price: Paise) -> (Milli, Paise) {
    let one = (Milli::new(1000), price);
    if price <= Paise::ZERO || unit_price <= Paise::ZERO {
        return one;
    }
    let likeliest = (i128::from(price.get()) * 1000 + i128::from(unit_price.get()) / 2) / i128::from(unit_price.get());
    [0, 1, -1, 2, -2, 3, -3]
        .into_iter()
        .filter_map(|off| i64::try_from(likeliest + off).ok().filter(|milli| *milli > 0))
        .find_map(|milli| {
            let each = (i128::from(price.get()) * 1000 + i128::from(milli) / 2) / i128::from(milli);
            let (quantity, each) = (Milli::new(milli), Paise::new(i64::try_from(each).ok()?));
            (quantity <= Milli::LARGEST_QUANTITY && each.times(quantity) == Some(price)).then_some((quantity, each))
        })
        .unwrap_or(one)
}

impl ScaleRule {
    /// Lists what keeps labels from being read by it.
    #[must_use]
    pub fn problems(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        let prefix = self.prefix.as_bytes();
        if !(prefix.len() == 2 && prefix[0] == b'2' && prefix[1].is_ascii_digit()) {
            problems.push(FieldError::new("prefix", message!("scale-prefix")));
        }
        if !(3..=7).contains(&self.item_digits) {
            problems.push(FieldError::new("item_digits", message!("scale-item-digits")));
        }
        let most = match self.holds {
            Holds::Weight => 3,
            Holds::Price => 2,
        };
        if self.decimals > most.min(INNER.saturating_sub(self.item_digits)) {
            problems.push(FieldError::new("decimals", message!("scale-decimals", most = i64::from(most))));
        }
        problems
    }

    /// Returns the key of its row in `business_settings`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("scale.{}", self.prefix)
    }

    /// Reads one off its row; nothing for one that was taken away.
    #[must_use]
    pub fn of_setting(key: &str, value: &str) -> Option<Self> {
        let prefix = key.strip_prefix("scale.")?.to_owned();
        let mut words = value.split(' ');
        let holds = match words.next()? {
            "weight" => Holds::Weight,
            "price" => Holds::Price,
            _ => return None,
        };
        let rule = Self { prefix, holds, item_digits: digit(words.next())?, decimals: digit(words.next())? };
        rule.problems().is_empty().then_some(rule)
    }
}

fn digit(word: Option<&str>) -> Option<u8> {
    u8::from_str(word?).ok()
}

/// As it stands in its row: `weight 5 3`.
impl fmt::Display for ScaleRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let holds = match self.holds {
            Holds::Weight => "weight",
            Holds::Price => "price",
        };
        write!(f, "{holds} {} {}", self.item_digits, self.decimals)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rules() -> Vec<ScaleRule> {
        let rule = |prefix: &str, item_digits, holds, decimals| ScaleRule {
            prefix: prefix.into(),
            item_digits,
            holds,
            decimals,
        };
        vec![
            rule("21", 5, Holds::Weight, 3),
            rule("22", 5, Holds::Price, 2),
            rule("23", 4, Holds::Weight, 2),
            rule("24", 6, Holds::Price, 0),
        ]
    }

    fn said(code: &str) -> Option<(String, Option<i64>, Option<i64>)> {
        let label = read(code, &rules())?;
        Some((label.codes[0].clone(), label.quantity.map(Milli::get), label.price.map(Paise::get)))
    }

    /// The label that says `value` of an item.
    fn printed(prefix: &str, item: &str, value: &str) -> String {
        let twelve = format!("{prefix}{item}{value}");
        format!("{twelve}{}", char::from(check_digit(&twelve)))
    }

    #[test]
    fn labels_say_what_was_weighed() {
        assert_eq!(said("2100123012350"), Some(("00123".into(), Some(1_235), None)));
        assert_eq!(said(&printed("22", "00123", "11114")), Some(("00123".into(), None, Some(11_114))));
        assert_eq!(said(&printed("23", "0123", "000250")), Some(("0123".into(), Some(2_500), None)));
        assert_eq!(said(&printed("24", "000123", "0111")), Some(("000123".into(), None, Some(11_100))));
        let codes = read("2100123012350", &rules()).expect("it is a label").codes;
        assert_eq!(codes, ["00123", "123", "2100123"], "because shops write the item's code in each of these ways");
    }

    #[test]
    fn anything_else_is_no_label() {
        for code in [
            "2100123012351",
            "8901030865237",
            "2500123012350",
            "210012301235",
            "21001230123X4",
            "",
            "２１００１２３０１２３５０",
        ] {
            assert_eq!(said(code), None, "because {code} is no label of this shop's");
        }
        assert!(is_ean13("8901030865237"));
    }

    #[test]
    fn a_rule_is_kept_as_words() {
        for rule in rules() {
            assert_eq!(ScaleRule::of_setting(&rule.key(), &rule.to_string()), Some(rule));
        }
        for (key, value) in [
            ("scale.21", ""),
            ("scale.31", "weight 5 3"),
            ("scale.21", "weight 9 3"),
            ("scale.21", "price 5 3"),
            ("shop.name", "weight 5 3"),
        ] {
            assert_eq!(ScaleRule::of_setting(key, value), None);
        }
        let fields = |rule: ScaleRule| rule.problems().into_iter().map(|problem| problem.field).collect::<Vec<_>>();
        let wrong = ScaleRule { prefix: "30".into(), item_digits: 8, holds: Holds::Price, decimals: 3 };
        assert_eq!(fields(wrong), ["prefix", "item_digits", "decimals"]);
    }

    #[test]
    fn a_labels_price_becomes_a_quantity_at_the_items_price() {
        let (quantity, each) = split(Paise::new(11_114), Paise::new(8_999));
        assert_eq!((quantity.get(), each.get()), (1_235, 8_999));
        assert_eq!(split(Paise::new(5_000), Paise::ZERO), (Milli::new(1_000), Paise::new(5_000)));
    }

    proptest! {
        #[test]
        fn every_weight_is_read_as_it_was_printed(item in 0..100_000_u32, grams in 0..100_000_i64) {
            let label = read(&printed("21", &format!("{item:05}"), &format!("{grams:05}")), &rules()).expect("it is a label");
            prop_assert_eq!(label.quantity, Some(Milli::new(grams)));
            prop_assert_eq!(&label.codes[0], &format!("{item:05}"));
        }

        #[test]
        fn one_wrong_digit_is_noticed(item in 0..100_000_u32, grams in 0..100_000_u32, place in 0..13_usize, other in 1..10_u8) {
            let mut code = printed("21", &format!("{item:05}"), &format!("{grams:05}")).into_bytes();
            code[place] = b'0' + (code[place] - b'0' + other) % 10;
            prop_assert_eq!(read(&String::from_utf8(code).expect("digits"), &rules()), None);
        }

        #[test]
        fn what_a_label_says_is_what_is_paid(price in 1..10_000_000_i64, unit in 1..10_000_000_i64) {
            let (quantity, each) = split(Paise::new(price), Paise::new(unit));
            prop_assert_eq!(each.times(quantity), Some(Paise::new(price)));
        }
    }
}
