//! The dated rates of tax classes, as a master: how one is read, added and changed, and which days clash.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::store::StoreError;
use crate::store::records::master::Master;
use crate::store::sql::listing::{Filter, Listing, Shown, Takes, amount, filters_of, optional as maybe, text as words};
use crate::store::sql::stamp::Stamp;
use crate::store::sql::text::text;
use branchline_domain::business_date::BusinessDate;
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::records::field::FieldError;
use branchline_domain::records::kind::Kind;
use branchline_domain::records::kinds;
use branchline_domain::tax::{TaxClassNow, TaxRate, TaxRateDraft, common};

const LISTING: Listing = Listing {
    columns: &[
        words("name", "m.name"),
        words("class", "m.class"),
        words("from", "m.from_date"),
        amount("rate", "m.rate_milli", Shown::Rate),
        amount("cess", "m.cess_rate_milli", Shown::Rate),
        maybe(amount("up_to", "m.up_to_paise", Shown::Paise)),
        maybe(amount("above", "m.above_rate_milli", Shown::Rate)),
        amount("updated", "m.updated_at", Shown::Time),
    ],
    filters: &[Filter { name: "class", sql: "m.class = ?", takes: Takes::Exactly }, COMMON[0], COMMON[1]],
};

const COMMON: [Filter; 2] = filters_of!("tax_rates");

impl Master for TaxRate {
    type Draft = TaxRateDraft;

    const LISTING: &'static Listing = &LISTING;

    const KIND: &'static Kind = kinds::known("tax_rates");

    const SELECT: &'static str = "
        SELECT m.id, m.class, m.name, m.from_date, m.rate_milli, m.cess_rate_milli, m.up_to_paise, m.above_rate_milli, m.updated_at,
               m.deleted_at,
               EXISTS (SELECT 1 FROM sync_queue
                       WHERE table_name = 'tax_rates' AND record_id = m.id AND synced_at IS NULL) AS waiting
        FROM tax_rates AS m";

    fn read(row: &SqliteRow) -> sqlx::Result<TaxRate> {
        Ok(TaxRate {
            id: text(row, "id")?.into(),
            class: text(row, "class")?,
            name: text(row, "name")?,
            from_date: row.try_get("from_date")?,
            rate_milli: row.try_get("rate_milli")?,
            cess_rate_milli: row.try_get("cess_rate_milli")?,
            up_to_paise: row.try_get("up_to_paise")?,
            above_rate_milli: row.try_get("above_rate_milli")?,
            updated_at: row.try_get("updated_at")?,
            deleted_at: row.try_get("deleted_at")?,
            waiting: row.try_get("waiting")?,
        })
    }

    /// A class has one rate a day.
    async fn clashes(
        conn: &mut SqliteConnection,
        draft: &TaxRateDraft,
        except: Option<&Id<Self>>,
    ) -> Result<Vec<FieldError>, StoreError> {
        let taken: bool = sqlx::query_scalar(
            "SELECT EXISTS (SELECT 1 FROM tax_rates
                            WHERE class = ?1 AND from_date = ?2 AND deleted_at IS NULL AND id IS NOT ?3)",
        )
        .bind(&draft.class)
        .bind(draft.from_date)
        .bind(except)
        .fetch_one(conn)
        .await?;
        Ok(taken.then(|| FieldError::new("from_date", message!("tax-rate-same-day"))).into_iter().collect())
    }

    async fn insert(conn: &mut SqliteConnection, stamp: &Stamp, draft: &TaxRateDraft) -> sqlx::Result<()> {
        sqlx::query(
            "INSERT INTO tax_rates (id, org_id, class, name, from_date, rate_milli, cess_rate_milli, up_to_paise, above_rate_milli,
                                    created_at, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, coalesce(?7, 0), ?8, ?9, ?10, ?10)",
        )
        .bind(&stamp.id)
        .bind(&stamp.org_id)
        .bind(&draft.class)
        .bind(&draft.name)
        .bind(draft.from_date)
        .bind(draft.rate_milli)
        .bind(draft.cess_rate_milli)
        .bind(draft.up_to_paise)
        .bind(draft.above_rate_milli)
        .bind(stamp.now_ms)
        .execute(conn)
        .await?;
        Ok(())
    }

    async fn change(
        conn: &mut SqliteConnection,
        id: &Id<Self>,
        draft: &TaxRateDraft,
        now_ms: i64,
    ) -> sqlx::Result<bool> {
        let changed = sqlx::query(
            "UPDATE tax_rates SET (class, name, from_date, rate_milli, cess_rate_milli, up_to_paise, above_rate_milli, updated_at)
                = (?2, ?3, ?4, ?5, coalesce(?6, 0), ?7, ?8, ?9)
             WHERE id = ?1
               AND (class, name, from_date, rate_milli, cess_rate_milli, up_to_paise, above_rate_milli)
                IS NOT (?2, ?3, ?4, ?5, coalesce(?6, 0), ?7, ?8)",
        )
        .bind(id)
        .bind(&draft.class)
        .bind(&draft.name)
        .bind(draft.from_date)
        .bind(draft.rate_milli)
        .bind(draft.cess_rate_milli)
        .bind(draft.up_to_paise)
        .bind(draft.above_rate_milli)
        .bind(now_ms)
        .execute(conn)
        .await?;
        Ok(changed.rows_affected() > 0)
    }
}

/// Lists the classes, each with its rate of a day, or its first one where none holds yet.
pub async fn classes(conn: &mut SqliteConnection, day: BusinessDate) -> sqlx::Result<Vec<TaxClassNow>> {
    sqlx::query(
        "SELECT class, name, rate_milli, up_to_paise, above_rate_milli FROM (
             SELECT *, row_number() OVER (PARTITION BY class ORDER BY from_date <= ?1 DESC,
                 iif(from_date <= ?1, julianday(from_date), -julianday(from_date)) DESC, id) AS place
             FROM tax_rates WHERE deleted_at IS NULL)
         WHERE place = 1 ORDER BY name COLLATE NOCASE, class",
    )
    .bind(day)
    .try_map(|row: SqliteRow| {
        Ok(TaxClassNow {
            class: text(&row, "class")?,
            name: text(&row, "name")?,
            rate_milli: row.try_get("rate_milli")?,
            up_to_paise: row.try_get("up_to_paise")?,
            above_rate_milli: row.try_get("above_rate_milli")?,
        })
    })
    .fetch_all(conn)
    .await
}

/// Tells whether a class has a rate.
pub async fn is_class(conn: &mut SqliteConnection, class: &str) -> sqlx::Result<bool> {
    sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM tax_rates WHERE class = ? AND deleted_at IS NULL)")
        .bind(class)
        .fetch_one(conn)
        .await
}

/// Adds the classes a shop begins with, but those that are there, in the bin too.
pub async fn add_common(conn: &mut SqliteConnection, stamp: &Stamp) -> sqlx::Result<()> {
    for (id, draft) in common() {
        let known = "SELECT EXISTS (SELECT 1 FROM tax_rates WHERE id = ?1 OR class = ?2)";
        if !sqlx::query_scalar(known).bind(&id).bind(&draft.class).fetch_one(&mut *conn).await? {
            let stamp = Stamp { id: id.into(), ..stamp.clone() };
            TaxRate::insert(&mut *conn, &stamp, &draft).await?;
        }
    }
    Ok(())
}
