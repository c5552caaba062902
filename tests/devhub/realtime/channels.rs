//! Who stands on which channel: passes broadcasts on, and tells who is present.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Map, Value, json};
use tokio::sync::mpsc::UnboundedSender;

use super::frame::Frame;

/// A channel: whether it is private, and its name without `realtime:`. A private and a public one of the same name are two.
pub(super) type Topic = (bool, String);

/// Every channel of the hub.
#[derive(Default)]
pub(super) struct Channels {
    channels: Mutex<HashMap<Topic, Channel>>,
}

#[derive(Default)]
struct Channel {
    members: HashMap<u64, Member>,
    /// What each member shows of itself, under its key.
    present: BTreeMap<u64, (String, Value)>,
}

/// A socket on a channel.
pub(super) struct Member {
    /// Where its messages go.
    pub(super) outbox: UnboundedSender<Frame>,
    /// Whether it may hear broadcasts.
    pub(super) hears: bool,
    /// Whether it wants to know, and may, who is present.
    pub(super) sees: bool,
}

impl Channels {
    pub(super) fn enter(&self, topic: &Topic, id: u64, member: Member) {
        let mut channels = self.lock();
        let channel = channels.entry(topic.clone()).or_default();
        if member.sees {
            let mut state = Map::new();
            for (id, (key, meta)) in &channel.present {
                add(&mut state, *id, key, meta);
            }
            // A socket that has just closed needs no answer.
            let _ = member.outbox.send(Frame::push(&full(topic), "presence_state", Value::Object(state)));
        }
        channel.members.insert(id, member);
    }

    pub(super) fn leave(&self, topic: &Topic, id: u64) {
        let mut channels = self.lock();
        let Some(channel) = channels.get_mut(topic) else { return };
        channel.members.remove(&id);
        if let Some((key, meta)) = channel.present.remove(&id) {
            channel.tell(topic, &json!({}), &one(id, &key, &meta));
        }
        if channel.members.is_empty() {
            channels.remove(topic);
        }
    }

    /// Shows `meta` of a member under `key`, or nothing any more.
    pub(super) fn show(&self, topic: &Topic, id: u64, key: &str, meta: Option<Value>) {
        let mut channels = self.lock();
        let Some(channel) = channels.get_mut(topic) else { return };
        let before = channel.present.remove(&id);
        let left = before.map_or(json!({}), |(key, meta)| one(id, &key, &meta));
        let joined = meta.as_ref().map_or(json!({}), |meta| one(id, key, meta));
        if let Some(meta) = meta {
            channel.present.insert(id, (key.to_owned(), meta));
        }
        channel.tell(topic, &joined, &left);
    }

    /// Passes a broadcast's payload on to everybody on the channel but `except`.
    pub(super) fn broadcast(&self, topic: &Topic, payload: &Value, except: Option<u64>) {
        let channels = self.lock();
        let Some(channel) = channels.get(topic) else { return };
        let frame = Frame::push(&full(topic), "broadcast", payload.clone());
        for (id, member) in &channel.members {
            if member.hears && except != Some(*id) {
                let _ = member.outbox.send(frame.clone());
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Topic, Channel>> {
        self.channels.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Channel {
    fn tell(&self, topic: &Topic, joins: &Value, leaves: &Value) {
        let frame = Frame::push(&full(topic), "presence_diff", json!({ "joins": joins, "leaves": leaves }));
        for member in self.members.values().filter(|member| member.sees) {
            let _ = member.outbox.send(frame.clone());
        }
    }
}

fn full(topic: &Topic) -> String {
    format!("realtime:{}", topic.1)
}

fn one(id: u64, key: &str, meta: &Value) -> Value {
    let mut state = Map::new();
    add(&mut state, id, key, meta);
    Value::Object(state)
}

fn add(state: &mut Map<String, Value>, id: u64, key: &str, meta: &Value) {
    let mut meta = meta.clone();
    meta["phx_ref"] = json!(format!("devhub-{id}"));
    let entry = state.entry(key.to_owned()).or_insert_with(|| json!({ "metas": [] }));
    if let Some(metas) = entry["metas"].as_array_mut() {
        metas.push(meta);
    }
}
