//! Which edit wins: the one rule by which a record's concurrent edits are settled, field by field.
//!
//! The hub runs the same rule in SQL (`sync.merge`); here it replays a branch's unsent changes over a pulled row, so
//! that the branch already shows what the hub will decide. A differential test feeds both the same histories.

use std::collections::BTreeMap;

use md5::{Digest as _, Md5};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operation::Operation;

/// Columns whose concurrent change is never worth a person's attention.
pub const QUIET: [&str; 2] = ["created_at", "updated_at"];

/// Stamps before this one (1973) are those of records offered after a restore: they win over nothing, and nothing is told of them.
const LONG_AGO: &str = "0100000000000";

/// A record as one side knows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// Column → value.
    pub values: Map<String, Value>,
    /// Stamp of the row.
    pub hlc: String,
    /// Stamps of the columns edited since, where they differ from `hlc`.
    pub fields: BTreeMap<String, String>,
}

/// One captured change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// What was done.
    pub o: Operation,
    /// The row (insert), the changed columns (update), `deleted_at` and `updated_at` (delete).
    pub d: Map<String, Value>,
    /// Old values of the changed columns (update) or the whole old row (delete).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Map<String, Value>>,
    /// When, by the device's hybrid logical clock.
    pub h: String,
}

/// How a change fared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MergeOutcome {
    /// As it was meant.
    Applied,
    /// Beside somebody else's edit of other fields.
    Merged,
    /// Against somebody else's edit of the same field.
    Conflict,
}

/// Two values that met in one field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FieldConflict {
    /// The column.
    pub field: String,
    /// What both started from, as far as known.
    pub base: Value,
    /// The value that was here.
    pub ours: Value,
    /// The value that came.
    pub theirs: Value,
    /// "ours" or "theirs".
    pub winner: String,
    /// "edit", "deleted", "kept" or "revived".
    pub kind: String,
    /// Stamp of the edit (or delete) that stood here.
    pub ours_hlc: String,
}

/// A record after a change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Merged {
    /// The record as it stands now.
    #[serde(flatten)]
    pub state: State,
    /// How the change fared.
    pub outcome: MergeOutcome,
    /// What people should see.
    pub conflicts: Vec<FieldConflict>,
}

/// The change speaks of a record that is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the record does not exist")]
pub struct MissingRecord;

impl State {
    /// Returns the stamp of `field`.
    #[must_use]
    pub fn stamp(&self, field: &str) -> &str {
        self.fields.get(field).unwrap_or(&self.hlc)
    }

    fn newest_stamp(&self) -> &str {
        self.fields.values().fold(&self.hlc, |newest, stamp| newest.max(stamp))
    }

    fn value(&self, field: &str) -> Value {
        self.values.get(field).cloned().unwrap_or(Value::Null)
    }

    fn set(&mut self, field: &str, value: Value, stamp: &str) {
        self.values.insert(field.to_owned(), value);
        self.fields.insert(field.to_owned(), stamp.to_owned());
    }

    fn is_deleted(&self) -> bool {
        !self.value("deleted_at").is_null()
    }
}

/// Applies `change` to `state` (None: the record is not there).
///
/// # Errors
/// [`MissingRecord`] when an update or delete meets no record.
pub fn merge(state: Option<State>, change: &Change) -> Result<Merged, MissingRecord> {
    match (state, change.o) {
        (None, Operation::Insert) => Ok(Merged {
            state: State { values: change.d.clone(), hlc: change.h.clone(), fields: BTreeMap::new() },
            outcome: MergeOutcome::Applied,
            conflicts: Vec::new(),
        }),
        (None, _) => Err(MissingRecord),
        (Some(state), Operation::Delete) if !state.is_deleted() => Ok(delete(state, change)),
        (Some(state), _) => Ok(edit(state, change)),
    }
}

fn edit(mut state: State, change: &Change) -> Merged {
    let mut conflicts = Vec::new();
    let mut merged = change.o == Operation::Insert;
    let was_deleted = state.is_deleted();
    let deleted_stamp = state.stamp("deleted_at").to_owned();
    // An insert has seen nothing of the live record it meets, unless it is the insert the record began with.
    let meets = change.o == Operation::Insert && !was_deleted && change.h != state.hlc && change.h.as_str() > LONG_AGO;
    for (field, new) in &change.d {
        if field == "id" || field == "org_id" {
            continue;
        }
        let old = state.value(field);
        let wins = change.h.as_str() > state.stamp(field);
        let base = change.b.as_ref().and_then(|b| b.get(field));
        let differs = old != *new;
        let unseen = base.is_some_and(|b| *b != old);
        if !QUIET.contains(&field.as_str()) && change.o != Operation::Delete {
            merged |= unseen || (!wins && differs);
            let stood = state.stamp(field);
            let strange = meets && stood > LONG_AGO && device(stood) != device(&change.h);
            if differs && ((change.o == Operation::Update && (!wins || unseen)) || strange) {
                conflicts.push(clash(field, state.stamp(field), base.cloned(), (&old, new), wins, "edit"));
            }
        }
        if wins {
            state.set(field, new.clone(), &change.h);
        }
    }
    let revives = change.o == Operation::Update
        && was_deleted
        && !change.d.contains_key("deleted_at")
        && change.h > deleted_stamp;
    if revives {
        let old = state.value("deleted_at");
        conflicts.push(clash("deleted_at", &deleted_stamp, None, (&old, &Value::Null), true, "revived"));
        state.set("deleted_at", Value::Null, &change.h);
    }
    let outcome = match (conflicts.is_empty(), merged) {
        (false, _) => MergeOutcome::Conflict,
        (true, true) => MergeOutcome::Merged,
        (true, false) => MergeOutcome::Applied,
    };
    Merged { state, outcome, conflicts }
}

