//! Windows into long lists: how every list is sorted, filtered, cut and counted.

use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Sqlite, SqliteConnection};

use super::listing::{Asked, ListColumn, collation};
use super::search;
use crate::store::StoreError;
use branchline_domain::records::kind::Kind;
use branchline_domain::records::page::{ListQuery, Page};

/// What one call may return at most.
const MOST: u32 = 500;

/// Tells whether nothing narrows the list.
fn is_everything(query: &ListQuery) -> bool {
    query.search.trim().is_empty() && !query.exact && query.filters.is_empty()
}

/// Cuts the window out of a list: its rows in their order, read whole by `select` under the alias `m`, and what counts the list.
pub(crate) async fn cut<T>(
    conn: &mut SqliteConnection,
    asked: &Asked<'_>,
    select: &str,
    read: fn(&SqliteRow) -> sqlx::Result<T>,
) -> Result<(Vec<T>, QueryBuilder<Sqlite>), StoreError>
where
    T: Send + Unpin,
{
    let mut page = match asked.column()? {
        Some(column) => by_column(asked, column, select)?,
        None => by_name(conn, asked, select).await?,
    };
    let rows = page.build().try_map(|row| read(&row)).fetch_all(conn).await?;

    let table = asked.kind.table;
    let mut count = QueryBuilder::new("SELECT ");
    if !asked.query.deleted && is_everything(asked.query) {
        // Every row but the bin's: SQLite counts a whole table page by page, but a part of it row by row.
        count.push(format!(
            "(SELECT count(*) FROM {table}) - (SELECT count(*) FROM {table} WHERE deleted_at IS NOT NULL)"
        ));
    } else {
        count.push("count(*) FROM (");
        push_rows(&mut count, asked, "m.id")?;
        count.push(")");
    }
    Ok((rows, count))
}

/// Rows whose names are ASCII are read off the covering index, the others off `folded`; SQLite merges the two, each in order already.
async fn by_name(
    conn: &mut SqliteConnection,
    asked: &Asked<'_>,
    select: &str,
) -> Result<QueryBuilder<Sqlite>, StoreError> {
    let (query, table) = (asked.query, asked.kind.table);
    let other = sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM folded WHERE table_name = ? AND deleted = ? AND name IS NOT NULL)",
    );
    let other: bool = other.bind(table).bind(query.deleted).fetch_one(conn).await?;
    let direction = if asked.descends() { "DESC" } else { "ASC" };

    let mut page = QueryBuilder::new(select);
    page.push(format!(
        " LEFT JOIN folded AS f ON f.table_name = '{table}' AND f.record_id = m.id
         AND NOT EXISTS (SELECT 1 FROM unfolded AS u WHERE u.table_name = f.table_name AND u.record_id = f.record_id) WHERE m.id IN ("
    ));
    page.push(if other { "SELECT id FROM (" } else { "" });
    push_matching(&mut page, asked, other)?;
    page.push(format!(" ORDER BY name COLLATE NOCASE {direction}, id {direction} LIMIT "));
    page.push_bind(query.limit.min(MOST)).push(" OFFSET ").push_bind(query.offset);
    page.push(if other { ")" } else { "" });
    page.push(format!(") ORDER BY coalesce(f.name, m.name) COLLATE NOCASE {direction}, m.id {direction}"));
    Ok(page)
}

/// Ids are sorted first, and only the window's rows read whole. A whole list by what is kept is read off there.
fn by_column(asked: &Asked<'_>, column: &ListColumn, select: &str) -> Result<QueryBuilder<Sqlite>, StoreError> {
    let Asked { query, .. } = *asked;
    let order = asked.order(column, column.sql);
    let mut page = QueryBuilder::new(select);
    page.push(" WHERE m.id IN (");
    match column.kept.filter(|_| is_everything(query)) {
        Some(kept) => {
            page.push(format!("SELECT m.id FROM ({kept}) AS m WHERE m.in_bin = {}", i32::from(query.deleted)));
            page.push(" ORDER BY ").push(asked.order(column, "m.value"));
        }
        None => {
            push_rows(&mut page, asked, "m.id")?;
            page.push(" ORDER BY ").push(&order);
        }
    }
    page.push(" LIMIT ").push_bind(query.limit.min(MOST)).push(" OFFSET ").push_bind(query.offset);
    page.push(") ORDER BY ").push(&order);
    Ok(page)
}

