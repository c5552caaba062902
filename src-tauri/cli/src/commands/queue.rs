//! Changes on their way to the hub: the queue, what the hub could not accept, and tidying.

use branchline_domain::sync::queue::HeldUnit;
use clap::{Subcommand, ValueEnum};
use color_eyre::eyre::Result;
use serde_json::json;

use super::Context;
use crate::exit::{PERSON, Said};
use crate::{Answer, show};

/// Lists the changes on their way to the hub, and settles those it could not accept.
#[derive(Debug, Subcommand)]
pub(crate) enum Queue {
    /// Lists the newest changes in the queue.
    List {
        /// Only those in this state.
        #[arg(long)]
        status: Option<State>,
        /// Only those before this number.
        #[arg(long, value_name = "NUMBER")]
        before: Option<i64>,
        /// How many.
        #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=500))]
        limit: u32,
    },
    /// Lists changes the hub could not accept, and those that wait behind them.
    Held,
    /// Sends held changes once more.
    Retry {
        /// The unit's number, as `queue held` shows it.
        #[arg(required_unless_present = "all", conflicts_with = "all", allow_negative_numbers = true)]
        unit: Option<i64>,
        /// Every held unit.
        #[arg(long)]
        all: bool,
    },
    /// Approves a held unit its author may not write, in the name of whoever is signed in; the history names both.
    Approve {
        /// The unit's number, as `queue held` shows it.
        unit: i64,
    },
    /// Gives up a held unit; what it said and why it was given up stay in the log.
    Discard {
        /// The unit's number, as `queue held` shows it.
        #[arg(allow_negative_numbers = true)]
        unit: i64,
        /// Why.
        #[arg(long)]
        reason: String,
    },
    /// Removes sent changes from the queue.
    CleanUp {
        /// Those older than this many days.
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
                show::brief(&row.error.as_ref().map(ToString::to_string).unwrap_or_default(), 60),
            ]
        })
        .collect();
    let words = show::table(&["NO#", "WRITTEN", "WHAT", "TABLE", "RECORD", "STATE", "ERROR"], &lines);
    Answer::new(rows, words)
}

async fn held(context: &Context) -> Result<Answer> {
    let units = context.engine.held_units().await?;
    let words = if units.is_empty() { "Nothing is held.".to_owned() } else { listed(&units) };
    Answer::new(units, words)
}

async fn retry(context: &Context, unit: Option<i64>) -> Result<Answer> {
    let held = context.engine.held_units().await?;
    if let Some(unit) = unit {
        must_be_held(&held, unit)?;
    } else if held.is_empty() {
        return Answer::new(held, "Nothing is held.");
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
    let words = if left.is_empty() { "Given up and logged; nothing else is held.".to_owned() } else { listed(&left) };
    Answer::new(left, words)
}

fn must_be_held(held: &[HeldUnit], unit: i64) -> Result<()> {
    match held.iter().any(|one| one.unit == unit) {
        true => Ok(()),
        false => Err(Said::missing(format!("No unit {unit} is held; `queue held` lists those that are.")).into()),
    }
}

/// Says what a retry left over; anything left asks for a person.
fn still_held(left: Vec<HeldUnit>) -> Result<Answer> {
    let words = if left.is_empty() { "Everything went through.".to_owned() } else { listed(&left) };
    let any = !left.is_empty();
    Ok(Answer::new(left, words)?.exit_if(any, PERSON))
}

fn listed(units: &[HeldUnit]) -> String {
    let lines: Vec<Vec<String>> = units
        .iter()
        .map(|unit| {
            let label = unit.label.as_ref().map(ToString::to_string).or_else(|| unit.record_id.clone());
            let verdict = unit
                .behind
                .map_or_else(|| unit.verdict.to_string(), |behind| format!("{} behind {behind}", unit.verdict));
            vec![
                unit.unit.to_string(),
                verdict,
                unit.code.clone().unwrap_or_default(),
                unit.table_name.clone().unwrap_or_default(),
                show::brief(label.as_deref().unwrap_or("-"), 36),
                unit.field.clone().unwrap_or_default(),
                unit.changes.to_string(),
                unit.retry_count.to_string(),
                show::moment(Some(unit.since)),
                show::brief(&unit.message.to_string(), 90),
            ]
        })
        .collect();
    show::table(&["UNIT#", "VERDICT", "CODE", "TABLE", "RECORD", "FIELD", "CHANGES#", "TRIED#", "SINCE", "WHY"], &lines)
}

async fn clean_up(context: &Context, days: u32) -> Result<Answer> {
    let removed = context.engine.clean_up(days).await?;
    Answer::new(
        json!({ "removed": removed }),
        format!("Removed {} from the queue.", show::counted(removed, "sent change")),
    )
}
