//! Facts: what was recorded stays recorded.

use super::{NOT_APPLYING, Trigger, capital};
use crate::store::schema::registry::SyncTable;
use branchline_domain::records::kinds;

/// Columns that do not tell one fact from another.
const BOOKKEEPING: [&str; 5] = ["id", "org_id", "branch_id", "created_at", "updated_at"];

/// Returns the guards of a table of facts. The same row again is nothing new; another one in its place is refused, because
/// `INSERT OR REPLACE` deletes without asking the triggers of deletes.
pub(super) fn of(table: &SyncTable) -> Vec<Trigger> {
    let t = &table.name;
    let refuse = format!(
        "RAISE(ABORT, '{} is never changed or deleted; write another one that corrects it.')",
        capital(&kinds::a(t))
    );
    let bar = |name: &str, deed: &str| {
        let name = format!("{t}_{name}");
        let sql = format!(
            "CREATE TRIGGER \"{name}\" BEFORE {deed} ON \"{t}\" WHEN {NOT_APPLYING} BEGIN SELECT {refuse}; END"
        );
        (name, sql)
    };
    let columns: Vec<&String> = table.columns.iter().filter(|column| !BOOKKEEPING.contains(&column.as_str())).collect();
    let row = |of: &str| columns.iter().map(|column| format!("{of}\"{column}\"")).collect::<Vec<_>>().join(", ");
    let name = format!("{t}_written_once");
    let sql = format!(
        "CREATE TRIGGER \"{name}\" BEFORE INSERT ON \"{t}\" WHEN {NOT_APPLYING} AND EXISTS (SELECT 1 FROM \"{t}\" WHERE id = NEW.id) \
         BEGIN SELECT CASE WHEN ({}) IS ({}) THEN RAISE(IGNORE) ELSE {refuse} END FROM \"{t}\" WHERE id = NEW.id; END",
        row(""),
        row("NEW.")
    );
    vec![bar("never_changes", "UPDATE"), bar("never_goes", "DELETE"), (name, sql)]
}
