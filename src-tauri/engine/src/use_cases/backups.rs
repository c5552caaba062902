//! Backups: made on demand, listed, looked into, restored.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;

use crate::engine::{DATABASE, Engine};
use crate::error::Error;
use crate::store::Store;
use crate::store::backup;
use crate::store::backup::{BackupError, Job, StoredBackups};
use crate::store::device::identity;
use crate::store::queue::log;
use branchline_domain::backup::{Backup, BackupRestored, BackupSettings, BackupStatus, Reason, RestorePlan};
use branchline_domain::message;
use branchline_domain::records::field::FieldError;
use branchline_domain::records::subject::Subject;
use branchline_domain::sync::progress::Phase;

pub(crate) const HOUR_MS: i64 = 3_600_000;

/// How long a failed backup rests before it is tried again by itself.
const REST_MS: i64 = HOUR_MS / 2;

impl Engine {
    /// Returns how backups stand.
    pub async fn backup_status(&self) -> Result<BackupStatus, Error> {
        Ok(self.standing(self.kept().await?))
    }

    fn standing(&self, kept: StoredBackups) -> BackupStatus {
        let folder = self.backup_folder(&kept);
        BackupStatus {
            settings: kept.settings(),
            same_disk: backup::same_disk(self.data_dir(), &folder),
            folder: folder.display().to_string(),
            last_at: kept.last_at,
            next_at: next(&kept, self.now()),
            problem: kept.problem,
        }
    }

    /// Sets where backups go, how often, and how many stay.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the folder is not there or cannot be written, or a number is out of bounds.
    pub async fn set_backups(&self, settings: &BackupSettings) -> Result<BackupStatus, Error> {
        let mut settings = settings.clone();
        let beside = self.data_dir().join(backup::FOLDER);
        settings.folder = settings
            .folder
            .map(|folder| folder.trim().to_owned())
            .filter(|folder| !folder.is_empty() && Path::new(folder) != beside);
        let wrong = invalid(&settings, self.data_dir());
        if !wrong.is_empty() {
            return Err(Error::Invalid(wrong));
        }
        let mut tx = self.inner.store.begin().await?;
        backup::set(&mut tx, &settings).await?;
        let kept = backup::kept(tx.conn()).await?;
        tx.commit().await?;
        self.announce(&[Subject::Backups]);
        self.wake();
        Ok(self.standing(kept))
    }

    /// Lists the backups in the folder, newest first.
    pub async fn backups(&self) -> Result<Vec<Backup>, Error> {
        let kept = self.kept().await?;
        Ok(backup::list(&self.backup_folder(&kept), &kept.series).await?)
    }

    /// Makes a backup now, while people go on working; then lets go of those that may.
    ///
    /// # Errors
    /// When the folder cannot be used or is full; the reason is kept for the screens until one succeeds.
    pub async fn back_up(&self, reason: Reason) -> Result<Backup, Error> {
        let made = self.write_backup(reason).await;
        let now = self.now();
        let noted = async {
            let mut tx = self.inner.store.begin_repeatable().await?;
            match &made {
                Ok(_) => backup::made(&mut tx, now).await?,
                Err(BackupError::Stopped) => {}
                Err(error) => backup::failed(&mut tx, now, &error.message()).await?,
            }
            tx.commit().await
        };
        if let Err(error) = noted.await {
            tracing::warn!(%error, "what became of a backup could not be noted");
        }
        self.announce(&[Subject::Backups]);
        let file = made?;
        let kept = self.kept().await?;
        if let Err(error) = backup::tidy(&self.backup_folder(&kept), &kept) {
            // The new one is there all the same.
            tracing::warn!(%error, "old backups could not be let go");
        }
        Ok(backup::describe(&file, &kept.series).await?)
    }

    /// Checks a backup whole and tells what restoring it would change. Changes nothing.
    ///
    /// # Errors
    /// When it is damaged, no backup, a newer version's or another shop's.
    pub async fn restore_plan(&self, file: &str) -> Result<RestorePlan, Error> {
        let kept = self.kept().await?;
        let found = backup::describe(Path::new(file), &kept.series).await?;
        Ok(backup::plan(self.inner.store.path(), found).await?)
    }

