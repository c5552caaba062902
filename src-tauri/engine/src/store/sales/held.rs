//! Bills on hold: rows of the branch, so that every till of it sees them and none sells what they keep back.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::clock;
use crate::store::sql::stamp::Stamp;
use crate::store::sql::text::{optional, text};
use branchline_domain::id::Id;
use branchline_domain::money::Milli;
use branchline_domain::parties::customer::Customer;
use branchline_domain::sales::{HeldBill, Invoice, QuotedLine};

/// A row that waits, and what was typed.
#[derive(Debug)]
pub struct Kept {
    /// The draft, JSON.
    pub content: String,
    /// The till that took it up, once it is gone.
    pub taken_by: Option<String>,
    /// Whether it is gone.
    pub gone: bool,
}

/// What one bill on hold has become at another till.
#[derive(Debug)]
pub struct Elsewhere {
    /// The till.
    pub till: String,
    /// The number of the bill that was made of it.
    pub number: Option<String>,
}

/// Returns what a customer is called.
pub async fn customer_name(conn: &mut SqliteConnection, id: &Id<Customer>) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar("SELECT name FROM customers WHERE id = ?").bind(id).fetch_optional(conn).await
}

/// Lists what waits in this branch, the oldest first.
pub async fn list(conn: &mut SqliteConnection) -> sqlx::Result<Vec<HeldBill>> {
    sqlx::query(
        "SELECT id, label, customer_name, line_count, total_paise, till_code, created_at FROM held_bills
         WHERE deleted_at IS NULL AND branch_id = (SELECT branch_id FROM sync_identity) ORDER BY created_at, id",
    )
    .try_map(|row| read(&row))
    .fetch_all(conn)
    .await
}

fn read(row: &SqliteRow) -> sqlx::Result<HeldBill> {
    Ok(HeldBill {
        id: text(row, "id")?.into(),
        label: optional(row, "label")?,
        customer_name: optional(row, "customer_name")?,
        line_count: row.try_get("line_count")?,
        total_paise: row.try_get("total_paise")?,
        till_code: optional(row, "till_code")?,
        created_at: row.try_get("created_at")?,
    })
}

/// Puts a bill away, and keeps its goods back.
pub async fn put(
    conn: &mut SqliteConnection,
    stamp: &Stamp,
    bill: &HeldBill,
    content: &str,
    lines: &[QuotedLine],
) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO held_bills (id, org_id, branch_id, label, customer_name, line_count, total_paise, till_code, content, created_at,
             updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10)",
    )
    .bind(&bill.id)
    .bind(&stamp.org_id)
    .bind(&stamp.branch_id)
    .bind(&bill.label)
    .bind(&bill.customer_name)
    .bind(bill.line_count)
    .bind(bill.total_paise)
    .bind(&bill.till_code)
    .bind(content)
    .bind(stamp.now_ms)
    .execute(&mut *conn)
    .await?;
    for QuotedLine { line, .. } in lines {
        let Some(product) = line.product_id.as_ref().filter(|_| line.quantity_milli > Milli::ZERO) else { continue };
        sqlx::query(
            "INSERT INTO held_bill_lines (id, org_id, branch_id, held_bill_id, product_id, quantity_milli, created_at, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)",
        )
        .bind(clock::new_id().to_string())
        .bind(&stamp.org_id)
        .bind(&stamp.branch_id)
        .bind(&bill.id)
        .bind(product)
        .bind(line.quantity_milli)
        .bind(stamp.now_ms)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// Reads one, gone or not.
pub async fn kept(conn: &mut SqliteConnection, id: &Id<HeldBill>) -> sqlx::Result<Option<Kept>> {
    sqlx::query("SELECT content, taken_by, deleted_at IS NOT NULL AS gone FROM held_bills WHERE id = ?")
        .bind(id)
        .try_map(|row: SqliteRow| {
            Ok(Kept {
                content: text(&row, "content")?,
                taken_by: optional(&row, "taken_by")?,
                gone: row.try_get("gone")?,
            })
        })
        .fetch_optional(conn)
        .await
}

/// Takes one up at a till as an open bill: it waits no more, and its goods are free again.
pub async fn take(
    conn: &mut SqliteConnection,
    id: &Id<HeldBill>,
    till: &str,
    open: &Id<Invoice>,
    now_ms: i64,
) -> sqlx::Result<()> {
    // In one row of the queue: the other till's word about who took it is a conflict, when each did is none.
    sqlx::query("UPDATE held_bills SET (taken_by, deleted_at, updated_at) = (?2, ?3, ?3) WHERE id = ?1")
        .bind(id)
        .bind(till)
        .bind(now_ms)
        .execute(&mut *conn)
        .await?;
    sqlx::query(
        "UPDATE held_bill_lines SET (deleted_at, updated_at) = (?2, ?2) WHERE held_bill_id = ?1 AND deleted_at IS NULL",
    )
    .bind(id)
    .bind(now_ms)
    .execute(&mut *conn)
    .await?;
    sqlx::query("UPDATE open_bills SET held_id = ?2 WHERE id = ?1").bind(open).bind(id).execute(conn).await?;
    Ok(())
}

/// Notes on a bill that is still a draft of which one on hold it was made.
pub async fn note(conn: &mut SqliteConnection, bill: &Id<Invoice>) -> sqlx::Result<()> {
    sqlx::query(
        "UPDATE invoices SET held_bill_id = o.held_id FROM open_bills AS o
         WHERE invoices.id = ?1 AND o.id = ?1 AND o.held_id IS NOT NULL",
    )
    .bind(bill)
    .execute(conn)
    .await?;
    Ok(())
}

/// Tells what another till did with the bill on hold that this open bill was; nothing for one that nobody else took up.
pub async fn elsewhere(conn: &mut SqliteConnection, open: &Id<Invoice>, till: &str) -> sqlx::Result<Option<Elsewhere>> {
    let row = sqlx::query(
        "SELECT coalesce(i.till_code, h.taken_by) AS till, i.number FROM open_bills AS o JOIN held_bills AS h ON h.id = o.held_id
         LEFT JOIN invoices AS i ON i.held_bill_id = h.id AND i.id <> o.id AND i.status = 'final'
         WHERE o.id = ?1 AND (i.id IS NOT NULL OR h.taken_by <> ?2) LIMIT 1",
    )
    .bind(open)
    .bind(till)
    .fetch_optional(conn)
    .await?;
    row.map(|row| Ok(Elsewhere { till: text(&row, "till")?, number: optional(&row, "number")? })).transpose()
}
