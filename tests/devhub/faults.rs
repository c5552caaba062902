//! The switches a test turns to make the line to the hub behave as lines do: offline, slow, half-answered, repeated.

use std::collections::{HashMap, VecDeque};
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use crate::limits::Limit;

/// How the line to the hub stands for everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// Requests pass.
    Open,
    /// Connections are refused, and those that stood are dropped.
    Offline,
    /// Connections are taken, and nothing ever comes back on them.
    Silent,
}

/// One thing that goes wrong once, on one path.
#[derive(Debug, Clone)]
pub struct Fault {
    path: String,
    skip: u64,
    times: u64,
    pub(crate) delay: Option<Duration>,
    pub(crate) damage: Damage,
}

/// What becomes of a request that a [`Fault`] meets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Damage {
    None,
    Answer { status: u16, body: String },
    DropBefore,
    LoseAnswer,
    Forge { status: u16, body: String },
    Repeat,
    Truncate { bytes: usize },
    HoldBefore,
    HoldAfter,
    Copy,
}

impl Fault {
    /// Meets the next request whose path starts with `path`, such as `/rest/v1/rpc/sync_push`.
    #[must_use]
    pub fn on(path: &str) -> Self {
        Self { path: path.to_owned(), skip: 0, times: 1, delay: None, damage: Damage::None }
    }

    /// Lets `count` matching requests pass first.
    #[must_use]
    pub fn after(mut self, count: u64) -> Self {
        self.skip = count;
        self
    }

    /// Meets `count` requests instead of one; `u64::MAX` stands until [`Faults::clear`].
    #[must_use]
    pub fn times(mut self, count: u64) -> Self {
        self.times = count;
        self
    }

    /// Holds the request back for `delay` before anything else happens to it.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    /// Answers with `status` and `body` in place of the hub, which never hears of the request.
    #[must_use]
    pub fn answer(self, status: u16, body: &str) -> Self {
        self.damage(Damage::Answer { status, body: body.to_owned() })
    }

    /// Breaks the connection before the hub hears of the request.
    #[must_use]
    pub fn drop_before(self) -> Self {
        self.damage(Damage::DropBefore)
    }

    /// Breaks the connection after the hub has answered, and so has committed: the answer is lost on its way.
    #[must_use]
    pub fn lose_answer(self) -> Self {
        self.damage(Damage::LoseAnswer)
    }

    /// Answers with `status` and `body` when the hub has answered, and so has committed: somebody on the way speaks in its name.
    #[must_use]
    pub fn forge(self, status: u16, body: &str) -> Self {
        self.damage(Damage::Forge { status, body: body.to_owned() })
    }

    /// Sends the request to the hub twice, one after the other, and passes the second answer on.
    #[must_use]
    pub fn repeat(self) -> Self {
        self.damage(Damage::Repeat)
    }

    /// Passes on the first `bytes` of the answer's body, then breaks the connection.
    #[must_use]
    pub fn truncate(self, bytes: usize) -> Self {
        self.damage(Damage::Truncate { bytes })
    }

    /// Holds the request until [`Faults::release`], before the hub hears of it.
    #[must_use]
    pub fn hold_before(self) -> Self {
        self.damage(Damage::HoldBefore)
    }

    /// Holds the hub's answer, and so what it has committed, until [`Faults::release`].
    #[must_use]
    pub fn hold_after(self) -> Self {
        self.damage(Damage::HoldAfter)
    }

    /// Lets the request pass, and keeps a copy that [`crate::Access::deliver_copies`] sends once more, however late.
    #[must_use]
    pub fn copy(self) -> Self {
        self.damage(Damage::Copy)
    }

    fn damage(mut self, damage: Damage) -> Self {
        self.damage = damage;
        self
    }
}

/// The fault switches of one hub; clones turn the same switches.
#[derive(Clone)]
pub struct Faults {
    inner: Arc<Inner>,
}

struct Inner {
    line: watch::Sender<Line>,
    /// How many requests have been held so far, and how often the held ones were let go.
    held: watch::Sender<u64>,
    released: watch::Sender<u64>,
    state: Mutex<State>,
    listening: Mutex<Listening>,
}

/// Where the hub is reached, and the port that was opened there for whoever serves it.
#[derive(Default)]
struct Listening {
    address: Option<SocketAddr>,
    open: Option<TcpListener>,
}

#[derive(Default)]
struct State {
    planned: VecDeque<Fault>,
    limits: Vec<Limit>,
    delay: Option<Duration>,
    seen: HashMap<String, u64>,
}

