//! How the sync stands, as the window's card says it.

use branchline_domain::sync::schedule::SchedulePreview;
use branchline_domain::sync::status::{SyncState, SyncStatus};
use branchline_engine::clock::{Clock as _, SystemClock};
use branchline_engine::window_is_open;
use clap::Args;
use color_eyre::eyre::Result;

use super::Context;
use crate::exit::PERSON;
use crate::speech::{said, say};
use crate::{Answer, show};

#[derive(Debug, Args)]
pub(crate) struct Status {}

impl Status {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        let status = context.engine.status().await?;
        // An expression that is kept was read before; should it be none after all, it is shown as it is.
        let planned = status.cron.as_deref().and_then(|cron| context.engine.preview_schedule(cron).ok());
        let words = card(&status, planned, window_is_open(context.engine.data_dir()));
        let alerted = !status.alerts.is_empty();
        Ok(Answer::new(status, words)?.exit_if(alerted, PERSON))
    }
}

fn card(status: &SyncStatus, planned: Option<SchedulePreview>, window: bool) -> String {
    let now = SystemClock.now_ms();
    let state = match status.state {
        SyncState::LocalOnly => say!("cli-state-local-only"),
        SyncState::Syncing => say!("cli-state-syncing"),
        SyncState::UpToDate => say!("cli-state-up-to-date"),
        SyncState::Waiting => say!("cli-state-waiting"),
        SyncState::Offline => say!("cli-state-offline"),
        // Without a keyring the sign-in stays in the program that asked for it.
        SyncState::SignIn if window => say!("cli-state-window"),
        SyncState::SignIn => say!("cli-state-sign-in"),
        SyncState::Error => say!("cli-state-error"),
    };
    let branch =
        status.branch.as_ref().map_or_else(|| "-".to_owned(), |branch| format!("{} ({})", branch.code, branch.name));
    let schedule = match (&status.cron, planned) {
        _ if !status.enabled => say!("cli-schedule-off"),
        (_, Some(plan)) => said(plan.words),
        (Some(cron), None) => cron.clone(),
        (None, None) => say!("cli-schedule-every", count = status.interval_minutes),
    };
    let waiting = match status.oldest_pending_at {
        Some(oldest) if status.pending > 0 => {
            say!("cli-waiting-oldest", count = status.pending, when = show::ago(Some(oldest), now))
        }
        _ => status.pending.to_string(),
    };
    let mut facts = vec![
        (say!("cli-status-state"), state),
        (say!("cli-status-organisation"), status.organisation.clone().unwrap_or_else(|| "-".to_owned())),
        (say!("cli-status-branch"), branch),
        (say!("cli-status-signed-in"), status.signed_in_as.clone().unwrap_or_else(|| say!("cli-nobody"))),
        (say!("cli-status-waiting"), waiting),
        (say!("cli-status-held"), status.failed.to_string()),
        (say!("cli-status-last-sync"), show::ago(status.last_sync_at, now)),
        (say!("cli-status-last-sent"), show::ago(status.last_push_at, now)),
        (say!("cli-status-last-received"), show::ago(status.last_pull_at, now)),
        (say!("cli-status-schedule"), schedule),
    ];
    if let Some(problem) = status.problem.as_ref().filter(|_| !(window && status.state == SyncState::SignIn)) {
        facts.push((say!("cli-status-problem"), said(problem.message.clone())));
    }
    facts.extend(status.alerts.iter().map(|alert| {
        let words = say!("cli-alert-short", title = alert.title.clone(), message = alert.message.clone());
        (say!("cli-status-alert"), words)
    }));
    show::facts(&facts)
}
