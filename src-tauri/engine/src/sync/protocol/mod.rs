//! The protocol, word by word: every function of the hub that is called as a person, with its request and its answer above it. `sync/README.md`
//! tells how the calls follow each other.

mod bills;
mod fleet;
mod held;
mod history;
mod people;
mod pull;
mod push;
mod ready;
mod verify;

use std::marker::PhantomData;

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;

pub(crate) use bills::ElsewhereBill;
pub(super) use held::{ApproveRequest, DiscardRequest, RetryChanges, RetryRequest};
pub(super) use history::{AuthorsRequest, EntryKind, HistoryRequest, HubEntry, HubWriter, LastWrite};
pub(super) use pull::{CountRequest, Cursor, Page, PullRequest};
pub(super) use push::{Change, PushAnswer, PushBody, PushRequest};
#[cfg(test)]
pub(super) use ready::HubTable;
pub use ready::{Handshake, Named};
pub(super) use ready::{HubSchema, ReadyAnswer, ReadyRequest, ReportRequest, ToldStream};
pub(super) use verify::{
    Detail, HubChecksums, Missing, MissingState, RecordsRequest, RestoreLinesRequest, RowHashes, Upto, VerifyRequest,
};

use crate::hub::{Hub, HubError, RpcAnswer};
use crate::store::device::identity::Identity;

/// The hub's functions, called as the person signed in.
#[derive(Clone, Copy)]
pub(crate) struct Api<'a>(pub &'a Hub);

impl Api<'_> {
    /// Calls a function with its one argument.
    async fn call<T>(self, function: &str, argument: &impl Serialize) -> Result<Reply<T>, HubError> {
        #[derive(Serialize)]
        struct Body<T> {
            p: T,
        }
        let body = text(&Body { p: argument })?;
        self.send(function, body.into()).await
    }

    /// Calls a function with a body that is written already, `{"p": …}`.
    async fn send<T>(self, function: &str, body: Bytes) -> Result<Reply<T>, HubError> {
        Ok(Reply { answer: self.0.rpc(function, body).await?, reads: PhantomData })
    }
}

/// An answer that is read when its turn comes.
#[derive(Debug)]
pub(crate) struct Reply<T> {
    answer: RpcAnswer,
    reads: PhantomData<fn() -> T>,
}

impl<T> Reply<T> {
    /// Returns how many bytes the call moved, both ways.
    pub(super) fn bytes_moved(&self) -> i64 {
        self.answer.bytes_moved()
    }

    /// Returns the answer as it came.
    pub(super) fn into_text(self) -> String {
        String::from_utf8_lossy(&self.answer.body).into_owned()
    }
}

impl<T: DeserializeOwned> Reply<T> {
    /// Reads it; one that cannot be read is the hub's failure, as if it had not answered.
    pub(super) fn read(&self) -> Result<T, HubError> {
        self.answer.json()
    }

    /// Reads it for a caller who says himself what an answer means that cannot be read.
    pub(super) fn parse(&self) -> serde_json::Result<T> {
        serde_json::from_slice(&self.answer.body)
    }
}

/// The device that asks: the hub answers nobody who does not name his.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Caller<'a> {
    /// UUID.
    device: &'a str,
    /// A hash of the computer's machine id, which tells a device from its copy.
    instance: &'a str,
}

impl<'a> From<&'a Identity> for Caller<'a> {
    fn from(identity: &'a Identity) -> Self {
        Self { device: &identity.device_id, instance: &identity.instance }
    }
}

/// Writes an argument as JSON.
fn text(argument: &impl Serialize) -> Result<String, HubError> {
    let unfit =
        |error: serde_json::Error| HubError::Local { what: format!("a request could not be composed: {error}") };
    serde_json::to_string(argument).map_err(unfit)
}
