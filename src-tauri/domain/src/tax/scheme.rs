//! How the seller stands with the tax office.

use serde::{Deserialize, Serialize};

use crate::message;
use crate::messages::Message;

/// The seller's scheme; it decides whether a bill shows tax at all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// Charges tax and issues tax invoices.
    #[default]
    Regular,
    /// Pays a share of the turnover and issues bills of supply, on which no tax may be charged (section 10, CGST Act).
    Composition,
    /// Has no GSTIN.
    Unregistered,
}

impl Scheme {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Regular, Self::Composition, Self::Unregistered];

    /// Returns its name.
    #[must_use]
    pub fn name(self) -> Message {
        match self {
            Self::Regular => message!("scheme-regular"),
            Self::Composition => message!("scheme-composition"),
            Self::Unregistered => message!("scheme-unregistered"),
        }
    }

    /// Tells whether tax is charged on a bill.
    #[must_use]
    pub const fn charges(self) -> bool {
        matches!(self, Self::Regular)
    }

    /// Returns its word in the database.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::Composition => "composition",
            Self::Unregistered => "unregistered",
        }
    }

    /// Reads its word; one this version does not know charges tax, as most sellers do.
    #[must_use]
    pub fn of_word(word: &str) -> Self {
        match word {
            "composition" => Self::Composition,
            "unregistered" => Self::Unregistered,
            _ => Self::Regular,
        }
    }
}
