//! Removes pulled rows: what this device may no longer see, or what the hub removed for good.

use sqlx::{AssertSqlSafe, SqliteConnection};

use super::orphans::ForeignKeys;
use super::upsert::unsent;
use crate::store::StoreError;
use crate::store::schema::registry::SyncTable;

/// Removes rows this device may no longer see, unless something of them is unsent. A row others here still refer to stays
/// until they are gone: its removal is deferred. Returns how many are.
pub(crate) async fn remove(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    links: &ForeignKeys,
    rows: &str,
    now_ms: i64,
) -> Result<i64, StoreError> {
    let mut spared = 0;
    let named: Vec<String> = sqlx::query_scalar("SELECT DISTINCT r.value ->> 0 FROM json_each(?1) AS r")
        .bind(rows)
        .fetch_all(&mut *conn)
        .await?;
    // Children before parents.
    for table in tables.iter().rev().filter(|table| named.contains(&table.hub_name)) {
        let (t, hub) = (&table.name, &table.hub_name);
        let sql = removal(table, links);
        sqlx::query(AssertSqlSafe(sql)).bind(rows).bind(hub).execute(&mut *conn).await?;
        let drop = "DELETE FROM sync_unapplied WHERE table_name = ?3
             AND record_id IN (SELECT r.value ->> 1 FROM json_each(?1) AS r WHERE r.value ->> 0 = ?2)";
        sqlx::query(drop).bind(rows).bind(hub).bind(t).execute(&mut *conn).await?;
        let sql = spared_removal(table);
        let kept =
            sqlx::query(AssertSqlSafe(sql)).bind(rows).bind(hub).bind(t).bind(now_ms).execute(&mut *conn).await?;
        spared += i64::try_from(kept.rows_affected()).unwrap_or(i64::MAX);
    }
    Ok(spared)
}

/// Returns SQL that removes rows of a table to which none refers any more and of which nothing is unsent. Rows that refer to one
/// another go together, also where they do so in a ring: all but those that a row which stays refers to, near or far.
fn removal(table: &SyncTable, links: &ForeignKeys) -> String {
    let t = &table.name;
    if links.nest(t) {
        return format!(
            "WITH RECURSIVE named(id) AS MATERIALIZED (
                 SELECT k.id FROM json_each(?1) AS r CROSS JOIN \"{t}\" AS k ON k.id = r.value ->> 1 WHERE r.value ->> 0 = ?2 AND NOT {}
             ), stays(id) AS (
                 SELECT named.id FROM named WHERE {}
                 UNION SELECT above.id FROM stays CROSS JOIN \"{t}\" AS k ON k.id = stays.id CROSS JOIN named AS above ON {}
             )
             DELETE FROM \"{t}\" WHERE id IN (SELECT id FROM named EXCEPT SELECT id FROM stays)",
            unsent(t, "k.id"),
            links.referred_to_from_without(t),
            links.above(t),
        );
    }
    format!(
        "DELETE FROM \"{t}\" WHERE id IN (SELECT r.value ->> 1 FROM json_each(?1) AS r WHERE r.value ->> 0 = ?2)
         AND NOT {} AND {}",
        unsent(t, &format!("\"{t}\".id")),
        links.unreferenced(t),
    )
}

/// Returns SQL that keeps the removals aside whose records are still here, though nothing of them is unsent.
fn spared_removal(table: &SyncTable) -> String {
    let t = &table.name;
    format!(
        "INSERT INTO sync_unapplied (table_name, record_id, columns, row, error, at)
         SELECT ?3, r.value ->> 1, '', r.value, 'Records here still refer to it.', ?4 FROM json_each(?1) AS r
         WHERE r.value ->> 0 = ?2 AND EXISTS (SELECT 1 FROM \"{t}\" AS k WHERE k.id = r.value ->> 1) AND NOT {}",
        unsent(t, "r.value ->> 1")
    )
}

/// Returns the statements that remove rows of a table.
#[cfg(test)]
pub(crate) fn statements(table: &SyncTable, links: &ForeignKeys) -> Vec<String> {
    vec![removal(table, links), spared_removal(table)]
}
