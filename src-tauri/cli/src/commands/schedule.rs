//! When the window's background task syncs.

use clap::Args;
use color_eyre::eyre::Result;
use serde_json::json;

use super::Context;
use crate::speech::say;
use crate::{Answer, show, usage};

#[derive(Debug, Args)]
pub(crate) struct Schedule {
    #[arg(long, conflicts_with = "off")]
    on: bool,
    #[arg(long)]
    off: bool,
    #[arg(long, value_name = "MINUTES", conflicts_with = "cron", value_parser = usage::within(1..=1440))]
    every: Option<u32>,
    #[arg(long, value_name = "EXPRESSION")]
    cron: Option<String>,
    #[arg(long, value_name = "CHANGES", value_parser = usage::within(1..=5000))]
    batch: Option<u32>,
}

impl Schedule {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        let engine = &context.engine;
        if let Some(changes) = self.batch {
            engine.set_batch_size(changes).await?;
        }
        let now = engine.status().await?;
        let Self { on, off, every, cron, .. } = self;
        if on || off || every.is_some() || cron.is_some() {
            let enabled = if on || off { on } else { now.enabled };
            // Minutes and expression take each other's place; neither named, what was set stays.
            let cron = cron.or_else(|| now.cron.clone().filter(|_| every.is_none()));
            engine.set_schedule(enabled, every.unwrap_or(now.interval_minutes), cron.as_deref()).await?;
        }
        let status = engine.status().await?;
        let planned = status.cron.as_deref().map(|cron| engine.preview_schedule(cron)).transpose()?;
        let mut words = match &planned {
            _ if !status.enabled => say!("cli-schedule-window-off", count = status.interval_minutes),
            None => say!("cli-schedule-window-every", count = status.interval_minutes),
            Some(plan) => {
                let next: Vec<String> = plan.next.iter().map(|at| show::moment(Some(*at))).collect();
                let at = say!("cli-schedule-window-at", cron = plan.cron.to_string(), words = plan.words.clone());
                format!("{at}\n{}", say!("cli-schedule-next", times = next.join(", ")))
            }
        };
        let batch = engine.batch_size().await?;
        words = format!("{words} {}", say!("cli-schedule-batch", count = batch));
        let answer = json!({
            "enabled": status.enabled, "interval_minutes": status.interval_minutes, "cron": status.cron,
            "next": planned.map(|plan| plan.next), "batch_size": batch,
        });
        Answer::new(answer, words)
    }
}
