//! The hub, a Supabase project, over the wire: knows requests, tokens and status codes; knows no table's meaning.

mod address;
mod auth;
mod error;
mod keyring;
mod present;
mod probe;
mod realtime;
mod refusal;
mod rest;
mod session;
mod signing;
mod suspicion;
mod wire;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use tokio_util::sync::CancellationToken;

pub use error::{Denied, HubError, Remedy, Unreachable};
pub use postgrest::Builder as TableRead;
pub use present::SignedIn;
pub use probe::{SCHEMA, probe};
pub use realtime::{ChannelEvent, Disconnect, ELSEWHERE, Rejection};
pub use suspicion::Suspicion;

use rest::Rest;
use session::{AccessToken, Session};
use wire::{Answer, Call, Wire};

use crate::secrets::Secrets;

/// Tells the time: milliseconds UTC by this computer's clock.
pub type WallClock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// How often a call waits for the hub's clocks to agree, at first one second, then twice as long each time.
const WAITS_FOR_CLOCKS: u32 = 3;

/// Where the hub is and how patient we are.
#[derive(Clone)]
pub struct HubConfig {
    /// The project's address, as typed.
    pub url: String,
    /// The publishable key, as typed.
    pub key: String,
    /// Longest wait for a connection.
    pub connect_timeout: Duration,
    /// Longest wait for a whole answer.
    pub request_timeout: Duration,
    /// This computer's clock.
    pub wall_ms: WallClock,
}

impl HubConfig {
    /// Takes address and key with the usual patience: 10 s for a connection, 5 minutes for a whole exchange: a full batch or page must fit
    /// through the line of a shop with 100 kbit/s.
    pub fn new(url: &str, key: &str, wall_ms: WallClock) -> Self {
        Self {
            url: url.to_owned(),
            key: key.to_owned(),
            connect_timeout: Duration::from_secs(10),
            request_timeout: Duration::from_secs(300),
            wall_ms,
        }
    }
}

impl std::fmt::Debug for HubConfig {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "HubConfig({})", self.url)
    }
}

/// What a function on the hub answered.
#[derive(Debug, Clone)]
pub struct RpcAnswer {
    /// The body, JSON.
    pub body: Vec<u8>,
    /// Size of the request's body.
    pub bytes_sent: usize,
    /// Size of the answer's body, unpacked.
    pub bytes_received: usize,
}

impl RpcAnswer {
    /// Reads the body.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, HubError> {
        serde_json::from_slice(&self.body).map_err(|error| HubError::BadAnswer { what: error.to_string() })
    }

    /// Returns how many bytes the call moved, both ways.
    #[must_use]
    pub fn bytes_moved(&self) -> i64 {
        i64::try_from(self.bytes_sent + self.bytes_received).unwrap_or(i64::MAX)
    }

    fn of(answer: Answer) -> Self {
        Self { bytes_sent: answer.bytes_sent, bytes_received: answer.body.len(), body: answer.body }
    }
}

/// A hub and this device's session on it; a cheap clone.
#[derive(Clone)]
pub struct Hub {
    inner: Arc<Inner>,
}

struct Inner {
    wire: Arc<Wire>,
    rest: Rest,
    session: Session,
}

impl std::fmt::Debug for Hub {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Hub({})", self.url())
    }
}

impl Hub {
    /// Checks address and key, and asks nobody yet. `device` (UUID) names the session's entry in the secrets.
    pub fn new(config: &HubConfig, secrets: Arc<dyn Secrets>, device: &str) -> Result<Self, HubError> {
        let wire = Arc::new(Wire::new(config)?);
        let rest = Rest::new(&wire);
        let session = Session::new(Arc::clone(&wire), secrets, device);
        Ok(Self { inner: Arc::new(Inner { wire, rest, session }) })
    }

    /// Returns the hub's address in its one spelling.
    pub fn url(&self) -> &str {
        self.inner.wire.address.base()
    }

