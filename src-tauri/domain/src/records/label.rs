//! What people call one record, from its values: a product's name, a bill's number, "Ring +4 (opening)".

use serde_json::{Map, Value};

use super::words::{shown, title, value};
use crate::message;
use crate::messages::{Message, Value as Said};

/// Where the words that name a record come from.
#[derive(Debug, Clone, Copy)]
pub enum Label {
    /// The first of these columns that holds something.
    Columns(&'static [&'static str]),
    /// A key, its words joined by underscores.
    Key(&'static str),
    /// The person whose `user_id` it holds; where he is not known, the column.
    Person(&'static str),
    /// A rule: for documents and facts, which no column of their own names.
    Rule {
        /// What stands for it in a list that is searched: the first of these columns that holds something.
        columns: &'static [&'static str],
        /// Columns that refer to the records it is told by.
        told_by: &'static [&'static str],
        /// Returns its words; nothing when it has none.
        words: fn(&Values<'_>) -> Option<Message>,
    },
}

impl Label {
    /// Returns the columns of which the first that holds something stands for the record.
    #[must_use]
    pub fn columns(&self) -> &[&'static str] {
        match self {
            Self::Columns(columns) | Self::Rule { columns, .. } => columns,
            Self::Key(column) | Self::Person(column) => std::slice::from_ref(column),
        }
    }

    /// Returns the columns that refer to records whose names this label needs.
    #[must_use]
    pub fn told_by(&self) -> &[&'static str] {
        match self {
            Self::Columns(_) | Self::Key(_) => &[],
            Self::Person(_) => &["user_id"],
            Self::Rule { told_by, .. } => told_by,
        }
    }

    /// Returns the words; nothing when the record has none.
    #[must_use]
    pub fn of(&self, values: &Values<'_>) -> Option<Message> {
        match self {
            Self::Columns(columns) => columns.iter().find_map(|column| values.said(column)),
            Self::Key(column) => values.text(column).map(|key| Message::verbatim(key.replace('_', " "))),
            Self::Person(column) => values.referred("user_id").or_else(|| values.said(column)),
            Self::Rule { words, .. } => words(values),
        }
    }
}

/// A record's values, and the names of the records they refer to.
pub struct Values<'a> {
    row: &'a Map<String, Value>,
    referred: &'a dyn Fn(&str) -> Option<Message>,
}

impl<'a> Values<'a> {
    /// Returns the values of `row`; `referred` names the record a column refers to.
    pub fn new(row: &'a Map<String, Value>, referred: &'a dyn Fn(&str) -> Option<Message>) -> Self {
        Self { row, referred }
    }

    /// Returns a column's value in words, if it holds any.
    fn said(&self, column: &str) -> Option<Message> {
        let value = value(column, self.row.get(column)?)?;
        (!value.to_string().trim().is_empty()).then_some(value)
    }

    /// Returns a column's text, if it holds any.
    fn text(&self, column: &str) -> Option<&str> {
        self.row.get(column)?.as_str().filter(|text| !text.trim().is_empty())
    }

    /// Returns the name of the record a column refers to, if it is known.
    fn referred(&self, column: &str) -> Option<Message> {
        (self.referred)(column)
    }
}

/// A bill by its number; a draft by whom it is for.
pub(super) const BILL: Label = Label::Rule {
    columns: &["number", "customer_name"],
    told_by: &["customer_id"],
    words: |bill| {
        bill.said("number").or_else(|| {
            let whom = bill.said("customer_name").or_else(|| bill.referred("customer_id"));
            Some(whom.map_or_else(|| message!("label-draft"), |whom| message!("label-draft-for", whom = whom)))
        })
    },
};

/// A line by what is sold, and the bill it stands on.
pub(super) const BILL_LINE: Label = Label::Rule {
    columns: &["name"],
    told_by: &["invoice_id"],
    words: |line| {
        let goods = line.said("name")?;
        Some(match line.referred("invoice_id") {
            Some(bill) => message!("label-line", goods = goods, bill = bill),
            None => message!("label-line-draft", goods = goods),
        })
    },
};

/// A movement by the goods, how many of them and why.
pub(super) const MOVEMENT: Label = Label::Rule {
    columns: &["reason"],
    told_by: &["product_id"],
    words: |movement| {
        let quantity = movement.row.get("quantity_milli")?.as_i64()?;
        let goods = movement.referred("product_id").unwrap_or_else(|| message!("label-product"));
        let count = shown(Said::Milli(quantity));
        let count = if quantity < 0 { count } else { message!("label-more", count = count) };
        let reason = movement.text("reason").map_or_else(Message::default, |reason| word("movement-", reason));
        Some(message!("label-movement", goods = goods, count = count, reason = reason))
    },
};

/// A payment by amount, direction, mode and day.
pub(super) const PAYMENT: Label = Label::Rule {
    columns: &["mode"],
    told_by: &[],
    words: |payment| {
        let amount = payment.said("amount_paise")?;
        let mode = payment.text("mode").map_or_else(Message::default, |mode| word("payment-", mode));
        let day = payment.said("business_date").unwrap_or_default();
        Some(match payment.text("direction") {
            Some("out") => message!("label-payment-out", amount = amount, mode = mode, day = day),
            _ => message!("label-payment-in", amount = amount, mode = mode, day = day),
        })
    },
};

/// An allocation by its amount and the bill it is for.
pub(super) const ALLOCATION: Label = Label::Rule {
    columns: &[],
    told_by: &["invoice_id"],
    words: |part| {
        let amount = part.said("amount_paise")?;
        Some(match part.referred("invoice_id") {
            Some(bill) => message!("label-allocation", amount = amount, bill = bill),
            None => message!("label-allocation-bill", amount = amount),
        })
    },
};

