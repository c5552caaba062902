//! What this computer knows of records' histories: its own changes in the queue, and what the hub said when last asked.
//!
//! The queue keeps sent changes for some weeks, so it tells the newest part even to those who never reach the hub.

use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::{Row, SqliteConnection};

use super::label;
use crate::store::schema::registry;
use crate::store::schema::registry::{Policy, SyncTable};
use crate::store::sql::text::{optional, text};
use crate::store::{StoreError, WriteTx};
use branchline_domain::messages::Message;
use branchline_domain::records::history::{RecordRef, Writer, WriterSource};
use branchline_domain::records::kinds;
use branchline_domain::sync::operation::Operation;
use branchline_domain::sync::queue::QueueStatus;

/// Longest answer kept, in bytes.
const LONGEST: usize = 64 * 1024;

/// What is kept of the hub's answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// The newest part of a record's history.
    Entries,
    /// Who changed and deleted it last.
    Writers,
}

impl Topic {
    fn word(self) -> &'static str {
        match self {
            Self::Entries => "entries",
            Self::Writers => "writers",
        }
    }

    /// How many answers are kept; the oldest go first.
    fn most(self) -> i64 {
        match self {
            Self::Entries => 200,
            Self::Writers => 1_000,
        }
    }
}

/// One of this computer's own changes of a record.
#[derive(Debug, Clone)]
pub struct Own {
    /// Its stamp.
    pub hlc: String,
    /// What it does to the record.
    pub operation: Operation,
    /// The row, the changed columns or the tombstone, JSON text.
    pub data: String,
    /// Their old values, JSON text.
    pub base: Option<String>,
    /// How far it is.
    pub status: QueueStatus,
    /// Who was signed in.
    pub user_id: Option<String>,
    /// Milliseconds UTC.
    pub sent_at: Option<i64>,
}

/// Returns this computer's changes of a record that wait, newest first.
pub async fn waiting(conn: &mut SqliteConnection, record: &RecordRef) -> Result<Vec<Own>, StoreError> {
    let rows = sqlx::query(
        "SELECT hlc, operation, data, base, status, user_id, synced_at FROM sync_queue
         WHERE table_name = ? AND record_id = ? AND synced_at IS NULL ORDER BY id DESC",
    )
    .bind(&record.table)
    .bind(&record.id)
    .fetch_all(conn)
    .await?;
    rows.iter().map(own).collect()
}

/// Returns this computer's changes of a record that wait or were sent after `since_ms`, newest first. Reads the whole queue: ask
/// only when the hub cannot be asked.
pub async fn own_since(conn: &mut SqliteConnection, record: &RecordRef, since_ms: i64) -> Result<Vec<Own>, StoreError> {
    // A discarded change keeps its reason as its error: the hub never took it.
    let rows = sqlx::query(
        "SELECT hlc, operation, data, base, status, user_id, synced_at FROM sync_queue
         WHERE table_name = ? AND record_id = ? AND (synced_at IS NULL OR (synced_at > ? AND error IS NULL)) ORDER BY id DESC",
    )
    .bind(&record.table)
    .bind(&record.id)
    .bind(since_ms)
    .fetch_all(conn)
    .await?;
    rows.iter().map(own).collect()
}

fn own(row: &sqlx::sqlite::SqliteRow) -> Result<Own, StoreError> {
    Ok(Own {
        hlc: row.try_get("hlc")?,
        operation: Operation::of(row.try_get("operation")?),
        data: text(row, "data")?,
        base: optional(row, "base")?,
        status: QueueStatus::of(row.try_get("status")?),
        user_id: row.try_get("user_id")?,
        sent_at: row.try_get("synced_at")?,
    })
}

/// Returns the person at this computer as the author of a change; `user_id` is who was signed in.
pub async fn person_here(conn: &mut SqliteConnection, user_id: Option<&str>) -> Result<Writer, StoreError> {
    let row = sqlx::query(
        "SELECT branch_code, device_code,
                (SELECT display_name FROM profiles WHERE user_id = ? ORDER BY deleted_at IS NOT NULL, id LIMIT 1) AS name
         FROM sync_settings",
    )
    .bind(user_id)
    .fetch_one(conn)
    .await?;
    Ok(Writer {
        source: WriterSource::App,
        name: optional(&row, "name")?,
        email: None,
        branch: optional(&row, "branch_code")?,
        device: optional(&row, "device_code")?,
        here: true,
        sent_by: None,
        approved: false,
    })
}