/// Returns the part of a stamp that says which device gave it.
fn device(stamp: &str) -> &str {
    stamp.get(stamp.len().saturating_sub(12)..).unwrap_or(stamp)
}

fn delete(mut state: State, change: &Change) -> Merged {
    let mut conflicts = Vec::new();
    if change.h.as_str() > state.newest_stamp() {
        for (field, base) in change.b.iter().flatten() {
            let now = state.value(field);
            if !QUIET.contains(&field.as_str()) && now != *base {
                let values = (&now, &Value::Null);
                conflicts.push(clash(field, state.stamp(field), Some(base.clone()), values, true, "deleted"));
            }
        }
        for (field, value) in &change.d {
            state.set(field, value.clone(), &change.h);
        }
    } else {
        let at = change.d.get("deleted_at").cloned().unwrap_or(Value::Null);
        conflicts.push(clash("deleted_at", state.newest_stamp(), None, (&Value::Null, &at), false, "kept"));
    }
    let outcome = if conflicts.is_empty() { MergeOutcome::Applied } else { MergeOutcome::Conflict };
    Merged { state, outcome, conflicts }
}

fn clash(
    field: &str,
    ours_hlc: &str,
    base: Option<Value>,
    (ours, theirs): (&Value, &Value),
    theirs_wins: bool,
    kind: &str,
) -> FieldConflict {
    FieldConflict {
        field: field.to_owned(),
        base: base.unwrap_or(Value::Null),
        ours: ours.clone(),
        theirs: theirs.clone(),
        winner: if theirs_wins { "theirs" } else { "ours" }.to_owned(),
        kind: kind.to_owned(),
        ours_hlc: ours_hlc.to_owned(),
    }
}

impl FieldConflict {
    /// Returns the id under which any side tells that these two edits met: it follows from what they were, so that telling it
    /// twice is telling it once. Names are the hub's; `theirs_hlc` is the stamp of the change that came.
    #[must_use]
    pub fn id(&self, table: &str, record_id: &str, field: &str, theirs_hlc: &str) -> String {
        let (first, last) = match self.ours_hlc.as_str() <= theirs_hlc {
            true => (self.ours_hlc.as_str(), theirs_hlc),
            false => (theirs_hlc, self.ours_hlc.as_str()),
        };
        let mut digest: [u8; 16] = Md5::digest([table, record_id, field, first, last].join("/")).into();
        // A UUID of version 8: made as its makers please (RFC 9562).
        digest[6] = 0x80 | (digest[6] & 0x0f);
        digest[8] = 0x80 | (digest[8] & 0x0f);
        uuid::Uuid::from_bytes(digest).to_string()
    }
}

