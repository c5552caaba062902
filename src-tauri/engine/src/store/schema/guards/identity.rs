//! Who a row is and whose: an id or an organisation never changes, and what another program left empty is filled in. A hard delete
//! becomes a soft one, because a row that vanished could not be told to other branches.

use super::{NOT_APPLYING, NOW, Trigger};
use crate::store::schema::registry::{Policy, SyncTable};

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
    let columns = if table.needs_branch { &["org_id", "branch_id"][..] } else { &["org_id"] };
    let empty = columns.iter().map(|column| format!("NEW.{column} = ''")).collect::<Vec<_>>().join(" OR ");
    let filled = columns.iter().map(|column| {
        format!("{column} = coalesce(nullif(NEW.{column}, ''), (SELECT {column} FROM sync_identity), '')")
    });
    let name = format!("{t}_gets_identity");
    let sql = format!(
        "CREATE TRIGGER \"{name}\" AFTER INSERT ON \"{t}\" WHEN ({empty}) AND {NOT_APPLYING} \
         BEGIN UPDATE sync_guard SET applying = 1; UPDATE \"{t}\" SET {} WHERE id = NEW.id; UPDATE sync_guard SET applying = 0; END",
        filled.collect::<Vec<_>>().join(", ")
    );
    made.push((name, sql));
    made
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
