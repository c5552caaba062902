//! Tax classes with their dated rates: what the law changes is one more row.

use branchline_domain::business_date::BusinessDate;
use branchline_domain::id::Id;
use branchline_domain::messages::Value;
use branchline_domain::money::{Paise, Rate};
use branchline_domain::tax::{TaxClassNow, TaxRate, TaxRateDraft};
use clap::{Args, Subcommand};
use color_eyre::eyre::Result;
use serde_json::json;

use crate::commands::Context;
use crate::list::{self, List};
use crate::speech::{heads, said, say};
use crate::{Answer, show};

#[derive(Debug, Subcommand)]
pub(crate) enum TaxRates {
    List(List),
    Classes,
    Common,
    Add {
        #[arg(long)]
        name: String,
        #[command(flatten)]
        details: Details,
    },
    Edit {
        id: Id<TaxRate>,
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        details: Details,
    },
    Delete {
        id: Id<TaxRate>,
    },
    Restore {
        id: Id<TaxRate>,
    },
}

/// What a rate has besides the name of its class.
#[derive(Debug, Args)]
pub(crate) struct Details {
    #[arg(long)]
    class: Option<String>,
    #[arg(long, value_name = "DAY")]
    from: Option<BusinessDate>,
    #[arg(long, value_name = "PERCENT")]
    rate: Option<Rate>,
    #[arg(long, value_name = "PERCENT")]
    cess: Option<Rate>,
    #[arg(long, value_name = "RUPEES")]
    up_to: Option<Paise>,
    #[arg(long, value_name = "PERCENT")]
    above: Option<Rate>,
}

impl TaxRates {
    pub(in crate::commands) async fn run(self, context: &Context) -> Result<Answer> {
        let engine = &context.engine;
        match self {
            Self::List(list) => {
                if let Some(written) = list.export(engine, "tax_rates").await? {
                    return Ok(written);
                }
                let query = list.query();
                let page = engine.list::<TaxRate>(&query).await?;
                let words = table(&page.rows);
                list::found(&query, page, &words)
            }
            Self::Classes => {
                let classes = engine.tax_classes().await?;
                let words = in_words(&classes);
                Answer::new(classes, words)
            }
            Self::Common => {
                let classes = engine.add_common_tax_rates().await?;
                let words = in_words(&classes);
                Answer::new(classes, words)
            }
            Self::Add { name, details } => {
                let draft = details.over(TaxRateDraft { name, ..TaxRateDraft::default() });
                let rate = engine.add::<TaxRate>(draft).await?;
                let words = say!("cli-added", name = &rate.name, id = rate.id.to_string());
                Answer::new(rate, words)
            }
            Self::Edit { id, name, details } => {
                let before = TaxRateDraft::from(&engine.get::<TaxRate>(&id).await?);
                let mut draft = details.over(before.clone());
                draft.name = name.unwrap_or(draft.name);
                let rate = engine.change::<TaxRate>(&id, draft, before).await?;
                let words = say!("cli-changed", name = &rate.name, id = rate.id.to_string());
                Answer::new(rate, words)
            }
            Self::Delete { id } => {
                engine.delete::<TaxRate>(&id).await?;
                Answer::new(json!({ "id": id }), say!("cli-deleted"))
            }
            Self::Restore { id } => {
                engine.undelete::<TaxRate>(&id).await?;
                Answer::new(json!({ "id": id }), say!("cli-restored"))
            }
        }
    }
}

impl Details {
    /// Returns the draft with what was typed in its place.
    fn over(self, draft: TaxRateDraft) -> TaxRateDraft {
        TaxRateDraft {
            class: self.class.or(draft.class),
            from_date: self.from.or(draft.from_date),
            rate_milli: self.rate.or(draft.rate_milli),
            cess_rate_milli: self.cess.or(draft.cess_rate_milli),
            up_to_paise: self.up_to.or(draft.up_to_paise),
            above_rate_milli: self.above.or(draft.above_rate_milli),
            ..draft
        }
    }
}

fn percent(rate: Rate) -> String {
    said(Value::Rate(rate.get()))
}

/// Writes a rate with what holds above its threshold.
fn with_threshold(rate: Rate, limit: Option<Paise>, above: Option<Rate>) -> String {
    match limit.zip(above) {
        Some((limit, above)) => {
            say!(
                "tax-rate-by-price",
                rate = percent(rate),
                limit = said(Value::Paise(limit.get())),
                above = percent(above)
            )
        }
        None => percent(rate),
    }
}

fn in_words(classes: &[TaxClassNow]) -> String {
    let lines: Vec<Vec<String>> = classes
        .iter()
        .map(|class| {
            let rate = with_threshold(class.rate_milli, class.up_to_paise, class.above_rate_milli);
            vec![show::brief(&class.name, 40), class.class.clone(), rate]
        })
        .collect();
    show::table(&heads!["cli-head-name", "cli-head-class", "cli-head-tax"], &lines)
}

fn table(rows: &[TaxRate]) -> String {
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                show::brief(&row.name, 40),
                row.class.clone(),
                said(Value::Date(row.from_date.to_string())),
                with_threshold(row.rate_milli, row.up_to_paise, row.above_rate_milli),
                list::waiting(row.waiting),
                row.id.to_string(),
            ]
        })
        .collect();
    show::table(
        &heads!["cli-head-name", "cli-head-class", "cli-head-from", "cli-head-tax", "cli-head-hub", "cli-head-id"],
        &lines,
    )
}
