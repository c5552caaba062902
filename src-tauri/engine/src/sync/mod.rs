//! One pass between branch and hub: ready, push, pull, report. Knows both sides' words, holds no transaction over the network.

mod approve;
mod compose;
mod error;
pub mod fleet;
mod held;
mod history;
mod mail;
mod orphaned;
mod pace;
mod pull;
mod push;
mod queue_repair;
mod ready;
mod report;
mod retry;
mod schema;
mod session;
mod showing;
mod sizes;
mod streams;
mod trouble;
mod verify;
mod wire;
mod withheld;

use std::sync::Arc;

use futures_util::future::BoxFuture;
use tokio_util::sync::CancellationToken;

pub use approve::approve;
pub use error::SyncError;
pub use held::discard;
pub use history::{history, own_entry, writers};
pub use pace::Pace;
pub use ready::{Standing, greet};
pub use report::{Told, report};
pub use retry::retry;
pub use session::{Outcome, run};
pub use sizes::Sizes;
pub use verify::{Comparison, judged, repair, verify};
pub use wire::claim;

use crate::clock::Clock;
use crate::hub::Hub;
use crate::store::Store;
use crate::store::identity::{self, Identity};
use crate::store::registry::SyncTable;
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

    /// Reads who this computer is.
    async fn device(&self) -> Result<Identity, SyncError> {
        Ok(identity::read(&mut *self.store.reader().await?).await?)
    }

    fn say(&self, phase: Phase, done: i64, total: Option<i64>) {
        (self.progress)(phase, done, total);
    }

    /// Ends the session at a safe point when somebody asked for it; `kept` says what is done and stays.
    fn stop_if_asked(&self, kept: impl FnOnce() -> String) -> Result<(), SyncError> {
        if self.cancel.is_cancelled() { Err(SyncError::stopped(&kept())) } else { Ok(()) }
    }

    /// Does `work`, but gives it up as soon as somebody asks the session to stop: for what may be torn off anywhere.
    async fn unless_stopped<T>(
        &self,
        work: impl Future<Output = Result<T, SyncError>>,
        kept: impl FnOnce() -> String,
    ) -> Result<T, SyncError> {
        tokio::select! {
            biased;
            () = self.cancel.cancelled() => Err(SyncError::stopped(&kept())),
            done = work => done,
        }
    }
}

/// Writes "1 change" and "2 changes".
fn counted(count: i64, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
