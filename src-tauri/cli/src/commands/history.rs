//! What happened to a record, and what lies in the recycle bin.

use branchline_domain::records::history::{
    ChangeKind, ChangeOutcome, FieldChange, FieldVerdict, HistoryEntry, Knowledge, RecordHistory, RecordRef, Writer,
    WriterSource,
};
use branchline_engine::Engine;
use color_eyre::eyre::Result;

use crate::arguments::{Bin, History, Restore};
use crate::exit::PERSON;
use crate::{Answer, show};

pub(super) async fn history(engine: &Engine, asked: History) -> Result<Answer> {
    let record = RecordRef { table: asked.table, id: asked.id };
    let found = engine.record_history(&record, asked.before.as_deref(), true).await?;
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
    lines.extend(caveat(&found));
    Answer::new(&found, lines.join("\n"))
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
    let word = |value: &Option<String>| value.clone().unwrap_or_else(|| "(empty)".to_owned());
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

pub(super) async fn bin(engine: &Engine, asked: Bin) -> Result<Answer> {
    let page = engine.recycle_bin(asked.table.as_deref(), &asked.search, asked.offset, asked.limit).await?;
    let lines: Vec<Vec<String>> = page
        .rows
        .iter()
        .map(|row| {
            vec![
                row.noun.clone(),
                show::brief(&row.label, 40),
                show::brief(row.detail.as_deref().unwrap_or_default(), 24),
                show::moment(Some(row.deleted_at)),
                row.record.table.clone(),
                row.record.id.clone(),
            ]
        })
        .collect();
    let words = show::table(&["WHAT", "NAME", "CODE", "DELETED", "TABLE", "ID"], &lines);
    let words = format!("{words}\n{} of {}.", page.rows.len(), page.total);
    Answer::new(page, words)
}

pub(super) async fn restore(engine: &Engine, asked: Restore) -> Result<Answer> {
    let records: Vec<RecordRef> =
        asked.ids.into_iter().map(|id| RecordRef { table: asked.table.clone(), id }).collect();
    let done = engine.restore_records(&records).await?;
    let lines: Vec<String> = done
        .iter()
        .map(|one| match &one.problem {
            None => format!("Restored {}.", one.record.id),
            Some(problem) => format!("Not restored {}: {problem}", one.record.id),
        })
        .collect();
    let any = done.iter().any(|one| one.problem.is_some());
    Ok(Answer::new(done, lines.join("\n"))?.exit_if(any, PERSON))
}
