//! Cash that goes into the drawer or out of it without being a sale: change from the bank, a deposit, what was spent.

use serde::{Deserialize, Serialize};

#[cfg(feature = "bindings")]
use specta_typescript::Number;

use crate::id::Id;
use crate::message;
use crate::money::Paise;
use crate::records::field::FieldError;
use crate::records::limits::{LONGEST_TEXT, MOST_STEPS, too_long};
use crate::text;

/// Which way cash moves; the words of the `direction` column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum CashWay {
    /// Into the drawer.
    In,
    /// Out of it.
    Out,
}

/// Why cash moves; the words of the `reason` column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum CashReason {
    /// Change is brought, or taken away.
    Float,
    /// To the bank.
    Deposit,
    /// Something was bought or paid for the shop.
    Expense,
    /// Anything else, which the note says.
    Other,
}

/// Cash as it is moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct CashDraft {
    /// Made when the form is opened: the same draft sent twice moves money once.
    #[serde(default)]
    pub id: Option<Id<CashMovement>>,
    /// Which way.
    pub direction: CashWay,
    /// How much.
    #[serde(default)]
    pub amount_paise: Option<Paise>,
    /// Why.
    pub reason: CashReason,
    /// What it was for.
    #[serde(default)]
    pub note: Option<String>,
}

/// Cash that moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CashMovement {
    /// UUIDv7.
    pub id: Id<CashMovement>,
    /// Which way.
    pub direction: CashWay,
    /// How much.
    pub amount_paise: Paise,
    /// Why.
    pub reason: CashReason,
    /// What it was for.
    pub note: Option<String>,
    /// Who moved it, if somebody stood at the till.
    #[serde(default)]
    pub staff: Option<String>,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub created_at: i64,
}

impl CashWay {
    /// Returns its word in the database.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
        }
    }
}

impl CashReason {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Deposit, Self::Expense, Self::Float, Self::Other];

    /// Returns its word in the database.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Float => "float",
            Self::Deposit => "deposit",
            Self::Expense => "expense",
            Self::Other => "other",
        }
    }

    /// Tells whether cash moves this way for this reason: nothing is deposited or spent into the drawer.
    #[must_use]
    pub const fn goes(self, direction: CashWay) -> bool {
        matches!((self, direction), (Self::Float | Self::Other, _) | (_, CashWay::Out))
    }
}

impl CashDraft {
    /// Returns the draft with texts trimmed and empty ones absent.
    #[must_use]
    pub fn tidied(self) -> Self {
        Self { note: self.note.map(|note| text::line(&note)).filter(|note| !note.is_empty()), ..self }
    }

    /// Lists what keeps the cash where it is.
    #[must_use]
    pub fn problems(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        let amount = self.amount_paise.unwrap_or_default();
        if amount <= Paise::ZERO || amount > Paise::new(MOST_STEPS) {
            problems.push(FieldError::new("amount_paise", message!("cash-amount-range")));
        }
        if !self.reason.goes(self.direction) {
            problems.push(FieldError::new("reason", message!("cash-reason-out-only")));
        }
        if self.reason == CashReason::Other && self.note.is_none() {
            problems.push(FieldError::new("note", message!("cash-note-needed")));
        }
        problems.extend(too_long([("note", self.note.as_deref(), LONGEST_TEXT)]));
        problems
    }
}
