//! Folds the text that LIKE and NOCASE cannot: keeps `folded` true for what `unfolded` names, whoever wrote it.

use std::time::Duration;

use serde_json::json;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use super::text::{optional, text};
use crate::store::{Store, StoreError};
use branchline_domain::records::kind::Kind;
use branchline_domain::records::kinds::KINDS;
use branchline_domain::text::folded;

/// How long a list waits for another writer, and how many portions it folds: what is left is found as it was written and stands where its
/// letters put it, until a session or a later list folds it.
const PATIENCE: Duration = Duration::from_millis(100);
const FOR_A_LIST: usize = 3;

/// Most records folded in one transaction.
const PORTION: i64 = 1_000;

/// Folds what was written since, so that the next list finds and orders it.
pub async fn catch_up(store: &Store) {
    if let Ok(Err(error)) = tokio::time::timeout(PATIENCE, portions(store, FOR_A_LIST)).await {
        tracing::warn!(%error, "new names could not be folded for the lists");
    }
}

/// Folds everything that was written since.
pub async fn all(store: &Store) {
    if let Err(error) = portions(store, usize::MAX).await {
        tracing::warn!(%error, "new names could not be folded for the lists");
    }
}

async fn portions(store: &Store, most: usize) -> Result<(), StoreError> {
    let any = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM unfolded)");
    let mut left: bool = any.fetch_one(&mut *store.reader().await?).await?;
    for _ in 0..most {
        if !left {
            break;
        }
        let mut tx = store.begin_repeatable().await?;
        left = some(tx.conn()).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Folds some records; tells whether others may be left.
pub(crate) async fn some(conn: &mut SqliteConnection) -> Result<bool, StoreError> {
    let mut left = false;
    for Kind { table, searched: columns, .. } in KINDS.iter().filter(|kind| !kind.searched.is_empty()) {
        let sql = format!(
            "SELECT u.record_id, r.{}, r.deleted_at IS NOT NULL AS deleted
             FROM unfolded AS u LEFT JOIN {table} AS r ON r.id = u.record_id WHERE u.table_name = ? LIMIT ?",
            columns.join(", r.")
        );
        let rows = sqlx::query(AssertSqlSafe(sql)).bind(table).bind(PORTION).fetch_all(&mut *conn).await?;
        if rows.is_empty() {
            continue;
        }
        left |= i64::try_from(rows.len()).unwrap_or(i64::MAX) == PORTION;
        let mut entries = Vec::with_capacity(rows.len());
        for row in &rows {
            let texts = columns.iter().map(|column| Ok(optional(row, column)?.unwrap_or_default()));
            let texts = texts.collect::<sqlx::Result<Vec<String>>>()?;
            let words = (!texts.iter().all(|text| is_plain(text)))
                .then(|| texts.iter().map(|text| folded(text) + "\n").collect::<String>());
            let name = &texts[0];
            let place = (!is_plain(name)).then(|| folded(name));
            entries.push(json!([text(row, "record_id")?, row.try_get::<bool, _>("deleted")?, place, words]));
        }
        let entries = serde_json::Value::Array(entries).to_string();
        for sql in [
            "DELETE FROM folded WHERE table_name = ?1 AND record_id IN (SELECT value ->> 0 FROM json_each(?2))",
            "INSERT INTO folded (table_name, record_id, deleted, name, words)
             SELECT ?1, value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?2) WHERE value ->> 3 IS NOT NULL",
            "DELETE FROM unfolded WHERE table_name = ?1 AND record_id IN (SELECT value ->> 0 FROM json_each(?2))",
        ] {
            sqlx::query(sql).bind(table).bind(&entries).execute(&mut *conn).await?;
        }
    }
    Ok(left)
}

/// Tells whether LIKE and NOCASE fold a text as it stands (the triggers' `GLOB '*[^ -~]*'`).
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

#[cfg(test)]
mod tests;
