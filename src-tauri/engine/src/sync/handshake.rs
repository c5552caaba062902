//! The smallest question to a hub, `ready_to_sync` without anything else: may this device sync, where does it belong, is the hub well?

use std::time::Duration;

use serde::Deserialize;

use super::protocol::{Api, Handshake, ReadyRequest};
use super::{Context, SyncError};
use crate::hub::{Hub, HubError};
use crate::store::device::identity::Identity;

/// A hub that is well answers a small request within this time.
const PROMPT: Duration = Duration::from_secs(20);

/// Asks the hub for a device that is not connected yet: `branch` is a code. One that waits for approval is told where it stands as well.
pub async fn handshake(
    hub: &Hub,
    identity: &Identity,
    branch: &str,
    app_version: &str,
) -> Result<Handshake, SyncError> {
    let request = ReadyRequest::bare(identity, branch, app_version);
    let answer = Api(hub).handshake(&request).await;
    answer.or_else(|error| waiting(&error).ok_or_else(|| SyncError::refused(error)))
}

/// Reads where a device stands that waits for approval; nothing when it was refused for another reason.
fn waiting(error: &HubError) -> Option<Handshake> {
    let (_, facts) = error.refusal().filter(|(word, _)| *word == "device_waiting")?;
    let standing = Handshake::deserialize(facts).ok()?;
    Some(Handshake { waits: Some(error.to_string()), ..standing })
}

/// Asks the hub in one small request whether it is well, and how far it has taken this device's changes.
pub(super) async fn reached(ctx: &Context, identity: &Identity) -> Result<i64, SyncError> {
    let request = ReadyRequest::bare(identity, &identity.branch_id, &ctx.app_version);
    let answer = tokio::time::timeout(PROMPT, ctx.api().ready(&request))
        .await
        .map_err(|_| HubError::Interrupted { timed_out: true, source: None })?;
    Ok(answer.map_err(SyncError::refused)?.read()?.last)
}
