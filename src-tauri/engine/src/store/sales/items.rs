//! What the lines of a bill name: items as the shop knows them now, with the rates of their tax class.

use std::borrow::Cow;

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::store::StoreError;
use crate::store::catalogue::reserved::reserved;
use crate::store::catalogue::scale as scale_rules;
use crate::store::records::master;
use crate::store::sql::text::{optional, text};
use branchline_domain::catalogue::product::Product;
use branchline_domain::catalogue::scale;
use branchline_domain::money::{Paise, Rate};
use branchline_domain::records::page::ListQuery;
use branchline_domain::sales::{BillDraft, Item, LineDraft, Named, Scanned};
use branchline_domain::tax::{Period, TaxClass, TaxMode, Threshold};

/// Finds what a line names: an item by its id, by its code as a scanner reads it, or by exactly its name; else something new.
pub async fn named(conn: &mut SqliteConnection, line: &LineDraft) -> Result<Named, StoreError> {
    let id = if let Some(id) = &line.product_id {
        Some(id.as_str().to_owned())
    } else if let Some(code) = &line.code {
        let mut meant = master::ids::<Product>(&mut *conn, &meaning(code)).await?;
        if meant.len() > 1 {
            return Ok(Named::Several);
        }
        meant.pop()
    } else {
        let Some(name) = &line.name else { return Ok(Named::New) };
        let same = "SELECT id FROM products WHERE name = ? COLLATE NOCASE AND deleted_at IS NULL ORDER BY id LIMIT 1";
        let Some(same) = sqlx::query_scalar(same).bind(name).fetch_optional(&mut *conn).await? else {
            return Ok(Named::New);
        };
        Some(same)
    };
    let Some(id) = id else { return Ok(Named::Unknown) };
    Ok(item(conn, &id).await?.map_or(Named::Unknown, |item| Named::Item(Box::new(item))))
}

/// Finds what a scanned code means; one that no item has may be the label of the shop's scale.
pub async fn scanned(conn: &mut SqliteConnection, code: &str) -> Result<Scanned, StoreError> {
    let code = code.trim();
    let items = master::list::<Product>(&mut *conn, &meaning(code)).await?.rows;
    if !items.is_empty() || !scale::is_ean13(code) {
        return Ok(Scanned { items, ..Scanned::default() });
    }
    let rules = scale_rules::list(&mut *conn).await?;
    let Some(label) = scale::read(code, &rules) else { return Ok(Scanned::default()) };
    for code in &label.codes {
        let items = master::list::<Product>(&mut *conn, &meaning(code)).await?.rows;
        let Some(first) = items.first() else { continue };
        let (quantity_milli, price_paise) = match label.price {
            Some(price) => {
                let (quantity, each) = scale::split(price, first.price_paise);
                (Some(quantity), Some(each).filter(|each| *each != first.price_paise))
            }
            None => (label.quantity, None),
        };
        return Ok(Scanned { items, quantity_milli, price_paise, paper: None });
    }
    Ok(Scanned::default())
}

/// Returns a draft in which labels of the shop's scale are the items they name, with how much of them.
pub async fn weighed<'a>(conn: &mut SqliteConnection, draft: &'a BillDraft) -> Result<Cow<'a, BillDraft>, StoreError> {
    let mut draft = Cow::Borrowed(draft);
    for n in 0..draft.lines.len() {
        let line = &draft.lines[n];
        let Some(code) = line.code.clone().filter(|code| line.product_id.is_none() && scale::is_ean13(code)) else {
            continue;
        };
        let Scanned { items, quantity_milli, price_paise, .. } = scanned(&mut *conn, &code).await?;
        let [item] = items.as_slice() else { continue };
        if quantity_milli.is_some() {
            let line = &mut draft.to_mut().lines[n];
            line.product_id = Some(item.id.clone());
            line.quantity_milli = line.quantity_milli.or(quantity_milli);
            line.price_paise = line.price_paise.or(price_paise);
        }
    }
    Ok(draft)
}

/// A query for the items a scanned code means.
fn meaning(code: &str) -> ListQuery {
    ListQuery { search: code.to_owned(), exact: true, limit: 10, ..ListQuery::default() }
}

/// Reads one item, in the bin or not.
async fn item(conn: &mut SqliteConnection, id: &str) -> Result<Option<Item>, StoreError> {
    let row = sqlx::query(concat!(
        "SELECT p.id, p.name, p.hsn, p.unit, p.price_paise, p.tax_mode, p.mrp_paise, p.cost_paise, p.tax_rate_milli,
                p.cess_rate_milli, p.tax_class, p.deleted_at IS NOT NULL AS deleted,
                coalesce((SELECT s.on_hand_milli FROM stock_balances AS s
                          WHERE s.product_id = p.id AND s.branch_id = (SELECT branch_id FROM sync_identity)), 0) AS on_hand_milli, ",
        reserved!("p.id"),
        " AS reserved_milli
         FROM products AS p WHERE p.id = ?"
    ))
    .bind(id)
    .fetch_optional(&mut *conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let class = match optional(&row, "tax_class")? {
        Some(class) => Some(tax_class(conn, &class).await?),
        None => None,
    };
    Ok(Some(read(&row, class)?))
}

fn read(row: &SqliteRow, class: Option<TaxClass>) -> sqlx::Result<Item> {
    Ok(Item {
        id: text(row, "id")?.into(),
        name: text(row, "name")?,
        hsn: optional(row, "hsn")?,
        unit: text(row, "unit")?,
        price: row.try_get("price_paise")?,
        includes_tax: row.try_get::<TaxMode, _>("tax_mode")? == TaxMode::Inclusive,
        mrp: row.try_get("mrp_paise")?,
        cost: row.try_get("cost_paise")?,
        rate: row.try_get("tax_rate_milli")?,
        cess: row.try_get("cess_rate_milli")?,
        class,
        on_hand: row.try_get("on_hand_milli")?,
        reserved: row.try_get("reserved_milli")?,
        deleted: row.try_get("deleted")?,
    })
}

/// Reads the dated rates of a class; none for a class nobody has described.
async fn tax_class(conn: &mut SqliteConnection, class: &str) -> sqlx::Result<TaxClass> {
    let periods = sqlx::query(
        "SELECT from_date, rate_milli, cess_rate_milli, up_to_paise, above_rate_milli FROM tax_rates
         WHERE class = ? AND deleted_at IS NULL ORDER BY from_date, id",
    )
    .bind(class)
    .try_map(|row: SqliteRow| {
        let limit: (Option<Paise>, Option<Rate>) = (row.try_get("up_to_paise")?, row.try_get("above_rate_milli")?);
        Ok(Period {
            from: row.try_get("from_date")?,
            rate: row.try_get("rate_milli")?,
            cess: row.try_get("cess_rate_milli")?,
            threshold: limit.0.zip(limit.1).map(|(up_to, above)| Threshold { up_to, above }),
        })
    })
    .fetch_all(conn)
    .await?;
    Ok(TaxClass { periods })
}
