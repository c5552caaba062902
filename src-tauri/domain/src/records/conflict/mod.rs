//! Edits that met in one field: who wrote what where, what stands, and what a person's choice does to the record.

mod sentence;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

#[cfg(feature = "bindings")]
use specta_typescript::Number;

use super::words;
use crate::message;
use crate::messages::Message;

/// A field's value as it is kept, and as people read it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FieldValue {
    /// The text of it: whole numbers for paise, thousandths and milliseconds; an id where it refers to a record.
    pub value: Option<String>,
    /// In words, e.g. "₹1,250.00"; "(empty)" when there is none.
    pub shown: Message,
}

/// One of the two edits that met.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Side {
    /// What it wrote.
    pub value: FieldValue,
    /// Name of the person, if known.
    pub who: Option<String>,
    /// UUID of the branch it was made in; absent for an edit on the hub itself.
    pub branch_id: Option<String>,
    /// Where it was made: the branch's name, else the computer's, else "the hub".
    pub place: Message,
    /// Name of the computer.
    pub device: Option<String>,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub at: i64,
}

/// How far a conflict is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum ConflictState {
    /// Nobody has decided; the later edit stands.
    Open,
    /// People decided differently without knowing of each other.
    Contested,
    /// Decided.
    Settled,
}

/// What somebody decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Decision {
    /// "keep", "take", "value", "reviewed" or "reopened".
    pub choice: String,
    /// What the field holds since.
    pub value: FieldValue,
    /// Why, if said.
    pub reason: Option<String>,
    /// Name of the person, if known.
    pub who: Option<String>,
    /// Name of the branch.
    pub branch: Option<String>,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub at: i64,
}

/// Two edits that met in one field of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Conflict {
    /// UUID, the same everywhere.
    pub id: String,
    /// Table of the record.
    pub table_name: String,
    /// UUID of the record.
    pub record_id: String,
    /// A few words that name the record.
    pub label: Message,
    /// The column.
    pub field: String,
    /// What people call the column.
    pub title: Message,
    /// "edit"; "deleted" (a delete won over an edit it had not seen), "kept" (a delete lost to a later edit) or "revived" (a later
    /// edit brought the record back).
    pub kind: String,
    /// What happened and what stands, in a sentence.
    pub words: Message,
    /// What both started from.
    pub base: FieldValue,
    /// The edit the hub had.
    pub ours: Side,
    /// The edit that came.
    pub theirs: Side,
    /// "ours" or "theirs": the later one, which stood.
    pub winner: String,
    /// What the field holds now; absent when record or field are not on this computer.
    pub present: Option<FieldValue>,
    /// Whether the record is in the recycle bin now.
    pub in_bin: bool,
    /// Whether something else stands by now than the edit that won.
    pub moved_on: bool,
    /// How far it is settled.
    pub state: ConflictState,
    /// Whether it came from the hub; else this computer's own merge found it and the hub will record it.
    pub confirmed: bool,
    /// What was decided, in order.
    pub decisions: Vec<Decision>,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub created_at: i64,
}

/// What a person chooses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "choice", rename_all = "snake_case")]
pub enum Choice {
    /// What stands now.
    Keep,
    /// The edit that lost.
    Take,
    /// Something else.
    Value {
        /// As in [`FieldValue::value`].
        value: Option<String>,
    },
    /// Whatever this branch wrote.
    Branch {
        /// UUID.
        branch_id: String,
    },
}

/// What a choice does to the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settlement {
    /// Nothing: it is so already.
    Leave,
    /// Writes the field.
    Write(Option<String>),
    /// Takes the record out of the recycle bin.
    Restore,
    /// Puts the record into the recycle bin.
    Delete,
}

/// Why a choice cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsettled {
    /// Record or field are not on this computer.
    NotHere,
    /// The record was deleted.
    InBin,
    /// Neither edit was made there.
    NotTheirs,
    /// A delete has no third value.
    NoValue,
}

impl Unsettled {
    /// Says why, and what to do.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::NotHere => message!("unsettled-not-here"),
            Self::InBin => message!("unsettled-in-bin"),
            Self::NotTheirs => message!("unsettled-not-theirs"),
            Self::NoValue => message!("unsettled-no-value"),
        }
    }
}

