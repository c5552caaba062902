//! Every kind of record that syncs, described once. Labels, nouns, recycle bin, history, scope, announcements and the window's links
//! read this list; a later kind is one entry in the file of its subject and its name in the list.

mod people;
mod sales;
mod shop;
mod sync;

use serde_json::{Map, Value};

use super::kind::{ByHand, Kind, Part};
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
    shop::BRANCHES,
    shop::DEVICES,
    people::PROFILES,
    people::MEMBERSHIPS,
    shop::BUSINESS_SETTINGS,
    shop::ITEM_GROUPS,
    shop::PRODUCTS,
    shop::CUSTOMERS,
    shop::SUPPLIERS,
    sales::INVOICES,
    sales::INVOICE_LINES,
    shop::STOCK_MOVEMENTS,
    sales::PAYMENTS,
    sales::PAYMENT_ALLOCATIONS,
    shop::TAX_RATES,
    sales::LEDGER_ENTRIES,
    sales::CREDIT_NOTES,
    sales::CREDIT_NOTE_LINES,
    sales::CREDIT_USES,
    sales::SHIFTS,
    sales::CASH_MOVEMENTS,
    sales::SHIFT_CLOSINGS,
    people::STAFF,
    people::ROLE_LIMITS,
    people::AUDIT_LOG,
    sales::HELD_BILLS,
    sales::HELD_BILL_LINES,
    sync::SYNC_CONFLICTS,
    sync::DECISIONS,
    sales::PAYMENT_CONFIRMATIONS,
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
