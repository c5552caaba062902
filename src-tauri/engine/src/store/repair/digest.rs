//! Rows as one text each, the same on both sides, for comparing branch and hub; and whole rows, for looking closer.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use futures_util::TryStreamExt;
use serde_json::{Map, Value};
use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::store::StoreError;
use crate::store::records::label;
use crate::store::schema::registry;
use crate::store::schema::registry::SyncTable;
use crate::store::sql::text;
use branchline_domain::messages::Message;
use branchline_domain::records::words;
use branchline_domain::sync::verify::FieldDifference;

/// Whose rows of a table.
#[derive(Debug, Clone, Copy)]
pub enum RowSet<'a> {
    /// Everybody's.
    Whole,
    /// Those of one stream, by its branch or device.
    Of(&'a str),
    /// Those of none of these branches or devices.
    Strays(&'a [String]),
}

/// Which rows of a part, by their ids.
#[derive(Debug, Clone, Copy, Default)]
pub struct Range<'a> {
    /// Only those after this one.
    pub after: Option<&'a str>,
    /// Only those up to this one.
    pub upto: Option<&'a str>,
}

/// Counts a table's rows.
pub async fn count(conn: &mut SqliteConnection, table: &SyncTable) -> Result<i64, StoreError> {
    let sql = format!("SELECT count(*) FROM \"{}\"", table.name);
    Ok(sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(conn).await?)
}

/// Hands every row's id and text to `each`, until it breaks off. The text: for each synced column in order of the hub's names, `-` for
/// nothing, else the value's length in bytes, a colon and the value.
pub async fn rows(
    conn: &mut SqliteConnection,
    table: &SyncTable,
    part: RowSet<'_>,
    range: Range<'_>,
    mut each: impl FnMut(&str, &str) -> ControlFlow<()>,
) -> Result<(), StoreError> {
    let mut columns: Vec<&String> = table.columns.iter().collect();
    columns.sort_by(|a, b| table.hub_column(a).cmp(table.hub_column(b)));
    let whole = columns
        .iter()
        .map(|c| format!("coalesce(octet_length(\"{c}\") || ':' || \"{c}\", '-')"))
        .collect::<Vec<_>>()
        .join(" || ");
    let column = table.audience.column().unwrap_or("org_id");
    let (whose, audiences) = match part {
        RowSet::Whole => ("?1 IS NULL".to_owned(), None),
        RowSet::Of(audience) => (format!("{column} = ?1"), Some(audience.to_owned())),
        RowSet::Strays(known) => {
            (format!("{column} NOT IN (SELECT value FROM json_each(?1))"), Some(Value::from(known).to_string()))
        }
    };
    let after = if range.after.is_some() { "id > ?2" } else { "?2 IS NULL" };
    let upto = if range.upto.is_some() { "id <= ?3" } else { "?3 IS NULL" };
    // Names come from the database's own schema; values are bound.
    let sql = format!("SELECT id, {whole} FROM \"{}\" WHERE {whose} AND {after} AND {upto}", table.name);
    let mut rows = sqlx::query(AssertSqlSafe(sql)).bind(audiences).bind(range.after).bind(range.upto).fetch(conn);
    while let Some(row) = rows.try_next().await? {
        if each(&text::text(&row, 0)?, &text::text(&row, 1)?).is_break() {
            break;
        }
    }
    Ok(())
}

/// Returns the ids of a table's records with changes that wait to be sent.
pub async fn waiting(conn: &mut SqliteConnection, table: &str) -> Result<BTreeSet<String>, StoreError> {
    let ids = "SELECT DISTINCT record_id FROM sync_queue WHERE table_name = ? AND synced_at IS NULL";
    Ok(sqlx::query_scalar(ids).bind(table).fetch_all(conn).await?.into_iter().collect())
}

/// Returns the records with these ids, by id: column → value.
pub async fn read(
    conn: &mut SqliteConnection,
    table: &SyncTable,
    ids: &[String],
) -> Result<BTreeMap<String, Map<String, Value>>, StoreError> {
    let row = table.columns.iter().map(|c| format!("'{c}', \"{c}\"")).collect::<Vec<_>>().join(", ");
    let sql =
        format!("SELECT id, json_object({row}) FROM \"{}\" WHERE id IN (SELECT value FROM json_each(?))", table.name);
    let mut found = BTreeMap::new();
    let mut rows = sqlx::query(AssertSqlSafe(sql)).bind(Value::from(ids).to_string()).fetch(conn);
    while let Some(row) = rows.try_next().await? {
        let values = serde_json::from_str(&text::text(&row, 1)?)
            .map_err(|source| StoreError::Json { table: "sync_tables", source })?;
        found.insert(text::text(&row, 0)?, values);
    }
    Ok(found)
}

/// Returns why fetched records were deferred, by id.
pub async fn aside(conn: &mut SqliteConnection, table: &str) -> Result<BTreeMap<String, String>, StoreError> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("SELECT record_id, error FROM sync_unapplied WHERE table_name = ?")
            .bind(table)
            .fetch_all(conn)
            .await?;
    Ok(rows.into_iter().collect())
}

/// Returns what people call a record with these values; its id when it has no words of its own.
pub async fn name(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    table: &SyncTable,
    row: &Map<String, Value>,
) -> Result<Message, StoreError> {
    let id = || row.get("id").and_then(Value::as_str).unwrap_or_default();
    Ok(label::of_row(conn, tables, table, row).await?.unwrap_or_else(|| Message::verbatim(id())))
}

/// Returns these fields of a record with both sides' values in words.
pub async fn fields(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    table: &SyncTable,
    columns: &[String],
    (here, hub): (&Map<String, Value>, &Map<String, Value>),
) -> Result<Vec<FieldDifference>, StoreError> {
    let parents = registry::references(&mut *conn, &table.name).await?;
    let mut fields = Vec::with_capacity(columns.len());
    for column in columns {
        let parent = parents.iter().find(|(from, _)| from == column).map(|(_, parent)| parent.as_str());
        let mut said = [None, None];
        for (words, row) in said.iter_mut().zip([here, hub]) {
            let value = row.get(column).unwrap_or(&Value::Null);
            *words = match (parent, value.as_str()) {
                (Some(parent), Some(id)) => {
                    Some(label::label(conn, tables, parent, id).await?.unwrap_or_else(|| Message::verbatim(id)))
                }
                _ => words::value(column, value),
            };
        }
        let [here, hub] = said;
        fields.push(FieldDifference { field: column.clone(), title: words::title(column), here, hub });
    }
    Ok(fields)
}
