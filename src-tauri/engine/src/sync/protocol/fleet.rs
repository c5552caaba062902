//! The fleet: every branch with its devices, and asking one of them to sync.

use serde::Serialize;

use super::Api;
use crate::hub::HubError;
use branchline_domain::organisation::fleet::Fleet;

/// Whose fleet.
#[derive(Serialize)]
struct FleetRequest<'a> {
    /// The device that asks, UUID.
    device: &'a str,
    /// The organisation, UUID.
    org: &'a str,
}

impl Api<'_> {
    /// Lists every branch the person signed in belongs to. Its times are the hub's, which is what `fetched_at` tells.
    pub(crate) async fn fleet(self, org: &str, device: &str) -> Result<Fleet, HubError> {
        self.call("sync_fleet", &FleetRequest { device, org }).await?.read()
    }
}

/// One device.
#[derive(Serialize)]
struct DeviceRequest<'a> {
    /// UUID.
    device: &'a str,
}

impl Api<'_> {
    /// Leaves a request at the hub that a device syncs now, and tells it so.
    pub(crate) async fn request_sync(self, device: &str) -> Result<(), HubError> {
        self.call::<()>("request_sync", &DeviceRequest { device }).await?;
        Ok(())
    }

    /// Lets a new device in that waits for an owner.
    pub(crate) async fn approve_device(self, device: &str) -> Result<(), HubError> {
        self.call::<()>("approve_device", &DeviceRequest { device }).await?;
        Ok(())
    }
}
