//! Edits that met: recorded by the hub, or by this device's own merge and not confirmed by the hub yet.

use sqlx::{AssertSqlSafe, FromRow, Row, SqliteConnection};

use super::{decisions, label};
use crate::store::StoreError;
use crate::store::schema::registry;
use crate::store::schema::registry::SyncTable;
use crate::store::sql::text::optional;
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::records::conflict::{Conflict, ConflictState, Decision, FieldValue, Side, field_value};
use branchline_domain::records::page::Page;
use branchline_domain::records::words;
use branchline_domain::sync::hlc::Hlc;

/// The hub's own part of a stamp.
const HUB: &str = "000000000000";

/// A conflict with the names of its places.
macro_rules! conflict {
    () => {
        "SELECT c.*, s.agreed, s.kind IS NOT NULL AS decided, od.name AS ours_computer, od.branch_id AS ours_branch, ob.name AS ours_place,
                (SELECT display_name FROM profiles WHERE user_id = c.ours_author LIMIT 1) AS ours_who,
                td.name AS theirs_computer, td.branch_id AS theirs_branch, tb.name AS theirs_place,
                (SELECT display_name FROM profiles WHERE user_id = c.theirs_author LIMIT 1) AS theirs_who
         FROM conflicts AS c
         LEFT JOIN settled AS s ON s.kind = 'conflict' AND s.subject = c.id
         LEFT JOIN devices AS od ON od.id = c.ours_device LEFT JOIN branches AS ob ON ob.id = od.branch_id
         LEFT JOIN devices AS td ON td.id = c.theirs_device LEFT JOIN branches AS tb ON tb.id = td.branch_id "
    };
}

#[derive(FromRow)]
struct ConflictRow {
    id: String,
    table_name: String,
    record_id: String,
    field: String,
    kind: String,
    winner: String,
    base: Option<String>,
    ours: Option<String>,
    theirs: Option<String>,
    ours_hlc: String,
    theirs_hlc: String,
    created_at: i64,
    confirmed: bool,
    agreed: Option<bool>,
    decided: bool,
    ours_computer: Option<String>,
    ours_branch: Option<String>,
    ours_place: Option<String>,
    ours_who: Option<String>,
    theirs_computer: Option<String>,
    theirs_branch: Option<String>,
    theirs_place: Option<String>,
    theirs_who: Option<String>,
}

/// Returns a window of the conflicts, newest first: the settled ones or those that are not.
pub async fn list(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    settled: bool,
    offset: u32,
    limit: u32,
) -> Result<Page<Conflict>, StoreError> {
    let found: Vec<ConflictRow> = sqlx::query_as(concat!(
        conflict!(),
        "WHERE coalesce(s.agreed, 0) = ?1 ORDER BY c.created_at DESC, c.id LIMIT ?2 OFFSET ?3"
    ))
    .bind(settled)
    .bind(limit.min(500))
    .bind(offset)
    .fetch_all(&mut *conn)
    .await?;
    let mut rows = Vec::with_capacity(found.len());
    for found in found {
        rows.push(to_conflict(conn, tables, found).await?);
    }
    Ok(Page { rows, total: count(conn, settled).await?, notice: None })
}

/// Counts the conflicts that are settled, or those that are not.
pub async fn count(conn: &mut SqliteConnection, settled: bool) -> Result<u32, StoreError> {
    Ok(sqlx::query_scalar(
        "SELECT count(*) FROM conflicts AS c LEFT JOIN settled AS s ON s.kind = 'conflict' AND s.subject = c.id
         WHERE coalesce(s.agreed, 0) = ?",
    )
    .bind(settled)
    .fetch_one(conn)
    .await?)
}

/// Reads one conflict.
pub async fn get(conn: &mut SqliteConnection, tables: &[SyncTable], id: &str) -> Result<Option<Conflict>, StoreError> {
    let found: Option<ConflictRow> =
        sqlx::query_as(concat!(conflict!(), "WHERE c.id = ?")).bind(id).fetch_optional(&mut *conn).await?;
    match found {
        Some(found) => Ok(Some(to_conflict(conn, tables, found).await?)),
        None => Ok(None),
    }
}

/// Returns the other conflicts the same delete made that are settled, or that are not: they are settled and opened together.
pub async fn siblings(conn: &mut SqliteConnection, id: &str, settled: bool) -> Result<Vec<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "SELECT o.id FROM conflicts AS c JOIN conflicts AS o ON (o.table_name, o.record_id, o.theirs_hlc) = (c.table_name, c.record_id, c.theirs_hlc)
         LEFT JOIN settled AS s ON s.kind = 'conflict' AND s.subject = o.id
         WHERE c.id = ?1 AND o.id <> ?1 AND c.kind = 'deleted' AND o.kind = 'deleted' AND coalesce(s.agreed, 0) = ?2",
    )
    .bind(id)
    .bind(settled)
    .fetch_all(conn)
    .await?)
}

