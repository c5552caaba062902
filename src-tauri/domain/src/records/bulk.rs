//! Many records at once: which ones are meant, and what became of them.

use serde::{Deserialize, Serialize};

use super::field::FieldError;
use super::page::ListQuery;

/// Records that something is done to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "which", rename_all = "snake_case")]
pub enum Selection {
    /// These.
    These {
        /// Their ids.
        ids: Vec<String>,
    },
    /// All a query finds, shown or not.
    Found {
        /// The query; its window does not count.
        query: Box<ListQuery>,
        /// All but these.
        except: Vec<String>,
    },
}

/// What was moved into the recycle bin, or out of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Moved {
    /// The records that were moved: what an undo moves back.
    pub ids: Vec<String>,
    /// The records that stay where they were.
    pub refused: Vec<NotMoved>,
}

/// A record that was not moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NotMoved {
    /// The record.
    pub id: String,
    /// Why.
    pub problems: Vec<FieldError>,
}

/// A column of an exported list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ExportColumn {
    /// A column the list offers.
    pub column: String,
    /// What is written at its head.
    pub head: String,
}

/// The form of an exported list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    /// Text with commas, in UTF-8 with a byte order mark, as Excel wants it.
    Csv,
    /// An Excel workbook.
    Xlsx,
}
