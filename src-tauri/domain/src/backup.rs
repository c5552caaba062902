//! Backups in words and names: why one was made, what it is called, which ones may go.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, NaiveDateTime};
use serde::{Deserialize, Serialize};

#[cfg(feature = "bindings")]
use specta_typescript::Number;

use crate::messages::Message;

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Its time had come.
    Scheduled,
    /// A person asked for it.
    ByHand,
    /// A newer Branchline was about to change the tables.
    BeforeUpdate,
    /// Another backup was about to be restored.
    BeforeRestore,
    /// Everything was about to be fetched anew.
    BeforeResync,
}

const REASONS: [Reason; 5] =
    [Reason::Scheduled, Reason::ByHand, Reason::BeforeUpdate, Reason::BeforeRestore, Reason::BeforeResync];

impl Reason {
    /// Returns the word in a file's name.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Scheduled => "scheduled",
            Self::ByHand => "by-hand",
            Self::BeforeUpdate => "before-update",
            Self::BeforeRestore => "before-restore",
            Self::BeforeResync => "before-resync",
        }
    }
}

/// What a backup's file is called: `branchline_MUM1_20261121-103808_scheduled_3f9a2c.db`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The code of the computer that made it; "alone" before it had one.
    pub till: String,
    /// Milliseconds UTC; whole seconds.
    pub made_at: i64,
    /// Why it was made.
    pub reason: Reason,
    /// Which computer's row of backups it belongs to.
    pub series: String,
}

const STAMP: &str = "%Y%m%d-%H%M%S";

impl Name {
    /// Returns the file's name.
    #[must_use]
    pub fn file(&self) -> String {
        let till: String = self.till.chars().filter(char::is_ascii_alphanumeric).collect();
        let till = if till.is_empty() { "alone" } else { &till };
        let at = DateTime::from_timestamp_millis(self.made_at).unwrap_or_default().format(STAMP);
        format!("branchline_{till}_{at}_{}_{}.db", self.reason.word(), self.series)
    }

    /// Reads a file's name; nothing for a file of another kind.
    #[must_use]
    pub fn parse(file: &str) -> Option<Self> {
        let parts: Vec<&str> = file.strip_prefix("branchline_")?.strip_suffix(".db")?.split('_').collect();
        let [till, at, reason, series] = parts.as_slice() else { return None };
        Some(Self {
            till: (*till).to_owned(),
            made_at: NaiveDateTime::parse_from_str(at, STAMP).ok()?.and_utc().timestamp_millis(),
            reason: REASONS.into_iter().find(|known| known.word() == *reason)?,
            series: (*series).to_owned(),
        })
    }
}

/// Returns which of `backups` may go: of the scheduled ones all but the newest `keep` and the newest of each of the last `months`
/// months with one; of those made before a risky step all but the newest `keep`. What a person made stays.
#[must_use]
pub fn expendable(backups: &[(i64, Reason)], keep: u32, months: u32) -> Vec<usize> {
    let (keep, months) = (keep as usize, months as usize);
    let mut newest: Vec<usize> = (0..backups.len()).collect();
    newest.sort_by_key(|&n| std::cmp::Reverse(backups[n].0));
    let (mut scheduled, mut cautious) = (0, 0);
    let mut seen = BTreeSet::new();
    newest.retain(|&n| {
        let (at, reason) = backups[n];
        match reason {
            Reason::ByHand => false,
            Reason::Scheduled => {
                scheduled += 1;
                let day = DateTime::from_timestamp_millis(at).unwrap_or_default();
                let first_of_month = seen.insert((day.year(), day.month())) && seen.len() <= months;
                scheduled > keep && !first_of_month
            }
            Reason::BeforeUpdate | Reason::BeforeRestore | Reason::BeforeResync => {
                cautious += 1;
                cautious > keep
            }
        }
    });
    newest
}

/// Where backups go, how often, and how many stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BackupSettings {
    /// A folder a person chose; `backups` beside the data when absent.
    pub folder: Option<String>,
    /// Hours between backups, 24 unless set; 0 for never.
    pub every_hours: u32,
    /// How many of the newest stay, 14 unless set.
    pub keep: u32,
    /// For how many months one of each stays besides, 12 unless set.
    pub keep_months: u32,
}