    /// Puts the data back to what a backup holds. The data as it is now is backed up first. This computer then goes on under a new
    /// name, and the next session brings back what was sent since.
    ///
    /// # Errors
    /// As [`Engine::restore_plan`]; when the data cannot be backed up, or another program has it open. Then nothing has changed.
    pub async fn restore(&self, file: &str) -> Result<BackupRestored, Error> {
        let _alone = self.lock_session().await?;
        let step = self.begin_operation();
        step.say(Phase::Restoring, 0, None);
        let plan = self.restore_plan(file).await?;
        let data = self.inner.store.path().to_owned();
        // Copied before the backup that follows may let go of an old one.
        let prepared = backup::prepare(&data, Path::new(&plan.backup.path)).await?;
        let before = match self.give_way(&prepared).await {
            Ok(before) => before,
            Err(error) => {
                let _ = std::fs::remove_file(&prepared);
                return Err(error);
            }
        };
        // The data has been put back: what fails from here on is made good at the next start.
        let sign_in_needed = self.after_restore(&plan, &before).await.unwrap_or_else(|error| {
            tracing::warn!(%error, "the restored data could not be taken up whole");
            true
        });
        Ok(BackupRestored { before: before.path, sign_in_needed })
    }

    /// Backs the data up and puts `prepared` in its place.
    async fn give_way(&self, prepared: &Path) -> Result<Backup, Error> {
        let before = self.back_up(Reason::BeforeRestore).await?;
        self.inner.store.replace(prepared).await?;
        Ok(before)
    }

    /// Takes up the restored data: who is signed in stays so under the new name. Returns whether somebody must sign in.
    async fn after_restore(&self, plan: &RestorePlan, before: &Backup) -> Result<bool, Error> {
        if let Some(machine) = &self.inner.options.machine {
            identity::bind_to_machine(&self.inner.store, machine).await?;
        }
        let mut tx = self.inner.store.begin().await?;
        let words =
            message!("log-restored-file", file = &plan.backup.file, count = plan.unsent_here, before = &before.file,);
        log::note(&mut tx, "restore", &words, self.now()).await?;
        tx.commit().await?;
        let settings = self.settings().await?;
        let device = identity::read(&mut *self.inner.store.reader().await?).await?.device_id;
        let old = self.hub();
        let mut hub = None;
        if settings.configured() {
            let new = super::connection::hub(&self.inner.options, &settings.hub_url, &settings.hub_key, &device)?;
            if let Some(old) = old.filter(|old| old.url() == new.url()) {
                new.take_over(&old).await;
            }
            hub = Some(new);
        }
        let signed_in = match &hub {
            Some(hub) => hub.signed_in().await.is_some(),
            None => true,
        };
        if let Ok(mut slot) = self.inner.hub.write() {
            *slot = hub;
        }
        self.announce(&Subject::EVERY);
        self.status_soon();
        self.sync_soon();
        Ok(!signed_in)
    }

    /// Backs up before everything is fetched anew. A missing drive is told, and holds nothing up.
    pub(crate) fn backup_before_resync(&self) -> Arc<dyn Fn() -> BoxFuture<'static, ()> + Send + Sync> {
        let engine = self.clone();
        Arc::new(move || {
            let engine = engine.clone();
            async move {
                if let Err(error) = engine.back_up(Reason::BeforeResync).await {
                    tracing::warn!(%error, "everything is fetched anew without a backup before");
                }
            }
            .boxed()
        })
    }

    /// Makes the backup that is due, if one is.
    pub(crate) async fn back_up_when_due(&self) -> Result<(), Error> {
        let kept = self.kept().await?;
        let now = self.now();
        if next(&kept, now).is_some_and(|at| at <= now) {
            self.back_up(Reason::Scheduled).await?;
        }
        Ok(())
    }

    async fn write_backup(&self, reason: Reason) -> Result<PathBuf, BackupError> {
        let folder =
            |why: std::io::Error| BackupError::Folder { folder: self.data_dir().to_owned(), why: why.to_string() };
        let kept = backup::kept(&mut *self.inner.store.reader().await?).await?;
        // One at a time, also beside another program on the same data.
        let place = self.data_dir().join("backup.lock");
        let lock = tokio::task::spawn_blocking(move || {
            let file = File::options().create(true).truncate(false).write(true).open(place)?;
            file.lock()?;
            Ok(file)
        });
        let _alone = lock.await.unwrap_or_else(|error| Err(std::io::Error::other(error))).map_err(folder)?;
        let folder = self.backup_folder(&kept);
        let step = self.begin_operation();
        step.say(Phase::BackingUp, 0, None);
        let job = Job {
            data: self.inner.store.path(),
            folder: &folder,
            reason,
            series: &kept.series,
            now_ms: self.now(),
            stop: step.token(),
        };
        backup::write(&job).await
    }

    async fn kept(&self) -> Result<StoredBackups, Error> {
        Ok(backup::kept(&mut *self.inner.store.reader().await?).await?)
    }

    fn backup_folder(&self, kept: &StoredBackups) -> PathBuf {
        backup::folder(self.data_dir(), kept.folder.as_deref())
    }
}

