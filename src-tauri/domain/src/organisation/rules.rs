//! The rules of a shop that its owners set: how long the history is kept, and whether new computers wait for approval.

use serde::{Deserialize, Serialize};

#[cfg(feature = "bindings")]
use specta_typescript::Number;

/// The rules as the hub keeps them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ShopRules {
    /// Months the history is kept; for ever, when absent.
    pub history_months: Option<u32>,
    /// A shorter time an owner asked for.
    pub history_months_next: Option<u32>,
    /// From when on it holds, milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub history_months_from: Option<i64>,
    /// Whether a new computer waits until an owner approves it.
    pub approve_devices: bool,
    /// Whether the person signed in may set them.
    pub owner: bool,
}

/// What an owner sets; what is absent stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RuleChange {
    /// Months to keep the history, 12 at least; 0 keeps it for ever. A shorter time than today's holds after thirty days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history_months: Option<u32>,
    /// Whether a new computer waits until an owner approves it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approve_devices: Option<bool>,
}

/// What ending a membership did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Ended {
    /// Memberships that ended.
    pub ended: u32,
    /// Sign-ins that ended with them; absent when the hub may not end them: they open nothing of this shop any more.
    pub sessions: Option<u32>,
}
