//! Closings: what is counted is held against what is expected.

use serde::{Deserialize, Serialize};

use super::{ModeSum, NoteCount, NoteDraft, Shift, count_notes};
use crate::id::Id;
use crate::message;
use crate::money::Paise;
use crate::records::field::FieldError;
use crate::records::limits::{LONGEST_TEXT, MOST_STEPS, too_long};
use crate::sales::PaymentMode;
use crate::text;

/// A closing as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct ClosingDraft {
    /// The shift; the one that is open at this till when absent. It is closed once: sent twice, it is one closing.
    pub shift_id: Option<Id<Shift>>,
    /// The cash by notes and coins.
    pub notes: Vec<NoteDraft>,
    /// The cash in one sum, where nobody counted notes; both must agree.
    pub cash_paise: Option<Paise>,
    /// What card slips, transfers and the like come to. A mode that is not said is as expected.
    pub modes: Vec<ModeCount>,
    /// Why more or less was counted than expected.
    pub reason: Option<String>,
}

/// What was counted of one mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct ModeCount {
    /// How.
    pub mode: PaymentMode,
    /// How much.
    pub amount_paise: Paise,
}

/// What a closing comes to while it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ClosingQuote {
    /// Each note and coin, the largest first.
    pub notes: Vec<NoteCount>,
    /// The cash counted so far.
    pub cash_paise: Paise,
    /// Each mode with what was counted. In a blind count without what is expected.
    pub modes: Vec<ModeState>,
    /// What was counted more than expected (positive) or less, of all modes together; absent in a blind count.
    pub difference_paise: Option<Paise>,
    /// What keeps the shift from being closed.
    pub problems: Vec<FieldError>,
}

/// A mode while it is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ModeState {
    /// How.
    pub mode: PaymentMode,
    /// What should be there; absent in a blind count.
    pub expected_paise: Option<Paise>,
    /// What was counted, if it was.
    pub counted_paise: Option<Paise>,
    /// What was counted more than expected (positive) or less.
    pub difference_paise: Option<Paise>,
}

/// A closing that was judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// Each note and coin.
    pub notes: Vec<NoteCount>,
    /// The cash.
    pub cash: Paise,
    /// Each mode with what was counted, and the difference.
    pub modes: Vec<ModeSum>,
    /// All differences together.
    pub difference: Paise,
    /// What keeps the shift from being closed.
    pub problems: Vec<FieldError>,
}

impl ClosingDraft {
    /// Returns the draft with texts trimmed and empty ones absent.
    #[must_use]
    pub fn tidied(self) -> Self {
        Self { reason: self.reason.map(|reason| text::line(&reason)).filter(|reason| !reason.is_empty()), ..self }
    }

    /// Returns what was counted of a mode, with the cash as it was counted; nothing where nobody said it.
    fn counted(&self, mode: PaymentMode, cash: Option<Paise>) -> Option<Paise> {
        if mode == PaymentMode::Cash {
            return cash;
        }
        self.modes.iter().find(|count| count.mode == mode).map(|count| count.amount_paise)
    }
}

/// Holds a tidied draft against what is expected. Cash has to be counted; of the other modes what is not said is as expected, as nobody
/// holds a transfer in his hands. Any difference needs a reason.
#[must_use]
pub fn judge_closing(draft: &ClosingDraft, expected: &[ModeSum]) -> Closing {
    let (notes, by_notes, mut problems) = count_notes(&draft.notes);
    let cash = match draft.cash_paise {
        None if draft.notes.is_empty() => {
            problems.push(FieldError::new("notes", message!("shift-count-cash")));
            None
        }
        None => Some(by_notes),
        Some(sum) => {
            if !draft.notes.is_empty() && sum != by_notes {
                problems.push(FieldError::new("cash_paise", message!("shift-notes-come-to", sum = by_notes)));
            } else if !(Paise::ZERO..=Paise::new(MOST_STEPS)).contains(&sum) {
                problems.push(FieldError::new("cash_paise", message!("shift-count-range")));
            }
            Some(sum)
        }
    };
    for (n, count) in draft.modes.iter().enumerate() {
        let field = |name: &str| format!("modes.{n}.{name}");
        if count.mode == PaymentMode::Cash || draft.modes[..n].iter().any(|before| before.mode == count.mode) {
            problems.push(FieldError::new(&field("mode"), message!("shift-mode-once")));
        } else if !(Paise::new(-MOST_STEPS)..=Paise::new(MOST_STEPS)).contains(&count.amount_paise) {
            problems.push(FieldError::new(&field("amount_paise"), message!("shift-count-range")));
        }
    }
    problems.extend(too_long([("reason", draft.reason.as_deref(), LONGEST_TEXT)]));
    let modes: Vec<ModeSum> = expected
        .iter()
        .map(|sum| {
            let counted = draft.counted(sum.mode, cash).unwrap_or(sum.expected_paise);
            let difference = counted.checked_sub(sum.expected_paise);
            ModeSum { counted_paise: Some(counted), difference_paise: difference, ..*sum }
        })
        .collect();
    let differences = modes.iter().map(|sum| sum.difference_paise).collect::<Option<Vec<_>>>();
    let difference = differences.and_then(Paise::total).unwrap_or_default();
    let differs = cash.is_some() && modes.iter().any(|sum| sum.difference_paise != Some(Paise::ZERO));
    if differs && draft.reason.is_none() {
        problems.push(FieldError::new("reason", message!("shift-reason-needed")));
    }
    Closing { notes, cash: cash.unwrap_or_default(), modes, difference, problems }
}

impl Closing {
    /// Returns what somebody who counts may see; `blind` leaves out what is expected, so that nobody counts until it fits.
    #[must_use]
    pub fn quote(self, draft: &ClosingDraft, blind: bool) -> ClosingQuote {
        let cash = (draft.cash_paise.is_some() || !draft.notes.is_empty()).then_some(self.cash);
        let open = |paise: Option<Paise>| paise.filter(|_| !blind);
        let modes = self.modes.iter().map(|sum| {
            let counted = draft.counted(sum.mode, cash);
            ModeState {
                mode: sum.mode,
                expected_paise: open(Some(sum.expected_paise)),
                counted_paise: counted,
                difference_paise: open(sum.difference_paise).filter(|_| counted.is_some()),
            }
        });
        ClosingQuote {
            modes: modes.collect(),
            difference_paise: open(Some(self.difference)).filter(|_| cash.is_some()),
            notes: self.notes,
            cash_paise: self.cash,
            problems: self.problems,
        }
    }
}
