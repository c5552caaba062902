//! Money taken for bills that are made already.

use branchline_domain::id::Id;
use branchline_domain::messages::Value;
use branchline_domain::money::Paise;
use branchline_domain::parties::customer::Customer;
use branchline_domain::sales::{CreditDraft, InvoicePayment, PaymentDraft, PaymentMode, UnconfirmedPayment};
use clap::Subcommand;
use color_eyre::eyre::Result;
use serde_json::json;

use super::bills;
use super::mode::mode;
use crate::Answer;
use crate::commands::Context;
use crate::show;
use crate::speech::{heads, said, say};

#[derive(Debug, Subcommand)]
pub(crate) enum Payments {
    Add {
        #[arg(required_unless_present = "customer", conflicts_with = "customer")]
        bill: Option<String>,
        #[arg(long, requires = "amount")]
        customer: Option<Id<Customer>>,
        #[arg(long, value_name = "RUPEES")]
        amount: Option<Paise>,
        #[arg(long, value_name = "MODE", default_value = "cash", value_parser = mode)]
        mode: PaymentMode,
        #[arg(long, value_name = "RUPEES")]
        tendered: Option<Paise>,
        #[arg(long)]
        reference: Option<String>,
        #[arg(long, value_name = "NOTE", num_args = 0..=1, require_equals = true, default_missing_value = "",
            conflicts_with_all = ["customer", "mode", "tendered", "reference"])]
        credit: Option<String>,
    },
    Unconfirmed,
    Confirm {
        payment: Id<InvoicePayment>,
    },
}

impl Payments {
    pub(in crate::commands) async fn run(self, context: &Context) -> Result<Answer> {
        let engine = &context.engine;
        let (bill, customer, amount, mode, tendered, reference, credit) = match self {
            Self::Add { bill, customer, amount, mode, tendered, reference, credit } => {
                (bill, customer, amount, mode, tendered, reference, credit)
            }
            Self::Unconfirmed => {
                let waiting = engine.unconfirmed_payments().await?;
                let words = if waiting.is_empty() { say!("payments-all-confirmed") } else { table(&waiting) };
                return Answer::new(waiting, words);
            }
            Self::Confirm { payment } => {
                let confirmed = engine.confirm_payment(&payment).await?;
                let words = say!("payments-confirmed");
                return Answer::new(confirmed, words);
            }
        };
        let payment = PaymentDraft { mode, amount_paise: amount, tendered_paise: tendered, reference };
        if let Some(customer) = customer {
            let owed = engine.receive_on_account(&customer, &payment).await?;
            return Answer::new(json!({ "balance_paise": owed }), say!("cli-received-on-account", owed = owed));
        }
        let bill = bills::find(engine, bill.as_deref().unwrap_or_default()).await?;
        let paid = match credit {
            Some(note) => engine.pay_by_credit(&bill, CreditDraft { note: Some(note), amount_paise: amount }).await?,
            None => engine.add_payment(&bill, &payment).await?,
        };
        let words = bills::paper(&paid);
        Answer::new(paid, words)
    }
}

fn table(waiting: &[UnconfirmedPayment]) -> String {
    let lines: Vec<Vec<String>> = waiting
        .iter()
        .map(|row| {
            vec![
                row.id.to_string(),
                said(Value::Date(row.business_date.to_string())),
                row.number.clone().unwrap_or_default(),
                show::brief(row.customer_name.as_deref().unwrap_or_default(), 30),
                row.amount_paise.to_string(),
                show::brief(row.reference.as_deref().unwrap_or_default(), 30),
            ]
        })
        .collect();
    show::table(
        &heads![
            "cli-head-id",
            "cli-head-bill-day",
            "cli-head-of-bill",
            "cli-head-buyer",
            "cli-head-amount": number,
            "column-reference"
        ],
        &lines,
    )
}
