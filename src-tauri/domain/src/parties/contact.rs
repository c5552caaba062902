//! What customers and suppliers have in common: how they are reached, and where they are taxed.

use crate::message;
use crate::records::field::FieldError;
use crate::records::limits::{LONGEST_ADDRESS, LONGEST_CODE, LONGEST_NAME, LONGEST_TEXT, too_long};
use crate::text;

/// The fields every party has, as a person typed them.
pub(super) struct Contact<'a> {
    pub name: &'a str,
    pub phone: Option<&'a str>,
    pub email: Option<&'a str>,
    pub gstin: Option<&'a str>,
    pub address: Option<&'a str>,
    pub state_code: Option<&'a str>,
    pub notes: Option<&'a str>,
}

impl Contact<'_> {
    /// Lists what is wrong with them.
    pub(super) fn problems(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        if self.name.trim().is_empty() {
            problems.push(FieldError::required("name"));
        }
        if self.phone.is_some_and(|phone| phone.chars().filter(char::is_ascii_digit).count() < 6) {
            problems.push(FieldError::new("phone", message!("field-phone")));
        }
        if self.email.is_some_and(|email| !email.contains('@')) {
            problems.push(FieldError::new("email", message!("field-email")));
        }
        if self.gstin.is_some_and(|g| g.len() != 15 || !g.chars().all(|c| c.is_ascii_alphanumeric())) {
            problems.push(FieldError::new("gstin", message!("field-gstin")));
        }
        if self.state_code.is_some_and(|s| s.len() != 2 || !s.chars().all(|c| c.is_ascii_digit())) {
            problems.push(FieldError::new("state_code", message!("field-state-code")));
        }
        problems.extend(too_long([
            ("name", Some(self.name), LONGEST_NAME),
            ("phone", self.phone, LONGEST_CODE),
            ("email", self.email, LONGEST_ADDRESS),
            ("address", self.address, LONGEST_ADDRESS),
            ("notes", self.notes, LONGEST_TEXT),
        ]));
        problems
    }
}

/// Trims a code; nothing when nothing is left.
pub(super) fn code(typed: Option<String>) -> Option<String> {
    typed.map(|typed| text::code(&typed)).filter(|code| !code.is_empty())
}

/// Trims free text, line by line; nothing when nothing is left.
pub(super) fn free(typed: Option<String>) -> Option<String> {
    typed.map(|typed| text::lines(&typed)).filter(|lines| !lines.is_empty())
}

/// Trims a GSTIN and writes it in capitals.
pub(super) fn gstin(typed: Option<String>) -> Option<String> {
    code(typed).map(|gstin| gstin.to_uppercase())
}
