//! Comparing with the hub, putting right what differs, and what earlier comparisons found.

use branchline_domain::messages::Message;
use branchline_domain::sync::verify::{
    Asker, Difference, DifferenceKind, Repair, TableResult, Verification, VerifySettings,
};
use clap::Args;
use color_eyre::eyre::Result;

use crate::commands::Context;
use crate::exit::PERSON;
use crate::speech::{heads, said, say};
use crate::{Answer, show, usage};

#[derive(Debug, Args)]
pub(crate) struct Nightly {
    #[arg(long, conflicts_with = "off")]
    on: bool,
    #[arg(long)]
    off: bool,
    #[arg(long, value_name = "HOUR", value_parser = usage::within(0..=23))]
    hour: Option<u32>,
}

pub(super) async fn compare(context: &Context) -> Result<Answer> {
    result(context.engine.verify().await?)
}

pub(super) async fn repair(context: &Context) -> Result<Answer> {
    result(context.engine.repair().await?)
}

/// Says what a run found; anything still open asks for a person.
fn result(run: Verification) -> Result<Answer> {
    let open = run.open > 0;
    let words = told(&run);
    Ok(Answer::new(run, words)?.exit_if(open, PERSON))
}

pub(super) async fn list(context: &Context) -> Result<Answer> {
    let runs = context.engine.verifications(30).await?;
    if runs.is_empty() {
        return Answer::new(runs, say!("cli-verify-none"));
    }
    let lines: Vec<Vec<String>> = runs
        .iter()
        .map(|run| {
            let asker = match run.asked_by {
                Asker::Night => say!("cli-verify-night"),
                Asker::Person => run.who.clone().unwrap_or_else(|| say!("cli-verify-person")),
            };
            vec![
                show::moment(Some(run.started_at)),
                asker,
                show::duration(run.duration_ms),
                run.tables.len().to_string(),
                run.differing.to_string(),
                run.open.to_string(),
                said(run.words.clone()),
            ]
        })
        .collect();
    let words = show::table(
        &heads![
            "cli-head-when",
            "cli-head-asked-by",
            "cli-head-took": number,
            "cli-head-tables": number,
            "cli-head-differed": number,
            "cli-head-open": number,
            "cli-head-result",
        ],
        &lines,
    );
    Answer::new(runs, words)
}

impl Nightly {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        let kept = context.engine.verify_settings().await?;
        let nightly = if self.on || self.off { self.on } else { kept.nightly };
        let settings = VerifySettings { nightly, hour: self.hour.unwrap_or(kept.hour) };
        if settings != kept {
            context.engine.set_verify(settings).await?;
        }
        let words = if settings.nightly {
            say!("cli-verify-nightly", hour = format!("{:02}:00", settings.hour))
        } else {
            say!("cli-verify-nightly-off")
        };
        Answer::new(settings, words)
    }
}

/// Lays out a run for people: the tables, the records that differ by name, and what came out.
fn told(run: &Verification) -> String {
    let mut lines: Vec<Vec<String>> = Vec::new();
    for table in &run.tables {
        let verdict = match (table.differing, table.open) {
            (0, _) => say!("cli-verify-equal"),
            (all, 0) => say!("cli-verify-put-right", count = all),
            (_, open) => say!("cli-verify-differs", count = open),
        };
        lines.push(line(table.table.clone(), table.local_count, table.hub_count, verdict));
        if table.streams.len() > 1 {
            for stream in &table.streams {
                let name = stream.branch.clone().unwrap_or_else(|| say!("cli-verify-other-branches"));
                let verdict = if stream.equal { say!("cli-verify-equal") } else { say!("cli-verify-stream-differs") };
                lines.push(line(format!("  {name}"), stream.local_count, stream.hub_count, verdict));
            }
        }
    }
    let mut words = show::table(
        &heads!["cli-head-table", "cli-head-here": number, "cli-head-at-hub": number, "cli-head-content"],
        &lines,
    );
    for table in run.tables.iter().filter(|table| !table.differences.is_empty()) {
        words = format!("{words}\n\n{}", differences(table));
    }
    if !run.left_out.is_empty() {
        words = format!("{words}\n\n{}", say!("cli-verify-left-out", tables = run.left_out.join(", ")));
    }
    format!("{words}\n\n{}", said(run.words.clone()))
}

fn line(name: String, here: i64, hub: i64, verdict: String) -> Vec<String> {
    vec![name, here.to_string(), hub.to_string(), verdict]
}

fn differences(table: &TableResult) -> String {
    let mut lines = vec![table.table.replace('_', " ")];
    lines.extend(table.differences.iter().map(difference));
    let more = table.differing - i64::try_from(table.differences.len()).unwrap_or_default();
    if more > 0 {
        lines.push(format!("  {}", say!("cli-verify-more", count = more)));
    }
    lines.join("\n")
}

fn difference(one: &Difference) -> String {
    let kind = match one.kind {
        DifferenceKind::MissingHere => say!("cli-missing-here"),
        DifferenceKind::MissingAtHub => say!("cli-missing-at-hub"),
        DifferenceKind::Different => say!("cli-different"),
    };
    let done = one.repair.as_ref().map(|repair| match repair {
        Repair::Sent => say!("cli-repair-sent"),
        Repair::Fetched => say!("cli-repair-fetched"),
        Repair::Merged => say!("cli-repair-merged"),
        Repair::HubStands => say!("cli-repair-hub-stands"),
        Repair::Removed => say!("cli-repair-removed"),
        Repair::Open => say!("cli-repair-open"),
    });
    let done = done.map(|done| format!("; {done}")).unwrap_or_default();
    let mut words = format!("  {} ({}): {kind}{done}", said(one.label.clone()), one.id);
    for field in &one.fields {
        let value = |value: &Option<Message>| value.clone().map_or_else(|| say!("empty-value"), said);
        let (here, hub) = (value(&field.here), value(&field.hub));
        let line = say!("cli-verify-field", field = field.title.clone(), here = here, hub = hub);
        words = format!("{words}\n    {line}");
    }
    match one.note.clone() {
        Some(note) => format!("{words}\n    {}", said(note)),
        None => words,
    }
}
