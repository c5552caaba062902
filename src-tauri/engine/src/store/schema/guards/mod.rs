//! The triggers that keep other programs from losing or taking what is not theirs, generated like those that capture. Rows applied from
//! the hub pass all of them.

mod append;
mod documents;
mod identity;
mod replacing;

use super::registry::{Policy, SyncTable};
use branchline_domain::records::limits::MOST_STEPS;

pub(crate) use self::identity::filled;
pub(crate) use self::replacing::{is_insert, of_replacing};

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
pub(crate) fn of_dates(table: &SyncTable) -> Vec<Trigger> {
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

/// A trigger's name and text.
pub(crate) type Trigger = (String, String);

/// The condition of every guard: nobody applies what the hub sent.
const NOT_APPLYING: &str = "(SELECT applying FROM sync_guard) = 0";

/// Returns the guards of one table, whether it syncs or stays on this computer; `heads` is the table of its documents' heads.
pub(crate) fn of(table: &SyncTable, heads: Option<&SyncTable>) -> Vec<Trigger> {
    let mut made = of_organisation(table);
    made.extend(identity::of(table));
    made.extend(match table.policy {
        Policy::Append => append::of(table),
        Policy::Document => heads.map(|heads| documents::of(table, heads)).unwrap_or_default(),
        Policy::Merge => vec![identity::soft_delete(table, "")],
    });
    made
}

/// Begins a sentence.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Returns name and text of the triggers that keep other programs out of the tables of the organisation.
fn of_organisation(table: &SyncTable) -> Vec<Trigger> {
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
