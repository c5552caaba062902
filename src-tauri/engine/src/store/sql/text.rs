//! Texts as they lie in the file. Other programs may have written bytes that are no UTF-8 (an old price list in
//! Windows-1252); one such name must not make a whole list, or the outbox, unreadable.

use sqlx::sqlite::SqliteRow;
use sqlx::{ColumnIndex, Decode, Row, Sqlite, ValueRef};

/// Reads a text; what is no UTF-8 in it becomes the replacement character.
///
/// # Errors
/// When there is no such column, or nothing in it.
pub(crate) fn text<I: ColumnIndex<SqliteRow> + std::fmt::Debug>(row: &SqliteRow, column: I) -> sqlx::Result<String> {
    let name = format!("{column:?}");
    optional(row, column)?.ok_or_else(|| sqlx::Error::ColumnDecode {
        index: name,
        source: "there is nothing where a text should be".into(),
    })
}

/// Reads a text that may be absent; what is no UTF-8 in it becomes the replacement character.
///
/// # Errors
/// When there is no such column.
pub(crate) fn optional<I: ColumnIndex<SqliteRow>>(row: &SqliteRow, column: I) -> sqlx::Result<Option<String>> {
    let value = row.try_get_raw(column)?;
    if value.is_null() {
        return Ok(None);
    }
    let bytes = <&[u8] as Decode<'_, Sqlite>>::decode(value).map_err(sqlx::Error::Decode)?;
    Ok(Some(String::from_utf8_lossy(bytes).into_owned()))
}
