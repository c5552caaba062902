//! Who stands at a computer.

use serde::{Deserialize, Serialize};

use super::limits::RoleLimits;
use super::staff::{Staff, StaffRole};
use crate::id::Id;

/// Somebody at this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Person {
    /// Who.
    pub id: Id<Staff>,
    /// His name.
    pub name: String,
    /// What he is.
    pub role: StaffRole,
    /// What he may do by himself.
    pub limits: RoleLimits,
}

/// Who stands at this computer, and who could.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TillPeople {
    /// Whether the shop has staff. Until it has, nobody is asked for a PIN and everything is allowed.
    pub in_use: bool,
    /// Who stands here; nobody while it is locked.
    pub person: Option<Person>,
    /// Who stood here last, while it is locked.
    pub last: Option<Id<Staff>>,
    /// Those who may stand here, by name: active, with a PIN, of this branch or of every one.
    pub choices: Vec<Staff>,
    /// After how many minutes without a key this computer locks itself; 0 is never.
    pub idle_minutes: u32,
    /// Whether whoever stands here says who works in the shop and looks into the log.
    pub leads: bool,
}
