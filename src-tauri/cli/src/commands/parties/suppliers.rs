//! Suppliers, for scripts that bring them in, look them up or put them right.

use branchline_domain::id::Id;
use branchline_domain::parties::supplier::{Supplier, SupplierDraft};
use clap::{Args, Subcommand};
use color_eyre::eyre::Result;
use serde_json::json;

use crate::commands::Context;
use crate::list::{self, List};
use crate::speech::{heads, say};
use crate::{Answer, show};

#[derive(Debug, Subcommand)]
pub(crate) enum Suppliers {
    List(List),
    Show {
        id: Id<Supplier>,
    },
    Add {
        #[arg(long)]
        name: String,
        #[command(flatten)]
        details: Details,
    },
    Edit {
        id: Id<Supplier>,
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        details: Details,
    },
    Delete {
        id: Id<Supplier>,
    },
    Restore {
        id: Id<Supplier>,
    },
}

/// What a supplier may have besides a name.
#[derive(Debug, Args)]
pub(crate) struct Details {
    #[arg(long)]
    phone: Option<String>,
    #[arg(long)]
    mail: Option<String>,
    #[arg(long)]
    gstin: Option<String>,
    #[arg(long)]
    address: Option<String>,
    #[arg(long)]
    state_code: Option<String>,
    #[arg(long)]
    notes: Option<String>,
}

impl Suppliers {
    pub(in crate::commands) async fn run(self, context: &Context) -> Result<Answer> {
        let engine = &context.engine;
        match self {
            Self::List(list) => {
                if let Some(written) = list.export(engine, "suppliers").await? {
                    return Ok(written);
                }
                let query = list.query();
                let page = engine.list::<Supplier>(&query).await?;
                let words = table(&page.rows);
                list::found(&query, page, &words)
            }
            Self::Show { id } => {
                let supplier = engine.get::<Supplier>(&id).await?;
                let words = card(&supplier);
                Answer::new(supplier, words)
            }
            Self::Add { name, details } => {
                let draft = details.over(SupplierDraft { name, ..SupplierDraft::default() });
                let supplier = engine.add::<Supplier>(draft).await?;
                let words = say!("cli-added", name = &supplier.name, id = supplier.id.to_string());
                Answer::new(supplier, words)
            }
            Self::Edit { id, name, details } => {
                let before = SupplierDraft::from(&engine.get::<Supplier>(&id).await?);
                let mut draft = details.over(before.clone());
                draft.name = name.unwrap_or(draft.name);
                let supplier = engine.change::<Supplier>(&id, draft, before).await?;
                let words = say!("cli-changed", name = &supplier.name, id = supplier.id.to_string());
                Answer::new(supplier, words)
            }
            Self::Delete { id } => {
                engine.delete::<Supplier>(&id).await?;
                Answer::new(json!({ "id": id }), say!("cli-deleted"))
            }
            Self::Restore { id } => {
                engine.undelete::<Supplier>(&id).await?;
                Answer::new(json!({ "id": id }), say!("cli-restored"))
            }
        }
    }
}

impl Details {
    /// Returns the draft with what was typed in its place.
    fn over(self, draft: SupplierDraft) -> SupplierDraft {
        SupplierDraft {
            phone: self.phone.or(draft.phone),
            email: self.mail.or(draft.email),
            gstin: self.gstin.or(draft.gstin),
            address: self.address.or(draft.address),
            state_code: self.state_code.or(draft.state_code),
            notes: self.notes.or(draft.notes),
            ..draft
        }
    }
}

fn card(supplier: &Supplier) -> String {
    let or_none = |text: &Option<String>| text.as_deref().map_or_else(|| "-".to_owned(), show::one_line);
    show::facts(&[
        (say!("column-name"), show::one_line(&supplier.name)),
        (say!("column-phone"), or_none(&supplier.phone)),
        (say!("column-email"), or_none(&supplier.email)),
        (say!("column-gstin"), or_none(&supplier.gstin)),
        (say!("column-address"), or_none(&supplier.address)),
        (say!("column-state_code"), or_none(&supplier.state_code)),
        (say!("column-notes"), or_none(&supplier.notes)),
    ])
}

fn table(rows: &[Supplier]) -> String {
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                show::brief(&row.name, 40),
                row.phone.clone().unwrap_or_default(),
                row.gstin.clone().unwrap_or_default(),
                list::waiting(row.waiting),
                row.id.to_string(),
            ]
        })
        .collect();
    show::table(&heads!["cli-head-name", "cli-head-phone", "cli-head-gstin", "cli-head-hub", "cli-head-id"], &lines)
}
