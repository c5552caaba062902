//! What a change does to a record.

use serde::{Deserialize, Serialize};

/// What a change does to a record; on the wire one letter, in the queue one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Operation {
    /// The whole row is new.
    #[serde(rename = "I")]
    Insert,
    /// Some columns changed.
    #[serde(rename = "U")]
    Update,
    /// The record went to the recycle bin.
    #[serde(rename = "D")]
    Delete,
}

impl Operation {
    /// Reads the queue's word. A word that is none, which only another program can have written, counts as an update: the queue is looked
    /// through before it is sent.
    #[must_use]
    pub fn of(word: &str) -> Self {
        match word {
            "insert" => Self::Insert,
            "delete" => Self::Delete,
            _ => Self::Update,
        }
    }

    /// Returns the queue's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Insert => "insert",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }

    /// Returns the wire's letter.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Insert => 'I',
            Self::Update => 'U',
            Self::Delete => 'D',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_is_the_same_in_the_queue_and_on_the_wire() {
        for operation in [Operation::Insert, Operation::Update, Operation::Delete] {
            assert_eq!(Operation::of(operation.word()), operation, "because the queue is read as it was written");
            let letter = serde_json::to_value(operation).expect("a letter");
            assert_eq!(letter, operation.letter().to_string(), "because the hub reads one letter, whoever writes it");
        }
    }

    #[test]
    fn a_word_no_queue_has_counts_as_an_update() {
        assert_eq!(Operation::of("upsert"), Operation::Update, "because the others would add or remove a record");
    }
}
