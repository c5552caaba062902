//! Windows into long lists: the conditions and the count every list shares.

use sqlx::{QueryBuilder, Sqlite, SqliteConnection};

use crate::domain::page::{ListQuery, Page};

/// What one call may return at most.
const MOST: u32 = 500;

/// Appends the condition for live rows or for the bin; each has an index of its own.
pub(super) fn push_bin(builder: &mut QueryBuilder<Sqlite>, query: &ListQuery) {
    builder.push(if query.deleted { " WHERE deleted_at IS NOT NULL" } else { " WHERE deleted_at IS NULL" });
}

/// Tells whether the list is all there is outside the bin.
pub(super) fn is_whole(query: &ListQuery) -> bool {
    !query.deleted && query.search.trim().is_empty()
}

/// Appends the window itself.
pub(super) fn push(builder: &mut QueryBuilder<Sqlite>, query: &ListQuery) {
    builder.push(" LIMIT ").push_bind(query.limit.min(MOST)).push(" OFFSET ").push_bind(query.offset);
}

/// Joins `rows` with how many match in all; asks `count` only when the window itself does not tell.
pub(super) async fn page<T>(
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
