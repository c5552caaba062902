//! Customers, for scripts that bring them in, look them up or put them right.

use branchline_domain::id::Id;
use branchline_domain::money::Paise;
use branchline_domain::parties::customer::{Customer, CustomerDraft};
use clap::{Args, Subcommand};
use color_eyre::eyre::Result;
use serde_json::json;

use crate::commands::Context;
use crate::list::{self, List};
use crate::speech::{heads, say};
use crate::{Answer, show};

/// Lists, adds, edits, deletes and restores customers.
#[derive(Debug, Subcommand)]
pub(crate) enum Customers {
    /// Lists customers, in order of name unless told otherwise, or writes the list into a file.
    List(List),
    /// Adds a customer.
    Add {
        /// Shown and printed.
        #[arg(long)]
        name: String,
        #[command(flatten)]
        details: Details,
    },
    /// Changes what is named of a customer; the rest stays.
    Edit {
        /// The customer, as `customers list` shows it.
        id: Id<Customer>,
        /// Shown and printed.
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        details: Details,
    },
    /// Puts a customer into the recycle bin.
    Delete {
        /// The customer, as `customers list` shows it.
        id: Id<Customer>,
    },
    /// Takes a customer out of the recycle bin.
    Restore {
        /// The customer, as `customers list --deleted` shows it.
        id: Id<Customer>,
    },
}

/// What a customer may have besides a name.
#[derive(Debug, Args)]
pub(crate) struct Details {
    /// Telephone number.
    #[arg(long)]
    phone: Option<String>,
    /// E-mail address; --email is who signs in.
    #[arg(long)]
    mail: Option<String>,
    /// GST identification number.
    #[arg(long)]
    gstin: Option<String>,
    /// Postal address.
    #[arg(long)]
    address: Option<String>,
    /// GST state code, two digits.
    #[arg(long)]
    state_code: Option<String>,
    /// Credit limit in rupees.
    #[arg(long, allow_hyphen_values = true)]
    credit_limit: Option<Paise>,
    /// Free text.
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
