//! What this computer holds of the shop: which parts, how far back, and what never leaves it.

use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use super::settled;
use crate::store::pull::orphans::ForeignKeys;
use crate::store::records::label;
use crate::store::schema::registry::SyncTable;
use crate::store::{StoreError, WriteTx};
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::records::kind::Part;
use branchline_domain::records::kinds;
use branchline_domain::sync::scope::{Scope, Share};

/// The scope as it is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoredScope {
    /// What was chosen.
    pub scope: Scope,
    /// Settled bills before this day, YYYY-MM-DD, are not held here.
    pub first_day: Option<String>,
}

/// Most waiting records named when something cannot be removed yet.
const NAMED: i64 = 5;

/// Reads the scope.
pub async fn read(conn: &mut SqliteConnection) -> Result<StoredScope, StoreError> {
    let mut kept = StoredScope::default();
    for row in sqlx::query("SELECT part, share, months, first_day FROM sync_scope").fetch_all(conn).await? {
        let share = match row.get("share") {
            "send" => Share::Send,
            "stay" => Share::Stay,
            _ => Share::Both,
        };
        let word: &str = row.get("part");
        let Some(part) = Part::ALL.into_iter().find(|part| part.word() == word) else { continue };
        *kept.scope.share_mut(part) = share;
        if part == Part::Bills {
            kept.scope.months = row.get("months");
            kept.first_day = row.get("first_day");
        }
    }
    Ok(kept)
}

/// Keeps a scope. A part that stayed here until now joins the outbox with everything written since it began to stay.
pub async fn set(tx: &mut WriteTx, tables: &[SyncTable], scope: &Scope, now_ms: i64) -> Result<(), StoreError> {
    let before = read(tx.conn()).await?.scope;
    for part in Part::ALL {
        let (share, was) = (scope.share(part), before.share(part));
        if was == Share::Stay && share != Share::Stay {
            let of_part: Vec<&SyncTable> =
                tables.iter().filter(|table| kinds::part(&table.name) == Some(part)).collect();
            send_what_stayed(tx, tables, &of_part, part.word()).await?;
        }
        if share != was {
            let word = match share {
                Share::Both => "both",
                Share::Send => "send",
                Share::Stay => "stay",
            };
            sqlx::query("UPDATE sync_scope SET share = ?2, since = ?3 WHERE part = ?1")
                .bind(part.word())
                .bind(word)
                .bind(now_ms)
                .execute(tx.conn())
                .await?;
        }
    }
    sqlx::query("UPDATE sync_scope SET months = ? WHERE part = 'bills'").bind(scope.months).execute(tx.conn()).await?;
    Ok(())
}

/// Moves the day before which settled bills are not held; returns whether it moved.
pub async fn set_first_day(tx: &mut WriteTx, first_day: Option<&str>) -> Result<bool, StoreError> {
    let moved = sqlx::query("UPDATE sync_scope SET first_day = ?1 WHERE part = 'bills' AND first_day IS NOT ?1")
        .bind(first_day)
        .execute(tx.conn())
        .await?;
    Ok(moved.rows_affected() > 0)
}

