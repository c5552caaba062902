//! The day after the hub was restored from a backup: a device compares and fetches everything anew, while somebody sells at it.

use std::time::{Duration, Instant};

use branchline_tests::{Branch, Hub};
use color_eyre::eyre::Result;
use serde_json::json;
use sqlx::Connection as _;

use crate::{rate, say};

const ROWS: usize = 300_000;

/// Lets a device hold many records, gives the hub another life, and measures the fetch and the longest wait of a write meanwhile: of the
/// window's, and of another program's.
pub async fn run(hub: &Hub) -> Result<()> {
    let shop = hub.open_shop(&["MUM"]).await?;
    for start in (0..ROWS).step_by(100_000) {
        hub.sql(&format!(
            "insert into public.customers (org_id, name, phone)
             select '{}', 'Customer ' || n, '98' || n from generate_series({start} + 1, {start} + 100000) n",
            shop.org_id
        ))
        .await?;
    }
    let branch = Branch::joined(hub, &shop.managers[0]).await?;
    branch.sync().await?;
    branch.add_product("Sold before", 100).await?;
    branch.sync().await?;
    hub.sql(&format!("update sync.streams set epoch = gen_random_uuid() where org_id = '{}'", shop.org_id)).await?;
    let began = Instant::now();
    let mut session = std::pin::pin!(branch.sync());
    let mut other = branch.foreign().await?;
    let (mut window, mut program) = (Duration::ZERO, Duration::ZERO);
    let report = loop {
        let asked = Instant::now();
        branch.add_product("Sold meanwhile", 100).await?;
        window = window.max(asked.elapsed());
        let asked = Instant::now();
        sqlx::query("INSERT INTO customers (name) VALUES ('Sold meanwhile')").execute(&mut other).await?;
        program = program.max(asked.elapsed());
        tokio::select! {
            done = &mut session => break done?,
            () = tokio::time::sleep(Duration::from_millis(5)) => {}
        }
    };
    let seconds = began.elapsed().as_secs_f64();
    other.close().await?;
    let rows = usize::try_from(report.pulled)?;
    say(
        "restore",
        json!({ "rows": rows, "seconds": (seconds * 10.0).round() / 10.0, "rows_per_second": rate(rows, seconds),
                "longest_wait_ms": window.as_millis(), "longest_wait_of_another_program_ms": program.as_millis() }),
    );
    Ok(())
}
