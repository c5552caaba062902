//! Writes pulled rows: whole parts at once where nothing is unsent, record by record through the merge rule where something is.

use super::local_conflicts;
use crate::store::schema::registry;
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use crate::store::schema::registry::{Policy, SyncTable};
use crate::store::{StoreError, WriteTx, queue};
use branchline_domain::sync::merge::{State, merge};

/// Rows of one table as the hub sent them.
#[derive(Debug, Clone)]
pub struct PageTable {
    /// The table's name here; empty for removals.
    pub table: String,
    /// The hub's column names; values start at index 3 of each row.
    pub columns: Vec<String>,
    /// JSON array of `[seq, hlc, fields, values …]`, or of `[table, id, seq, hlc]` for removals.
    pub rows: String,
    /// How many rows.
    pub count: i64,
}

impl PageTable {
    /// Puts rows, each a JSON array, together.
    pub(crate) fn of<'r>(table: &str, columns: Vec<String>, each: impl IntoIterator<Item = &'r str>) -> Self {
        let (mut rows, mut count) = ("[".to_owned(), 0);
        for row in each {
            if count > 0 {
                rows.push(',');
            }
            rows.push_str(row);
            count += 1;
        }
        rows.push(']');
        Self { table: table.to_owned(), columns, rows, count }
    }
}

/// Where each row's values start: after seq, stamp and field stamps.
pub const FIRST_VALUE: usize = 3;

/// Writes the rows of one part. The guard must be up and references deferred. Returns how many rows the table refused.
pub(crate) async fn rows(
    tx: &mut WriteTx,
    table: &SyncTable,
    part: &PageTable,
    now_ms: i64,
) -> Result<i64, StoreError> {
    let open = queue::any_open(tx.conn(), &table.name).await?;
    let upsert = Upsert::new(table, &part.columns);
    if open {
        merge_open(tx.conn(), table, &upsert, part).await?;
    }
    let conn = tx.conn();
    sqlx::query("SAVEPOINT part").execute(&mut *conn).await?;
    match upsert.run(conn, &part.rows, open).await {
        Ok(()) => {
            sqlx::query("RELEASE part").execute(&mut *conn).await?;
            Ok(0)
        }
        Err(error) if is_constraint(&error) => {
            sqlx::query("ROLLBACK TO part").execute(&mut *conn).await?;
            sqlx::query("RELEASE part").execute(&mut *conn).await?;
            one_by_one(conn, table, &upsert, part, open, now_ms).await
        }
        Err(error) => Err(error.into()),
    }
}

fn is_constraint(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code).and_then(|c| c.parse::<u32>().ok());
    code.is_some_and(|code| code & 0xff == 19)
}

/// Returns the part's columns by their names here, and where each stands in a row.
pub(crate) fn places(table: &SyncTable, hub_columns: &[String]) -> Vec<(String, usize)> {
    let here = |(n, hub): (usize, &String)| Some((table.local_column(hub)?.to_owned(), n + FIRST_VALUE));
    hub_columns.iter().enumerate().filter_map(here).collect()
}

/// Returns where the id stands in the part's rows.
pub(crate) fn place_of_id(table: &SyncTable, part: &PageTable) -> usize {
    places(table, &part.columns).iter().find(|(column, _)| column == "id").map_or(FIRST_VALUE, |(_, n)| *n)
}

/// The statement that writes rows of one table out of a JSON array.
struct Upsert {
    table: String,
    insert: String,
    conflict: String,
    /// Where the id stands in a row.
    id: usize,
    /// Column here, place in a row.
    columns: Vec<(String, usize)>,
}

impl Upsert {
    fn new(table: &SyncTable, hub_columns: &[String]) -> Self {
        let columns = places(table, hub_columns);
        let id = columns.iter().find(|(column, _)| column == "id").map_or(FIRST_VALUE, |(_, n)| *n);
        let names = columns.iter().map(|(c, _)| format!("\"{c}\"")).collect::<Vec<_>>().join(", ");
        let values = columns.iter().map(|(_, n)| format!("r.value ->> {n}")).collect::<Vec<_>>().join(", ");
        let sets = columns
            .iter()
            .filter(|(c, _)| c != "id")
            .map(|(c, _)| format!("\"{c}\" = excluded.\"{c}\""))
            .collect::<Vec<_>>();
        let conflict = match table.policy {
            // A hub set back to a backup tells a conflict anew, perhaps from the other side: what it tells last is what holds.
            Policy::Append if table.name == registry::CONFLICTS => format!("DO UPDATE SET {}", sets.join(", ")),
            // Rows of these tables never change, and their triggers count each one once.
            Policy::Append => "DO NOTHING".to_owned(),
            _ => format!("DO UPDATE SET {}", sets.join(", ")),
        };
        Self {
            insert: format!("INSERT INTO \"{}\" ({names}) SELECT {values} FROM json_each(?1) AS r", table.name),
            conflict: format!("ON CONFLICT (id) {conflict}"),
            table: table.name.clone(),
            id,
            columns,
        }
    }

    /// Returns SQL that writes the rows; `spare_open` leaves out records with unsent changes.
    fn sql(&self, spare_open: bool) -> String {
        let spare = if spare_open { format!("NOT {}", self.open()) } else { "true".to_owned() };
        format!("{} WHERE {spare} {}", self.insert, self.conflict)
    }

    /// Returns SQL for the rows that have unsent changes here.
    fn open_sql(&self) -> String {
        format!("SELECT r.value FROM json_each(?1) AS r WHERE {}", self.open())
    }

