//! Customers, for scripts that bring them in, look them up or put them right.

use std::path::PathBuf;

use branchline_domain::id::Id;
use branchline_domain::messages::Value;
use branchline_domain::money::Paise;
use branchline_domain::parties::customer::{Customer, CustomerDraft};
use branchline_domain::sales::{LedgerEntry, Purchase};
use clap::{Args, Subcommand};
use color_eyre::eyre::Result;
use serde_json::json;

use crate::commands::{Context, printing};
use crate::list::{self, List};
use crate::speech::{heads, said, say};
use crate::{Answer, show};

#[derive(Debug, Subcommand)]
pub(crate) enum Customers {
    List(List),
    Show {
        id: Id<Customer>,
    },
    Add {
        #[arg(long)]
        name: String,
        #[command(flatten)]
        details: Details,
    },
    Edit {
        id: Id<Customer>,
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        details: Details,
    },
    Delete {
        id: Id<Customer>,
    },
    Restore {
        id: Id<Customer>,
    },
    Statement {
        id: Id<Customer>,
        #[arg(long, conflicts_with = "pdf")]
        printer: Option<String>,
        #[arg(long, value_name = "FILE")]
        pdf: Option<PathBuf>,
    },
    Purchases {
        id: Id<Customer>,
    },
}

/// What a customer may have besides a name.
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
    #[arg(long, allow_hyphen_values = true)]
    credit_limit: Option<Paise>,
    #[arg(long)]
    notes: Option<String>,
}

impl Customers {
    pub(in crate::commands) async fn run(self, context: &Context) -> Result<Answer> {
        let engine = &context.engine;
        match self {
            Self::List(list) => {
                if let Some(written) = list.export(engine, "customers").await? {
                    return Ok(written);
                }
                let query = list.query();
                let page = engine.list_customers(&query).await?;
                let words = table(&page.rows);
                list::found(&query, page, &words)
            }
            Self::Show { id } => {
                let customer = engine.customer(&id).await?;
                let words = card(&customer);
                Answer::new(customer, words)
            }
            Self::Add { name, details } => {
                let draft = details.over(CustomerDraft { name, ..CustomerDraft::default() });
                let customer = engine.add_customer(draft).await?;
                let words = say!("cli-added", name = &customer.name, id = customer.id.to_string());
                Answer::new(customer, words)
            }
            Self::Edit { id, name, details } => {
                let before = CustomerDraft::from(&engine.customer(&id).await?);
                let mut draft = details.over(before.clone());
                draft.name = name.unwrap_or(draft.name);
                let customer = engine.change_customer(&id, draft, before).await?;
                let words = say!("cli-changed", name = &customer.name, id = customer.id.to_string());
                Answer::new(customer, words)
            }
            Self::Delete { id } => {
                engine.delete_customer(&id).await?;
                Answer::new(json!({ "id": id }), say!("cli-deleted"))
            }
            Self::Statement { id, printer: Some(printer), .. } => {
                let job = engine.print_statement(&id, Some(&printer)).await?;
                printing::printed(engine, &job.id).await
            }
            Self::Statement { id, pdf: Some(pdf), .. } => {
                let file = std::path::absolute(&pdf).unwrap_or(pdf).to_string_lossy().into_owned();
                engine.save_statement(&id, &file).await?;
                let words = say!("cli-print-file", what = id.as_str(), file = show::harmless(&file));
                Answer::new(json!({ "file": file }), words)
            }
            Self::Statement { id, .. } => {
                let customer = engine.customer(&id).await?;
                let entries = engine.customer_statement(&id).await?;
                let words = statement(&customer, &entries);
                Answer::new(entries, words)
            }
            Self::Purchases { id } => {
                let bought = engine.customer_purchases(&id).await?;
                let words = purchases(&bought);
                Answer::new(bought, words)
            }
            Self::Restore { id } => {
                engine.restore_customer(&id).await?;
                Answer::new(json!({ "id": id }), say!("cli-restored"))
            }
        }
    }
}

impl Details {
    /// Returns the draft with what was typed in its place.
    fn over(self, draft: CustomerDraft) -> CustomerDraft {
        CustomerDraft {
            phone: self.phone.or(draft.phone),
            email: self.mail.or(draft.email),
            gstin: self.gstin.or(draft.gstin),
            address: self.address.or(draft.address),
            state_code: self.state_code.or(draft.state_code),
            credit_limit_paise: self.credit_limit.or(draft.credit_limit_paise),
            notes: self.notes.or(draft.notes),
            ..draft
        }
    }
}

/// Writes an account, oldest first, with what is owed after each entry.
fn statement(customer: &Customer, entries: &[LedgerEntry]) -> String {
    let lines: Vec<Vec<String>> = entries
        .iter()
        .map(|entry| {
            vec![
                said(Value::Date(entry.business_date.to_string())),
                said(entry.what.clone()),
                entry.amount_paise.to_string(),
                entry.balance_paise.to_string(),
            ]
        })
        .collect();
    let table = show::table(
        &heads!["cli-head-bill-day", "cli-head-entry", "cli-head-amount": number, "cli-head-balance": number],
        &lines,
    );
    let owed = entries.last().map_or(Paise::ZERO, |last| last.balance_paise);
    let owed = say!("cli-customer-owes", name = show::one_line(&customer.name), amount = owed);
    format!("{table}\n{owed}")
}

/// Writes what a customer bought, the newest first.
fn purchases(bought: &[Purchase]) -> String {
    let lines: Vec<Vec<String>> = bought
        .iter()
        .map(|line| {
            vec![
                said(Value::Date(line.business_date.to_string())),
                line.number.clone().unwrap_or_default(),
                show::brief(&line.name, 40),
                line.quantity_milli.to_string(),
                line.returned_milli.to_string(),
                line.total_paise.to_string(),
            ]
        })
        .collect();
    show::table(
        &heads![
            "cli-head-bill-day",
            "cli-head-of-bill",
            "cli-head-name",
            "cli-head-quantity": number,
            "cli-head-returned": number,
            "cli-head-amount": number
        ],
        &lines,
    )
}

fn card(customer: &Customer) -> String {
    let or_none = |text: &Option<String>| text.as_deref().map_or_else(|| "-".to_owned(), show::one_line);
    show::facts(&[
        (say!("column-name"), show::one_line(&customer.name)),
        (say!("column-phone"), or_none(&customer.phone)),
        (say!("column-email"), or_none(&customer.email)),
        (say!("column-gstin"), or_none(&customer.gstin)),
        (say!("column-address"), or_none(&customer.address)),
        (say!("column-state_code"), or_none(&customer.state_code)),
        (say!("column-credit_limit_paise"), or_none(&customer.credit_limit_paise.map(|limit| limit.to_string()))),
        (say!("column-notes"), or_none(&customer.notes)),
    ])
}

fn table(rows: &[Customer]) -> String {
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
