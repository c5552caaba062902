//! Where a guessed unit may be divided: between documents, never inside one, in whatever order their rows were written.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;

use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::store::StoreError;

/// Returns the queue ids behind `first` and up to `last` at which a unit may begin, in order: no document has rows on both sides.
pub(crate) async fn between_documents(
    conn: &mut SqliteConnection,
    first: i64,
    last: i64,
) -> Result<Vec<i64>, StoreError> {
    let sql = format!(
        "SELECT q.id, {} AS document FROM sync_queue AS q WHERE q.id BETWEEN ?1 AND ?2 AND q.status <> 'discarded' ORDER BY q.id",
        document_of(conn).await?
    );
    let rows: Vec<(i64, Option<String>)> =
        sqlx::query_as(AssertSqlSafe(sql)).bind(first).bind(last).fetch_all(conn).await?;
    let ends: HashMap<&str, i64> = rows.iter().filter_map(|(id, document)| Some((document.as_deref()?, *id))).collect();
    // Where the last of the documents ends that have begun.
    let mut reach = first;
    let mut found = Vec::new();
    for (id, document) in &rows {
        if *id > first && reach < *id {
            found.push(*id);
        }
        let end = document.as_deref().and_then(|document| ends.get(document)).copied().unwrap_or(*id);
        reach = reach.max(end);
    }
    Ok(found)
}

/// Returns SQL for the id of the document a queue row `q` belongs to, NULL for none: its own where it is what the lines of a document refer
/// to, else the one it refers to.
async fn document_of(conn: &mut SqliteConnection) -> Result<String, StoreError> {
    let refers = "SELECT DISTINCT t.name AS part, p.name AS head, f.\"from\" AS column_name, t.policy = 'document'
        FROM sync_tables AS t, pragma_foreign_key_list(t.name) AS f JOIN sync_tables AS p ON p.name = f.\"table\"
        WHERE p.policy = 'document' AND t.name <> p.name";
    let refers: Vec<(String, String, String, bool)> = sqlx::query_as(refers).fetch_all(conn).await?;
    let heads: BTreeSet<&str> = refers.iter().filter(|(.., lines)| *lines).map(|(_, head, ..)| head.as_str()).collect();
    if heads.is_empty() {
        return Ok("NULL".to_owned());
    }
    let mut sql = "CASE q.table_name".to_owned();
    for name in &heads {
        write!(sql, " WHEN '{name}' THEN q.record_id").ok();
    }
    for (name, _, column, _) in refers.iter().filter(|(part, ..)| !heads.contains(part.as_str())) {
        // An edit names what it changes; the rest stands in the row.
        write!(
            sql,
            " WHEN '{name}' THEN coalesce(iif(json_valid(q.data), q.data ->> '{column}', NULL), iif(json_valid(q.base), q.base ->> '{column}', NULL),
                 (SELECT k.\"{column}\" FROM \"{name}\" AS k WHERE k.id = q.record_id))"
        )
        .ok();
    }
    Ok(sql + " END")
}