impl Faults {
    pub(crate) fn new() -> Self {
        let (held, released) = (watch::Sender::new(0), watch::Sender::new(0));
        Self {
            inner: Arc::new(Inner {
                line: watch::Sender::new(Line::Open),
                held,
                released,
                state: Mutex::default(),
                listening: Mutex::default(),
            }),
        }
    }

    /// Cuts the hub off: connections are dropped at once, new ones refused.
    pub fn disconnect(&self) {
        self.listening().open = None;
        self.inner.line.send_replace(Line::Offline);
    }

    /// Keeps connections open and never answers on them, as a dead router does.
    pub fn silence(&self) {
        self.inner.line.send_replace(Line::Silent);
    }

    /// Brings the line back: whoever connects from here on is heard. Planned faults stay planned.
    pub fn reconnect(&self) {
        if *self.inner.line.borrow() == Line::Offline {
            let mut listening = self.listening();
            // Whoever served it may not have closed it yet.
            for _ in 0..50 {
                listening.open = listening.address.and_then(|address| TcpListener::bind(address).ok());
                if listening.open.is_some() {
                    break;
                }
                std::thread::sleep(Duration::from_millis(1));
            }
        }
        self.inner.line.send_replace(Line::Open);
    }

    /// Plans `fault`. Of several that match a request, the earliest planned meets it.
    pub fn plan(&self, fault: Fault) {
        self.state().planned.push_back(fault);
    }

    /// Lets `limit` stand until [`Faults::clear`].
    pub fn limit(&self, limit: Limit) {
        self.state().limits.push(limit);
    }

    /// Returns the limits that concern a request on `path`.
    pub(crate) fn limits(&self, path: &str) -> Vec<Limit> {
        self.state().limits.iter().filter(|limit| limit.concerns(path)).cloned().collect()
    }

    /// Slows every request by `delay`; `Duration::ZERO` ends that.
    pub fn slow(&self, delay: Duration) {
        self.state().delay = (!delay.is_zero()).then_some(delay);
    }

    /// Counts the requests that were held, here or at the hub, since the start.
    #[must_use]
    pub fn held(&self) -> u64 {
        *self.inner.held.borrow()
    }

    /// Waits until more than `before` requests have been held.
    pub async fn wait_until_held(&self, before: u64) {
        // The switches outlive whoever waits, so the wait cannot break.
        self.inner.held.subscribe().wait_for(|held| *held > before).await.ok();
    }

    /// Lets every held request go on.
    pub fn release(&self) {
        self.inner.released.send_modify(|count| *count += 1);
    }

    pub(crate) async fn hold(&self) {
        let mut released = self.inner.released.subscribe();
        self.inner.held.send_modify(|count| *count += 1);
        released.changed().await.ok();
    }

    /// Forgets every planned fault and delay, lets held requests go, and brings the line back.
    pub fn clear(&self) {
        let mut state = self.state();
        state.planned.clear();
        state.limits.clear();
        state.delay = None;
        drop(state);
        self.release();
        self.reconnect();
    }

    /// Counts the planned faults that have not been used up.
    #[must_use]
    pub fn pending(&self) -> usize {
        self.state().planned.len()
    }

    /// Counts the requests seen since the start on paths that begin with `path`, whatever became of them.
    #[must_use]
    pub fn seen(&self, path: &str) -> u64 {
        self.state().seen.iter().filter(|(seen, _)| seen.starts_with(path)).map(|(_, count)| count).sum()
    }

    pub(crate) fn line(&self) -> watch::Receiver<Line> {
        self.inner.line.subscribe()
    }

    /// What meets the request that has just arrived on `path`.
    pub(crate) fn meet(&self, path: &str) -> (Option<Duration>, Damage) {
        let mut state = self.state();
        if let Some(count) = state.seen.get_mut(path) {
            *count += 1;
        } else {
            state.seen.insert(path.to_owned(), 1);
        }
        let mut met = (state.delay, Damage::None);
        let Some(index) = state.planned.iter().position(|fault| path.starts_with(&fault.path)) else { return met };
        let Some(fault) = state.planned.get_mut(index) else { return met };
        if fault.skip > 0 {
            fault.skip -= 1;
            return met;
        }
        fault.times = fault.times.saturating_sub(1);
        met = (fault.delay.or(met.0), fault.damage.clone());
        if fault.times == 0 {
            state.planned.remove(index);
        }
        met
    }

    /// Notes where the hub is reached.
    pub(crate) fn stands_at(&self, address: SocketAddr) {
        self.listening().address = Some(address);
    }

    /// Returns the port that [`Faults::reconnect`] opened.
    pub(crate) fn opened(&self) -> Option<TcpListener> {
        self.listening().open.take()
    }

    fn listening(&self) -> MutexGuard<'_, Listening> {
        self.inner.listening.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.inner.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
