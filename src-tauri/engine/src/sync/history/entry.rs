//! Reads the hub's words and this computer's own changes as the same kind of entry.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::store::records::history::Own;
use crate::store::schema::registry::SyncTable;
use crate::sync::SyncError;
use crate::sync::protocol::{EntryKind, HubEntry, HubWriter};
use branchline_domain::records::history::{ChangeKind, ChangeOutcome, FieldChange, FieldVerdict, HistoryEntry, Writer};
use branchline_domain::records::words;
use branchline_domain::sync::hlc::Hlc;
use branchline_domain::sync::operation::Operation;
use branchline_domain::sync::queue::QueueStatus;
use branchline_domain::sync::verdict::Verdict;

/// Columns that tell nothing about the record itself.
const BOOKKEEPING: [&str; 4] = ["id", "org_id", "created_at", "updated_at"];

/// Returns who the hub says made a change, as people see it.
pub(super) fn writer(who: HubWriter, device_id: &str) -> Writer {
    let here = who.device_id.as_deref() == Some(device_id);
    let HubWriter { source, name, branch, device, email, sent_by, approved, .. } = who;
    Writer { source, name, email, branch, device, here, sent_by, approved }
}

/// Describes one of the hub's entries.
pub(super) fn describe(table: &SyncTable, entry: HubEntry, device_id: &str) -> HistoryEntry {
    let fields = entry.fields.into_iter().filter_map(|(column, values)| {
        let column = table.local_column(&column)?.to_owned();
        let verdict = match values.get(2).and_then(Value::as_str) {
            Some("won") => Some(FieldVerdict::Won),
            Some("lost") => Some(FieldVerdict::Lost),
            _ => None,
        };
        let mut values = values.into_iter();
        let (before, after) = (values.next().unwrap_or_default(), values.next().unwrap_or_default());
        Some((column, before, after, verdict))
    });
    let (kind, fields) = fields_of(table, fields.collect(), entry.kind == EntryKind::Added);
    HistoryEntry {
        made_at: made_at(&entry.h),
        taken_at: entry.at,
        hlc: entry.h,
        kind,
        outcome: match entry.outcome {
            Verdict::Merged => ChangeOutcome::Merged,
            Verdict::Conflict => ChangeOutcome::Conflict,
            _ => ChangeOutcome::Applied,
        },
        who: writer(entry.who, device_id),
        fields,
    }
}

/// Returns one of this computer's own changes as an entry.
pub fn own_entry(table: &SyncTable, own: &Own, who: Writer) -> Result<HistoryEntry, SyncError> {
    let read = |text: &str| -> Result<BTreeMap<String, Value>, SyncError> {
        serde_json::from_str(text).map_err(|error| SyncError::Answer(error.to_string()))
    };
    let mut base = own.base.as_deref().map(read).transpose()?.unwrap_or_default();
    let changed = read(&own.data)?.into_iter().filter_map(|(column, after)| {
        let before = base.remove(&column).unwrap_or_default();
        (before != after).then_some((column, before, after, None))
    });
    let (kind, fields) = fields_of(table, changed.collect(), own.operation == Operation::Insert);
    Ok(HistoryEntry {
        made_at: made_at(&own.hlc),
        taken_at: own.sent_at,
        hlc: own.hlc.clone(),
        kind,
        outcome: match own.status {
            QueueStatus::Synced => ChangeOutcome::Applied,
            QueueStatus::Failed => ChangeOutcome::Held,
            _ => ChangeOutcome::Waiting,
        },
        who,
        fields,
    })
}

/// Puts fields in the table's order and into words, and tells what kind of change they make together.
fn fields_of(
    table: &SyncTable,
    mut fields: Vec<(String, Value, Value, Option<FieldVerdict>)>,
    added: bool,
) -> (ChangeKind, Vec<FieldChange>) {
    let bin = fields.iter().find(|(column, ..)| column == "deleted_at");
    let kind = match bin {
        _ if added => ChangeKind::Added,
        Some((_, _, after, _)) if after.is_null() => ChangeKind::Restored,
        Some(_) => ChangeKind::Deleted,
        None => ChangeKind::Changed,
    };
    fields.retain(|(column, _, _, verdict)| {
        !BOOKKEEPING.contains(&column.as_str()) && (column != "deleted_at" || verdict.is_some())
    });
    let place = |column: &str| table.columns.iter().position(|known| known == column);
    fields.sort_by_key(|(column, ..)| place(column));
    let fields = fields
        .into_iter()
        .map(|(field, before, after, verdict)| FieldChange {
            title: words::title(&field),
            before: words::value(&field, &before),
            after: words::value(&field, &after),
            before_value: before.to_string(),
            after_value: after.to_string(),
            field,
            verdict,
        })
        .collect();
    (kind, fields)
}

