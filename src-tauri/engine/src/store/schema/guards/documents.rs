//! Documents: free while a draft, fixed afterwards but for the steps their table allows.

use super::identity::soft_delete;
use super::{NOT_APPLYING, Trigger};
use crate::store::schema::registry::SyncTable;
use branchline_domain::records::document::Lifecycle;
use branchline_domain::records::kinds;

/// Columns that may change with a step.
const WITH_A_STEP: [&str; 1] = ["updated_at"];

/// Returns the guards of a table of documents, whose heads are in `heads`: itself, or another table.
pub(super) fn of(table: &SyncTable, heads: &SyncTable) -> Vec<Trigger> {
    let Some((document, lifecycle)) = table.document.as_ref().zip(lifecycle(heads)) else { return Vec::new() };
    if table.is_part() { of_part(table, heads, &document.key, lifecycle) } else { of_head(table, lifecycle) }
}

fn lifecycle(heads: &SyncTable) -> Option<&Lifecycle> {
    heads.document.as_ref().and_then(|document| document.lifecycle.as_ref())
}

/// A text of SQL.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn of_head(table: &SyncTable, lifecycle: &Lifecycle) -> Vec<Trigger> {
    let t = &table.name;
    let (status, draft) = (&lifecycle.column, quoted(&lifecycle.draft));
    let fixed = format!("RAISE(ABORT, 'A final {} is never changed; cancel it and write a new one.')", kinds::one(t));
    let steps: Vec<String> = lifecycle
        .steps
        .iter()
        .flat_map(|(from, to)| to.iter().map(move |to| (from, to)))
        .map(|(from, to)| format!("(OLD.\"{status}\" = {} AND NEW.\"{status}\" = {})", quoted(from), quoted(to)))
        .collect();
    let allowed = if steps.is_empty() { "0".to_owned() } else { steps.join(" OR ") };
    let kept = table.columns.iter().filter(|column| *column != status && !WITH_A_STEP.contains(&column.as_str()));
    let kept: Vec<&String> = kept.collect();
    let row = |of: &str| kept.iter().map(|column| format!("{of}.\"{column}\"")).collect::<Vec<_>>().join(", ");

    let changes = format!("{t}_fixed_once_final");
    let sql = format!(
        "CREATE TRIGGER \"{changes}\" BEFORE UPDATE ON \"{t}\" WHEN OLD.\"{status}\" <> {draft} AND {NOT_APPLYING} \
         BEGIN SELECT {fixed} WHERE (NEW.\"{status}\" <> OLD.\"{status}\" AND NOT ({allowed})) OR ({}) IS NOT ({}); END",
        row("NEW"),
        row("OLD")
    );
    // INSERT OR REPLACE would replace a final document without asking the trigger above.
    let inserts = format!("{t}_written_once");
    let once = format!(
        "CREATE TRIGGER \"{inserts}\" BEFORE INSERT ON \"{t}\" WHEN {NOT_APPLYING} \
         AND EXISTS (SELECT 1 FROM \"{t}\" WHERE id = NEW.id AND \"{status}\" <> {draft}) BEGIN SELECT {fixed}; END"
    );
    let refuse = format!(
        "SELECT RAISE(ABORT, 'A final {} is cancelled, never deleted.') WHERE OLD.\"{status}\" <> {draft}; ",
        kinds::one(t)
    );
    vec![(changes, sql), (inserts, once), soft_delete(table, &refuse)]
}

fn of_part(table: &SyncTable, heads: &SyncTable, key: &str, lifecycle: &Lifecycle) -> Vec<Trigger> {
    let (t, h) = (&table.name, &heads.name);
    let (status, draft) = (&lifecycle.column, quoted(&lifecycle.draft));
    let fixed = format!(
        "RAISE(ABORT, 'What belongs to a final {} is never changed; cancel it and write a new one.')",
        kinds::one(h)
    );
    let of_final =
        |ids: &str| format!("EXISTS (SELECT 1 FROM \"{h}\" WHERE id IN ({ids}) AND \"{status}\" <> {draft})");

    let changes = format!("{t}_fixed_once_final");
    let sql = format!(
        "CREATE TRIGGER \"{changes}\" BEFORE UPDATE ON \"{t}\" WHEN {NOT_APPLYING} AND {} BEGIN SELECT {fixed}; END",
        of_final(&format!("OLD.\"{key}\", NEW.\"{key}\""))
    );
    // Also when INSERT OR REPLACE would take a line away from a final document.
    let inserts = format!("{t}_added_to_drafts");
    let added = format!(
        "CREATE TRIGGER \"{inserts}\" BEFORE INSERT ON \"{t}\" WHEN {NOT_APPLYING} AND ({} OR EXISTS (SELECT 1 FROM \"{t}\" AS part \
         JOIN \"{h}\" AS head ON head.id = part.\"{key}\" WHERE part.id = NEW.id AND head.\"{status}\" <> {draft})) \
         BEGIN SELECT {fixed}; END",
        of_final(&format!("NEW.\"{key}\""))
    );
    let refuse = format!("SELECT {fixed} WHERE {}; ", of_final(&format!("OLD.\"{key}\"")));
    vec![(changes, sql), (inserts, added), soft_delete(table, &refuse)]
}
