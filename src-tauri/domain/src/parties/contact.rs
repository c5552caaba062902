//! What customers and suppliers have in common: how they are reached, and where they are taxed.

use crate::records::field::FieldError;
use crate::records::limits::{LONGEST_ADDRESS, LONGEST_CODE, LONGEST_NAME, LONGEST_TEXT, too_long};
use crate::{message, text};

use super::gstin;
use super::gstin::Gstin;
use super::state::State;

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
        problems.extend(self.tax_problems());
        problems.extend(too_long([
            ("name", Some(self.name), LONGEST_NAME),
            ("phone", self.phone, LONGEST_CODE),
            ("email", self.email, LONGEST_ADDRESS),
            ("address", self.address, LONGEST_ADDRESS),
            ("notes", self.notes, LONGEST_TEXT),
        ]));
        problems
    }

    /// Says what is wrong with GSTIN and state, and where they do not belong together.
    fn tax_problems(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        let gstin = self.gstin.map(Gstin::read);
        let state = self.state_code.map(State::read);
        if let Some(Err(why)) = &gstin {
            problems.push(FieldError::new("gstin", why.clone()));
        }
        match (&state, &gstin) {
            (Some(Err(why)), _) => problems.push(FieldError::new("state_code", why.clone())),
            (Some(Ok(state)), Some(Ok(gstin))) if *state != gstin.state() => {
                let (state, code) = (gstin.state().name(), gstin.state().code());
                let why = message!("party-state-other", state = state, code = code);
                problems.push(FieldError::new("state_code", why));
            }
            _ => {}
        }
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

/// Returns a GSTIN as it is kept; nothing when nothing is left.
pub(super) fn gstin(typed: Option<String>) -> Option<String> {
    typed.map(|typed| gstin::tidied(&typed)).filter(|gstin| !gstin.is_empty())
}

/// Trims a state code; where none is given, the one in the GSTIN.
pub(super) fn state(typed: Option<String>, gstin: Option<&str>) -> Option<String> {
    code(typed).or_else(|| Some(Gstin::read(gstin?).ok()?.state().code().to_owned()))
}
