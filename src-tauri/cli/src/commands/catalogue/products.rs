//! Products, for scripts that bring them in, look them up or put them right.

use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::id::Id;
use branchline_domain::money::{Milli, Paise, Rate};
use branchline_domain::people::Action;
use clap::{Args, Subcommand};
use color_eyre::eyre::Result;
use serde_json::json;

use crate::commands::people::allowed::AllowedBy;
use crate::commands::{Context, printing};
use crate::list::{self, List};
use crate::speech::{heads, say};
use crate::{Answer, show};

#[derive(Debug, Subcommand)]
pub(crate) enum Products {
    List(List),
    Add(Add),
    Edit(Edit),
    Delete {
        id: Id<Product>,
    },
    Restore {
        id: Id<Product>,
    },
    Label {
        id: Id<Product>,
        #[arg(long, default_value_t = 1)]
        count: u32,
        #[arg(long)]
        printer: Option<String>,
    },
}

/// A new product.
#[derive(Debug, Args)]
pub(crate) struct Add {
    #[arg(long)]
    name: String,
    #[arg(long, allow_hyphen_values = true)]
    price: Paise,
    #[arg(long, value_name = "UNITS", allow_hyphen_values = true)]
    stock: Option<Milli>,
    #[command(flatten)]
    details: Details,
}

/// What changes in a product.
#[derive(Debug, Args)]
pub(crate) struct Edit {
    id: Id<Product>,
    #[arg(long)]
    name: Option<String>,
    #[arg(long, allow_hyphen_values = true)]
    price: Option<Paise>,
    #[command(flatten)]
    details: Details,
    #[command(flatten)]
    allowed: AllowedBy,
}

/// What a product may have besides.
#[derive(Debug, Args)]
struct Details {
    #[arg(long, allow_hyphen_values = true)]
    cost: Option<Paise>,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long)]
    sku: Option<String>,
    #[arg(long)]
    barcode: Option<String>,
    #[arg(long)]
    hsn: Option<String>,
    #[arg(long, value_name = "PERCENT", allow_hyphen_values = true)]
    tax: Option<Rate>,
    #[arg(long)]
    tax_class: Option<String>,
    #[arg(long, value_name = "UNITS", allow_hyphen_values = true)]
    low_stock: Option<Milli>,
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
                if let Some((person, pin)) = edit.allowed.read(engine).await? {
                    engine.authorise(Action::ChangePrice, &edit.id, &person, &pin).await?;
                }
                let product = engine.change_product(&edit.id, draft, before).await?;
                let words = say!("cli-changed", name = &product.name, id = product.id.to_string());
                Answer::new(product, words)
            }
            Self::Delete { id } => {
                engine.delete_product(&id).await?;
                Answer::new(json!({ "id": id }), say!("cli-deleted"))
            }
            Self::Label { id, count, printer } => {
                let job = engine.print_labels(&id, count, printer.as_deref()).await?;
                printing::printed(engine, &job.id).await
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
            tax_class: self.tax_class.or(draft.tax_class),
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