/// A confirmation by what was paid.
pub(super) const CONFIRMATION: Label = Label::Rule {
    columns: &[],
    told_by: &[],
    words: |seen| {
        let day = seen.said("business_date").unwrap_or_default();
        Some(message!("label-confirmation", amount = seen.said("amount_paise")?, day = day))
    },
};

/// An entry of an account by its amount and whose account it is.
pub(super) const LEDGER_ENTRY: Label = Label::Rule {
    columns: &[],
    told_by: &["customer_id"],
    words: |entry| {
        let amount = entry.said("amount_paise")?;
        Some(match entry.referred("customer_id") {
            Some(whom) => message!("label-ledger-of", amount = amount, whom = whom),
            None => message!("label-ledger", amount = amount),
        })
    },
};

/// A bill on hold by what it comes to and whom it waits for.
pub(super) const HELD_BILL: Label = Label::Rule {
    columns: &["label", "customer_name"],
    told_by: &[],
    words: |held| {
        let amount = held.said("total_paise")?;
        Some(match held.text("label").or_else(|| held.text("customer_name")) {
            Some(whom) => message!("label-held-for", amount = amount, whom = whom),
            None => message!("label-held", amount = amount),
        })
    },
};

/// A line of it by the goods that are kept back.
pub(super) const HELD_BILL_LINE: Label = Label::Rule {
    columns: &[],
    told_by: &["product_id"],
    words: |line| {
        let count = line.said("quantity_milli")?;
        let goods = line.referred("product_id").unwrap_or_else(|| message!("label-product"));
        Some(message!("label-held-line", goods = goods, count = count))
    },
};

/// A line of a credit note by what came back, and the note.
pub(super) const CREDIT_NOTE_LINE: Label = Label::Rule {
    columns: &["name"],
    told_by: &["credit_note_id"],
    words: |line| {
        let goods = line.said("name")?;
        Some(match line.referred("credit_note_id") {
            Some(note) => message!("label-credit-line", goods = goods, note = note),
            None => message!("label-credit-line-note", goods = goods),
        })
    },
};

/// A use of credit by its amount and the note it comes off.
pub(super) const CREDIT_USE: Label = Label::Rule {
    columns: &[],
    told_by: &["credit_note_id"],
    words: |part| {
        let amount = part.said("amount_paise")?;
        Some(match part.referred("credit_note_id") {
            Some(note) => message!("label-credit-use", amount = amount, note = note),
            None => message!("label-credit-use-account", amount = amount),
        })
    },
};

/// A shift by its till and its day.
pub(super) const SHIFT: Label = Label::Rule {
    columns: &["till_code"],
    told_by: &[],
    words: |shift| {
        let till = shift.said("till_code")?;
        Some(message!("label-shift", till = till, day = shift.said("business_date").unwrap_or_default()))
    },
};

/// Cash by its amount, which way it went and why.
pub(super) const CASH_MOVEMENT: Label = Label::Rule {
    columns: &["reason"],
    told_by: &[],
    words: |moved| {
        let amount = moved.said("amount_paise")?;
        let reason = moved.text("reason").map_or_else(Message::default, |reason| word("cash-for-", reason));
        Some(match moved.text("direction") {
            Some("out") => message!("label-cash-out", amount = amount, reason = reason),
            _ => message!("label-cash-in", amount = amount, reason = reason),
        })
    },
};

/// An entry of the log by its number.
pub(super) const AUDIT: Label = Label::Rule {
    columns: &["action"],
    told_by: &[],
    words: |entry| Some(message!("label-audit", number = entry.row.get("seq")?.as_i64()?)),
};

/// A conflict by the field it is over.
pub(super) const CONFLICT: Label = Label::Rule {
    columns: &["field"],
    told_by: &[],
    words: |conflict| Some(message!("label-conflict", field = title(conflict.text("field")?))),
};

/// A decision by when it was made.
pub(super) const DECISION: Label = Label::Rule {
    columns: &[],
    told_by: &[],
    words: |decision| Some(message!("label-decision", at = decision.said("created_at")?)),
};

/// Returns the word for a kept code, `transfer_out` of a movement; one the catalogue does not have in plain words.
fn word(prefix: &str, code: &str) -> Message {
    Message::find(&format!("{prefix}{}", code.replace('_', "-")))
        .unwrap_or_else(|| Message::verbatim(code.replace('_', " ")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::kinds;
    use super::{Message, Values};

    #[test]
    fn a_record_is_called_what_people_call_it() {
        let referred = |column: &str| match column {
            "product_id" => Some(Message::verbatim("Ring")),
            "invoice_id" => Some(Message::verbatim("MUM1-7")),
            "user_id" => Some(Message::verbatim("Asha")),
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
            ("shifts", json!({"till_code": "MUM1", "business_date": "2026-11-21"}), Some("Till MUM1, 21 Nov 2026")),
            (
                "cash_movements",
                json!({"amount_paise": 500, "direction": "out", "reason": "deposit"}),
                Some("₹5.00 out of the drawer (bank deposit)"),
            ),
            ("memberships", json!({"role": "cashier"}), Some("Asha")),
            ("business_settings", json!({"key": "bill_footer"}), Some("bill footer")),
            ("customers", json!({"name": " "}), None),
        ] {
            let row = row.as_object().cloned().unwrap_or_default();
            let label = kinds::of(table).expect("it is described").label;
            let name = label.of(&Values::new(&row, &referred)).map(|name| name.to_string());
            assert_eq!(name.as_deref(), words, "because that is how people speak of {table}");
        }
    }
}
