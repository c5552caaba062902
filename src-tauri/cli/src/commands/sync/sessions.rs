//! Sessions: one now, one that fetches everything anew, and what earlier ones did.

use branchline_domain::sync::status::Direction;
use color_eyre::eyre::Result;

use crate::commands::Context;
use crate::exit::PERSON;
use crate::{Answer, show};

pub(super) async fn now(context: &Context, push: bool, pull: bool) -> Result<Answer> {
    let direction = match (push, pull) {
        (true, _) => Direction::Push,
        (_, true) => Direction::Pull,
        _ => Direction::Both,
    };
    let report = context.engine.sync_now(direction).await?;
    let status = context.engine.status().await?;
    let mut words = format!(
        "Sent {}, received {} in {}.",
        show::counted(report.pushed, "change"),
        show::counted(report.pulled, "row"),
        show::duration(report.duration_ms)
    );
    for (count, what) in
        [(report.merged, "merged with somebody else's"), (report.conflicts, "changed by two people at once")]
    {
        if count > 0 {
            words = format!("{words} {count} {what}.");
        }
    }
    if status.failed > 0 {
        words =
            format!("{words}\n{} the hub could not accept: see `queue held`.", show::counted(status.failed, "change"));
    }
    Ok(Answer::new(&report, words)?.exit_if(status.failed > 0, PERSON))
}

pub(super) async fn resync(context: &Context) -> Result<Answer> {
    let report = context.engine.resync().await?;
    let words = format!(
        "Sent {} first, then received {} anew in {}.",
        show::counted(report.pushed, "change"),
        show::counted(report.pulled, "row"),
        show::duration(report.duration_ms)
    );
    Answer::new(report, words)
}

pub(super) async fn log(context: &Context, limit: u32) -> Result<Answer> {
    let rows = context.engine.sync_log(limit).await?;
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                show::moment(Some(row.started_at)),
                row.direction.clone(),
                row.pushed.to_string(),
                row.pulled.to_string(),
                row.merged.to_string(),
                row.conflicts.to_string(),
                row.rejected.to_string(),
                row.bytes.to_string(),
                show::duration(row.duration_ms),
                show::brief(&row.error.as_ref().map(ToString::to_string).unwrap_or_default(), 70),
            ]
        })
        .collect();
    let headings =
        ["STARTED", "WAY", "SENT#", "FETCHED#", "MERGED#", "CONFLICTS#", "REFUSED#", "BYTES#", "TOOK#", "ERROR"];
    let words = show::table(&headings, &lines);
    Answer::new(rows, words)
}

pub(super) async fn checkpoints(context: &Context) -> Result<Answer> {
    let rows = context.engine.checkpoints().await?;
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.stream.to_string(),
                row.kind.to_string(),
                row.after.to_string(),
                row.staged.map_or_else(|| "-".to_owned(), |staged| staged.to_string()),
                row.head.to_string(),
                show::moment(row.moved_at),
                row.audience.clone().unwrap_or_else(|| "-".to_owned()),
            ]
        })
        .collect();
    let words = show::table(&["STREAM#", "KIND", "APPLIED#", "STAGED#", "HEAD#", "MOVED", "WHOSE"], &lines);
    Answer::new(rows, words)
}
