//! Windows into long lists: what a screen asks for and what it gets.

use serde::{Deserialize, Serialize};

use crate::messages::Message;

/// Which rows of a long list to return.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ListQuery {
    /// Words that must all occur in the record's searchable text, or one code that means the record; empty for everything.
    pub search: String,
    /// True when `search` is a code as scanned: only the records it means, however it is written.
    #[serde(default)]
    pub exact: bool,
    /// True for the recycle bin (soft-deleted rows), false for live rows.
    pub deleted: bool,
    /// The order; by name when absent.
    #[serde(default)]
    pub sort: Option<Sort>,
    /// What the rows have to be besides, all of it.
    #[serde(default)]
    pub filters: Vec<ListFilter>,
    /// How many rows to skip.
    pub offset: u32,
    /// How many rows to return, at most 500.
    pub limit: u32,
}

/// An order of rows. Rows with nothing in the column come last either way, and equal ones go by their ids.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Sort {
    /// A column the list offers, e.g. `price`.
    pub column: String,
    /// The largest first.
    pub descending: bool,
}

/// Something rows have to be.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ListFilter {
    /// A filter the list offers, e.g. `low` or `group`.
    pub name: String,
    /// What it is compared with, for a filter that takes something.
    pub value: Option<String>,
}

/// A window of rows and how many there are in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Page<T> {
    /// The rows asked for, in their order.
    pub rows: Vec<T>,
    /// How many rows match in all.
    pub total: u32,
    /// What a person must know before taking one of them: several records carry the code that was looked up.
    pub notice: Option<Message>,
}
