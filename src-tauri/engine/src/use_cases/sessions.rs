//! Sessions: one at a time, whoever asks; a second asker joins the one that runs.

use std::fs::{File, TryLockError};
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use tokio::sync::OwnedMutexGuard;

use crate::engine::Engine;
use crate::error::{Code, Error};
use crate::state::Running;
use crate::store::device::identity;
use crate::store::device::identity::Identity;
use crate::store::device::settings;
use crate::store::queue::{log, metrics};
use crate::store::sql::folding;
use crate::sync;
use crate::sync::{Context, SyncError};
use branchline_domain::message;
use branchline_domain::records::subject::Subject;
use branchline_domain::sync::status::{Direction, SyncReport};

impl Engine {
    /// Runs a session now, or joins the one that runs.
    ///
    /// # Errors
    /// When it ended early; what it had done until then stays done.
    pub async fn sync_now(&self, direction: Direction) -> Result<SyncReport, Error> {
        self.session(direction, false, true).await.map_err(Error::Joined)
    }

    /// Sends what waits, then fetches everything anew; nothing unsent is touched.
    ///
    /// # Errors
    /// When it ended early; it goes on the next time.
    pub async fn resync(&self) -> Result<SyncReport, Error> {
        self.session(Direction::Both, true, true).await.map_err(Error::Joined)
    }

    /// Runs a session nobody asked for: one that moves nothing is not worth a word.
    pub(crate) async fn sync_unasked(&self) -> Result<(), Error> {
        self.session(Direction::Both, false, false).await.map(drop).map_err(Error::Joined)
    }

    /// Joins the session that runs, when it does what is asked for; else waits for it and starts one.
    async fn session(&self, direction: Direction, resync: bool, asked: bool) -> Result<SyncReport, Arc<Error>> {
        loop {
            let running = {
                let Ok(mut slot) = self.inner.running.lock() else { return Err(Arc::new(Error::Elsewhere)) };
                // One that ended without clearing its place broke; it must not stand in the way for ever.
                match slot.as_ref().filter(|running| running.task.peek().is_none()) {
                    Some(running) => running.clone(),
                    None => slot.insert(self.start(direction, resync, asked)).clone(),
                }
            };
            let covers = running.covers(direction, resync);
            let result = running.task.await;
            if covers {
                return result;
            }
        }
    }

    /// Waits for the session that runs, if one does.
    pub(crate) async fn wait_for_session(&self) {
        let running = self.inner.running.lock().ok().and_then(|slot| slot.clone());
        if let Some(running) = running {
            // How it ended is its asker's business.
            let _ = running.task.await;
        }
    }

    /// Starts a session in a task of its own, so that a caller who leaves does not stop it.
    fn start(&self, direction: Direction, resync: bool, asked: bool) -> Running {
        let (engine, waiting) = (self.clone(), self.clone());
        let task = self.inner.tasks.spawn(async move {
            let result = engine.run(direction, resync).await;
            if let Ok(mut slot) = engine.inner.running.lock() {
                *slot = None;
            }
            engine.note_reachability(&result);
            engine.set_live(|live| {
                live.running = false;
                live.progress = None;
                if let Ok(report) = &result
                    && (asked || live.last_report.is_none() || report.moved())
                {
                    live.last_report = Some(report.clone());
                }
            });
            if let Err(error) = engine.refresh_status().await {
                tracing::warn!(%error, "the status could not be read after a session");
            }
            result.map_err(Arc::new)
        });
        let joined = async move {
            task.await.unwrap_or_else(|error| {
                tracing::error!(%error, "a session broke");
                waiting.set_live(|live| live.running = false);
                Err(Arc::new(Error::Sync(SyncError::stopped(message!("kept-session")))))
            })
        };
        Running { task: joined.boxed().shared(), direction, resync }
    }

    async fn run(&self, direction: Direction, resync: bool) -> Result<SyncReport, Error> {
        let ctx = self.context()?;
        let _alone = self.lock_session().await?;
        self.set_live(|live| live.running = true);
        let word = if resync { "resync" } else { direction_word(direction) };
        // The line is written while the hub is asked: a row that is sent at once is there a millisecond sooner.
        let (line, mut outcome) = tokio::join!(self.open_line(word), sync::run(&ctx, direction, resync));
        let line =
            line.inspect_err(|error| tracing::warn!(%error, "a session's line in the log could not be opened")).ok();
        let result = match outcome.error.take() {
            None => Ok(outcome.report.clone()),
            // What cannot be healed is told in place of what was to be healed.
            Some(error) => Err(self.recover_from(&error).await.err().unwrap_or_else(|| error.into())),
        };
        let error = result.as_ref().err().map(|error| {
            let code = match error.code() {
                // The address was right when this device connected: something else answers in the hub's place, say a café's portal.
                Code::WrongUrl => Code::HubUnavailable,
                code => code,
            };
            (code.word(), error.message())
        });
        let ending = log::Ending {
            report: &outcome.report,
            bytes: outcome.bytes,
            pushed: outcome.pushed,
            pulled: outcome.pulled,
            error: error.as_ref().map(|(code, message)| (code.as_str(), message)),
        };
        self.close_line(line, word, &ending).await;
        // Whoever could not be reached a moment ago hears of it the next time.
        let reachable = result.as_ref().err().is_none_or(|error| {
            !matches!(error.code(), Code::Offline | Code::HubUnavailable | Code::SignInNeeded | Code::Stopped)
        });
        if let Some(last) = outcome.last_report.as_ref().filter(|_| reachable)
            && let Err(error) = sync::report(&ctx, last).await
        {
            tracing::debug!(%error, "the hub could not be told how the session ended");
        }
        if outcome.report.pulled > 0 {
            folding::all(&self.inner.store).await;
        }
        self.announce_written().await;
        if let Err(error) = &result {
            match error.code() {
                Code::Offline | Code::Stopped => tracing::debug!(%error, "sync ended early"),
                _ => tracing::warn!(%error, code = error.code().word(), "sync ended early"),
            }
        }
        result
    }

