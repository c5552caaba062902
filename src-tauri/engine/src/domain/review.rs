//! What merging cannot settle: facts that cannot all be right, and that a person should look at.

use serde::{Deserialize, Serialize};

use super::conflict::Decision;
use super::words;

/// What is odd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum ReviewKind {
    /// More was sold in a branch than was there.
    NegativeStock,
    /// More was collected for a bill than it asks for.
    OverCollection,
    /// Several customers have one telephone number.
    SamePhone,
    /// Several bills carry one number.
    NumberClash,
}

impl ReviewKind {
    /// Every kind, the most pressing first.
    pub const ALL: [Self; 4] = [Self::NumberClash, Self::OverCollection, Self::NegativeStock, Self::SamePhone];

    /// Returns the word it is kept under.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NegativeStock => "negative_stock",
            Self::OverCollection => "over_collection",
            Self::SamePhone => "same_phone",
            Self::NumberClash => "number_clash",
        }
    }
}

/// A record a card speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReviewRecord {
    /// Its table.
    pub table_name: String,
    /// UUID.
    pub id: String,
    /// A few words that name it.
    pub label: String,
    /// What tells it from the others, e.g. a bill's date and total.
    pub note: Option<String>,
}

/// A card to be looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Review {
    /// What is odd.
    pub kind: ReviewKind,
    /// What it is about, the same as long as it is odd.
    pub subject: String,
    /// What is so now; when this changes, a reviewed card comes back.
    pub facts: String,
    /// What was found, in a sentence.
    pub words: String,
    /// What a person may do.
    pub advice: String,
    /// UUID of the branch it concerns; absent for what every branch sees.
    pub branch_id: Option<String>,
    /// The records it speaks of, at least one.
    pub records: Vec<ReviewRecord>,
    /// Who has looked at it, if it is still so.
    pub reviewed: Option<Decision>,
}

/// Returns the words of a card about goods a branch owes.
#[must_use]
pub fn negative_stock(product: &str, unit: &str, branch: &str, on_hand_milli: i64) -> String {
    let owed = words::value("quantity_milli", &on_hand_milli.saturating_neg().into()).unwrap_or_default();
    format!("{product}: {owed} {unit} more went out of {branch} than came in.")
}

/// Returns the words of a card about a bill that was paid twice.
#[must_use]
pub fn over_collection(bill: &str, customer: Option<&str>, total_paise: i64, paid_paise: i64) -> String {
    let rupees = |paise: i64| words::value("total_paise", &paise.into()).unwrap_or_default();
    let of = customer.map(|name| format!(" of {name}")).unwrap_or_default();
    let too_much = rupees(paid_paise.saturating_sub(total_paise));
    format!("Bill {bill}{of}: {} was collected for {}, {too_much} too much.", rupees(paid_paise), rupees(total_paise))
}

/// Returns the words of a card about customers who share a number.
#[must_use]
pub fn same_phone(phone: &str, customers: usize) -> String {
    format!("{customers} customers have the number {phone}.")
}

/// Returns the words of a card about bills that share a number.
#[must_use]
pub fn number_clash(number: &str, bills: usize) -> String {
    format!("{bills} bills carry the number {number}.")
}

impl ReviewKind {
    /// Returns what a person may do about it.
    #[must_use]
    pub fn advice(self) -> &'static str {
        match self {
            Self::NegativeStock => "Count what is on the shelf and write the difference as an adjustment.",
            Self::OverCollection => "Pay back what is too much, or set it against another bill of the customer.",
            Self::SamePhone => {
                "If it is one person, keep one and put the other into the recycle bin; a family may share a number."
            }
            Self::NumberClash => {
                "A number may be given once. Cancel all but one of them and write those anew, or ask your accountant."
            }
        }
    }
}

/// Returns the digits by which two telephone numbers are compared: the last ten, so that +91 and 0 before them do not matter.
#[must_use]
pub fn phone_digits(phone: &str) -> String {
    let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();
    digits[digits.len().saturating_sub(10)..].iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_say_what_is_odd() {
        assert_eq!(negative_stock("Ring", "nos", "Pune", -2_500), "Ring: 2.5 nos more went out of Pune than came in.");
        assert_eq!(
            over_collection("KJ-12", Some("Asha"), 120_000, 130_050),
            "Bill KJ-12 of Asha: ₹1,300.50 was collected for ₹1,200.00, ₹100.50 too much."
        );
        assert_eq!(same_phone("9820012345", 2), "2 customers have the number 9820012345.");
    }

    #[test]
    fn one_number_is_one_number_however_it_is_written() {
        for phone in ["+91 98200-12345", "098200 12345", "(982) 001 2345", "9820012345"] {
            assert_eq!(phone_digits(phone), "9820012345", "{phone}");
        }
    }
}
