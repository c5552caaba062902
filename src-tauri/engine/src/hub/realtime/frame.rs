//! Phoenix messages as Realtime's version 1.0.0 spells them: objects, all of them text.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// The spelling asked for in the socket's address.
pub(super) const VERSION: &str = "1.0.0";

/// A message from the hub.
#[derive(Debug, Deserialize)]
pub(super) struct Frame {
    #[serde(default)]
    pub(super) topic: String,
    pub(super) event: String,
    #[serde(default)]
    pub(super) payload: Value,
    #[serde(rename = "ref", default)]
    pub(super) reference: Option<String>,
}

/// A message to the hub.
#[derive(Debug, Serialize)]
pub(super) struct Said<'a> {
    pub(super) topic: &'a str,
    pub(super) event: &'a str,
    pub(super) payload: Value,
    #[serde(rename = "ref")]
    pub(super) reference: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) join_ref: Option<&'a str>,
}

impl Said<'_> {
    pub(super) fn text(&self) -> String {
        json!(self).to_string()
    }
}

/// What joining a private channel says: hear broadcasts and, with `presence`, see and show who is present.
pub(super) fn join(device: &str, presence: bool, token: &str) -> Value {
    json!({
        "config": {
            "broadcast": { "ack": false, "self": false },
            "presence": { "key": device, "enabled": presence },
            "postgres_changes": [],
            "private": true,
        },
        "access_token": token,
    })
}

impl Frame {
    /// Reads a message; nothing for what is none, or of a form unknown here.
    pub(super) fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// Returns whether this answers the message `reference`, and how: `Ok`, or the hub's reason.
    pub(super) fn answers(&self, reference: &str) -> Option<Result<(), &str>> {
        let mine = self.event == "phx_reply" && self.reference.as_deref() == Some(reference);
        mine.then(|| match self.payload["status"].as_str() {
            Some("ok") => Ok(()),
            _ => Err(self.payload["response"]["reason"].as_str().unwrap_or("no reason was given")),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_join_is_spelled_as_realtime_expects_it() {
        let payload = join("d1", true, "jwt");
        let said =
            Said { topic: "realtime:org:1", event: "phx_join", payload, reference: "1".into(), join_ref: Some("1") };
        let text: Value = serde_json::from_str(&said.text()).expect("JSON");
        assert_eq!(text["payload"]["config"]["private"], true, "because a public channel would on_event anybody");
        assert_eq!(text["ref"], text["join_ref"], "because a join is its own reference");
    }

    #[test]
    fn answers_are_told_apart_by_their_reference() {
        let ok = r#"{"topic":"t","event":"phx_reply","payload":{"status":"ok","response":{}},"ref":"1"}"#;
        let no = r#"{"topic":"t","event":"phx_reply","payload":{"status":"error","response":{"reason":"Unauthorized: x"}},"ref":"2"}"#;
        let (ok, no) = (Frame::read(ok).expect("ok"), Frame::read(no).expect("no"));
        assert_eq!(ok.answers("1"), Some(Ok(())), "because that is the answer");
        assert_eq!(ok.answers("2"), None, "because it answers another");
        assert_eq!(no.answers("2"), Some(Err("Unauthorized: x")), "because the reason decides what comes next");
        assert!(Frame::read("[]").is_none() && Frame::read("ok").is_none(), "because nothing unknown may break it");
    }
}
