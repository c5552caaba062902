//! Columns and their values in words, the same in the window and on the command line.

use serde_json::Value;

use crate::business_date::BusinessDate;
use crate::money::{Milli, Paise, Rate};

/// Returns what people call a column: "Price" for `price_paise`.
#[must_use]
pub fn title(column: &str) -> String {
    let known = match column {
        "sku" => "Code",
        "hsn" => "HSN code",
        "gstin" => "GSTIN",
        "customer_gstin" => "GSTIN",
        "email" => "E-mail",
        "tax_rate_milli" => "Tax",
        "low_stock_milli" => "Low-stock level",
        "item_group_id" => "Group",
        "deleted_at" => "Recycle bin",
        _ => "",
    };
    if !known.is_empty() {
        return known.to_owned();
    }
    let plain = ["_paise", "_milli", "_id", "_at"].iter().find_map(|unit| column.strip_suffix(unit)).unwrap_or(column);
    let words = plain.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map_or(words.clone(), |first| first.to_uppercase().chain(letters).collect())
}

/// Returns a column's value as people read it: paise as rupees, thousandths as quantities or percent, moments in UTC. Nothing for
/// what is absent.
#[must_use]
pub fn value(column: &str, value: &Value) -> Option<String> {
    let words = match value {
        Value::Null => return None,
        Value::Number(number) => match number.as_i64() {
            Some(number) => count(column, number),
            None => number.to_string(),
        },
        Value::String(text) if column.ends_with("_date") => day(text),
        Value::String(text) => text.clone(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        other => other.to_string(),
    };
    Some(words)
}

/// Returns a stored day, "2026-11-20", as people read it: "20 Nov 2026".
#[must_use]
pub fn day(stored: &str) -> String {
    stored.parse().map_or_else(|_| stored.to_owned(), BusinessDate::in_words)
}

fn count(column: &str, number: i64) -> String {
    if column.ends_with("_paise") {
        Paise::new(number).with_sign()
    } else if column.ends_with("_rate_milli") {
        Rate::new(number).to_string()
    } else if column.ends_with("_milli") {
        Milli::new(number).to_string()
    } else if column.ends_with("_at") {
        chrono::DateTime::from_timestamp_millis(number)
            .map_or_else(|| number.to_string(), |time| time.format("%-d %b %Y, %H:%M UTC").to_string())
    } else {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_column_is_called_what_its_field_in_the_form_is_called() {
        for (column, words) in [
            ("price_paise", "Price"),
            ("credit_limit_paise", "Credit limit"),
            ("tax_rate_milli", "Tax"),
            ("item_group_id", "Group"),
            ("place_of_supply", "Place of supply"),
            ("sku", "Code"),
        ] {
            assert_eq!(title(column), words);
        }
    }

    #[test]
    fn a_value_is_read_as_it_is_typed() {
        for (column, stored, words) in [
            ("price_paise", json!(13_500), "₹135.00"),
            ("total_paise", json!(-123_456_789), "-₹12,34,567.89"),
            ("quantity_milli", json!(2_500), "2.5"),
            ("tax_rate_milli", json!(18_000), "18 %"),
            ("name", json!("Ring"), "Ring"),
            ("business_date", json!("2026-11-05"), "5 Nov 2026"),
            ("business_date", json!("some day"), "some day"),
            ("position", json!(3), "3"),
            ("finalized_at", json!(0), "1 Jan 1970, 00:00 UTC"),
        ] {
            assert_eq!(value(column, &stored).as_deref(), Some(words), "because {column} holds {stored}");
        }
        assert_eq!(value("sku", &Value::Null), None, "because nothing is no word");
    }
}
