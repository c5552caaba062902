//! The list of credit notes of all branches, the newest first.

use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Sqlite, SqliteConnection};

use super::returns::{NOTES, note};
use crate::store::StoreError;
use crate::store::sql::listing::{
    Asked, Filter, ListColumn, Listing, Shown, Takes, amount, filter, optional as maybe, text,
};
use crate::store::sql::search::contains;
use crate::store::sql::window;
use branchline_domain::money::Paise;
use branchline_domain::records::kind::Kind;
use branchline_domain::records::kinds;
use branchline_domain::records::page::{ListQuery, Page};
use branchline_domain::sales::CreditNote;

const KIND: &Kind = kinds::known("credit_notes");

/// The order without a column.
const NEWEST: &str = "m.business_date DESC, m.created_at DESC, m.id DESC";

/// What the list offers.
pub const LISTING: Listing = Listing {
    columns: &[
        text("number", "m.number"),
        text("date", "m.business_date"),
        maybe(text("customer", "m.customer_name")),
        text("bill", "m.invoice_number"),
        amount("total", "m.total_paise", Shown::Paise),
    ],
    filters: &[
        Filter { name: "from", sql: "m.business_date >= ?", takes: Takes::Exactly },
        Filter { name: "to", sql: "m.business_date <= ?", takes: Takes::Exactly },
        Filter { name: "customer", sql: "m.customer_id = ?", takes: Takes::Exactly },
        filter(
            "open",
            "m.customer_id IS NULL AND m.total_paise > coalesce((SELECT sum(u.amount_paise) FROM credit_uses AS u
             WHERE u.credit_note_id = m.id), 0)",
        ),
    ],
};

/// Returns a window of the credit notes.
pub async fn list(conn: &mut SqliteConnection, query: &ListQuery) -> Result<Page<CreditNote>, StoreError> {
    let asked = Asked { query, kind: KIND, listing: &LISTING };
    let mut page = QueryBuilder::new(NOTES);
    push_found(&mut page, &asked)?;
    asked.push_order(&mut page, NEWEST)?;
    page.push(" LIMIT ").push_bind(query.limit.min(500)).push(" OFFSET ").push_bind(query.offset);
    let rows = page.build().try_map(|row| note(&row)).fetch_all(&mut *conn).await?;
    let mut count = QueryBuilder::new("SELECT count(*) FROM credit_notes AS m");
    push_found(&mut count, &asked)?;
    Ok(window::page(conn, query, rows, count).await?)
}

/// Returns `columns` of all of the credit notes that are found, in their order, the id first.
pub async fn whole(
    conn: &mut SqliteConnection,
    query: &ListQuery,
    columns: &[&ListColumn],
) -> Result<Vec<SqliteRow>, StoreError> {
    let asked = Asked { query, kind: KIND, listing: &LISTING };
    let mut all = QueryBuilder::new("SELECT ");
    all.push(window::selected("m.id", columns)).push(" FROM credit_notes AS m");
    push_found(&mut all, &asked)?;
    asked.push_order(&mut all, NEWEST)?;
    Ok(all.build().fetch_all(conn).await?)
}

/// Words are sought in the numbers of note and bill, buyer and phone; a number with a rupee's form also among the totals.
fn push_found(builder: &mut QueryBuilder<Sqlite>, asked: &Asked<'_>) -> Result<(), StoreError> {
    builder.push(" WHERE true");
    for word in asked.query.search.split_whitespace().take(8) {
        let text = contains(word);
        builder.push(" AND (m.number LIKE ").push_bind(text.clone()).push(" ESCAPE '\\'");
        for column in ["m.invoice_number", "m.customer_name", "m.customer_phone"] {
            builder.push(format!(" OR {column} LIKE ")).push_bind(text.clone()).push(" ESCAPE '\\'");
        }
        if let Ok(total) = word.parse::<Paise>() {
            builder.push(" OR m.total_paise = ").push_bind(total);
        }
        builder.push(")");
    }
    asked.push_filters(builder)
}
