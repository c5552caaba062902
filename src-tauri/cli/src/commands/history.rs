//! What happened to a record.

use branchline_domain::messages::Message;
use branchline_domain::records::history::{
    ChangeKind, ChangeOutcome, FieldChange, FieldVerdict, HistoryEntry, Knowledge, RecordHistory, RecordRef, Writer,
    WriterSource,
};
use clap::Args;
use color_eyre::eyre::Result;

use super::Context;
use crate::speech::{said, say};
use crate::{Answer, show};

#[derive(Debug, Args)]
pub(crate) struct History {
    table: String,
    id: String,
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
        lines.push(say!("cli-history-none"));
    }
    if let Some(last) = found.entries.last().filter(|_| found.more) {
        lines.push(say!("cli-history-older", stamp = last.hlc.to_string()));
    }
    lines.extend(caveat(found));
    Answer::new(found, lines.join("\n"))
}

fn headline(entry: &HistoryEntry) -> String {
    let who = whom(&entry.who);
    let did = match entry.kind {
        ChangeKind::Added => say!("cli-history-added", who = who),
        ChangeKind::Changed => say!("cli-history-changed", who = who),
        ChangeKind::Deleted => say!("cli-history-deleted", who = who),
        ChangeKind::Restored => say!("cli-history-restored", who = who),
    };
    match entry.outcome {
        ChangeOutcome::Applied => did,
        ChangeOutcome::Merged => say!("cli-history-merged", did = did),
        ChangeOutcome::Conflict => say!("cli-history-met", did = did),
        ChangeOutcome::Waiting => say!("cli-history-waiting", did = did),
        ChangeOutcome::Held => say!("cli-history-held", did = did),
    }
}

/// Returns who made a change, and where.
pub(super) fn whom(who: &Writer) -> String {
    let name = who.name.clone().unwrap_or_else(|| match who.source {
        WriterSource::App => say!("cli-somebody"),
        WriterSource::Web => say!("cli-somebody-web"),
        WriterSource::Tally => "Tally".to_owned(),
        WriterSource::System => say!("cli-import"),
    });
    let place = match (who.branch.as_deref(), who.device.as_deref()) {
        // A computer's code mostly begins with its branch's: then it says both.
        (Some(branch), Some(device)) if !device.starts_with(branch) => Some(format!("{branch} {device}")),
        (branch, device) => device.or(branch).map(str::to_owned),
    };
    match (place, who.here) {
        (Some(place), true) => say!("cli-who-at-here", name = name, place = place),
        (Some(place), false) => say!("cli-who-at", name = name, place = place),
        (None, true) => say!("cli-who-here", name = name),
        (None, false) => name,
    }
}

fn line(kind: ChangeKind, field: &FieldChange) -> String {
    let word = |value: &Option<Message>| value.clone().map_or_else(|| say!("empty-value"), said);
    let (before, after) = (word(&field.before), word(&field.after));
    let title = said(field.title.clone());
    match field.verdict {
        Some(FieldVerdict::Lost) if field.field == "deleted_at" => say!("cli-field-not-deleted"),
        Some(_) if field.field == "deleted_at" => say!("cli-field-deleted-over"),
        Some(FieldVerdict::Lost) => say!("cli-field-too-late", field = title, before = before, after = after),
        Some(FieldVerdict::Won) => say!("cli-field-won", field = title, before = before, after = after),
        None if kind == ChangeKind::Added => say!("cli-field-added", field = title, after = after),
        None => say!("cli-field-changed", field = title, before = before, after = after),
    }
}

fn caveat(found: &RecordHistory) -> Option<String> {
    let known = match found.known {
        Knowledge::Whole => return None,
        Knowledge::Kept => say!("cli-history-kept", at = show::moment(found.asked_at)),
        Knowledge::HereOnly => say!("cli-history-here"),
    };
    Some(match found.reason.clone() {
        Some(reason) => format!("{known} {}", said(reason)),
        None => known,
    })
}
