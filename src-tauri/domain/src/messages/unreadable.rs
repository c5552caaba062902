//! What people are told of numbers and days that cannot be read.

use super::Message;
use crate::business_date::NoDay;
use crate::message;
use crate::money::NumberError;

impl NumberError {
    /// Returns what is wrong, and how to write it.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Unreadable { example } => message!("number-unreadable", example = *example),
            Self::Ambiguous { typed } => message!("number-ambiguous", typed = typed),
            Self::TooFine { places } => message!("number-too-fine", places = *places),
            Self::TooLarge => message!("number-too-large"),
        }
    }
}

impl NoDay {
    /// Returns what is wrong, and how to write it.
    #[must_use]
    pub fn message(&self) -> Message {
        message!("date-unreadable", typed = &self.0)
    }
}
