//! Windows into long lists: how every list is cut and counted.

use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Sqlite, SqliteConnection};

use super::search;
use crate::store::StoreError;
use branchline_domain::records::kind::Kind;
use branchline_domain::records::page::{ListQuery, Page};

/// What one call may return at most.
const MOST: u32 = 500;

/// Tells whether the list is all there is outside the bin.
fn is_whole(query: &ListQuery) -> bool {
    !query.deleted && query.search.trim().is_empty()
}

/// Cuts the window out of a list: its rows in order of name, read whole by `select` under the alias `row`, and what counts the list.
///
/// Rows whose names are ASCII are read off the covering index, the others off `folded`; SQLite merges the two, each in order already.
pub(crate) async fn cut<T>(
    conn: &mut SqliteConnection,
    query: &ListQuery,
    kind: &Kind,
    select: &str,
    row: &str,
    read: fn(&SqliteRow) -> sqlx::Result<T>,
) -> Result<(Vec<T>, QueryBuilder<Sqlite>), StoreError>
where
    T: Send + Unpin,
{
    let table = kind.table;
    let other = sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM folded WHERE table_name = ? AND deleted = ? AND name IS NOT NULL)",
    );
    let other: bool = other.bind(table).bind(query.deleted).fetch_one(&mut *conn).await?;

    let mut page = QueryBuilder::new(select);
    page.push(format!(
        " LEFT JOIN folded AS f ON f.table_name = '{table}' AND f.record_id = {row}.id
         AND NOT EXISTS (SELECT 1 FROM unfolded AS u WHERE u.table_name = f.table_name AND u.record_id = f.record_id) WHERE {row}.id IN ("
    ));
    page.push(if other { "SELECT id FROM (" } else { "" });
    push_matching(&mut page, query, kind, other);
    page.push(" ORDER BY name COLLATE NOCASE, id LIMIT ")
        .push_bind(query.limit.min(MOST))
        .push(" OFFSET ")
        .push_bind(query.offset);
    page.push(if other { ")" } else { "" });
    page.push(format!(") ORDER BY coalesce(f.name, {row}.name) COLLATE NOCASE, {row}.id"));
    let rows = page.build().try_map(|row| read(&row)).fetch_all(conn).await?;

    let mut count = QueryBuilder::new("SELECT ");
    if is_whole(query) {
        // Every row but the bin's: SQLite counts a whole table page by page, but a part of it row by row.
        count.push(format!(
            "(SELECT count(*) FROM {table}) - (SELECT count(*) FROM {table} WHERE deleted_at IS NOT NULL)"
        ));
    } else {
        count.push("count(*) FROM (");
        push_matching(&mut count, query, kind, other);
        count.push(")");
    }
    Ok((rows, count))
}

/// Returns how many rows of the list stand before the record, or nothing when it is not in the list.
pub(crate) async fn place_of(
    conn: &mut SqliteConnection,
    query: &ListQuery,
    kind: &Kind,
    id: &str,
) -> Result<Option<u32>, StoreError> {
    let mut place = QueryBuilder::new("WITH list (id, name) AS (");
    push_matching(&mut place, query, kind, true);
    place.push("), wanted AS (SELECT id, name FROM list WHERE id = ").push_bind(id);
    place.push(
        ") SELECT count(*) FILTER (WHERE (l.name COLLATE NOCASE, l.id) < (w.name, w.id)) FROM wanted AS w CROSS JOIN list AS l GROUP BY w.id",
    );
    let before: Option<i64> = place.build_query_scalar().fetch_optional(conn).await?;
    Ok(before.and_then(|before| u32::try_from(before).ok()))
}

/// Appends what is in the list, (id, name) each: rows of ASCII names and those not folded yet, and with `other` those of other names by
/// their folded ones.
fn push_matching(builder: &mut QueryBuilder<Sqlite>, query: &ListQuery, kind: &Kind, other: bool) {
    let Kind { table, .. } = kind;
    builder.push(if other { "SELECT id, name FROM " } else { "SELECT id FROM " }).push(table);
    // Live rows and the bin have an index of their own each.
    builder.push(if query.deleted { " WHERE deleted_at IS NOT NULL" } else { " WHERE deleted_at IS NULL" });
    if other {
        builder.push(format!(
            " AND (name NOT GLOB '*[^ -~]*' OR id IN (SELECT record_id FROM unfolded WHERE table_name = '{table}'))"
        ));
    }
    search::push(builder, query, kind);
    if other {
        builder.push(format!(
            " UNION ALL SELECT record_id, name FROM folded WHERE table_name = '{table}' AND deleted = {}
             AND name IS NOT NULL AND record_id NOT IN (SELECT record_id FROM unfolded WHERE table_name = '{table}')",
            i32::from(query.deleted)
        ));
        search::push_folded(builder, query, table);
    }
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
