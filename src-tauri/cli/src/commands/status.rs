//! How the sync stands, as the window's card says it.

use branchline_domain::sync::status::{SyncState, SyncStatus};
use branchline_engine::clock::{Clock as _, SystemClock};
use branchline_engine::window_is_open;
use clap::Args;
use color_eyre::eyre::Result;

use super::Context;
use crate::exit::PERSON;
use crate::{Answer, show};

/// Shows the sync card.
#[derive(Debug, Args)]
pub(crate) struct Status {}

impl Status {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        let status = context.engine.status().await?;
        let words = card(&status, window_is_open(context.engine.data_dir()));
        let alerted = !status.alerts.is_empty();
        Ok(Answer::new(status, words)?.exit_if(alerted, PERSON))
    }
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
        facts.push(("Problem", problem.message.to_string()));
    }
    facts.extend(status.alerts.iter().map(|alert| ("Alert", format!("{}. {}", alert.title, alert.message))));
    show::facts(&facts)
}
