//! What is done to many records at once, in one local transaction: moved into the recycle bin or out of it, or changed.

use sqlx::SqliteConnection;

use super::masters;
use super::masters::AnyMaster;
use super::people::may_change_prices;
use super::writing::{not_found, refuse};
use crate::engine::Engine;
use crate::error::Error;
use crate::store::WriteTx;
use crate::store::catalogue::products;
use crate::store::records::bin;
use crate::store::sql::folding;
use branchline_domain::catalogue::product_change::{Filed, NewGroup, NewPrice, ProductChange, ProductsChanged};
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::records::bulk::{Moved, NotMoved, Selection};
use branchline_domain::records::field::FieldError;
use branchline_domain::records::history::RecordRef;
use branchline_domain::records::page::ListQuery;

impl Engine {
    /// Puts the selected records into the recycle bin, or takes them out of it. Those that may not come back are named, and the others
    /// move. What has no list of its own is named by its ids.
    ///
    /// # Errors
    /// When the bin holds no such records, or the selection asks for what their list does not offer.
    pub async fn move_records(&self, table: &str, selection: &Selection, deleted: bool) -> Result<Moved, Error> {
        folding::catch_up(&self.inner.store).await;
        let mut tx = self.inner.store.begin().await?;
        let Some(master) = masters::of_table(table) else {
            let done = self.move_others(&mut tx, table, selection, deleted).await?;
            self.written(tx).await?;
            return Ok(done);
        };
        let now = self.record_time(&mut tx).await?;
        let mut done = Moved::default();
        for id in selected(tx.conn(), master, selection).await? {
            match master.set_deleted(tx.conn(), &id, deleted, now).await? {
                Ok(true) => done.ids.push(id),
                Ok(false) => {}
                Err(problems) => done.refused.push(NotMoved { id, problems }),
            }
        }
        self.written(tx).await?;
        Ok(done)
    }

    /// Moves records that have no form of their own.
    async fn move_others(
        &self,
        tx: &mut WriteTx,
        table: &str,
        selection: &Selection,
        deleted: bool,
    ) -> Result<Moved, Error> {
        let ids = match selection {
            Selection::These { ids } if bin::holds(table) => ids,
            _ => return Err(not_found(table)),
        };
        let now = self.record_time(tx).await?;
        let mut done = Moved::default();
        for id in ids {
            let record = RecordRef { table: table.to_owned(), id: id.clone() };
            if bin::set_deleted(tx.conn(), &record, deleted, now).await? {
                done.ids.push(record.id);
            }
        }
        Ok(done)
    }

    /// Changes the selected products, and returns what takes that back. Products in the recycle bin stay as they are.
    ///
    /// # Errors
    /// [`Error::Invalid`] when a price would become impossible, or the group is not there; then nothing is changed.
    pub async fn change_products(
        &self,
        selection: &Selection,
        change: &ProductChange,
    ) -> Result<ProductsChanged, Error> {
        folding::catch_up(&self.inner.store).await;
        let mut tx = self.inner.store.begin().await?;
        let now = self.record_time(&mut tx).await?;
        let conn = tx.conn();
        let back = match change {
            ProductChange::Group { group } => {
                let ids = selected(conn, master_of("products")?, selection).await?;
                let each = ids.into_iter().map(|id| NewGroup { id: id.into(), group: group.clone(), only_from: None });
                group_each(conn, each, now).await?
            }
            ProductChange::Groups { each } => group_each(conn, each.iter().cloned(), now).await?,
            ProductChange::Prices { each } => price_each(conn, each.iter().cloned(), now).await?,
            ProductChange::PriceByRate { .. } | ProductChange::PriceByAmount { .. } => {
                let ids = selected(conn, master_of("products")?, selection).await?;
                let mut each = Vec::with_capacity(ids.len());
                for id in ids {
                    let id = Id::from(id);
                    let Some((name, price)) = products::price(conn, &id).await? else { continue };
                    let price_paise = change.price(price).ok_or_else(|| impossible(&name))?;
                    each.push(NewPrice { id, price_paise, only_from: None });
                }
                price_each(conn, each.into_iter(), now).await?
            }
        };
        self.written(tx).await?;
        let count = match &back {
            ProductChange::Prices { each } => each.len(),
            ProductChange::Groups { each } => each.len(),
            _ => 0,
        };
        Ok(ProductsChanged { count: u32::try_from(count).unwrap_or(u32::MAX), back })
    }
}

/// Returns the ids that are meant.
async fn selected(
    conn: &mut SqliteConnection,
    master: &'static dyn AnyMaster,
    selection: &Selection,
) -> Result<Vec<String>, Error> {
    match selection {
        Selection::These { ids } => Ok(ids.clone()),
        Selection::Found { query, except } => {
            let except: std::collections::HashSet<&String> = except.iter().collect();
            let query: &ListQuery = query;
            let mut ids = master.ids(conn, query).await?;
            ids.retain(|id| !except.contains(id));
            Ok(ids)
        }
    }
}

fn master_of(table: &str) -> Result<&'static dyn AnyMaster, Error> {
    masters::of_table(table).ok_or_else(|| not_found(table))
}

/// Writes prices; returns what takes them back.
async fn price_each(
    conn: &mut SqliteConnection,
    each: impl Iterator<Item = NewPrice> + Send,
    now_ms: i64,
) -> Result<ProductChange, Error> {
    may_change_prices(conn, now_ms).await?;
    let mut before = Vec::new();
    for NewPrice { id, price_paise, only_from } in each {
        let Some((name, price)) = products::price(conn, &id).await? else { continue };
        if price == price_paise || only_from.is_some_and(|from| from != price) {
            continue;
        }
        if !products::is_price(price_paise) {
            return Err(impossible(&name));
        }
        products::set_price(conn, &id, price_paise, now_ms).await?;
        before.push(NewPrice { id, price_paise: price, only_from: Some(price_paise) });
    }
    Ok(ProductChange::Prices { each: before })
}

/// Files products under groups; returns what takes that back.
async fn group_each(
    conn: &mut SqliteConnection,
    each: impl Iterator<Item = NewGroup> + Send,
    now_ms: i64,
) -> Result<ProductChange, Error> {
    let mut before = Vec::new();
    for NewGroup { id, group, only_from } in each {
        let Some(old) = products::group(conn, &id).await? else { continue };
        if old == group || only_from.is_some_and(|from| from.under != old) {
            continue;
        }
        if let Some(group) = &group {
            refuse(products::without_group(conn, group).await?)?;
        }
        products::set_group(conn, &id, group.as_ref(), now_ms).await?;
        before.push(NewGroup { id, group: old, only_from: Some(Filed { under: group }) });
    }
    Ok(ProductChange::Groups { each: before })
}

fn impossible(product: &str) -> Error {
    let words = message!("list-price-impossible", product = product);
    Error::Invalid(vec![FieldError::new("price_paise", words)])
}