    /// Returns how far the hub's clock is ahead of this computer's, in milliseconds, to about a second; `None` before
    /// the first answer.
    pub fn clock_offset_ms(&self) -> Option<i64> {
        self.inner.wire.offset_ms()
    }

    /// Makes an account at the sign-in service, where it allows that; one that is there already is no error.
    pub async fn sign_up(&self, email: &str, password: &str) -> Result<(), HubError> {
        auth::sign_up(&self.inner.wire, email, password).await
    }

    /// Signs in, and keeps the session in the secrets.
    pub async fn sign_in(&self, email: &str, password: &str) -> Result<SignedIn, HubError> {
        self.inner.session.sign_in(email, password).await
    }

    /// Signs out this device only. Here it always succeeds, at once; an error tells that the hub has not heard of it.
    pub async fn sign_out(&self) -> Result<(), HubError> {
        self.inner.session.sign_out().await
    }

    /// Takes over the session of another name of this very device on the same hub.
    pub async fn take_over(&self, old: &Self) {
        self.inner.session.take_over(&old.inner.session).await;
    }

    /// Returns who is signed in on this device, without asking the hub.
    pub async fn signed_in(&self) -> Option<SignedIn> {
        self.inner.session.signed_in().await
    }

    /// Calls a function as the person signed in; `body` is its JSON argument object, `{"p": …}`.
    pub async fn rpc(&self, function: &str, body: impl Into<Bytes>) -> Result<RpcAnswer, HubError> {
        let body = body.into();
        self.signed(|token| self.inner.rest.rpc(function, body.clone(), Some(&token.token))).await
    }

    /// Calls a function as nobody in particular.
    pub async fn rpc_anonymous(&self, function: &str, body: impl Into<Bytes>) -> Result<RpcAnswer, HubError> {
        let call = self.inner.rest.rpc(function, body.into(), None)?;
        rest::accept(self.inner.wire.send(call).await?).map(RpcAnswer::of)
    }

    /// Reads a table or view as the person signed in; `narrow` adds columns, filters and order.
    ///
    /// Hosted hubs cut such answers at 1000 rows without saying so.
    pub async fn select(&self, table: &str, narrow: impl Fn(TableRead) -> TableRead) -> Result<RpcAnswer, HubError> {
        self.signed(|token| self.inner.rest.select(table, &narrow, Some(&token.token))).await
    }

    /// Stays on the private channels `topics` as `device` (UUID) and passes on what it hears, until `leave` is cancelled or the hub ends
    /// it. On the first, the organisation's, devices see each other; another that is not this person's is done without.
    pub async fn listen(
        &self,
        topics: &[String],
        device: &str,
        on_event: impl Fn(ChannelEvent),
        leave: &CancellationToken,
    ) -> Disconnect {
        realtime::run(&self.inner.wire, &self.inner.session, topics, device, on_event, leave).await
    }

    /// Asks the sign-in service whether it is well.
    pub async fn health(&self) -> Result<(), HubError> {
        auth::health(&self.inner.wire).await
    }

    /// Sends what `compose` makes with a token, and deals with tokens that are too old, refused or from the future.
    async fn signed(&self, compose: impl Fn(&AccessToken) -> Result<Call, HubError>) -> Result<RpcAnswer, HubError> {
        let session = &self.inner.session;
        let mut token = session.token().await?;
        let mut replaced = false;
        let mut waits = 0;
        loop {
            let result = match compose(&token) {
                Ok(call) => self.inner.wire.send(call).await.and_then(rest::accept),
                Err(unusable) => Err(unusable),
            };
            match result {
                Ok(answer) => return Ok(RpcAnswer::of(answer)),
                Err(HubError::TokenExpired | HubError::SessionEnded { .. }) if !replaced => {
                    token = session.replace(&token).await?;
                    replaced = true;
                }
                Err(HubError::TokenFromFuture) if waits < WAITS_FOR_CLOCKS => {
                    tokio::time::sleep(Duration::from_secs(1 << waits)).await;
                    waits += 1;
                }
                Err(error) => return Err(error),
            }
        }
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests are a door: they bring their own clock and tasks")]
mod tests;
