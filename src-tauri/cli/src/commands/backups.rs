//! Backups: made, listed, scheduled, restored.

use std::path::{Path, PathBuf};

use branchline_domain::backup::{Backup, BackupSettings, BackupStatus, Reason, RestorePlan};
use branchline_engine::clock::{Clock as _, SystemClock};
use clap::{Args, Subcommand};
use color_eyre::eyre::Result;
use serde_json::json;

use super::Context;
use crate::exit::PERSON;
use crate::speech::{heads, said, say};
use crate::{Answer, show};

#[derive(Debug, Subcommand)]
pub(crate) enum Backups {
    Make,
    List,
    Set(Settings),
    Restore(Restore),
}

/// What is to change; the rest stays as it is.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("settings").required(true).multiple(true))]
pub(crate) struct Settings {
    #[arg(long, value_name = "DIR", conflicts_with = "beside", group = "settings")]
    folder: Option<String>,
    #[arg(long, group = "settings")]
    beside: bool,
    #[arg(long, value_name = "HOURS", group = "settings")]
    every: Option<u32>,
    #[arg(long, value_name = "NUMBER", group = "settings")]
    keep: Option<u32>,
    #[arg(long, value_name = "NUMBER", group = "settings")]
    months: Option<u32>,
}

/// Which backup, and whether in earnest.
#[derive(Debug, Args)]
pub(crate) struct Restore {
    file: PathBuf,
    #[arg(long)]
    yes: bool,
}

impl Backups {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        match self {
            Self::Make => make(context).await,
            Self::List => list(context, &context.engine.backup_status().await?).await,
            Self::Set(settings) => {
                let now = context.engine.backup_status().await?.settings;
                list(context, &context.engine.set_backups(&settings.over(now)).await?).await
            }
            Self::Restore(restore) => restore.run(context).await,
        }
    }
}

async fn make(context: &Context) -> Result<Answer> {
    let made = context.engine.back_up(Reason::ByHand).await?;
    let words = say!("cli-backup-made", path = made.path.to_string(), size = size(made.bytes));
    Answer::new(made, words)
}

async fn list(context: &Context, status: &BackupStatus) -> Result<Answer> {
    let list = context.engine.backups().await?;
    let words = format!("{}\n\n{}", standing(status), listed(&list));
    let trouble = status.problem.is_some();
    Ok(Answer::new(json!({ "status": status, "backups": list }), words)?.exit_if(trouble, PERSON))
}

impl Settings {
    /// Returns the settings with what was typed in their place.
    fn over(self, now: BackupSettings) -> BackupSettings {
        BackupSettings {
            folder: if self.beside { None } else { self.folder.or(now.folder) },
            every_hours: self.every.unwrap_or(now.every_hours),
            keep: self.keep.unwrap_or(now.keep),
            keep_months: self.months.unwrap_or(now.keep_months),
        }
    }
}

impl Restore {
    async fn run(self, context: &Context) -> Result<Answer> {
        let file = found(&self.file, Path::new(&context.engine.backup_status().await?.folder));
        let place = file.display().to_string();
        let plan = context.engine.restore_plan(&place).await?;
        if !self.yes {
            let words = format!("{}\n{}", planned(&plan), say!("cli-backup-say-yes"));
            return Ok(Answer::new(plan, words)?.exit_if(true, PERSON));
        }
        let restored = context.engine.restore(&place).await?;
        let mut words = say!("cli-backup-restored", before = restored.before.to_string());
        if restored.sign_in_needed {
            words = format!("{words} {}", say!("cli-backup-sign-in"));
        }
        Answer::new(restored, words)
    }

    /// Restores in place of data that cannot be opened any more.
    pub(super) async fn over_damage(&self, data: &Path) -> Result<Answer> {
        let file = found(&self.file, &data.join("backups"));
        if !self.yes {
            let words = say!("cli-backup-over-damage");
            return Ok(Answer::new(json!({ "damaged": true }), words)?.exit_if(true, PERSON));
        }
        let aside = branchline_engine::restore_over_damage(data, &file, SystemClock.now_ms()).await?;
        let words = say!("cli-backup-damage-kept", file = aside.display().to_string());
        Answer::new(json!({ "damaged": aside }), words)
    }
}

