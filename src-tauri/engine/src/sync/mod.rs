//! One pass between branch and hub: ready, push, pull, report. Knows both sides' words, holds no transaction over the network.

mod error;
mod fleet;
mod handshake;
mod held;
mod history;
mod last_told;
mod outcome;
mod protocol;
mod pull;
mod push;
mod ready;
mod report;
mod schema;
mod session;
mod verify;

use std::sync::Arc;

use futures_util::future::BoxFuture;
use tokio_util::sync::CancellationToken;

pub use error::SyncError;
pub use fleet::fleet;
pub use handshake::handshake;
pub use held::approve::approve;
pub use held::discard;
pub use held::retry::retry;
pub use history::entry::own_entry;
pub use history::{history, writers};
pub(crate) use last_told::LastTold;
pub use outcome::Outcome;
pub use protocol::Handshake;
pub(crate) use protocol::{Api, ElsewhereBill};
pub use pull::pace::Pace;
pub use push::sizes::Sizes;
pub use report::{LastReport, report};
pub use session::run;
pub use verify::{Comparison, judged, repair, verify};

use crate::clock::Clock;
use crate::hub::Hub;
use crate::store::Store;
use crate::store::device::identity;
use crate::store::device::identity::Identity;
use crate::store::schema::registry::SyncTable;
use branchline_domain::messages::Message;
use branchline_domain::sync::progress::Phase;

/// What a session works with.
#[derive(Clone)]
pub struct Context {
    /// The branch's database.
    pub store: Store,
    /// The hub, signed in.
    pub hub: Hub,
    /// What syncs.
    pub tables: Arc<Vec<SyncTable>>,
    /// This computer's clock.
    pub clock: Arc<dyn Clock>,
    /// Shown on the hub beside the device.
    pub app_version: String,
    /// Hears how far the session is: what it does, how much is done, and of how much.
    pub progress: Arc<dyn Fn(Phase, i64, Option<i64>) + Send + Sync>,
    /// How much the hub takes at once, as learnt so far.
    pub sizes: Arc<Sizes>,
    /// Asks the session to stop at the next safe point.
    pub cancel: CancellationToken,
    /// How much is fetched at once.
    pub pace: Arc<Pace>,
    /// Done before everything is fetched anew.
    pub before_resync: Arc<dyn Fn() -> BoxFuture<'static, ()> + Send + Sync>,
}

impl Context {
    fn now(&self) -> i64 {
        self.clock.now_ms()
    }

    /// The hub's functions.
    fn api(&self) -> Api<'_> {
        Api(&self.hub)
    }

    /// Reads who this computer is.
    async fn device(&self) -> Result<Identity, SyncError> {
        Ok(identity::read(&mut *self.store.reader().await?).await?)
    }

    fn say(&self, phase: Phase, done: i64, total: Option<i64>) {
        (self.progress)(phase, done, total);
    }

    /// Ends the session at a safe point when somebody asked for it; `kept` says what is done and stays.
    fn stop_if_asked(&self, kept: impl FnOnce() -> Message) -> Result<(), SyncError> {
        if self.cancel.is_cancelled() { Err(SyncError::stopped(kept())) } else { Ok(()) }
    }

    /// Does `work`, but gives it up as soon as somebody asks the session to stop: for what may be torn off anywhere.
    async fn unless_stopped<T>(
        &self,
        work: impl Future<Output = Result<T, SyncError>>,
        kept: impl FnOnce() -> Message,
    ) -> Result<T, SyncError> {
        tokio::select! {
            biased;
            () = self.cancel.cancelled() => Err(SyncError::stopped(kept())),
            done = work => done,
        }
    }
}
