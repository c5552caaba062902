//! The customers, as a master: how one is read, added and changed.
//!
//! Two customers may share a phone number: families do.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::store::records::master::Master;
use crate::store::sql::listing::{
    Filter, Listing, Shown, Takes, amount, filter, filters_of, optional as maybe, text as words,
};
use crate::store::sql::stamp::Stamp;
use crate::store::sql::text::{optional, text};
use branchline_domain::id::Id;
use branchline_domain::parties::customer::{Customer, CustomerDraft};
use branchline_domain::records::kind::Kind;
use branchline_domain::records::kinds;

const LISTING: Listing = Listing {
    columns: &[
        words("name", "m.name"),
        maybe(words("phone", "m.phone")),
        maybe(words("email", "m.email")),
        maybe(words("address", "m.address")),
        maybe(words("state", "m.state_code")),
        maybe(words("gstin", "m.gstin")),
        maybe(amount("limit", "m.credit_limit_paise", Shown::Paise)),
        amount("updated", "m.updated_at", Shown::Time),
        maybe(words("notes", "m.notes")),
    ],
    filters: &[
        filter("gstin", "m.gstin IS NOT NULL"),
        filter("no-gstin", "m.gstin IS NULL"),
        Filter { name: "state", sql: "m.state_code = ?", takes: Takes::Exactly },
        Filter { name: "city", sql: "m.address LIKE ? ESCAPE '\\'", takes: Takes::Part },
        COMMON[0],
        COMMON[1],
    ],
};

const COMMON: [Filter; 2] = filters_of!("customers");

impl Master for Customer {
    type Draft = CustomerDraft;

    const LISTING: &'static Listing = &LISTING;

    const KIND: &'static Kind = kinds::known("customers");

    const SELECT: &'static str = "
        SELECT m.id, m.name, m.phone, m.email, m.gstin, m.address, m.state_code, m.credit_limit_paise, m.notes, m.updated_at,
                m.deleted_at,
                EXISTS (SELECT 1 FROM sync_queue
                        WHERE table_name = 'customers' AND record_id = m.id AND synced_at IS NULL) AS waiting
         FROM customers AS m";

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

    async fn insert(conn: &mut SqliteConnection, stamp: &Stamp, draft: &CustomerDraft) -> sqlx::Result<()> {
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
        Ok(())
    }

    async fn change(
        conn: &mut SqliteConnection,
        id: &Id<Self>,
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
}

#[cfg(test)]
mod tests;
