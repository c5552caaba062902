//! Every kind of record that syncs, described once. Labels, nouns, recycle bin, history, scope, announcements and the window's links
//! read this list; a later kind is one entry here.

use serde_json::{Map, Value};

use super::kind::{ByHand, Kind, Part};
use super::label;
use super::label::{Label, Values};
use super::subject::Subject;
use crate::message;
use crate::messages::Message;

/// A record that is edited over time and can be deleted.
const MASTER: Kind = Kind {
    table: "",
    one: "",
    many: "",
    subject: Subject::Shop,
    label: Label::Columns(&["name"]),
    detail: &[],
    searched: &[],
    sorted: &[],
    bin: true,
    screen: None,
    by_hand: ByHand::Everything,
    part: None,
    document_of: None,
};

/// A row that is written once and stays.
const FACT: Kind = Kind { label: Label::Columns(&[]), bin: false, by_hand: ByHand::Nothing, ..MASTER };

/// What waits until somebody takes it up: then it is gone, and lies in no recycle bin.
const WAITING: Kind = Kind { bin: false, by_hand: ByHand::Nothing, ..MASTER };

/// A head with its parts; in the recycle bin lie only drafts.
const DOCUMENT: Kind = Kind { bin: true, ..FACT };

/// All kinds, parents first, as the registry lists their tables.
pub const KINDS: &[Kind] = &[
    Kind { table: "branches", one: "branch", many: "branches", detail: &["code"], ..MASTER },
    Kind { table: "devices", one: "device", many: "devices", detail: &["code"], by_hand: ByHand::Nothing, ..MASTER },
    Kind {
        table: "profiles",
        one: "person",
        many: "people",
        label: Label::Columns(&["display_name"]),
        detail: &["email"],
        by_hand: ByHand::Only(&["display_name"]),
        ..MASTER
    },
    Kind {
        table: "memberships",
        one: "membership",
        many: "memberships",
        label: Label::Person("role"),
        detail: &["role"],
        by_hand: ByHand::Nothing,
        ..MASTER
    },
    Kind {
        table: "business_settings",
        one: "setting",
        many: "settings",
        label: Label::Key("key"),
        detail: &["value"],
        ..MASTER
    },
    Kind { table: "item_groups", one: "item group", many: "item groups", subject: Subject::Products, ..MASTER },
    Kind {
        table: "products",
        one: "product",
        many: "products",
        subject: Subject::Products,
        detail: &["sku", "barcode"],
        searched: &["name", "sku", "barcode"],
        sorted: &[
            "price_paise",
            "tax_rate_milli",
            "item_group_id",
            "hsn",
            "low_stock_milli",
            "updated_at",
            "unit",
            "cost_paise",
        ],
        screen: Some("/products"),
        ..MASTER
    },
    Kind {
        table: "customers",
        one: "customer",
        many: "customers",
        subject: Subject::Customers,
        detail: &["phone"],
        searched: &["name", "phone", "email"],
        sorted: &["gstin", "state_code", "updated_at"],
        screen: Some("/customers"),
        part: Some(Part::Customers),
        ..MASTER
    },
    Kind {
        table: "suppliers",
        one: "supplier",
        many: "suppliers",
        subject: Subject::Suppliers,
        detail: &["phone"],
        searched: &["name", "phone", "email"],
        sorted: &["gstin", "state_code", "updated_at"],
        screen: Some("/suppliers"),
        part: Some(Part::Suppliers),
        ..MASTER
    },
    Kind {
        table: "invoices",
        one: "bill",
        many: "bills",
        subject: Subject::Sales,
        label: label::BILL,
        detail: &["business_date"],
        part: Some(Part::Bills),
        document_of: Some("invoices"),
        ..DOCUMENT
    },
    Kind {
        table: "invoice_lines",
        one: "bill line",
        many: "bill lines",
        subject: Subject::Sales,
        label: label::BILL_LINE,
        part: Some(Part::Bills),
        document_of: Some("invoices"),
        ..FACT
    },
    Kind {
        table: "stock_movements",
        one: "stock movement",
        many: "stock movements",
        subject: Subject::Stock,
        label: label::MOVEMENT,
        part: Some(Part::Stock),
        ..FACT
    },
    Kind {
        table: "payments",
        one: "payment",
        many: "payments",
        subject: Subject::Sales,
        label: label::PAYMENT,
        part: Some(Part::Bills),
        ..FACT
    },
    Kind {
        table: "payment_allocations",
        one: "allocation",
        many: "allocations",
        subject: Subject::Sales,
        label: label::ALLOCATION,
        part: Some(Part::Bills),
        ..FACT
    },
    Kind {
        table: "tax_rates",
        one: "tax rate",
        many: "tax rates",
        subject: Subject::Products,
        detail: &["from_date"],
        searched: &["name", "class"],
        sorted: &["from_date", "rate_milli", "updated_at"],
        ..MASTER
    },
    Kind {
        table: "ledger_entries",
        one: "ledger entry",
        many: "ledger entries",
        subject: Subject::Customers,
        label: label::LEDGER_ENTRY,
        part: Some(Part::Customers),
        ..FACT
    },
    Kind {
        table: "credit_notes",
        one: "credit note",
        many: "credit notes",
        subject: Subject::Sales,
        label: Label::Columns(&["number"]),
        detail: &["business_date"],
        part: Some(Part::Bills),
        ..FACT
    },
    Kind {
        table: "credit_note_lines",
        one: "credit note line",
        many: "credit note lines",
        subject: Subject::Sales,
        label: label::CREDIT_NOTE_LINE,
        part: Some(Part::Bills),
        ..FACT
    },
    Kind {
        table: "credit_uses",
        one: "use of credit",
        many: "uses of credit",
        subject: Subject::Sales,
        label: label::CREDIT_USE,
        part: Some(Part::Bills),
        ..FACT
    },
    Kind { table: "shifts", one: "shift", many: "shifts", subject: Subject::Sales, label: label::SHIFT, ..FACT },
    Kind {
        table: "cash_movements",
        one: "cash movement",
        many: "cash movements",
        subject: Subject::Sales,
        label: label::CASH_MOVEMENT,
        ..FACT
    },
    Kind {
        table: "shift_closings",
        one: "Z report",
        many: "Z reports",
        subject: Subject::Sales,
        label: Label::Columns(&["number"]),
        detail: &["business_date"],
        ..FACT
    },
    // Whoever left is not active, and is not deleted either: the log names him.
    Kind {
        table: "staff",
        one: "staff member",
        many: "staff",
        subject: Subject::People,
        detail: &["role"],
        by_hand: ByHand::Nothing,
        ..MASTER
    },
    Kind {
        table: "role_limits",
        one: "limit of a role",
        many: "limits of roles",
        subject: Subject::People,
        label: Label::Columns(&["role"]),
        by_hand: ByHand::Nothing,
        ..MASTER
    },
    Kind {
        table: "audit_log",
        one: "log entry",
        many: "log entries",
        subject: Subject::Audit,
        label: label::AUDIT,
        ..FACT
    },
    Kind {
        table: "held_bills",
        one: "held bill",
        many: "held bills",
        subject: Subject::Sales,
        label: label::HELD_BILL,
        detail: &["till_code"],
        part: Some(Part::Bills),
        ..WAITING
    },
    Kind {
        table: "held_bill_lines",
        one: "held bill line",
        many: "held bill lines",
        subject: Subject::Stock,
        label: label::HELD_BILL_LINE,
        part: Some(Part::Bills),
        ..WAITING
    },
    Kind {
        table: "sync_conflicts",
        one: "conflict",
        many: "conflicts",
        subject: Subject::Conflicts,
        label: label::CONFLICT,
        ..FACT
    },
    Kind {
        table: "decisions",
        one: "decision",
        many: "decisions",
        subject: Subject::Conflicts,
        label: label::DECISION,
        ..FACT
    },
    Kind {
        table: "payment_confirmations",
        one: "payment confirmation",
        many: "payment confirmations",
        subject: Subject::Sales,
        label: label::CONFIRMATION,
        part: Some(Part::Bills),
        ..FACT
    },
];

