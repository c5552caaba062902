//! Who a row is and whose: an id or an organisation never changes, what another program left empty is filled in, and a row that belongs
//! to a document or to a device goes to no other stream. A hard delete becomes a soft one, because a row that vanished could not be
//! told to other branches.

use super::{NOT_APPLYING, NOW, Trigger};
use crate::store::schema::registry::{Policy, SyncTable};
use branchline_domain::records::kinds;
use branchline_domain::sync::stream::StreamKind;

/// Returns the guards of identity. Filling in raises `sync_guard` itself: capture puts the same values into the queue, so that nothing is
/// queued twice.
pub(super) fn of(table: &SyncTable) -> Vec<Trigger> {
    let t = &table.name;
    let mut made = Vec::new();
    // Rows of facts never change at all.
    if table.policy != Policy::Append {
        let name = format!("{t}_keeps_identity");
        let sql = format!(
            "CREATE TRIGGER \"{name}\" BEFORE UPDATE OF id, org_id ON \"{t}\" \
             WHEN (NEW.id, NEW.org_id) IS NOT (OLD.id, OLD.org_id) AND {NOT_APPLYING} \
             BEGIN SELECT RAISE(ABORT, 'The id and the organisation of a record never change.'); END"
        );
        made.push((name, sql));
    }
    let columns: Vec<(&str, String)> =
        ["org_id", "branch_id", "device_id"].into_iter().filter_map(|c| Some((c, filled(table, c, "NEW")?))).collect();
    let empty = columns.iter().map(|(column, _)| format!("NEW.{column} = ''")).collect::<Vec<_>>().join(" OR ");
    let values = columns.iter().map(|(column, value)| format!("{column} = (SELECT {value} FROM sync_identity AS i)"));
    let name = format!("{t}_gets_identity");
    let sql = format!(
        "CREATE TRIGGER \"{name}\" AFTER INSERT ON \"{t}\" WHEN ({empty}) AND {NOT_APPLYING} \
         BEGIN UPDATE sync_guard SET applying = 1; UPDATE \"{t}\" SET {} WHERE id = NEW.id; UPDATE sync_guard SET applying = 0; END",
        values.collect::<Vec<_>>().join(", ")
    );
    made.push((name, sql));
    made.extend(strays(table).map(|refuse| {
        let name = format!("{t}_stays_in_its_stream");
        let sql = format!("CREATE TRIGGER \"{name}\" BEFORE INSERT ON \"{t}\" WHEN {NOT_APPLYING} BEGIN {refuse} END");
        (name, sql)
    }));
    made
}

/// Returns the value of an identity column where its writer left it empty; nothing for any other column. `i` is this device's identity.
pub(crate) fn filled(table: &SyncTable, column: &str, row: &str) -> Option<String> {
    let given = format!("nullif({row}.{column}, '')");
    match column {
        "org_id" => Some(format!("coalesce({given}, i.org_id)")),
        "branch_id" if table.needs_branch => {
            let parent = table.branch_of.first().map(|(key, parent)| branch_of(key, parent, row) + ", ");
            Some(format!("coalesce({given}, {}i.branch_id)", parent.unwrap_or_default()))
        }
        "device_id" if table.audience == StreamKind::Device => Some(format!("coalesce({given}, i.device_id)")),
        _ => None,
    }
}

/// Returns the branch of the record that `key` of a row names.
fn branch_of(key: &str, parent: &str, row: &str) -> String {
    format!("(SELECT o.branch_id FROM \"{parent}\" AS o WHERE o.id = {row}.\"{key}\")")
}

/// Returns statements that refuse a row of another stream than the one its document or its writer has.
fn strays(table: &SyncTable) -> Option<String> {
    let mut refuse: Vec<String> = table
        .branch_of
        .iter()
        .map(|(key, parent)| {
            let whose = branch_of(key, parent, "NEW");
            let own = filled(table, "branch_id", "NEW").unwrap_or_default();
            format!(
                "SELECT RAISE(ABORT, 'This belongs to the branch of {}, and goes where that goes.') \
                 FROM sync_identity AS i WHERE {own} <> {whose};",
                kinds::a(parent)
            )
        })
        .collect();
    if table.audience == StreamKind::Device {
        refuse.push(
            "SELECT RAISE(ABORT, 'This is another computer''s own.') FROM sync_identity AS i \
             WHERE coalesce(nullif(NEW.device_id, ''), i.device_id) <> i.device_id;"
                .to_owned(),
        );
    }
    (!refuse.is_empty()).then(|| refuse.join(" "))
}

/// Returns the guard that makes a delete soft; `first` runs before it and may refuse.
pub(super) fn soft_delete(table: &SyncTable, first: &str) -> Trigger {
    let t = &table.name;
    let name = format!("{t}_deleted_softly");
    let sql = format!(
        "CREATE TRIGGER \"{name}\" BEFORE DELETE ON \"{t}\" WHEN {NOT_APPLYING} \
         BEGIN {first}UPDATE \"{t}\" SET (deleted_at, updated_at) = (SELECT now, now FROM (SELECT {NOW} AS now)) \
         WHERE id = OLD.id AND deleted_at IS NULL; SELECT RAISE(IGNORE); END"
    );
    (name, sql)
}
