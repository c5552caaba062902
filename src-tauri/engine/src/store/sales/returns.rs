//! What came back: credit notes with their lines, what became of the credit, and how much of a bill is home.

use std::collections::HashMap;

use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use crate::store::StoreError;
use crate::store::sql::text::{optional, text};
use branchline_domain::id::Id;
use branchline_domain::money::{Milli, Paise};
use branchline_domain::sales::{
    CreditNote, CreditNoteLine, CreditUse, Invoice, KnownNote, SoldBill, SoldLine, WholeCreditNote, WholeInvoice,
};
use branchline_domain::tax::{Heads, Scheme};

/// Selects heads of credit notes under the alias `c`, without conditions.
pub(crate) const NOTES: &str = "
    SELECT m.id, m.number, m.business_date, m.invoice_id, m.invoice_number, m.invoice_date, m.customer_id, m.customer_name, m.customer_phone,
           m.customer_gstin, m.customer_address, m.place_of_supply, m.scheme, m.taxable_paise, m.cgst_paise, m.sgst_paise, m.igst_paise,
           m.cess_paise, m.round_off_paise, m.total_paise, m.reason, m.till_code, m.created_at,
           (SELECT s.name FROM staff AS s WHERE s.id = m.staff_id) AS staff,
           m.total_paise - coalesce((SELECT sum(u.amount_paise) FROM credit_uses AS u WHERE u.credit_note_id = m.id), 0) AS open_paise,
           EXISTS (SELECT 1 FROM sync_queue WHERE table_name = 'credit_notes' AND record_id = m.id AND synced_at IS NULL) AS waiting
    FROM credit_notes AS m";

/// Reads one head off a row of [`NOTES`].
pub(crate) fn note(row: &SqliteRow) -> sqlx::Result<CreditNote> {
    Ok(CreditNote {
        id: text(row, "id")?.into(),
        number: text(row, "number")?,
        business_date: row.try_get("business_date")?,
        invoice_id: text(row, "invoice_id")?.into(),
        invoice_number: text(row, "invoice_number")?,
        invoice_date: row.try_get("invoice_date")?,
        customer_id: optional(row, "customer_id")?.map(Id::from),
        customer_name: optional(row, "customer_name")?,
        customer_phone: optional(row, "customer_phone")?,
        customer_gstin: optional(row, "customer_gstin")?,
        customer_address: optional(row, "customer_address")?,
        place_of_supply: optional(row, "place_of_supply")?,
        scheme: Scheme::of_word(&text(row, "scheme")?),
        taxable_paise: row.try_get("taxable_paise")?,
        tax: heads(row)?,
        round_off_paise: row.try_get("round_off_paise")?,
        total_paise: row.try_get("total_paise")?,
        open_paise: row.try_get("open_paise")?,
        reason: optional(row, "reason")?,
        till_code: optional(row, "till_code")?,
        staff: optional(row, "staff")?,
        created_at: row.try_get("created_at")?,
        waiting: row.try_get("waiting")?,
    })
}

fn heads(row: &SqliteRow) -> sqlx::Result<Heads> {
    Ok(Heads {
        cgst: row.try_get("cgst_paise")?,
        sgst: row.try_get("sgst_paise")?,
        igst: row.try_get("igst_paise")?,
        cess: row.try_get("cess_paise")?,
    })
}

