//! Around a session: who asks and what is news, what the hub's tables look like, and how this device stands.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{Api, Caller, PullRequest, Reply};
use crate::hub::{HubError, SCHEMA};
use crate::store::device::identity::Identity;
use crate::store::device::settings::Report;
use crate::store::pull::cursors::Stream;
use branchline_domain::sync::stream::{EpochReason, StreamKind};
use branchline_domain::sync::verdict::UnitVerdict;

/// "Ready to sync?"
#[derive(Serialize)]
pub(crate) struct ReadyRequest<'a> {
    /// Who asks.
    #[serde(flatten)]
    pub caller: Caller<'a>,
    /// The branch the device stands in: UUID or code.
    pub branch: &'a str,
    /// Shown on the hub beside the device.
    pub app_version: &'a str,
    /// The version of the protocol that is spoken here.
    pub schema: i64,
    /// How the device stands; given in a session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<&'a Report>,
    /// The last queue id that is settled here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pushed: Option<i64>,
    /// The epoch of the organisation's stream, as known here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub epoch: Option<&'a str>,
    /// Units that are held here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<i64>,
    /// `held` names every unit that is held here.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub held_complete: bool,
    /// What is known here of a great many streams, bucket by bucket.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sums: Vec<String>,
    /// Where to go on from: little news comes with the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pull: Option<PullRequest<'a>>,
}

impl<'a> ReadyRequest<'a> {
    /// Asks who and where one is, and nothing else.
    pub fn bare(identity: &'a Identity, branch: &'a str, app_version: &'a str) -> Self {
        Self {
            caller: identity.into(),
            branch,
            app_version,
            schema: SCHEMA,
            report: None,
            pushed: None,
            epoch: None,
            held: Vec::new(),
            held_complete: false,
            sums: Vec::new(),
            pull: None,
        }
    }
}

/// What the hub says before data moves.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct ReadyAnswer {
    /// The hub's time, milliseconds UTC.
    pub now: i64,
    /// The person signed in.
    pub user: Named,
    /// The device, with its leased code.
    pub device: Named,
    /// What the person may do here, in the word that `sync_schema` uses: a newer hub may have roles this version does not know.
    #[serde(default)]
    pub role: String,
    /// Another one than before: the tables must be looked at again.
    pub columns_hash: String,
    /// The streams this device gets, without those in the buckets `same`, and without kinds only a newer version knows.
    #[serde(deserialize_with = "known_streams")]
    pub streams: Vec<ToldStream>,
    /// Buckets of streams that are as this device knows them.
    #[serde(default)]
    pub same: Vec<i64>,
    /// The last queue id the hub has taken from this device.
    #[serde(default)]
    pub last: i64,
    /// What became of held units that this device could not know.
    #[serde(default)]
    pub settled: Vec<UnitVerdict>,
    /// Little news, as [`Page`](super::Page) reads it.
    pub page: Option<Box<RawValue>>,
}

/// A name with its id, as the hub tells it.
#[derive(Debug, Clone, Deserialize)]
pub struct Named {
    /// UUID.
    pub id: String,
    /// Code, for branches and devices.
    #[serde(default)]
    pub code: String,
    /// Shown to people.
    #[serde(default)]
    pub name: String,
}

/// A stream as the hub tells it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct ToldStream {
    /// Its number, epoch and head.
    #[serde(flatten)]
    pub stream: Stream,
    /// All its epochs, oldest first, where there was more than one.
    pub epochs: Option<Vec<Epoch>>,
}

/// One life of a stream.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Epoch {
    /// UUID.
    pub epoch: String,
    /// Why it began; nothing when it is the first.
    pub reason: Option<EpochReason>,
    /// What was purged, by the hub's names.
    pub tables: Option<Vec<String>>,
}

/// What the hub answers to a handshake: where the device belongs.
#[derive(Debug, Clone, Deserialize)]
pub struct Handshake {
    /// The organisation.
    pub org: Named,
    /// The branch it stands in.
    pub branch: Named,
    /// The device, with the code it was given.
    pub device: Named,
    /// The person signed in.
    pub user: Named,
    /// Why it may not sync yet, in words: an owner has to approve it.
    #[serde(skip)]
    pub waits: Option<String>,
}

const READY: &str = "ready_to_sync";

/// Reads streams whose kind this version knows; a newer hub may have others, which it keeps from no older device.
fn known_streams<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<ToldStream>, D::Error> {
    let all = Vec::<serde_json::Value>::deserialize(from)?;
    let known = |stream: &serde_json::Value| serde_json::from_value::<StreamKind>(stream["kind"].clone()).is_ok();
    all.into_iter()
        .filter(known)
        .map(|stream| serde_json::from_value(stream).map_err(serde::de::Error::custom))
        .collect()
}

impl Api<'_> {
    /// Opens a session: registers or recognises the device, settles what it holds, and names its streams.
    pub(crate) async fn ready(self, request: &ReadyRequest<'_>) -> Result<Reply<ReadyAnswer>, HubError> {
        self.call(READY, request).await
    }

    /// Asks the same for a device that is not connected yet: of the answer it reads where that belongs.
    pub(crate) async fn handshake(self, request: &ReadyRequest<'_>) -> Result<Handshake, HubError> {
        self.call(READY, request).await?.read()
    }
}

/// The tables that sync on the hub, by its names.
#[derive(Debug, Deserialize)]
pub(crate) struct HubSchema {
    /// Each with what this app needs to know of it; who may write it is read by `store/schema/rights.rs`.
    pub tables: BTreeMap<String, HubTable>,
}

/// One of them.
#[derive(Debug, Deserialize)]
pub(crate) struct HubTable {
    /// Its columns.
    pub columns: Vec<String>,
}

impl Api<'_> {
    /// Asks what the hub's tables look like and who may write them.
    pub(crate) async fn schema(self) -> Result<Reply<HubSchema>, HubError> {
        self.call("sync_schema", &serde_json::Map::new()).await
    }
}

/// How this device stands, said apart from a session.
#[derive(Serialize)]
pub(crate) struct ReportRequest<'a> {
    /// Who asks.
    #[serde(flatten)]
    pub caller: Caller<'a>,
    /// What waits, and why the last session ended early.
    pub report: &'a Report,
}

impl Api<'_> {
    /// Says how this device stands after a session that ended otherwise than the hub can count for itself.
    pub(crate) async fn report(self, request: &ReportRequest<'_>) -> Result<(), HubError> {
        self.call::<()>("sync_report", request).await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_of_stream_only_a_newer_hub_knows_is_passed_over() {
        #[derive(Deserialize)]
        struct Answer {
            #[serde(deserialize_with = "known_streams")]
            streams: Vec<ToldStream>,
        }
        let told = r#"{"streams": [{"id": 1, "kind": "org", "audience": null, "epoch": "e", "head": 5},
            {"id": 2, "kind": "shelf", "audience": "x", "epoch": "e", "head": 5}]}"#;
        let answer: Answer = serde_json::from_str(told).expect("an older device goes on beside a newer hub");
        let ids: Vec<i64> = answer.streams.iter().map(|told| told.stream.id).collect();
        assert_eq!(ids, [1], "because nobody here knows whose the other would be");
    }
}
