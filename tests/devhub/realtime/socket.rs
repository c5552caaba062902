//! One device's socket: joins and leaves channels, beats, shows new tokens, and is put out when its token ends.

use std::collections::HashMap;
use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::time::{Instant, sleep_until, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::Role;

use super::Realtime;
use super::access::{Bearer, Rights};
use super::channels::{Member, Topic};
use super::frame::{Frame, Version};
use crate::faults::Line;

/// A socket that says nothing for this long is closed, as Phoenix does.
const IDLE: Duration = Duration::from_secs(60);

/// A socket and the channels it is on, by their full names.
struct Socket<'a> {
    realtime: &'a Realtime,
    id: u64,
    outbox: UnboundedSender<Frame>,
    channels: HashMap<String, Channel>,
}

struct Channel {
    topic: Topic,
    join_ref: Option<String>,
    bearer: Bearer,
    /// What it may send; asked at the first wish.
    writes: Option<Rights>,
    key: String,
    hears_itself: bool,
    wants_receipts: bool,
    reads: Rights,
}

/// Serves a socket until either side closes it.
pub(super) async fn serve(
    realtime: &Realtime,
    id: u64,
    stream: impl AsyncRead + AsyncWrite + Unpin + Send,
    version: Version,
) {
    let (mut sink, mut inbox) = WebSocketStream::from_raw_socket(stream, Role::Server, None).await.split();
    let (outbox, mut outgoing) = unbounded_channel();
    let mut line = realtime.faults.line();
    let mut socket = Socket { realtime, id, outbox, channels: HashMap::new() };
    loop {
        let ends = socket.channels.values().map(|channel| channel.bearer.expires).min();
        let expiry = async {
            match ends {
                Some(ends) => sleep_until(ends).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            heard = timeout(IDLE, inbox.next()) => {
                let Ok(Some(Ok(message))) = heard else { break };
                if message.is_close() {
                    break;
                }
                if line.wait_for(|state| *state != Line::Silent).await.is_err() {
                    break;
                }
                if let Some(frame) = version.read(&message) {
                    socket.take(frame).await;
                }
            }
            Some(frame) = outgoing.recv() => {
                if line.wait_for(|state| *state != Line::Silent).await.is_err()
                    || sink.send(version.write(&frame)).await.is_err()
                {
                    break;
                }
            }
            () = expiry => socket.put_out_expired(),
        }
    }
    for channel in socket.channels.values() {
        realtime.channels.leave(&channel.topic, id);
    }
}

impl Socket<'_> {
    async fn take(&mut self, frame: Frame) {
        match frame.event.as_str() {
            "heartbeat" if frame.topic == "phoenix" => self.say(Frame::reply(&frame, "ok", json!({}))),
            "phx_join" => self.join(frame).await,
            "phx_leave" => {
                if self.leave(&frame.topic) {
                    self.say(Frame::reply(&frame, "ok", json!({})));
                    self.say(Frame { event: "phx_close".to_owned(), payload: json!({}), ..frame });
                }
            }
            "access_token" => self.show_token(&frame).await,
            "broadcast" => self.broadcast(&frame).await,
            "presence" => self.presence(&frame).await,
            other => tracing::debug!(event = other, "a socket said something unknown"),
        }
    }

    async fn join(&mut self, frame: Frame) {
        self.leave(&frame.topic);
        match self.admit(&frame).await {
            Ok(channel) => {
                let config = &frame.payload["config"];
                let member = Member {
                    outbox: self.outbox.clone(),
                    hears: channel.reads.broadcast,
                    sees: channel.reads.presence && config["presence"]["enabled"] == true,
                };
                self.say(Frame::reply(&frame, "ok", json!({ "postgres_changes": [] })));
                self.realtime.channels.enter(&channel.topic, self.id, member);
                self.channels.insert(frame.topic, channel);
            }
            Err(reason) => self.say(Frame::reply(&frame, "error", json!({ "reason": reason }))),
        }
    }

    /// Checks token and policies; an error is Realtime's code and words.
    async fn admit(&self, frame: &Frame) -> Result<Channel, String> {
        let name = frame.topic.strip_prefix("realtime:").unwrap_or_default();
        if name.is_empty() {
            return Err("TopicNameRequired: You must provide a topic name".to_owned());
        }
        let config = &frame.payload["config"];
        let private = config["private"] == true;
        let bearer = self.realtime.access.bearer(frame.payload["access_token"].as_str()).await?;
        let reads = if private { self.reads(&bearer, name).await? } else { Rights { broadcast: true, presence: true } };
        let key = config["presence"]["key"].as_str().filter(|key| !key.is_empty());
        Ok(Channel {
            topic: (private, name.to_owned()),
            join_ref: frame.reference.clone(),
            bearer,
            writes: (!private).then_some(Rights { broadcast: true, presence: true }),
            key: key.map_or_else(|| uuid::Uuid::new_v4().to_string(), str::to_owned),
            hears_itself: config["broadcast"]["self"] == true,
            wants_receipts: config["broadcast"]["ack"] == true,
            reads,
        })
    }

    async fn reads(&self, bearer: &Bearer, name: &str) -> Result<Rights, String> {
        let rights = self.realtime.access.reads(bearer, name).await.map_err(|error| {
            tracing::warn!(%error, "the policies could not be asked");
            "UnableToConnectToProject: Realtime was unable to connect to the project database".to_owned()
        })?;
        if rights.broadcast || rights.presence {
            Ok(rights)
        } else {
            Err(format!("Unauthorized: You do not have permissions to read from this Channel topic: {name}"))
        }
    }

    async fn show_token(&mut self, frame: &Frame) {
        let token = frame.payload["access_token"].as_str().filter(|token| !token.starts_with("sb_"));
        let (Some(token), Some(channel)) = (token, self.channels.get(&frame.topic)) else { return };
        let (private, name) = channel.topic.clone();
        let checked = match self.realtime.access.bearer(Some(token)).await {
            Ok(bearer) if private => self.reads(&bearer, &name).await.map(|reads| (bearer, reads)),
            Ok(bearer) => Ok((bearer, channel.reads)),
            Err(reason) => Err(reason),
        };
        match checked {
            Ok((bearer, reads)) => {
                if let Some(channel) = self.channels.get_mut(&frame.topic) {
                    channel.bearer = bearer;
                    channel.reads = reads;
                    channel.writes = channel.writes.filter(|_| !private);
                }
            }
            // On an open channel the words come without their code.
            Err(reason) => {
                let words = reason.split_once(": ").map_or(reason.as_str(), |(_, words)| words).to_owned();
                self.put_out(&frame.topic, &words);
            }
        }
    }

    async fn may_send(&mut self, topic: &str) -> Option<(&Channel, Rights)> {
        let channel = self.channels.get_mut(topic)?;
        let rights = match channel.writes {
            Some(rights) => rights,
            None => self.realtime.access.writes(&channel.bearer, &channel.topic.1).await.unwrap_or_default(),
        };
        channel.writes = Some(rights);
        Some((channel, rights))
    }

    async fn broadcast(&mut self, frame: &Frame) {
        let id = self.id;
        let Some((channel, rights)) = self.may_send(&frame.topic).await else { return };
        // What may not be sent is dropped without a word.
        if rights.broadcast {
            let except = (!channel.hears_itself).then_some(id);
            let (topic, receipt) = (channel.topic.clone(), channel.wants_receipts);
            self.realtime.channels.broadcast(&topic, &frame.payload, except);
            if receipt {
                self.say(Frame::reply(frame, "ok", json!({})));
            }
        }
    }

    async fn presence(&mut self, frame: &Frame) {
        let id = self.id;
        let Some((channel, rights)) = self.may_send(&frame.topic).await else { return };
        let (topic, key) = (channel.topic.clone(), channel.key.clone());
        if rights.presence {
            let meta = match frame.payload["event"].as_str().map(str::to_lowercase).as_deref() {
                Some("track") => Some(frame.payload["payload"].clone()).filter(Value::is_object).or(Some(json!({}))),
                _ => None,
            };
            self.realtime.channels.show(&topic, id, &key, meta);
        }
        self.say(Frame::reply(frame, "ok", json!({})));
    }

    fn put_out_expired(&mut self) {
        let now = Instant::now();
        let expired: Vec<String> = self
            .channels
            .iter()
            .filter(|(_, channel)| channel.bearer.expires <= now)
            .map(|(name, _)| name.clone())
            .collect();
        for name in expired {
            self.put_out(&name, "Token has expired 0 seconds ago");
        }
    }

    /// Ends a channel from this side, and says why.
    fn put_out(&mut self, name: &str, message: &str) {
        let Some(channel) = self.channels.get(name) else { return };
        let join_ref = channel.join_ref.clone();
        let system =
            json!({ "extension": "system", "status": "error", "message": message, "channel": channel.topic.1 });
        self.leave(name);
        self.say(Frame::push(name, "system", system));
        let close = Frame::push(name, "phx_close", json!({}));
        self.say(Frame { reference: join_ref.clone(), join_ref, ..close });
    }

    fn leave(&mut self, name: &str) -> bool {
        let channel = self.channels.remove(name);
        if let Some(channel) = &channel {
            self.realtime.channels.leave(&channel.topic, self.id);
        }
        channel.is_some()
    }

    fn say(&self, frame: Frame) {
        // The socket's own loop holds the other end.
        let _ = self.outbox.send(frame);
    }
}
