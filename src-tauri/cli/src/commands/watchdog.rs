//! What the watchdog has to report, and when it speaks.

use branchline_domain::sync::watchdog::AlertLimits;
use clap::Args;
use clap::builder::BoolishValueParser;
use color_eyre::eyre::Result;
use serde_json::json;

use super::Context;
use crate::exit::PERSON;
use crate::{Answer, show};

/// Shows what the watchdog has to report, and sets when it speaks.
#[derive(Debug, Args)]
pub(crate) struct Alerts {
    /// Minutes without progress while the hub is reached.
    #[arg(long, value_name = "MINUTES")]
    stuck: Option<u32>,
    /// Hours without a complete session, offline or not.
    #[arg(long, value_name = "HOURS")]
    silent: Option<u32>,
    /// Whether the window tells the desktop.
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
            .map(|alert| format!("{}, since {}. {}", alert.title, show::moment(Some(alert.since)), alert.message))
            .collect();
        if words.is_empty() {
            words.push("Nothing needs a person.".to_owned());
        }
        words.push(format!(
            "The watchdog speaks after {} without progress, and after {} without a complete sync. It {} the desktop.",
            show::counted(i64::from(limits.stuck_minutes), "minute"),
            show::counted(i64::from(limits.silent_hours), "hour"),
            if limits.notify { "tells" } else { "does not tell" },
        ));
        let alerted = !alerts.is_empty();
        Ok(Answer::new(json!({ "alerts": alerts, "limits": limits }), words.join("\n"))?.exit_if(alerted, PERSON))
    }
}
