//! Subjects: what a change is about, so that whoever shows it knows to read again.

use serde::{Deserialize, Serialize};

/// What changed, in domain words; screens map it to their queries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// Products and item groups.
    Products,
    /// Customers.
    Customers,
    /// Suppliers.
    Suppliers,
    /// Stock movements.
    Stock,
    /// Invoices, payments and allocations.
    Sales,
    /// Branches, devices, memberships, profiles and settings.
    Shop,
    /// Staff, the limits of their roles, and who stands at this computer.
    People,
    /// The log of what was done.
    Audit,
    /// Conflicts, decisions and review cards.
    Conflicts,
    /// Queue, log, checkpoints and held units.
    Sync,
    /// Hub settings and sign-in.
    Hub,
    /// Backups and where they go.
    Backups,
    /// The language this data folder speaks.
    Language,
    /// Printers and the papers that wait for them.
    Printing,
}

impl Subject {
    /// All of them, for when anything may have changed.
    pub const EVERY: [Self; 14] = [
        Self::Products,
        Self::Customers,
        Self::Suppliers,
        Self::Stock,
        Self::Sales,
        Self::Shop,
        Self::People,
        Self::Audit,
        Self::Conflicts,
        Self::Sync,
        Self::Hub,
        Self::Backups,
        Self::Language,
        Self::Printing,
    ];
}
