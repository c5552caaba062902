//! Asking the hub about the fleet.

use super::SyncError;
use super::protocol::Api;
use crate::hub::Hub;
use branchline_domain::organisation::fleet::Fleet;
use branchline_domain::sync::refusal::plainly;

/// Asks for every branch the person signed in belongs to. Its times are the hub's, which is what `fetched_at` tells.
pub async fn fleet(hub: &Hub, org: &str, device: &str) -> Result<Fleet, SyncError> {
    let mut fleet = Api(hub).fleet(org, device).await?;
    for device in fleet.branches.iter_mut().flat_map(|branch| &mut branch.devices) {
        device.held_why = device.held_why.take().map(|why| plainly(&why.to_stored()));
    }
    Ok(fleet)
}
