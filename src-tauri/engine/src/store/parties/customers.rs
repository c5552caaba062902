//! The customers: listed, searched, added, changed, and put into the bin and out of it.
//!
//! Two customers may share a phone number: families do.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::store::StoreError;
use crate::store::sql::search;
use crate::store::sql::stamp::Stamp;
use crate::store::sql::text::{optional, text};
use crate::store::sql::window;
use branchline_domain::id::Id;
use branchline_domain::parties::customer::{Customer, CustomerDraft};
use branchline_domain::records::page::{ListQuery, Page};

/// A customer as lists and forms show it, from a table or window called `c`.
macro_rules! customer {
    () => {
        "SELECT c.id, c.name, c.phone, c.email, c.gstin, c.address, c.state_code, c.credit_limit_paise, c.notes, c.updated_at,
                c.deleted_at,
                EXISTS (SELECT 1 FROM sync_queue
                        WHERE table_name = 'customers' AND record_id = c.id AND synced_at IS NULL) AS waiting
         FROM customers AS c "
    };
}

fn read(row: &SqliteRow) -> sqlx::Result<Customer> {
    Ok(Customer {
        id: text(row, "id")?.into(),
        name: text(row, "name")?,
        phone: optional(row, "phone")?,
        email: optional(row, "email")?,
        gstin: optional(row, "gstin")?,
        address: optional(row, "address")?,
        state_code: optional(row, "state_code")?,
        credit_limit_paise: row.try_get("credit_limit_paise")?,
        notes: optional(row, "notes")?,
        updated_at: row.try_get("updated_at")?,
        deleted_at: row.try_get("deleted_at")?,
        waiting: row.try_get("waiting")?,
    })
}

/// Returns a window of the customers in order of name, and how many match in all.
pub async fn list(conn: &mut SqliteConnection, query: &ListQuery) -> Result<Page<Customer>, StoreError> {
    let (rows, count) = window::cut(&mut *conn, query, &search::CUSTOMERS, customer!(), "c", read).await?;
    let page = window::page(conn, query, rows, count).await?;
    Ok(Page { notice: search::notice(conn, "customers", query).await?, ..page })
}

/// Returns how many rows of the list stand before a customer, or nothing when it is not in the list.
pub async fn place_of(
    conn: &mut SqliteConnection,
    query: &ListQuery,
    id: &Id<Customer>,
) -> Result<Option<u32>, StoreError> {
    window::place_of(conn, query, &search::CUSTOMERS, id).await
}

/// Reads one customer, in the bin or not.
pub async fn get(conn: &mut SqliteConnection, id: &Id<Customer>) -> sqlx::Result<Option<Customer>> {
    sqlx::query(concat!(customer!(), "WHERE c.id = ?")).bind(id).try_map(|row| read(&row)).fetch_optional(conn).await
}

/// Adds a customer; returns its id.
pub async fn insert(conn: &mut SqliteConnection, stamp: &Stamp, draft: &CustomerDraft) -> sqlx::Result<Id<Customer>> {
    sqlx::query(
        "INSERT INTO customers (id, org_id, name, phone, email, gstin, address, state_code, credit_limit_paise, notes,
                                created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11)",
    )
    .bind(&stamp.id)
    .bind(&stamp.org_id)
    .bind(&draft.name)
    .bind(&draft.phone)
    .bind(&draft.email)
    .bind(&draft.gstin)
    .bind(&draft.address)
    .bind(&draft.state_code)
    .bind(draft.credit_limit_paise)
    .bind(&draft.notes)
    .bind(stamp.now_ms)
    .execute(conn)
    .await?;
    Ok(Id::from(stamp.id.as_str()))
}

/// Makes the customer what `draft` says; returns whether that was news. What did not differ is not queued.
pub async fn change(
    conn: &mut SqliteConnection,
    id: &Id<Customer>,
    draft: &CustomerDraft,
    now_ms: i64,
) -> sqlx::Result<bool> {
    let changed = sqlx::query(
        "UPDATE customers SET (name, phone, email, gstin, address, state_code, credit_limit_paise, notes, updated_at)
            = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         WHERE id = ?1
           AND (name, phone, email, gstin, address, state_code, credit_limit_paise, notes)
            IS NOT (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )
    .bind(id)
    .bind(&draft.name)
    .bind(&draft.phone)
    .bind(&draft.email)
    .bind(&draft.gstin)
    .bind(&draft.address)
    .bind(&draft.state_code)
    .bind(draft.credit_limit_paise)
    .bind(&draft.notes)
    .bind(now_ms)
    .execute(conn)
    .await?;
    Ok(changed.rows_affected() > 0)
}

/// Puts the customer into the bin or takes it out; returns whether it was not there already.
pub async fn set_deleted(
    conn: &mut SqliteConnection,
    id: &Id<Customer>,
    deleted: bool,
    now_ms: i64,
) -> sqlx::Result<bool> {
    let changed = sqlx::query(
        "UPDATE customers SET deleted_at = iif(?2, ?3, NULL), updated_at = ?3
         WHERE id = ?1 AND (deleted_at IS NOT NULL) <> ?2",
    )
    .bind(id)
    .bind(deleted)
    .bind(now_ms)
    .execute(conn)
    .await?;
    Ok(changed.rows_affected() > 0)
}

#[cfg(test)]
mod tests;
