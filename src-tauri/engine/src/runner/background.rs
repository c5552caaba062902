//! Tasks with an owner: who holds a [`Background`] can wake it, stop it and wait for it.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until, timeout};
use tokio_util::sync::CancellationToken;

/// A running task and its owner's handle; dropping it asks the task to end.
#[derive(Debug)]
pub struct Background {
    name: &'static str,
    wake: Arc<Notify>,
    cancel: CancellationToken,
    task: Option<JoinHandle<()>>,
}

/// What a task hears from its owner.
#[derive(Debug, Clone)]
pub struct TaskContext {
    wake: Arc<Notify>,
    cancel: CancellationToken,
}

/// Why a waiting task goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wakeup {
    /// The owner called [`Background::wake`].
    Woken,
    /// The time came.
    Tick,
    /// The owner wants the task to end.
    Cancelled,
}

impl Background {
    /// Starts a task. `name` is for logs: "sync", "backup".
    #[expect(clippy::disallowed_methods, reason = "this is the owner every task is to have")]
    pub fn spawn<F>(name: &'static str, work: impl FnOnce(TaskContext) -> F) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let wake = Arc::new(Notify::new());
        let cancel = CancellationToken::new();
        let work = work(TaskContext { wake: Arc::clone(&wake), cancel: cancel.clone() });
        Self { name, wake, cancel, task: Some(tokio::spawn(work)) }
    }

    /// Wakes the task, now or as soon as it waits; many calls before that are one.
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    /// Returns whether the task has ended, by itself or by a panic.
    pub fn is_finished(&self) -> bool {
        self.task.as_ref().is_none_or(JoinHandle::is_finished)
    }

    /// Asks the task to end and waits for it, at most `limit`; then stops it where it stands.
    ///
    /// Returns whether it ended by itself.
    pub async fn shutdown(mut self, limit: Duration) -> bool {
        self.cancel.cancel();
        let Some(mut task) = self.task.take() else { return true };
        match timeout(limit, &mut task).await {
            Ok(Ok(())) => true,
            Ok(Err(error)) => {
                tracing::error!(task = self.name, %error, "a background task broke");
                false
            }
            Err(_) => {
                tracing::warn!(task = self.name, limit_ms = limit.as_millis(), "a background task did not end in time");
                task.abort();
                // Aborting takes effect at the task's next await; whoever waits for us must find it gone.
                let _ = task.await;
                false
            }
        }
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        self.cancel.cancel();
    }
}

impl TaskContext {
    /// Waits until the owner wakes the task, `until` comes, or the task shall end; the wish to end goes first.
    ///
    /// A wake-up sent while the task was at work is not lost: the next call returns at once.
    pub async fn next(&self, until: Option<Instant>) -> Wakeup {
        let tick = async {
            match until {
                Some(until) => sleep_until(until).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            biased;
            () = self.cancel.cancelled() => Wakeup::Cancelled,
            () = self.wake.notified() => Wakeup::Woken,
            () = tick => Wakeup::Tick,
        }
    }

    /// Waits until the task shall end.
    pub async fn cancelled(&self) {
        self.cancel.cancelled().await;
    }

    /// Returns whether the task shall end.
    pub fn is_cancelled(&self) -> bool {
        self.cancel.is_cancelled()
    }

    /// Returns a token that work deeper down can watch.
    pub fn token(&self) -> CancellationToken {
        self.cancel.clone()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    /// A task that counts its beats: wake-ups in tens, ticks in ones.
    fn counting(every: Duration) -> (Background, Arc<AtomicU32>) {
        let count = Arc::new(AtomicU32::new(0));
        let seen = Arc::clone(&count);
        let task = Background::spawn("counting", |task| async move {
            loop {
                match task.next(Some(Instant::now() + every)).await {
                    Wakeup::Woken => seen.fetch_add(10, Ordering::SeqCst),
                    Wakeup::Tick => seen.fetch_add(1, Ordering::SeqCst),
                    Wakeup::Cancelled => break,
                };
            }
        });
        (task, count)
    }

    #[tokio::test(start_paused = true)]
    async fn a_task_ticks_and_can_be_woken_in_between() {
        let (task, count) = counting(Duration::from_secs(300));
        tokio::time::sleep(Duration::from_secs(650)).await;
        assert_eq!(count.load(Ordering::SeqCst), 2);
        task.wake();
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(count.load(Ordering::SeqCst), 12, "because a wake-up does not wait for the tick");
        assert!(task.shutdown(Duration::from_secs(1)).await, "because a waiting task ends at once");
    }

    #[tokio::test(start_paused = true)]
    async fn a_wake_up_during_work_is_not_lost_and_many_are_one() {
        let (started, mut begun) = tokio::sync::mpsc::unbounded_channel();
        let task = Background::spawn("slow", |task| async move {
            while task.next(None).await == Wakeup::Woken {
                started.send(()).expect("test listens");
                tokio::time::sleep(Duration::from_secs(10)).await;
            }
        });
        task.wake();
        begun.recv().await.expect("began");
        for _ in 0..5 {
            task.wake();
        }
        begun.recv().await.expect("began again, because the wake-up came while it was busy");
        tokio::time::sleep(Duration::from_secs(60)).await;
        assert!(begun.try_recv().is_err(), "because five calls while busy are one wish");
        assert!(task.shutdown(Duration::from_secs(1)).await);
    }

    #[tokio::test(start_paused = true)]
    async fn work_under_way_is_finished_before_the_end() {
        let done = Arc::new(AtomicU32::new(0));
        let mark = Arc::clone(&done);
        let task = Background::spawn("finishing", |task| async move {
            tokio::time::sleep(Duration::from_secs(3)).await;
            mark.store(1, Ordering::SeqCst);
            assert!(task.is_cancelled());
        });
        assert!(task.shutdown(Duration::from_secs(5)).await);
        assert_eq!(done.load(Ordering::SeqCst), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_task_that_will_not_end_is_stopped_at_the_limit() {
        let held = Arc::new(());
        let inside = Arc::clone(&held);
        let task = Background::spawn("stubborn", |_pulse| async move {
            let _inside = inside;
            std::future::pending::<()>().await;
        });
        let began = Instant::now();
        assert!(!task.shutdown(Duration::from_secs(5)).await);
        assert_eq!(began.elapsed(), Duration::from_secs(5));
        assert_eq!(Arc::strong_count(&held), 1, "because a stopped task has let go of everything");
    }

    #[tokio::test(start_paused = true)]
    async fn dropping_the_owner_ends_the_task() {
        let (task, count) = counting(Duration::from_secs(1));
        tokio::time::sleep(Duration::from_millis(1500)).await;
        drop(task);
        tokio::time::sleep(Duration::from_secs(10)).await;
        assert_eq!(count.load(Ordering::SeqCst), 1, "because nobody owns it any more");
    }

    #[tokio::test(start_paused = true)]
    async fn a_task_that_breaks_is_noticed() {
        let task = Background::spawn("breaking", |_pulse| async { panic!("on purpose") });
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert!(task.is_finished());
        assert!(!task.shutdown(Duration::from_secs(1)).await);
    }
}