    fn open(&self) -> String {
        unsent(&self.table, &format!("r.value ->> {}", self.id))
    }

    /// Writes the rows; `spare_open` leaves out records with unsent changes.
    async fn run(&self, conn: &mut SqliteConnection, rows: &str, spare_open: bool) -> sqlx::Result<()> {
        // Names come from the database's own schema; values are bound.
        sqlx::query(AssertSqlSafe(self.sql(spare_open))).bind(rows).execute(conn).await?;
        Ok(())
    }

    /// Returns the rows that have unsent changes here.
    async fn open_rows(&self, conn: &mut SqliteConnection, rows: &str) -> sqlx::Result<Vec<String>> {
        sqlx::query_scalar(AssertSqlSafe(self.open_sql())).bind(rows).fetch_all(conn).await
    }
}

/// Returns a condition that holds when the record `id` of a table has unsent changes.
pub(crate) fn unsent(table: &str, id: &str) -> String {
    format!(
        "EXISTS (SELECT 1 FROM sync_queue AS q WHERE q.table_name = '{table}' AND q.record_id = {id} AND q.synced_at IS NULL)"
    )
}

/// Replays each record's unsent changes over the hub's row, as the hub will when it gets them.
async fn merge_open(
    conn: &mut SqliteConnection,
    table: &SyncTable,
    upsert: &Upsert,
    part: &PageTable,
) -> Result<(), StoreError> {
    let json = |source| StoreError::Json { table: "sync_staged", source };
    for text in upsert.open_rows(conn, &part.rows).await? {
        let row: Vec<Value> = serde_json::from_str(&text).map_err(json)?;
        let mut state = state_of(table, upsert, &row);
        let id = row.get(upsert.id).and_then(Value::as_str).unwrap_or_default();
        for change in queue::open_changes(conn, &table.name, id).await? {
            if let Ok(merged) = merge(Some(state.clone()), &change) {
                for clash in &merged.conflicts {
                    local_conflicts::record_local(conn, table, id, clash, &change).await?;
                }
                state = merged.state;
            }
        }
        let mut merged = row.clone();
        for (column, n) in &upsert.columns {
            if let (Some(slot), Some(value)) = (merged.get_mut(*n), state.values.get(column)) {
                *slot = value.clone();
            }
        }
        let rows = serde_json::to_string(&[merged]).map_err(json)?;
        upsert.run(conn, &rows, false).await?;
    }
    Ok(())
}

fn state_of(table: &SyncTable, upsert: &Upsert, row: &[Value]) -> State {
    let mut values = Map::new();
    for (column, n) in &upsert.columns {
        values.insert(column.clone(), row.get(*n).cloned().unwrap_or(Value::Null));
    }
    let stamps = row.get(2).and_then(Value::as_object);
    let fields = stamps
        .into_iter()
        .flatten()
        .filter_map(|(hub, stamp)| Some((table.local_column(hub)?.to_owned(), stamp.as_str()?.to_owned())));
    State { values, hlc: row.get(1).and_then(Value::as_str).unwrap_or_default().to_owned(), fields: fields.collect() }
}

/// One bad record never blocks the others: writes row by row and defers what the table refuses.
async fn one_by_one(
    conn: &mut SqliteConnection,
    table: &SyncTable,
    upsert: &Upsert,
    part: &PageTable,
    spare_open: bool,
    now_ms: i64,
) -> Result<i64, StoreError> {
    let json = |source| StoreError::Json { table: "sync_staged", source };
    let rows: Vec<&RawValue> = serde_json::from_str(&part.rows).map_err(json)?;
    let mut refused = 0;
    for row in rows {
        match upsert.run(conn, &format!("[{}]", row.get()), spare_open).await {
            Ok(()) => {}
            Err(error) if is_constraint(&error) => {
                refused += 1;
                defer(conn, table, part, row.get(), &error.to_string(), now_ms).await?;
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(refused)
}

/// Keeps one row of a part for the next pull.
pub(crate) async fn defer(
    conn: &mut SqliteConnection,
    table: &SyncTable,
    part: &PageTable,
    row: &str,
    why: &str,
    now_ms: i64,
) -> Result<(), StoreError> {
    let json = |source| StoreError::Json { table: "sync_staged", source };
    let values: Vec<Value> = serde_json::from_str(row).map_err(json)?;
    let id = place_of_id(table, part);
    sqlx::query(
        "INSERT OR REPLACE INTO sync_unapplied (table_name, record_id, columns, row, error, at) VALUES (?, ?, ?, ?, ?, ?)",
    )
    .bind(&table.name)
    .bind(values.get(id).and_then(Value::as_str).unwrap_or_default())
    .bind(serde_json::to_string(&part.columns).map_err(json)?)
    .bind(row)
    .bind(why)
    .bind(now_ms)
    .execute(conn)
    .await?;
    Ok(())
}

/// Returns the statements over pulled rows of a table.
#[cfg(test)]
pub(crate) fn statements(table: &SyncTable, hub_columns: &[String]) -> Vec<String> {
    let upsert = Upsert::new(table, hub_columns);
    vec![upsert.sql(true), upsert.sql(false), upsert.open_sql()]
}

/// Lists the pulled rows that were deferred: table, id, why.
pub async fn unapplied(conn: &mut SqliteConnection) -> Result<Vec<(String, String, String)>, StoreError> {
    let rows =
        sqlx::query("SELECT table_name, record_id, error FROM sync_unapplied LIMIT 1000").fetch_all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.get(0), row.get(1), row.get(2))).collect())
}
