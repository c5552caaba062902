//! Decides when the next background sync runs: on schedule, 20 ms after a local write or a realtime hint, at once on request, and with
//! backoff after a failure.

use std::time::Duration;

use tokio::time::Instant;

use super::schedule::next_due;
use crate::background::{Background, Backoff, TaskContext, Wakeup, chance};
use crate::engine::Engine;
use crate::error::Error;
use crate::hub::{ELSEWHERE, Remedy};
use crate::state::Requests;
use crate::store::device::settings;
use crate::store::pull::cursors;

/// What is written in quick succession goes in one session: it waits this long after the first.
const GATHER: Duration = Duration::from_millis(20);

/// Sessions that were not asked for by a person come no closer than this, so that a storm of changes or of news is a few sessions.
const APART: Duration = Duration::from_millis(200);

/// For each device that hears the same news, the moment of fetching it is spread by this much: a thousand take two seconds, two none
/// to speak of.
const SPREAD: Duration = Duration::from_millis(2);

/// The longest pause after failures. Coming back online is heard of earlier, through the socket.
const LONGEST_PAUSE: Duration = Duration::from_secs(300);

/// The clock is looked at this often: a computer that slept, or whose clock was set, is not late.
const LOOK: Duration = Duration::from_secs(60);

/// How the sessions went so far.
#[derive(Debug)]
struct Scheduler {
    /// Milliseconds UTC of the last start.
    last_ms: Option<i64>,
    ended: Option<Instant>,
    pause: Pause,
    backoff: Backoff,
}

/// What keeps requests back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pause {
    None,
    /// The hub could not; it is left alone until then.
    Until(Instant),
    /// A person is needed; only the clock tries.
    Person,
}

impl Default for Scheduler {
    fn default() -> Self {
        let backoff = Backoff::new(Duration::from_secs(1), LONGEST_PAUSE);
        Self { last_ms: None, ended: None, pause: Pause::None, backoff }
    }
}

impl Scheduler {
    /// Returns when the next session is due; `timer` is when the clock wants one.
    fn due(&self, requests: &Requests, timer: Option<Instant>, now: Instant) -> Option<Instant> {
        if requests.now {
            return Some(now);
        }
        let planned = self.planned(timer);
        if self.pause != Pause::None {
            return planned;
        }
        let request = requests.written.into_iter().chain(requests.heard).chain(requests.elsewhere).min();
        let request = request.map(|at| self.ended.map_or(at, |ended| at.max(ended + APART)));
        request.into_iter().chain(planned).min()
    }

    /// Returns when a session is due though nobody requests one.
    fn planned(&self, timer: Option<Instant>) -> Option<Instant> {
        match self.pause {
            Pause::Until(at) => Some(at),
            Pause::Person | Pause::None => timer,
        }
    }

    /// Takes over how a session went.
    fn ended(&mut self, remedy: Option<Remedy>, now: Instant, random: f64) {
        self.ended = Some(now);
        self.pause = match remedy {
            None => {
                self.backoff.reset();
                Pause::None
            }
            Some(Remedy::Retry { after }) => Pause::Until(now + self.backoff.next_after(random, after)),
            Some(Remedy::HalveBatch) => Pause::Until(now + self.backoff.next(random)),
            Some(Remedy::SignIn | Remedy::SchemaMismatch | Remedy::Park | Remedy::Tell) => Pause::Person,
        };
    }
}

impl Engine {
    /// Starts the tasks that work by themselves: one keeps the schedule, one listens to the hub, one looks for what other programs
    /// write, one makes backups. [`Engine::close`] ends them.
    pub fn start_background(&self) {
        let (scheduler, listener, watcher, keeper) = (self.clone(), self.clone(), self.clone(), self.clone());
        let tasks = vec![
            Background::spawn("sync", move |task| async move { scheduler.tick(task).await }),
            Background::spawn("realtime", move |task| async move { listener.listen(task).await }),
            Background::spawn("external-writes", move |task| async move { watcher.watch_external_writes(task).await }),
            Background::spawn("maintenance", move |task| async move { keeper.run_maintenance(task).await }),
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

    /// Lets the background task fetch what the hub has rung for, unless it is here already.
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

    /// Lets the background task look, once nothing more can have moved unheard, at what the hub has rung for elsewhere.
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
            // What moves elsewhere until then is not rung for again.
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
        scheduler.ended(error.map(|error| error.remedy()), Instant::now(), chance());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(count: u64) -> Duration {
        Duration::from_secs(count)
    }

    #[test]
    fn a_request_goes_before_the_clock_and_storms_are_spaced() {
        let now = Instant::now();
        let (timer, soon) = (Some(now + seconds(300)), Some(now + GATHER));
        let mut scheduler = Scheduler::default();
        assert_eq!(scheduler.due(&Requests::default(), timer, now), timer, "because nothing is requested");
        let requests = Requests { written: soon, ..Requests::default() };
        assert_eq!(scheduler.due(&requests, timer, now), soon, "because what was written goes at once");
        scheduler.ended(None, now, 1.0);
        assert_eq!(scheduler.due(&requests, timer, now), Some(now + APART), "because the last session has just ended");
        assert_eq!(
            scheduler.due(&Requests { now: true, ..requests }, timer, now),
            Some(now),
            "because a person does not wait"
        );
    }

    #[test]
    fn failures_are_tried_again_later_and_later_but_not_before_the_hub_asks() {
        let now = Instant::now();
        let timer = Some(now + seconds(5));
        let requests = Requests { written: Some(now), heard: Some(now), ..Requests::default() };
        let mut scheduler = Scheduler::default();
        for ceiling in [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300] {
            scheduler.ended(Some(Remedy::Retry { after: None }), now, 1.0);
            let due = scheduler.due(&requests, timer, now);
            assert_eq!(due, Some(now + seconds(ceiling)), "because each failure doubles the pause, up to five minutes");
        }
        scheduler.ended(None, now, 1.0);
        scheduler.ended(Some(Remedy::Retry { after: Some(seconds(90)) }), now, 1.0);
        assert_eq!(
            scheduler.due(&requests, timer, now),
            Some(now + seconds(91)),
            "because the hub asked for 90 seconds"
        );
        scheduler.ended(Some(Remedy::SignIn), now, 1.0);
        assert_eq!(scheduler.due(&requests, timer, now), timer, "because trying more often helps nobody to sign in");
        assert_eq!(
            scheduler.due(&Requests { now: true, ..requests }, timer, now),
            Some(now),
            "because somebody signed in"
        );
    }
}
