//! What is said of a kind of record in one place, so that no other place needs to name its table.

use serde::Serialize;

use super::label::Label;
use super::subject::Subject;
use crate::messages::Message;

/// A kind of record.
#[derive(Debug, Serialize)]
pub struct Kind {
    /// Its table.
    pub table: &'static str,
    /// One of it, in the middle of a sentence.
    pub one: &'static str,
    /// Several of it.
    pub many: &'static str,
    /// What is announced when one is written.
    pub subject: Subject,
    /// What one is called.
    #[serde(skip)]
    pub label: Label,
    /// Tells one from others of its name: the first of these columns that holds something.
    #[serde(skip)]
    pub detail: &'static [&'static str],
    /// What is searched of it, the name first; empty for what has no list of its own.
    #[serde(skip)]
    pub searched: &'static [&'static str],
    /// What its list is sorted and filtered by besides, of its own columns: it is read off the index of the list.
    #[serde(skip)]
    pub sorted: &'static [&'static str],
    /// Whether one can lie in the recycle bin. Parts of documents do not: they go with them.
    pub bin: bool,
    /// The address of its list in the window, which opens one with `?open=`; absent without a screen.
    pub screen: Option<&'static str>,
    /// Which of its fields a person writes one by one, outside its form.
    #[serde(skip)]
    pub by_hand: ByHand,
    /// The part of the shop it belongs to; what belongs to none is on every computer.
    #[serde(skip)]
    pub part: Option<Part>,
    /// The table of heads, when it is a document or part of one; a head names itself. As in the registries.
    #[serde(skip)]
    pub document_of: Option<&'static str>,
}

/// Which fields of a record an earlier value may be put back into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ByHand {
    /// None: facts, and what has a screen with rules of its own.
    Nothing,
    /// These.
    Only(&'static [&'static str]),
    /// All a person can name: no ids, and no codes or keys, which are given once.
    Everything,
}

/// A part of the shop that a computer may leave out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Customers.
    Customers,
    /// Suppliers.
    Suppliers,
    /// Bills with their lines, and what was paid for them.
    Bills,
    /// Movements of stock.
    Stock,
}

impl Part {
    /// All of them, parents first.
    pub const ALL: [Self; 4] = [Self::Customers, Self::Suppliers, Self::Bills, Self::Stock];

    /// Returns its name in the database.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Suppliers => "suppliers",
            Self::Bills => "bills",
            Self::Stock => "stock",
        }
    }
}

impl Kind {
    /// Returns what one in the recycle bin is called, as a heading: "Product"; "Draft bill", as later a document is not deleted.
    #[must_use]
    pub fn bin_noun(&self) -> Message {
        Message::new(format!("bin-{}", self.table))
    }

    /// Tells whether a person writes this field by itself, so that an earlier value may be written again.
    #[must_use]
    pub fn is_edited_by_hand(&self, field: &str) -> bool {
        const KEPT: [&str; 6] = ["id", "created_at", "updated_at", "deleted_at", "code", "key"];
        match self.by_hand {
            ByHand::Nothing => false,
            ByHand::Only(fields) => fields.contains(&field),
            ByHand::Everything => !KEPT.contains(&field) && !field.ends_with("_id"),
        }
    }
}