/// Returns a value as the text both sides keep of it; absent for nothing.
#[must_use]
pub fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn map(value: Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap_or_default()
    }

    fn stamp(at: u32) -> String {
        format!("{at:013}-00000-0123456789ab")
    }

    fn customer() -> State {
        State {
            values: map(json!({"id": "c1", "name": "Asha", "phone": "98200", "deleted_at": null})),
            hlc: stamp(1),
            fields: BTreeMap::new(),
        }
    }

    fn update(at: u32, d: Value, b: Value) -> Change {
        Change { o: Operation::Update, d: map(d), b: Some(map(b)), h: stamp(at) }
    }

    fn apply(state: State, change: &Change) -> Merged {
        merge(Some(state), change).expect("the record is there")
    }

    #[test]
    fn different_fields_both_survive() {
        let one = apply(customer(), &update(5, json!({"name": "Asha Patil"}), json!({"name": "Asha"})));
        let two = apply(one.state, &update(4, json!({"phone": "98765"}), json!({"phone": "98200"})));
        assert_eq!(two.state.value("name"), "Asha Patil", "because nobody else touched the name");
        assert_eq!(two.state.value("phone"), "98765", "because nobody else touched the phone");
        assert!(two.conflicts.is_empty(), "because different fields are no conflict");
    }

    #[test]
    fn the_later_edit_of_one_field_wins_whichever_arrives_first() {
        let early = update(4, json!({"name": "A"}), json!({"name": "Asha"}));
        let late = update(5, json!({"name": "B"}), json!({"name": "Asha"}));
        let one = apply(apply(customer(), &early).state, &late);
        let other = apply(apply(customer(), &late).state, &early);
        assert_eq!(one.state.value("name"), "B", "because it was edited later");
        assert_eq!(other.state.value("name"), "B", "because the time of the edit decides, not of the push");
        assert_eq!(
            (one.outcome, other.outcome),
            (MergeOutcome::Conflict, MergeOutcome::Conflict),
            "because people should see both"
        );
    }

    #[test]
    fn an_edit_made_after_seeing_another_is_no_conflict() {
        let one = apply(customer(), &update(4, json!({"name": "A"}), json!({"name": "Asha"})));
        let two = apply(one.state, &update(5, json!({"name": "B"}), json!({"name": "A"})));
        assert_eq!(two.outcome, MergeOutcome::Applied, "because its author saw what he changed");
    }

    #[test]
    fn a_later_edit_revives_a_deleted_record_and_an_earlier_one_does_not() {
        let gone =
            Change { o: Operation::Delete, d: map(json!({"deleted_at": 7})), b: Some(customer().values), h: stamp(7) };
        let deleted = apply(customer(), &gone).state;
        let late = apply(deleted.clone(), &update(9, json!({"phone": "1"}), json!({"phone": "98200"})));
        assert!(!late.state.is_deleted(), "because the edit came after the delete");
        assert_eq!(late.conflicts[0].kind, "revived");
        let early = apply(deleted, &update(5, json!({"phone": "1"}), json!({"phone": "98200"})));
        assert!(early.state.is_deleted(), "because the delete came after the edit");
    }

    #[test]
    fn a_delete_older_than_an_edit_keeps_the_record() {
        let edited = apply(customer(), &update(9, json!({"phone": "1"}), json!({"phone": "98200"}))).state;
        let gone =
            Change { o: Operation::Delete, d: map(json!({"deleted_at": 7})), b: Some(customer().values), h: stamp(7) };
        let kept = apply(edited, &gone);
        assert!(!kept.state.is_deleted());
        assert_eq!(kept.conflicts[0].kind, "kept");
    }

    #[test]
    fn a_row_written_anew_over_somebody_elses_edit_is_told_and_ones_own_is_not() {
        let at = |ms: u64, device: &str| format!("{ms:013}-00000-{device}");
        let (mine, theirs) = ("0123456789ab", "9f3c21ab77de");
        let now = 1_763_710_000_000;
        let mut state = customer();
        state.hlc = at(now, mine);
        let first = Change { o: Operation::Insert, d: state.values.clone(), b: None, h: state.hlc.clone() };
        let edit = Change { h: at(now + 1, theirs), ..update(0, json!({"phone": "98765"}), json!({"phone": "98200"})) };
        let edited = apply(state, &edit).state;
        let again = apply(edited.clone(), &first);
        assert!(again.conflicts.is_empty(), "because it is the insert the record began with, sent once more");
        let mut stale = Change { h: at(now + 2, mine), ..first };
        stale.d.insert("name".to_owned(), json!("Asha Patil"));
        let replaced = apply(edited.clone(), &stale);
        let fields: Vec<&str> = replaced.conflicts.iter().map(|c| c.field.as_str()).collect();
        assert_eq!(fields, ["phone"], "because the name was this device's own, and the phone was not");
        let offered = apply(edited, &Change { h: at(1_763_710, mine), ..stale });
        assert!(offered.conflicts.is_empty(), "because what is offered after a restore wins over nothing");
        assert_eq!(offered.state.value("phone"), "98765", "because it was there");
    }

    #[test]
    fn a_change_of_a_record_nobody_has_is_an_error() {
        assert_eq!(merge(None, &update(1, json!({}), json!({}))), Err(MissingRecord));
    }

    proptest! {
        /// Edits with distinct stamps settle to the same values in every order of arrival.
        #[test]
        fn order_of_arrival_does_not_matter(edits in proptest::collection::vec((0usize..3, 0i64..4), 1..7), seed in any::<u64>()) {
            let names = ["name", "phone", "notes"];
            let changes: Vec<Change> = edits.iter().zip(2u32..).map(|(&(f, v), at)| update(at, json!({names[f]: v}), json!({}))).collect();
            let mut shuffled = changes.clone();
            let len = shuffled.len();
            for i in 0..len {
                let j = usize::try_from(seed.rotate_left(u32::try_from(i * 7).expect("small"))).expect("64 bit") % len;
                shuffled.swap(i, j);
            }
            let settle = |list: &[Change]| list.iter().fold(customer(), |s, c| apply(s, c).state);
            prop_assert_eq!(settle(&changes), settle(&shuffled));
        }
    }
}
