//! The shop's records, for scripts that bring them in or look them up.

use branchline_domain::catalogue::product::ProductDraft;
use branchline_domain::parties::customer::CustomerDraft;
use branchline_domain::records::page::{ListQuery, Page};
use branchline_engine::Engine;
use color_eyre::eyre::Result;
use serde::Serialize;

use crate::arguments::{Customers, List, Products};
use crate::exit::PERSON;
use crate::{Answer, show};

pub(super) async fn products(engine: &Engine, command: Products) -> Result<Answer> {
    match command {
        Products::List(list) => {
            let query = query(list);
            let page = engine.list_products(&query).await?;
            let lines: Vec<Vec<String>> = page
                .rows
                .iter()
                .map(|row| {
                    vec![
                        show::brief(&row.name, 40),
                        row.sku.clone().unwrap_or_default(),
                        row.price_paise.to_string(),
                        row.on_hand_milli.to_string(),
                        row.unit.clone(),
                        waiting(row.waiting),
                        row.id.to_string(),
                    ]
                })
                .collect();
            let words = show::table(&["NAME", "SKU", "PRICE#", "STOCK#", "UNIT", "HUB", "ID"], &lines);
            looked_up(&query, page, words)
        }
        Products::Add(new) => {
            let draft = ProductDraft {
                item_group_id: None,
                name: new.name,
                sku: new.sku,
                barcode: new.barcode,
                hsn: new.hsn,
                unit: new.unit,
                price_paise: Some(new.price),
                cost_paise: new.cost,
                tax_rate_milli: new.tax,
                low_stock_milli: new.low_stock,
                opening_stock_milli: new.stock,
                notes: new.notes,
            };
            let product = engine.add_product(draft).await?;
            let words = format!("Added {} ({}).", product.name, product.id);
            Answer::new(product, words)
        }
    }
}

pub(super) async fn customers(engine: &Engine, command: Customers) -> Result<Answer> {
    match command {
        Customers::List(list) => {
            let query = query(list);
            let page = engine.list_customers(&query).await?;
            let lines: Vec<Vec<String>> = page
                .rows
                .iter()
                .map(|row| {
                    vec![
                        show::brief(&row.name, 40),
                        row.phone.clone().unwrap_or_default(),
                        row.gstin.clone().unwrap_or_default(),
                        waiting(row.waiting),
                        row.id.to_string(),
                    ]
                })
                .collect();
            let words = show::table(&["NAME", "PHONE", "GSTIN", "HUB", "ID"], &lines);
            looked_up(&query, page, words)
        }
        Customers::Add(new) => {
            let draft = CustomerDraft {
                name: new.name,
                phone: new.phone,
                email: new.email,
                gstin: new.gstin,
                address: new.address,
                state_code: new.state_code,
                credit_limit_paise: new.credit_limit,
                notes: new.notes,
            };
            let customer = engine.add_customer(draft).await?;
            let words = format!("Added {} ({}).", customer.name, customer.id);
            Answer::new(customer, words)
        }
    }
}

fn query(list: List) -> ListQuery {
    let (exact, search) = (list.code.is_some(), list.code.unwrap_or(list.search));
    ListQuery { search, exact, deleted: list.deleted, offset: list.offset, limit: list.limit }
}

/// Says what was found. A script that looked up a code must not take one of several: that needs a person.
fn looked_up<T: Serialize>(query: &ListQuery, page: Page<T>, table: String) -> Result<Answer> {
    let several = query.exact && page.notice.is_some();
    let notice = page.notice.as_ref().map(|notice| format!("\n{notice}")).unwrap_or_default();
    let words = format!("{table}\n{} of {}.{notice}", page.rows.len(), page.total);
    Ok(Answer::new(page, words)?.exit_if(several, PERSON))
}

fn waiting(waiting: bool) -> String {
    if waiting { "waits" } else { "sent" }.to_owned()
}
