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
    /// How many rows to skip.
    pub offset: u32,
    /// How many rows to return, at most 500.
    pub limit: u32,
}

/// A window of rows and how many there are in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Page<T> {
    /// The rows asked for, in order of name.
    pub rows: Vec<T>,
    /// How many rows match in all.
    pub total: u32,
    /// What a person must know before taking one of them: several records carry the code that was looked up.
    pub notice: Option<Message>,
}
