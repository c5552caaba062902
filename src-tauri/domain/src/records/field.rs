//! What is wrong with a record, field by field, in words a shop assistant can act on.

use serde::{Deserialize, Serialize};

/// One field of a record that cannot be accepted as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FieldError {
    /// The column's name, e.g. `price_paise`.
    pub field: String,
    /// A sentence, e.g. "Price must not be negative."
    pub message: String,
}

impl FieldError {
    /// Returns an error for `field` with `message` shown beside it.
    pub fn new(field: &str, message: impl Into<String>) -> Self {
        Self { field: field.to_owned(), message: message.into() }
    }
}

/// Says that an amount or a quantity is below zero or above `most`; nothing when it is neither, or absent.
pub(crate) fn outside<T: PartialOrd + Default>(
    field: &str,
    title: &str,
    value: Option<T>,
    most: T,
) -> Option<FieldError> {
    match value? {
        value if value < T::default() => Some(FieldError::new(field, format!("{title} must not be negative."))),
        value if value > most => Some(FieldError::new(field, format!("{title} is too large."))),
        _ => None,
    }
}

/// Returns what a field should hold after a person saved `draft`, having begun with `before`, while the record has become
/// `stored`: what the person did not touch stays as it is now.
pub(crate) fn touched<T: PartialEq>(draft: T, before: T, stored: T) -> T {
    if draft == before { stored } else { draft }
}
