//! The rules of the shop, which its owners set.

use branchline_domain::organisation::rules::{RuleChange, ShopRules};
use branchline_engine::Engine;
use color_eyre::eyre::Result;

use crate::arguments::HowFar;
use crate::{Answer, show};

pub(super) async fn rules(engine: &Engine, history: Option<HowFar>, approve_devices: Option<bool>) -> Result<Answer> {
    let history_months = history.map(|how_far| how_far.0.unwrap_or(0));
    let rules = if history_months.is_some() || approve_devices.is_some() {
        engine.set_shop_rules(&RuleChange { history_months, approve_devices }).await?
    } else {
        engine.shop_rules().await?
    };
    let words = in_words(&rules);
    Answer::new(rules, words)
}

fn in_words(rules: &ShopRules) -> String {
    let mut lines = vec![match rules.history_months {
        Some(months) => format!("The history is kept for {months} months."),
        None => "The history is kept for ever.".to_owned(),
    }];
    if let (Some(months), Some(from)) = (rules.history_months_next, rules.history_months_from) {
        lines.push(format!(
            "An owner asked for {months} months: history older than that is forgotten from {}. An owner can call it off until then.",
            show::moment(Some(from))
        ));
    }
    lines.push(if rules.approve_devices {
        "A new computer waits until an owner approves it (`branches approve`).".to_owned()
    } else {
        "A new computer joins as soon as a member signs in on it.".to_owned()
    });
    lines.join("\n")
}
