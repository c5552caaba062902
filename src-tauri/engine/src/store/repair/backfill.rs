//! What a restored hub has forgotten and this computer still holds: offered to it again instead of being given up.

use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::store::pull::Given;
use crate::store::pull::orphans::ForeignKeys;
use crate::store::pull::staging;
use crate::store::pull::upsert::FIRST_VALUE;
use crate::store::schema::registry::{Policy, SyncTable};
use crate::store::schema::rights::Rights;
use crate::store::{StoreError, WriteTx};
use branchline_domain::sync::stream::StreamKind;

/// Notes that the hub was restored from a backup: the next full fetch keeps what the hub does not name.
pub async fn request(tx: &mut WriteTx) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_backfill SET wanted = 1 WHERE wanted = 0").execute(tx.conn()).await?;
    Ok(())
}

/// Notes tables (by their names on the hub) whose records were removed there for good while this computer was away: of these it is
/// offered nothing.
pub async fn spare(tx: &mut WriteTx, purged: &[String]) -> Result<(), StoreError> {
    let purged = serde_json::to_string(purged).map_err(|source| StoreError::Json { table: "sync_backfill", source })?;
    sqlx::query(
        "UPDATE sync_backfill SET purged = (SELECT json_group_array(value) FROM (
             SELECT value FROM json_each(purged) UNION SELECT value FROM json_each(?1)))",
    )
    .bind(purged)
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Returns the tables of which nothing is offered (see [`spare`]).
pub(crate) async fn purged(conn: &mut SqliteConnection) -> Result<Vec<String>, StoreError> {
    let text: String = sqlx::query_scalar("SELECT purged FROM sync_backfill").fetch_one(conn).await?;
    serde_json::from_str(&text).map_err(|source| StoreError::Json { table: "sync_backfill", source })
}

pub(crate) async fn is_requested(conn: &mut SqliteConnection) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar("SELECT wanted FROM sync_backfill").fetch_one(conn).await?)
}

/// A range of ids, of which the first is not part of it.
#[derive(Debug, Clone)]
pub(crate) struct Range {
    pub after: String,
    pub to: String,
}

/// Tells whether [`newer`] has anything to say of a table for somebody with these rights.
pub(crate) fn has_versions(rights: &Rights, table: &SyncTable) -> bool {
    table.policy == Policy::Merge && rights.may_change(table) && table.columns.iter().any(|known| known == "updated_at")
}

/// Queues this computer's newer versions of staged records of a table, within `range`. The guard must be up; before the hub's rows
/// are written. A row whose time is later than all this computer has seen was written by a clock that ran ahead: it is not known
/// to be newer, and whoever wrote it sends it again.
pub(crate) async fn queue_newer(
    tx: &mut WriteTx,
    table: &SyncTable,
    range: &Range,
    now_ms: i64,
) -> Result<(), StoreError> {
    for (shape, columns) in staging::shapes(tx.conn(), &table.name).await? {
        if let Some(rows) = versions(table, shape, &columns) {
            queue(tx, &rows, &[&range.after, &range.to], now_ms).await?;
        }
    }
    Ok(())
}

/// Returns SQL for this computer's newer versions of the records between `?2` and `?3` that are staged in a shape.
pub(crate) fn versions(table: &SyncTable, shape: i64, columns: &[String]) -> Option<String> {
    let t = &table.name;
    let there = |column: &str| {
        let place = columns.iter().position(|known| known == table.hub_column(column));
        place.map(|n| format!("s.row ->> {}", n + FIRST_VALUE))
    };
    let updated = there("updated_at")?;
    let told = table.columns.iter().filter(|column| !matches!(column.as_str(), "id" | "org_id" | "created_at"));
    let fields: Vec<String> = told
        .map(|column| {
            let (hub, there) = (table.hub_column(column), there(column).unwrap_or_else(|| "NULL".to_owned()));
            format!(
                "SELECT '{column}' AS name, k.\"{column}\" AS value, {there} AS there, s.row -> 2 ->> '{hub}' AS stamp"
            )
        })
        .collect();
    // Only what differs, as what is the same may be about to change by an edit that is on its way; and nothing the hub got after
    // all that this computer has seen.
    Some(format!(
        "SELECT k.id AS unit, 0 AS depth, '{t}' AS t, 'update' AS o, k.id AS id, k.updated_at AS at,
             (SELECT json_group_object(f.name, f.value) FROM ({}) AS f
              WHERE f.value IS NOT f.there
                AND substr(coalesce(f.stamp, s.row ->> 1), 1, 13) + 0 <= (SELECT wall FROM sync_clock)) AS data
         FROM sync_staged AS s CROSS JOIN \"{t}\" AS k ON k.id = s.record_id
         WHERE s.table_name = '{t}' AND s.record_id > ?2 AND s.record_id <= ?3 AND s.shape = {shape}
           AND k.updated_at > {updated} AND k.updated_at <= (SELECT wall FROM sync_clock) AND data <> '{{}}' AND {}",
        fields.join(" UNION ALL "),
        unsent_not(t),
    ))
}

/// Queues the records the hub did not name when a stream was fetched anew, of `table` within `range`; a document and its lines are one
/// unit.
pub(crate) async fn queue_missing(
    tx: &mut WriteTx,
    given: Given<'_>,
    table: &SyncTable,
    range: &Range,
) -> Result<(), StoreError> {
    let rows = whole(given.tables, given.links, table, &unnamed);
    queue(tx, &rows, &[&range.after, &range.to], given.now_ms).await
}

