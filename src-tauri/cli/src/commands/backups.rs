//! Backups: made, listed, scheduled, restored.

use std::path::{Path, PathBuf};

use branchline_domain::backup::{Backup, BackupSettings, BackupStatus, Reason, RestorePlan};
use branchline_engine::clock::{Clock as _, SystemClock};
use clap::{Args, Subcommand};
use color_eyre::eyre::Result;
use serde_json::json;

use super::Context;
use crate::exit::PERSON;
use crate::{Answer, show};

/// Makes, lists and restores backups of the database.
#[derive(Debug, Subcommand)]
pub(crate) enum Backups {
    /// Makes a backup of the database now, and checks it.
    Make,
    /// Lists the backups, and how they are made.
    List,
    /// Sets where they go, how often the window makes one, and how many stay.
    Set(Settings),
    /// Shows what restoring a backup would change; with --yes, restores it.
    Restore(Restore),
}

/// What is to change; the rest stays as it is.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("settings").required(true).multiple(true))]
pub(crate) struct Settings {
    /// Where they go from now on: best another disk than the data's.
    #[arg(long, value_name = "DIR", conflicts_with = "beside", group = "settings")]
    folder: Option<String>,
    /// Puts them beside the data again.
    #[arg(long, group = "settings")]
    beside: bool,
    /// Hours between backups; 0 for never.
    #[arg(long, value_name = "HOURS", group = "settings")]
    every: Option<u32>,
    /// How many of the newest stay.
    #[arg(long, value_name = "NUMBER", group = "settings")]
    keep: Option<u32>,
    /// For how many months one of each stays besides.
    #[arg(long, value_name = "NUMBER", group = "settings")]
    months: Option<u32>,
}

/// Which backup, and whether in earnest.
#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// The backup: a path, or a name from `backups list`.
    file: PathBuf,
    /// Restores it. The data as it is now is backed up first.
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
    let words = format!("Made and checked: {} ({}).", made.path, size(made.bytes));
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
            let words = format!("{}\nNothing was changed. To restore it, say the same with --yes.", planned(&plan));
            return Ok(Answer::new(plan, words)?.exit_if(true, PERSON));
        }
        let restored = context.engine.restore(&place).await?;
        let next = if restored.sign_in_needed { " Sign in, then sync." } else { "" };
        let words = format!(
            "Restored. The data as it was before is kept in {}. This computer goes on under a new name, so that no number comes twice.{next}",
            restored.before
        );
        Answer::new(restored, words)
    }

    /// Restores in place of data that cannot be opened any more.
    pub(super) async fn over_damage(&self, data: &Path) -> Result<Answer> {
        let file = found(&self.file, &data.join("backups"));
        if !self.yes {
            let words = "The data file is damaged. It will be kept under another name, and the backup takes its place: say the same with --yes.";
            return Ok(Answer::new(json!({ "damaged": true }), words)?.exit_if(true, PERSON));
        }
        let aside = branchline_engine::restore_over_damage(data, &file, SystemClock.now_ms()).await?;
        let words = format!("Restored. The damaged file is kept as {}. Sign in, then sync.", aside.display());
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
        0 => "never by itself".to_owned(),
        24 => "every day".to_owned(),
        hours => format!("every {}", show::counted(i64::from(hours), "hour")),
    };
    let mut facts = vec![
        ("Folder", status.folder.clone()),
        ("Made", often),
        (
            "Kept",
            format!("the newest {keep}, and one of each month for {}", show::counted(i64::from(keep_months), "month")),
        ),
        ("Last", show::moment(status.last_at)),
    ];
    if status.same_disk {
        facts.push((
            "Mind",
            "The folder lies on the same disk as the data: if that disk fails, both are gone.".to_owned(),
        ));
    }
    if let Some(problem) = &status.problem {
        facts.push(("Trouble", problem.to_string()));
    }
    show::facts(&facts)
}

fn listed(backups: &[Backup]) -> String {
    if backups.is_empty() {
        return "There is no backup yet. Make one with `backups make`.".to_owned();
    }
    let lines: Vec<Vec<String>> = backups
        .iter()
        .map(|backup| {
            let inside = backup.inside.as_ref();
            vec![
                show::moment(Some(backup.made_at)),
                backup.reason.word().to_owned(),
                size(backup.bytes),
                inside.map_or_else(|| "-".to_owned(), |inside| inside.records.to_string()),
                inside.map_or_else(|| "-".to_owned(), |inside| inside.waiting.to_string()),
                match (&backup.trouble, inside) {
                    (Some(trouble), _) => trouble.to_string(),
                    (None, Some(_)) => "yes".to_owned(),
                    (None, None) => "no".to_owned(),
                },
                backup.file.clone(),
            ]
        })
        .collect();
    show::table(&["MADE", "WHY", "SIZE#", "RECORDS#", "WAITING#", "CHECKED", "FILE"], &lines)
}

fn planned(plan: &RestorePlan) -> String {
    let made = show::moment(Some(plan.backup.made_at));
    let lines: Vec<Vec<String>> = plan
        .tables
        .iter()
        .map(|table| vec![table.table.clone(), table.here.to_string(), table.backup.to_string()])
        .collect();
    let mut words =
        format!("The backup of {made} is sound.\n\n{}\n", show::table(&["TABLE", "NOW#", "BACKUP#"], &lines));
    if plan.sent_since > 0 {
        words += &format!(
            "\n{} made since were sent: they come back with the next sync.",
            show::counted(plan.sent_since, "change")
        );
    }
    if plan.unsent_here > 0 {
        words += &format!(
            "\n{} here were not sent and are not in this backup. They are kept in a backup made before restoring, and nowhere else.",
            show::counted(plan.unsent_here, "change")
        );
    }
    words
}

fn size(bytes: i64) -> String {
    match bytes {
        0..1_048_576 => format!("{} KB", bytes / 1024),
        _ => format!("{}.{} MB", bytes / 1_048_576, bytes % 1_048_576 * 10 / 1_048_576),
    }
}
