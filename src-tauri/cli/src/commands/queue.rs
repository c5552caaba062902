//! Changes on their way to the hub: the queue, what the hub could not accept, and tidying.

use branchline_domain::message;
use branchline_domain::sync::queue::HeldUnit;
use clap::{Subcommand, ValueEnum};
use color_eyre::eyre::Result;
use serde_json::json;

use super::Context;
use crate::exit::{PERSON, Said};
use crate::speech::{heads, said, say};
use crate::{Answer, show, usage};

#[derive(Debug, Subcommand)]
pub(crate) enum Queue {
    List {
        #[arg(long)]
        status: Option<State>,
        #[arg(long, value_name = "NUMBER")]
        before: Option<i64>,
        #[arg(long, default_value_t = 50, value_parser = usage::within(1..=500))]
        limit: u32,
    },
    Held,
    Retry {
        #[arg(required_unless_present = "all", conflicts_with = "all", allow_negative_numbers = true)]
        unit: Option<i64>,
        #[arg(long)]
        all: bool,
    },
    Approve {
        unit: i64,
    },
    Discard {
        #[arg(allow_negative_numbers = true)]
        unit: i64,
        #[arg(long)]
        reason: String,
    },
    CleanUp {
        #[arg(long, default_value_t = 30)]
        days: u32,
    },
}

/// How far a change has come.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum State {
    Pending,
    Syncing,
    Synced,
    Failed,
    Discarded,
}

impl Queue {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        match self {
            Self::List { status, before, limit } => list(context, status, before, limit).await,
            Self::Held => held(context).await,
            Self::Retry { unit, .. } => retry(context, unit).await,
            Self::Approve { unit } => approve(context, unit).await,
            Self::Discard { unit, reason } => discard(context, unit, &reason).await,
            Self::CleanUp { days } => clean_up(context, days).await,
        }
    }
}

async fn list(context: &Context, status: Option<State>, before: Option<i64>, limit: u32) -> Result<Answer> {
    let status = status.map(|status| match status {
        State::Pending => "pending",
        State::Syncing => "syncing",
        State::Synced => "synced",
        State::Failed => "failed",
        State::Discarded => "discarded",
    });
    let rows = context.engine.queue(status, before, limit).await?;
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.id.to_string(),
                show::moment(Some(row.created_at)),
                row.operation.clone(),
                row.table_name.clone(),
                show::brief(&row.label.as_ref().map_or_else(|| row.record_id.clone(), ToString::to_string), 36),
                row.status.clone(),
                show::brief(&row.error.clone().map(said).unwrap_or_default(), 60),
            ]
        })
        .collect();
    let words = show::table(
        &heads![
            "cli-head-number": number,
            "cli-head-written",
            "cli-head-what",
            "cli-head-table",
            "cli-head-record",
            "cli-head-state",
            "cli-head-error",
        ],
        &lines,
    );
    Answer::new(rows, words)
}

async fn held(context: &Context) -> Result<Answer> {
    let units = context.engine.held_units().await?;
    let words = if units.is_empty() { say!("cli-held-none") } else { listed(&units) };
    Answer::new(units, words)
}

async fn retry(context: &Context, unit: Option<i64>) -> Result<Answer> {
    let held = context.engine.held_units().await?;
    if let Some(unit) = unit {
        must_be_held(&held, unit)?;
    } else if held.is_empty() {
        return Answer::new(held, say!("cli-held-none"));
    }
    let left = context.engine.retry_held(unit).await?;
    still_held(left)
}

async fn approve(context: &Context, unit: i64) -> Result<Answer> {
    must_be_held(&context.engine.held_units().await?, unit)?;
    still_held(context.engine.approve_held(unit).await?)
}

async fn discard(context: &Context, unit: i64, reason: &str) -> Result<Answer> {
    must_be_held(&context.engine.held_units().await?, unit)?;
    let left = context.engine.discard_held(unit, reason).await?;
    let words = if left.is_empty() { say!("cli-held-given-up") } else { listed(&left) };
    Answer::new(left, words)
}

fn must_be_held(held: &[HeldUnit], unit: i64) -> Result<()> {
    match held.iter().any(|one| one.unit == unit) {
        true => Ok(()),
        false => Err(Said::missing(message!("cli-held-no-unit", unit = unit.to_string())).into()),
    }
}

/// Says what a retry left over; anything left asks for a person.
fn still_held(left: Vec<HeldUnit>) -> Result<Answer> {
    let words = if left.is_empty() { say!("cli-held-through") } else { listed(&left) };
    let any = !left.is_empty();
    Ok(Answer::new(left, words)?.exit_if(any, PERSON))
}

fn listed(units: &[HeldUnit]) -> String {
    let lines: Vec<Vec<String>> = units
        .iter()
        .map(|unit| {
            let record = unit.label.clone().map(said).or_else(|| unit.record_id.clone());
            let verdict = unit.behind.map_or_else(
                || unit.verdict.to_string(),
                |behind| say!("cli-held-behind", verdict = unit.verdict.to_string(), unit = behind.to_string()),
            );
            vec![
                unit.unit.to_string(),
                verdict,
                unit.code.clone().unwrap_or_default(),
                unit.table_name.clone().unwrap_or_default(),
                show::brief(record.as_deref().unwrap_or("-"), 36),
                unit.field.clone().unwrap_or_default(),
                unit.changes.to_string(),
                unit.retry_count.to_string(),
                show::moment(Some(unit.since)),
                show::brief(&said(unit.message.clone()), 90),
            ]
        })
        .collect();
    show::table(
        &heads![
            "cli-head-unit": number,
            "cli-head-verdict",
            "cli-head-code",
            "cli-head-table",
            "cli-head-record",
            "cli-head-field",
            "cli-head-changes": number,
            "cli-head-tried": number,
            "cli-head-since",
            "cli-head-why",
        ],
        &lines,
    )
}

async fn clean_up(context: &Context, days: u32) -> Result<Answer> {
    let removed = context.engine.clean_up(days).await?;
    Answer::new(json!({ "removed": removed }), say!("cli-queue-removed", count = removed))
}
