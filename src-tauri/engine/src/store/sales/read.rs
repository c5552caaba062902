//! Reading one bill with all that belongs to it.

use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use super::confirmations::UNCONFIRMED;
use super::returns;
use crate::store::StoreError;
use crate::store::sql::text::{optional, text};
use branchline_domain::id::Id;
use branchline_domain::money::Paise;
use branchline_domain::sales::{Invoice, InvoiceLine, InvoicePayment, SoldBill, WholeInvoice};
use branchline_domain::tax::{Heads, Scheme};

/// Selects heads under the alias `m`, without conditions.
pub(crate) const HEADS: &str = "
    SELECT m.id, m.number, m.status, m.business_date, m.customer_id, m.customer_name, m.customer_phone, m.customer_gstin, m.customer_address,
           m.place_of_supply, m.scheme, m.subtotal_paise, m.discount_paise, m.taxable_paise, m.tax_paise, m.cess_paise, m.round_off_paise,
           m.total_paise, m.till_code, m.notes, m.finalized_at, m.updated_at,
           (SELECT s.name FROM staff AS s WHERE s.id = m.staff_id) AS staff,
           coalesce((SELECT sum(a.amount_paise) FROM payment_allocations AS a WHERE a.invoice_id = m.id), 0)
               + coalesce((SELECT sum(u.amount_paise) FROM credit_uses AS u WHERE u.invoice_id = m.id), 0) AS paid_paise,
           CASE WHEN NOT EXISTS (SELECT 1 FROM credit_notes AS c WHERE c.invoice_id = m.id) THEN 'none'
                WHEN (SELECT sum(r.quantity_milli) FROM credit_notes AS c JOIN credit_note_lines AS r ON r.credit_note_id = c.id
                      WHERE c.invoice_id = m.id)
                    < (SELECT sum(l.quantity_milli) FROM invoice_lines AS l WHERE l.invoice_id = m.id AND l.deleted_at IS NULL)
                THEN 'part' ELSE 'whole' END AS returned,
           EXISTS (SELECT 1 FROM sync_queue WHERE table_name = 'invoices' AND record_id = m.id AND synced_at IS NULL) AS waiting
    FROM invoices AS m";

/// Reads one head off a row of [`HEADS`].
pub(crate) fn head(row: &SqliteRow) -> sqlx::Result<Invoice> {
    Ok(Invoice {
        id: text(row, "id")?.into(),
        number: optional(row, "number")?,
        status: text(row, "status")?,
        business_date: row.try_get("business_date")?,
        customer_id: optional(row, "customer_id")?.map(Id::from),
        customer_name: optional(row, "customer_name")?,
        customer_phone: optional(row, "customer_phone")?,
        customer_gstin: optional(row, "customer_gstin")?,
        customer_address: optional(row, "customer_address")?,
        place_of_supply: optional(row, "place_of_supply")?,
        scheme: Scheme::of_word(&text(row, "scheme")?),
        subtotal_paise: row.try_get("subtotal_paise")?,
        discount_paise: row.try_get("discount_paise")?,
        taxable_paise: row.try_get("taxable_paise")?,
        tax_paise: row.try_get("tax_paise")?,
        cess_paise: row.try_get("cess_paise")?,
        round_off_paise: row.try_get("round_off_paise")?,
        total_paise: row.try_get("total_paise")?,
        paid_paise: row.try_get("paid_paise")?,
        returned: row.try_get("returned")?,
        till_code: optional(row, "till_code")?,
        staff: optional(row, "staff")?,
        notes: optional(row, "notes")?,
        finalized_at: row.try_get("finalized_at")?,
        updated_at: row.try_get("updated_at")?,
        waiting: row.try_get("waiting")?,
    })
}

/// Reads a whole bill; nothing when there is none with this id.
pub async fn whole(conn: &mut SqliteConnection, id: &Id<Invoice>) -> Result<Option<WholeInvoice>, StoreError> {
    let sql = format!("{HEADS} WHERE m.id = ?");
    let found = sqlx::query(AssertSqlSafe(sql)).bind(id).try_map(|row| head(&row)).fetch_optional(&mut *conn).await?;
    let Some(invoice) = found else { return Ok(None) };
    let lines = lines(&mut *conn, id).await?;
    let payments = payments(&mut *conn, id).await?;
    let returned = returns::returned(&mut *conn, id).await?;
    let credits = returns::uses(&mut *conn, "invoice_id", id).await?;
    let credit_notes = returns::of_bill(conn, id).await?;
    let change = payments.iter().filter_map(|paid| paid.tendered_paise?.checked_sub(paid.amount_paise));
    let change_paise = Paise::total(change).unwrap_or_default();
    Ok(Some(WholeInvoice { invoice, lines, payments, change_paise, returned, credits, credit_notes }))
}

