//! Asking the hub about the fleet, and asking the fleet to sync; and inviting people to it.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::SyncError;
use super::wire::{Named, body};
use crate::hub::Hub;
use branchline_domain::organisation::fleet::{Fleet, Invite, Invited};
use branchline_domain::organisation::rules::{Ended, RuleChange, ShopRules};
use branchline_domain::sync::refusal::plainly;

/// Asks for every branch the person signed in belongs to. Its times are the hub's, which is what `fetched_at` tells.
pub async fn fleet(hub: &Hub, org: &str, device: &str) -> Result<Fleet, SyncError> {
    let mut fleet: Fleet = hub.rpc("sync_fleet", body(json!({ "org": org, "device": device }))?).await?.json()?;
    for device in fleet.branches.iter_mut().flat_map(|branch| &mut branch.devices) {
        device.held_why = device.held_why.take().map(|why| plainly(&why));
    }
    Ok(fleet)
}

/// Leaves a wish at the hub that a device syncs now, and rings for it.
pub async fn ask(hub: &Hub, device: &str) -> Result<(), SyncError> {
    hub.rpc("request_sync", body(json!({ "device": device }))?).await?;
    Ok(())
}

/// Sets the rules of the shop that `change` names, and returns them all.
pub async fn rules(hub: &Hub, org: &str, change: &RuleChange) -> Result<ShopRules, SyncError> {
    #[derive(Serialize)]
    struct Request<'a> {
        org: &'a str,
        #[serde(flatten)]
        change: &'a RuleChange,
    }
    Ok(hub.rpc("shop_rules", body(Request { org, change })?).await?.json()?)
}

/// Approves a new device.
pub async fn approve_device(hub: &Hub, device: &str) -> Result<(), SyncError> {
    hub.rpc("approve_device", body(json!({ "device": device }))?).await?;
    Ok(())
}

/// Ends a person's memberships in the shop.
pub async fn end_membership(hub: &Hub, org: &str, person: &str) -> Result<Ended, SyncError> {
    Ok(hub.rpc("end_membership", body(json!({ "org": org, "person": person }))?).await?.json()?)
}

/// Makes an invitation.
pub async fn invite(hub: &Hub, org: &str, invite: &Invite) -> Result<Invited, SyncError> {
    #[derive(Serialize)]
    struct Request<'a> {
        org: &'a str,
        #[serde(flatten)]
        invite: &'a Invite,
    }
    Ok(hub.rpc("invite_member", body(Request { org, invite })?).await?.json()?)
}

/// Accepts an invitation; saying its code again has no further effect. Returns the code of its branch, if it is for one.
pub async fn accept(hub: &Hub, code: &str, name: &str) -> Result<Option<String>, SyncError> {
    #[derive(Deserialize)]
    struct Accepted {
        branch: Option<Named>,
    }
    let answer: Accepted =
        hub.rpc("accept_invitation", body(json!({ "code": code, "display_name": name }))?).await?.json()?;
    Ok(answer.branch.map(|branch| branch.code))
}
