//! Syncing, and what is known about it.

use branchline_domain::sync::status::{Direction, SyncState, SyncStatus};
use branchline_engine::Engine;
use branchline_engine::clock::{Clock as _, SystemClock};
use branchline_engine::window_is_open;
use color_eyre::eyre::Result;

use crate::arguments::QueueStatus;
use crate::exit::PERSON;
use crate::{Answer, show};

pub(super) async fn sync(engine: &Engine, push: bool, pull: bool) -> Result<Answer> {
    let direction = match (push, pull) {
        (true, _) => Direction::Push,
        (_, true) => Direction::Pull,
        _ => Direction::Both,
    };
    let report = engine.sync_now(direction).await?;
    let status = engine.status().await?;
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
        words = format!("{words}\n{} the hub could not accept: see `held`.", show::counted(status.failed, "change"));
    }
    Ok(Answer::new(&report, words)?.exit_if(status.failed > 0, PERSON))
}

pub(super) async fn status(engine: &Engine) -> Result<Answer> {
    let status = engine.status().await?;
    let words = card(&status, window_is_open(engine.data_dir()));
    let alerted = !status.alerts.is_empty();
    Ok(Answer::new(status, words)?.exit_if(alerted, PERSON))
}

fn card(status: &SyncStatus, window: bool) -> String {
    let now = SystemClock.now_ms();
    let state = match status.state {
        SyncState::LocalOnly => "Local only: no hub is set up",
        SyncState::Syncing => "Syncing",
        SyncState::UpToDate => "Up to date",
        SyncState::Waiting => "Waiting for the next session",
        SyncState::Offline => "Offline; nothing is lost",
        // Without a keyring the sign-in stays in the program that asked for it.
        SyncState::SignIn if window => {
            "Held by the window, which is open: it sends and fetches if somebody signed in there"
        }
        SyncState::SignIn => "Sign in to send and fetch",
        SyncState::Error => "Needs attention",
    };
    let branch =
        status.branch.as_ref().map_or_else(|| "-".to_owned(), |branch| format!("{} ({})", branch.code, branch.name));
    let schedule = match &status.cron {
        _ if !status.enabled => "off".to_owned(),
        Some(cron) => format!("at {cron}"),
        None => format!("every {}", show::counted(i64::from(status.interval_minutes), "minute")),
    };
    let waiting = match status.oldest_pending_at {
        Some(oldest) if status.pending > 0 => {
            format!("{}, the oldest from {}", status.pending, show::ago(Some(oldest), now))
        }
        _ => status.pending.to_string(),
    };
    let mut facts = vec![
        ("State", state.to_owned()),
        ("Organisation", status.organisation.clone().unwrap_or_else(|| "-".to_owned())),
        ("Branch", branch),
        ("Signed in as", status.signed_in_as.clone().unwrap_or_else(|| "nobody".to_owned())),
        ("Waiting", waiting),
        ("Not accepted", status.failed.to_string()),
        ("Last sync", show::ago(status.last_sync_at, now)),
        ("Last sent", show::ago(status.last_push_at, now)),
        ("Last received", show::ago(status.last_pull_at, now)),
        ("Schedule", schedule),
    ];
    if let Some(problem) = status.problem.as_ref().filter(|_| !(window && status.state == SyncState::SignIn)) {
        facts.push(("Problem", problem.message.clone()));
    }
    facts.extend(status.alerts.iter().map(|alert| ("Alert", format!("{}. {}", alert.title, alert.message))));
    show::facts(&facts)
}

pub(super) async fn queue(
    engine: &Engine,
    status: Option<QueueStatus>,
    before: Option<i64>,
    limit: u32,
) -> Result<Answer> {
    let status = status.map(|status| match status {
        QueueStatus::Pending => "pending",
        QueueStatus::Syncing => "syncing",
        QueueStatus::Synced => "synced",
        QueueStatus::Failed => "failed",
        QueueStatus::Discarded => "discarded",
    });
    let rows = engine.queue(status, before, limit).await?;
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.id.to_string(),
                show::moment(Some(row.created_at)),
                row.operation.clone(),
                row.table_name.clone(),
                show::brief(row.label.as_ref().unwrap_or(&row.record_id), 36),
                row.status.clone(),
                show::brief(row.error.as_deref().unwrap_or_default(), 60),
            ]
        })
        .collect();
    let words = show::table(&["NO#", "WRITTEN", "WHAT", "TABLE", "RECORD", "STATE", "ERROR"], &lines);
    Answer::new(rows, words)
}

pub(super) async fn logs(engine: &Engine, limit: u32) -> Result<Answer> {
    let rows = engine.sync_log(limit).await?;
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
                show::brief(row.error.as_deref().unwrap_or_default(), 70),
            ]
        })
        .collect();
    let headings =
        ["STARTED", "WAY", "SENT#", "FETCHED#", "MERGED#", "CONFLICTS#", "REFUSED#", "BYTES#", "TOOK#", "ERROR"];
    let words = show::table(&headings, &lines);
    Answer::new(rows, words)
}

pub(super) async fn checkpoints(engine: &Engine) -> Result<Answer> {
    let rows = engine.checkpoints().await?;
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.stream.to_string(),
                row.kind.clone(),
                row.after.to_string(),
                row.staged.map_or_else(|| "-".to_owned(), |staged| staged.to_string()),
                row.head.to_string(),
                show::moment(row.moved_at),
                row.branch_id.clone().unwrap_or_else(|| "-".to_owned()),
            ]
        })
        .collect();
    let words = show::table(&["STREAM#", "KIND", "APPLIED#", "STAGED#", "HEAD#", "MOVED", "BRANCH"], &lines);
    Answer::new(rows, words)
}
