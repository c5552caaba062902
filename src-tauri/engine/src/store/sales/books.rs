//! Money and debts: payments, what they settle, and the entries of customers' accounts.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::returns_write;
use crate::clock;
use crate::store::StoreError;
use crate::store::sql::stamp::Stamp;
use crate::store::sql::text::{optional, text};
use branchline_domain::business_date::BusinessDate;
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::money::Paise;
use branchline_domain::parties::customer::Customer;
use branchline_domain::sales::{Allocation, CreditTaken, Due, Invoice, LedgerEntry, Taken};

/// Whose money it is, for which bill, and on which day.
#[derive(Debug, Clone, Copy)]
pub struct Occasion<'a> {
    /// The customer, if he is known.
    pub customer: Option<&'a Id<Customer>>,
    /// The bill's number; none for money on account.
    pub number: Option<&'a str>,
    /// The day in the books.
    pub day: BusinessDate,
}

/// Writes money taken, which bills it settles and how much of each, and what the customer owes less by it.
pub async fn receive(
    conn: &mut SqliteConnection,
    stamp: &Stamp,
    what: Occasion<'_>,
    taken: &Taken,
    parts: &[Allocation<Invoice>],
) -> sqlx::Result<()> {
    let payment = pay(&mut *conn, stamp, what, ("in", None), taken).await?;
    for part in parts {
        allocate(&mut *conn, stamp, &payment, part).await?;
    }
    let less = Paise::new(-taken.amount.get());
    enter(conn, stamp, what, ("payment", "payments", &payment), less).await
}

/// Writes which credit settles how much of a bill.
pub async fn settle_by_credit(
    conn: &mut SqliteConnection,
    stamp: &Stamp,
    what: Occasion<'_>,
    bill: &Id<Invoice>,
    credit: &CreditTaken,
) -> sqlx::Result<()> {
    let customer = what.customer.filter(|_| credit.note.is_none());
    let goes = returns_write::Use { note: credit.note.as_ref(), customer, bill: Some(bill), payment: None };
    returns_write::use_credit(&mut *conn, stamp, goes, credit.amount).await?;
    // What stood on the note stood on no account.
    let Some(note) = &credit.note else { return Ok(()) };
    let less = Paise::new(-credit.amount.get());
    enter(conn, stamp, what, ("credit_note", "credit_notes", note), less).await
}

/// Writes what of a payment settles a bill.
async fn allocate(
    conn: &mut SqliteConnection,
    stamp: &Stamp,
    payment: &str,
    part: &Allocation<Invoice>,
) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO payment_allocations (id, org_id, branch_id, payment_id, invoice_id, amount_paise, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)",
    )
    .bind(clock::new_id().to_string())
    .bind(&stamp.org_id)
    .bind(&stamp.branch_id)
    .bind(payment)
    .bind(&part.document)
    .bind(part.amount)
    .bind(stamp.now_ms)
    .execute(conn)
    .await?;
    Ok(())
}

/// Lists what is due of a customer's bills that this computer holds of its branch, oldest first.
pub async fn dues(conn: &mut SqliteConnection, customer: &Id<Customer>) -> sqlx::Result<Vec<Due<Invoice>>> {
    sqlx::query(
        "SELECT id, total_paise - paid_paise AS due_paise FROM (
             SELECT m.id, m.business_date, m.finalized_at, m.total_paise,
                    coalesce((SELECT sum(a.amount_paise) FROM payment_allocations AS a WHERE a.invoice_id = m.id), 0)
                    + coalesce((SELECT sum(u.amount_paise) FROM credit_uses AS u WHERE u.invoice_id = m.id), 0) AS paid_paise
             FROM invoices AS m
             WHERE m.customer_id = ? AND m.status = 'final' AND m.branch_id = (SELECT branch_id FROM sync_identity))
         WHERE total_paise > paid_paise ORDER BY business_date, finalized_at, id",
    )
    .bind(customer)
    .try_map(|row: SqliteRow| Ok(Due { document: text(&row, "id")?.into(), amount: row.try_get("due_paise")? }))
    .fetch_all(conn)
    .await
}