/// Returns when a change was made by its stamp, milliseconds UTC.
pub(super) fn made_at(hlc: &str) -> i64 {
    hlc.parse::<Hlc>().map_or(0, |stamp| stamp.wall)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::store::schema::registry::Policy;
    use branchline_domain::records::history::WriterSource;
    use branchline_domain::sync::stream::StreamKind;

    fn products() -> SyncTable {
        SyncTable {
            name: "products".into(),
            hub_name: "products".into(),
            position: 7,
            policy: Policy::Merge,
            needs_branch: false,
            audience: StreamKind::Org,
            branch_of: Vec::new(),
            columns: ["id", "org_id", "name", "price_paise", "updated_at", "deleted_at"].map(str::to_owned).into(),
            names: BTreeMap::new(),
            document: None,
            settlement: None,
        }
    }

    fn entry_of_kind(kind: &str, fields: Value) -> HistoryEntry {
        let answered = json!({
            "h": "1763710000123-00042-9f3c21ab77de", "at": 1_763_710_000_500_i64, "kind": kind, "outcome": "conflict",
            "who": {"source": "app", "name": "Meera", "branch": "PUN", "device": "PUN1", "device_id": "d2"}, "fields": fields,
        });
        describe(&products(), serde_json::from_value(answered).expect("the hub's shape"), "d1")
    }

    #[test]
    fn a_lost_value_is_told_as_lost() {
        let entry = entry_of_kind("changed", json!({"price_paise": [13_000, 13_500, "lost"], "unknown": [1, 2]}));
        assert_eq!(entry.fields.len(), 1, "because a newer hub's columns are not this version's to show");
        let field = &entry.fields[0];
        assert_eq!((field.title.to_string().as_str(), field.verdict), ("Price", Some(FieldVerdict::Lost)));
        let said = [&field.before, &field.after].map(|value| value.as_ref().map(ToString::to_string));
        assert_eq!(said, [Some("₹130.00".to_owned()), Some("₹135.00".to_owned())]);
        assert_eq!((entry.made_at, entry.who.here), (1_763_710_000_123, false), "because Pune wrote it");
    }

    #[test]
    fn deleting_and_restoring_are_kinds_of_their_own() {
        assert_eq!(entry_of_kind("changed", json!({"deleted_at": [null, 5]})).kind, ChangeKind::Deleted);
        assert!(
            entry_of_kind("changed", json!({"deleted_at": [null, 5]})).fields.is_empty(),
            "because the kind says it all"
        );
        assert_eq!(entry_of_kind("changed", json!({"deleted_at": [5, null, "won"]})).kind, ChangeKind::Restored);
        assert_eq!(entry_of_kind("added", json!({"name": [null, "Ring"]})).kind, ChangeKind::Added);
    }

    #[test]
    fn an_own_change_reads_like_the_hubs() {
        let own = Own {
            hlc: "1763710000123-00042-9f3c21ab77de".into(),
            operation: Operation::Update,
            data: r#"{"price_paise":13500,"updated_at":9}"#.into(),
            base: Some(r#"{"price_paise":12000,"updated_at":8}"#.into()),
            status: QueueStatus::Pending,
            user_id: None,
            sent_at: None,
        };
        let who = Writer {
            source: WriterSource::App,
            name: None,
            email: None,
            branch: None,
            device: None,
            here: true,
            sent_by: None,
            approved: false,
        };
        let entry = own_entry(&products(), &own, who).expect("it can be read");
        assert_eq!(entry.outcome, ChangeOutcome::Waiting);
        let said = |value: &Option<branchline_domain::messages::Message>| {
            value.as_ref().map_or_else(String::new, ToString::to_string)
        };
        let lines: Vec<_> = entry.fields.iter().map(|f| (said(&f.before), said(&f.after))).collect();
        assert_eq!(lines, [("₹120.00".to_owned(), "₹135.00".to_owned())], "because when it was written is no content");
    }
}
