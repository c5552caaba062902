//! What happened to a record.

use branchline_domain::messages::Message;
use branchline_domain::records::history::{
    ChangeKind, ChangeOutcome, FieldChange, FieldVerdict, HistoryEntry, Knowledge, RecordHistory, RecordRef, Writer,
    WriterSource,
};
use clap::Args;
use color_eyre::eyre::Result;

use super::Context;
use crate::{Answer, show};

/// Tells what happened to a record: who, when, where, field by field.
#[derive(Debug, Args)]
pub(crate) struct History {
    /// The table, e.g. products.
    table: String,
    /// The record's id.
    id: String,
    /// Only what came before this stamp.
    #[arg(long, value_name = "STAMP")]
    before: Option<String>,
}

impl History {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        let record = RecordRef { table: self.table, id: self.id };
        let found = context.engine.record_history(&record, self.before.as_deref(), true).await?;
        told(&found)
    }
}

fn told(found: &RecordHistory) -> Result<Answer> {
    let mut lines = Vec::new();
    for entry in &found.entries {
        lines.push(format!("{}  {}", show::moment(Some(entry.made_at)), show::one_line(&headline(entry))));
        lines.extend(entry.fields.iter().map(|field| format!("    {}", show::one_line(&line(entry.kind, field)))));
    }
    if lines.is_empty() {
        lines.push("Nothing is known of this record.".to_owned());
    }
    if let Some(last) = found.entries.last().filter(|_| found.more) {
        lines.push(format!("Older ones: add --before {}", last.hlc));
    }
    lines.extend(caveat(found));
    Answer::new(found, lines.join("\n"))
}

fn headline(entry: &HistoryEntry) -> String {
    let did = match entry.kind {
        ChangeKind::Added => "added",
        ChangeKind::Changed => "changed",
        ChangeKind::Deleted => "deleted",
        ChangeKind::Restored => "restored",
    };
    let became = match entry.outcome {
        ChangeOutcome::Applied => "",
        ChangeOutcome::Merged => " (merged with a change made elsewhere at the same time)",
        ChangeOutcome::Conflict => " (met a change made elsewhere at the same time)",
        ChangeOutcome::Waiting => " (not sent yet)",
        ChangeOutcome::Held => " (held: the hub could not accept it)",
    };
    format!("{did} by {}{became}", whom(&entry.who))
}

/// Returns who made a change, and where.
pub(super) fn whom(who: &Writer) -> String {
    let name = who.name.clone().unwrap_or_else(|| {
        match who.source {
            WriterSource::App => "somebody",
            WriterSource::Web => "somebody in a web page",
            WriterSource::Tally => "Tally",
            WriterSource::System => "import",
        }
        .to_owned()
    });
    let here = if who.here { ", on this computer" } else { "" };
    match (who.branch.as_deref(), who.device.as_deref()) {
        // A computer's code mostly begins with its branch's: then it says both.
        (Some(branch), Some(device)) if !device.starts_with(branch) => format!("{name} at {branch} {device}{here}"),
        (branch, device) => match device.or(branch) {
            Some(place) => format!("{name} at {place}{here}"),
            None => format!("{name}{here}"),
        },
    }
}

fn line(kind: ChangeKind, field: &FieldChange) -> String {
    let word = |value: &Option<Message>| value.as_ref().map_or_else(|| "(empty)".to_owned(), ToString::to_string);
    let (before, after) = (word(&field.before), word(&field.after));
    match field.verdict {
        Some(FieldVerdict::Lost) if field.field == "deleted_at" => "Not deleted: a later edit kept it".to_owned(),
        Some(_) if field.field == "deleted_at" => "Decided over an edit made elsewhere at the same time".to_owned(),
        Some(FieldVerdict::Lost) => format!("{} {after} came too late; {before} was kept", field.title),
        Some(FieldVerdict::Won) => format!("{} {before} → {after}, over a value not seen", field.title),
        None if kind == ChangeKind::Added => format!("{} {after}", field.title),
        None => format!("{} {before} → {after}", field.title),
    }
}

fn caveat(found: &RecordHistory) -> Option<String> {
    let known = match found.known {
        Knowledge::Whole => return None,
        Knowledge::Kept => format!("This is what the hub said at {}", show::moment(found.asked_at)),
        Knowledge::HereOnly => "This is only what was changed on this computer".to_owned(),
    };
    Some(match &found.reason {
        Some(reason) => format!("{known}. {reason}"),
        None => format!("{known}."),
    })
}
