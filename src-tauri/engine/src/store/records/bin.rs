//! The recycle bin: every soft-deleted record of every kind.

use std::fmt::Write as _;

use sqlx::{AssertSqlSafe, QueryBuilder, Row, SqliteConnection};

use super::label;
use crate::store::StoreError;
use crate::store::sql::search;
use crate::store::sql::text::{optional, text};
use branchline_domain::message;
use branchline_domain::messages::{Language, Message};
use branchline_domain::records::history::{BinRow, RecordRef};
use branchline_domain::records::kind::Kind;
use branchline_domain::records::kinds as all;
use branchline_domain::records::kinds::KINDS;
use branchline_domain::records::page::{Page, Sort};
use branchline_domain::records::words;

/// Returns the kinds of which one can lie in the bin.
fn kinds() -> impl Iterator<Item = &'static Kind> {
    KINDS.iter().filter(|kind| kind.bin)
}

/// Most rows one call returns.
const MOST: u32 = 500;

/// What the bin is sorted by, and the columns of [`list`]'s union behind it.
const COLUMNS: [(&str, &str); 4] = [
    ("name", "label COLLATE NOCASE"),
    ("noun", "noun"),
    ("detail", "detail COLLATE NOCASE"),
    ("deleted", "deleted_at"),
];

/// Tells whether the bin can be sorted so.
#[must_use]
pub fn offers(sort: &Sort) -> bool {
    COLUMNS.iter().any(|(name, _)| *name == sort.column)
}

/// Returns a window of the bin, of one table or of all, whose words all occur in `words`; the last deleted first, or as `sort` says.
pub async fn list(
    conn: &mut SqliteConnection,
    table: Option<&str>,
    words: &str,
    sort: Option<&Sort>,
    offset: u32,
    limit: u32,
) -> Result<Page<BinRow>, StoreError> {
    let mut union = String::new();
    for kind in kinds().filter(|kind| table.is_none_or(|table| table == kind.table)) {
        // Found by its noun in every language.
        let (table, noun) =
            (kind.table, Language::codes().iter().filter_map(|code| Some(Language::of(code)?.say(&kind.bin_noun()))));
        let noun = noun.collect::<Vec<_>>().join(" ");
        let (label, detail) = (label::expression(table, &kind.label), label::first(kind.detail));
        let _ = write!(
            union,
            "{}SELECT '{table}' AS table_name, '{noun}' AS noun, id, CAST(coalesce({label}, '') AS TEXT) AS label,
             CAST({detail} AS TEXT) AS detail, deleted_at FROM {table} WHERE deleted_at IS NOT NULL",
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
        "SELECT table_name, id, label, detail, deleted_at,
                EXISTS (SELECT 1 FROM sync_queue AS q WHERE q.table_name = b.table_name AND q.record_id = b.id
                        AND q.synced_at IS NULL) AS waiting",
    );
    page.push(&from);
    search::push_words(&mut page, words, None, &["noun", "label", "detail"], None);
    let column = sort.and_then(|sort| COLUMNS.iter().find(|(name, _)| *name == sort.column));
    let column = column.map_or("deleted_at", |(_, column)| *column);
    let direction = if sort.is_none_or(|sort| sort.descending) { "DESC" } else { "ASC" };
    page.push(format!(" ORDER BY {column} IS NULL, {column} {direction}, id {direction} LIMIT "))
        .push_bind(limit.min(MOST))
        .push(" OFFSET ")
        .push_bind(offset);
    let found = page.build().fetch_all(conn).await?;
    let rows = found.iter().map(row).collect::<sqlx::Result<Vec<_>>>()?;
    Ok(Page { rows, total, notice: None })
}

fn row(row: &sqlx::sqlite::SqliteRow) -> sqlx::Result<BinRow> {
    let (table, label): (String, _) = (row.try_get("table_name")?, optional(row, "label")?);
    Ok(BinRow {
        noun: all::of(&table).map(Kind::bin_noun).unwrap_or_default(),
        record: RecordRef { table, id: text(row, "id")? },
        label: label.filter(|label| !label.is_empty()).map_or_else(|| message!("bin-nameless"), Message::verbatim),
        // Of all the details only a bill's is a day; the others stay as they are.
        detail: optional(row, "detail")?.as_deref().map(words::day),
        deleted_at: row.try_get("deleted_at")?,
        waiting: row.try_get("waiting")?,
    })
}

/// Tells whether a table's records can lie in the bin.
#[must_use]
pub fn holds(table: &str) -> bool {
    kinds().any(|kind| kind.table == table)
}

/// Puts a record into the bin or takes it out; returns whether it was not there already. Only for kinds without rules of their own.
pub async fn set_deleted(
    conn: &mut SqliteConnection,
    record: &RecordRef,
    deleted: bool,
    now_ms: i64,
) -> Result<bool, StoreError> {
    let Some(kind) = kinds().find(|kind| kind.table == record.table) else { return Ok(false) };
    let sql = format!(
        "UPDATE {} SET (deleted_at, updated_at) = (iif(?2, ?3, NULL), ?3) WHERE id = ?1 AND (deleted_at IS NULL) = ?2",
        kind.table
    );
    let changed = sqlx::query(AssertSqlSafe(sql)).bind(&record.id).bind(deleted).bind(now_ms).execute(conn).await?;
    Ok(changed.rows_affected() > 0)
}
