//! The products of the catalogue, as a master: how one is read, added and changed, and which codes clash.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::reserved::reserved;
use super::tax_rates;
use crate::store::StoreError;
use crate::store::people::till;
use crate::store::records::duplicates;
use crate::store::records::master::Master;
use crate::store::sql::listing::{
    Filter, Listing, Shown, Takes, amount, filter, filters_of, kept, optional as maybe, text as words,
};
use crate::store::sql::stamp::Stamp;
use crate::store::sql::text::{optional, text};
use branchline_domain::catalogue::product::{BranchStock, ItemGroup, Product, ProductDraft};
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::money::{Milli, Paise};
use branchline_domain::records::field::FieldError;
use branchline_domain::records::kind::Kind;
use branchline_domain::records::kinds;
use branchline_domain::records::review;

/// What is on hand of a product in this branch.
macro_rules! here {
    () => {
        "(SELECT here_milli FROM product_stock WHERE product_id = m.id)"
    };
}

/// What is on hand of it in the others; nothing where none is known to have had any.
macro_rules! elsewhere {
    () => {
        "(SELECT elsewhere_milli FROM product_stock WHERE product_id = m.id)"
    };
}

const LISTING: Listing = Listing {
    columns: &[
        words("name", "m.name"),
        maybe(words("sku", "m.sku")),
        maybe(words("barcode", "m.barcode")),
        maybe(words("group", "(SELECT name FROM item_groups WHERE id = m.item_group_id)")),
        maybe(words("hsn", "m.hsn")),
        words("unit", "m.unit"),
        amount("tax", "m.tax_rate_milli", Shown::Rate),
        amount("price", "m.price_paise", Shown::Paise),
        maybe(amount("cost", "m.cost_paise", Shown::Paise)),
        kept(
            amount("stock", here!(), Shown::Milli),
            "SELECT product_id AS id, here_milli AS value, in_bin FROM product_stock",
        ),
        kept(
            maybe(amount("elsewhere", elsewhere!(), Shown::Milli)),
            "SELECT product_id AS id, elsewhere_milli AS value, in_bin FROM product_stock",
        ),
        maybe(amount("low_stock", "m.low_stock_milli", Shown::Milli)),
        amount("updated", "m.updated_at", Shown::Time),
        maybe(words("notes", "m.notes")),
    ],
    filters: &[
        Filter { name: "group", sql: "m.item_group_id = ?", takes: Takes::Exactly },
        filter("no-group", "m.item_group_id IS NULL"),
        filter("low", concat!(here!(), " < m.low_stock_milli")),
        filter("out", concat!(here!(), " <= 0")),
        filter("no-price", "m.price_paise = 0"),
        COMMON[0],
        COMMON[1],
    ],
};

const COMMON: [Filter; 2] = filters_of!("products");

impl Master for Product {
    type Draft = ProductDraft;

    const LISTING: &'static Listing = &LISTING;

    const KIND: &'static Kind = kinds::known("products");

