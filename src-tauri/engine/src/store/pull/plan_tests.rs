//! Every statement over staged rows goes by keys: its cost grows with the portion, never with what else is here.

use std::collections::BTreeMap;

use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use super::Given;
use super::compare::{removal_links, removals};
use super::orphans::ForeignKeys;
use super::{deferred, first_load, portions, removal, staging, upsert};
use crate::store::Store;
use crate::store::records::reviews;
use crate::store::repair::backfill;
use crate::store::schema::registry;
use crate::store::schema::registry::SyncTable;

/// Names under which a statement may read a table from end to end: a registry, one row, or what the statement itself made.
const SMALL: [&str; 17] = [
    "c",
    "i",
    "sync_clock",
    "sync_cursors",
    "sync_identity",
    "sync_tables",
    "t",
    "f",
    "seed",
    "node",
    "member",
    "named",
    "stays",
    "overpaid",
    "shared",
    "b",
    "n",
];

async fn open() -> (tempfile::TempDir, Store, Vec<SyncTable>, ForeignKeys) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let store = Store::open(&dir.path().join("branch.db")).await.expect("a new branch opens");
    let mut conn = store.reader().await.expect("a reader");
    let tables = registry::tables(&mut conn).await.expect("the registry reads");
    let links = ForeignKeys::read(&mut conn).await.expect("the schema reads");
    drop(conn);
    (dir, store, tables, links)
}

/// Returns the steps of a plan that read a whole table.
async fn scans(conn: &mut SqliteConnection, sql: &str) -> Vec<String> {
    let plan = sqlx::query(AssertSqlSafe(format!("EXPLAIN QUERY PLAN {sql}"))).fetch_all(conn).await;
    let plan = plan.unwrap_or_else(|error| panic!("{error} in {sql}"));
    let steps: BTreeMap<i64, (i64, String)> =
        plan.iter().map(|row| (row.get("id"), (row.get("parent"), row.get("detail")))).collect();
    // What is read once for a whole statement is no matter: it does not grow with the rows the statement is about.
    let once = |mut id: i64| {
        while let Some((parent, step)) = steps.get(&id) {
            if step.starts_with("LIST SUBQUERY") {
                return true;
            }
            id = *parent;
        }
        false
    };
    let whole = steps.iter().filter(|(id, (_, step))| {
        let table = step.strip_prefix("SCAN ").and_then(|rest| rest.split_whitespace().next());
        let made = step.contains("VIRTUAL TABLE") || step.contains("CONSTANT ROW");
        table.is_some_and(|name| !SMALL.contains(&name) && !name.starts_with('(')) && !made && !once(**id)
    });
    whole.map(|(_, (_, step))| step.clone()).collect()
}

#[tokio::test]
async fn no_statement_over_staged_rows_reads_a_whole_table() {
    let (_dir, store, tables, links) = open().await;
    let mut conn = store.reader().await.expect("a reader");
    // As for pulled rows: see `Store::begin_pulled`.
    sqlx::query("PRAGMA foreign_keys = off").execute(&mut *conn).await.expect("the pragma is set");
    let mut statements: Vec<String> =
        [portions::ROWS, portions::GONE, portions::TIED, portions::WRITTEN, portions::UNTIED].map(str::to_owned).into();
    for table in &tables {
        let columns: Vec<String> = table.columns.iter().map(|column| table.hub_column(column).to_owned()).collect();
        statements.extend(backfill::versions(table, 1, &columns).map(|rows| backfill::queued(&rows)));
        if backfill::leads(&tables, &links, table) {
            statements.push(backfill::queued(&backfill::whole(&tables, &links, table, &backfill::unnamed)));
        }
        statements.push(removals(table, "true"));
        for column in links.ties(&tables, table) {
            statements.push(removal_links(table, column));
        }
        statements.extend(staging::statements(Given { tables: &tables, links: &links, now_ms: 0 }, table));
        statements.extend(upsert::statements(table, &columns));
        statements.extend(removal::statements(table, &links));
        statements.extend(links.lacking(table, &columns));
        statements.extend(links.torn(table, &columns));
    }
    statements.push(deferred::REMOVED.to_owned());
    statements.extend(first_load::statements());
    let mut found = Vec::new();
    for sql in &statements {
        for step in scans(&mut conn, sql).await {
            found.push(format!("{step}: {sql}"));
        }
    }
    assert!(statements.len() > 100, "because all of them are looked at: {}", statements.len());
    assert!(found.is_empty(), "{}, because a restore must not grow with the square of the rows", found.join("\n\n"));
}

#[tokio::test]
async fn the_review_cards_read_no_whole_table() {
    let (_dir, store, ..) = open().await;
    let mut conn = store.reader().await.expect("a reader");
    for sql in [reviews::NEGATIVE_STOCK, reviews::OVER_COLLECTION, reviews::NUMBER_CLASH] {
        let found = scans(&mut conn, sql).await;
        assert!(found.is_empty(), "{found:?}, because a look must not grow with the bills of many years: {sql}");
    }
}

#[tokio::test]
async fn a_statement_that_reads_a_whole_table_would_be_found() {
    let (_dir, store, ..) = open().await;
    let mut conn = store.reader().await.expect("a reader");
    let sql = "SELECT k.id FROM customers AS k JOIN sync_staged AS s ON s.row ->> 3 = k.id";
    assert!(!scans(&mut conn, sql).await.is_empty(), "because that is what the plans are looked through for");
}