/// Which conflicts a choice settled.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Settling {
    /// Settled, with those that went along.
    pub settled: u32,
    /// Left open, because the choice does not fit them.
    pub skipped: u32,
    /// Those of the named ones that were settled.
    pub ids: Vec<String>,
}

/// How much waits for a person's judgement.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Attention {
    /// Conflicts nobody has settled.
    pub conflicts: u32,
    /// Review cards nobody has looked at.
    pub reviews: u32,
}

impl Conflict {
    /// Returns the edit that stood.
    #[must_use]
    pub fn standing(&self) -> &Side {
        if self.winner == "ours" { &self.ours } else { &self.theirs }
    }

    /// Returns the edit that lost.
    #[must_use]
    pub fn other(&self) -> &Side {
        if self.winner == "ours" { &self.theirs } else { &self.ours }
    }

    /// Returns what `choice` does to the record, and the word the decision is kept under.
    ///
    /// # Errors
    /// [`Unsettled`] when the choice does not fit.
    pub fn settle(&self, choice: &Choice) -> Result<(Settlement, &'static str), Unsettled> {
        match choice {
            Choice::Keep => Ok((Settlement::Leave, "keep")),
            Choice::Take => Ok((self.prevail(self.other())?, "take")),
            Choice::Value { .. } if self.kind != "edit" => Err(Unsettled::NoValue),
            Choice::Value { value } => Ok((self.write(value.as_deref())?, "value")),
            Choice::Branch { branch_id } => {
                let from = |side: &Side| side.branch_id.as_deref() == Some(branch_id);
                if from(self.standing()) {
                    Ok((self.prevail(self.standing())?, "keep"))
                } else if from(self.other()) {
                    Ok((self.prevail(self.other())?, "take"))
                } else {
                    Err(Unsettled::NotTheirs)
                }
            }
        }
    }

    /// Returns what makes `side` stand.
    fn prevail(&self, side: &Side) -> Result<Settlement, Unsettled> {
        if self.present.is_none() {
            return Err(Unsettled::NotHere);
        }
        if self.kind == "edit" {
            return self.write(side.value.value.as_deref());
        }
        let deletes = match self.kind.as_str() {
            // The value the delete had not seen stands in the record still.
            "deleted" => std::ptr::eq(side, &self.theirs),
            _ => side.value.value.is_some(),
        };
        Ok(match (deletes, self.in_bin) {
            (true, false) => Settlement::Delete,
            (false, true) => Settlement::Restore,
            _ => Settlement::Leave,
        })
    }

    fn write(&self, value: Option<&str>) -> Result<Settlement, Unsettled> {
        match &self.present {
            None => Err(Unsettled::NotHere),
            Some(present) if present.value.as_deref() == value => Ok(Settlement::Leave),
            // An edit of a deleted record would bring it back: that is for a person to say.
            Some(_) if self.in_bin => Err(Unsettled::InBin),
            Some(_) => Ok(Settlement::Write(value.map(str::to_owned))),
        }
    }

    /// Tells whether something else stands by now than the edit that won.
    #[must_use]
    pub fn has_moved_on(&self) -> bool {
        match (&self.present, self.kind.as_str()) {
            (None, _) => false,
            (Some(present), "edit") => present.value != self.standing().value.value,
            (Some(_), "deleted") => !self.in_bin,
            (Some(_), _) => self.in_bin,
        }
    }
}

/// Returns a value of `field` with its words. `name` names the record it refers to, if it does.
#[must_use]
pub fn field_value(field: &str, value: Option<String>, name: Option<Message>) -> FieldValue {
    let shown = match (&value, name) {
        (Some(_), _) if field == "deleted_at" => message!("value-deleted"),
        (None, _) if field == "deleted_at" => message!("value-not-deleted"),
        (None, _) => message!("value-empty"),
        (Some(_), Some(name)) => name,
        (Some(text), None) => words::value(field, &typed(field, text)).unwrap_or_default(),
    };
    FieldValue { value, shown }
}

/// Returns a kept text as the number it is, where the column's name says so.
fn typed(field: &str, text: &str) -> serde_json::Value {
    let counted = ["_paise", "_milli", "_at"].iter().any(|unit| field.ends_with(unit));
    match text.parse::<i64>() {
        Ok(number) if counted => number.into(),
        _ => text.into(),
    }
}
