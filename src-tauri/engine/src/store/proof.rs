//! Rows as one text each, the same on both sides, for comparing branch and hub.

use futures_util::TryStreamExt;
use sqlx::{AssertSqlSafe, SqliteConnection};

use super::StoreError;
use super::registry::SyncTable;
use super::text;

/// Hands every row's id and text to `each`. The text: for each synced column in order of the hub's names, `-` for nothing, else the
/// value's length in bytes, a colon and the value.
///
/// # Errors
/// When the database cannot be read.
pub async fn rows(
    conn: &mut SqliteConnection,
    table: &SyncTable,
    mut each: impl FnMut(&str, &str),
) -> Result<(), StoreError> {
    let mut columns: Vec<&String> = table.columns.iter().collect();
    columns.sort_by(|a, b| table.hub_column(a).cmp(table.hub_column(b)));
    let whole = columns
        .iter()
        .map(|c| format!("coalesce(octet_length(\"{c}\") || ':' || \"{c}\", '-')"))
        .collect::<Vec<_>>()
        .join(" || ");
    let sql = format!("SELECT id, {whole} FROM \"{}\"", table.name);
    let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch(conn);
    while let Some(row) = rows.try_next().await? {
        each(&text::text(&row, 0)?, &text::text(&row, 1)?);
    }
    Ok(())
}