/// Reads a whole credit note; nothing when there is none with this id.
pub async fn whole(conn: &mut SqliteConnection, id: &Id<CreditNote>) -> Result<Option<WholeCreditNote>, StoreError> {
    let sql = format!("{NOTES} WHERE m.id = ?");
    let found = sqlx::query(AssertSqlSafe(sql)).bind(id).try_map(|row| note(&row)).fetch_optional(&mut *conn).await?;
    let Some(note) = found else { return Ok(None) };
    let lines = sqlx::query(
        "SELECT position, product_id, name, hsn, unit, quantity_milli, price_paise, tax_rate_milli, cess_rate_milli, taxable_paise, cgst_paise,
                sgst_paise, igst_paise, cess_paise, total_paise
         FROM credit_note_lines WHERE credit_note_id = ? ORDER BY position, id",
    )
    .bind(id)
    .try_map(|row: SqliteRow| {
        Ok(CreditNoteLine {
            position: row.try_get("position")?,
            product_id: optional(&row, "product_id")?.map(Id::from),
            name: text(&row, "name")?,
            hsn: optional(&row, "hsn")?,
            unit: text(&row, "unit")?,
            quantity_milli: row.try_get("quantity_milli")?,
            price_paise: row.try_get("price_paise")?,
            tax_rate_milli: row.try_get("tax_rate_milli")?,
            cess_rate_milli: row.try_get("cess_rate_milli")?,
            taxable_paise: row.try_get("taxable_paise")?,
            tax: heads(&row)?,
            total_paise: row.try_get("total_paise")?,
        })
    })
    .fetch_all(&mut *conn)
    .await?;
    let uses = uses(conn, "credit_note_id", id).await?;
    Ok(Some(WholeCreditNote { note, lines, uses }))
}

/// Finds the credit note with this number or id; of several, the one made first.
pub async fn find(conn: &mut SqliteConnection, named: &str) -> sqlx::Result<Option<Id<CreditNote>>> {
    let found = "SELECT id FROM credit_notes WHERE number = ?1 OR id = ?1 ORDER BY id LIMIT 1";
    sqlx::query_scalar(found).bind(named).fetch_optional(conn).await
}

/// Returns the number of the credit note with this number or id; of several, of the one made first.
pub async fn number_of(conn: &mut SqliteConnection, named: &str) -> sqlx::Result<Option<String>> {
    let found = "SELECT number FROM credit_notes WHERE number = ?1 OR id = ?1 ORDER BY id LIMIT 1";
    sqlx::query_scalar(found).bind(named).fetch_optional(conn).await
}

/// Finds a credit note that a draft names, with what is left of it.
pub async fn known(conn: &mut SqliteConnection, named: &str) -> Result<Option<KnownNote>, StoreError> {
    let Some(id) = find(&mut *conn, named).await? else { return Ok(None) };
    let sql = format!("{NOTES} WHERE m.id = ?");
    let note = sqlx::query(AssertSqlSafe(sql)).bind(&id).try_map(|row| note(&row)).fetch_one(conn).await?;
    Ok(Some(KnownNote { id: note.id, customer: note.customer_id, open: note.open_paise }))
}

/// Lists the credit notes of a bill, oldest first.
pub async fn of_bill(conn: &mut SqliteConnection, bill: &Id<Invoice>) -> Result<Vec<CreditNote>, StoreError> {
    let sql = format!("{NOTES} WHERE m.invoice_id = ? ORDER BY m.created_at, m.id");
    Ok(sqlx::query(AssertSqlSafe(sql)).bind(bill).try_map(|row| note(&row)).fetch_all(conn).await?)
}

/// Lists what became of a credit, or which credit a bill used; `column` is `credit_note_id` or `invoice_id`.
pub async fn uses(conn: &mut SqliteConnection, column: &'static str, id: &str) -> Result<Vec<CreditUse>, StoreError> {
    let sql = format!(
        "SELECT n.number, u.amount_paise, u.payment_id IS NOT NULL AS refund, p.mode
         FROM credit_uses AS u LEFT JOIN credit_notes AS n ON n.id = u.credit_note_id LEFT JOIN payments AS p ON p.id = u.payment_id
         WHERE u.{column} = ? ORDER BY u.created_at, u.id"
    );
    let uses = sqlx::query(AssertSqlSafe(sql)).bind(id).try_map(|row: SqliteRow| {
        Ok(CreditUse {
            number: optional(&row, "number")?,
            amount_paise: row.try_get("amount_paise")?,
            refund: row.try_get("refund")?,
            mode: row.try_get("mode")?,
        })
    });
    Ok(uses.fetch_all(conn).await?)
}

