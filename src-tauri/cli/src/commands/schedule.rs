//! When the window's background task syncs.

use branchline_engine::Engine;
use color_eyre::eyre::Result;
use serde_json::json;

use crate::{Answer, show};

/// What was typed about the schedule.
pub(super) struct Wish {
    pub(super) on: bool,
    pub(super) off: bool,
    pub(super) every: Option<u32>,
    pub(super) cron: Option<String>,
}

pub(super) async fn schedule(engine: &Engine, wish: Wish, batch: Option<u32>) -> Result<Answer> {
    if let Some(changes) = batch {
        engine.set_batch_size(changes).await?;
    }
    let now = engine.status().await?;
    let Wish { on, off, every, cron } = wish;
    if on || off || every.is_some() || cron.is_some() {
        let enabled = if on || off { on } else { now.enabled };
        // Minutes and expression take each other's place; neither named, what was set stays.
        let cron = cron.or_else(|| now.cron.clone().filter(|_| every.is_none()));
        engine.set_schedule(enabled, every.unwrap_or(now.interval_minutes), cron.as_deref()).await?;
    }
    let status = engine.status().await?;
    let planned = status.cron.as_deref().map(|cron| engine.preview_schedule(cron)).transpose()?;
    let minutes = show::counted(i64::from(status.interval_minutes), "minute");
    let mut words = match &planned {
        _ if !status.enabled => format!("The window does not sync by itself (the interval is {minutes})."),
        None => format!("While the window is open, it syncs every {minutes}."),
        Some(plan) => {
            let next: Vec<String> = plan.next.iter().map(|at| show::moment(Some(*at))).collect();
            format!("While the window is open, it syncs at {}: {}\nNext: {}.", plan.cron, plan.words, next.join(", "))
        }
    };
    let batch = engine.batch_size().await?;
    words = format!("{words} One request carries {} at most.", show::counted(i64::from(batch), "change"));
    let answer = json!({
        "enabled": status.enabled, "interval_minutes": status.interval_minutes, "cron": status.cron,
        "next": planned.map(|plan| plan.next), "batch_size": batch,
    });
    Answer::new(answer, words)
}
