//! The smallest question to a hub, `ready_to_sync` without anything else: may this device sync, where does it belong, is the hub well?

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::pull;
use super::wire::{Named, ReadyAnswer, body};
use super::{Context, SyncError};
use crate::hub::{Hub, HubError, SCHEMA};
use crate::store::device::identity::Identity;
use crate::store::device::settings::Report;

/// A hub that is well answers a small request within this time.
const PROMPT: Duration = Duration::from_secs(20);

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

#[derive(Serialize)]
pub(super) struct Request<'a> {
    pub device: &'a str,
    pub instance: &'a str,
    pub branch: &'a str,
    pub app_version: &'a str,
    pub schema: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<&'a Report>,
    /// The last queue id that is settled here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pushed: Option<i64>,
    /// The epoch of the organisation's stream, as known here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub epoch: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<i64>,
    /// `held` names every unit that is held here.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub held_complete: bool,
    /// What is known here of a great many streams, bucket by bucket.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sums: Vec<String>,
    /// Little news comes with the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pull: Option<pull::Request<'a>>,
}

impl<'a> Request<'a> {
    /// Asks who and where one is, and nothing else.
    pub(super) fn bare(identity: &'a Identity, branch: &'a str, app_version: &'a str) -> Self {
        Self {
            device: &identity.device_id,
            instance: &identity.instance,
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

/// Asks the hub for a device that is not connected yet: `branch` is a code. One that waits for approval is told where it stands as well.
pub async fn handshake(
    hub: &Hub,
    identity: &Identity,
    branch: &str,
    app_version: &str,
) -> Result<Handshake, SyncError> {
    let request = Request::bare(identity, branch, app_version);
    match hub.rpc("ready_to_sync", body(request)?).await {
        Ok(answer) => Ok(answer.json()?),
        Err(error) => waiting(&error).ok_or_else(|| SyncError::refused(error)),
    }
}

/// Reads where a device stands that waits for approval; nothing when it was refused for another reason.
fn waiting(error: &HubError) -> Option<Handshake> {
    let (_, facts) = error.refusal().filter(|(word, _)| *word == "device_waiting")?;
    let standing = Handshake::deserialize(facts).ok()?;
    Some(Handshake { waits: Some(error.to_string()), ..standing })
}

/// Asks the hub in one small request whether it is well, and how far it has taken this device's changes.
pub(super) async fn reached(ctx: &Context, identity: &Identity) -> Result<i64, SyncError> {
    let request = Request::bare(identity, &identity.branch_id, &ctx.app_version);
    let asked = ctx.hub.rpc("ready_to_sync", body(request)?);
    let answer = tokio::time::timeout(PROMPT, asked)
        .await
        .map_err(|_| HubError::Interrupted { timed_out: true, source: None })?;
    let answer: ReadyAnswer = answer.map_err(SyncError::refused)?.json()?;
    Ok(answer.last)
}
