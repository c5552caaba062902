//! Keeps the realtime channels of the organisation and its branches open while somebody is signed in, and passes their events on.

use std::collections::BTreeSet;
use std::pin::pin;
use std::time::Duration;

use tokio::time::{Instant, timeout};
use tokio_util::sync::CancellationToken;

use crate::engine::Engine;
use crate::error::{Code, Error};
use crate::hub::{ChannelEvent, Disconnect, Hub, HubError, Rejection};
use crate::runner::{Backoff, TaskContext, Wakeup, chance};
use crate::state::Socket;
use crate::store::device::identity;
use crate::store::pull::cursors;
use branchline_domain::records::subject::Subject;
use branchline_domain::sync::status::Connectivity;
use branchline_domain::sync::stream::StreamKind;

/// How long a hub that turned us away is left alone: Realtime may be switched on later.
const AWAY: Duration = Duration::from_secs(900);

/// Longest wait for the sign-in service when it is asked whether the hub is there at all.
const HEALTH: Duration = Duration::from_secs(10);

/// After this many broken sockets in a row, with a hub that answers otherwise, sync goes by the clock meanwhile.
const PATIENCE: u32 = 3;

/// How many branches' own channels one device listens to. Who follows more hears of the others together, every few seconds.
const BRANCHES: usize = 8;

/// How often it is looked whether the branches to listen to are still the same.
const LOOK: Duration = Duration::from_secs(60);

/// Channels worth listening to.
struct Target {
    hub: Hub,
    /// The organisation's first.
    topics: Vec<String>,
    device_id: String,
}

impl Target {
    fn is_same(&self, other: &Self) -> bool {
        (self.hub.url(), &self.topics, &self.device_id) == (other.hub.url(), &other.topics, &other.device_id)
    }
}

impl Engine {
    /// Returns the devices (UUIDs) of the organisation that are online; nothing while this one is not.
    #[must_use]
    pub fn online(&self) -> Option<BTreeSet<String>> {
        let live = self.inner.live.lock().ok()?;
        (live.socket == Socket::Joined).then(|| live.online.clone())
    }

    pub(crate) fn online_count(&self) -> u32 {
        self.online().map_or(0, |online| u32::try_from(online.len()).unwrap_or(u32::MAX)).min(10_000)
    }

    /// Takes over whether the hub could be reached, as the last to try found it.
    pub(crate) fn note_reachability<T>(&self, tried: &Result<T, Error>) {
        let reached = match tried.as_ref().map_err(Error::code) {
            Ok(_) => true,
            Err(Code::Offline) => false,
            Err(_) => return,
        };
        let news = self.inner.live.lock().is_ok_and(|live| live.unreachable == reached);
        if news {
            self.set_live(|live| live.unreachable = !reached);
            if reached {
                // The way is free again: the socket need not wait for its turn.
                self.wake();
            }
        }
    }

    /// Listens for as long as the program lives.
    pub(crate) async fn listen(self, task: TaskContext) {
        let mut backoff = Backoff::default();
        loop {
            let Some(target) = self.target().await else {
                self.set_socket(Socket::None);
                match task.next(None).await {
                    Wakeup::Cancelled => return,
                    Wakeup::Woken | Wakeup::Tick => continue,
                }
            };
            if backoff.failures() < PATIENCE {
                self.set_socket(Socket::Connecting);
            }
            let ended = self.follow(&target, &task).await;
            let was_joined = self.online().is_some();
            if was_joined {
                backoff.reset();
            }
            if task.is_cancelled() {
                return;
            }
            let pause = match ended {
                // Somebody else signed in, or another hub was set up.
                Disconnect::Left => continue,
                Disconnect::Rejection { how: Rejection::Away, why } => {
                    tracing::info!(why, "the hub offers no live connection; syncing by the clock");
                    self.set_socket(Socket::Refused);
                    AWAY
                }
                Disconnect::Rejection { how, why } => {
                    tracing::debug!(why, ?how, "the hub closed the channel");
                    self.set_socket(Socket::Connecting);
                    backoff.next(chance())
                }
                Disconnect::Broke(error) => self.broke(&target.hub, error, &mut backoff).await,
            };
            if !self.rest(&task, pause).await {
                return;
            }
        }
    }

    /// Waits until it is time to try again; returns false when the program ends. A wake-up counts only when it brings the hub back into
    /// reach, or somebody else.
    async fn rest(&self, task: &TaskContext, pause: Duration) -> bool {
        let until = Instant::now() + pause;
        let unreachable = self.is_unreachable();
        loop {
            match task.next(Some(until)).await {
                Wakeup::Cancelled => return false,
                Wakeup::Tick => return true,
                Wakeup::Woken => {
                    if self.target().await.is_none() || (unreachable && !self.is_unreachable()) {
                        return true;
                    }
                }
            }
        }
    }

    fn is_unreachable(&self) -> bool {
        self.inner.live.lock().is_ok_and(|live| live.unreachable)
    }

