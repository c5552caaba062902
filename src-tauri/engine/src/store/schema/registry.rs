//! The one list of what syncs, as the database holds it, joined with the tables' real columns.

use std::collections::BTreeMap;

use serde::Deserialize;
use sqlx::migrate::Migrator;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, Row, SqliteConnection};

use crate::store::StoreError;
use branchline_domain::records::document::Lifecycle;
use branchline_domain::sync::stream::StreamKind;

/// The table of conflicts the hub told; nobody here writes it.
pub const CONFLICTS: &str = "sync_conflicts";

/// How concurrent edits of a table's rows are settled (the policies of the sync contract).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// Field by field, the later edit wins.
    Merge,
    /// Rows are only ever added.
    Append,
    /// Drafts merge; final documents never change.
    Document,
}

/// What makes a table's rows a document, or part of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The table of heads; the table itself, when its rows are heads.
    pub of: String,
    /// The column that holds the head's id.
    pub key: String,
    /// How a head moves on; absent for parts.
    pub lifecycle: Option<Lifecycle>,
}

/// What a row has to do with paying: where only a few months are held, what is settled and old stays away in whole groups.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Settlement {
    /// It is settled once enough is tied to it.
    Due {
        /// The column with its day.
        day: String,
        /// The column with what must be tied to it, in paise.
        due: String,
    },
    /// It ties rows of two tables.
    Tie {
        /// The column with how much, in paise.
        amount: String,
        /// The columns that name the two, with their tables; a row goes with the first.
        settles: Vec<(String, String)>,
    },
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
    /// Who receives its rows.
    pub audience: StreamKind,
    /// Columns that name records whose branch a row has, with those records' tables: what is paid or taken back of another branch's
    /// document goes to that document's stream. The first fills in an empty branch.
    pub branch_of: Vec<(String, String)>,
    /// Columns that sync, by their names here, in table order.
    pub columns: Vec<String>,
    /// Column here → column on the hub, where they differ.
    pub names: BTreeMap<String, String>,
    /// What makes its rows a document.
    pub document: Option<Document>,
    /// What its rows have to do with paying.
    pub settlement: Option<Settlement>,
}

impl SyncTable {
    /// Returns the hub's name of a column of this table.
    #[must_use]
    pub fn hub_column<'a>(&'a self, column: &'a str) -> &'a str {
        self.names.get(column).map_or(column, String::as_str)
    }

    /// Tells whether its rows go to some streams only: a branch's, or a device's.
    #[must_use]
    pub fn is_scoped(&self) -> bool {
        self.audience != StreamKind::Org
    }

    /// Tells whether its rows are parts of documents whose heads are in another table.
    #[must_use]
    pub fn is_part(&self) -> bool {
        self.document.as_ref().is_some_and(|document| document.of != self.name)
    }

    /// Returns the name here of a column of the hub, if this device has it.
    #[must_use]
    pub fn local_column(&self, hub_column: &str) -> Option<&str> {
        self.columns.iter().map(String::as_str).find(|column| self.hub_column(column) == hub_column)
    }
}