/// Puts a backup in the place of data that cannot be opened any more, and returns where the damaged file has been kept. Needs no
/// engine, as none can be opened; afterwards one can.
///
/// # Errors
/// When the backup is no sound one, or a program has the data open. Then nothing has changed.
pub async fn restore_over_damage(data_dir: &Path, file: &Path, now_ms: i64) -> Result<PathBuf, Error> {
    let data = data_dir.join(DATABASE);
    Ok(Store::replace_damaged(&data, file, now_ms).await?)
}

/// Returns the newest sound backup in the folder beside the data, for data that cannot be opened any more. A folder of a person's own
/// choice is known to that data alone.
pub async fn newest_backup(data_dir: &Path) -> Result<Option<Backup>, Error> {
    let backups = backup::list(&backup::folder(data_dir, None), "").await?;
    Ok(backups.into_iter().find(|backup| backup.trouble.is_none() && backup.inside.is_some()))
}

/// Returns when the next backup is due. A clock that was set back does not put it off for ever.
fn next(kept: &StoredBackups, now: i64) -> Option<i64> {
    if kept.every_hours == 0 {
        return None;
    }
    let every = i64::from(kept.every_hours) * HOUR_MS;
    let due = kept.last_at.filter(|&at| at <= now).map_or(now, |at| at + every);
    Some(kept.problem_at.filter(|&at| at <= now).map_or(due, |at| due.max(at + REST_MS)))
}

fn invalid(settings: &BackupSettings, data: &Path) -> Vec<FieldError> {
    let mut wrong = Vec::new();
    if settings.every_hours > 168 {
        wrong.push(FieldError::new("every_hours", message!("field-every-hours")));
    }
    if !(1..=365).contains(&settings.keep) {
        wrong.push(FieldError::new("keep", message!("field-keep")));
    }
    if settings.keep_months > 120 {
        wrong.push(FieldError::new("keep_months", message!("field-keep-months")));
    }
    if let Some(folder) = settings.folder.as_deref() {
        let probe = data.join(folder).join(".branchline");
        let words = if !Path::new(folder).is_absolute() {
            Some(message!("field-whole-way"))
        } else {
            match std::fs::write(&probe, "").and_then(|()| std::fs::remove_file(&probe)) {
                Ok(()) => None,
                Err(error) => Some(message!("field-backup-folder", why = error.to_string())),
            }
        };
        wrong.extend(words.map(|words| FieldError::new("folder", words)));
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_due_a_day_after_the_last_one_and_rests_after_a_failure() {
        let kept = StoredBackups {
            folder: None,
            every_hours: 24,
            keep: 14,
            keep_months: 12,
            series: "aaaaaa".to_owned(),
            last_at: None,
            problem: None,
            problem_at: None,
        };
        let now = 100 * HOUR_MS;
        assert_eq!(next(&kept, now), Some(now), "because there is none yet");
        let made = StoredBackups { last_at: Some(now - HOUR_MS), ..kept.clone() };
        assert_eq!(next(&made, now), Some(now + 23 * HOUR_MS));
        let ahead = StoredBackups { last_at: Some(now + 1000 * HOUR_MS), ..kept.clone() };
        assert_eq!(next(&ahead, now), Some(now), "because the clock was set back");
        let failed = StoredBackups { problem_at: Some(now), ..kept.clone() };
        assert_eq!(next(&failed, now), Some(now + REST_MS), "because a full disk is not asked every minute");
        assert_eq!(next(&StoredBackups { every_hours: 0, ..kept }, now), None);
    }
}
