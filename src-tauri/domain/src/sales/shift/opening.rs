//! Openings: a till begins its day with a float.

use serde::{Deserialize, Serialize};

#[cfg(feature = "bindings")]
use specta_typescript::Number;

use super::TillSettings;
use crate::business_date::BusinessDate;
use crate::id::Id;
use crate::message;
use crate::money::Paise;
use crate::records::field::FieldError;
use crate::records::limits::{LONGEST_TEXT, MOST_STEPS, too_long};
use crate::text;

/// A shift, as it was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Shift {
    /// UUIDv7.
    pub id: Id<Shift>,
    /// The till.
    pub till_code: String,
    /// The day in the books.
    pub business_date: BusinessDate,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub opened_at: i64,
    /// What lay in the drawer.
    pub float_paise: Paise,
    /// Free text.
    pub note: Option<String>,
    /// Who opened it, if somebody stood at the till.
    #[serde(default)]
    pub opened_by: Option<String>,
}

/// A shift as it is opened.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct ShiftDraft {
    /// Made when the form is opened: the same draft sent twice opens one shift.
    pub id: Option<Id<Shift>>,
    /// What lies in the drawer; nothing when absent.
    pub float_paise: Option<Paise>,
    /// Free text.
    pub note: Option<String>,
}

/// A shift in the list: how it was opened, and how it was closed, once it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ShiftRow {
    /// As it was opened.
    pub shift: Shift,
    /// The branch's name, if it is known.
    pub branch: Option<String>,
    /// Whether it is a shift of the branch this computer stands in.
    pub here: bool,
    /// The number of its Z report; absent while it is open.
    pub number: Option<String>,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub closed_at: Option<i64>,
    /// Who closed it, if somebody stood at the till.
    pub closed_by: Option<String>,
    /// Bills made in it.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub bills: Option<i64>,
    /// What they came to.
    pub sales_paise: Option<Paise>,
    /// The cash that was counted.
    pub counted_cash_paise: Option<Paise>,
    /// What was counted more than expected (positive) or less, of all modes together.
    pub difference_paise: Option<Paise>,
    /// True while it waits to be sent (derived from the queue).
    pub waiting: bool,
}

/// This computer as a till.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Till {
    /// Its code, which its numbers carry.
    pub code: String,
    /// The day in the books by now.
    pub day: BusinessDate,
    /// The shift that is open.
    pub shift: Option<Shift>,
    /// Whether it was opened on an earlier day, and not closed then.
    pub late: bool,
    /// Whether a shift was ever opened here: who never did is not asked for one.
    pub used: bool,
    /// The float of the shift before, to begin with.
    pub last_float_paise: Option<Paise>,
    /// What the shop has decided about its tills.
    pub settings: TillSettings,
}

impl ShiftDraft {
    /// Returns the draft with texts trimmed and empty ones absent.
    #[must_use]
    pub fn tidied(self) -> Self {
        Self { note: self.note.map(|note| text::lines(&note)).filter(|note| !note.is_empty()), ..self }
    }

    /// Lists what keeps it from being opened.
    #[must_use]
    pub fn problems(&self) -> Vec<FieldError> {
        let float = self.float_paise.unwrap_or_default();
        let fits = (Paise::ZERO..=Paise::new(MOST_STEPS)).contains(&float);
        let wrong = (!fits).then(|| FieldError::new("float_paise", message!("shift-float-range")));
        wrong.into_iter().chain(too_long([("note", self.note.as_deref(), LONGEST_TEXT)])).collect()
    }
}
