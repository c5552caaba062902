//! Columns and their values in words, the same in the window and on the command line.

use serde_json::Value as Json;

use crate::message;
use crate::messages::{Message, Value};

/// Returns what people call a column: "Price" for `price_paise`; of a column another program added its name in plain words.
#[must_use]
pub fn title(column: &str) -> Message {
    Message::find(&format!("column-{column}")).unwrap_or_else(|| {
        let plain =
            ["_paise", "_milli", "_id", "_at"].iter().find_map(|unit| column.strip_suffix(unit)).unwrap_or(column);
        let words = plain.replace('_', " ");
        let mut letters = words.chars();
        Message::verbatim(letters.next().map_or(words.clone(), |first| first.to_uppercase().chain(letters).collect()))
    })
}

/// Returns a column's value as people read it: paise as rupees, thousandths as quantities or percent, moments. Nothing for what is absent.
#[must_use]
pub fn value(column: &str, value: &Json) -> Option<Message> {
    Some(match value {
        Json::Null => return None,
        Json::Bool(true) => message!("value-yes"),
        Json::Bool(false) => message!("value-no"),
        Json::Number(number) => {
            shown(number.as_i64().map_or_else(|| number.to_string().into(), |number| count(column, number)))
        }
        Json::String(text) if column.ends_with("_date") => day(text),
        Json::String(text) => Message::verbatim(text),
        other => Message::verbatim(other.to_string()),
    })
}

/// Returns a stored day, "2026-11-20", as people read it: "20 Nov 2026".
#[must_use]
pub fn day(stored: &str) -> Message {
    shown(Value::Date(stored.to_owned()))
}

/// Returns a value alone as a message.
#[must_use]
pub fn shown(value: Value) -> Message {
    message!("verbatim", text = value)
}

fn count(column: &str, number: i64) -> Value {
    if column.ends_with("_paise") {
        Value::Paise(number)
    } else if column.ends_with("_rate_milli") {
        Value::Rate(number)
    } else if column.ends_with("_milli") {
        Value::Milli(number)
    } else if column.ends_with("_at") {
        Value::Time(number)
    } else {
        Value::Text(number.to_string())
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
            ("shelf_colour", "Shelf colour"),
        ] {
            assert_eq!(title(column).to_string(), words);
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
            assert_eq!(
                value(column, &stored).map(|said| said.to_string()).as_deref(),
                Some(words),
                "because {column} holds {stored}"
            );
        }
        assert_eq!(value("sku", &Json::Null), None, "because nothing is no word");
    }
}
