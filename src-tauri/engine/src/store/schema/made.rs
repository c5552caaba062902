//! Triggers and indexes the engine makes, kept as their text says.

use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::store::StoreError;

/// Makes a trigger or an index (`what`), unless it is there as it should be; tells whether it was made.
pub(crate) async fn make(conn: &mut SqliteConnection, what: &str, name: &str, sql: &str) -> Result<bool, StoreError> {
    let existing: Option<String> = sqlx::query_scalar("SELECT sql FROM sqlite_schema WHERE name = ?")
        .bind(name)
        .fetch_optional(&mut *conn)
        .await?;
    if existing.as_deref() == Some(sql) {
        return Ok(false);
    }
    // Table and column names come from the database's own schema, or from the program.
    let script = format!("DROP {what} IF EXISTS \"{name}\"; {sql};");
    sqlx::raw_sql(AssertSqlSafe(script)).execute(conn).await?;
    Ok(true)
}