/// Writes money that moves, without saying what for; returns its id.
pub async fn pay(
    conn: &mut SqliteConnection,
    stamp: &Stamp,
    what: Occasion<'_>,
    (direction, note): (&str, Option<&str>),
    taken: &Taken,
) -> sqlx::Result<String> {
    let id = clock::new_id().to_string();
    let till = super::series::till(&mut *conn).await?;
    sqlx::query(
        "INSERT INTO payments (id, org_id, branch_id, customer_id, mode, direction, amount_paise, tendered_paise, reference, note,
             business_date, created_at, updated_at, till_code, shift_id, staff_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?12, ?13, (SELECT shift_id FROM open_shift),
             (SELECT iif(locked, NULL, staff_id) FROM till_person))",
    )
    .bind(&id)
    .bind(&stamp.org_id)
    .bind(&stamp.branch_id)
    .bind(what.customer)
    .bind(taken.mode.word())
    .bind(direction)
    .bind(taken.amount)
    .bind(taken.tendered)
    .bind(&taken.reference)
    .bind(note)
    .bind(what.day)
    .bind(stamp.now_ms)
    .bind(till)
    .execute(conn)
    .await?;
    Ok(id)
}

/// Enters what a customer owes more or less; nothing for a buyer nobody knows, whose bills are paid.
pub async fn enter(
    conn: &mut SqliteConnection,
    stamp: &Stamp,
    what: Occasion<'_>,
    (reason, table, source): (&str, &str, &str),
    amount: Paise,
) -> sqlx::Result<()> {
    let Some(customer) = what.customer.filter(|_| amount != Paise::ZERO) else { return Ok(()) };
    sqlx::query(
        "INSERT INTO ledger_entries (id, org_id, branch_id, customer_id, amount_paise, reason, source_table, source_id, document_number,
             business_date, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11)",
    )
    .bind(clock::new_id().to_string())
    .bind(&stamp.org_id)
    .bind(&stamp.branch_id)
    .bind(customer)
    .bind(amount)
    .bind(reason)
    .bind(table)
    .bind(source)
    .bind(what.number)
    .bind(what.day)
    .bind(stamp.now_ms)
    .execute(conn)
    .await?;
    Ok(())
}

/// Returns what a party owes.
pub async fn balance(conn: &mut SqliteConnection, party: &str) -> sqlx::Result<Paise> {
    let balance = "SELECT coalesce((SELECT balance_paise FROM party_balances WHERE party_id = ?), 0)";
    sqlx::query_scalar(balance).bind(party).fetch_one(conn).await
}

/// Returns a customer's account, oldest first, each entry with the balance after it.
pub async fn statement(conn: &mut SqliteConnection, customer: &Id<Customer>) -> Result<Vec<LedgerEntry>, StoreError> {
    let entries = sqlx::query(
        "SELECT business_date, reason, document_number, amount_paise,
                sum(amount_paise) OVER (ORDER BY business_date, created_at, id) AS balance_paise
         FROM ledger_entries WHERE customer_id = ? ORDER BY business_date, created_at, id",
    )
    .bind(customer)
    .try_map(|row: SqliteRow| {
        let number = optional(&row, "document_number")?;
        let on_account = number.is_none();
        let amount: Paise = row.try_get("amount_paise")?;
        let number = number.unwrap_or_default();
        Ok(LedgerEntry {
            business_date: row.try_get("business_date")?,
            what: match text(&row, "reason")?.as_str() {
                "bill" => message!("ledger-bill", number = number),
                "payment" if amount > Paise::ZERO => message!("ledger-paid-back", number = number),
                "payment" if on_account => message!("ledger-received"),
                "payment" => message!("ledger-payment", number = number),
                "credit_note" => message!("ledger-credit-note", number = number),
                "cancellation" => message!("ledger-cancellation", number = number),
                "opening" => message!("ledger-opening"),
                _ => message!("ledger-adjustment"),
            },
            amount_paise: amount,
            balance_paise: row.try_get("balance_paise")?,
        })
    });
    Ok(entries.fetch_all(conn).await?)
}
