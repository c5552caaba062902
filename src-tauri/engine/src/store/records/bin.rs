//! The recycle bin: every soft-deleted record of every kind, the last deleted first.

use std::fmt::Write as _;

use sqlx::{AssertSqlSafe, QueryBuilder, Row, SqliteConnection};

use crate::store::StoreError;
use crate::store::sql::search;
use crate::store::sql::text::{optional, text};
use branchline_domain::records::history::{BinRow, RecordRef};
use branchline_domain::records::page::Page;
use branchline_domain::records::words;

/// What a kind of record is called, and how one is told from another. Parts of documents are not listed: they go with them.
struct Kind {
    table: &'static str,
    noun: &'static str,
    label: &'static str,
    detail: &'static str,
}

/// Every kind of record that can lie in the bin. A later kind is one line here.
const KINDS: &[Kind] = &[
    Kind { table: "products", noun: "Product", label: "name", detail: "coalesce(sku, barcode)" },
    Kind { table: "customers", noun: "Customer", label: "name", detail: "phone" },
    Kind { table: "suppliers", noun: "Supplier", label: "name", detail: "phone" },
    Kind { table: "item_groups", noun: "Item group", label: "name", detail: "NULL" },
    Kind {
        table: "invoices",
        noun: "Draft bill",
        label: "coalesce(number, customer_name, 'Without a name')",
        detail: "business_date",
    },
    Kind { table: "branches", noun: "Branch", label: "name", detail: "code" },
    Kind { table: "devices", noun: "Device", label: "name", detail: "code" },
    Kind { table: "profiles", noun: "Person", label: "display_name", detail: "email" },
    Kind {
        table: "memberships",
        noun: "Membership",
        label: "coalesce((SELECT display_name FROM profiles AS p WHERE p.user_id = memberships.user_id ORDER BY p.id LIMIT 1), role)",
        detail: "role",
    },
    Kind { table: "business_settings", noun: "Setting", label: "replace(key, '_', ' ')", detail: "value" },
];

/// Most rows one call returns.
const MOST: u32 = 500;

/// Returns a window of the bin, of one table or of all, whose words all occur in `words`.
pub async fn list(
    conn: &mut SqliteConnection,
    table: Option<&str>,
    words: &str,
    offset: u32,
    limit: u32,
) -> Result<Page<BinRow>, StoreError> {
    let mut union = String::new();
    for kind in KINDS.iter().filter(|kind| table.is_none_or(|table| table == kind.table)) {
        let Kind { table, noun, label, detail } = kind;
        let _ = write!(
            union,
            "{}SELECT '{table}' AS table_name, '{noun}' AS noun, id, CAST({label} AS TEXT) AS label, CAST({detail} AS TEXT) AS detail,
             deleted_at FROM {table} WHERE deleted_at IS NOT NULL",
            if union.is_empty() { "" } else { " UNION ALL " },
        );
    }
    if union.is_empty() {
        return Ok(Page { rows: Vec::new(), total: 0, notice: None });
    }
    let from = format!(" FROM ({union}) AS b WHERE true");

    let mut count = QueryBuilder::new("SELECT count(*)");
    count.push(&from);
    search::push_words(&mut count, words, None, &["noun", "label", "detail"], None);
    let total: u32 = count.build_query_scalar().fetch_one(&mut *conn).await?;

    let mut page = QueryBuilder::new(
        "SELECT table_name, noun, id, label, detail, deleted_at,
                EXISTS (SELECT 1 FROM sync_queue AS q WHERE q.table_name = b.table_name AND q.record_id = b.id
                        AND q.synced_at IS NULL) AS waiting",
    );
    page.push(&from);
    search::push_words(&mut page, words, None, &["noun", "label", "detail"], None);
    page.push(" ORDER BY deleted_at DESC, id LIMIT ").push_bind(limit.min(MOST)).push(" OFFSET ").push_bind(offset);
    let found = page.build().fetch_all(conn).await?;
    let rows = found.iter().map(row).collect::<sqlx::Result<Vec<_>>>()?;
    Ok(Page { rows, total, notice: None })
}

fn row(row: &sqlx::sqlite::SqliteRow) -> sqlx::Result<BinRow> {
    Ok(BinRow {
        record: RecordRef { table: row.try_get("table_name")?, id: text(row, "id")? },
        noun: row.try_get("noun")?,
        label: optional(row, "label")?.unwrap_or_default(),
        // Of all the details only a bill's is a day; the others stay as they are.
        detail: optional(row, "detail")?.as_deref().map(words::day),
        deleted_at: row.try_get("deleted_at")?,
        waiting: row.try_get("waiting")?,
    })
}

/// Takes a record out of the bin; returns whether it lay there. Only for kinds without rules of their own.
pub async fn restore(conn: &mut SqliteConnection, record: &RecordRef, now_ms: i64) -> Result<bool, StoreError> {
    let Some(kind) = KINDS.iter().find(|kind| kind.table == record.table) else { return Ok(false) };
    let sql = format!(
        "UPDATE {} SET deleted_at = NULL, updated_at = ?2 WHERE id = ?1 AND deleted_at IS NOT NULL",
        kind.table
    );
    let changed = sqlx::query(AssertSqlSafe(sql)).bind(&record.id).bind(now_ms).execute(conn).await?;
    Ok(changed.rows_affected() > 0)
}
