//! The fleet: 50, 200, 1,000 branches of one shop at work on one real hub for minutes. `cargo xtask load`; the page beside this
//! file says what it measures, what it found, and what that means for 10,000.

mod bill;
mod chain;
mod costs;
mod cpu;
mod fleet;
mod growth;
mod light;
mod measures;
mod waits;
mod whole;

use std::time::Duration;

use branchline_tests::{Hub, HubOptions};
use clap::Parser;
use color_eyre::eyre::{Result, ensure};
use serde_json::{Value, json};

/// How large, how long, how busy.
#[derive(Debug, Clone, Parser)]
#[command(name = "load")]
pub struct Wish {
    /// How many branches; one run for each number
    #[arg(long, value_delimiter = ',', default_value = "50,200,1000")]
    branches: Vec<usize>,
    /// How long each run writes
    #[arg(long, default_value_t = 2.0)]
    minutes: f64,
    /// Seconds between two bills of a branch
    #[arg(long, default_value_t = 60.0)]
    every: f64,
    /// One bill in so many brings a new customer, whom every branch of the shop fetches
    #[arg(long, default_value_t = 10)]
    newcomer: u64,
    /// How many of the branches are whole engines on their own databases; the rest is what a hub sees of one
    #[arg(long, default_value_t = 10)]
    whole: usize,
    /// Over how many shops (organisations) the branches are spread
    #[arg(long, default_value_t = 1)]
    shops: usize,
    /// Only what one request of each kind costs, and how the costs grow that grow
    #[arg(long)]
    costs: bool,
    /// Said by cargo to every benchmark
    #[arg(long, hide = true)]
    bench: bool,
}

impl Wish {
    fn pace(&self) -> Duration {
        Duration::from_secs_f64(self.every)
    }

    fn length(&self) -> Duration {
        Duration::from_secs_f64(self.minutes * 60.0)
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let wish = Wish::parse();
    ensure!(wish.shops > 0 && wish.newcomer > 0 && wish.every > 0.0, "--shops, --newcomer and --every are above zero");
    #[expect(clippy::disallowed_methods, reason = "a door: what to log is asked of the environment")]
    let filter = std::env::var("RUST_LOG").unwrap_or_else(|_| "off".to_owned());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let hub = Hub::start(HubOptions { durable: true, ..HubOptions::default() }).await?;
    costs::run(&hub).await?;
    hub.stop().await;
    if wish.costs {
        let hub = Hub::start(HubOptions { durable: true, ..HubOptions::default() }).await?;
        growth::run(&hub).await?;
        hub.stop().await;
    }
    let sizes: &[usize] = if wish.costs { &[] } else { &wish.branches };
    let mut troubled = Vec::new();
    for branches in sizes {
        // A hub of its own each, so that no run pays for what an earlier one left behind.
        let hub = Hub::start(HubOptions { durable: true, ..HubOptions::default() }).await?;
        if fleet::run(&hub, *branches, &wish).await? > 0 {
            troubled.push(*branches);
        }
        hub.stop().await;
    }
    ensure!(troubled.is_empty(), "there were errors with {troubled:?} branches; they are told above");
    Ok(())
}

/// Prints one result as one line of JSON.
fn say(name: &str, mut result: Value) {
    if let Some(object) = result.as_object_mut() {
        object.insert("load".to_owned(), json!(name));
    }
    println!("{result}");
}

/// Returns a number with two digits after the point.
fn round(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}