/// Reads a bill this computer holds as it is judged by when goods come back; nothing when it holds none with this id.
pub async fn sold(conn: &mut SqliteConnection, bill: &Id<Invoice>) -> Result<Option<SoldBill>, StoreError> {
    let Some(bill_here) = whole(&mut *conn, bill).await? else { return Ok(None) };
    let made_at = branch(&mut *conn, bill).await?;
    let ids = "SELECT id FROM invoice_lines WHERE invoice_id = ? AND deleted_at IS NULL ORDER BY position, id";
    let ids: Vec<String> = sqlx::query_scalar(ids).bind(bill).fetch_all(&mut *conn).await?;
    Ok(Some(returns::with_returns(conn, bill_here, made_at, ids).await?))
}

/// Finds the bill with this number; of several, the one begun first.
pub async fn by_number(conn: &mut SqliteConnection, number: &str) -> sqlx::Result<Option<Id<Invoice>>> {
    let found = "SELECT id FROM invoices WHERE number = ? ORDER BY id LIMIT 1";
    sqlx::query_scalar(found).bind(number).fetch_optional(conn).await
}

/// Tells whether this computer holds a bill.
pub async fn exists(conn: &mut SqliteConnection, id: &Id<Invoice>) -> sqlx::Result<bool> {
    sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM invoices WHERE id = ?)").bind(id).fetch_one(conn).await
}

/// Returns the branch that made a bill.
pub async fn branch(conn: &mut SqliteConnection, id: &Id<Invoice>) -> sqlx::Result<String> {
    sqlx::query_scalar("SELECT branch_id FROM invoices WHERE id = ?").bind(id).fetch_one(conn).await
}

/// Reads a bill's lines in their order.
pub async fn lines(conn: &mut SqliteConnection, id: &Id<Invoice>) -> Result<Vec<InvoiceLine>, StoreError> {
    let lines = sqlx::query(
        "SELECT product_id, name, hsn, unit, quantity_milli, price_paise, includes_tax, mrp_paise, discount_paise, bill_discount_paise,
                taxable_paise, tax_rate_milli, cess_rate_milli, cgst_paise, sgst_paise, igst_paise, cess_paise, total_paise
         FROM invoice_lines WHERE invoice_id = ? AND deleted_at IS NULL ORDER BY position, id",
    )
    .bind(id)
    .try_map(|row: SqliteRow| {
        Ok(InvoiceLine {
            product_id: optional(&row, "product_id")?.map(Id::from),
            name: text(&row, "name")?,
            hsn: optional(&row, "hsn")?,
            unit: text(&row, "unit")?,
            quantity_milli: row.try_get("quantity_milli")?,
            price_paise: row.try_get("price_paise")?,
            includes_tax: row.try_get("includes_tax")?,
            mrp_paise: row.try_get("mrp_paise")?,
            discount_paise: row.try_get("discount_paise")?,
            bill_discount_paise: row.try_get("bill_discount_paise")?,
            taxable_paise: row.try_get("taxable_paise")?,
            tax_rate_milli: row.try_get("tax_rate_milli")?,
            cess_rate_milli: row.try_get("cess_rate_milli")?,
            tax: Heads {
                cgst: row.try_get("cgst_paise")?,
                sgst: row.try_get("sgst_paise")?,
                igst: row.try_get("igst_paise")?,
                cess: row.try_get("cess_paise")?,
            },
            total_paise: row.try_get("total_paise")?,
        })
    });
    Ok(lines.fetch_all(conn).await?)
}

async fn payments(conn: &mut SqliteConnection, id: &Id<Invoice>) -> Result<Vec<InvoicePayment>, StoreError> {
    let sql = format!(
        "SELECT p.id, p.mode, a.amount_paise, p.tendered_paise, p.reference, p.business_date, ({UNCONFIRMED}) AS unconfirmed
         FROM payment_allocations AS a JOIN payments AS p ON p.id = a.payment_id
         WHERE a.invoice_id = ? ORDER BY a.created_at, a.id"
    );
    let payments = sqlx::query(AssertSqlSafe(sql)).bind(id).try_map(|row: SqliteRow| {
        Ok(InvoicePayment {
            id: text(&row, "id")?.into(),
            unconfirmed: row.try_get("unconfirmed")?,
            mode: row.try_get("mode")?,
            amount_paise: row.try_get("amount_paise")?,
            tendered_paise: row.try_get("tendered_paise")?,
            reference: optional(&row, "reference")?,
            business_date: row.try_get("business_date")?,
        })
    });
    Ok(payments.fetch_all(conn).await?)
}
