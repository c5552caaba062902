//! The states and union territories of GST: the first two digits of a GSTIN, and the place of a supply.

use serde::Serialize;

use crate::messages::Message;
use crate::{message, text};

/// The codes in use, in their order, as the portal lists them. 28 was Andhra Pradesh before GST; 99 is an office of the centre, where nobody lives.
pub const CODES: [&str; 38] = [
    "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19",
    "20", "21", "22", "23", "24", "25", "26", "27", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "97",
];

/// One of [`CODES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct State(&'static str);

impl State {
    /// Reads a code of two digits, of any script.
    ///
    /// # Errors
    /// A sentence, when there is no such state.
    pub fn read(typed: &str) -> Result<Self, Message> {
        let code = text::code(typed);
        if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(message!("party-state-digits"));
        }
        Self::of(&code).ok_or_else(|| message!("party-state-unknown", code = code))
    }

    /// Returns the state of a code.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        CODES.into_iter().find(|known| *known == code).map(Self)
    }

    /// Returns its code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.0
    }

    /// Returns its name, as a message of the catalogue.
    #[must_use]
    pub fn name(self) -> Message {
        Message::new(format!("state-{}", self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::{KEYS, Language};

    #[test]
    fn every_state_has_a_name_in_the_catalogue_and_no_name_lacks_its_state() {
        let named: Vec<&str> = KEYS.iter().filter_map(|(key, _)| key.strip_prefix("state-")).collect();
        assert_eq!(named, CODES, "because the window lists one by the other");
        assert_eq!(Language::ENGLISH.say(&State("27").name()), "Maharashtra");
    }

    #[test]
    fn a_code_is_read_however_its_digits_are_written() {
        assert_eq!(State::read(" २७ "), Ok(State("27")));
        assert_eq!(State::read("97").map(State::code), Ok("97"), "because that is the other territory");
        for none in ["00", "28", "39", "99"] {
            assert_eq!(State::read(none), Err(message!("party-state-unknown", code = none)));
        }
        for none in ["", "7", "MH", "027"] {
            assert_eq!(State::read(none), Err(message!("party-state-digits")), "because {none:?} is no code");
        }
    }
}
