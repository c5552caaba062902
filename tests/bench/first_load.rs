//! A new device and a million rows: how fast, and how much memory. Then what a cycle costs when nothing has changed.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::time::Instant;

use branchline_domain::organisation::connection::Connect;
use branchline_domain::sync::status::Direction;
use branchline_engine::clock::SystemClock;
use branchline_engine::secrets::MemorySecrets;
use branchline_engine::{Engine, Options};
use branchline_tests::Hub;
use branchline_tests::branch::connection;
use color_eyre::eyre::{Result, ensure, eyre};
use serde_json::{Value, json};

use crate::{idle, rate, say};

/// The argument that makes this program the device under measurement.
pub const CHILD: &str = "--first-load";

const ROWS: usize = 1_000_000;

/// Fills a hub with a million rows and lets a device in a process of its own fetch them; then measures idle cycles on its data.
pub async fn run(hub: &Hub, first_load: bool, idle_cycle: bool) -> Result<()> {
    let shop = hub.open_shop(&["MUM"]).await?;
    for start in (0..ROWS).step_by(100_000) {
        hub.sql(&format!(
            "insert into public.products (org_id, name, sku, hsn, price_paise, cost_paise, tax_rate_milli)
             select '{}', 'Gold ring ' || to_char(i, 'FM000000') || ', 22 carat, plain', 'RING-' || i, '711319', 1250000 + i, 1100000 + i, 3000
             from generate_series({start} + 1, {start} + 100000) as i",
            shop.org_id
        ))
        .await?;
    }
    let folder = tempfile::tempdir()?;
    let connect = connection(hub, &shop.managers[0], "MUM");
    let result = load(folder.path().to_owned(), connect.clone()).await?;
    if first_load {
        say("first load", result);
    }
    if idle_cycle {
        idle::run(hub, folder.path(), connect).await?;
    }
    Ok(())
}

async fn load(folder: PathBuf, connect: Connect) -> Result<Value> {
    let output = tokio::task::spawn_blocking(move || {
        Command::new(std::env::current_exe()?)
            .arg(CHILD)
            .arg(folder)
            .arg(serde_json::to_string(&connect)?)
            .output()
            .map_err(color_eyre::Report::from)
    })
    .await??;
    ensure!(output.status.success(), "the device failed: {}", String::from_utf8_lossy(&output.stderr));
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Is the device: connects, fetches everything, and prints time and peak memory.
pub async fn child(arguments: &[String]) -> Result<()> {
    let [folder, connect] = arguments else { return Err(eyre!("{CHILD} FOLDER CONNECTION")) };
    let engine = open(folder.into()).await?;
    engine.connect(serde_json::from_str(connect)?).await?;
    let began = Instant::now();
    let report = engine.sync_now(Direction::Both).await?;
    let seconds = began.elapsed().as_secs_f64();
    let rows = usize::try_from(report.pulled)?;
    println!(
        "{}",
        json!({ "rows": rows, "seconds": (seconds * 10.0).round() / 10.0, "rows_per_second": rate(rows, seconds), "peak_memory_mb": peak_mb() })
    );
    engine.close().await?;
    Ok(())
}

/// Opens an engine on a folder.
pub async fn open(folder: PathBuf) -> Result<Engine> {
    let options = Options {
        data_dir: folder,
        app_version: "bench".to_owned(),
        secrets: Arc::new(MemorySecrets::default()),
        clock: Arc::new(SystemClock),
        machine: None,
    };
    Ok(Engine::open(options).await?)
}

/// Returns this process's largest resident size so far, in millions of bytes.
fn peak_mb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let kib = status.lines().find_map(|l| l.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse::<u64>().ok());
    kib.unwrap_or(0) * 1024 / 1_000_000
}
