//! One connection to some channels, from opening the socket to its end: join, heartbeat, new tokens, events, leave.

use std::collections::BTreeSet;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep_until, timeout};
use tokio_tungstenite::tungstenite::Message;
use tokio_util::sync::CancellationToken;

use super::frame::{self, Said};
use super::socket::{self, Socket};
use super::{ChannelEvent, Disconnect, Rejection, refusal};
use crate::hub::error::HubError;
use crate::hub::session::{AccessToken, Session};
use crate::hub::wire::Wire;

/// How often the hub is shown that we are there; it hangs up after a minute of silence.
const BEAT: Duration = Duration::from_secs(25);

/// Longest wait for the socket, and for the answer to a join: a refusal is given with some seconds' delay.
const PATIENCE: Duration = Duration::from_secs(15);

/// Longest wait for a farewell to go out.
const FAREWELL: Duration = Duration::from_millis(500);

/// Stays on the channels `topics` as `device` (UUID) until `leave` is cancelled or the hub ends it, and passes on what it hears. On the
/// first one devices see each other, and without it there is no stay; another that the hub will not open is done without.
pub(crate) async fn run(
    wire: &Wire,
    session: &Session,
    topics: &[String],
    device: &str,
    on_event: impl Fn(ChannelEvent),
    leave: &CancellationToken,
) -> Disconnect {
    let opened = tokio::select! {
        () = leave.cancelled() => return Disconnect::Left,
        opened = open(wire, session) => opened,
    };
    let (socket, token) = match opened {
        Ok(opened) => opened,
        Err(error) => return Disconnect::Broke(error),
    };
    let channels = topics.iter().map(|topic| Channel::of(topic)).collect();
    let mut stay = Run { socket, session, channels, device, token, said: 0, joined: false, online: BTreeSet::new() };
    match stay.run(on_event, leave).await {
        Ok(silence) | Err(silence) => silence,
    }
}

async fn open(wire: &Wire, session: &Session) -> Result<(Socket, AccessToken), HubError> {
    let token = session.token().await?;
    let socket = timeout(PATIENCE, socket::open(wire)).await.map_err(|_| timed_out())??;
    Ok((socket, token))
}

fn timed_out() -> HubError {
    HubError::Interrupted { timed_out: true, source: None }
}

/// How a channel stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ChannelState {
    /// The answer to its join is awaited.
    Joining,
    Open,
    /// The hub will not have us on it.
    Closed,
}

struct Channel {
    topic: String,
    /// The reference of its join, which all its messages carry.
    join: String,
    state: ChannelState,
    /// The hub's last words before it closes the channel.
    words: Option<String>,
}

impl Channel {
    fn of(topic: &str) -> Self {
        Self { topic: format!("realtime:{topic}"), join: String::new(), state: ChannelState::Joining, words: None }
    }
}

struct Run<'a> {
    socket: Socket,
    session: &'a Session,
    channels: Vec<Channel>,
    device: &'a str,
    token: AccessToken,
    /// How many messages were sent: each one's reference.
    said: u64,
    /// Every channel has been answered.
    joined: bool,
    online: BTreeSet<String>,
}

/// The channel on which devices see each other.
const FIRST: usize = 0;

