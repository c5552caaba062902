//! The triggers that keep other programs from losing or taking what is not theirs, generated like those that capture.
//!
//! `INSERT OR REPLACE` deletes a row and inserts another without asking the triggers of deletes and updates. What it replaced is noted
//! before, so that it is captured as what it means: an edit of what differs, with what stood there as its base. An upsert is an update
//! for SQLite as well and needs no help.

use super::registry::{Policy, SyncTable};
use branchline_domain::records::limits::MOST_STEPS;

/// Tables in which nobody but the engine writes: who belongs to the shop and may what. The hub judges as well; this is the first bar.
const ORGANISATION: [&str; 4] = ["branches", "devices", "profiles", "memberships"];

/// Moves the hybrid logical clock on: never backwards, whatever this computer's clock does, and never beyond the 13 digits of a stamp
/// (the year 2286). The counter need not start over when the wall moves; it only must not run out within one millisecond.
pub(crate) const TICK: &str = "UPDATE sync_clock SET \
     wall = min(9999999999999, \
     max(wall + (counter = 99999), CAST((julianday('now') - 2440587.5) * 86400000 + 0.5 AS INTEGER) + offset_ms)), \
     counter = (counter + 1) % 100000;";

/// Milliseconds UTC now, by this computer's clock. `julianday` because older SQLite programs know no `subsec`.
pub(crate) const NOW: &str = "CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)";

/// A clock that differs from the hub's by more than this is wrong, and what another program dates by it is corrected.
const WRONG_MS: i64 = branchline_domain::sync::watchdog::CLOCK_MS;

/// Returns the value a column of a new row should have: another program's "now" and "today" are this computer's, and where its clock
/// is wrong they are the hub's instead. The engine corrects by itself. `g` is the guard, `c` the clock.
pub(crate) fn dated(value: &str, column: &str) -> String {
    let wrong = format!("g.tx IS NULL AND abs(c.offset_ms) > {WRONG_MS}");
    match column {
        "created_at" | "updated_at" => {
            format!("{value} + iif({wrong} AND abs({value} - {NOW}) < 5000, c.offset_ms, 0)")
        }
        "business_date" => format!(
            "iif({wrong} AND {value} = date('now', 'localtime'), date(({NOW} + c.offset_ms) / 1000, 'unixepoch', 'localtime'), {value})"
        ),
        _ => value.to_owned(),
    }
}

/// Returns the statement that refuses a row whose amounts or quantities are beyond what every sum of a screen can hold.
pub(crate) fn within_limits(table: &SyncTable) -> String {
    let amounts = table.columns.iter().filter(|c| c.ends_with("_paise") || c.ends_with("_milli"));
    let beyond: Vec<String> =
        amounts.map(|c| format!("NEW.\"{c}\" NOT BETWEEN -{MOST_STEPS} AND {MOST_STEPS}")).collect();
    if beyond.is_empty() {
        return String::new();
    }
    format!(
        "SELECT RAISE(ABORT, 'An amount or a quantity of this record is too large.') WHERE {}; ",
        beyond.join(" OR ")
    )
}

/// Returns name and text of the trigger that writes into a new row what [`dated`] says.
pub(crate) fn of_dates(table: &SyncTable) -> Vec<(String, String)> {
    let t = &table.name;
    let dates: Vec<String> = ["created_at", "updated_at", "business_date"]
        .into_iter()
        .filter(|date| table.columns.iter().any(|c| c == date))
        .map(|date| {
            let value = dated(&format!("\"{t}\".\"{date}\""), date);
            format!("\"{date}\" = (SELECT {value} FROM sync_guard g, sync_clock c)")
        })
        .collect();
    if dates.is_empty() {
        return Vec::new();
    }
    let name = format!("sync_{t}_dated");
    let sql = format!(
        "CREATE TRIGGER \"{name}\" AFTER INSERT ON \"{t}\" WHEN (SELECT g.applying = 0 AND g.tx IS NULL AND abs(c.offset_ms) > {WRONG_MS} \
         FROM sync_guard g, sync_clock c) \
         BEGIN UPDATE sync_guard SET applying = 1; UPDATE \"{t}\" SET {} WHERE id = NEW.id; UPDATE sync_guard SET applying = 0; END",
        dates.join(", ")
    );
    vec![(name, sql)]
}

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
pub(crate) fn of_replacing(table: &SyncTable) -> Vec<(String, String)> {
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
    let new = |column: &str| match column {
        "org_id" => "coalesce(nullif(NEW.org_id, ''), i.org_id)".to_owned(),
        "branch_id" if table.needs_branch => "coalesce(nullif(NEW.branch_id, ''), i.branch_id)".to_owned(),
        _ => dated(&format!("NEW.\"{column}\""), column),
    };
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

/// Returns name and text of the triggers that keep other programs out of the tables of the organisation.
pub(crate) fn of_organisation(table: &SyncTable) -> Vec<(String, String)> {
    let t = &table.name;
    if !ORGANISATION.contains(&t.as_str()) {
        return Vec::new();
    }
    let bar = |deed: &str| {
        let name = format!("sync_{t}_only_here_{}", deed.to_lowercase());
        let sql = format!(
            "CREATE TRIGGER \"{name}\" BEFORE {deed} ON \"{t}\" WHEN (SELECT applying = 0 AND tx IS NULL FROM sync_guard) \
             BEGIN SELECT RAISE(ABORT, 'Branches, computers, people and what they may do are changed in Branchline only.'); END"
        );
        (name, sql)
    };
    ["INSERT", "UPDATE", "DELETE"].map(bar).into()
}
