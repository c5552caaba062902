//! Settling held units: tried again with what was corrected, given up, or approved as they are.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::push::{Change, write};
use super::{Api, Caller, Reply};
use crate::hub::HubError;
use branchline_domain::sync::verdict::UnitVerdict;

/// What became of units: of those named, and of those that waited behind them.
#[derive(Debug, Deserialize)]
pub(crate) struct Verdicts {
    /// One for each, also for the plainly applied.
    pub units: Vec<UnitVerdict>,
}

/// Held units with what was corrected since, written down one after the other: their rows are JSON already.
pub(crate) struct RetryRequest {
    body: String,
    empty: bool,
}

impl RetryRequest {
    /// Returns a request without units.
    pub(crate) fn new(Caller { device, instance }: Caller<'_>) -> Self {
        Self { body: format!(r#"{{"p":{{"device":"{device}","instance":"{instance}","units":["#), empty: true }
    }

    /// Returns how many bytes it has.
    pub(crate) fn len(&self) -> usize {
        self.body.len()
    }

    /// Adds a unit with its changes.
    pub(crate) fn add(&mut self, unit: i64, changes: &RetryChanges) {
        let comma = if self.empty { "" } else { "," };
        let _ = write!(self.body, r#"{comma}{{"unit":{unit},"changes":{}}}"#, changes.0);
        self.empty = false;
    }
}

/// The changes of a held unit as they travel.
pub(crate) struct RetryChanges(String);

impl RetryChanges {
    /// Writes them down.
    pub(crate) fn of(changes: &[Change<'_>]) -> Self {
        let mut text = String::new();
        write(&mut text, changes);
        Self(text)
    }

    /// Returns how many bytes they are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

impl Api<'_> {
    /// Tries held units again.
    pub(crate) async fn retry(self, request: RetryRequest) -> Result<Reply<Verdicts>, HubError> {
        self.send("sync_retry", (request.body + "]}}").into()).await
    }
}

/// A held unit that is given up.
#[derive(Serialize)]
pub(crate) struct DiscardRequest<'a> {
    /// Who asks.
    #[serde(flatten)]
    pub caller: Caller<'a>,
    /// The unit.
    pub unit: i64,
    /// Why; it stays on the hub.
    pub reason: &'a str,
}

impl Api<'_> {
    /// Gives a held unit up; its content is kept on the hub.
    pub(crate) async fn discard(self, request: &DiscardRequest<'_>) -> Result<Vec<UnitVerdict>, HubError> {
        Ok(self.call::<Verdicts>("sync_discard", request).await?.read()?.units)
    }
}

/// A held unit that somebody with the right takes over.
#[derive(Serialize)]
pub(crate) struct ApproveRequest<'a> {
    /// Who asks.
    #[serde(flatten)]
    pub caller: Caller<'a>,
    /// The unit.
    pub unit: i64,
}

impl Api<'_> {
    /// Settles a held unit unchanged, with the rights of whoever is signed in; its author stays its author.
    pub(crate) async fn approve(self, request: &ApproveRequest<'_>) -> Result<Vec<UnitVerdict>, HubError> {
        Ok(self.call::<Verdicts>("sync_approve", request).await?.read()?.units)
    }
}
