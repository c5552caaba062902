//! What a restored hub has forgotten and this computer still holds: offered to it again instead of being given up.

use sqlx::{AssertSqlSafe, SqliteConnection};

use super::orphans::Links;
use super::registry::{Policy, SyncTable};
use super::{StoreError, WriteTx, conflicts};

/// Notes that the hub was restored from a backup: the next full fetch keeps what the hub does not name.
///
/// # Errors
/// When the database cannot be written.
pub async fn want(tx: &mut WriteTx) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_offer SET wanted = 1 WHERE wanted = 0").execute(tx.conn()).await?;
    Ok(())
}

/// Returns the role of whoever was signed in last.
///
/// # Errors
/// When the database cannot be read.
pub async fn role(conn: &mut SqliteConnection) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar("SELECT role FROM sync_offer").fetch_one(conn).await?)
}

/// Notes the role of whoever is signed in: it decides what may be offered.
///
/// # Errors
/// When the database cannot be written.
pub async fn set_role(tx: &mut WriteTx, role: &str) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_offer SET role = ?1 WHERE role IS NOT ?1").bind(role).execute(tx.conn()).await?;
    Ok(())
}

pub(super) async fn wanted(conn: &mut SqliteConnection) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar("SELECT wanted FROM sync_offer").fetch_one(conn).await?)
}

/// Tells whether somebody of this role may write new rows of a table; as the hub's policies have it.
#[must_use]
pub fn may(role: &str, table: &SyncTable) -> bool {
    match (role, table.name.as_str()) {
        // The hub registers devices itself, and tells conflicts itself: those it lost are met again when the edits are sent again.
        (_, "devices" | conflicts::TOLD) => false,
        ("owner", _) => true,
        ("manager", name) => !matches!(name, "memberships" | "profiles"),
        ("cashier", name) => name == "customers" || table.needs_branch,
        _ => false,
    }
}

/// Queues this computer's newer versions of records the hub holds in an older one. The guard must be up; before the hub's rows
/// are written. A row whose time is later than all this computer has seen was written by a clock that ran ahead: it is not known
/// to be newer, and whoever wrote it sends it again.
pub(super) async fn newer(tx: &mut WriteTx, tables: &[SyncTable], now_ms: i64) -> Result<(), StoreError> {
    let role = role(tx.conn()).await?.unwrap_or_default();
    let has = |table: &SyncTable, column: &str| table.columns.iter().any(|known| known == column);
    for table in tables.iter().filter(|t| t.policy == Policy::Merge && may(&role, t) && has(t, "updated_at")) {
        let (t, id, updated) = (&table.name, table.hub_column("id"), table.hub_column("updated_at"));
        let told = table.columns.iter().filter(|column| !matches!(column.as_str(), "id" | "org_id" | "created_at"));
        let fields: Vec<String> = told
            .map(|column| {
                format!("SELECT '{column}' AS name, '{}' AS hub, k.\"{column}\" AS value", table.hub_column(column))
            })
            .collect();
        // Only what differs, as what is the same may be about to change by an edit that is on its way; and nothing the hub got after
        // all that this computer has seen.
        let rows = format!(
            "SELECT k.id AS unit, 0 AS depth, '{t}' AS t, 'update' AS o, k.id AS id, k.updated_at AS at,
                 (SELECT json_group_object(f.name, f.value) FROM ({}) AS f
                  WHERE f.value IS NOT h.row ->> (3 + (SELECT c.key FROM json_each(h.columns) AS c WHERE c.value = f.hub))
                    AND substr(coalesce(h.row -> 2 ->> f.hub, h.row ->> 1), 1, 13) + 0 <= (SELECT wall FROM sync_clock)) AS data
             FROM \"{t}\" AS k JOIN (
                 SELECT r.value AS row, s.columns, r.value ->> (3 + i.key) AS id, r.value ->> (3 + u.key) AS at
                 FROM sync_staged AS s, json_each(s.columns) AS i, json_each(s.columns) AS u, json_each(s.rows) AS r
                 WHERE s.table_name = '{t}' AND i.value = '{id}' AND u.value = '{updated}') AS h ON h.id = k.id
             WHERE k.updated_at > h.at AND k.updated_at <= (SELECT wall FROM sync_clock) AND data <> '{{}}' AND {}",
            fields.join(" UNION ALL "),
            unsent_not(t),
        );
        queue(tx, &rows, None, now_ms).await?;
    }
    Ok(())
}

