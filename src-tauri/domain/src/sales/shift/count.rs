//! Notes and coins, as they are counted at closing.

use serde::{Deserialize, Serialize};

#[cfg(feature = "bindings")]
use specta_typescript::Number;

use crate::message;
use crate::money::Paise;
use crate::records::field::FieldError;
use crate::records::limits::MOST_STEPS;

/// The notes and coins of India, the largest first. ₹2,000 notes are issued no more and are legal tender still.
pub const DENOMINATIONS: [Paise; 10] = [
    Paise::new(200_000),
    Paise::new(50_000),
    Paise::new(20_000),
    Paise::new(10_000),
    Paise::new(5_000),
    Paise::new(2_000),
    Paise::new(1_000),
    Paise::new(500),
    Paise::new(200),
    Paise::new(100),
];

/// The most pieces of one value anybody counts.
const MOST_PIECES: i64 = 1_000_000;

/// How many there are of one note or coin, as typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct NoteDraft {
    /// What one is worth.
    pub value_paise: Paise,
    /// How many.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub pieces: i64,
}

/// How many there are of one note or coin, and what they are worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NoteCount {
    /// What one is worth.
    pub value_paise: Paise,
    /// How many.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub pieces: i64,
    /// What they are worth.
    pub amount_paise: Paise,
}

/// Counts notes and coins: each denomination once, the largest first, with what it comes to, and the sum. What cannot be is named as
/// `notes.0.pieces` and counts nothing.
#[must_use]
pub fn count_notes(typed: &[NoteDraft]) -> (Vec<NoteCount>, Paise, Vec<FieldError>) {
    let mut problems = Vec::new();
    let mut pieces = [0_i64; DENOMINATIONS.len()];
    for (n, note) in typed.iter().enumerate() {
        let Some(at) = DENOMINATIONS.iter().position(|value| *value == note.value_paise) else {
            problems.push(FieldError::new(&format!("notes.{n}.value_paise"), message!("shift-no-such-note")));
            continue;
        };
        match pieces[at].checked_add(note.pieces).filter(|sum| note.pieces >= 0 && *sum <= MOST_PIECES) {
            Some(sum) => pieces[at] = sum,
            None => problems.push(FieldError::new(&format!("notes.{n}.pieces"), message!("shift-pieces-range"))),
        }
    }
    // A million of the largest note is below the largest amount of a record, and of all of them together as well.
    let counts: Vec<NoteCount> = DENOMINATIONS
        .iter()
        .zip(pieces)
        .map(|(value, pieces)| NoteCount {
            value_paise: *value,
            pieces,
            amount_paise: Paise::new(value.get() * pieces),
        })
        .collect();
    let sum = Paise::new(counts.iter().map(|count| count.amount_paise.get()).sum());
    (counts, sum, problems)
}

const _: () = {
    let mut at = 0;
    let mut most = 0;
    while at < DENOMINATIONS.len() {
        most += DENOMINATIONS[at].get() * MOST_PIECES;
        at += 1;
    }
    assert!(most <= MOST_STEPS, "the most that is counted fits a record");
};
