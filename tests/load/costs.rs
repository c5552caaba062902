//! What one request of each kind costs the hub, alone and one after the other: the numbers the plan is made of.

use std::sync::Arc;

use branchline_tests::Hub;
use color_eyre::eyre::Result;
use serde_json::json;
use tokio::time::Instant;

use crate::bill::ROWS;
use crate::chain;
use crate::cpu::Meter;
use crate::light::Light;
use crate::measures::Measures;
use crate::{round, say};

/// Requests of each kind.
const ROUNDS: u32 = 400;

/// Rows of a larger fetch.
const MANY: i64 = 200;

/// Measures them.
pub async fn run(hub: &Hub) -> Result<()> {
    let measures = Arc::new(Measures::default());
    let seats = chain::open(hub, 2, 1).await?;
    let mut till = Light::join(hub, seats[0].clone(), Arc::clone(&measures)).await?;
    for _ in 0..20 {
        till.write(Instant::now(), u64::MAX);
        till.session().await?;
    }
    let meter = Meter::find(hub).await?;
    for kind in
        ["ready", "push of one bill", "push of ten bills", "ready that brings one row", "fetch of 200 rows", "report"]
    {
        let rounds = if kind == "push of ten bills" || kind == "fetch of 200 rows" { ROUNDS / 4 } else { ROUNDS };
        measures.take();
        let (before, began) = (meter.read()?, Instant::now());
        for _ in 0..rounds {
            match kind {
                "ready" => till.ready().await?,
                "report" => till.report().await?,
                "ready that brings one row" => {
                    till.forget(1);
                    till.ready().await?;
                }
                "fetch of 200 rows" => {
                    till.forget(MANY);
                    till.pull().await?;
                }
                _ => {
                    for _ in 0..if kind == "push of ten bills" { 10 } else { 1 } {
                        till.write(Instant::now(), u64::MAX);
                    }
                    till.push().await?;
                }
            }
        }
        let (spent, took) = (meter.read()?.since(before), began.elapsed());
        let each = |ms: f64| round(ms / f64::from(rounds));
        say(
            "cost of one request",
            json!({
                "kind": kind, "hub_cpu_ms": each(spent.hub()), "postgres_ms": each(spent.postgres), "postgrest_ms": each(spent.postgrest),
                "took_ms": each(took.as_secs_f64() * 1000.0), "requests": measures.take().requests(), "rows_of_a_bill": ROWS,
            }),
        );
    }
    Ok(())
}
