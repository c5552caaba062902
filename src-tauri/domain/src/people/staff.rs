//! Who works here.

use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::records::field::FieldError;
use crate::records::limits::{LONGEST_NAME, too_long};
use crate::text;

/// What somebody is in the shop; the words of the `role` column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum StaffRole {
    /// May do everything, and says what the others may.
    Owner,
    /// Looks after a branch.
    Manager,
    /// Sells.
    #[default]
    Cashier,
    /// Keeps the books.
    Accountant,
}

impl StaffRole {
    /// All of them, from the one that may most.
    pub const ALL: [Self; 4] = [Self::Owner, Self::Manager, Self::Cashier, Self::Accountant];

    /// Returns its word in the database.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Manager => "manager",
            Self::Cashier => "cashier",
            Self::Accountant => "accountant",
        }
    }

    /// Returns the role of a word; one that this version does not know may least.
    #[must_use]
    pub fn of(word: &str) -> Self {
        Self::ALL.into_iter().find(|role| role.word() == word).unwrap_or_default()
    }

    /// Tells whether such a person says who works here, and looks into the log.
    #[must_use]
    pub const fn leads(self) -> bool {
        matches!(self, Self::Owner | Self::Manager)
    }
}

/// Somebody who works in the shop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Staff {
    /// UUIDv7.
    pub id: Id<Staff>,
    /// As the others call him.
    pub name: String,
    /// What he is.
    pub role: StaffRole,
    /// The branch he works at; every one when absent.
    pub branch_id: Option<String>,
    /// False once he has left. He stays in the log.
    pub active: bool,
    /// Whether he has a PIN, and so can stand at a till.
    pub has_pin: bool,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub updated_at: i64,
    /// True while a change of this person waits to be sent.
    pub waiting: bool,
}

/// What is typed to add or change somebody. The PIN comes beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct StaffDraft {
    /// Required.
    pub name: String,
    /// What he is.
    pub role: StaffRole,
    /// The branch he works at; every one when absent.
    pub branch_id: Option<String>,
    /// False once he has left; true when absent.
    pub active: Option<bool>,
}

impl StaffDraft {
    /// Returns the draft with its name trimmed.
    #[must_use]
    pub fn tidied(self) -> Self {
        let branch_id = self.branch_id.map(|branch| text::code(&branch)).filter(|branch| !branch.is_empty());
        Self { name: text::line(&self.name), branch_id, ..self }
    }

    /// Lists what keeps it from being saved.
    #[must_use]
    pub fn problems(&self) -> Vec<FieldError> {
        if self.name.is_empty() {
            return vec![FieldError::required("name")];
        }
        too_long([("name", Some(&self.name), LONGEST_NAME)])
    }
}