/// Reads the registry, parents first.
pub async fn tables(conn: &mut SqliteConnection) -> Result<Vec<SyncTable>, StoreError> {
    let rows = sqlx::query(
        "SELECT name, hub_name, position, policy, scope, local_columns, names, columns,
                document_of, document_key, lifecycle, branch_of, settlement FROM sync_tables ORDER BY position",
    )
    .fetch_all(&mut *conn)
    .await?;
    let mut tables = Vec::with_capacity(rows.len());
    for row in rows {
        let json = |source| StoreError::Json { table: "sync_tables", source };
        let name: String = row.get("name");
        let local: Vec<String> = serde_json::from_str(row.get("local_columns")).map_err(json)?;
        let names = serde_json::from_str(row.get("names")).map_err(json)?;
        let made: Vec<String> = serde_json::from_str(row.get("columns")).map_err(json)?;
        let syncs = |column: &String| !local.contains(column) && (made.is_empty() || made.contains(column));
        let all: Vec<(String, bool)> =
            sqlx::query_as("SELECT name, \"notnull\" FROM pragma_table_info(?) ORDER BY cid")
                .bind(&name)
                .fetch_all(&mut *conn)
                .await?;
        let lifecycle: Option<&str> = row.get("lifecycle");
        let lifecycle = lifecycle.map(serde_json::from_str).transpose().map_err(json)?;
        let settlement: Option<&str> = row.get("settlement");
        let settlement = settlement.map(serde_json::from_str).transpose().map_err(json)?;
        let (of, key): (Option<String>, Option<String>) = (row.get("document_of"), row.get("document_key"));
        let keys: Vec<String> = serde_json::from_str(row.get("branch_of")).map_err(json)?;
        let parents: BTreeMap<String, String> =
            if keys.is_empty() { BTreeMap::new() } else { references(conn, &name).await?.into_iter().collect() };
        let branch_of = keys.into_iter().filter_map(|key| Some((key.clone(), parents.get(&key)?.clone()))).collect();
        let policy = match row.get("policy") {
            "append" => Policy::Append,
            "document" => Policy::Document,
            _ => Policy::Merge,
        };
        tables.push(SyncTable {
            name,
            hub_name: row.get("hub_name"),
            position: row.get("position"),
            policy,
            needs_branch: all.iter().any(|(column, required)| column == "branch_id" && *required),
            audience: StreamKind::try_from(row.get::<String, _>("scope"))
                .map_err(|error| sqlx::Error::Decode(error.into()))?,
            branch_of,
            columns: all.into_iter().map(|(column, _)| column).filter(syncs).collect(),
            names,
            settlement,
            document: of.zip(key).map(|(of, key)| Document { of, key, lifecycle }),
        });
    }
    Ok(tables)
}

/// Notes which columns the migrations made, each time migrations ran: in a database that holds nothing else. A column that is not
/// among them was added by another program; it syncs nowhere, and can be dropped again.
pub(crate) async fn note_columns(conn: &mut SqliteConnection, migrations: &Migrator) -> Result<(), StoreError> {
    let newest = migrations.iter().map(|migration| migration.version).max().unwrap_or_default();
    let known: i64 =
        sqlx::query_scalar("SELECT coalesce(max(known_at), 0) FROM sync_tables").fetch_one(&mut *conn).await?;
    if known >= newest {
        return Ok(());
    }
    let mut plain = SqliteConnection::connect_with(&SqliteConnectOptions::new().in_memory(true)).await?;
    migrations
        .run_direct(None, &mut plain, false)
        .await
        .map_err(|error| StoreError::Sqlx(sqlx::Error::Migrate(Box::new(error))))?;
    let columns: Vec<(String, String)> = sqlx::query_as(
        "SELECT t.name, json_group_array(c.name) FROM sync_tables AS t, pragma_table_info(t.name) AS c GROUP BY t.name",
    )
    .fetch_all(&mut plain)
    .await?;
    plain.close().await?;
    for (table, columns) in columns {
        sqlx::query("UPDATE sync_tables SET columns = ?, known_at = ? WHERE name = ?")
            .bind(columns)
            .bind(newest)
            .bind(table)
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// Returns the columns other programs added to synced tables, as table and column.
pub async fn added_columns(conn: &mut SqliteConnection) -> Result<Vec<(String, String)>, StoreError> {
    Ok(sqlx::query_as(
        "SELECT t.name, c.name FROM sync_tables AS t, pragma_table_info(t.name) AS c
         WHERE t.columns <> '[]' AND c.name NOT IN (SELECT value FROM json_each(t.columns)) ORDER BY t.position, c.cid",
    )
    .fetch_all(conn)
    .await?)
}

/// Returns which columns of a table refer to which other table.
pub async fn references(conn: &mut SqliteConnection, table: &str) -> Result<Vec<(String, String)>, StoreError> {
    Ok(sqlx::query_as("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)").bind(table).fetch_all(conn).await?)
}
