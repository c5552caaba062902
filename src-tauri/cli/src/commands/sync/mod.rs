//! Sending and fetching, comparing with the hub, and what both came to.

mod metrics;
mod sessions;
mod verify;

use clap::Subcommand;
use color_eyre::eyre::Result;

use super::Context;
use crate::{Answer, period};

/// Sends and fetches, compares with the hub, and tells what both came to.
#[derive(Debug, Subcommand)]
pub(crate) enum Sync {
    /// Sends, then fetches.
    Now {
        /// Sends only.
        #[arg(long, conflicts_with = "pull")]
        push: bool,
        /// Fetches only.
        #[arg(long)]
        pull: bool,
    },
    /// Fetches everything anew; what waits to be sent is kept and sent first.
    Resync,
    /// Compares every table with the hub by count and content, and names the records that differ.
    Verify,
    /// Compares, puts right what differs without losing either side, and compares again.
    Repair,
    /// Lists what the last comparisons found; needs no hub.
    Verifications,
    /// Shows or sets when the window compares by itself.
    Nightly(verify::Nightly),
    /// Lists the newest sessions.
    Log {
        /// How many.
        #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=1000))]
        limit: u32,
    },
    /// Sums up what sync did, and lists it by hour (up to a week) or by day.
    Stats {
        /// How far back: 24h, 7d, 90d.
        #[arg(long, default_value = "30d", value_name = "PERIOD", value_parser = period::hours)]
        since: u32,
    },
    /// Shows how far each stream of the hub has been received.
    Checkpoints,
}

impl Sync {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        match self {
            Self::Now { push, pull } => sessions::now(context, push, pull).await,
            Self::Resync => sessions::resync(context).await,
            Self::Verify => verify::compare(context).await,
            Self::Repair => verify::repair(context).await,
            Self::Verifications => verify::list(context).await,
            Self::Nightly(nightly) => nightly.run(context).await,
            Self::Log { limit } => sessions::log(context, limit).await,
            Self::Stats { since } => metrics::stats(context, since).await,
            Self::Checkpoints => sessions::checkpoints(context).await,
        }
    }
}
