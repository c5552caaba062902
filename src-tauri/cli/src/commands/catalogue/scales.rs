//! How labels of the shop's scales are read: EAN-13 with a prefix from 20 to 29.

use branchline_domain::catalogue::scale::{Holds, ScaleRule};
use clap::Subcommand;
use color_eyre::eyre::Result;

use crate::commands::Context;
use crate::speech::{heads, say};
use crate::{Answer, show, usage};

#[derive(Debug, Subcommand)]
pub(crate) enum Scales {
    List,
    Set {
        prefix: String,
        #[arg(long, value_name = "DIGITS", default_value_t = 5)]
        item_digits: u8,
        #[arg(long, value_name = "WHAT", default_value = "weight", value_parser = holds)]
        holds: Holds,
        #[arg(long, value_name = "DIGITS")]
        decimals: Option<u8>,
    },
    Remove {
        prefix: String,
    },
}

impl Scales {
    pub(in crate::commands) async fn run(self, context: &Context) -> Result<Answer> {
        let engine = &context.engine;
        let rules = match self {
            Self::List => engine.scale_rules().await?,
            Self::Set { prefix, item_digits, holds, decimals } => {
                let decimals = decimals.unwrap_or(match holds {
                    Holds::Weight => 3,
                    Holds::Price => 2,
                });
                engine.set_scale_rule(&ScaleRule { prefix, item_digits, holds, decimals }).await?
            }
            Self::Remove { prefix } => engine.remove_scale_rule(&prefix).await?,
        };
        let words = table(&rules);
        Answer::new(rules, words)
    }
}

/// Reads what the digits behind an item's code say.
fn holds(word: &str) -> Result<Holds, usage::Wrong> {
    match word {
        "weight" => Ok(Holds::Weight),
        "price" => Ok(Holds::Price),
        _ => Err(usage::one_of(["weight", "price"])),
    }
}

fn table(rules: &[ScaleRule]) -> String {
    let lines: Vec<Vec<String>> = rules
        .iter()
        .map(|rule| {
            let holds = match rule.holds {
                Holds::Weight => say!("scale-weight"),
                Holds::Price => say!("scale-price"),
            };
            vec![rule.prefix.clone(), rule.item_digits.to_string(), holds, rule.decimals.to_string()]
        })
        .collect();
    show::table(
        &heads!["cli-head-prefix", "cli-head-item-digits": number, "cli-head-holds", "cli-head-decimals": number],
        &lines,
    )
}