/// Returns how much came back of each line of a bill, in the order of its lines.
pub async fn returned(conn: &mut SqliteConnection, bill: &Id<Invoice>) -> Result<Vec<Milli>, StoreError> {
    let returned = sqlx::query_scalar(
        "SELECT coalesce((SELECT sum(r.quantity_milli) FROM credit_note_lines AS r WHERE r.invoice_line_id = l.id), 0)
         FROM invoice_lines AS l WHERE l.invoice_id = ? AND l.deleted_at IS NULL ORDER BY l.position, l.id",
    );
    Ok(returned.bind(bill).fetch_all(conn).await?)
}

/// Puts what credit notes say beside a bill, which may be another branch's.
pub async fn with_returns(
    conn: &mut SqliteConnection,
    bill: WholeInvoice,
    branch_id: String,
    line_ids: Vec<String>,
) -> Result<SoldBill, StoreError> {
    let back = sqlx::query(
        "SELECT r.invoice_line_id, sum(r.quantity_milli) AS quantity_milli, sum(r.taxable_paise) AS taxable_paise,
                sum(r.cgst_paise) AS cgst_paise, sum(r.sgst_paise) AS sgst_paise, sum(r.igst_paise) AS igst_paise,
                sum(r.cess_paise) AS cess_paise
         FROM credit_notes AS c JOIN credit_note_lines AS r ON r.credit_note_id = c.id WHERE c.invoice_id = ? GROUP BY r.invoice_line_id",
    )
    .bind(&bill.invoice.id)
    .try_map(|row: SqliteRow| {
        let quantity: Milli = row.try_get("quantity_milli")?;
        let taxable: Paise = row.try_get("taxable_paise")?;
        Ok((text(&row, "invoice_line_id")?, (quantity, taxable, heads(&row)?)))
    })
    .fetch_all(&mut *conn)
    .await?;
    let mut back: HashMap<_, _> = back.into_iter().collect();
    let given = "SELECT coalesce(sum(total_paise), 0) FROM credit_notes WHERE invoice_id = ?";
    let given = sqlx::query_scalar(given).bind(&bill.invoice.id).fetch_one(&mut *conn).await?;
    let lines = line_ids.into_iter().zip(bill.lines).map(|(id, line)| {
        let (returned, given_taxable, given_tax) = back.remove(&id).unwrap_or_default();
        SoldLine { id, line, returned, given_taxable, given_tax }
    });
    Ok(SoldBill { lines: lines.collect(), invoice: bill.invoice, branch_id, given })
}

/// Returns the credit that other branches' rows say was used on a bill, which its own branch alone knows otherwise.
pub async fn used_on(conn: &mut SqliteConnection, bill: &Id<Invoice>) -> sqlx::Result<Paise> {
    let used = "SELECT coalesce(sum(amount_paise), 0) FROM credit_uses WHERE invoice_id = ?";
    sqlx::query_scalar(used).bind(bill).fetch_one(conn).await
}

/// The credit a bill used, to be given back when it is cancelled.
#[derive(Debug)]
pub struct UsedCredit {
    /// The note it came off; the customer's account when absent.
    pub note: Option<Id<CreditNote>>,
    /// That note's number.
    pub number: Option<String>,
    /// How much.
    pub amount: Paise,
}

/// Lists the credit a bill used, note by note.
pub async fn used_credit(conn: &mut SqliteConnection, bill: &Id<Invoice>) -> Result<Vec<UsedCredit>, StoreError> {
    let used = sqlx::query(
        "SELECT u.credit_note_id, n.number, sum(u.amount_paise) AS amount_paise
         FROM credit_uses AS u LEFT JOIN credit_notes AS n ON n.id = u.credit_note_id
         WHERE u.invoice_id = ? GROUP BY u.credit_note_id HAVING sum(u.amount_paise) <> 0 ORDER BY u.credit_note_id",
    )
    .bind(bill)
    .try_map(|row: SqliteRow| {
        Ok(UsedCredit {
            note: optional(&row, "credit_note_id")?.map(Id::from),
            number: optional(&row, "number")?,
            amount: row.try_get("amount_paise")?,
        })
    });
    Ok(used.fetch_all(conn).await?)
}