/// A bare name means a file in the backup folder.
fn found(file: &Path, folder: &Path) -> PathBuf {
    let there = folder.join(file);
    if !file.exists() && there.exists() { there } else { file.to_owned() }
}

fn standing(status: &BackupStatus) -> String {
    let BackupSettings { every_hours, keep, keep_months, .. } = status.settings;
    let often = match every_hours {
        0 => say!("cli-backup-never"),
        24 => say!("cli-backup-daily"),
        hours => say!("cli-backup-every", count = hours),
    };
    let mut facts = vec![
        (say!("cli-backup-folder"), status.folder.clone()),
        (say!("cli-backup-often"), often),
        (say!("cli-backup-keep"), say!("cli-backup-keeps", newest = keep.to_string(), months = keep_months)),
        (say!("cli-backup-last"), show::moment(status.last_at)),
    ];
    if status.same_disk {
        facts.push((say!("cli-backup-mind"), say!("cli-backup-same-disk")));
    }
    if let Some(problem) = status.problem.clone() {
        facts.push((say!("cli-backup-trouble"), said(problem)));
    }
    show::facts(&facts)
}

fn listed(backups: &[Backup]) -> String {
    if backups.is_empty() {
        return say!("cli-backup-none");
    }
    let lines: Vec<Vec<String>> = backups
        .iter()
        .map(|backup| {
            let inside = backup.inside.as_ref();
            vec![
                show::moment(Some(backup.made_at)),
                reason(backup.reason),
                size(backup.bytes),
                inside.map_or_else(|| "-".to_owned(), |inside| inside.records.to_string()),
                inside.map_or_else(|| "-".to_owned(), |inside| inside.waiting.to_string()),
                match (&backup.trouble, inside) {
                    (Some(trouble), _) => said(trouble.clone()),
                    (None, Some(_)) => say!("yes"),
                    (None, None) => say!("no"),
                },
                backup.file.clone(),
            ]
        })
        .collect();
    show::table(
        &heads![
            "cli-head-made",
            "cli-head-why",
            "cli-head-size": number,
            "cli-head-records": number,
            "cli-head-waiting": number,
            "cli-head-checked",
            "cli-head-file",
        ],
        &lines,
    )
}

fn reason(reason: Reason) -> String {
    match reason {
        Reason::Scheduled => say!("cli-reason-scheduled"),
        Reason::ByHand => say!("cli-reason-by-hand"),
        Reason::BeforeUpdate => say!("cli-reason-before-update"),
        Reason::BeforeRestore => say!("cli-reason-before-restore"),
        Reason::BeforeResync => say!("cli-reason-before-resync"),
    }
}

fn planned(plan: &RestorePlan) -> String {
    let made = show::moment(Some(plan.backup.made_at));
    let lines: Vec<Vec<String>> = plan
        .tables
        .iter()
        .map(|table| vec![table.table.clone(), table.here.to_string(), table.backup.to_string()])
        .collect();
    let heads = heads!["cli-head-table", "cli-head-now": number, "cli-head-backup": number];
    let mut words = format!("{}\n\n{}\n", say!("cli-backup-sound", made = made), show::table(&heads, &lines));
    if plan.sent_since > 0 {
        words += "\n";
        words += &say!("cli-backup-sent-since", count = plan.sent_since);
    }
    if plan.unsent_here > 0 {
        words += "\n";
        words += &say!("cli-backup-unsent", count = plan.unsent_here);
    }
    words
}

fn size(bytes: i64) -> String {
    match bytes {
        0..1_048_576 => format!("{} KB", bytes / 1024),
        _ => format!("{}.{} MB", bytes / 1_048_576, bytes % 1_048_576 * 10 / 1_048_576),
    }
}