/// Returns how many rows of the list stand before the record, or nothing when it is not in the list.
pub(crate) async fn place_of(
    conn: &mut SqliteConnection,
    asked: &Asked<'_>,
    id: &str,
) -> Result<Option<u32>, StoreError> {
    let before = if asked.descends() { ">" } else { "<" };
    let mut place = QueryBuilder::new("WITH list (id, name, without) AS (");
    let collation = if let Some(column) = asked.column()? {
        // With nothing in it, an id alone tells rows apart.
        let sql = column.sql;
        push_rows(&mut place, asked, &format!("m.id, coalesce(({sql}), ''), ({sql}) IS NULL"))?;
        collation(column)
    } else {
        place.push("SELECT id, name, 0 FROM (");
        push_matching(&mut place, asked, true)?;
        place.push(")");
        " COLLATE NOCASE"
    };
    place.push("), wanted AS (SELECT id, name, without FROM list WHERE id = ").push_bind(id);
    place.push(format!(
        ") SELECT count(*) FILTER (WHERE l.without < w.without
            OR (l.without = w.without AND (l.name{collation}, l.id) {before} (w.name, w.id)))
         FROM wanted AS w CROSS JOIN list AS l GROUP BY w.id"
    ));
    let before: Option<i64> = place.build_query_scalar().fetch_optional(conn).await?;
    Ok(before.and_then(|before| u32::try_from(before).ok()))
}

/// Returns the ids of all rows of the list, in no order.
pub(crate) async fn ids(conn: &mut SqliteConnection, asked: &Asked<'_>) -> Result<Vec<String>, StoreError> {
    let mut all = QueryBuilder::new("");
    push_rows(&mut all, asked, "m.id")?;
    Ok(all.build_query_scalar().fetch_all(conn).await?)
}

/// Writes what an export selects: the id and then `columns`.
pub(crate) fn selected(id: &str, columns: &[&ListColumn]) -> String {
    let told = |column: &&ListColumn| format!(", {}", column.sql);
    format!("{id}{}", columns.iter().map(told).collect::<String>())
}

/// Returns `columns` of all rows of the list, in their order.
pub(crate) async fn whole(
    conn: &mut SqliteConnection,
    asked: &Asked<'_>,
    columns: &[&ListColumn],
) -> Result<Vec<SqliteRow>, StoreError> {
    let selected = selected("m.id", columns);
    let mut all = QueryBuilder::new("");
    if let Some(column) = asked.column()? {
        push_rows(&mut all, asked, &selected)?;
        all.push(" ORDER BY ").push(asked.order(column, column.sql));
    } else {
        let direction = if asked.descends() { "DESC" } else { "ASC" };
        let Kind { table, .. } = asked.kind;
        all.push(format!("SELECT {selected} FROM ("));
        push_matching(&mut all, asked, true)?;
        all.push(format!(
            ") AS l CROSS JOIN {table} AS m ON m.id = l.id ORDER BY l.name COLLATE NOCASE {direction}, l.id {direction}"
        ));
    }
    Ok(all.build().fetch_all(conn).await?)
}

/// Appends a SELECT of `columns` of the rows that are in the list, whatever their names.
fn push_rows(builder: &mut QueryBuilder<Sqlite>, asked: &Asked<'_>, columns: &str) -> Result<(), StoreError> {
    let Asked { query, kind, .. } = *asked;
    builder.push(format!("SELECT {columns} FROM {} AS m", kind.table));
    // Live rows and the bin have an index of their own each.
    builder.push(if query.deleted { " WHERE deleted_at IS NOT NULL" } else { " WHERE deleted_at IS NULL" });
    search::push(builder, query, kind);
    asked.push_filters(builder)
}

/// Appends what is in the list, (id, name) each: rows of ASCII names and those not folded yet, and with `other` those of other names by
/// their folded ones.
fn push_matching(builder: &mut QueryBuilder<Sqlite>, asked: &Asked<'_>, other: bool) -> Result<(), StoreError> {
    let Asked { query, kind, .. } = *asked;
    let Kind { table, .. } = kind;
    push_rows(builder, asked, if other { "id, name" } else { "id" })?;
    if other {
        builder.push(format!(
            " AND (name NOT GLOB '*[^ -~]*' OR id IN (SELECT record_id FROM unfolded WHERE table_name = '{table}'))
             UNION ALL SELECT record_id, name FROM folded WHERE table_name = '{table}' AND deleted = {}
             AND name IS NOT NULL AND record_id NOT IN (SELECT record_id FROM unfolded WHERE table_name = '{table}')",
            i32::from(query.deleted)
        ));
        search::push_folded(builder, query, table);
        if !query.filters.is_empty() {
            builder.push(format!(" AND record_id IN (SELECT id FROM {table} AS m WHERE true"));
            asked.push_filters(builder)?;
            builder.push(")");
        }
    }
    Ok(())
}

/// Joins `rows` with how many match in all; asks `count` only when the window itself does not tell.
pub(crate) async fn page<T>(
    conn: &mut SqliteConnection,
    query: &ListQuery,
    rows: Vec<T>,
    mut count: QueryBuilder<Sqlite>,
) -> sqlx::Result<Page<T>> {
    let shown = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let ends_here = shown < query.limit.min(MOST) && (shown > 0 || query.offset == 0);
    let total = if ends_here {
        query.offset.saturating_add(shown)
    } else {
        count.build_query_scalar::<u32>().fetch_one(conn).await?
    };
    Ok(Page { rows, total, notice: None })
}
