//! The triggers that feed `sync_queue`, generated from the registry and each table's real columns.
//!
//! They run in the writer's own transaction, so a row written by any program is captured or not written at all. They are
//! made again whenever the text they should have differs from the text they have: adding a column is one migration.

use std::fmt::Write as _;

use sqlx::{AssertSqlSafe, SqliteConnection};

use super::guards;
use super::guards::{NOW, TICK};
use super::made;
use super::registry;
use super::registry::{Policy, SyncTable};
use crate::store::StoreError;
use crate::store::device::scope;
use branchline_domain::sync::scope::Share;

/// Brings every synced table's triggers up to date; what stays on this computer has none. A table or column they did not know
/// is new in this version, and what the hub holds of it was passed over until now: then everything is fetched anew. Call it in a
/// transaction.
pub async fn install(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    let scope = scope::read(conn).await?.scope;
    let tables = registry::tables(conn).await?;
    for table in &tables {
        let stays = scope.of_table(&table.name) == Share::Stay;
        let heads = table.document.as_ref().and_then(|document| tables.iter().find(|heads| heads.name == document.of));
        for (name, sql) in guards::of(table, heads) {
            made::make(conn, "TRIGGER", &name, &sql).await?;
        }
        for (name, sql) in triggers(table) {
            let existing: Option<String> =
                sqlx::query_scalar("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?")
                    .bind(&name)
                    .fetch_optional(&mut *conn)
                    .await?;
            if stays {
                if existing.is_some() {
                    sqlx::query(AssertSqlSafe(format!("DROP TRIGGER \"{name}\""))).execute(&mut *conn).await?;
                }
                continue;
            }
            // The insert's trigger names every column that was known when it was made.
            let known = |text: String| table.columns.iter().all(|c| text.contains(&format!("'{c}', ")));
            let fetch_anew = name.ends_with("_insert") && !existing.is_some_and(known);
            if made::make(conn, "TRIGGER", &name, &sql).await? && fetch_anew {
                sqlx::query("UPDATE sync_cursors SET epoch = ''").execute(&mut *conn).await?;
            }
        }
    }
    Ok(())
}

/// Returns name and text of the triggers of one table.
fn triggers(table: &SyncTable) -> Vec<(String, String)> {
    let t = &table.name;
    let insert = format!("sync_{t}_insert");
    let mut made = vec![(insert.clone(), on_insert(table, &insert))];
    if table.policy != Policy::Append {
        let update = format!("sync_{t}_update");
        made.push((update.clone(), on_update(table, &update)));
    }
    made.extend(guards::of_replacing(table));
    made.extend(guards::of_dates(table));
    made
}

fn on_insert(table: &SyncTable, name: &str) -> String {
    let t = &table.name;
    let row = json_object(table, "NEW");
    let tail = enqueue(t, "'insert'", &row, "NULL");
    format!(
        "CREATE TRIGGER \"{name}\" AFTER INSERT ON \"{t}\" WHEN {} BEGIN {}{TICK} {tail} END",
        guards::is_insert(table),
        guards::within_limits(table)
    )
}

fn on_update(table: &SyncTable, name: &str) -> String {
    let t = &table.name;
    let columns: Vec<&String> = table.columns.iter().filter(|c| *c != "id").collect();
    let of = columns.iter().map(|c| format!("\"{c}\"")).collect::<Vec<_>>().join(", ");
    let differs = |c: &&&String| format!("NEW.\"{c}\" IS NOT OLD.\"{c}\"");
    let any = columns.iter().map(|c| differs(&c)).collect::<Vec<_>>().join(" OR ");
    // Setting deleted_at, and nothing else a person would see, is a delete.
    let visible = columns.iter().filter(|c| !matches!(c.as_str(), "deleted_at" | "updated_at" | "created_at"));
    let edits = visible.map(|c| differs(&c)).collect::<Vec<_>>().join(" OR ");
    let deletes = format!("(OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL AND NOT ({edits}))");
    let tail = enqueue(
        t,
        &format!("CASE WHEN {deletes} THEN 'delete' ELSE 'update' END"),
        &changed(table, "NEW"),
        &format!("CASE WHEN {deletes} THEN {} ELSE {} END", json_object(table, "OLD"), changed(table, "OLD")),
    );
    format!(
        "CREATE TRIGGER \"{name}\" AFTER UPDATE OF {of} ON \"{t}\" WHEN (SELECT applying FROM sync_guard) = 0 AND ({any}) \
         BEGIN {}{TICK} {tail} END",
        guards::within_limits(table)
    )
}

fn enqueue(table: &str, operation: &str, data: &str, base: &str) -> String {
    format!(
        "INSERT INTO sync_queue (tx, table_name, operation, record_id, data, base, hlc, branch_id, user_id, created_at) \
         SELECT g.tx, '{table}', {operation}, NEW.id, {data}, {base}, \
         printf('%013d-%05d-%s', c.wall, c.counter, c.device), i.branch_id, i.user_id, {NOW} \
         FROM sync_guard g, sync_clock c, sync_identity i;"
    )
}

/// Returns SQL for the whole row as JSON. A foreign program need not know organisation and branch: they are filled in.
pub(crate) fn json_object(table: &SyncTable, row: &str) -> String {
    let mut sql = String::from("json_object(");
    for (n, column) in table.columns.iter().enumerate() {
        let comma = if n == 0 { "" } else { ", " };
        let value =
            guards::filled(table, column, row).unwrap_or_else(|| guards::dated(&format!("{row}.\"{column}\""), column));
        let _ = write!(sql, "{comma}'{column}', {value}");
    }
    sql.push(')');
    sql
}

/// Returns SQL for the changed columns of `row` as JSON.
fn changed(table: &SyncTable, row: &str) -> String {
    let all: Vec<&String> = table.columns.iter().filter(|c| *c != "id").collect();
    let object = all.iter().map(|c| format!("'{c}', {row}.\"{c}\"")).collect::<Vec<_>>().join(", ");
    // json_remove ignores a path that is not there: one call keeps what changed.
    let same =
        all.iter().map(|c| format!("iif(NEW.\"{c}\" IS OLD.\"{c}\", '$.{c}', '$.-')")).collect::<Vec<_>>().join(", ");
    format!("json_remove(json_object({object}), {same})")
}
