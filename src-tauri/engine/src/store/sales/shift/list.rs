//! The list of shifts of all branches, the newest first.

use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Row, Sqlite, SqliteConnection};

use super::read::shift;
use crate::store::StoreError;
use crate::store::sql::listing::{
    Asked, Filter, ListColumn, Listing, Shown, Takes, amount, filter, optional as maybe, text as column,
};
use crate::store::sql::search::contains;
use crate::store::sql::text::optional;
use crate::store::sql::window;
use branchline_domain::records::kind::Kind;
use branchline_domain::records::kinds;
use branchline_domain::records::page::{ListQuery, Page};
use branchline_domain::sales::shift::ShiftRow;

const KIND: &Kind = kinds::known("shifts");

/// The order without a column.
const NEWEST: &str = "m.business_date DESC, m.opened_at DESC, m.id DESC";

/// What the list offers.
pub const LISTING: Listing = Listing {
    columns: &[
        maybe(column("number", "c.number")),
        column("date", "m.business_date"),
        maybe(column("branch", "b.name")),
        column("till", "m.till_code"),
        maybe(amount("sales", "c.sales_paise", Shown::Paise)),
        maybe(amount("difference", "c.difference_paise", Shown::Paise)),
    ],
    filters: &[
        Filter { name: "from", sql: "m.business_date >= ?", takes: Takes::Exactly },
        Filter { name: "to", sql: "m.business_date <= ?", takes: Takes::Exactly },
        Filter { name: "till", sql: "m.till_code = ?", takes: Takes::Exactly },
        filter("open", "c.id IS NULL"),
        filter("here", "m.branch_id = (SELECT branch_id FROM sync_identity)"),
    ],
};

const FROM: &str = " FROM shifts AS m LEFT JOIN shift_closings AS c ON c.shift_id = m.id LEFT JOIN branches AS b ON b.id = m.branch_id";

/// Returns a window of the shifts.
pub async fn list(conn: &mut SqliteConnection, query: &ListQuery) -> Result<Page<ShiftRow>, StoreError> {
    let asked = Asked { query, kind: KIND, listing: &LISTING };
    let mut page = QueryBuilder::new(
        "SELECT m.id, m.till_code, m.business_date, m.opened_at, m.float_paise, m.note, b.name AS branch,
             m.branch_id IS (SELECT branch_id FROM sync_identity) AS here, c.number, c.closed_at, c.bills_count, c.sales_paise,
             c.counted_cash_paise, c.difference_paise,
             (SELECT s.name FROM staff AS s WHERE s.id = m.opened_by_staff_id) AS opened_by,
             (SELECT s.name FROM staff AS s WHERE s.id = c.closed_by_staff_id) AS closed_by,
             EXISTS (SELECT 1 FROM sync_queue AS q WHERE q.table_name IN ('shifts', 'shift_closings') AND q.record_id = m.id
                     AND q.synced_at IS NULL) AS waiting",
    );
    page.push(FROM);
    push_found(&mut page, &asked)?;
    asked.push_order(&mut page, NEWEST)?;
    page.push(" LIMIT ").push_bind(query.limit.min(500)).push(" OFFSET ").push_bind(query.offset);
    let rows = page.build().try_map(|row| row_of(&row)).fetch_all(&mut *conn).await?;
    let mut count = QueryBuilder::new("SELECT count(*)");
    count.push(FROM);
    push_found(&mut count, &asked)?;
    Ok(window::page(conn, query, rows, count).await?)
}

fn row_of(row: &SqliteRow) -> sqlx::Result<ShiftRow> {
    Ok(ShiftRow {
        shift: shift(row)?,
        branch: optional(row, "branch")?,
        here: row.try_get("here")?,
        number: optional(row, "number")?,
        closed_at: row.try_get("closed_at")?,
        closed_by: optional(row, "closed_by")?,
        bills: row.try_get("bills_count")?,
        sales_paise: row.try_get("sales_paise")?,
        counted_cash_paise: row.try_get("counted_cash_paise")?,
        difference_paise: row.try_get("difference_paise")?,
        waiting: row.try_get("waiting")?,
    })
}

/// Returns `columns` of all of the shifts that are found, in their order, the id first.
pub async fn whole(
    conn: &mut SqliteConnection,
    query: &ListQuery,
    columns: &[&ListColumn],
) -> Result<Vec<SqliteRow>, StoreError> {
    let asked = Asked { query, kind: KIND, listing: &LISTING };
    let mut all = QueryBuilder::new("SELECT ");
    all.push(window::selected("m.id", columns)).push(FROM);
    push_found(&mut all, &asked)?;
    asked.push_order(&mut all, NEWEST)?;
    Ok(all.build().fetch_all(conn).await?)
}

/// Words are sought in the number of the Z report, the till and the branch.
fn push_found(builder: &mut QueryBuilder<Sqlite>, asked: &Asked<'_>) -> Result<(), StoreError> {
    builder.push(" WHERE 1");
    for word in asked.query.search.split_whitespace().take(8) {
        let text = contains(word);
        builder.push(" AND (c.number LIKE ").push_bind(text.clone()).push(" ESCAPE '\\'");
        for column in ["m.till_code", "b.name"] {
            builder.push(format!(" OR {column} LIKE ")).push_bind(text.clone()).push(" ESCAPE '\\'");
        }
        builder.push(")");
    }
    asked.push_filters(builder)
}
