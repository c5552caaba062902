//! What the watchdog has to report, and when it speaks.

use branchline_domain::sync::watchdog::AlertLimits;
use clap::Args;
use clap::builder::BoolishValueParser;
use color_eyre::eyre::Result;
use serde_json::json;

use super::Context;
use crate::exit::PERSON;
use crate::speech::say;
use crate::{Answer, show};

#[derive(Debug, Args)]
pub(crate) struct Alerts {
    #[arg(long, value_name = "MINUTES")]
    stuck: Option<u32>,
    #[arg(long, value_name = "HOURS")]
    silent: Option<u32>,
    #[arg(long, value_name = "on|off", value_parser = BoolishValueParser::new())]
    notify: Option<bool>,
}

impl Alerts {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        let engine = &context.engine;
        let before = engine.alert_limits().await?;
        let limits = AlertLimits {
            stuck_minutes: self.stuck.unwrap_or(before.stuck_minutes),
            silent_hours: self.silent.unwrap_or(before.silent_hours),
            notify: self.notify.unwrap_or(before.notify),
        };
        if limits != before {
            engine.set_alert_limits(limits).await?;
        }
        let alerts = engine.status().await?.alerts;
        let mut words: Vec<String> = alerts
            .iter()
            .map(|alert| {
                let since = show::moment(Some(alert.since));
                say!("cli-alert", title = alert.title.clone(), since = since, message = alert.message.clone())
            })
            .collect();
        if words.is_empty() {
            words.push(say!("cli-alert-none"));
        }
        words.push(say!("cli-alert-limits", minutes = limits.stuck_minutes, hours = limits.silent_hours));
        words.push(if limits.notify { say!("cli-alert-notifies") } else { say!("cli-alert-silent") });
        let alerted = !alerts.is_empty();
        Ok(Answer::new(json!({ "alerts": alerts, "limits": limits }), words.join("\n"))?.exit_if(alerted, PERSON))
    }
}