/// Returns the kind of a table that is described for certain; else the program is not built.
///
/// # Panics
/// When it is not described.
#[must_use]
pub const fn known(table: &str) -> &'static Kind {
    let mut place = 0;
    while place < KINDS.len() {
        if is_same(KINDS[place].table, table) {
            return &KINDS[place];
        }
        place += 1;
    }
    panic!("describe the table in KINDS");
}

const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut place = 0;
    while place < one.len() && place < other.len() && one[place] == other[place] {
        place += 1;
    }
    place == one.len() && place == other.len()
}

/// Returns the kind of a table's records, if this version knows it.
#[must_use]
pub fn of(table: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.table == table)
}

/// Returns the part of the shop a table belongs to, if it belongs to one.
#[must_use]
pub fn part(table: &str) -> Option<Part> {
    of(table)?.part
}

/// Returns what people call one record of a table, in the middle of a sentence.
#[must_use]
pub fn one(table: &str) -> &'static str {
    of(table).map_or("record", |kind| kind.one)
}

/// Returns the word for one record of a table.
#[must_use]
pub fn one_message(table: &str) -> Message {
    of(table).map_or_else(|| message!("kind-record"), |kind| Message::new(format!("kind-{}", kind.table)))
}

/// Returns the word for the records of a table; of one this version does not know its name in plain words.
#[must_use]
pub fn many_message(table: &str) -> Message {
    of(table).map_or_else(
        || Message::verbatim(table.replace('_', " ")),
        |kind| Message::new(format!("kind-{}.many", kind.table)),
    )
}

/// Returns the same with its article: "a bill", "an allocation".
#[must_use]
pub fn a(table: &str) -> String {
    let one = one(table);
    let article = if one.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {one}")
}

/// Returns what people call a record, from its values; `referred` names the record a column refers to. Nothing when it has no words
/// of its own.
#[must_use]
pub fn name(table: &str, row: &Map<String, Value>, referred: impl Fn(&str) -> Option<Message>) -> Option<Message> {
    of(table)?.label.of(&Values::new(row, &referred))
}

#[cfg(test)]
mod tests;
