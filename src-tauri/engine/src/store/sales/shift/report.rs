//! What fell into a shift by now, added up from its bills, payments and cash movements.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::read;
use crate::store::StoreError;
use crate::store::device::settings;
use crate::store::sales::confirmations;
use crate::store::sql::text::{optional, text};
use branchline_domain::id::Id;
use branchline_domain::money::Paise;
use branchline_domain::sales::shift::{CashMovement, Flow, Flows, RateSum, Sales, Shift, ShiftReport};
use branchline_domain::tax::Heads;

/// Computes the X report of a shift; nothing when its amounts leave 64 bits.
pub async fn x_report(
    conn: &mut SqliteConnection,
    shift: Shift,
    now_ms: i64,
) -> Result<Option<ShiftReport>, StoreError> {
    let movements = movements(&mut *conn, &shift.id).await?;
    let payments = flows(&mut *conn, &shift.id).await?;
    let flows = Flows { float: shift.float_paise, payments: &payments, movements: &movements };
    let Some(modes) = flows.expected() else { return Ok(None) };
    let rates = rates(&mut *conn, &shift.id).await?;
    let tax = rates.iter().try_fold(Heads::default(), |sum, rate| sum.zip(rate.tax, Paise::checked_add));
    let Some(tax) = tax else { return Ok(None) };
    Ok(Some(ShiftReport {
        branch: read::branch(&mut *conn, &shift.id).await?.1,
        number: None,
        made_at: now_ms,
        closed_by: None,
        sales: Sales { tax, ..sales(&mut *conn, &shift.id).await? },
        rates,
        modes,
        unconfirmed_paise: confirmations::of_shift(&mut *conn, &shift.id).await?,
        movements,
        notes: Vec::new(),
        difference_paise: None,
        reason: None,
        unsent: settings::waiting(conn).await?.pending,
        blind: false,
        shift,
    }))
}

/// Adds up the bills of a shift.
async fn sales(conn: &mut SqliteConnection, shift: &Id<Shift>) -> sqlx::Result<Sales> {
    let discounts: i64 = sqlx::query_scalar(
        "SELECT coalesce(sum(l.discount_paise), 0) FROM invoices AS m JOIN invoice_lines AS l ON l.invoice_id = m.id
         WHERE m.shift_id = ? AND m.status = 'final' AND l.deleted_at IS NULL",
    )
    .bind(shift)
    .fetch_one(&mut *conn)
    .await?;
    sqlx::query(
        "SELECT count(*) FILTER (WHERE status = 'final') AS bills, count(*) FILTER (WHERE status = 'cancelled') AS cancelled,
                coalesce(sum(subtotal_paise) FILTER (WHERE status = 'final'), 0) + ?2 AS gross_paise,
                coalesce(sum(discount_paise) FILTER (WHERE status = 'final'), 0) + ?2 AS discount_paise,
                coalesce(sum(taxable_paise) FILTER (WHERE status = 'final'), 0) AS taxable_paise,
                coalesce(sum(round_off_paise) FILTER (WHERE status = 'final'), 0) AS round_off_paise,
                coalesce(sum(total_paise) FILTER (WHERE status = 'final'), 0) AS total_paise,
                coalesce(sum(max(0, total_paise - paid_paise)) FILTER (WHERE status = 'final'), 0) AS due_paise,
                (SELECT number FROM invoices WHERE shift_id = ?1 AND status <> 'draft' ORDER BY finalized_at, id LIMIT 1) AS first_number,
                (SELECT number FROM invoices WHERE shift_id = ?1 AND status <> 'draft' ORDER BY finalized_at DESC, id DESC LIMIT 1)
                    AS last_number
         FROM (SELECT m.*, coalesce((SELECT sum(a.amount_paise) FROM payment_allocations AS a WHERE a.invoice_id = m.id), 0) AS paid_paise
               FROM invoices AS m WHERE m.shift_id = ?1 AND m.deleted_at IS NULL)",
    )
    .bind(shift)
    .bind(discounts)
    .try_map(|row: SqliteRow| {
        Ok(Sales {
            bills: row.try_get("bills")?,
            cancelled: row.try_get("cancelled")?,
            first_number: optional(&row, "first_number")?,
            last_number: optional(&row, "last_number")?,
            gross_paise: row.try_get("gross_paise")?,
            discount_paise: row.try_get("discount_paise")?,
            taxable_paise: row.try_get("taxable_paise")?,
            tax: Heads::default(),
            round_off_paise: row.try_get("round_off_paise")?,
            total_paise: row.try_get("total_paise")?,
            due_paise: row.try_get("due_paise")?,
        })
    })
    .fetch_one(&mut *conn)
    .await
}

