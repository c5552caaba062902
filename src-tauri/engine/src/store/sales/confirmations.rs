//! Payments by UPI that nobody has seen arrive yet, and the facts that say somebody did.

use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use crate::store::StoreError;
use crate::store::sql::stamp::Stamp;
use crate::store::sql::text::{optional, text};
use branchline_domain::business_date::BusinessDate;
use branchline_domain::id::Id;
use branchline_domain::money::Paise;
use branchline_domain::sales::shift::Shift;
use branchline_domain::sales::{InvoicePayment, UnconfirmedPayment};

/// Whether a payment under the alias `p` waits for a confirmation. What a cancelled bill gave back waits for nothing.
pub(super) const UNCONFIRMED: &str =
    "p.mode = 'upi' AND p.direction = 'in' AND NOT EXISTS (SELECT 1 FROM payment_confirmations AS f WHERE f.payment_id = p.id)
     AND NOT EXISTS (SELECT 1 FROM payment_allocations AS x JOIN invoices AS y ON y.id = x.invoice_id
                     WHERE x.payment_id = p.id AND y.status = 'cancelled')";

/// Reads what is listed of payments under the alias `p`, without conditions.
const PAYMENTS: &str = "
    SELECT p.id, p.amount_paise, p.reference, p.business_date, p.till_code, i.id AS invoice_id, i.number,
           coalesce(i.customer_name, (SELECT c.name FROM customers AS c WHERE c.id = p.customer_id)) AS customer_name
    FROM payments AS p LEFT JOIN invoices AS i ON i.id = (SELECT min(a.invoice_id) FROM payment_allocations AS a WHERE a.payment_id = p.id)";

/// How many days back is looked, and how many are listed.
const DAYS: &str = "-60 days";
const MOST: u32 = 500;

fn payment(row: &SqliteRow) -> sqlx::Result<UnconfirmedPayment> {
    Ok(UnconfirmedPayment {
        id: text(row, "id")?.into(),
        amount_paise: row.try_get("amount_paise")?,
        invoice_id: optional(row, "invoice_id")?.map(Id::from),
        number: optional(row, "number")?,
        customer_name: optional(row, "customer_name")?,
        reference: optional(row, "reference")?,
        business_date: row.try_get("business_date")?,
        till_code: optional(row, "till_code")?,
    })
}

/// Lists the payments of this branch that wait for somebody to confirm them, the newest first.
pub async fn waiting(conn: &mut SqliteConnection, today: BusinessDate) -> Result<Vec<UnconfirmedPayment>, StoreError> {
    let sql = format!(
        "{PAYMENTS} WHERE p.business_date >= date(?, '{DAYS}') AND {UNCONFIRMED}
         AND p.branch_id = (SELECT branch_id FROM sync_identity) ORDER BY p.business_date DESC, p.id DESC LIMIT {MOST}"
    );
    let waiting = sqlx::query(AssertSqlSafe(sql)).bind(today).try_map(|row| payment(&row));
    Ok(waiting.fetch_all(conn).await?)
}

/// Returns a payment, with whether it waits for a confirmation; nothing when this computer holds none with this id.
pub async fn one(
    conn: &mut SqliteConnection,
    id: &Id<InvoicePayment>,
) -> Result<Option<(UnconfirmedPayment, bool)>, StoreError> {
    let found = sqlx::query(AssertSqlSafe(format!("{PAYMENTS} WHERE p.id = ?")));
    let found = found.bind(id).try_map(|row| payment(&row)).fetch_optional(&mut *conn).await?;
    let Some(found) = found else { return Ok(None) };
    let waits = format!("SELECT EXISTS (SELECT 1 FROM payments AS p WHERE p.id = ? AND {UNCONFIRMED})");
    let waits = sqlx::query_scalar(AssertSqlSafe(waits)).bind(id).fetch_one(conn).await?;
    Ok(Some((found, waits)))
}

/// Adds up what waits for a confirmation of a shift's money.
pub async fn of_shift(conn: &mut SqliteConnection, shift: &Id<Shift>) -> sqlx::Result<Paise> {
    let sql =
        format!("SELECT coalesce(sum(p.amount_paise), 0) FROM payments AS p WHERE p.shift_id = ? AND {UNCONFIRMED}");
    sqlx::query_scalar(AssertSqlSafe(sql)).bind(shift).fetch_one(conn).await
}

/// Notes that somebody saw a payment arrive, in its own branch's stream.
pub async fn confirm(
    conn: &mut SqliteConnection,
    stamp: &Stamp,
    payment: &Id<InvoicePayment>,
    day: BusinessDate,
) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO payment_confirmations (id, org_id, branch_id, payment_id, amount_paise, staff_id, business_date, created_at, updated_at)
         SELECT ?1, ?2, p.branch_id, p.id, p.amount_paise, (SELECT iif(locked, NULL, staff_id) FROM till_person), ?4, ?5, ?5
         FROM payments AS p WHERE p.id = ?3",
    )
    .bind(&stamp.id)
    .bind(&stamp.org_id)
    .bind(payment)
    .bind(day)
    .bind(stamp.now_ms)
    .execute(conn)
    .await?;
    Ok(())
}
