//! Money taken for bills that are made already.

use branchline_domain::id::Id;
use branchline_domain::money::Paise;
use branchline_domain::parties::customer::Customer;
use branchline_domain::sales::{CreditDraft, PaymentDraft, PaymentMode};
use clap::Subcommand;
use color_eyre::eyre::Result;
use serde_json::json;

use super::bills;
use super::mode::mode;
use crate::Answer;
use crate::commands::Context;
use crate::speech::say;

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
}

impl Payments {
    pub(in crate::commands) async fn run(self, context: &Context) -> Result<Answer> {
        let engine = &context.engine;
        let Self::Add { bill, customer, amount, mode, tendered, reference, credit } = self;
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
