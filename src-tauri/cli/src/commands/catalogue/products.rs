//! Products, for scripts that bring them in, look them up or put them right.

use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::id::Id;
use branchline_domain::money::{Milli, Paise, Rate};
use clap::{Args, Subcommand};
use color_eyre::eyre::Result;
use serde_json::json;

use crate::commands::Context;
use crate::list::{self, List};
use crate::speech::{heads, say};
use crate::{Answer, show};

/// Lists, adds, edits, deletes and restores products.
#[derive(Debug, Subcommand)]
pub(crate) enum Products {
    /// Lists products, in order of name unless told otherwise, or writes the list into a file.
    List(List),
    /// Adds a product.
    Add(Add),
    /// Changes what is named of a product; the rest stays.
    Edit(Edit),
    /// Puts a product into the recycle bin.
    Delete {
        /// The product, as `products list` shows it.
        id: Id<Product>,
    },
    /// Takes a product out of the recycle bin.
    Restore {
        /// The product, as `products list --deleted` shows it.
        id: Id<Product>,
    },
}

/// A new product.
#[derive(Debug, Args)]
pub(crate) struct Add {
    /// Shown and printed.
    #[arg(long)]
    name: String,
    /// Selling price of one unit in rupees, e.g. 1249.50.
    #[arg(long, allow_hyphen_values = true)]
    price: Paise,
    /// Stock at this branch to begin with, in units.
    #[arg(long, value_name = "UNITS", allow_hyphen_values = true)]
    stock: Option<Milli>,
    #[command(flatten)]
    details: Details,
}

/// What changes in a product.
#[derive(Debug, Args)]
pub(crate) struct Edit {
    /// The product, as `products list` shows it.
    id: Id<Product>,
    /// Shown and printed.
    #[arg(long)]
    name: Option<String>,
    /// Selling price of one unit in rupees, e.g. 1249.50.
    #[arg(long, allow_hyphen_values = true)]
    price: Option<Paise>,
    #[command(flatten)]
    details: Details,
}

/// What a product may have besides.
#[derive(Debug, Args)]
struct Details {
    /// Buying price of one unit in rupees.
    #[arg(long, allow_hyphen_values = true)]
    cost: Option<Paise>,
    /// Unit of sale; "nos" unless given.
    #[arg(long)]
    unit: Option<String>,
    /// The shop's own code.
    #[arg(long)]
    sku: Option<String>,
    /// What the scanner reads.
    #[arg(long)]
    barcode: Option<String>,
    /// HSN code.
    #[arg(long)]
    hsn: Option<String>,
    /// GST in percent, e.g. 3 or 2.5.
    #[arg(long, value_name = "PERCENT", allow_hyphen_values = true)]
    tax: Option<Rate>,
    /// Warns below this many units.
    #[arg(long, value_name = "UNITS", allow_hyphen_values = true)]
    low_stock: Option<Milli>,
    /// Free text.
    #[arg(long)]
    notes: Option<String>,
}

impl Products {
    pub(in crate::commands) async fn run(self, context: &Context) -> Result<Answer> {
        let engine = &context.engine;
        match self {
            Self::List(list) => {
                if let Some(written) = list.export(engine, "products").await? {
                    return Ok(written);
                }
                let query = list.query();
                let page = engine.list_products(&query).await?;
                let words = table(&page.rows);
                list::found(&query, page, &words)
            }
            Self::Add(new) => {
                let draft = ProductDraft {
                    name: new.name,
                    price_paise: Some(new.price),
                    opening_stock_milli: new.stock,
                    ..ProductDraft::default()
                };
                let product = engine.add_product(new.details.over(draft)).await?;
                let words = say!("cli-added", name = &product.name, id = product.id.to_string());
                Answer::new(product, words)
            }
            Self::Edit(edit) => {
                let before = ProductDraft::from(&engine.product(&edit.id).await?);
                let mut draft = edit.details.over(before.clone());
                draft.name = edit.name.unwrap_or(draft.name);
                draft.price_paise = edit.price.or(draft.price_paise);
                let product = engine.change_product(&edit.id, draft, before).await?;
                let words = say!("cli-changed", name = &product.name, id = product.id.to_string());
                Answer::new(product, words)
            }
            Self::Delete { id } => {
                engine.delete_product(&id).await?;
                Answer::new(json!({ "id": id }), say!("cli-deleted"))
            }
            Self::Restore { id } => {
                engine.restore_product(&id).await?;
                Answer::new(json!({ "id": id }), say!("cli-restored"))
            }
        }
    }
}

impl Details {
    /// Returns the draft with what was typed in its place.
    fn over(self, draft: ProductDraft) -> ProductDraft {
        ProductDraft {
            sku: self.sku.or(draft.sku),
            barcode: self.barcode.or(draft.barcode),
            hsn: self.hsn.or(draft.hsn),
            unit: self.unit.or(draft.unit),
            cost_paise: self.cost.or(draft.cost_paise),
            tax_rate_milli: self.tax.or(draft.tax_rate_milli),
            low_stock_milli: self.low_stock.or(draft.low_stock_milli),
            notes: self.notes.or(draft.notes),
            ..draft
        }
    }
}

fn table(rows: &[Product]) -> String {
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                show::brief(&row.name, 40),
                row.sku.clone().unwrap_or_default(),
                row.price_paise.to_string(),
                row.on_hand_milli.to_string(),
                row.unit.clone(),
                list::waiting(row.waiting),
                row.id.to_string(),
            ]
        })
        .collect();
    show::table(
        &heads![
            "cli-head-name",
            "cli-head-sku",
            "cli-head-price": number,
            "cli-head-stock": number,
            "cli-head-unit-of-sale",
            "cli-head-hub",
            "cli-head-id",
        ],
        &lines,
    )
}