    /// Stays on the channels until that ends, or others are wanted.
    async fn follow(&self, target: &Target, task: &TaskContext) -> Disconnect {
        let leave = CancellationToken::new();
        let on_event = |heard| self.on_event(&target.device_id, heard);
        let mut staying = pin!(target.hub.listen(&target.topics, &target.device_id, on_event, &leave));
        loop {
            tokio::select! {
                ended = &mut staying => return ended,
                beat = task.next(Some(Instant::now() + LOOK)) => {
                    let wanted = self.target().await;
                    if beat == Wakeup::Cancelled || !wanted.is_some_and(|wanted| wanted.is_same(target)) {
                        leave.cancel();
                        return staying.await;
                    }
                }
            }
        }
    }

    /// Says how it stands with the hub after a broken socket, and returns how long to wait.
    async fn broke(&self, hub: &Hub, error: HubError, backoff: &mut Backoff) -> Duration {
        tracing::debug!(%error, "the live connection broke");
        let pause = match &error {
            HubError::NotAHub { .. } | HubError::BadKey { .. } | HubError::BadAnswer { .. } => AWAY,
            HubError::Unavailable { after, .. } | HubError::TooManyRequests { after } => {
                backoff.next_after(chance(), *after)
            }
            _ => backoff.next(chance()),
        };
        // A socket breaks for many reasons; whether the hub is there at all is asked the plain way.
        let tried = match error.is_offline() {
            true => timeout(HEALTH, hub.health()).await.unwrap_or(Err(error)).map_err(Error::from),
            false => Ok(()),
        };
        self.note_reachability(&tried);
        let refused = pause == AWAY || backoff.failures() >= PATIENCE;
        self.set_socket(if refused { Socket::Refused } else { Socket::Connecting });
        pause
    }

    fn on_event(&self, device: &str, heard: ChannelEvent) {
        match heard {
            ChannelEvent::Joined => {
                self.set_live(|live| live.unreachable = false);
                self.set_socket(Socket::Joined);
                // Hints sent meanwhile were missed.
                self.sync_soon();
            }
            ChannelEvent::Head { stream, head } => self.fetch_soon(stream, head),
            ChannelEvent::Elsewhere => self.fetch_elsewhere(),
            ChannelEvent::Asked { device: asked } if asked == device => self.sync_soon(),
            ChannelEvent::Asked { .. } => {}
            ChannelEvent::Online(online) => {
                self.set_live(|live| live.online = online);
                self.announce(&[Subject::Shop]);
            }
        }
    }

    fn set_socket(&self, socket: Socket) {
        self.set_live(|live| {
            live.socket = socket;
            if socket != Socket::Joined {
                live.online.clear();
            }
        });
    }

    /// Returns the channels to listen to: there are some while a hub is set up, somebody is signed in and syncing is switched on.
    async fn target(&self) -> Option<Target> {
        let hub = self.hub()?;
        let settings = self.settings().await.ok().filter(|settings| settings.enabled)?;
        let mut conn = self.inner.store.reader().await.ok()?;
        let identity = identity::read(&mut conn).await.ok()?;
        let streams = cursors::list(&mut conn).await.ok()?;
        drop(conn);
        hub.signed_in().await?;
        let followed =
            streams.into_iter().filter(|stream| stream.kind == StreamKind::Branch).filter_map(|stream| stream.audience);
        let topics = topics(&identity.org_id, &identity.branch_id, followed);
        settings.configured().then_some(Target { hub, topics, device_id: identity.device_id })
    }
}

/// Returns the organisation's channel, and those of the branches this device stands in and follows.
fn topics(org: &str, own: &str, followed: impl Iterator<Item = String>) -> Vec<String> {
    let mut branches: BTreeSet<String> = followed.chain([own.to_owned()]).filter(|id| !id.is_empty()).collect();
    let mut topics = vec![format!("org:{org}")];
    if branches.len() > BRANCHES {
        topics.push(format!("branches:{org}"));
        branches.retain(|branch| branch == own);
    }
    topics.extend(branches.iter().map(|branch| format!("branch:{branch}")));
    topics
}

/// Returns how it stands with the line to the hub, in one word.
pub(crate) fn line(socket: Socket, unreachable: bool) -> Connectivity {
    match socket {
        Socket::None => Connectivity::Unused,
        Socket::Joined => Connectivity::Live,
        Socket::Connecting | Socket::Refused if unreachable => Connectivity::Offline,
        Socket::Connecting => Connectivity::Connecting,
        Socket::Refused => Connectivity::Timer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_listens_to_what_it_follows_and_not_to_a_thousand_channels() {
        let many = |count: usize| (0..count).map(|n| format!("b{n}"));
        assert_eq!(topics("o", "b0", many(0)), ["org:o", "branch:b0"], "because it has not asked the hub yet");
        assert_eq!(topics("o", "b1", many(2)), ["org:o", "branch:b0", "branch:b1"]);
        assert_eq!(topics("o", "b7", many(BRANCHES)).len(), 1 + BRANCHES);
        let owner = topics("o", "b7", many(1_000));
        assert_eq!(owner, ["org:o", "branches:o", "branch:b7"], "because of the others he hears together");
    }
}
