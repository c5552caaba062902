//! The review cards, derived from the books whenever somebody looks: nothing is kept but who has looked at what.
//!
//! Each question reads one index; none is asked while a sale is written.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::review_card::card;
use super::{decisions, duplicates, review_returns as returns};
use crate::store::StoreError;
use crate::store::catalogue::item_groups;
use crate::store::sql::text::{optional, text};
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::money::{Milli, Paise};
use branchline_domain::records::review;
use branchline_domain::records::review::{Review, ReviewKind, ReviewRecord};
use branchline_domain::records::words;

/// Most cards of one kind that are shown at once; a shop with more has another worry.
const MOST: usize = 500;

/// What went out that never came in, at most `?1`.
pub(crate) const NEGATIVE_STOCK: &str = "SELECT p.id, p.name, p.unit, r.name AS branch, b.on_hand_milli, b.branch_id
     FROM stock_balances AS b CROSS JOIN products AS p ON p.id = b.product_id LEFT JOIN branches AS r ON r.id = b.branch_id
     WHERE b.on_hand_milli < 0 ORDER BY b.on_hand_milli LIMIT ?1";

/// Bills for which too much was collected, at most `?1`, out of those triggers have found; the sums have the last word.
pub(crate) const OVER_COLLECTION: &str =
    "SELECT i.id, i.number, i.customer_name, i.total_paise, i.branch_id, i.business_date,
         coalesce((SELECT sum(amount_paise) FROM payment_allocations WHERE invoice_id = i.id), 0)
             + coalesce((SELECT sum(amount_paise) FROM credit_uses WHERE invoice_id = i.id), 0) AS paid
     FROM overpaid_invoices AS overpaid CROSS JOIN invoices AS i ON i.id = overpaid.invoice_id
     WHERE i.status <> 'draft' AND i.total_paise < paid LIMIT ?1";

/// Live bills of `?1` numbers, at most, that triggers have found on several.
pub(crate) const NUMBER_CLASH: &str =
    "SELECT i.number, i.id, i.customer_name, i.total_paise, i.business_date, i.branch_id
     FROM (SELECT key FROM duplicate_keys WHERE table_name = 'invoices' AND column_name = 'number' LIMIT ?1) AS shared
     CROSS JOIN invoices AS i ON i.number = shared.key WHERE i.deleted_at IS NULL AND i.status <> 'draft'";

/// Returns the cards of one kind that are so now, those looked at already among them.
pub async fn of_kind(conn: &mut SqliteConnection, kind: ReviewKind) -> Result<Vec<Review>, StoreError> {
    let mut cards = match kind {
        ReviewKind::NegativeStock => negative_stock(conn).await?,
        ReviewKind::OverCollection => over_collection(conn).await?,
        ReviewKind::OverReturn => returns::over_return(conn, limit()).await?,
        ReviewKind::CreditOverused => returns::credit_overused(conn, limit()).await?,
        ReviewKind::NumberClash => number_clash(conn).await?,
        ReviewKind::GroupRing => group_rings(conn).await?,
        ReviewKind::SamePhone | ReviewKind::SameBarcode | ReviewKind::SameSku | ReviewKind::SameGstin => {
            same_key(conn, kind).await?
        }
    };
    for card in &mut cards {
        let looked: Option<i64> =
            sqlx::query_scalar("SELECT 1 FROM decisions WHERE kind = ? AND subject = ? AND facts = ? LIMIT 1")
                .bind(kind.word())
                .bind(&card.subject)
                .bind(&card.facts)
                .fetch_optional(&mut *conn)
                .await?;
        if looked.is_some() {
            card.reviewed = decisions::of_subject(conn, kind.word(), &card.subject).await?.pop();
        }
    }
    Ok(cards)
}

async fn negative_stock(conn: &mut SqliteConnection) -> Result<Vec<Review>, StoreError> {
    let rows = sqlx::query(NEGATIVE_STOCK).bind(limit()).fetch_all(conn).await?;
    let owed = |row: &SqliteRow| {
        let (id, label, branch_id) = (text(row, "id")?, text(row, "name")?, text(row, "branch_id")?);
        let on_hand: i64 = row.try_get("on_hand_milli")?;
        let branch = optional(row, "branch")?;
        let place = branch.as_deref().map_or_else(|| message!("place-this-branch"), Message::verbatim);
        let words = review::negative_stock(&label, &text(row, "unit")?, place, Milli::new(on_hand));
        let subject = format!("{id}/{branch_id}");
        let records = vec![ReviewRecord {
            table_name: "products".to_owned(),
            id,
            label,
            note: branch.map(Message::verbatim),
            added_at: None,
        }];
        let card = card(ReviewKind::NegativeStock, subject, on_hand.to_string(), words, records);
        Ok(Review { branch_id: Some(branch_id), ..card })
    };
    Ok(rows.iter().map(owed).collect::<sqlx::Result<_>>()?)
}

