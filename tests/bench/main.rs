//! The benchmark: `cargo xtask bench`. Each line is one JSON object; rates stand beside a ceiling measured in the same run.
//!
//! The ceilings: the same rows in PostgREST bulk upserts of 1,000 into a bare table (push), pages of 5,000 read through
//! PostgREST and inserted raw into SQLite (pull), the same inserts without triggers (capture), the bare requests (one row). No promise of the sync
//! contract is switched off for any of it. Nothing here passes or fails: machines are noisy.

mod bare;
mod capture;
mod ceiling;
mod counter;
mod counter_window;
mod first_load;
mod frames;
mod idle;
mod large_shop;
mod live;
mod push_pull;
mod restore;
mod screen;
mod shop;
mod start;

// The real window is opened as its tests open it.
#[expect(dead_code, reason = "the tests of the window need more of it")]
#[path = "../window/computer.rs"]
mod computer;
#[path = "../window/desktop.rs"]
mod desktop;
#[expect(dead_code, reason = "the tests of the window need more of it")]
#[path = "../window/window.rs"]
mod window;

use branchline_tests::{Hub, HubOptions};
use color_eyre::eyre::Result;
use serde_json::{Value, json};

/// What to measure; names as arguments choose some of it.
const ALL: [&str; 13] = [
    "start",
    "frames",
    "capture",
    "counter",
    "counter_small",
    "counter_window",
    "push",
    "pull",
    "one_row",
    "live",
    "restore",
    "idle",
    "first_load",
];

/// Those that need no hub.
const WITHOUT_HUB: [&str; 6] = ["start", "frames", "capture", "counter", "counter_small", "counter_window"];

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    if arguments.first().is_some_and(|a| a == first_load::CHILD) {
        return first_load::child(&arguments[1..]).await;
    }
    let chosen = |name: &str| arguments.is_empty() || arguments.iter().any(|a| a == name);
    if let Some(unknown) = arguments.iter().find(|a| !ALL.contains(&a.as_str())) {
        color_eyre::eyre::bail!("there is no benchmark {unknown}; there are {}", ALL.join(", "));
    }
    #[expect(clippy::disallowed_methods, reason = "a door: what to log is asked of the environment")]
    let filter = std::env::var("RUST_LOG").unwrap_or_else(|_| "off".to_owned());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    say("machine", machine());
    if chosen("start") {
        start::run()?;
    }
    if chosen("frames") {
        frames::run().await?;
    }
    if chosen("capture") {
        capture::run().await?;
    }
    if chosen("counter") {
        counter::run(large_shop::LARGE).await?;
    }
    if chosen("counter_window") {
        counter_window::run(large_shop::LARGE).await?;
    }
    // Only when it is named: it measures nothing.
    if arguments.iter().any(|name| name == "counter_small") {
        counter::run(large_shop::SMALL).await?;
    }
    if !ALL.iter().any(|name| chosen(name) && !WITHOUT_HUB.contains(name)) {
        return Ok(());
    }
    let hub = Hub::start(HubOptions { durable: true, ..HubOptions::default() }).await?;
    if chosen("push") {
        push_pull::pushes(&hub).await?;
    }
    if chosen("pull") {
        push_pull::pulls(&hub).await?;
    }
    if chosen("one_row") {
        push_pull::one_row(&hub).await?;
    }
    if chosen("live") {
        live::run(&hub).await?;
    }
    if chosen("restore") {
        restore::run(&hub).await?;
    }
    if chosen("idle") || chosen("first_load") {
        first_load::run(&hub, chosen("first_load"), chosen("idle")).await?;
    }
    hub.stop().await;
    Ok(())
}

/// Prints one result.
fn say(name: &str, mut result: Value) {
    if let Some(object) = result.as_object_mut() {
        object.insert("bench".to_owned(), json!(name));
    }
    println!("{result}");
}

/// Returns rows per second.
#[expect(clippy::cast_precision_loss, reason = "a rate for people")]
fn rate(rows: usize, seconds: f64) -> f64 {
    (rows as f64 / seconds).round()
}

fn machine() -> Value {
    let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model =
        cpu.lines().find_map(|l| l.strip_prefix("model name")).map_or("?", |l| l.trim_start_matches([' ', '\t', ':']));
    let memory = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kib = memory
        .lines()
        .find_map(|l| l.strip_prefix("MemTotal:"))
        .and_then(|l| l.trim().strip_suffix(" kB")?.parse::<u64>().ok());
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    json!({ "cpu": model, "cores": cores, "memory_gib": kib.unwrap_or(0) >> 20 })
}