    const SELECT: &'static str = concat!(
        "SELECT m.id, m.item_group_id, g.name AS item_group_name, m.name, m.sku, m.barcode, m.hsn, m.unit, m.price_paise,
                m.cost_paise, m.tax_rate_milli, m.tax_mode, m.tax_class, m.mrp_paise,
",
        here!(),
        " AS on_hand_milli,
",
        elsewhere!(),
        " AS elsewhere_milli,
",
        reserved!("m.id"),
        " AS reserved_milli,
                m.low_stock_milli, m.notes, m.updated_at, m.deleted_at,
                EXISTS (SELECT 1 FROM sync_queue
                        WHERE table_name = 'products' AND record_id = m.id AND synced_at IS NULL) AS waiting
         FROM products AS m LEFT JOIN item_groups AS g ON g.id = m.item_group_id"
    );

    fn read(row: &SqliteRow) -> sqlx::Result<Product> {
        Ok(Product {
            id: text(row, "id")?.into(),
            item_group_id: optional(row, "item_group_id")?.map(Id::from),
            item_group_name: optional(row, "item_group_name")?,
            name: text(row, "name")?,
            sku: optional(row, "sku")?,
            barcode: optional(row, "barcode")?,
            hsn: optional(row, "hsn")?,
            unit: text(row, "unit")?,
            price_paise: row.try_get("price_paise")?,
            cost_paise: row.try_get("cost_paise")?,
            tax_rate_milli: row.try_get("tax_rate_milli")?,
            tax_mode: row.try_get("tax_mode")?,
            tax_class: optional(row, "tax_class")?,
            mrp_paise: row.try_get("mrp_paise")?,
            on_hand_milli: row.try_get("on_hand_milli")?,
            elsewhere_milli: row.try_get("elsewhere_milli")?,
            reserved_milli: row.try_get("reserved_milli")?,
            low_stock_milli: row.try_get("low_stock_milli")?,
            notes: optional(row, "notes")?,
            updated_at: row.try_get("updated_at")?,
            deleted_at: row.try_get("deleted_at")?,
            waiting: row.try_get("waiting")?,
        })
    }

    async fn clashes(
        conn: &mut SqliteConnection,
        draft: &ProductDraft,
        except: Option<&Id<Self>>,
    ) -> Result<Vec<FieldError>, StoreError> {
        let mut found = Vec::new();
        for key in duplicates::of_table("products") {
            let is_sku = key.column == "sku";
            let value = if is_sku { &draft.sku } else { &draft.barcode };
            let Some(value) = value else { continue };
            let others = duplicates::others(conn, key, value, except.map(Id::as_str)).await?;
            if !others.is_empty() {
                let others = review::listed(&others, others.len());
                let message = if is_sku {
                    message!("field-sku-taken", value = value, others = others)
                } else {
                    message!("field-barcode-taken", value = value, others = others)
                };
                found.push(FieldError::new(key.column, message));
            }
        }
        if let Some(group) = &draft.item_group_id {
            found.extend(without_group(&mut *conn, group).await?);
        }
        if let Some(class) = &draft.tax_class
            && !tax_rates::is_class(conn, class).await?
        {
            found.push(FieldError::new("tax_class", message!("field-no-tax-class")));
        }
        if let Some(id) = except
            && let Some((_, price)) = price(conn, id).await?
            && draft.price_paise.is_some_and(|new| new != price)
        {
            found.extend(till::price_refusals(conn, id).await?);
        }
        Ok(found)
    }

    /// The opening stock is a movement of the stamp's branch.
    async fn insert(conn: &mut SqliteConnection, stamp: &Stamp, draft: &ProductDraft) -> sqlx::Result<()> {
        sqlx::query(
            "INSERT INTO products (id, org_id, item_group_id, name, sku, barcode, hsn, unit, price_paise, cost_paise,
                                   tax_rate_milli, low_stock_milli, notes, tax_mode, mrp_paise, tax_class, created_at, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, coalesce(?8, 'nos'), ?9, ?10, coalesce(?11, 0), ?12, ?13, ?15, ?16, ?17, ?14, ?14)",
        )
        .bind(&stamp.id)
        .bind(&stamp.org_id)
        .bind(&draft.item_group_id)
        .bind(&draft.name)
        .bind(&draft.sku)
        .bind(&draft.barcode)
        .bind(&draft.hsn)
        .bind(&draft.unit)
        .bind(draft.price_paise)
        .bind(draft.cost_paise)
        .bind(draft.tax_rate_milli)
        .bind(draft.low_stock_milli)
        .bind(&draft.notes)
        .bind(stamp.now_ms)
        .bind(draft.tax_mode)
        .bind(draft.mrp_paise)
        .bind(&draft.tax_class)
        .execute(&mut *conn)
        .await?;
        if let Some(quantity) = draft.opening_stock_milli.filter(|quantity| *quantity != Milli::ZERO) {
            // The movement's own id is the table's default; its business day is the shop's, not UTC's.
            sqlx::query(
                "INSERT INTO stock_movements (org_id, branch_id, product_id, quantity_milli, reason, business_date, created_at, updated_at)
                 VALUES (?1, ?2, ?3, ?4, 'opening', date(?5 / 1000, 'unixepoch', 'localtime'), ?5, ?5)",
            )
            .bind(&stamp.org_id)
            .bind(&stamp.branch_id)
            .bind(&stamp.id)
            .bind(quantity)
            .bind(stamp.now_ms)
            .execute(conn)
            .await?;
        }
        Ok(())
    }

    async fn change(
        conn: &mut SqliteConnection,
        id: &Id<Self>,
        draft: &ProductDraft,
        now_ms: i64,
    ) -> sqlx::Result<bool> {
        let changed = sqlx::query(
            "UPDATE products SET (item_group_id, name, sku, barcode, hsn, unit, price_paise, cost_paise, tax_rate_milli,
                                  low_stock_milli, notes, tax_mode, mrp_paise, tax_class, updated_at)
                = (?2, ?3, ?4, ?5, ?6, coalesce(?7, 'nos'), ?8, ?9, coalesce(?10, 0), ?11, ?12, ?14, ?15, ?16, ?13)
             WHERE id = ?1
               AND (item_group_id, name, sku, barcode, hsn, unit, price_paise, cost_paise, tax_rate_milli, low_stock_milli, notes, tax_mode,
                    mrp_paise, tax_class)
                IS NOT (?2, ?3, ?4, ?5, ?6, coalesce(?7, 'nos'), ?8, ?9, coalesce(?10, 0), ?11, ?12, ?14, ?15, ?16)",
        )
        .bind(id)
        .bind(&draft.item_group_id)
        .bind(&draft.name)
        .bind(&draft.sku)
        .bind(&draft.barcode)
        .bind(&draft.hsn)
        .bind(&draft.unit)
        .bind(draft.price_paise)
        .bind(draft.cost_paise)
        .bind(draft.tax_rate_milli)
        .bind(draft.low_stock_milli)
        .bind(&draft.notes)
        .bind(now_ms)
        .bind(draft.tax_mode)
        .bind(draft.mrp_paise)
        .bind(&draft.tax_class)
        .execute(conn)
        .await?;
        Ok(changed.rows_affected() > 0)
    }
}

