//! The two spellings of a Phoenix message: objects (1.0.0), and arrays with broadcasts in bytes (2.0.0).

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::{Bytes, Message};

/// A broadcast a client sends, in version 2.
const BROADCAST_PUSH: u8 = 3;
/// A broadcast a client receives, in version 2.
const BROADCAST: u8 = 4;
/// The payload's encoding: JSON.
const JSON: u8 = 1;

/// Which spelling a socket speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Version {
    One,
    Two,
}

/// One message, either way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Frame {
    pub(super) topic: String,
    pub(super) event: String,
    #[serde(default)]
    pub(super) payload: Value,
    #[serde(rename = "ref", default)]
    pub(super) reference: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) join_ref: Option<String>,
}

impl Frame {
    /// Answers `frame` with `status`, "ok" or "error".
    pub(super) fn reply(frame: &Self, status: &str, response: Value) -> Self {
        Self {
            topic: frame.topic.clone(),
            event: "phx_reply".to_owned(),
            payload: json!({ "status": status, "response": response }),
            reference: frame.reference.clone(),
            join_ref: frame.join_ref.clone(),
        }
    }

    /// Says something on `topic` without being asked.
    pub(super) fn push(topic: &str, event: &str, payload: Value) -> Self {
        Self { topic: topic.to_owned(), event: event.to_owned(), payload, reference: None, join_ref: None }
    }
}

impl Version {
    /// Reads the `vsn` of a socket's address; without one it is the old spelling.
    pub(crate) fn of(query: &str) -> Self {
        if query.split('&').any(|pair| pair == "vsn=2.0.0") { Self::Two } else { Self::One }
    }

    /// Reads a message; nothing for what is none.
    pub(super) fn read(self, message: &Message) -> Option<Frame> {
        match (self, message) {
            (Self::One, Message::Text(text)) => serde_json::from_str(text).ok(),
            (Self::Two, Message::Text(text)) => {
                let (join_ref, reference, topic, event, payload) = serde_json::from_str(text).ok()?;
                Some(Frame { topic, event, payload, reference, join_ref })
            }
            (Self::Two, Message::Binary(bytes)) => read_push(bytes),
            _ => None,
        }
    }

    /// Writes a message.
    pub(super) fn write(self, frame: &Frame) -> Message {
        match self {
            Self::One => Message::text(json!(frame).to_string()),
            Self::Two => write_broadcast(frame).unwrap_or_else(|| {
                let Frame { topic, event, payload, reference, join_ref } = frame;
                Message::text(json!([join_ref, reference, topic, event, payload]).to_string())
            }),
        }
    }
}

/// A client's broadcast: five lengths and the encoding, then the parts, and the payload is the rest.
fn read_push(bytes: &Bytes) -> Option<Frame> {
    let [BROADCAST_PUSH, join_ref, reference, topic, event, meta, JSON, rest @ ..] = bytes.as_ref() else {
        return None;
    };
    let mut rest = rest;
    let mut part = |length: u8| {
        let (part, after) = rest.split_at_checked(usize::from(length))?;
        rest = after;
        String::from_utf8(part.to_vec()).ok()
    };
    let (join_ref, reference, topic, event) = (part(*join_ref)?, part(*reference)?, part(*topic)?, part(*event)?);
    part(*meta)?;
    let payload: Value = serde_json::from_slice(rest).ok()?;
    Some(Frame {
        topic,
        event: "broadcast".to_owned(),
        payload: json!({ "type": "broadcast", "event": event, "payload": payload }),
        reference: Some(reference).filter(|text| !text.is_empty()),
        join_ref: Some(join_ref).filter(|text| !text.is_empty()),
    })
}

/// A broadcast in bytes; nothing for any other message, or one whose names are too long for it.
fn write_broadcast(frame: &Frame) -> Option<Message> {
    if frame.event != "broadcast" {
        return None;
    }
    let event = frame.payload["event"].as_str()?;
    let meta = frame.payload.get("meta").map(Value::to_string).unwrap_or_default();
    let mut bytes = vec![BROADCAST];
    for part in [frame.topic.as_str(), event, &meta] {
        bytes.push(u8::try_from(part.len()).ok()?);
    }
    bytes.push(JSON);
    for part in [frame.topic.as_str(), event, &meta, &frame.payload["payload"].to_string()] {
        bytes.extend_from_slice(part.as_bytes());
    }
    Some(Message::binary(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_say_the_same() {
        let old = Message::text(r#"{"topic":"phoenix","event":"heartbeat","payload":{},"ref":"7"}"#);
        let new = Message::text(r#"[null,"7","phoenix","heartbeat",{}]"#);
        assert_eq!(Version::One.read(&old), Version::Two.read(&new), "because only the spelling differs");
        assert_eq!(Version::of("apikey=k&vsn=2.0.0"), Version::Two, "because the address names it");
        assert_eq!(Version::of("apikey=k"), Version::One, "because that is what Realtime takes when nothing is said");
    }

    #[test]
    fn the_new_spelling_broadcasts_in_bytes() {
        let payload = json!({ "type": "broadcast", "event": "head", "payload": { "head": 3 }, "meta": { "id": "x" } });
        let Message::Binary(bytes) = Version::Two.write(&Frame::push("realtime:org:1", "broadcast", payload)) else {
            panic!("because the official client expects bytes")
        };
        assert_eq!(bytes[..5], [4, 14, 4, 10, 1], "because the kind, three lengths and the encoding come first");
        assert!(bytes.ends_with(br#"realtime:org:1head{"id":"x"}{"head":3}"#), "because the parts follow in order");
        let sent = b"\x03\x01\x02\x01\x04\x00\x01199thead{\"a\":1}".to_vec();
        let frame = Version::Two.read(&Message::binary(sent)).expect("a push");
        assert_eq!((frame.topic.as_str(), frame.reference.as_deref()), ("t", Some("99")), "because lengths rule");
        assert_eq!(frame.payload["event"], "head", "because the payload is what is left");
    }
}
