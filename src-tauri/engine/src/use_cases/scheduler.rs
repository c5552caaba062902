//! Runs background syncs when the scheduler says so: on schedule, 20 ms after a local write or a realtime hint, at once on request, and
//! with backoff after a failure.

use std::time::Duration;

use tokio::time::Instant;

use super::schedule::next_due;
use crate::engine::Engine;
use crate::error::Error;
use crate::hub::{ELSEWHERE, Remedy};
use crate::runner::{Background, Ending, Requests, Scheduler, TaskContext, Wakeup, chance};
use crate::store::device::settings;
use crate::store::pull::cursors;

/// What is written in quick succession goes in one session: it waits this long after the first.
const GATHER: Duration = Duration::from_millis(20);

/// For each device that hears the same news, the moment of fetching it is spread by this much: a thousand take two seconds, two none
/// to speak of.
const SPREAD: Duration = Duration::from_millis(2);

/// The clock is looked at this often: a computer that slept, or whose clock was set, is not late.
const LOOK: Duration = Duration::from_secs(60);

impl Engine {
    /// Starts the tasks that work by themselves: one keeps the schedule, one listens to the hub, one looks for what other programs
    /// write, one makes backups, one prints. [`Engine::close`] ends them.
    pub fn start_background(&self) {
        let (scheduler, listener, watcher, keeper) = (self.clone(), self.clone(), self.clone(), self.clone());
        let printer = self.clone();
        let tasks = vec![
            Background::spawn("sync", move |task| async move { scheduler.tick(task).await }),
            Background::spawn("realtime", move |task| async move { listener.listen(task).await }),
            Background::spawn("external-writes", move |task| async move { watcher.watch_external_writes(task).await }),
            Background::spawn("maintenance", move |task| async move { keeper.run_maintenance(task).await }),
            Background::spawn("printing", move |task| async move { printer.run_print_queue(task).await }),
            self.watchdog(),
        ];
        if let Ok(mut slot) = self.inner.background.lock() {
            slot.extend(tasks);
        }
    }

    /// Lets the background task, if there is one, sync now.
    pub(crate) fn sync_soon(&self) {
        self.request(|requests| requests.now = true);
        self.wake();
    }

    /// Lets the background task send what was written, if anything waits.
    pub(crate) fn send_soon(&self) {
        self.request(|requests| *requests.written.get_or_insert(Instant::now() + GATHER));
        self.wake();
    }

    /// Lets the background task fetch what the hub's hint tells of, unless it is here already.
    pub(crate) fn fetch_soon(&self, stream: i64, head: i64) {
        let spread = SPREAD * self.online_count();
        let at = Instant::now() + GATHER + spread.mul_f64(chance());
        self.request(|requests| {
            let known = requests.heads.entry(stream).or_default();
            *known = head.max(*known);
            requests.heard.get_or_insert(at);
        });
        self.wake();
    }

    /// Lets the background task look, once nothing more can have moved unheard, at what moved in branches it has no channel of.
    pub(crate) fn fetch_elsewhere(&self) {
        let at = Instant::now() + ELSEWHERE + ELSEWHERE.mul_f64(0.2 + 0.2 * chance());
        self.request(|requests| *requests.elsewhere.get_or_insert(at));
        self.wake();
    }

    /// Lets the background tasks look again at what they do.
    pub(crate) fn wake(&self) {
        for task in self.inner.background.lock().ok().as_deref().into_iter().flatten() {
            task.wake();
        }
    }

    fn request<T>(&self, request: impl FnOnce(&mut Requests) -> T) -> T {
        let mut requests = self.inner.requests.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        request(&mut requests)
    }

    async fn tick(self, task: TaskContext) {
        let mut captured = self.inner.store.captured();
        let mut scheduler = Scheduler::default();
        loop {
            let due = self.plan(&scheduler).await.unwrap_or_else(|error| {
                tracing::warn!(%error, "the schedule could not be read; trying again in a minute");
                None
            });
            let look = Instant::now() + LOOK;
            tokio::select! {
                beat = task.next(Some(due.map_or(look, |due| due.min(look)))) => match beat {
                    Wakeup::Cancelled => return,
                    Wakeup::Tick if due.is_some_and(|due| due <= Instant::now()) => self.run_due_session(&mut scheduler).await,
                    Wakeup::Woken | Wakeup::Tick => {}
                },
                Ok(()) = captured.changed() => {
                    self.request(|requests| *requests.written.get_or_insert(Instant::now() + GATHER));
                }
            }
        }
    }

    /// Returns when the next session is due, and tells the watchers.
    async fn plan(&self, scheduler: &Scheduler) -> Result<Option<Instant>, Error> {
        let settings = self.settings().await?;
        self.drop_satisfied().await?;
        let (now, wall) = (Instant::now(), self.now());
        let timer = next_due(&settings, scheduler.last_ms, wall)
            .map(|at| now + Duration::from_millis((at - wall).max(0).unsigned_abs()));
        let planned = scheduler.planned(timer).map(|at| at.saturating_duration_since(now).as_millis());
        self.set_live(|live| live.next_sync_at = planned.and_then(|wait| Some(wall + i64::try_from(wait).ok()?)));
        Ok(self.request(|requests| scheduler.due(requests, timer, now)).filter(|_| settings.enabled))
    }

    /// Forgets requests that came true meanwhile: nothing waits any more, or the news was fetched (or was our own).
    async fn drop_satisfied(&self) -> Result<(), Error> {
        let (written, heads) = self.request(|requests| (requests.written.is_some(), requests.heads.clone()));
        if !written && heads.is_empty() {
            return Ok(());
        }
        let mut conn = self.inner.store.reader().await?;
        let pending = settings::waiting(&mut conn).await?.pending;
        let cursors = cursors::list(&mut conn).await?;
        drop(conn);
        let is_news = |stream: i64, head: i64| cursors.iter().any(|c| c.stream == stream && c.after < head);
        self.request(|requests| {
            requests.written = requests.written.filter(|_| pending > 0);
            requests.heads.retain(|stream, head| is_news(*stream, *head));
            requests.heard = requests.heard.filter(|_| !requests.heads.is_empty());
        });
        Ok(())
    }

    /// Runs a session for everything that was wished until now.
    async fn run_due_session(&self, scheduler: &mut Scheduler) {
        self.tidy().await;
        self.wait_for_session().await;
        self.request(|requests| {
            // Of what moves elsewhere until then no further hint comes.
            let later = requests.elsewhere.filter(|at| *at > Instant::now());
            *requests = Requests { elsewhere: later, ..Requests::default() };
        });
        scheduler.last_ms = Some(self.now());
        if self.hub().is_none() {
            return;
        }
        let error = self.sync_unasked().await.err();
        if let Some(error) = &error {
            tracing::info!(%error, "a session of the background task ended early");
        }
        scheduler.ended(ending(error.map(|error| error.remedy())), Instant::now(), chance());
    }
}

/// Returns what a session's failure means for the next one.
fn ending(remedy: Option<Remedy>) -> Ending {
    match remedy {
        None => Ending::Well,
        Some(Remedy::Retry { after }) => Ending::Again { after },
        Some(Remedy::HalveBatch) => Ending::Again { after: None },
        Some(Remedy::SignIn | Remedy::SchemaMismatch | Remedy::Park | Remedy::Tell) => Ending::Person,
    }
}