async fn over_collection(conn: &mut SqliteConnection) -> Result<Vec<Review>, StoreError> {
    let rows = sqlx::query(OVER_COLLECTION).bind(limit()).fetch_all(conn).await?;
    let overpaid = |row: &SqliteRow| {
        let id = text(row, "id")?;
        let label = optional(row, "number")?.unwrap_or_else(|| id.clone());
        let (total, paid): (i64, i64) = (row.try_get("total_paise")?, row.try_get("paid")?);
        let words = review::over_collection(
            &label,
            optional(row, "customer_name")?.as_deref(),
            Paise::new(total),
            Paise::new(paid),
        );
        let note = optional(row, "business_date")?.as_deref().map(words::day);
        let record = ReviewRecord { table_name: "invoices".to_owned(), id: id.clone(), label, note, added_at: None };
        let card = card(ReviewKind::OverCollection, id, format!("{paid}/{total}"), words, vec![record]);
        Ok(Review { branch_id: Some(text(row, "branch_id")?), ..card })
    };
    Ok(rows.iter().map(overpaid).collect::<sqlx::Result<_>>()?)
}

/// Returns the cards of records that share a key: read from what is known to be shared, however many records there are.
async fn same_key(conn: &mut SqliteConnection, kind: ReviewKind) -> Result<Vec<Review>, StoreError> {
    let mut cards = Vec::new();
    for key in duplicates::KEYS.iter().filter(|key| key.kind == kind) {
        for shared in duplicates::shared(conn, key, MOST).await? {
            let words = review::shared(key.table, key.column, &shared.key, shared.total);
            // A customer may well be a supplier.
            let subject = match key.table {
                "suppliers" => format!("suppliers/{}", shared.key),
                _ => shared.key,
            };
            let named = shared.records.into_iter().map(|record| {
                let (note, added_at) = (Some(Message::verbatim(record.typed.trim())), Some(record.created_at));
                ReviewRecord { table_name: key.table.to_owned(), id: record.id, label: record.name, note, added_at }
            });
            let card = together(kind, subject, words, named.collect());
            // Which of very many are named is chance; how many there are is not.
            let all_named = shared.total == card.records.len();
            let facts = if all_named { card.facts } else { shared.total.to_string() };
            cards.push(Review { facts, ..card });
        }
    }
    Ok(cards)
}

async fn group_rings(conn: &mut SqliteConnection) -> Result<Vec<Review>, StoreError> {
    let within = item_groups::within(conn).await?;
    let mut cards = Vec::new();
    for ring in review::rings(&within).into_iter().take(MOST) {
        let mut records = Vec::new();
        for id in &ring {
            let Some((label, created_at)) = item_groups::name(conn, &id.as_str().into()).await? else { continue };
            let (table_name, id, added_at) = ("item_groups".to_owned(), id.clone(), Some(created_at));
            records.push(ReviewRecord { table_name, id, label, note: None, added_at });
        }
        let names: Vec<&str> = records.iter().map(|record| record.label.as_str()).collect();
        let words = review::group_ring(&names);
        cards.push(card(ReviewKind::GroupRing, ring[0].clone(), ring.join(","), words, records));
    }
    Ok(cards)
}

async fn number_clash(conn: &mut SqliteConnection) -> Result<Vec<Review>, StoreError> {
    let rows = sqlx::query(NUMBER_CLASH).bind(limit()).fetch_all(conn).await?;
    let mut sharing: BTreeMap<String, (Vec<ReviewRecord>, BTreeSet<String>)> = BTreeMap::new();
    for row in &rows {
        let number = text(row, "number")?;
        let total: i64 = row.try_get("total_paise")?;
        let day = words::day(&text(row, "business_date")?);
        let note = Some(message!("review-note-bill", day = day, total = Paise::new(total)));
        let label = optional(row, "customer_name")?.unwrap_or_else(|| number.clone());
        let record =
            ReviewRecord { table_name: "invoices".to_owned(), id: text(row, "id")?, label, note, added_at: None };
        let (records, branches) = sharing.entry(number).or_default();
        records.push(record);
        branches.insert(text(row, "branch_id")?);
    }
    let several = sharing.into_iter().filter(|(_, (records, _))| records.len() > 1);
    let cards = several.map(|(number, (records, branches))| {
        let words = review::number_clash(&number, records.len());
        // What concerns two branches is for everybody to see.
        let branch_id = branches.first().filter(|_| branches.len() == 1).cloned();
        Review { branch_id, ..together(ReviewKind::NumberClash, number, words, records) }
    });
    Ok(cards.collect())
}

/// Makes a card of records that have something in common; the facts are who they are.
fn together(kind: ReviewKind, subject: String, words: Message, mut records: Vec<ReviewRecord>) -> Review {
    records.sort_by(|a, b| a.id.cmp(&b.id));
    let facts = records.iter().map(|record| record.id.as_str()).collect::<Vec<_>>().join(",");
    card(kind, subject, facts, words, records)
}

fn limit() -> i64 {
    i64::try_from(MOST).unwrap_or(i64::MAX)
}
