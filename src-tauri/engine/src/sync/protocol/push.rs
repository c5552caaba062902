//! Sending: a batch of whole units, and what the hub made of them. Rows are JSON already and travel as they are, so that bodies are written
//! by hand.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use bytes::Bytes;
use serde::Deserialize;
use serde_json::Value;

use super::{Api, Caller, Reply, text};
use crate::hub::{HubError, SCHEMA};
use branchline_domain::sync::operation::Operation;
use branchline_domain::sync::verdict::{UnitVerdict, Withheld};

/// One change, in the hub's names; the fields are called as on the wire.
pub(crate) struct Change<'a> {
    /// Queue id, dense per device.
    pub q: i64,
    /// Unit: the queue id of its first change.
    pub u: i64,
    /// Table.
    pub t: &'a str,
    /// Operation, as its letter.
    pub o: Operation,
    /// Record, UUID.
    pub id: &'a str,
    /// Stamp.
    pub h: &'a str,
    /// Data, JSON text: the row of an insert, the changed columns of an update, `deleted_at` and `updated_at` of a delete.
    pub d: Cow<'a, str>,
    /// Base, JSON text: the old values of an update's columns, the whole old row of a delete.
    pub b: Option<Cow<'a, str>>,
    /// Author: who was signed in when it was written, UUID.
    pub by: Option<&'a str>,
    /// Guessed: another program wrote it, the unit's bounds are a guess, and it may be split.
    pub g: bool,
    /// Withheld: why it comes without its content.
    pub w: Option<Withheld>,
}

impl Change<'_> {
    /// Returns about how many bytes it takes.
    fn size(&self) -> usize {
        240 + self.d.len() + self.b.as_ref().map_or(0, |base| base.len())
    }

    fn write(&self, body: &mut String) {
        let Self { q, u, t, h, d, .. } = self;
        let (o, id) = (self.o.letter(), Value::from(self.id));
        let _ = write!(body, r#"{{"q":{q},"u":{u},"t":"{t}","o":"{o}","id":{id},"h":"{h}","d":{d}"#);
        if let Some(base) = &self.b {
            let _ = write!(body, r#","b":{base}"#);
        }
        if let Some(by) = self.by {
            let _ = write!(body, r#","by":{}"#, Value::from(by));
        }
        if self.g {
            body.push_str(r#","g":true"#);
        }
        if let Some(why) = self.w {
            let _ = write!(body, r#","w":"{}""#, why.word());
        }
        body.push('}');
    }
}

/// Appends changes as a JSON array.
pub(super) fn write(body: &mut String, changes: &[Change<'_>]) {
    body.push('[');
    for (place, change) in changes.iter().enumerate() {
        if place > 0 {
            body.push(',');
        }
        change.write(body);
    }
    body.push(']');
}

/// A batch.
///
/// Nothing in it depends on who sends it: sent again, whoever is signed in then, it is the same to the letter.
pub(crate) struct PushRequest<'a> {
    /// Who asks.
    pub caller: Caller<'a>,
    /// The batch's idempotency key, UUIDv7.
    pub batch: &'a str,
    /// Its first queue id.
    pub first: i64,
    /// Its last queue id.
    pub last: i64,
    /// The columns this device knows of the tables in it.
    pub columns: BTreeMap<&'a str, Vec<&'a str>>,
    /// Whole units, in queue order.
    pub changes: Vec<Change<'a>>,
}

impl PushRequest<'_> {
    /// Writes it down.
    pub(crate) fn compose(&self) -> Result<PushBody, HubError> {
        let columns = text(&self.columns)?;
        let Self { caller: Caller { device, instance }, batch, first, last, .. } = self;
        let size: usize = self.changes.iter().map(Change::size).sum();
        let mut body = String::with_capacity(size + columns.len() + 300);
        let _ = write!(
            body,
            r#"{{"p":{{"device":"{device}","instance":"{instance}","batch":"{batch}","first":{first},"last":{last},"schema":{SCHEMA},"columns":{columns},"changes":"#,
        );
        write(&mut body, &self.changes);
        body.push_str("}}");
        Ok(PushBody(body.into()))
    }
}

/// A batch as it travels, kept until it is answered; a cheap clone.
#[derive(Clone)]
pub(crate) struct PushBody(Bytes);

/// What the hub made of a batch. Nothing here has a default: an answer that merely leaves out the verdicts must not pass for "all accepted".
#[derive(Debug, Deserialize)]
pub(crate) struct PushAnswer {
    /// The batch's first queue id.
    pub first: i64,
    /// The batch's last queue id.
    pub last: i64,
    /// Verdicts of units that were not plainly applied.
    pub units: Vec<UnitVerdict>,
    /// The numbers it was given.
    pub streams: Vec<Assigned>,
    /// No verdict at all: the cursors may move past the own numbers.
    pub clean: bool,
}

/// Numbers a push was given in one stream.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Assigned {
    /// The stream.
    pub id: i64,
    /// The first number.
    pub from: i64,
    /// The last.
    pub to: i64,
}

impl Api<'_> {
    /// Sends a batch. The same numbers with the same content get the same answer and change nothing.
    pub(crate) async fn push(self, request: PushBody) -> Result<Reply<PushAnswer>, HubError> {
        self.send("sync_push", request.0).await
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn change() -> Change<'static> {
        Change {
            q: 7,
            u: 6,
            t: "products",
            o: Operation::Update,
            id: "p1",
            h: "1763710000123-00042-9f3c21ab77de",
            d: r#"{"name":"Ring"}"#.into(),
            b: None,
            by: None,
            g: false,
            w: None,
        }
    }

    #[test]
    fn a_batch_is_written_to_the_letter_as_hubs_have_always_read_it() {
        let held = Change {
            b: Some(r#"{"name":"Rin"}"#.into()),
            by: Some("u1"),
            g: true,
            w: Some(Withheld::TooSlow),
            ..change()
        };
        let request = PushRequest {
            caller: Caller { device: "d1", instance: "i1" },
            batch: "k1",
            first: 6,
            last: 7,
            columns: BTreeMap::from([("products", vec!["id", "name"])]),
            changes: vec![change(), held],
        };
        let plain = r#""q":7,"u":6,"t":"products","o":"U","id":"p1","h":"1763710000123-00042-9f3c21ab77de","d":{"name":"Ring"}"#;
        let written = format!(
            r#"{{"p":{{"device":"d1","instance":"i1","batch":"k1","first":6,"last":7,"schema":1,"columns":{{"products":["id","name"]}},"changes":[{{{plain}}},{{{plain},"b":{{"name":"Rin"}},"by":"u1","g":true,"w":"too_slow"}}]}}}}"#
        );
        let body = request.compose().expect("it can be written").0;
        assert_eq!(
            String::from_utf8_lossy(&body),
            written,
            "because the ledger knows a batch by its content, also one an older version began to send"
        );
    }

    #[test]
    fn an_answer_without_verdicts_is_none() {
        let answer = json!({"first": 1, "last": 2, "streams": [], "clean": true});
        assert!(serde_json::from_value::<PushAnswer>(answer).is_err(), "because silence is no consent");
    }
}