/// Keeps an answer of the hub; one that is too long is not kept. Call [`let_go`] once all are.
pub async fn keep<T: Serialize>(
    tx: &mut WriteTx,
    record: &RecordRef,
    topic: Topic,
    answer: &T,
    now_ms: i64,
) -> Result<(), StoreError> {
    let answer = serde_json::to_string(answer).map_err(json)?;
    if answer.len() > LONGEST {
        return Ok(());
    }
    sqlx::query(
        "INSERT INTO history_known (table_name, record_id, kind, answer, asked_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (table_name, record_id, kind) DO UPDATE SET answer = excluded.answer, asked_at = excluded.asked_at",
    )
    .bind(&record.table)
    .bind(&record.id)
    .bind(topic.word())
    .bind(answer)
    .bind(now_ms)
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Lets the oldest answers go, so that what is kept stays small.
pub async fn let_go(tx: &mut WriteTx, topic: Topic) -> Result<(), StoreError> {
    sqlx::query(
        "DELETE FROM history_known WHERE kind = ?1 AND (asked_at, table_name, record_id) <=
            (SELECT asked_at, table_name, record_id FROM history_known WHERE kind = ?1
             ORDER BY asked_at DESC, table_name DESC, record_id DESC LIMIT 1 OFFSET ?2)",
    )
    .bind(topic.word())
    .bind(topic.most())
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Returns what the hub said when last asked, and when.
pub async fn kept<T: DeserializeOwned>(
    conn: &mut SqliteConnection,
    record: &RecordRef,
    topic: Topic,
) -> Result<Option<(T, i64)>, StoreError> {
    let found: Option<(String, i64)> = sqlx::query_as(
        "SELECT answer, asked_at FROM history_known WHERE table_name = ? AND record_id = ? AND kind = ?",
    )
    .bind(&record.table)
    .bind(&record.id)
    .bind(topic.word())
    .fetch_optional(conn)
    .await?;
    // An answer an older version kept in another shape is as good as none.
    Ok(found.and_then(|(answer, at)| Some((serde_json::from_str(&answer).ok()?, at))))
}

/// Returns the words that name the record a column refers to, if it refers to one that is here.
pub async fn referred(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    table: &str,
    column: &str,
    id: &str,
) -> Result<Option<Message>, StoreError> {
    let parents = registry::references(&mut *conn, table).await?;
    let Some((_, parent)) = parents.into_iter().find(|(from, _)| from == column) else { return Ok(None) };
    label::label(conn, tables, &parent, id).await
}

/// Returns whether a person writes this field of a table's records by itself, so that an earlier value may be written again.
#[must_use]
pub fn is_edited_by_hand(table: &SyncTable, field: &str) -> bool {
    table.policy == Policy::Merge
        && table.columns.iter().any(|column| column == field)
        && kinds::of(&table.name).is_some_and(|kind| kind.is_edited_by_hand(field))
}

fn json(source: serde_json::Error) -> StoreError {
    StoreError::Json { table: "history_known", source }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    #[tokio::test]
    async fn what_is_kept_of_the_hubs_answers_stays_small() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let store = Store::open(&folder.path().join("branch.db")).await.expect("a branch opens");
        let mut tx = store.begin_repeatable().await.expect("a transaction begins");
        for n in 0..Topic::Entries.most() + 50 {
            let record = RecordRef { table: "products".into(), id: format!("{n:04}") };
            keep(&mut tx, &record, Topic::Entries, &n, 7).await.expect("it is kept");
        }
        let record = RecordRef { table: "products".into(), id: "long".into() };
        keep(&mut tx, &record, Topic::Entries, &"x".repeat(LONGEST), 7).await.expect("it is left out");
        let_go(&mut tx, Topic::Entries).await.expect("the oldest go");
        let count: i64 =
            sqlx::query_scalar("SELECT count(*) FROM history_known").fetch_one(tx.conn()).await.expect("a count");
        assert_eq!(count, Topic::Entries.most(), "because a cache must not grow, even when all came at one moment");
        let newest: Option<(i64, i64)> =
            kept(tx.conn(), &RecordRef { table: "products".into(), id: "0249".into() }, Topic::Entries)
                .await
                .expect("it is read");
        assert_eq!(newest, Some((249, 7)), "because the newest stay");
    }
}
