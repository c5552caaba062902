//! What a customer bought, line by line, off the bills this computer holds.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::store::StoreError;
use crate::store::sql::text::{optional, text};
use branchline_domain::id::Id;
use branchline_domain::parties::customer::Customer;
use branchline_domain::sales::Purchase;

/// Most lines that are read at once.
const MOST: u32 = 500;

/// Lists what a customer bought, the newest first.
pub async fn of(conn: &mut SqliteConnection, customer: &Id<Customer>) -> Result<Vec<Purchase>, StoreError> {
    let lines = sqlx::query(
        "SELECT i.id, i.number, i.business_date, l.name, l.unit, l.quantity_milli, l.price_paise, l.total_paise,
                coalesce((SELECT sum(r.quantity_milli) FROM credit_note_lines AS r WHERE r.invoice_line_id = l.id), 0) AS returned_milli
         FROM invoices AS i JOIN invoice_lines AS l ON l.invoice_id = i.id
         WHERE i.customer_id = ? AND i.status = 'final' AND l.deleted_at IS NULL
         ORDER BY i.business_date DESC, i.finalized_at DESC, i.id, l.position LIMIT ?",
    )
    .bind(customer)
    .bind(MOST)
    .try_map(|row: SqliteRow| {
        Ok(Purchase {
            invoice_id: text(&row, "id")?.into(),
            number: optional(&row, "number")?,
            business_date: row.try_get("business_date")?,
            name: text(&row, "name")?,
            unit: text(&row, "unit")?,
            quantity_milli: row.try_get("quantity_milli")?,
            returned_milli: row.try_get("returned_milli")?,
            price_paise: row.try_get("price_paise")?,
            total_paise: row.try_get("total_paise")?,
        })
    });
    Ok(lines.fetch_all(conn).await?)
}