async fn to_conflict(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    found: ConflictRow,
) -> Result<Conflict, StoreError> {
    let table = tables.iter().find(|table| table.hub_name == found.table_name);
    let column = table.and_then(|table| Some((table, table.local_column(&found.field)?)));
    let (present, in_bin) = match column {
        Some((table, column)) => present(conn, tables, table, column, &found.record_id).await?,
        None => (None, false),
    };
    let label = match table {
        Some(table) => label::label(conn, tables, &table.name, &found.record_id).await?,
        None => None,
    };
    let decisions =
        if found.decided { decided(conn, tables, column, &found.field, &found.id).await? } else { Vec::new() };
    let base = named(conn, tables, column, &found.field, found.base).await?;
    let ours_value = named(conn, tables, column, &found.field, found.ours).await?;
    let theirs_value = named(conn, tables, column, &found.field, found.theirs).await?;
    let mut conflict = Conflict {
        label: label.unwrap_or_else(|| Message::verbatim(&found.record_id)),
        title: words::title(&found.field),
        words: Message::default(),
        base,
        ours: Side {
            value: ours_value,
            who: found.ours_who,
            place: place(&found.ours_hlc, found.ours_place, found.ours_computer.as_deref()),
            branch_id: found.ours_branch,
            device: found.ours_computer,
            at: moment(&found.ours_hlc),
        },
        theirs: Side {
            value: theirs_value,
            who: found.theirs_who,
            place: place(&found.theirs_hlc, found.theirs_place, found.theirs_computer.as_deref()),
            branch_id: found.theirs_branch,
            device: found.theirs_computer,
            at: moment(&found.theirs_hlc),
        },
        winner: found.winner,
        present,
        in_bin,
        moved_on: false,
        state: match found.agreed {
            None => ConflictState::Open,
            Some(false) => ConflictState::Contested,
            Some(true) => ConflictState::Settled,
        },
        confirmed: found.confirmed,
        decisions,
        created_at: found.created_at,
        id: found.id,
        table_name: found.table_name,
        record_id: found.record_id,
        field: found.field,
        kind: found.kind,
    };
    conflict.moved_on = conflict.has_moved_on();
    conflict.words = conflict.sentence();
    Ok(conflict)
}

fn place(hlc: &str, branch: Option<String>, computer: Option<&str>) -> Message {
    match branch.as_deref().or(computer) {
        Some(name) => Message::verbatim(name),
        None if hlc.ends_with(HUB) => message!("place-hub"),
        None => message!("place-other-computer"),
    }
}

fn moment(hlc: &str) -> i64 {
    hlc.parse::<Hlc>().map(|stamp| stamp.wall).unwrap_or_default()
}

/// Reads what a field holds now, and whether its record is in the bin.
async fn present(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    table: &SyncTable,
    column: &str,
    record_id: &str,
) -> Result<(Option<FieldValue>, bool), StoreError> {
    let sql = format!("SELECT CAST(\"{column}\" AS TEXT), deleted_at IS NOT NULL FROM \"{}\" WHERE id = ?", table.name);
    let row = sqlx::query(AssertSqlSafe(sql)).bind(record_id).fetch_optional(&mut *conn).await?;
    let Some(row) = row else { return Ok((None, false)) };
    let value = optional(&row, 0)?;
    Ok((Some(named(conn, tables, Some((table, column)), column, value).await?), row.try_get(1)?))
}

/// Returns a value in words, with the name of the record it refers to.
async fn named(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    column: Option<(&SyncTable, &str)>,
    field: &str,
    value: Option<String>,
) -> Result<FieldValue, StoreError> {
    let mut name = None;
    if let (Some((table, column)), Some(id)) = (column, &value)
        && column.ends_with("_id")
    {
        let links = registry::references(conn, &table.name).await?;
        if let Some((_, parent)) = links.iter().find(|(from, _)| from == column) {
            name = label::label(conn, tables, parent, id).await?;
        }
    }
    Ok(field_value(field, value, name))
}

async fn decided(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    column: Option<(&SyncTable, &str)>,
    field: &str,
    id: &str,
) -> Result<Vec<Decision>, StoreError> {
    let mut made = decisions::of_subject(conn, "conflict", id).await?;
    for decision in &mut made {
        decision.value = named(conn, tables, column, field, decision.value.value.take()).await?;
    }
    Ok(made)
}
