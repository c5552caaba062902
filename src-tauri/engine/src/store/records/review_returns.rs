//! The review cards about returns: what two branches took back, or used, without hearing of each other.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::review_card::card;
use crate::store::StoreError;
use crate::store::sql::text::text;
use branchline_domain::messages::Message;
use branchline_domain::money::{Milli, Paise};
use branchline_domain::records::review;
use branchline_domain::records::review::{Review, ReviewKind, ReviewRecord};
use branchline_domain::records::words;

/// Lines of which more came back than was sold, at most `?1`, out of those triggers have found; the sums have the last word. Of a cancelled
/// bill everything came back already.
pub(crate) const OVER_RETURN: &str =
    "SELECT invoice_line_id, name, unit, sold_milli, returned_milli, credit_note_id FROM (
         SELECT l.invoice_line_id, l.name, l.unit, l.sold_milli, l.credit_note_id,
                (SELECT sum(quantity_milli) FROM credit_note_lines WHERE invoice_line_id = l.invoice_line_id)
                + iif((SELECT i.status FROM credit_notes AS n JOIN invoices AS i ON i.id = n.invoice_id
                       WHERE n.id = l.credit_note_id) = 'cancelled', l.sold_milli, 0) AS returned_milli
         FROM overreturned_lines AS found CROSS JOIN credit_note_lines AS l ON l.invoice_line_id = found.invoice_line_id
         GROUP BY l.invoice_line_id)
     WHERE returned_milli > sold_milli ORDER BY invoice_line_id LIMIT ?1";

/// Notes of which more was used than they are worth, at most `?1`.
pub(crate) const CREDIT_OVERUSED: &str = "SELECT n.id, n.number, n.business_date, n.total_paise,
         (SELECT sum(amount_paise) FROM credit_uses WHERE credit_note_id = n.id) AS used_paise
     FROM overused_notes AS found CROSS JOIN credit_notes AS n ON n.id = found.credit_note_id
     WHERE n.total_paise < used_paise ORDER BY n.id LIMIT ?1";

pub(super) async fn over_return(conn: &mut SqliteConnection, most: i64) -> Result<Vec<Review>, StoreError> {
    let mut cards = Vec::new();
    for row in sqlx::query(OVER_RETURN).bind(most).fetch_all(&mut *conn).await? {
        let line = text(&row, "invoice_line_id")?;
        let (sold, returned): (Milli, Milli) = (row.try_get("sold_milli")?, row.try_get("returned_milli")?);
        let notes = sqlx::query(
            "SELECT n.id, n.number, n.invoice_number, n.business_date FROM credit_notes AS n
             WHERE n.id IN (SELECT credit_note_id FROM credit_note_lines WHERE invoice_line_id = ?) ORDER BY n.id",
        )
        .bind(&line)
        .fetch_all(&mut *conn)
        .await?;
        let bill = notes.first().map(|note| text(note, "invoice_number")).transpose()?.unwrap_or_default();
        let goods = text(&row, "name")?;
        let words = review::over_return(&goods, &text(&row, "unit")?, &bill, sold, returned);
        let records = notes.iter().map(record).collect::<sqlx::Result<Vec<_>>>()?;
        let facts = format!("{}/{}", returned.get(), sold.get());
        cards.push(card(ReviewKind::OverReturn, line, facts, words, records));
    }
    Ok(cards)
}

pub(super) async fn credit_overused(conn: &mut SqliteConnection, most: i64) -> Result<Vec<Review>, StoreError> {
    let rows = sqlx::query(CREDIT_OVERUSED).bind(most).fetch_all(conn).await?;
    let overused = |row: &SqliteRow| {
        let (total, used): (Paise, Paise) = (row.try_get("total_paise")?, row.try_get("used_paise")?);
        let words = review::credit_overused(&text(row, "number")?, total, used);
        let facts = format!("{}/{}", used.get(), total.get());
        Ok(card(ReviewKind::CreditOverused, text(row, "id")?, facts, words, vec![record(row)?]))
    };
    Ok(rows.iter().map(overused).collect::<sqlx::Result<_>>()?)
}

fn record(row: &SqliteRow) -> sqlx::Result<ReviewRecord> {
    Ok(ReviewRecord {
        table_name: "credit_notes".to_owned(),
        id: text(row, "id")?,
        label: text(row, "number")?,
        note: Some::<Message>(words::day(&text(row, "business_date")?)),
        added_at: None,
    })
}
