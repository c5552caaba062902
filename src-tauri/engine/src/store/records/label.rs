//! A few words that name a record, read off its row by the description of its kind.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::store::StoreError;
use crate::store::schema::registry;
use crate::store::schema::registry::SyncTable;
use crate::store::sql::text::optional;
use branchline_domain::messages::Message;
use branchline_domain::records::kinds;
use branchline_domain::records::label::{Label, Values};

/// Returns what people call a record; nothing when it is not here or has no words of its own.
pub async fn label(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    table: &str,
    record_id: &str,
) -> Result<Option<Message>, StoreError> {
    let Some(known) = tables.iter().find(|known| known.name == table) else { return Ok(None) };
    let Some(rule) = rule(known) else { return Ok(None) };
    if let Label::Rule { .. } = rule {
        let values = known.columns.iter().map(|column| format!("'{column}', \"{column}\"")).collect::<Vec<_>>();
        let sql = format!("SELECT json_object({}) FROM \"{table}\" WHERE id = ?", values.join(", "));
        let found = sqlx::query_scalar::<_, String>(AssertSqlSafe(sql)).bind(record_id);
        let Some(row) = found.fetch_optional(&mut *conn).await? else { return Ok(None) };
        let row = serde_json::from_str(&row).map_err(|source| StoreError::Json { table: "sync_tables", source })?;
        return of_row(conn, tables, known, &row).await;
    }
    let sql = format!("SELECT {} FROM \"{table}\" WHERE id = ?", expression(table, rule));
    let found = sqlx::query(AssertSqlSafe(sql)).bind(record_id).fetch_optional(conn).await?;
    let name = found.map(|row| optional(&row, 0)).transpose()?.flatten();
    Ok(name.map(Message::verbatim))
}

/// Returns what people call a record with these values; nothing when it has no words of its own.
pub async fn of_row(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    table: &SyncTable,
    row: &Map<String, Value>,
) -> Result<Option<Message>, StoreError> {
    let Some(rule) = rule(table) else { return Ok(None) };
    let mut names = BTreeMap::new();
    if !rule.told_by().is_empty() {
        for (column, parent) in registry::references(&mut *conn, &table.name).await? {
            if rule.told_by().contains(&column.as_str())
                && let Some(id) = row.get(&column).and_then(Value::as_str)
                && let Some(name) = Box::pin(label(conn, tables, &parent, id)).await?
            {
                names.insert(column, name);
            }
        }
    }
    Ok(rule.of(&Values::new(row, &|column| names.get(column).cloned())))
}

/// Returns how a record of a table is named; by its name, where the table has one and no description yet.
fn rule(table: &SyncTable) -> Option<&'static Label> {
    const BY_NAME: &Label = &Label::Columns(&["name"]);
    let named = table.columns.iter().any(|column| column == "name").then_some(BY_NAME);
    kinds::of(&table.name).map(|kind| &kind.label).or(named)
}

/// Returns the text that stands for a row of `table` where rows are searched: an expression over its columns, NULL when none holds
/// anything.
pub(crate) fn expression(table: &str, label: &Label) -> String {
    let first = first(label.columns());
    match label {
        Label::Key(_) => format!("replace({first}, '_', ' ')"),
        Label::Person(_) => format!(
            "coalesce((SELECT display_name FROM profiles AS p WHERE p.user_id = {table}.user_id ORDER BY p.id LIMIT 1), {first})"
        ),
        Label::Columns(_) | Label::Rule { .. } => first,
    }
}

/// Returns the first of `columns` that holds something, as an expression.
pub(crate) fn first(columns: &[&str]) -> String {
    let filled: Vec<String> = columns.iter().map(|column| format!("nullif(trim({column}), '')")).collect();
    match filled.as_slice() {
        [] => "NULL".to_owned(),
        [one] => one.clone(),
        several => format!("coalesce({})", several.join(", ")),
    }
}
