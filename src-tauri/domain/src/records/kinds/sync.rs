//! What people decide about changes that met.

use super::FACT;
use crate::records::kind::Kind;
use crate::records::label;
use crate::records::subject::Subject;

pub(super) const SYNC_CONFLICTS: Kind = Kind {
    table: "sync_conflicts",
    one: "conflict",
    many: "conflicts",
    subject: Subject::Conflicts,
    label: label::CONFLICT,
    ..FACT
};

pub(super) const DECISIONS: Kind = Kind {
    table: "decisions",
    one: "decision",
    many: "decisions",
    subject: Subject::Conflicts,
    label: label::DECISION,
    ..FACT
};
