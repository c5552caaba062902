//! What the lists of masters need, made from `searched` in the kinds of records: indexes in order of name, and triggers that note text to
//! be folded.

use sqlx::{AssertSqlSafe, SqliteConnection};

use super::made;
use crate::store::StoreError;
use branchline_domain::records::kind::Kind;
use branchline_domain::records::kinds::KINDS;

/// Text that LIKE and NOCASE do not fold.
const BEYOND_ASCII: &str = "GLOB '*[^ -~]*'";

/// Brings the indexes and triggers of every list up to date. Text written before the triggers were there is noted. Call it in a transaction.
pub(crate) async fn install(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    for kind in KINDS.iter().filter(|kind| !kind.searched.is_empty()) {
        for (name, sql) in indexes(kind) {
            made::make(conn, "INDEX", &name, &sql).await?;
        }
        let mut new = false;
        for (name, sql) in triggers(kind) {
            new |= made::make(conn, "TRIGGER", &name, &sql).await?;
        }
        if new {
            let Kind { table, .. } = kind;
            let note = format!(
                "INSERT INTO unfolded SELECT '{table}', id FROM {table} WHERE {} ON CONFLICT DO NOTHING",
                beyond_ascii(kind, &[""])
            );
            sqlx::query(AssertSqlSafe(note)).execute(&mut *conn).await?;
        }
    }
    Ok(())
}

/// Returns name and text of the indexes of a list and of its recycle bin. What is searched, and what the list is mostly sorted by, is
/// read off the index alone: sorting 100 000 products by price takes 17 ms instead of 190 with the whole rows. Live rows have no entry
/// in that of the bin.
fn indexes(kind: &Kind) -> [(String, String); 2] {
    let Kind { table, searched, sorted, .. } = kind;
    let (name, rest) = searched.split_first().map_or(("id", &[][..]), |(name, rest)| (*name, rest));
    let rest = rest.iter().chain(*sorted).map(|column| format!(", {column}")).collect::<String>();
    [("live", "IS NULL"), ("in_bin", "IS NOT NULL")].map(|(which, deleted)| {
        let index = format!("{table}_{which}");
        let sql =
            format!("CREATE INDEX {index} ON {table} ({name} COLLATE NOCASE, id{rest}) WHERE deleted_at {deleted}");
        (index, sql)
    })
}

/// Returns name and text of the triggers that note records to be folded: those added or changed with such text, or that had it before.
fn triggers(kind: &Kind) -> [(String, String); 3] {
    let Kind { table, searched, .. } = kind;
    let row = |of: &str| searched.iter().map(|column| format!("{of}{column}, ")).collect::<String>();
    let note = format!("INSERT INTO unfolded VALUES ('{table}', NEW.id) ON CONFLICT DO NOTHING");
    let trigger = |when: &str, on: &str, condition: &str, deed: &str| {
        let name = format!("{table}_unfolded_{when}");
        let sql = format!("CREATE TRIGGER {name} AFTER {on} ON {table} WHEN {condition} BEGIN {deed}; END");
        (name, sql)
    };
    [
        trigger(
            "added",
            "INSERT",
            &format!(
                "{} OR EXISTS (SELECT 1 FROM folded WHERE table_name = '{table}' AND record_id = NEW.id)",
                beyond_ascii(kind, &["NEW."])
            ),
            &note,
        ),
        trigger(
            "changed",
            &format!("UPDATE OF {}deleted_at", row("")),
            &format!(
                "({}NEW.deleted_at IS NULL) IS NOT ({}OLD.deleted_at IS NULL) AND {}",
                row("NEW."),
                row("OLD."),
                beyond_ascii(kind, &["NEW.", "OLD."])
            ),
            &note,
        ),
        trigger(
            "gone",
            "DELETE",
            &beyond_ascii(kind, &["OLD."]),
            &format!("DELETE FROM folded WHERE table_name = '{table}' AND record_id = OLD.id"),
        ),
    ]
}

/// Returns a condition that holds where one of these rows has such text.
fn beyond_ascii(kind: &Kind, rows: &[&str]) -> String {
    let texts =
        rows.iter().flat_map(|row| kind.searched.iter().map(move |column| format!("coalesce({row}{column}, '')")));
    format!("({}) {BEYOND_ASCII}", texts.collect::<Vec<_>>().join(" || "))
}
