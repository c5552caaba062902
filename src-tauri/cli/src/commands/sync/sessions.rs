//! Sessions: one now, one that fetches everything anew, and what earlier ones did.

use branchline_domain::sync::status::Direction;
use color_eyre::eyre::Result;

use crate::commands::Context;
use crate::exit::PERSON;
use crate::speech::{heads, said, say};
use crate::{Answer, show};

pub(super) async fn now(context: &Context, push: bool, pull: bool) -> Result<Answer> {
    let direction = match (push, pull) {
        (true, _) => Direction::Push,
        (_, true) => Direction::Pull,
        _ => Direction::Both,
    };
    let report = context.engine.sync_now(direction).await?;
    let status = context.engine.status().await?;
    let took = show::duration(report.duration_ms);
    let mut words = say!("cli-synced", sent = report.pushed, received = report.pulled, time = took);
    if report.merged > 0 {
        words = format!("{words} {}", say!("cli-synced-merged", count = report.merged));
    }
    if report.conflicts > 0 {
        words = format!("{words} {}", say!("cli-synced-conflicts", count = report.conflicts));
    }
    if status.failed > 0 {
        words = format!("{words}\n{}", say!("cli-synced-held", count = status.failed));
    }
    Ok(Answer::new(&report, words)?.exit_if(status.failed > 0, PERSON))
}

pub(super) async fn resync(context: &Context) -> Result<Answer> {
    let report = context.engine.resync().await?;
    let took = show::duration(report.duration_ms);
    let words = say!("cli-resynced", sent = report.pushed, received = report.pulled, time = took);
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
                show::brief(&row.error.clone().map(said).unwrap_or_default(), 70),
            ]
        })
        .collect();
    let headings = heads![
        "cli-head-started",
        "cli-head-way",
        "cli-head-sent": number,
        "cli-head-fetched": number,
        "cli-head-merged": number,
        "cli-head-conflicts": number,
        "cli-head-refused": number,
        "cli-head-bytes": number,
        "cli-head-took": number,
        "cli-head-error",
    ];
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
    let words = show::table(
        &heads![
            "cli-head-stream": number,
            "cli-head-kind",
            "cli-head-applied": number,
            "cli-head-staged": number,
            "cli-head-head": number,
            "cli-head-moved",
            "cli-head-whose",
        ],
        &lines,
    );
    Answer::new(rows, words)
}
