//! A cycle with nothing to send or fetch: how many requests, and how much of the time is ours.

use std::path::Path;
use std::time::Instant;

use branchline_domain::organisation::connection::Connect;
use branchline_domain::sync::status::Direction;
use branchline_engine::DATABASE;
use branchline_tests::Hub;
use color_eyre::eyre::{Result, ensure};
use serde_json::json;
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::first_load::open;
use crate::push_pull::median;
use crate::say;

const ROUNDS: u32 = 50;

/// Measures idle cycles of a connected device on a large database, beside the same request sent bare.
pub async fn run(hub: &Hub, folder: &Path, connect: Connect) -> Result<()> {
    let engine = open(folder.to_owned()).await?;
    engine.connect(connect.clone()).await?;
    engine.sync_now(Direction::Both).await?;

    let seen = hub.faults().seen("/");
    let mut cycles = vec![];
    for _ in 0..ROUNDS {
        let began = Instant::now();
        engine.sync_now(Direction::Both).await?;
        cycles.push(began.elapsed().as_secs_f64());
    }
    let requests = hub.faults().seen("/") - seen;

    let session = hub.sign_in(&connect.email, &connect.password).await?;
    let token = session["access_token"].as_str().unwrap_or_default();
    let device = engine.hub_settings().await?.device_id;
    let file = SqliteConnectOptions::new().filename(folder.join(DATABASE)).read_only(true);
    let instance: String =
        sqlx::query_scalar("SELECT instance FROM sync_identity").fetch_one(&mut file.connect().await?).await?;
    let body = json!({
        "device": device, "instance": instance, "branch": connect.branch, "app_version": "bench", "schema": 1,
    });
    let mut bare = vec![];
    for _ in 0..ROUNDS {
        let began = Instant::now();
        let (status, answer) = hub.rpc(Some(token), "ready_to_sync", &body).await?;
        ensure!(status == 200, "the bare request was answered {status}: {answer}");
        bare.push(began.elapsed().as_secs_f64());
    }
    engine.close().await?;
    let ms = |seconds: f64| (seconds * 100_000.0).round() / 100.0;
    let (cycle, bare) = (median(cycles), median(bare));
    say(
        "idle cycle",
        json!({
            "requests": f64::from(u32::try_from(requests)?) / f64::from(ROUNDS), "cycle_ms": ms(cycle), "same_request_bare_ms": ms(bare),
            "own_work_ms": ms((cycle - bare).max(0.0)),
        }),
    );
    Ok(())
}
