//! What the hub makes of a unit: one word, and for a held unit everything it says about why.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What the hub made of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It was taken as it was.
    Applied,
    /// It was taken beside somebody else's edit of other fields.
    Merged,
    /// It met somebody else's edit of the same field; both are kept.
    Conflict,
    /// It is held until a person or a later row settles it.
    Rejected,
    /// It is held behind another unit of the same records.
    Waiting,
    /// A person gave it up before.
    Discarded,
    /// A restored hub holds it, though the device has settled it since.
    Orphaned,
    /// A newer hub's word for something it took.
    #[serde(other)]
    Other,
}

impl Verdict {
    /// Returns the word for it, on the wire and in the branch's database.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Merged => "merged",
            Self::Conflict => "conflict",
            Self::Rejected => "rejected",
            Self::Waiting => "waiting",
            Self::Discarded => "discarded",
            Self::Orphaned => "orphaned",
            Self::Other => "other",
        }
    }

    /// Tells whether the hub holds the unit.
    #[must_use]
    pub fn is_held(self) -> bool {
        matches!(self, Self::Rejected | Self::Waiting)
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.word())
    }
}

impl From<String> for Verdict {
    fn from(word: String) -> Self {
        let known = [
            Self::Applied,
            Self::Merged,
            Self::Conflict,
            Self::Rejected,
            Self::Waiting,
            Self::Discarded,
            Self::Orphaned,
        ];
        known.into_iter().find(|verdict| verdict.word() == word).unwrap_or(Self::Other)
    }
}

/// What the hub says of one unit. What is absent it does not know, or it does not matter to that verdict.
#[derive(Debug, Clone, Deserialize)]
pub struct UnitVerdict {
    /// `u`: the unit, which is the queue id of its first change.
    #[serde(rename = "u", alias = "unit")]
    pub unit: i64,
    /// `v`: what became of it.
    #[serde(rename = "v", alias = "verdict")]
    pub verdict: Verdict,
    /// Why it is held: SQLSTATE, or the hub's own code.
    pub code: Option<String>,
    /// The hub's name of the table at fault.
    pub table: Option<String>,
    /// UUID of the record at fault.
    pub record: Option<String>,
    /// The field at fault.
    pub field: Option<String>,
    /// Why it is held, in the database's words or the hub's.
    pub message: Option<String>,
    /// The unit this one waits behind.
    pub behind: Option<i64>,
    /// The record it refers to and the hub lacks.
    pub parent: Option<Parent>,
    /// UUID of who made it, when its maker may not.
    pub by: Option<String>,
    /// That person's name.
    pub by_name: Option<String>,
    /// `qs`: queue ids of the part of a guessed unit this speaks of, where the hub divided it; `unit` is the smallest.
    #[serde(rename = "qs", default)]
    pub part: Vec<i64>,
    /// How many fields met another edit.
    #[serde(default)]
    pub conflicts: i64,
}

/// The record a held unit waits for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Parent {
    /// The hub's name of its table.
    pub table: String,
    /// UUID.
    pub id: String,
}

impl UnitVerdict {
    /// Returns the verdict of a unit that is held, and nothing more.
    #[must_use]
    pub fn rejected(unit: i64) -> Self {
        Self {
            unit,
            verdict: Verdict::Rejected,
            code: None,
            table: None,
            record: None,
            field: None,
            message: None,
            behind: None,
            parent: None,
            by: None,
            by_name: None,
            part: Vec::new(),
            conflicts: 0,
        }
    }
}

/// Why a unit travels by name, without its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Withheld {
    /// It is larger than anything on the way takes.
    TooLarge,
    /// The hub could not finish it in time.
    TooSlow,
    /// Something on the way does not let it pass.
    RefusedOnTheWay,
}

impl Withheld {
    /// Reads the word on record; any it does not know says that something on the way was at fault.
    #[must_use]
    pub fn of(word: &str) -> Self {
        match word {
            "too_large" => Self::TooLarge,
            "too_slow" => Self::TooSlow,
            _ => Self::RefusedOnTheWay,
        }
    }

    /// Returns the word for it, on the wire and in the branch's database.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::TooLarge => "too_large",
            Self::TooSlow => "too_slow",
            Self::RefusedOnTheWay => "refused_on_the_way",
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_verdict_is_one_word_everywhere() {
        for word in ["applied", "merged", "conflict", "rejected", "waiting", "discarded", "orphaned"] {
            let verdict = Verdict::from(word.to_owned());
            assert_eq!(verdict.word(), word, "because the database keeps the hub's word");
            let told: Verdict = serde_json::from_value(word.into()).expect("the hub's word");
            assert_eq!(told, verdict, "because the wire and the database have the same words");
        }
    }

    #[test]
    fn a_newer_hubs_verdict_holds_nothing() {
        let answered = json!({"u": 7, "v": "archived", "since": 5});
        let told: UnitVerdict = serde_json::from_value(answered).expect("a verdict this version does not know");
        assert_eq!((told.unit, told.verdict), (7, Verdict::Other));
        assert!(!told.verdict.is_held(), "because the hub names those it holds by words every device knows");
    }

    #[test]
    fn a_verdict_is_read_by_its_letters_and_by_its_names() {
        let letters: UnitVerdict =
            serde_json::from_value(json!({"u": 3, "v": "rejected", "qs": [3, 5]})).expect("letters");
        let names: UnitVerdict = serde_json::from_value(json!({"unit": 3, "verdict": "rejected"})).expect("names");
        assert_eq!((letters.unit, letters.part.as_slice()), (3, [3, 5].as_slice()));
        assert_eq!((names.unit, names.verdict), (3, Verdict::Rejected), "because the hub has told it both ways");
    }

    #[test]
    fn why_a_unit_is_withheld_is_one_word_everywhere() {
        for why in [Withheld::TooLarge, Withheld::TooSlow, Withheld::RefusedOnTheWay] {
            assert_eq!(Withheld::of(why.word()), why, "because the batch on record is sent again as it was");
            assert_eq!(serde_json::to_value(why).expect("a word"), why.word(), "because the hub keeps the same word");
        }
    }
}