    /// Recovers from `error` where a device can by itself.
    pub(crate) async fn recover_from(&self, error: &SyncError) -> Result<(), Error> {
        if matches!(error, SyncError::DatabaseCloned) { self.fork_identity().await } else { Ok(()) }
    }

    /// Opens a session's line in the log, and notes what waits as it begins.
    async fn open_line(&self, word: &str) -> Result<i64, Error> {
        let mut tx = self.inner.store.begin_repeatable().await?;
        let line = log::begin(&mut tx, word, self.now()).await?;
        let waiting = settings::waiting(tx.conn()).await?;
        metrics::sample(&mut tx, self.hour(), waiting.pending, self.lag(&waiting)).await?;
        tx.commit().await?;
        Ok(line)
    }

    /// Closes a session's line. When that fails (a foreign program keeps the database, the disk is full) the session's own
    /// outcome still counts; the line is closed by the next session, or by the watchdog.
    async fn close_line(&self, line: Option<i64>, word: &str, ending: &log::Ending<'_>) {
        for patience in [Duration::from_millis(200), Duration::from_secs(1), Duration::ZERO] {
            let closed = async {
                let mut tx = self.inner.store.begin_repeatable().await?;
                let line = match line {
                    Some(line) => line,
                    None => log::begin(&mut tx, word, ending.report.finished_at - ending.report.duration_ms).await?,
                };
                log::end(&mut tx, line, ending).await?;
                metrics::count(&mut tx, self.hour(), ending).await?;
                tx.commit().await
            };
            let Err(error) = closed.await else { return };
            tracing::warn!(%error, ?line, "a session's line in the log could not be closed");
            tokio::time::sleep(patience).await;
        }
    }

    /// Two computers under one name would each count the other's changes as its own: this one takes another name. The sign-in
    /// stays with the old one, as a token renewed by one of the two would end the other's.
    async fn fork_identity(&self) -> Result<(), Error> {
        let device = self.take_new_name().await?.device_id;
        let settings = self.settings().await?;
        let hub = super::connection::hub(&self.inner.options, &settings.hub_url, &settings.hub_key, &device)?;
        if let Ok(mut slot) = self.inner.hub.write() {
            *slot = Some(hub);
        }
        self.announce(&[Subject::Hub]);
        Ok(())
    }

    /// Gives the database a name of its own and notes why.
    pub(crate) async fn take_new_name(&self) -> Result<Identity, Error> {
        let mut tx = self.inner.store.begin().await?;
        identity::fork_identity(&mut tx).await?;
        log::note(&mut tx, "copy", &message!("log-copy"), self.now()).await?;
        let identity = identity::read(tx.conn()).await?;
        tx.commit().await?;
        Ok(identity)
    }

    /// Returns what sessions work with.
    pub(crate) fn context(&self) -> Result<Context, Error> {
        let step = self.begin_operation();
        let cancel = step.token();
        Ok(Context {
            store: self.inner.store.clone(),
            hub: self.hub().ok_or(Error::NotConfigured)?,
            tables: Arc::clone(&self.inner.tables),
            clock: Arc::clone(&self.inner.options.clock),
            app_version: self.inner.options.app_version.clone(),
            progress: Arc::new(move |phase, done, total| step.say(phase, done, total)),
            sizes: Arc::clone(&self.inner.sizes),
            cancel,
            pace: Arc::clone(&self.inner.pace),
            before_resync: self.backup_before_resync(),
        })
    }

    /// Keeps others from syncing the same data at the same time: another use case of this program, or the CLI beside the window.
    pub(crate) async fn lock_session(&self) -> Result<SessionLock, Error> {
        let here = Arc::clone(&self.inner.alone).lock_owned().await;
        let file = self.inner.session_lock.try_clone().map_err(|source| self.folder_error(source))?;
        for _ in 0..300 {
            match file.try_lock() {
                Ok(()) => return Ok(SessionLock { file, _here: here }),
                Err(TryLockError::WouldBlock) => tokio::time::sleep(Duration::from_millis(100)).await,
                Err(TryLockError::Error(source)) => return Err(self.folder_error(source)),
            }
        }
        Err(Error::Elsewhere)
    }

    fn folder_error(&self, source: std::io::Error) -> Error {
        Error::Folder { folder: self.data_dir().display().to_string(), source }
    }
}

/// Held while a session runs.
pub(crate) struct SessionLock {
    file: File,
    _here: OwnedMutexGuard<()>,
}

impl Drop for SessionLock {
    fn drop(&mut self) {
        let _ = self.file.unlock();
    }
}

fn direction_word(direction: Direction) -> &'static str {
    match direction {
        Direction::Both => "both",
        Direction::Push => "push",
        Direction::Pull => "pull",
    }
}
