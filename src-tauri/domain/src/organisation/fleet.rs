//! The fleet as people see it: branches, their devices, and the people who may join.

use serde::{Deserialize, Serialize};

#[cfg(feature = "bindings")]
use specta_typescript::Number;

use crate::message;
use crate::messages::Message;
use crate::records::field::FieldError;
use crate::text;

/// Every branch the person signed in belongs to, with its devices, as the hub last told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Fleet {
    /// When the hub told it, milliseconds UTC; never, when absent.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub fetched_at: Option<i64>,
    /// Whether the person signed in owns the organisation: owners add branches and invite people.
    pub owner: bool,
    /// By code.
    pub branches: Vec<FleetBranch>,
}

/// One branch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FleetBranch {
    /// UUID.
    pub id: String,
    /// Two to four capitals or digits.
    pub code: String,
    /// Shown to people.
    pub name: String,
    /// Whether the person signed in may name, retire and ask its devices.
    pub manages: bool,
    /// Whether it was added here and has not reached the hub.
    pub waiting: bool,
    /// Working ones first, each by code.
    pub devices: Vec<FleetDevice>,
}

/// One device. Times are milliseconds UTC by this computer's clock.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FleetDevice {
    /// UUID.
    pub id: String,
    /// The code its bills carry; leased once and for ever.
    pub code: String,
    /// Shown to people.
    pub name: String,
    /// Whether it is the one in front of you.
    pub this: bool,
    /// Whether it was about when the hub told: it listens, or began a session within two of its intervals.
    pub online: bool,
    /// The Branchline it runs.
    pub app_version: Option<String>,
    /// When it last spoke to the hub.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub seen_at: Option<i64>,
    /// When its last complete session ended.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub last_sync_at: Option<i64>,
    /// Minutes between its sessions.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub interval_minutes: i64,
    /// Changes it still has to send.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub pending: i64,
    /// When the oldest of them was made.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub oldest_at: Option<i64>,
    /// Changes of it the hub could not accept.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub failed: i64,
    /// Why the first of them was not accepted, as far as the hub keeps it.
    pub held_why: Option<Message>,
    /// Why its last session ended early, in words.
    pub last_error: Option<Message>,
    /// When it was retired.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub retired_at: Option<i64>,
    /// Since when it waits for an owner to approve it; it neither sends nor receives until then.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub waiting_since: Option<i64>,
    /// UUID of the member who set it up, and may still be signed in there.
    pub person_id: Option<String>,
    /// His name.
    pub person: Option<String>,
    /// What he signs in with.
    pub person_email: Option<String>,
    /// When somebody last asked it to sync.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub asked_at: Option<i64>,
    /// Who asked.
    pub asked_by: Option<String>,
    /// When it answered by beginning a session; not yet, when absent.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub answered_at: Option<i64>,
}

impl Fleet {
    /// Moves every time by `ms`: from the hub's clock to this computer's.
    pub fn shift(&mut self, ms: i64) {
        self.fetched_at = self.fetched_at.map(|at| at + ms);
        for device in self.branches.iter_mut().flat_map(|branch| &mut branch.devices) {
            let times = [
                &mut device.seen_at,
                &mut device.last_sync_at,
                &mut device.oldest_at,
                &mut device.retired_at,
                &mut device.waiting_since,
                &mut device.asked_at,
                &mut device.answered_at,
            ];
            for at in times.into_iter().flatten() {
                *at += ms;
            }
        }
    }
}

/// What a person may do in an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Everything, everywhere he belongs.
    Owner,
    /// Master data and his branch.
    Manager,
    /// Sells.
    Cashier,
    /// Reads.
    Accountant,
}

/// What an owner fills in to open a branch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NewBranch {
    /// Two to four capitals or digits; no other branch has or had it.
    pub code: String,
    /// Shown to people.
    pub name: String,
}

impl NewBranch {
    /// Returns it with the code in capitals and nothing around the texts.
    #[must_use]
    pub fn tidied(self) -> Self {
        Self { code: text::code(&self.code).to_uppercase(), name: text::line(&self.name) }
    }

    /// Lists what keeps it from being saved.
    #[must_use]
    pub fn problems(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        let plain = self.code.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
        if !plain || !(2..=4).contains(&self.code.len()) {
            problems.push(FieldError::new("code", message!("field-branch-code")));
        }
        if self.name.is_empty() {
            problems.push(FieldError::required("name"));
        }
        problems
    }
}

/// What an owner fills in to invite a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Invite {
    /// The e-mail the person signs in with.
    pub email: String,
    /// What the person may do.
    pub role: Role,
    /// UUID of the branch; every branch, when absent.
    pub branch: Option<String>,
}

/// An invitation, to be handed over by the owner. Only whoever signs in with the e-mail *and* knows the code may accept.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Invited {
    /// The e-mail.
    pub email: String,
    /// The one-time code; kept nowhere.
    pub code: String,
    /// The text to paste on the new computer: the hub's address and key, the branch and the code in one.
    #[serde(default)]
    pub text: String,
    /// Until when it holds, milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub expires_at: i64,
}

impl std::fmt::Debug for Invited {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Invited({}, until {})", self.email, self.expires_at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_branch_code_is_short_and_plain() {
        let code = |code: &str| NewBranch { code: code.into(), name: "Pune".into() }.tidied();
        for good in ["PUN", "pun", " p2 ", "ABCD"] {
            assert!(code(good).problems().is_empty(), "because {good} is a code");
        }
        for bad in ["", "P", "ABCDE", "P N", "PÜN", "P-1"] {
            assert_eq!(code(bad).problems()[0].field, "code", "because {bad:?} is none");
        }
        assert_eq!(NewBranch::default().problems().len(), 2, "because everything wrong is said at once");
    }
}