/// Queues the rows of a part's tables that were written while it stayed here: a unit for each document, in the order they were made.
async fn send_what_stayed(
    tx: &mut WriteTx,
    all: &[SyncTable],
    tables: &[&SyncTable],
    part: &str,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_clock SET wall = wall + (counter = 99999), counter = (counter + 1) % 100000")
        .execute(tx.conn())
        .await?;
    let (mut stayed, mut rows) = (Vec::new(), Vec::new());
    for (depth, table) in tables.iter().enumerate() {
        let (t, document) = (&table.name, settled::group_of(all, table));
        stayed.push(format!(
            "SELECT '{t}' AS name, t.id, {document} AS document, {depth} AS depth FROM \"{t}\" AS t, s
             WHERE t.updated_at >= s.since
               AND t.id NOT IN (SELECT record_id FROM sync_queue WHERE table_name = '{t}' AND synced_at IS NULL)"
        ));
        let row = table.columns.iter().map(|c| format!("'{c}', t.\"{c}\"")).collect::<Vec<_>>().join(", ");
        // A row from before that was edited meanwhile (a draft) goes as an edit of everything a person would see.
        rows.push(format!(
            "SELECT n.n, n.unit, '{t}' AS name, iif(t.created_at >= s.since, 'insert', 'update') AS operation, t.id,
                 json_object({row}) AS data, iif(t.created_at >= s.since, NULL, '{{}}') AS base, t.updated_at AS at
             FROM numbered AS n, s JOIN \"{t}\" AS t ON t.id = n.id WHERE n.name = '{t}'"
        ));
    }
    let sql = format!(
        "WITH s AS (SELECT since FROM sync_scope WHERE part = ?1),
         counted AS (SELECT row_number() OVER (ORDER BY document, depth, id) AS n, name, id, document FROM ({})),
         numbered AS MATERIALIZED (SELECT n, name, id, min(n) OVER (PARTITION BY document) AS unit FROM counted)
         INSERT INTO sync_queue (id, tx, table_name, operation, record_id, data, base, hlc, branch_id, user_id, created_at)
         SELECT q.newest + r.n, q.newest + r.unit, r.name, r.operation, r.id, r.data, r.base,
             printf('%013d-%05d-%s', c.wall, c.counter, c.device), i.branch_id, i.user_id, r.at
         FROM (SELECT coalesce(max(id), 0) AS newest FROM sync_queue) AS q, ({}) AS r, sync_clock AS c, sync_identity AS i",
        stayed.join(" UNION ALL "),
        rows.join(" UNION ALL "),
    );
    sqlx::query(AssertSqlSafe(sql)).bind(part).execute(tx.conn()).await?;
    Ok(())
}

/// Removes what is not held here by the scope and is on the hub: nothing that waits to be sent, that stays here, or that a row
/// which stays refers to. Returns how many rows went.
///
/// # Errors
/// When the database cannot be written; then nothing has changed.
pub async fn trim(tx: &mut WriteTx, tables: &[SyncTable], kept: &StoredScope) -> Result<i64, StoreError> {
    let links = ForeignKeys::read(tx.conn()).await?;
    tx.set_applying(true).await?;
    tx.defer_references().await?;
    let mut removed = 0;
    if let Some(first_day) = kept.first_day.as_deref().filter(|_| kept.scope.bills == Share::Both) {
        removed += settled::trim(tx.conn(), tables, first_day).await?;
    }
    for table in tables.iter().rev().filter(|table| kept.scope.of_table(&table.name) == Share::Send) {
        let sql = format!(
            "DELETE FROM \"{0}\" WHERE {1} AND id NOT IN (
                 SELECT record_id FROM sync_queue WHERE table_name = '{0}' AND synced_at IS NULL)",
            table.name,
            links.unreferenced(&table.name),
        );
        removed +=
            i64::try_from(sqlx::query(AssertSqlSafe(sql)).execute(tx.conn()).await?.rows_affected()).unwrap_or(0);
    }
    tx.set_applying(false).await?;
    Ok(removed)
}

/// Names records that are still here only because they wait to be sent.
pub async fn waiting(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    scope: &Scope,
) -> Result<Vec<Message>, StoreError> {
    let mut named = Vec::new();
    for table in tables.iter().filter(|table| scope.of_table(&table.name) == Share::Send) {
        let open: Vec<String> = sqlx::query_scalar(
            "SELECT DISTINCT record_id FROM sync_queue WHERE table_name = ? AND synced_at IS NULL ORDER BY record_id",
        )
        .bind(&table.name)
        .fetch_all(&mut *conn)
        .await?;
        let kind = kinds::many_message(&table.name);
        let most = usize::try_from(NAMED).unwrap_or(usize::MAX);
        for id in open.iter().take(most) {
            let label = label::label(conn, tables, &table.name, id).await?.unwrap_or_else(|| Message::verbatim(id));
            named.push(message!("scope-waiting", kind = kind.clone(), label = label));
        }
        if open.len() > most {
            named.push(message!("scope-waiting-more", kind = kind, count = open.len() - most));
        }
    }
    Ok(named)
}

/// Returns the tables that this computer holds row by row as the hub does: those a comparison can speak of.
pub async fn whole(conn: &mut SqliteConnection, tables: &[SyncTable]) -> Result<Vec<SyncTable>, StoreError> {
    let scope = read(conn).await?.scope;
    let partly = |table: &SyncTable| scope.months.is_some() && settled::goes_in_groups(tables, table);
    Ok(tables.iter().filter(|table| scope.is_whole(&table.name) && !partly(table)).cloned().collect())
}
