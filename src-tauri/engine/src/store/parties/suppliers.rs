//! The suppliers, as a master: how one is read, added and changed.
//!
//! Two suppliers may share a phone number; the review cards say so.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::store::records::master::Master;
use crate::store::sql::listing::{
    Filter, Listing, Shown, Takes, amount, filter, filters_of, optional as maybe, text as words,
};
use crate::store::sql::stamp::Stamp;
use crate::store::sql::text::{optional, text};
use branchline_domain::id::Id;
use branchline_domain::parties::supplier::{Supplier, SupplierDraft};
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

const COMMON: [Filter; 2] = filters_of!("suppliers");

impl Master for Supplier {
    type Draft = SupplierDraft;

    const LISTING: &'static Listing = &LISTING;

    const KIND: &'static Kind = kinds::known("suppliers");

    const SELECT: &'static str = "
        SELECT m.id, m.name, m.phone, m.email, m.gstin, m.address, m.state_code, m.notes, m.updated_at,
                m.deleted_at,
                EXISTS (SELECT 1 FROM sync_queue
                        WHERE table_name = 'suppliers' AND record_id = m.id AND synced_at IS NULL) AS waiting
         FROM suppliers AS m";

    fn read(row: &SqliteRow) -> sqlx::Result<Supplier> {
        Ok(Supplier {
            id: text(row, "id")?.into(),
            name: text(row, "name")?,
            phone: optional(row, "phone")?,
            email: optional(row, "email")?,
            gstin: optional(row, "gstin")?,
            address: optional(row, "address")?,
            state_code: optional(row, "state_code")?,
            notes: optional(row, "notes")?,
            updated_at: row.try_get("updated_at")?,
            deleted_at: row.try_get("deleted_at")?,
            waiting: row.try_get("waiting")?,
        })
    }

    async fn insert(conn: &mut SqliteConnection, stamp: &Stamp, draft: &SupplierDraft) -> sqlx::Result<()> {
        sqlx::query(
            "INSERT INTO suppliers (id, org_id, name, phone, email, gstin, address, state_code, notes,
                                    created_at, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10)",
        )
        .bind(&stamp.id)
        .bind(&stamp.org_id)
        .bind(&draft.name)
        .bind(&draft.phone)
        .bind(&draft.email)
        .bind(&draft.gstin)
        .bind(&draft.address)
        .bind(&draft.state_code)
        .bind(&draft.notes)
        .bind(stamp.now_ms)
        .execute(conn)
        .await?;
        Ok(())
    }

    async fn change(
        conn: &mut SqliteConnection,
        id: &Id<Self>,
        draft: &SupplierDraft,
        now_ms: i64,
    ) -> sqlx::Result<bool> {
        let changed = sqlx::query(
            "UPDATE suppliers SET (name, phone, email, gstin, address, state_code, notes, updated_at)
                = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
             WHERE id = ?1
               AND (name, phone, email, gstin, address, state_code, notes)
                IS NOT (?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )
        .bind(id)
        .bind(&draft.name)
        .bind(&draft.phone)
        .bind(&draft.email)
        .bind(&draft.gstin)
        .bind(&draft.address)
        .bind(&draft.state_code)
        .bind(&draft.notes)
        .bind(now_ms)
        .execute(conn)
        .await?;
        Ok(changed.rows_affected() > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::records::master;
    use crate::store::testing::{branch, stamp};
    use branchline_domain::records::page::ListQuery;

    fn gold_house() -> SupplierDraft {
        SupplierDraft {
            name: "Gold House".into(),
            phone: Some("022 1234 5678".into()),
            email: Some("sales@goldhouse.example".into()),
            gstin: Some("27ABCDE1234F1Z0".into()),
            address: Some("Zaveri Bazaar\nMumbai".into()),
            state_code: Some("27".into()),
            notes: Some("30 days".into()),
        }
    }

    #[tokio::test]
    async fn a_supplier_comes_back_as_typed_is_found_by_phone_and_only_real_changes_are_written() {
        let mut conn = branch().await;
        Supplier::insert(&mut conn, &stamp(1), &gold_house()).await.expect("it is added");
        let id = Id::from(stamp(1).id);
        let stored = master::get::<Supplier>(&mut conn, &id).await.expect("it reads").expect("it is there");
        assert_eq!(SupplierDraft::from(&stored), gold_house(), "because what is shown is what was saved");
        assert!(
            !Supplier::change(&mut conn, &id, &gold_house(), 5).await.expect("it is compared"),
            "because nothing differs"
        );
        let moved = SupplierDraft { address: None, ..gold_house() };
        assert!(Supplier::change(&mut conn, &id, &moved, 5000).await.expect("it is changed"));
        let data: Vec<String> = sqlx::query_scalar("SELECT data FROM sync_queue WHERE operation = 'update'")
            .fetch_all(&mut conn)
            .await
            .expect("it reads");
        assert_eq!(data, [r#"{"address":null,"updated_at":5000}"#], "because only the address differs");
        let query = ListQuery { search: "02212345678".into(), limit: 10, ..ListQuery::default() };
        let page = master::list::<Supplier>(&mut conn, &query).await.expect("the list reads");
        assert_eq!(page.total, 1, "because a number is found however it is written");
    }
}