/// Adds up the lines of a shift's bills by rate.
async fn rates(conn: &mut SqliteConnection, shift: &Id<Shift>) -> sqlx::Result<Vec<RateSum>> {
    sqlx::query(
        "SELECT l.tax_rate_milli, l.cess_rate_milli, sum(l.taxable_paise) AS taxable_paise, sum(l.cgst_paise) AS cgst_paise,
                sum(l.sgst_paise) AS sgst_paise, sum(l.igst_paise) AS igst_paise, sum(l.cess_paise) AS cess_paise
         FROM invoices AS m JOIN invoice_lines AS l ON l.invoice_id = m.id
         WHERE m.shift_id = ? AND m.status = 'final' AND l.deleted_at IS NULL
         GROUP BY l.tax_rate_milli, l.cess_rate_milli ORDER BY l.tax_rate_milli, l.cess_rate_milli",
    )
    .bind(shift)
    .try_map(|row: SqliteRow| {
        let tax = Heads {
            cgst: row.try_get("cgst_paise")?,
            sgst: row.try_get("sgst_paise")?,
            igst: row.try_get("igst_paise")?,
            cess: row.try_get("cess_paise")?,
        };
        Ok(RateSum {
            rate_milli: row.try_get("tax_rate_milli")?,
            cess_rate_milli: row.try_get("cess_rate_milli")?,
            taxable_paise: row.try_get("taxable_paise")?,
            tax,
            tax_paise: tax.sum().unwrap_or(Paise::LARGEST_SHOWN),
        })
    })
    .fetch_all(conn)
    .await
}

/// Returns what customers paid in a shift and what went back to them, by mode. Whatever gives money back, a cancellation or a return, writes
/// a payment with the direction `out`.
async fn flows(conn: &mut SqliteConnection, shift: &Id<Shift>) -> sqlx::Result<Vec<Flow>> {
    sqlx::query(
        "SELECT mode, coalesce(sum(amount_paise) FILTER (WHERE direction = 'in'), 0) AS taken,
                coalesce(sum(amount_paise) FILTER (WHERE direction = 'out'), 0) AS returned
         FROM payments WHERE shift_id = ? GROUP BY mode",
    )
    .bind(shift)
    .try_map(|row: SqliteRow| {
        Ok(Flow { mode: row.try_get("mode")?, taken: row.try_get("taken")?, returned: row.try_get("returned")? })
    })
    .fetch_all(conn)
    .await
}

/// Lists the cash that moved in a shift besides payments, oldest first.
async fn movements(conn: &mut SqliteConnection, shift: &Id<Shift>) -> sqlx::Result<Vec<CashMovement>> {
    sqlx::query(
        "SELECT c.id, c.direction, c.amount_paise, c.reason, c.note, c.created_at, s.name AS staff
         FROM cash_movements AS c LEFT JOIN staff AS s ON s.id = c.staff_id WHERE c.shift_id = ? ORDER BY c.created_at, c.id",
    )
    .bind(shift)
    .try_map(|row: SqliteRow| {
        Ok(CashMovement {
            id: text(&row, "id")?.into(),
            direction: row.try_get("direction")?,
            amount_paise: row.try_get("amount_paise")?,
            reason: row.try_get("reason")?,
            note: optional(&row, "note")?,
            staff: optional(&row, "staff")?,
            created_at: row.try_get("created_at")?,
        })
    })
    .fetch_all(conn)
    .await
}