/// Returns a condition on rows of `table` that are this computer's to offer, that no staged row names, and whose `column` lies between
/// `?2` and `?3`.
pub(crate) fn unnamed(table: &SyncTable, column: &str) -> String {
    let own = match table.audience {
        StreamKind::Device => "k.device_id = (SELECT device_id FROM sync_identity)",
        _ if table.needs_branch => "k.branch_id = (SELECT branch_id FROM sync_identity)",
        _ => "true",
    };
    format!(
        "k.\"{column}\" > ?2 AND k.\"{column}\" <= ?3 AND {own}
         AND NOT EXISTS (SELECT 1 FROM sync_staged AS s WHERE s.table_name = '{}' AND s.record_id = k.id)",
        table.name,
    )
}

/// Notes that everything was offered.
pub(crate) async fn done(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_backfill SET wanted = 0, purged = '[]' WHERE wanted <> 0 OR purged <> '[]'")
        .execute(conn)
        .await?;
    Ok(())
}

/// Queues records the hub does not have, each given as table and id; a document and its lines are one unit.
pub async fn queue_rows(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    records: &[(String, String)],
    now_ms: i64,
) -> Result<(), StoreError> {
    let links = ForeignKeys::read(tx.conn()).await?;
    let rights = Rights::read(tx.conn()).await?;
    let records = serde_json::to_string(records).map_err(|source| StoreError::Json { table: "sync_queue", source })?;
    let these = |table: &SyncTable, _: &str| {
        format!("k.id IN (SELECT c.value ->> 1 FROM json_each(?2) AS c WHERE c.value ->> 0 = '{}')", table.name)
    };
    for table in tables.iter().filter(|table| rights.may_add(table) && leads(tables, &links, table)) {
        queue(tx, &whole(tables, &links, table, &these), &[&records], now_ms).await?;
    }
    Ok(())
}

/// Tells whether rows of a table are a unit's first: all but parts of documents are.
pub(crate) fn leads(tables: &[SyncTable], links: &ForeignKeys, table: &SyncTable) -> bool {
    let document = |name: &str| tables.iter().any(|t| t.name == name && t.policy == Policy::Document);
    table.policy != Policy::Document || !links.parents(&table.name).iter().any(|(_, parent)| document(parent))
}

/// Returns SQL for the whole rows of `table` for which `which` holds, and for the parts of documents by the column that names them.
pub(crate) fn whole(
    tables: &[SyncTable],
    links: &ForeignKeys,
    table: &SyncTable,
    which: &dyn Fn(&SyncTable, &str) -> String,
) -> String {
    let mut rows = inserts(table, "id", 0, &which(table, "id"));
    if table.policy == Policy::Document {
        for child in tables.iter().filter(|child| child.policy == Policy::Document) {
            for (column, _) in links.parents(&child.name).iter().filter(|(_, parent)| **parent == *table.name) {
                rows = format!("{rows} UNION ALL {}", inserts(child, column, 1, &which(child, column)));
            }
        }
    }
    rows
}

fn inserts(table: &SyncTable, unit: &str, depth: u8, which: &str) -> String {
    let t = &table.name;
    let at = if table.columns.iter().any(|column| column == "updated_at") { "k.updated_at" } else { "k.created_at" };
    format!(
        "SELECT k.\"{unit}\" AS unit, {depth} AS depth, '{t}' AS t, 'insert' AS o, k.id AS id, {} AS data, {at} AS at
         FROM \"{t}\" AS k WHERE {which} AND {}",
        json(table),
        unsent_not(t),
    )
}

fn unsent_not(table: &str) -> String {
    format!(
        "NOT EXISTS (SELECT 1 FROM sync_queue AS q WHERE q.table_name = '{table}' AND q.record_id = k.id AND q.synced_at IS NULL)"
    )
}

fn json(table: &SyncTable) -> String {
    let parts: Vec<String> = table.columns.iter().map(|column| format!("'{column}', k.\"{column}\"")).collect();
    format!("json_object({})", parts.join(", "))
}

/// Puts `rows` (see [`queued`]) into the queue; `?2` and on in them are `values`.
async fn queue(tx: &mut WriteTx, rows: &str, values: &[&str], now_ms: i64) -> Result<(), StoreError> {
    // Names come from the database's own schema; values are bound.
    let query = sqlx::query(AssertSqlSafe(queued(rows))).bind(now_ms);
    values.iter().fold(query, |query, value| query.bind(*value)).execute(tx.conn()).await?;
    Ok(())
}

/// Returns SQL that puts `rows` (unit, depth, t, o, id, data, at) into the queue. Edits are stamped as old as they are. Rows that are
/// new to the hub have nothing to win over there: they are stamped long ago, in the order of their last edits, so that whatever their
/// writers send again wins. A time another program wrote in another measure is cut to what can be a stamp.
pub(crate) fn queued(rows: &str) -> String {
    format!(
        "INSERT INTO sync_queue (id, tx, table_name, operation, record_id, data, base, hlc, branch_id, user_id, created_at)
         SELECT b.base + n.n, b.base + min(n.n) OVER (PARTITION BY n.unit), n.t, n.o, n.id, n.data, iif(n.o = 'update', '{{}}', NULL),
             printf('%013d-00001-%s', max(0, min(iif(n.o = 'insert', n.at / 1000, n.at), c.wall)), c.device), i.branch_id, i.user_id, ?1
         FROM (SELECT row_number() OVER (ORDER BY r.unit, r.depth, r.id) AS n, r.* FROM ({rows}) AS r) AS n,
             (SELECT coalesce(max(id), 0) AS base FROM sync_queue) AS b, sync_clock AS c, sync_identity AS i
         ORDER BY 1"
    )
}
