//! Comparing with the hub, putting right what differs, and what earlier comparisons found.

use branchline_domain::messages::Message;
use branchline_domain::sync::verify::{
    Asker, Difference, DifferenceKind, Repair, TableResult, Verification, VerifySettings,
};
use clap::Args;
use color_eyre::eyre::Result;

use crate::commands::Context;
use crate::exit::PERSON;
use crate::{Answer, show};

/// When the window compares by itself: once a night, when the shop is quiet.
#[derive(Debug, Args)]
pub(crate) struct Nightly {
    /// Switches it on.
    #[arg(long, conflicts_with = "off")]
    on: bool,
    /// Switches it off.
    #[arg(long)]
    off: bool,
    /// From which hour, 0 to 23.
    #[arg(long, value_name = "HOUR", value_parser = clap::value_parser!(u32).range(0..=23))]
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
        return Answer::new(runs, "Nothing has been compared yet.");
    }
    let lines: Vec<Vec<String>> = runs
        .iter()
        .map(|run| {
            let asker = match run.asked_by {
                Asker::Night => "by night".to_owned(),
                Asker::Person => run.who.clone().unwrap_or_else(|| "a person".to_owned()),
            };
            vec![
                show::moment(Some(run.started_at)),
                asker,
                show::duration(run.duration_ms),
                run.tables.len().to_string(),
                run.differing.to_string(),
                run.open.to_string(),
                run.words.to_string(),
            ]
        })
        .collect();
    let words = show::table(&["WHEN", "ASKED BY", "TOOK#", "TABLES#", "DIFFERED#", "OPEN#", "RESULT"], &lines);
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
            let hour = settings.hour;
            format!("The window compares with the hub once a night, from {hour:02}:00, when the shop is quiet.")
        } else {
            "The window does not compare with the hub by itself.".to_owned()
        };
        Answer::new(settings, words)
    }
}

/// Lays out a run for people: the tables, the records that differ by name, and what came out.
fn told(run: &Verification) -> String {
    let mut lines: Vec<Vec<String>> = Vec::new();
    for table in &run.tables {
        let verdict = match (table.differing, table.open) {
            (0, _) => "equal".to_owned(),
            (all, 0) => format!("{} put right", show::counted(all, "record")),
            (_, open) => format!("DIFFERS in {}", show::counted(open, "record")),
        };
        lines.push(line(table.table.clone(), table.local_count, table.hub_count, verdict));
        if table.streams.len() > 1 {
            for stream in &table.streams {
                let name = stream.branch.as_deref().unwrap_or("other branches");
                let verdict = if stream.equal { "equal" } else { "differs" };
                lines.push(line(format!("  {name}"), stream.local_count, stream.hub_count, verdict.to_owned()));
            }
        }
    }
    let mut words = show::table(&["TABLE", "HERE#", "HUB#", "CONTENT"], &lines);
    for table in run.tables.iter().filter(|table| !table.differences.is_empty()) {
        words = format!("{words}\n\n{}", differences(table));
    }
    if !run.left_out.is_empty() {
        words = format!("{words}\n\nNot compared: {}", run.left_out.join(", "));
    }
    format!("{words}\n\n{}", run.words)
}

fn line(name: String, here: i64, hub: i64, verdict: String) -> Vec<String> {
    vec![name, here.to_string(), hub.to_string(), verdict]
}

fn differences(table: &TableResult) -> String {
    let mut lines = vec![table.table.replace('_', " ")];
    lines.extend(table.differences.iter().map(difference));
    let more = table.differing - i64::try_from(table.differences.len()).unwrap_or_default();
    if more > 0 {
        lines.push(format!("  and {more} more"));
    }
    lines.join("\n")
}

fn difference(one: &Difference) -> String {
    let kind = match one.kind {
        DifferenceKind::MissingHere => "missing here",
        DifferenceKind::MissingAtHub => "missing at the hub",
        DifferenceKind::Different => "different",
    };
    let done = match one.repair {
        None => "",
        Some(Repair::Sent) => "; sent again",
        Some(Repair::Fetched) => "; fetched anew",
        Some(Repair::Merged) => "; merged, and what lost is under `conflicts list`",
        Some(Repair::HubStands) => "; the hub's version stands, what was here is kept in `sync verifications --json`",
        Some(Repair::Removed) => "; removed here as on the hub",
        Some(Repair::Open) => "; still open",
    };
    let mut words = format!("  {} ({}): {kind}{done}", one.label, one.id);
    for field in &one.fields {
        let said = |value: &Option<Message>| value.as_ref().map_or_else(|| "(empty)".to_owned(), ToString::to_string);
        words = format!("{words}\n    {}: {} here, {} at the hub", field.title, said(&field.here), said(&field.hub));
    }
    match &one.note {
        Some(note) => format!("{words}\n    {note}"),
        None => words,
    }
}
