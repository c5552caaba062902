//! What travels between branch and hub: the shapes of requests and answers, and nothing else.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::SyncError;
use crate::hub::Hub;
use crate::store::device::identity::Identity;
use crate::store::pull::cursors::Stream;
use branchline_domain::organisation::connection::Claim;
use branchline_domain::sync::stream::EpochReason;
use branchline_domain::sync::verdict::UnitVerdict;

/// Wraps an argument the way the hub's functions take it.
#[derive(Serialize)]
pub(super) struct Argument<T> {
    pub p: T,
}

/// An argument with the device that asks: the hub answers nobody who does not name his.
#[derive(Serialize)]
struct Asking<'a, T> {
    device: &'a str,
    instance: &'a str,
    #[serde(flatten)]
    argument: T,
}

/// Returns the body of a call of this device.
pub(super) fn body_of<T: Serialize>(device: &Identity, argument: T) -> Result<String, SyncError> {
    body(Asking { device: &device.device_id, instance: &device.instance, argument })
}

/// Returns the body of a call with `argument`.
pub(super) fn body<T: Serialize>(argument: T) -> Result<String, SyncError> {
    serde_json::to_string(&Argument { p: argument }).map_err(|error| SyncError::Answer(error.to_string()))
}

/// Numbers a push was given in one stream.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Assigned {
    pub id: i64,
    pub from: i64,
    pub to: i64,
}

/// Nothing here has a default: an answer that merely leaves out the verdicts must not pass for "all accepted".
#[derive(Debug, Deserialize)]
pub(super) struct PushAnswer {
    pub first: i64,
    pub last: i64,
    pub units: Vec<UnitVerdict>,
    pub streams: Vec<Assigned>,
    pub clean: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Verdicts {
    pub units: Vec<UnitVerdict>,
}

#[derive(Debug, Deserialize)]
pub(super) struct PageStream {
    pub id: i64,
    pub epoch: Option<String>,
    pub after: i64,
    pub head: i64,
    #[serde(default)]
    pub reset: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct PageTable<'a> {
    pub t: String,
    pub c: Vec<String>,
    #[serde(borrow)]
    pub r: &'a RawValue,
    pub n: Option<i64>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Page<'a> {
    pub hlc: Option<String>,
    pub streams: Vec<PageStream>,
    pub more: bool,
    #[serde(borrow, default)]
    pub tables: Vec<PageTable<'a>>,
    #[serde(borrow)]
    pub deletes: Option<&'a RawValue>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct Cursor {
    pub id: i64,
    pub epoch: String,
    pub after: i64,
    /// What is shown here already: where this fetch began.
    pub from: i64,
}

#[derive(Debug, Deserialize)]
pub(super) struct HubSchema {
    pub tables: BTreeMap<String, HubTable>,
}

#[derive(Debug, Deserialize)]
pub(super) struct HubTable {
    pub columns: Vec<String>,
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
pub(super) struct ToldStream {
    #[serde(flatten)]
    pub stream: Stream,
    /// All its epochs, oldest first, where there was more than one.
    pub epochs: Option<Vec<Epoch>>,
}

/// One life of a stream.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Epoch {
    pub epoch: String,
    /// Why it began; nothing when it is the first.
    pub reason: Option<EpochReason>,
    /// What was purged, by the hub's names.
    pub tables: Option<Vec<String>>,
}

/// The hub's answer to `ready_to_sync`.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct ReadyAnswer {
    pub now: i64,
    pub user: Named,
    pub device: Named,
    #[serde(default)]
    pub role: String,
    pub columns_hash: String,
    pub streams: Vec<ToldStream>,
    /// Buckets of streams that are as this device knows them; `streams` leaves them out.
    #[serde(default)]
    pub same: Vec<i64>,
    #[serde(default)]
    pub last: i64,
    #[serde(default)]
    pub settled: Vec<UnitVerdict>,
    pub page: Option<Box<RawValue>>,
}

/// Founds an organisation on a new hub with a one-time code.
pub async fn claim(hub: &Hub, claim: &Claim, branch_code: &str) -> Result<(), SyncError> {
    #[derive(Serialize)]
    struct Request<'a> {
        code: &'a str,
        organisation: &'a str,
        branch_code: &'a str,
        branch_name: &'a str,
        display_name: &'a str,
    }
    let request = Request {
        code: &claim.code,
        organisation: &claim.organisation,
        branch_code,
        branch_name: &claim.branch_name,
        display_name: &claim.organisation,
    };
    hub.rpc("claim_organisation", body(request)?).await?;
    Ok(())
}
