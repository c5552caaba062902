//! The rules of the shop, which its owners set.

use branchline_domain::organisation::rules::{RuleChange, ShopRules};
use clap::Args;
use clap::builder::BoolishValueParser;
use color_eyre::eyre::Result;

use super::Context;
use crate::period::{self, Months};
use crate::speech::say;
use crate::{Answer, show};

#[derive(Debug, Args)]
pub(crate) struct Rules {
    #[arg(long, value_name = "MONTHS", value_parser = period::months)]
    history: Option<Months>,
    #[arg(long, value_name = "on|off", value_parser = BoolishValueParser::new())]
    approve_computers: Option<bool>,
}

impl Rules {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        let change = RuleChange {
            history_months: self.history.map(|Months(months)| months.unwrap_or(0)),
            approve_devices: self.approve_computers,
        };
        let rules = if change.history_months.is_some() || change.approve_devices.is_some() {
            context.engine.set_shop_rules(&change).await?
        } else {
            context.engine.shop_rules().await?
        };
        let words = in_words(&rules);
        Answer::new(rules, words)
    }
}

fn in_words(rules: &ShopRules) -> String {
    let mut lines = vec![match rules.history_months {
        Some(months) => say!("cli-rules-history", count = months),
        None => say!("cli-rules-history-ever"),
    }];
    if let (Some(months), Some(from)) = (rules.history_months_next, rules.history_months_from) {
        lines.push(say!("cli-rules-history-next", count = months, from = show::moment(Some(from))));
    }
    lines.push(if rules.approve_devices { say!("cli-rules-approve") } else { say!("cli-rules-join") });
    lines.join("\n")
}
