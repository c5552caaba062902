//! Edits of one field that met: listed and settled.

use branchline_domain::message;
use branchline_domain::records::conflict::{Choice, Conflict, ConflictState};
use clap::{Args, Subcommand};
use color_eyre::eyre::Result;
use serde_json::json;

use super::Context;
use crate::exit::{PERSON, Said};
use crate::speech::{said, say};
use crate::{Answer, amount, show, usage};

#[derive(Debug, Subcommand)]
pub(crate) enum Conflicts {
    List {
        #[arg(long)]
        settled: bool,
        #[arg(long, default_value_t = 50, value_parser = usage::within(1..=500))]
        limit: u32,
    },
    Settle(Settle),
    Reopen {
        id: String,
    },
}

/// One conflict and one choice.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("choice").required(true))]
pub(crate) struct Settle {
    id: String,
    #[arg(long, group = "choice")]
    keep: bool,
    #[arg(long, group = "choice")]
    take: bool,
    #[arg(long, group = "choice", allow_hyphen_values = true)]
    value: Option<String>,
    #[arg(long, group = "choice")]
    branch: Option<String>,
}

impl Conflicts {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        match self {
            Self::List { settled, limit } => list(context, settled, limit).await,
            Self::Settle(asked) => settle(context, asked).await,
            Self::Reopen { id } => reopen(context, &id).await,
        }
    }
}

async fn list(context: &Context, settled: bool, limit: u32) -> Result<Answer> {
    let page = context.engine.conflicts(settled, 0, limit).await?;
    let words = match (page.rows.is_empty(), settled) {
        (true, true) => say!("cli-conflicts-none-settled"),
        (true, false) => say!("cli-conflicts-none"),
        _ => page.rows.iter().map(told).collect::<Vec<_>>().join("\n\n"),
    };
    let any = !settled && page.total > 0;
    Ok(Answer::new(page, words)?.exit_if(any, PERSON))
}

fn told(conflict: &Conflict) -> String {
    let present =
        conflict.present.as_ref().map_or_else(|| say!("cli-conflict-not-here"), |one| said(one.shown.clone()));
    let mut facts = vec![(String::new(), said(conflict.words.clone())), ("id".to_owned(), conflict.id.clone())];
    for (name, side) in
        [(say!("cli-conflict-stands"), conflict.standing()), (say!("cli-conflict-other"), conflict.other())]
    {
        let (value, place, at) = (side.value.shown.clone(), side.place.clone(), show::moment(Some(side.at)));
        let line = match side.who.clone() {
            Some(who) => say!("cli-conflict-side-by", value = value, who = who, place = place, at = at),
            None => say!("cli-conflict-side", value = value, place = place, at = at),
        };
        facts.push((name, line));
    }
    facts.push((say!("cli-conflict-before"), said(conflict.base.shown.clone())));
    facts.push((say!("cli-conflict-now"), present));
    if conflict.state == ConflictState::Contested {
        facts.push((String::new(), say!("cli-conflict-contested")));
    } else if conflict.moved_on && conflict.state == ConflictState::Open {
        facts.push((String::new(), say!("cli-conflict-moved-on")));
    }
    for decision in &conflict.decisions {
        let who = decision.who.clone().or_else(|| decision.branch.clone()).unwrap_or_else(|| say!("cli-somebody"));
        let (choice, at) = (decision.choice.to_string(), show::moment(Some(decision.at)));
        let line = say!("cli-conflict-decision", choice = choice, who = who, at = at);
        facts.push((say!("cli-conflict-decided"), line));
    }
    show::facts(&facts)
}

async fn settle(context: &Context, settle: Settle) -> Result<Answer> {
    let conflict = context.engine.conflict(&settle.id).await?;
    let choice = match (settle.keep, settle.take, settle.value) {
        (true, _, _) => Choice::Keep,
        (_, true, _) => Choice::Take,
        (_, _, Some(value)) => Choice::Value { value: kept(&conflict.field, value)? },
        (_, _, None) => Choice::Branch { branch_id: branch(&conflict, settle.branch.as_deref().unwrap_or_default())? },
    };
    let done = context.engine.settle_conflicts(std::slice::from_ref(&settle.id), &choice).await?;
    let now = context.engine.conflict(&settle.id).await?;
    let stands = match (&now.present, now.kind.as_str()) {
        (Some(present), "edit") => say!(
            "cli-settled-value",
            field = now.title.clone(),
            record = now.label.clone(),
            value = present.shown.clone(),
        ),
        (Some(_), _) if now.in_bin => say!("cli-settled-bin", record = now.label.clone()),
        _ => say!("cli-settled-stays", record = now.label.clone()),
    };
    let words = say!("cli-settled", stands = show::one_line(&stands));
    Answer::new(json!({ "settled": done.settled, "conflict": now }), words)
}

async fn reopen(context: &Context, id: &str) -> Result<Answer> {
    let reopened = context.engine.reopen_conflicts(&[id.to_owned()]).await?;
    let now = context.engine.conflict(id).await?;
    let words =
        if reopened == 0 { say!("cli-reopened-none") } else { say!("cli-reopened", conflict = now.words.clone()) };
    Answer::new(json!({ "reopened": reopened, "conflict": now }), words)
}

/// Returns a typed value as it is kept: rupees as paise, units as thousandths.
fn kept(field: &str, typed: String) -> Result<Option<String>> {
    let number = match field {
        _ if typed.trim().is_empty() => return Ok(None),
        _ if field.ends_with("_paise") => amount::hundredths(&typed),
        _ if field.ends_with("_milli") => amount::thousandths(&typed),
        _ => return Ok(Some(typed)),
    };
    Ok(Some(number.map_err(|why| Said::usage(message!("verbatim", text = why)))?.to_string()))
}

fn branch(conflict: &Conflict, named: &str) -> Result<String> {
    let side =
        [&conflict.ours, &conflict.theirs].into_iter().find(|side| side.place.to_string().eq_ignore_ascii_case(named));
    side.and_then(|side| side.branch_id.clone()).ok_or_else(|| {
        let (one, other) = (conflict.ours.place.clone(), conflict.theirs.place.clone());
        Said::usage(message!("cli-conflict-neither", named = named, one = one, other = other)).into()
    })
}
