//! Decides what becomes of one record that differs, from what was gathered about it. Reads nothing and writes nothing.

use serde_json::{Map, Value};

use crate::store::repair::rows::EditTime;
use crate::store::schema::registry::Policy;
use crate::sync::protocol::MissingState;
use crate::sync::verify::hub::HubRow;
use crate::sync::verify::inspect::Seen;
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::records::document::Lifecycle;
use branchline_domain::sync::hlc::Hlc;
use branchline_domain::sync::verify::Repair;

/// What is known of a record that differs.
pub(super) struct Evidence<'a> {
    pub seen: &'a Seen,
    pub policy: Policy,
    /// It is a conflict, which the hub alone writes.
    pub is_conflict: bool,
    pub may_add: bool,
    pub may_change: bool,
    /// It belongs to this branch, or to none.
    pub ours: bool,
    /// The document it is part of.
    pub head: Head,
    /// How it moves on, if it is the head of a document.
    pub lifecycle: Option<Lifecycle>,
    /// What must be added to this computer's clock to get the hub's, milliseconds.
    pub offset: i64,
}

/// The document a record is part of.
pub(super) enum Head {
    /// It is part of none, or its head.
    None,
    /// How far the document is, 0 for a draft, and whether the hub has it.
    Of { rank: usize, on_hub: bool },
}

/// What becomes of one record.
#[derive(Debug, PartialEq)]
pub(super) enum Plan {
    /// The hub's row is written here.
    Fetch,
    /// These columns go before the merge, then the hub's row is written here.
    Merge(Map<String, Value>, EditTime),
    /// The hub's row takes the place of a fact.
    Replace,
    /// The hub's row takes the place of one that cannot win.
    TakeHub,
    /// It is offered to the hub.
    Offer,
    /// It is put back into its final document on the hub.
    PutBack,
    /// It is removed here.
    Remove,
    /// Nothing can be done from here, because.
    Skip(Message),
}

impl Plan {
    pub(super) fn outcome(&self) -> Repair {
        match self {
            Self::Fetch => Repair::Fetched,
            Self::Merge(..) => Repair::Merged,
            Self::Replace | Self::TakeHub => Repair::HubStands,
            Self::Offer | Self::PutBack => Repair::Sent,
            Self::Remove => Repair::Removed,
            Self::Skip(_) => Repair::Open,
        }
    }
}

/// Decides about one record.
pub(super) fn plan(known: &Evidence<'_>) -> Plan {
    match known.seen {
        Seen::MissingHere(_) => Plan::Fetch,
        Seen::MissingAtHub(_, missing) => {
            at_hub_missing(known, missing.as_ref().map_or(MissingState::Lost, |missing| missing.state))
        }
        Seen::Different(..) if known.policy == Policy::Append => Plan::Replace,
        Seen::Different(..) if !(known.may_change && known.ours) => Plan::TakeHub,
        Seen::Different(row, hub, columns) if known.policy == Policy::Document => document(known, row, hub, columns),
        Seen::Different(row, hub, columns) => merge(row, columns, EditTime::At(made_at(known, row, hub))),
    }
}

fn at_hub_missing(known: &Evidence<'_>, state: MissingState) -> Plan {
    match state {
        _ if state == MissingState::Gone || known.is_conflict => Plan::Remove,
        MissingState::Elsewhere => Plan::Skip(message!("verify-hidden")),
        _ if known.may_add && !known.ours => Plan::Skip(message!("verify-other-branch")),
        _ if !known.may_add => Plan::Skip(message!("verify-no-right")),
        // A final document takes no new lines the ordinary way.
        _ if matches!(known.head, Head::Of { rank: 1.., on_hub: true }) => Plan::PutBack,
        _ => Plan::Offer,
    }
}

/// A draft is merged; past that a document only ever moves forward, and its further version stands.
fn document(known: &Evidence<'_>, row: &Map<String, Value>, hub: &HubRow, columns: &[String]) -> Plan {
    let ranked = |row: &Map<String, Value>| known.lifecycle.as_ref().map_or(0, |lifecycle| rank(lifecycle, row));
    let (here, there) = match known.head {
        Head::None => (ranked(row), ranked(&hub.values)),
        // A line is as far as its document, which was settled before it.
        Head::Of { rank, .. } => (rank, rank),
    };
    match (here, there) {
        (0, 0) => merge(row, columns, EditTime::At(made_at(known, row, hub))),
        (_, 0) => merge(row, columns, EditTime::Now),
        (here, there) if here > there => {
            let status = known.lifecycle.as_ref().map_or("", |lifecycle| lifecycle.column.as_str());
            let step: Vec<String> =
                columns.iter().filter(|column| [status, "updated_at"].contains(&column.as_str())).cloned().collect();
            merge(row, &step, EditTime::Now)
        }
        // The merge keeps the hub's, and says what was here.
        _ => merge(row, columns, EditTime::At(oldest(hub, columns) - 1)),
    }
}

fn merge(row: &Map<String, Value>, columns: &[String], made: EditTime) -> Plan {
    let values = columns.iter().filter(|column| !matches!(column.as_str(), "id" | "org_id"));
    let values = values.map(|column| (column.clone(), row.get(column).cloned().unwrap_or(Value::Null)));
    Plan::Merge(values.collect(), made)
}

/// Returns how far a head is.
pub(super) fn rank(lifecycle: &Lifecycle, row: &Map<String, Value>) -> usize {
    row.get(&lifecycle.column).and_then(Value::as_str).map_or(0, |status| lifecycle.rank(status))
}

/// Returns when an edit nobody captured was made, as well as it can be known: with the record's last known change.
fn made_at(known: &Evidence<'_>, row: &Map<String, Value>, hub: &HubRow) -> i64 {
    let updated = |row: &Map<String, Value>| row.get("updated_at").and_then(Value::as_i64);
    updated(row).or_else(|| updated(&hub.values)).unwrap_or_default() + known.offset
}

/// Returns the wall time of the oldest stamp the hub has among these columns.
fn oldest(hub: &HubRow, columns: &[String]) -> i64 {
    let wall = |stamp: &str| stamp.parse::<Hlc>().map(|stamp| stamp.wall).unwrap_or_default();
    let fields = columns.iter().filter_map(|column| hub.fields.get(column)).filter_map(Value::as_str);
    fields.map(wall).fold(wall(&hub.hlc), i64::min)
}

#[cfg(test)]
mod tests;
