//! Sending and fetching, comparing with the hub, and what both came to.

mod metrics;
mod sessions;
mod verify;

use clap::Subcommand;
use color_eyre::eyre::Result;

use super::Context;
use crate::{Answer, period, usage};

#[derive(Debug, Subcommand)]
pub(crate) enum Sync {
    Now {
        #[arg(long, conflicts_with = "pull")]
        push: bool,
        #[arg(long)]
        pull: bool,
    },
    Resync,
    Verify,
    Repair,
    Verifications,
    Nightly(verify::Nightly),
    Log {
        #[arg(long, default_value_t = 20, value_parser = usage::within(1..=1000))]
        limit: u32,
    },
    Stats {
        #[arg(long, default_value = "30d", value_name = "PERIOD", value_parser = period::hours)]
        since: u32,
    },
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
