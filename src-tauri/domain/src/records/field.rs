//! What is wrong with a record, field by field, in words a shop assistant can act on.

use serde::{Deserialize, Serialize};

use super::words;
use crate::message;
use crate::messages::Message;

/// One field of a record that cannot be accepted as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FieldError {
    /// The column's name, e.g. `price_paise`.
    pub field: String,
    /// A sentence, e.g. "Price must not be negative."
    pub message: Message,
}

impl FieldError {
    /// Returns an error for `field` with `message` shown beside it.
    pub fn new(field: &str, message: Message) -> Self {
        Self { field: field.to_owned(), message }
    }

    /// Returns that `field` must be filled in.
    #[must_use]
    pub fn required(field: &str) -> Self {
        Self::new(field, message!("field-required", field = words::title(field)))
    }
}

/// Says that an amount or a quantity is below zero or above `most`; nothing when it is neither, or absent.
pub(crate) fn outside<T: PartialOrd + Default>(field: &str, value: Option<T>, most: T) -> Option<FieldError> {
    let title = words::title(field);
    match value? {
        value if value < T::default() => Some(FieldError::new(field, message!("field-negative", field = title))),
        value if value > most => Some(FieldError::new(field, message!("field-too-large", field = title))),
        _ => None,
    }
}

/// Returns what a field should hold after a person saved `draft`, having begun with `before`, while the record has become
/// `stored`: what the person did not touch stays as it is now.
pub(crate) fn touched<T: PartialEq>(draft: T, before: T, stored: T) -> T {
    if draft == before { stored } else { draft }
}