/// Returns what each branch has of a product, this branch first.
pub async fn stock(conn: &mut SqliteConnection, id: &Id<Product>) -> sqlx::Result<Vec<BranchStock>> {
    sqlx::query(
        "SELECT coalesce(b.name, s.branch_id) AS branch, s.branch_id = (SELECT branch_id FROM sync_identity) AS here, s.on_hand_milli
         FROM stock_balances AS s LEFT JOIN branches AS b ON b.id = s.branch_id
         WHERE s.product_id = ? ORDER BY here DESC, branch",
    )
    .bind(id)
    .try_map(|row: SqliteRow| {
        Ok(BranchStock {
            branch: text(&row, "branch")?,
            here: row.try_get("here")?,
            on_hand_milli: row.try_get("on_hand_milli")?,
        })
    })
    .fetch_all(conn)
    .await
}

/// Says so when there is no such group.
pub async fn without_group(conn: &mut SqliteConnection, group: &Id<ItemGroup>) -> sqlx::Result<Vec<FieldError>> {
    let there: bool = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM item_groups WHERE id = ?)")
        .bind(group)
        .fetch_one(conn)
        .await?;
    Ok(if there { Vec::new() } else { vec![FieldError::new("item_group_id", message!("field-no-group"))] })
}

/// Tells whether the shop has any items, in the bin or not.
pub async fn any(conn: &mut SqliteConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM products)").fetch_one(conn).await
}

/// Tells whether this may be the price of a product.
#[must_use]
pub fn is_price(price: Paise) -> bool {
    (Paise::ZERO..=Paise::LARGEST_PRICE).contains(&price)
}

/// Returns name and price of a product outside the bin.
pub async fn price(conn: &mut SqliteConnection, id: &Id<Product>) -> sqlx::Result<Option<(String, Paise)>> {
    let found = sqlx::query("SELECT name, price_paise FROM products WHERE id = ? AND deleted_at IS NULL")
        .bind(id)
        .fetch_optional(conn)
        .await?;
    found.map(|row| Ok((text(&row, "name")?, row.try_get("price_paise")?))).transpose()
}

/// Writes the price of a product.
pub async fn set_price(conn: &mut SqliteConnection, id: &Id<Product>, price: Paise, now_ms: i64) -> sqlx::Result<()> {
    sqlx::query("UPDATE products SET (price_paise, updated_at) = (?2, ?3) WHERE id = ?1")
        .bind(id)
        .bind(price)
        .bind(now_ms)
        .execute(conn)
        .await?;
    Ok(())
}

/// Returns the group of a product outside the bin.
pub async fn group(conn: &mut SqliteConnection, id: &Id<Product>) -> sqlx::Result<Option<Option<Id<ItemGroup>>>> {
    sqlx::query_scalar("SELECT item_group_id FROM products WHERE id = ? AND deleted_at IS NULL")
        .bind(id)
        .fetch_optional(conn)
        .await
}

/// Files a product under a group, or under none.
pub async fn set_group(
    conn: &mut SqliteConnection,
    id: &Id<Product>,
    group: Option<&Id<ItemGroup>>,
    now_ms: i64,
) -> sqlx::Result<()> {
    sqlx::query("UPDATE products SET (item_group_id, updated_at) = (?2, ?3) WHERE id = ?1")
        .bind(id)
        .bind(group)
        .bind(now_ms)
        .execute(conn)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests;
