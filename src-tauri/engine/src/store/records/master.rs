//! Masters: kinds of records that people add and change with a form, list by name, and put into the bin and take out of it.

use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::store::StoreError;
use crate::store::sql::listing::{Asked, ListColumn, Listing};
use crate::store::sql::stamp::Stamp;
use crate::store::sql::{search, window};
use branchline_domain::id::Id;
use branchline_domain::records::draft::Draft;
use branchline_domain::records::field::FieldError;
use branchline_domain::records::kind::Kind;
use branchline_domain::records::page::{ListQuery, Page};

/// A master, as lists and forms show it. What differs between two kinds is here; what does not is in the functions below.
pub trait Master: Send + Unpin + Sized + 'static {
    /// What a person types to add or change one.
    type Draft: Draft + for<'a> From<&'a Self>;

    /// Its description.
    const KIND: &'static Kind;

    /// Selects records from the table under the alias `m`, without conditions.
    const SELECT: &'static str;

    /// What its list offers.
    const LISTING: &'static Listing;

    /// Reads one off a row of [`Self::SELECT`].
    fn read(row: &SqliteRow) -> sqlx::Result<Self>;

    /// Lists what keeps `draft` from being saved beside the records that are there; `except` is the record being changed.
    fn clashes(
        _conn: &mut SqliteConnection,
        _draft: &Self::Draft,
        _except: Option<&Id<Self>>,
    ) -> impl Future<Output = Result<Vec<FieldError>, StoreError>> + Send {
        std::future::ready(Ok(Vec::new()))
    }

    /// Adds one, with all that belongs to adding it.
    fn insert(
        conn: &mut SqliteConnection,
        stamp: &Stamp,
        draft: &Self::Draft,
    ) -> impl Future<Output = sqlx::Result<()>> + Send;

    /// Makes the record what `draft` says; returns whether that was news. What did not differ is not queued.
    fn change(
        conn: &mut SqliteConnection,
        id: &Id<Self>,
        draft: &Self::Draft,
        now_ms: i64,
    ) -> impl Future<Output = sqlx::Result<bool>> + Send;
}

/// Returns a window of the records in their order, and how many match in all.
pub async fn list<M: Master>(conn: &mut SqliteConnection, query: &ListQuery) -> Result<Page<M>, StoreError> {
    let (rows, count) = window::cut(&mut *conn, &asked::<M>(query), M::SELECT, M::read).await?;
    let page = window::page(conn, query, rows, count).await?;
    Ok(Page { notice: search::notice(conn, M::KIND.table, query).await?, ..page })
}

/// Returns how many rows of the list stand before a record, or nothing when it is not in the list.
pub async fn place_of<M: Master>(
    conn: &mut SqliteConnection,
    query: &ListQuery,
    id: &Id<M>,
) -> Result<Option<u32>, StoreError> {
    window::place_of(conn, &asked::<M>(query), id.as_str()).await
}

/// Returns the ids of all records the query finds, whatever its window.
pub async fn ids<M: Master>(conn: &mut SqliteConnection, query: &ListQuery) -> Result<Vec<String>, StoreError> {
    window::ids(conn, &asked::<M>(query)).await
}

/// Returns `columns` of all records the query finds, in their order, the id first.
pub async fn whole<M: Master>(
    conn: &mut SqliteConnection,
    query: &ListQuery,
    columns: &[&ListColumn],
) -> Result<Vec<SqliteRow>, StoreError> {
    window::whole(conn, &asked::<M>(query), columns).await
}

fn asked<M: Master>(query: &ListQuery) -> Asked<'_> {
    Asked { query, kind: M::KIND, listing: M::LISTING }
}

/// Reads one record, in the bin or not.
pub async fn get<M: Master>(conn: &mut SqliteConnection, id: &Id<M>) -> sqlx::Result<Option<M>> {
    let sql = format!("{} WHERE m.id = ?", M::SELECT);
    sqlx::query(AssertSqlSafe(sql)).bind(id).try_map(|row| M::read(&row)).fetch_optional(conn).await
}

/// Puts the record into the bin or takes it out; returns whether it was not there already.
pub async fn set_deleted<M: Master>(
    conn: &mut SqliteConnection,
    id: &Id<M>,
    deleted: bool,
    now_ms: i64,
) -> sqlx::Result<bool> {
    let sql = format!(
        "UPDATE {} SET deleted_at = iif(?2, ?3, NULL), updated_at = ?3 WHERE id = ?1 AND (deleted_at IS NOT NULL) <> ?2",
        M::KIND.table
    );
    let changed = sqlx::query(AssertSqlSafe(sql)).bind(id).bind(deleted).bind(now_ms).execute(conn).await?;
    Ok(changed.rows_affected() > 0)
}
