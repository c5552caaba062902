//! What this program's commits wrote, as SQLite's own hook tells it: the tables, and which rows of the queue changed their state.
//! The hook tells of no table made WITHOUT ROWID.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use sqlx::SqliteConnection;
use sqlx::sqlite::{SqliteOperation, UpdateHookResult};

use super::{Store, StoreError};

/// What was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// The tables, by their names here.
    pub tables: BTreeSet<String>,
    /// The first and the last row of the queue that was sent, held or given up.
    pub queue: Option<(i64, i64)>,
}

impl Written {
    fn note(&mut self, change: &UpdateHookResult<'_>) {
        if !self.tables.contains(change.table) {
            self.tables.insert(change.table.to_owned());
        }
        if change.table == "sync_queue" && change.operation == SqliteOperation::Update {
            let (first, last) = self.queue.unwrap_or((change.rowid, change.rowid));
            self.queue = Some((first.min(change.rowid), last.max(change.rowid)));
        }
    }

    fn add(&mut self, other: Self) {
        self.tables.extend(other.tables);
        self.queue = match (self.queue, other.queue) {
            (Some(one), Some(two)) => Some((one.0.min(two.0), one.1.max(two.1))),
            (one, two) => one.or(two),
        };
    }
}

/// The notes of the connection that writes, shared by all who hold the store.
#[derive(Debug, Clone, Default)]
pub(super) struct Notes(Arc<Mutex<Noted>>);

#[derive(Debug, Default)]
struct Noted {
    /// By the transaction that is open.
    open: Written,
    /// By those before it.
    done: Written,
}

impl Notes {
    /// Has the connection note what it writes.
    pub(super) async fn follow(&self, conn: &mut SqliteConnection) -> sqlx::Result<()> {
        let notes = self.clone();
        conn.lock_handle().await?.set_update_hook(move |change| notes.with(|noted| noted.open.note(&change)));
        Ok(())
    }

    /// Ends what was open. One that was undone counts as well: whoever gave up waiting for a commit cannot tell whether it happened.
    pub(super) fn turn(&self) {
        self.with(|noted| {
            let open = std::mem::take(&mut noted.open);
            noted.done.add(open);
        });
    }

    fn with<T: Default>(&self, act: impl FnOnce(&mut Noted) -> T) -> T {
        self.0.lock().map(|mut noted| act(&mut noted)).unwrap_or_default()
    }
}

impl Store {
    /// Returns which tables commits wrote since they were last asked for. Reads nothing: fit to follow a commit.
    #[must_use]
    pub fn take_written_tables(&self) -> BTreeSet<String> {
        self.notes.with(|noted| std::mem::take(&mut noted.done.tables))
    }

    /// Returns everything commits wrote since it was last asked for.
    #[must_use]
    pub fn take_written(&self) -> Written {
        self.notes.with(|noted| std::mem::take(&mut noted.done))
    }
}

/// Returns the tables whose changes stand in these rows of the queue.
pub async fn queued(conn: &mut SqliteConnection, (first, last): (i64, i64)) -> Result<Vec<String>, StoreError> {
    let tables = sqlx::query_scalar("SELECT DISTINCT table_name FROM sync_queue WHERE id BETWEEN ? AND ?");
    Ok(tables.bind(first).bind(last).fetch_all(conn).await?)
}

/// Where the file stands, for whoever wants to know what another program has written meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Standing {
    /// The newest row of the queue.
    pub queue: i64,
    /// The newest line of the log: whatever is written uncaptured (a session, a repair, a restore, another scope) leaves one.
    pub log: i64,
    /// Milliseconds UTC when the last of its newest lines ended.
    pub ended_at: i64,
}

impl Standing {
    /// Tells whether all records written since `before` stand in the queue.
    #[must_use]
    pub fn is_captured_since(&self, before: &Self) -> bool {
        self.queue > before.queue && (self.log, self.ended_at) == (before.log, before.ended_at)
    }
}

/// Reads where the file stands.
pub async fn standing(conn: &mut SqliteConnection) -> Result<Standing, StoreError> {
    Ok(sqlx::query_as(
        "SELECT (SELECT coalesce(max(id), 0) FROM sync_queue) AS queue, (SELECT coalesce(max(id), 0) FROM sync_log) AS log,
                (SELECT coalesce(max(ended_at), 0) FROM sync_log WHERE id > (SELECT max(id) FROM sync_log) - 20) AS ended_at",
    )
    .fetch_one(conn)
    .await?)
}
