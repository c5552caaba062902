//! A GSTIN: the state, the PAN inside, and the check digit that finds a slip of the hand.

use super::state::State;
use crate::messages::Message;
use crate::{message, text};

const LENGTH: usize = 15;

/// A GSTIN whose form, state and check digit are right, in capitals and without blanks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gstin {
    text: String,
    state: State,
}

/// Returns a GSTIN as it is kept: in capitals, without the blanks people group it by, with ASCII digits.
#[must_use]
pub fn tidied(typed: &str) -> String {
    text::code(typed).to_uppercase().replace(' ', "")
}

impl Gstin {
    /// Reads what a person typed.
    ///
    /// # Errors
    /// A sentence that says what is wrong: the length, the form, the state or the check digit.
    pub fn read(typed: &str) -> Result<Self, Message> {
        let text = tidied(typed);
        if text.len() != LENGTH || !text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(message!("party-gstin-length"));
        }
        // State, PAN (five letters, four digits, a letter), number of the registration, Z, check digit.
        if !text.bytes().zip(FORM).all(|(byte, form)| fits(byte, *form)) {
            return Err(message!("party-gstin-form"));
        }
        let state = State::of(&text[..2]).ok_or_else(|| message!("party-gstin-state", code = &text[..2]))?;
        if check_digit(&text[..LENGTH - 1]) != text.chars().next_back() {
            return Err(message!("party-gstin-check"));
        }
        Ok(Self { text, state })
    }

    /// Returns its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns where its holder is registered.
    #[must_use]
    pub const fn state(&self) -> State {
        self.state
    }

    /// Returns the income tax number of its holder.
    #[must_use]
    pub fn pan(&self) -> &str {
        &self.text[2..12]
    }
}

/// Digits, letters, either but 0, either.
const FORM: &[u8; LENGTH] = b"99AAAAA9999A1Z*";

const fn fits(byte: u8, form: u8) -> bool {
    match form {
        b'9' => byte.is_ascii_digit(),
        b'A' => byte.is_ascii_uppercase(),
        b'1' => byte != b'0',
        b'Z' => byte == b'Z',
        _ => true,
    }
}

/// Returns the check digit of the first 14 characters: their values in base 36, every second one doubled, the digits of each product added,
/// and what is missing to a multiple of 36. Nothing where a character has no value.
#[must_use]
pub fn check_digit(body: &str) -> Option<char> {
    let mut sum = 0;
    for (at, character) in body.chars().enumerate() {
        let product = character.to_digit(36)? * if at % 2 == 0 { 1 } else { 2 };
        sum += product / 36 + product % 36;
    }
    char::from_digit((36 - sum % 36) % 36, 36).map(|digit| digit.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::parties::state::CODES;

    #[test]
    fn a_right_one_tells_state_and_pan() {
        let read = Gstin::read(" २७aapfu ०९३९ f1zv ").expect("it is right");
        assert_eq!((read.as_str(), read.state().code(), read.pan()), ("27AAPFU0939F1ZV", "27", "AAPFU0939F"));
        assert!(Gstin::read("97AAPFU0939F1ZO").is_ok(), "because 97 is the other territory");
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (typed, key) in [
            ("27AAPFU0939F1Z", "party-gstin-length"),
            ("27AAPFU0939F1Z-", "party-gstin-length"),
            ("369296450896540", "party-gstin-form"),
            ("27AAPFU0939F1AA", "party-gstin-form"),
            ("27AAPFU0939F0ZV", "party-gstin-form"),
            ("00AAPFU0939F1ZB", "party-gstin-state"),
            ("99AAPFU0939F1ZK", "party-gstin-state"),
            ("27AAPFU0939F1ZO", "party-gstin-check"),
            ("27AAPFU0993F1ZV", "party-gstin-check"),
        ] {
            let said = Gstin::read(typed).expect_err("it is wrong");
            assert_eq!(said.key, key, "because that is what is wrong with {typed}");
        }
    }

    /// From test suites and tutorials; most samples of the latter are none.
    #[test]
    fn public_samples_are_judged_as_they_should_be() {
        for right in [
            "27AAPFU0939F1ZV",
            "24AAQCA8719H1ZC",
            "24AANFA2641L1ZF",
            "29AABCR1718E1ZL",
            "29AAGCB7383J1Z4",
            "27aapfu0939f1zv",
            " 27AAPFU0939F1ZV ",
            "97AAPFU0939F1ZO",
        ] {
            assert!(Gstin::read(right).is_ok(), "because {right} is one");
        }
        for wrong in [
            "27AAPFU0939F1Z",
            "369296450896540",
            "27AAPFU0939F1AA",
            "27AAPFU0939F1ZO",
            "24AANFA2641L1ZK",
            "29AABCT1332L1ZL",
            "29AABCT1332L000",
            "27AABCU9603R1ZM",
            "07ABCDE1234F1Z5",
            "29ABCDE1234F1Z5",
            "27AAAAA0000A1Z5",
            "33ABCDE1234F1Z5",
            "00AAPFU0939F1ZB",
        ] {
            assert!(Gstin::read(wrong).is_err(), "because {wrong} is none");
        }
    }

    fn gstins() -> impl Strategy<Value = String> {
        (prop::sample::select(CODES.to_vec()), "[A-Z]{5}[0-9]{4}[A-Z][1-9A-Z]Z").prop_map(|(state, rest)| {
            let body = format!("{state}{rest}");
            let digit = check_digit(&body).expect("letters and digits");
            format!("{body}{digit}")
        })
    }

    proptest! {
        #[test]
        fn every_gstin_is_read_and_stays_as_it_is(gstin in gstins()) {
            let read = Gstin::read(&gstin).expect("it is right");
            prop_assert_eq!(read.as_str(), &gstin);
            prop_assert_eq!(read.state().code(), &gstin[..2]);
        }

        #[test]
        fn one_wrong_character_is_found(gstin in gstins(), at in 0..LENGTH, wrong in "[0-9A-Z]") {
            let mut typed = gstin.clone();
            typed.replace_range(at..=at, &wrong);
            prop_assert_eq!(Gstin::read(&typed).is_ok(), typed == gstin);
        }

        #[test]
        fn no_text_makes_it_fall(typed in "\\PC{0,20}") {
            let _ = Gstin::read(&typed);
            let _ = check_digit(&typed);
        }
    }
}
