//! The one list of what syncs, as the database holds it, joined with the tables' real columns.

use std::collections::BTreeMap;

use sqlx::{Row, SqliteConnection};

use super::StoreError;

/// How concurrent edits of a table's rows are settled (the policies of the sync contract).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// Field by field, the later edit wins.
    Merge,
    /// Rows are only ever added.
    Append,
    /// Drafts merge; final documents never change.
    Document,
    /// Only the owning branch writes.
    Owner,
}

/// One synced table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncTable {
    /// Its name here.
    pub name: String,
    /// Its name on the hub.
    pub hub_name: String,
    /// Parents come before children.
    pub position: i64,
    /// How edits are settled.
    pub policy: Policy,
    /// Whether every row names a branch; a row that does not is this branch's.
    pub needs_branch: bool,
    /// Whether its rows go by their branch's stream; else everybody in the organisation sees them.
    pub by_branch: bool,
    /// Columns that sync, by their names here, in table order.
    pub columns: Vec<String>,
    /// Column here → column on the hub, where they differ.
    pub names: BTreeMap<String, String>,
}

impl SyncTable {
    /// Returns the hub's name of a column of this table.
    #[must_use]
    pub fn hub_column<'a>(&'a self, column: &'a str) -> &'a str {
        self.names.get(column).map_or(column, String::as_str)
    }

    /// Returns the name here of a column of the hub, if this device has it.
    #[must_use]
    pub fn local_column(&self, hub_column: &str) -> Option<&str> {
        self.columns.iter().map(String::as_str).find(|column| self.hub_column(column) == hub_column)
    }
}

/// Reads the registry, parents first.
///
/// # Errors
/// When the database cannot be read or a registry row is malformed.
pub async fn tables(conn: &mut SqliteConnection) -> Result<Vec<SyncTable>, StoreError> {
    let rows = sqlx::query(
        "SELECT name, hub_name, position, policy, scope, local_columns, names FROM sync_tables ORDER BY position",
    )
    .fetch_all(&mut *conn)
    .await?;
    let mut tables = Vec::with_capacity(rows.len());
    for row in rows {
        let json = |source| StoreError::Json { table: "sync_tables", source };
        let name: String = row.get("name");
        let local: Vec<String> = serde_json::from_str(row.get("local_columns")).map_err(json)?;
        let names = serde_json::from_str(row.get("names")).map_err(json)?;
        let all: Vec<(String, bool)> =
            sqlx::query_as("SELECT name, \"notnull\" FROM pragma_table_info(?) ORDER BY cid")
                .bind(&name)
                .fetch_all(&mut *conn)
                .await?;
        let policy = match row.get("policy") {
            "append" => Policy::Append,
            "document" => Policy::Document,
            "owner" => Policy::Owner,
            _ => Policy::Merge,
        };
        tables.push(SyncTable {
            name,
            hub_name: row.get("hub_name"),
            position: row.get("position"),
            policy,
            needs_branch: all.iter().any(|(column, required)| column == "branch_id" && *required),
            by_branch: row.get::<&str, _>("scope") == "branch",
            columns: all.into_iter().map(|(column, _)| column).filter(|column| !local.contains(column)).collect(),
            names,
        });
    }
    Ok(tables)
}

/// Returns which columns of a table refer to which other table.
///
/// # Errors
/// When the database cannot be read.
pub async fn references(conn: &mut SqliteConnection, table: &str) -> Result<Vec<(String, String)>, StoreError> {
    Ok(sqlx::query_as("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)").bind(table).fetch_all(conn).await?)
}
