//! What can be typed about backups.

use branchline_domain::backup::BackupSettings;
use clap::Args;

#[derive(Debug, Args)]
pub(crate) struct KeepBackups {
    /// Where they go from now on: best another disk than the data's.
    #[arg(long, value_name = "DIR", conflicts_with = "beside")]
    pub(crate) folder: Option<String>,
    /// Puts them beside the data again.
    #[arg(long)]
    pub(crate) beside: bool,
    /// Hours between backups; 0 for never.
    #[arg(long, value_name = "HOURS")]
    pub(crate) every: Option<u32>,
    /// How many of the newest stay.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) keep: Option<u32>,
    /// For how many months one of each stays besides.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) months: Option<u32>,
}

impl KeepBackups {
    pub(crate) fn changes(&self) -> bool {
        self.beside || self.folder.is_some() || self.every.is_some() || self.keep.is_some() || self.months.is_some()
    }

    /// Returns the settings with what was typed in their place.
    pub(crate) fn over(self, now: BackupSettings) -> BackupSettings {
        BackupSettings {
            folder: if self.beside { None } else { self.folder.or(now.folder) },
            every_hours: self.every.unwrap_or(now.every_hours),
            keep: self.keep.unwrap_or(now.keep),
            keep_months: self.months.unwrap_or(now.keep_months),
        }
    }
}
