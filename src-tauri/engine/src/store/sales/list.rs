//! The list of bills, the newest first.

use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Sqlite, SqliteConnection};

use super::read::{HEADS, head};
use crate::store::StoreError;
use crate::store::sql::listing::{
    Asked, Filter, ListColumn, Listing, Shown, Takes, amount, filter, filters_of, optional as maybe, text,
};
use crate::store::sql::search::contains;
use crate::store::sql::window;
use branchline_domain::money::Paise;
use branchline_domain::records::kind::Kind;
use branchline_domain::records::kinds;
use branchline_domain::records::page::{ListQuery, Page};
use branchline_domain::sales::Invoice;

const KIND: &Kind = kinds::known("invoices");

/// The order without a column.
const NEWEST: &str = "m.business_date DESC, m.finalized_at DESC, m.id DESC";

/// What the list offers.
pub const LISTING: Listing = Listing {
    columns: &[
        maybe(text("number", "m.number")),
        text("date", "m.business_date"),
        maybe(text("customer", "m.customer_name")),
        amount("total", "m.total_paise", Shown::Paise),
        maybe(text("till", "m.till_code")),
    ],
    filters: &[
        Filter { name: "status", sql: "m.status = ?", takes: Takes::Exactly },
        Filter { name: "from", sql: "m.business_date >= ?", takes: Takes::Exactly },
        Filter { name: "to", sql: "m.business_date <= ?", takes: Takes::Exactly },
        Filter { name: "customer", sql: "m.customer_id = ?", takes: Takes::Exactly },
        Filter {
            name: "item",
            sql: "m.id IN (SELECT l.invoice_id FROM invoice_lines AS l WHERE l.product_id = ?)",
            takes: Takes::Exactly,
        },
        filter("unpaid", "m.id IN (SELECT invoice_id FROM due_invoices)"),
        filter("returned", "m.id IN (SELECT c.invoice_id FROM credit_notes AS c)"),
        COMMON[0],
    ],
};

const COMMON: [Filter; 2] = filters_of!("invoices");

/// Returns a window of the bills that are no drafts.
pub async fn list(conn: &mut SqliteConnection, query: &ListQuery) -> Result<Page<Invoice>, StoreError> {
    let asked = Asked { query, kind: KIND, listing: &LISTING };
    // Ids are found and sorted first; what is paid of a bill is added up for the window's rows alone.
    let mut page = QueryBuilder::new(HEADS);
    page.push(" WHERE m.id IN (SELECT m.id FROM invoices AS m");
    push_found(&mut page, &asked)?;
    asked.push_order(&mut page, NEWEST)?;
    page.push(" LIMIT ").push_bind(query.limit.min(500)).push(" OFFSET ").push_bind(query.offset);
    page.push(")");
    asked.push_order(&mut page, NEWEST)?;
    let rows = page.build().try_map(|row| head(&row)).fetch_all(&mut *conn).await?;
    let mut count = QueryBuilder::new("SELECT count(*) FROM invoices AS m");
    push_found(&mut count, &asked)?;
    Ok(window::page(conn, query, rows, count).await?)
}

/// Returns `columns` of all of the bills that are found, in their order, the id first.
pub async fn whole(
    conn: &mut SqliteConnection,
    query: &ListQuery,
    columns: &[&ListColumn],
) -> Result<Vec<SqliteRow>, StoreError> {
    let asked = Asked { query, kind: KIND, listing: &LISTING };
    let mut all = QueryBuilder::new("SELECT ");
    all.push(window::selected("m.id", columns)).push(" FROM invoices AS m");
    push_found(&mut all, &asked)?;
    asked.push_order(&mut all, NEWEST)?;
    Ok(all.build().fetch_all(conn).await?)
}

/// Words are sought in number, buyer and phone; a number with a rupee's form also among the totals.
fn push_found(builder: &mut QueryBuilder<Sqlite>, asked: &Asked<'_>) -> Result<(), StoreError> {
    builder.push(" WHERE m.deleted_at IS NULL AND m.status <> 'draft'");
    for word in asked.query.search.split_whitespace().take(8) {
        let text = contains(word);
        builder.push(" AND (m.number LIKE ").push_bind(text.clone()).push(" ESCAPE '\\'");
        for column in ["m.customer_name", "m.customer_phone"] {
            builder.push(format!(" OR {column} LIKE ")).push_bind(text.clone()).push(" ESCAPE '\\'");
        }
        if let Ok(total) = word.parse::<Paise>() {
            builder.push(" OR m.total_paise = ").push_bind(total);
        }
        builder.push(")");
    }
    asked.push_filters(builder)
}
