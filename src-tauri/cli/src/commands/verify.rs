//! Comparing with the hub, putting right what differs, and what earlier comparisons found.

use branchline_domain::sync::verify::{
    Asker, Difference, DifferenceKind, Repair, TableResult, Verification, VerifySettings,
};
use branchline_engine::Engine;
use color_eyre::eyre::Result;

use crate::exit::PERSON;
use crate::{Answer, show};

pub(super) async fn verify(engine: &Engine, repair: bool) -> Result<Answer> {
    let run = if repair { engine.repair().await? } else { engine.verify().await? };
    let open = run.open > 0;
    let words = told(&run);
    Ok(Answer::new(run, words)?.exit_if(open, PERSON))
}

pub(super) async fn last(engine: &Engine) -> Result<Answer> {
    let runs = engine.verifications(30).await?;
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
                run.words.clone(),
            ]
        })
        .collect();
    let words = show::table(&["WHEN", "ASKED BY", "TOOK#", "TABLES#", "DIFFERED#", "OPEN#", "RESULT"], &lines);
    Answer::new(runs, words)
}

pub(super) async fn set(engine: &Engine, nightly: Option<bool>, hour: Option<u32>) -> Result<Answer> {
    let kept = engine.verify_settings().await?;
    let settings = VerifySettings { nightly: nightly.unwrap_or(kept.nightly), hour: hour.unwrap_or(kept.hour) };
    engine.set_verify(settings).await?;
    let words = if settings.nightly {
        format!("The window compares with the hub once a night, from {:02}:00, when the shop is quiet.", settings.hour)
    } else {
        "The window does not compare with the hub by itself.".to_owned()
    };
    Answer::new(settings, words)
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
        Some(Repair::Merged) => "; merged, and what lost is under `conflicts`",
        Some(Repair::HubStands) => "; the hub's version stands, what was here is kept in `verify --last --json`",
        Some(Repair::Removed) => "; removed here as on the hub",
        Some(Repair::Open) => "; still open",
    };
    let mut words = format!("  {} ({}): {kind}{done}", one.label, one.id);
    for field in &one.fields {
        let said = |value: &Option<String>| value.clone().unwrap_or_else(|| "(empty)".to_owned());
        words = format!("{words}\n    {}: {} here, {} at the hub", field.title, said(&field.here), said(&field.hub));
    }
    match &one.note {
        Some(note) => format!("{words}\n    {note}"),
        None => words,
    }
}
