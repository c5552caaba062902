//! Columns and their values in words, the same in the window and on the command line.

use serde_json::{Map, Value};

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

/// Returns what people call a record, from its values: a bill's number, a product's or customer's name. `referred` names the record
/// a column refers to. Nothing when it has no words of its own.
#[must_use]
pub fn name(table: &str, row: &Map<String, Value>, referred: impl Fn(&str) -> Option<String>) -> Option<String> {
    let said = |column: &str| value(column, row.get(column)?).filter(|words| !words.trim().is_empty());
    let of = |column: &str, else_: &str| referred(column).unwrap_or_else(|| else_.to_owned());
    match table {
        "invoices" => said("number").or_else(|| {
            let whom = said("customer_name").or_else(|| referred("customer_id"));
            Some(whom.map_or_else(|| "Draft without a name".to_owned(), |whom| format!("Draft for {whom}")))
        }),
        "invoice_lines" => Some(format!("{} on {}", said("name")?, of("invoice_id", "a draft"))),
        "stock_movements" => {
            let (goods, count) = (of("product_id", "a product"), said("quantity_milli")?);
            let sign = if count.starts_with('-') { "" } else { "+" };
            Some(format!("{goods} {sign}{count} ({})", said("reason").unwrap_or_default().replace('_', " ")))
        }
        "payments" => {
            let way = if said("direction").as_deref() == Some("out") { "paid out" } else { "received" };
            let day = said("business_date").unwrap_or_default();
            Some(format!("{} {way}, {}, {day}", said("amount_paise")?, said("mode").unwrap_or_default()))
        }
        "payment_allocations" => Some(format!("{} for {}", said("amount_paise")?, of("invoice_id", "a bill"))),
        "sync_conflicts" => Some(format!("Conflict over {}", title(&said("field")?))),
        "decisions" => Some(format!("Decision of {}", value("created_at", row.get("created_at")?)?)),
        _ => ["name", "number", "display_name", "code", "key", "role"].iter().find_map(|column| said(column)),
    }
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
    fn a_record_is_called_what_people_call_it() {
        let referred = |column: &str| match column {
            "product_id" => Some("Ring".to_owned()),
            "invoice_id" => Some("MUM1-7".to_owned()),
            _ => None,
        };
        for (table, row, words) in [
            ("products", json!({"name": "Ring", "sku": "R1"}), Some("Ring")),
            ("invoices", json!({"number": "MUM1-7", "customer_name": "Asha"}), Some("MUM1-7")),
            ("invoices", json!({"number": null, "customer_name": "Asha"}), Some("Draft for Asha")),
            ("invoice_lines", json!({"name": "Ring"}), Some("Ring on MUM1-7")),
            ("stock_movements", json!({"quantity_milli": 4000, "reason": "opening"}), Some("Ring +4 (opening)")),
            (
                "stock_movements",
                json!({"quantity_milli": -500, "reason": "transfer_out"}),
                Some("Ring -0.5 (transfer out)"),
            ),
            (
                "payments",
                json!({"amount_paise": 10_000, "direction": "in", "mode": "cash", "business_date": "2026-11-21"}),
                Some("₹100.00 received, cash, 21 Nov 2026"),
            ),
            ("payment_allocations", json!({"amount_paise": 500}), Some("₹5.00 for MUM1-7")),
            ("customers", json!({"name": " "}), None),
        ] {
            let row = row.as_object().cloned().unwrap_or_default();
            assert_eq!(name(table, &row, referred).as_deref(), words, "because that is how people speak of {table}");
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