impl Run<'_> {
    async fn run(
        &mut self,
        on_event: impl Fn(ChannelEvent),
        leave: &CancellationToken,
    ) -> Result<Disconnect, Disconnect> {
        let mut turns = self.session.token_changes();
        for n in 0..self.channels.len() {
            self.channels[n].join = (self.said + 1).to_string();
            self.say(n, "phx_join", frame::join(self.device, n == FIRST, &self.token.token)).await?;
        }
        let mut beat_at = Instant::now() + BEAT;
        let mut answer_by = Some(Instant::now() + PATIENCE);
        let mut beat: Option<String> = None;
        loop {
            let wake = answer_by.map_or(beat_at, |by| by.min(beat_at));
            tokio::select! {
                biased;
                () = leave.cancelled() => {
                    self.farewell().await;
                    return Ok(Disconnect::Left);
                }
                message = self.socket.next() => {
                    let Some(Ok(message)) = message else { return Err(self.closed()) };
                    let Some(heard) = message.to_text().ok().and_then(frame::Frame::read) else { continue };
                    if beat.as_deref().is_some_and(|beat| heard.answers(beat).is_some()) {
                        beat = None;
                        continue;
                    }
                    self.take(&heard, &on_event).await?;
                    answer_by = answer_by.filter(|_| !self.joined);
                }
                // Somebody else renewed it, or signed in or out.
                _ = turns.changed() => {
                    let token = self.session.newest().await;
                    self.show(token).await?;
                }
                () = sleep_until(self.token.renew_at()) => {
                    let token = self.session.token().await;
                    self.show(token).await?;
                }
                () = sleep_until(wake) => {
                    if answer_by.is_some_and(|by| by <= Instant::now()) || beat.is_some() {
                        return Err(Disconnect::Broke(timed_out()));
                    }
                    beat = Some(self.beat().await?);
                    beat_at = Instant::now() + BEAT;
                }
            }
        }
    }

    async fn take(&mut self, heard: &frame::Frame, on_event: &impl Fn(ChannelEvent)) -> Result<(), Disconnect> {
        let Some(n) = self.channels.iter().position(|channel| channel.topic == heard.topic) else { return Ok(()) };
        match heard.answers(&self.channels[n].join) {
            Some(Ok(())) => {
                self.channels[n].state = ChannelState::Open;
                if n == FIRST {
                    let track = json!({ "type": "presence", "event": "track", "payload": {} });
                    self.say(FIRST, "presence", track).await?;
                }
                self.answered(on_event);
                return Ok(());
            }
            Some(Err(why)) => return self.refused(n, why, on_event).await,
            None => {}
        }
        match heard.event.as_str() {
            "broadcast" => {
                if let Some(news) = news(&heard.payload) {
                    on_event(news);
                }
            }
            "presence_state" if n == FIRST => {
                self.online = keys(&heard.payload);
                on_event(ChannelEvent::Online(self.online.clone()));
            }
            "presence_diff" if n == FIRST => {
                // Leaves first: a device that comes back at once is in both.
                for gone in keys(&heard.payload["leaves"]) {
                    self.online.remove(&gone);
                }
                self.online.append(&mut keys(&heard.payload["joins"]));
                on_event(ChannelEvent::Online(self.online.clone()));
            }
            "system" if heard.payload["status"] == "error" && heard.payload["extension"] == "system" => {
                self.channels[n].words = heard.payload["message"].as_str().map(str::to_owned);
            }
            "phx_close" | "phx_error" => {
                let why = self.channels[n].words.take().unwrap_or_else(|| "the hub closed the channel".to_owned());
                return self.refused(n, &why, on_event).await;
            }
            _ => {}
        }
        Ok(())
    }

    /// Tells once that every channel was answered: hints sent from now on are heard.
    fn answered(&mut self, on_event: &impl Fn(ChannelEvent)) {
        if !self.joined && self.channels.iter().all(|channel| channel.state != ChannelState::Joining) {
            self.joined = true;
            on_event(ChannelEvent::Joined);
        }
    }

    /// Does without a channel that is not this person's; any other refusal, and any of the first channel, ends the stay.
    async fn refused(&mut self, n: usize, why: &str, on_event: &impl Fn(ChannelEvent)) -> Result<(), Disconnect> {
        if n == FIRST || refusal::read(why) != Rejection::Away {
            return Err(self.turned(why).await);
        }
        tracing::debug!(why, topic = self.channels[n].topic, "a channel is not open to this person");
        self.channels[n].state = ChannelState::Closed;
        self.answered(on_event);
        Ok(())
    }

    /// Names a refusal; a token the hub finds too old is replaced before anybody comes again with it.
    async fn turned(&mut self, why: &str) -> Disconnect {
        let how = refusal::read(why);
        if how == Rejection::Refresh
            && let Err(error) = self.session.replace(&self.token).await
        {
            return Disconnect::Broke(error);
        }
        Disconnect::Rejection { how, why: why.to_owned() }
    }

    /// Shows the hub a token, when it is a new one.
    async fn show(&mut self, token: Result<AccessToken, HubError>) -> Result<(), Disconnect> {
        let token = token.map_err(Disconnect::Broke)?;
        let same = token.is_same(&self.token);
        self.token = token;
        if same {
            return Ok(());
        }
        for n in 0..self.channels.len() {
            if self.channels[n].state != ChannelState::Closed {
                self.say(n, "access_token", json!({ "access_token": self.token.token })).await?;
            }
        }
        Ok(())
    }

    async fn beat(&mut self) -> Result<String, Disconnect> {
        self.said += 1;
        let reference = self.said.to_string();
        let beat = Said {
            topic: "phoenix",
            event: "heartbeat",
            payload: json!({}),
            reference: reference.clone(),
            join_ref: None,
        };
        self.send(beat.text()).await?;
        Ok(reference)
    }

    async fn say(&mut self, n: usize, event: &str, payload: Value) -> Result<(), Disconnect> {
        self.said += 1;
        let Channel { topic, join, .. } = &self.channels[n];
        let text = Said { topic, event, payload, reference: self.said.to_string(), join_ref: Some(join) }.text();
        self.send(text).await
    }

    async fn send(&mut self, text: String) -> Result<(), Disconnect> {
        match timeout(PATIENCE, self.socket.send(Message::text(text))).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(self.closed()),
            Err(_) => Err(Disconnect::Broke(timed_out())),
        }
    }

    fn closed(&self) -> Disconnect {
        Disconnect::Broke(HubError::Interrupted { timed_out: false, source: None })
    }

    /// Says goodbye as well as the line allows.
    async fn farewell(&mut self) {
        let goodbye = async {
            for n in 0..self.channels.len() {
                self.say(n, "phx_leave", json!({})).await.ok()?;
            }
            self.socket.close(None).await.ok()
        };
        let _ = timeout(FAREWELL, goodbye).await;
    }
}

/// Reads a broadcast; what is unknown here is for a newer version.
fn news(payload: &Value) -> Option<ChannelEvent> {
    let content = &payload["payload"];
    match payload["event"].as_str()? {
        "head" => Some(ChannelEvent::Head { stream: content["stream"].as_i64()?, head: content["head"].as_i64()? }),
        "elsewhere" => Some(ChannelEvent::Elsewhere),
        "ask" => Some(ChannelEvent::Asked { device: content["device_id"].as_str()?.to_owned() }),
        _ => None,
    }
}

fn keys(state: &Value) -> BTreeSet<String> {
    state.as_object().map(|state| state.keys().cloned().collect()).unwrap_or_default()
}