/// Queues the records the hub did not name when everything was fetched anew; a document and its lines are one unit.
pub(super) async fn missing(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    links: &Links,
    now_ms: i64,
) -> Result<(), StoreError> {
    let unnamed = |table: &SyncTable| {
        let own = if table.needs_branch { "k.branch_id = (SELECT branch_id FROM sync_identity)" } else { "true" };
        format!(
            "{own} AND k.id NOT IN (
                 SELECT r.value ->> (3 + c.key) FROM sync_staged AS s, json_each(s.columns) AS c, json_each(s.rows) AS r
                 WHERE s.table_name = '{}' AND c.value = '{}')",
            table.name,
            table.hub_column("id"),
        )
    };
    whole(tx, tables, links, unnamed, None, now_ms).await?;
    sqlx::query("UPDATE sync_offer SET wanted = 0").execute(tx.conn()).await?;
    Ok(())
}

/// Queues records the hub does not have, each given as table and id; a document and its lines are one unit.
///
/// # Errors
/// When the database cannot be written.
pub async fn again(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    records: &[(String, String)],
    now_ms: i64,
) -> Result<(), StoreError> {
    let links = Links::read(tx.conn()).await?;
    let records = serde_json::to_string(records).map_err(|source| StoreError::Json { table: "sync_queue", source })?;
    let these = |table: &SyncTable| {
        format!("k.id IN (SELECT c.value ->> 1 FROM json_each(?2) AS c WHERE c.value ->> 0 = '{}')", table.name)
    };
    whole(tx, tables, &links, these, Some(&records), now_ms).await
}

/// Queues the whole rows for which `which` holds, parents first; a document and its lines are one unit.
async fn whole(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    links: &Links,
    which: impl Fn(&SyncTable) -> String,
    records: Option<&str>,
    now_ms: i64,
) -> Result<(), StoreError> {
    let role = role(tx.conn()).await?.unwrap_or_default();
    for table in tables.iter().filter(|table| may(&role, table)) {
        let documents = |name: &str| tables.iter().any(|t| t.name == name && t.policy == Policy::Document);
        if table.policy == Policy::Document && links.parents(&table.name).iter().any(|(_, parent)| documents(parent)) {
            continue;
        }
        let mut rows = inserts(table, "id", 0, &which(table));
        if table.policy == Policy::Document {
            for child in tables.iter().filter(|child| child.policy == Policy::Document) {
                for (column, _) in links.parents(&child.name).iter().filter(|(_, parent)| **parent == *table.name) {
                    rows = format!("{rows} UNION ALL {}", inserts(child, column, 1, &which(child)));
                }
            }
        }
        queue(tx, &rows, records, now_ms).await?;
    }
    Ok(())
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
    format!("k.id NOT IN (SELECT record_id FROM sync_queue WHERE table_name = '{table}' AND synced_at IS NULL)")
}

fn json(table: &SyncTable) -> String {
    let parts: Vec<String> = table.columns.iter().map(|column| format!("'{column}', k.\"{column}\"")).collect();
    format!("json_object({})", parts.join(", "))
}

/// Puts `rows` (unit, depth, t, o, id, data, at; `?2` in them are `records`) into the queue. Edits are stamped as old as they are.
/// Rows that are new to the hub have nothing to win over there: they are stamped long ago, in the order of their last edits, so that
/// whatever their writers send again wins.
async fn queue(tx: &mut WriteTx, rows: &str, records: Option<&str>, now_ms: i64) -> Result<(), StoreError> {
    // Names come from the database's own schema; values are bound.
    let sql = format!(
        "INSERT INTO sync_queue (id, tx, table_name, operation, record_id, data, base, hlc, branch_id, user_id, created_at)
         SELECT b.base + n.n, b.base + min(n.n) OVER (PARTITION BY n.unit), n.t, n.o, n.id, n.data, iif(n.o = 'update', '{{}}', NULL),
             printf('%013d-00001-%s', max(0, min(iif(n.o = 'insert', n.at / 1000, n.at), c.wall)), c.device), i.branch_id, i.user_id, ?1
         FROM (SELECT row_number() OVER (ORDER BY r.unit, r.depth, r.id) AS n, r.* FROM ({rows}) AS r) AS n,
             (SELECT coalesce(max(id), 0) AS base FROM sync_queue) AS b, sync_clock AS c, sync_identity AS i
         ORDER BY 1"
    );
    let query = sqlx::query(AssertSqlSafe(sql)).bind(now_ms);
    match records {
        Some(records) => query.bind(records),
        None => query,
    }
    .execute(tx.conn())
    .await?;
    Ok(())
}
