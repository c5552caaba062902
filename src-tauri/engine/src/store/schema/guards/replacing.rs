//! `INSERT OR REPLACE` deletes a row and inserts another without asking the triggers of deletes and updates. What it replaced is noted
//! before, so that it is captured as what it means: an edit of what differs, with what stood there as its base. An upsert is an update
//! for SQLite as well and needs no help.

use super::{NOW, TICK, Trigger, dated, filled};
use crate::store::schema::registry::{Policy, SyncTable};

/// Says of an inserted row whether it took the place of another.
fn replaces(table: &str) -> String {
    format!("coalesce((json_extract(replaced, '$.table'), json_extract(replaced, '$.id')) = ('{table}', NEW.id), 0)")
}

/// Returns the condition under which an insert is one: nobody applies, and no row stood there before.
pub(crate) fn is_insert(table: &SyncTable) -> String {
    match table.policy {
        Policy::Append => "(SELECT applying FROM sync_guard) = 0".to_owned(),
        _ => format!("(SELECT applying = 0 AND NOT {} FROM sync_guard)", replaces(&table.name)),
    }
}

/// Returns name and text of the triggers that capture replaced rows of one table; rows of facts are never replaced.
pub(crate) fn of_replacing(table: &SyncTable) -> Vec<Trigger> {
    if table.policy == Policy::Append {
        return Vec::new();
    }
    let (before, after) = (format!("sync_{}_replaced", table.name), format!("sync_{}_replace", table.name));
    vec![(before.clone(), note_replaced(table, &before)), (after.clone(), on_replace(table, &after))]
}

fn note_replaced(table: &SyncTable, name: &str) -> String {
    let t = &table.name;
    let row = table.columns.iter().map(|c| format!("'{c}', \"{c}\"")).collect::<Vec<_>>().join(", ");
    format!(
        "CREATE TRIGGER \"{name}\" BEFORE INSERT ON \"{t}\" WHEN (SELECT applying = 0 AND ({} OR EXISTS (SELECT 1 FROM \"{t}\" WHERE id = NEW.id)) FROM sync_guard) \
         BEGIN UPDATE sync_guard SET replaced = (SELECT json_object('table', '{t}', {row}) FROM \"{t}\" WHERE id = NEW.id); END",
        replaces(t)
    )
}

/// The row that came is an edit of the one that went: of what differs, but never of when it was made; where nothing differs, it is
/// the same row again.
fn on_replace(table: &SyncTable, name: &str) -> String {
    let t = &table.name;
    let new =
        |column: &str| filled(table, column, "NEW").unwrap_or_else(|| dated(&format!("NEW.\"{column}\""), column));
    let old = |column: &str| format!("json_extract(g.replaced, '$.{column}')");
    let columns: Vec<&str> =
        table.columns.iter().map(String::as_str).filter(|c| !matches!(*c, "id" | "created_at")).collect();
    let any = |skip: &str| {
        let differing = columns.iter().filter(|c| **c != skip).map(|c| format!("{} IS NOT {}", new(c), old(c)));
        differing.collect::<Vec<_>>().join(" OR ")
    };
    let object = |value: &dyn Fn(&str) -> String| {
        let pairs = columns.iter().map(|c| format!("'{c}', {}", value(c))).collect::<Vec<_>>().join(", ");
        let same = columns.iter().map(|c| format!("iif({} IS {}, '$.{c}', '$.-')", new(c), old(c)));
        format!("json_remove(json_object({pairs}), {})", same.collect::<Vec<_>>().join(", "))
    };
    let differs = any("updated_at");
    let times: Vec<String> = ["created_at", "updated_at"]
        .into_iter()
        .filter(|time| table.columns.iter().any(|c| c == time))
        .map(|time| {
            let keeps = if time == "updated_at" { format!("NOT ({differs})") } else { "true".to_owned() };
            format!(
                "\"{time}\" = coalesce((SELECT {} FROM sync_guard g, sync_clock c, sync_identity i WHERE {keeps}), \"{time}\")",
                old(time)
            )
        })
        .collect();
    format!(
        "CREATE TRIGGER \"{name}\" AFTER INSERT ON \"{t}\" WHEN (SELECT applying = 0 AND {} FROM sync_guard) \
         BEGIN UPDATE sync_guard SET applying = 1; UPDATE \"{t}\" SET {} WHERE id = NEW.id; UPDATE sync_guard SET applying = 0; {TICK} \
         INSERT INTO sync_queue (tx, table_name, operation, record_id, data, base, hlc, branch_id, user_id, created_at) \
         SELECT g.tx, '{t}', 'update', NEW.id, {}, {}, printf('%013d-%05d-%s', c.wall, c.counter, c.device), i.branch_id, i.user_id, {NOW} \
         FROM sync_guard g, sync_clock c, sync_identity i WHERE {differs}; END",
        replaces(t),
        times.join(", "),
        object(&new),
        object(&old),
    )
}
