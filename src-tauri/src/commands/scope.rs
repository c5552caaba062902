//! Commands for the part of the shop this device holds.

use branchline_domain::sync::scope::{Scope, Scoped};

use super::delegate::commands;

commands! {
    /// Returns what of the shop this computer holds.
    scope() -> Scope;

    /// Chooses what of the shop this computer holds.
    set_scope(scope: Scope) -> Scoped;
}