/// One backup in the folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Backup {
    /// The file with its folder.
    pub path: String,
    /// The file's name.
    pub file: String,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub made_at: i64,
    /// Why it was made.
    pub reason: Reason,
    /// The code of the computer that made it.
    pub till: String,
    /// Whether this computer made it.
    pub own: bool,
    /// Size of the file.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub bytes: i64,
    /// What it holds; absent when the file cannot be read.
    pub inside: Option<Inside>,
    /// Why it cannot be used, in words.
    pub trouble: Option<Message>,
}

/// What a backup holds, as found when it was checked after writing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Inside {
    /// Milliseconds UTC when it was found sound.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub checked_at: i64,
    /// Records of all synced tables.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub records: i64,
    /// Changes that waited to be sent.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub waiting: i64,
    /// The organisation's name, once connected.
    pub organisation: Option<String>,
    /// The branch's code, once connected.
    pub branch: Option<String>,
}

/// How backups stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BackupStatus {
    /// Where, how often, how many.
    pub settings: BackupSettings,
    /// The folder in use.
    pub folder: String,
    /// Whether it lies on the disk that holds the data, so that one broken disk takes both.
    pub same_disk: bool,
    /// Milliseconds UTC of the last good backup.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub last_at: Option<i64>,
    /// Milliseconds UTC when the next one is due.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub next_at: Option<i64>,
    /// Why the last one failed, until one succeeds: what happened, what is safe, what to do.
    pub problem: Option<Message>,
}

/// How many records one table holds now and in a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TableChange {
    /// Table name.
    pub table: String,
    /// Records here.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub here: i64,
    /// Records in the backup.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub backup: i64,
}

/// What restoring a backup would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RestorePlan {
    /// The backup, found sound just now.
    pub backup: Backup,
    /// Records by table, now and in the backup.
    pub tables: Vec<TableChange>,
    /// Changes made since and sent: they come back from the hub.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub sent_since: i64,
    /// Changes here that are neither sent nor in the backup: after restoring they are only in the backup made before it.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub unsent_here: i64,
    /// Whether this computer is connected to a hub.
    pub connected: bool,
}

/// What restoring did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BackupRestored {
    /// Where the data as it was before has been kept.
    pub before: String,
    /// Whether a person must sign in to go on syncing.
    pub sign_in_needed: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400_000;

    #[test]
    fn a_name_says_when_where_and_why_and_is_read_back() {
        let name = Name {
            till: "MUM1".to_owned(),
            made_at: 1_795_257_488_000,
            reason: Reason::BeforeRestore,
            series: "3f9a2c".to_owned(),
        };
        assert_eq!(name.file(), "branchline_MUM1_20261121-103808_before-restore_3f9a2c.db");
        assert_eq!(Name::parse(&name.file()), Some(name.clone()));
        let alone = Name { till: "../_ ".to_owned(), ..name };
        assert!(alone.file().starts_with("branchline_alone_"), "because a code must not name a folder");
        for other in ["branchline.db", "branchline_MUM1_x_by-hand_3f.db", "holiday.jpg", "branchline_a_b.db"] {
            assert_eq!(Name::parse(other), None, "because {other} is no backup");
        }
    }

    #[test]
    fn the_newest_stay_and_one_of_each_month() {
        // Two years of days, newest last.
        let days: Vec<(i64, Reason)> = (0..730).map(|n| (n * DAY + 1_700_000_000_000, Reason::Scheduled)).collect();
        let gone = expendable(&days, 14, 12);
        let left: Vec<i64> = (0..days.len()).filter(|n| !gone.contains(n)).map(|n| days[n].0).collect();
        assert_eq!(
            left.len(),
            14 + 10,
            "because the fortnight ends on 12 November: it holds the newest of two of twelve months"
        );
        assert!((716..730).all(|n| !gone.contains(&n)), "because the newest fortnight stays");
        assert!(gone.contains(&0), "because two years are past");
        assert_eq!(expendable(&days, 14, 0).len(), 730 - 14, "because months can be switched off");
    }

    #[test]
    fn what_a_person_made_stays_and_caution_has_a_row_of_its_own() {
        let mut all = vec![(5, Reason::ByHand); 40];
        all.extend([(1, Reason::BeforeRestore), (2, Reason::BeforeResync), (3, Reason::BeforeUpdate)]);
        assert_eq!(expendable(&all, 2, 0), [40], "because only the oldest precaution is one too many");
        assert!(expendable(&[], 1, 1).is_empty());
    }
}
