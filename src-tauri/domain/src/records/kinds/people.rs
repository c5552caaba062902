//! Who works here, what they may do, and what they did.

use super::{FACT, MASTER};
use crate::records::kind::{ByHand, Kind};
use crate::records::label::{self, Label};
use crate::records::subject::Subject;

pub(super) const PROFILES: Kind = Kind {
    table: "profiles",
    one: "person",
    many: "people",
    label: Label::Columns(&["display_name"]),
    detail: &["email"],
    by_hand: ByHand::Only(&["display_name"]),
    ..MASTER
};

pub(super) const MEMBERSHIPS: Kind = Kind {
    table: "memberships",
    one: "membership",
    many: "memberships",
    label: Label::Person("role"),
    detail: &["role"],
    by_hand: ByHand::Nothing,
    ..MASTER
};

/// Whoever left is not active, and is not deleted either: the log names him.
pub(super) const STAFF: Kind = Kind {
    table: "staff",
    one: "staff member",
    many: "staff",
    subject: Subject::People,
    detail: &["role"],
    by_hand: ByHand::Nothing,
    ..MASTER
};

pub(super) const ROLE_LIMITS: Kind = Kind {
    table: "role_limits",
    one: "limit of a role",
    many: "limits of roles",
    subject: Subject::People,
    label: Label::Columns(&["role"]),
    by_hand: ByHand::Nothing,
    ..MASTER
};

pub(super) const AUDIT_LOG: Kind = Kind {
    table: "audit_log",
    one: "log entry",
    many: "log entries",
    subject: Subject::Audit,
    label: label::AUDIT,
    ..FACT
};
