//! One run: opens the shop, sets every computer up, lets them work, waits until everything is everywhere, and counts.

use std::sync::Arc;
use std::time::Duration;

use branchline_tests::Hub;
use color_eyre::eyre::{Result, WrapErr, ensure};
use futures_util::{StreamExt, TryStreamExt};
use serde_json::json;
use tokio::sync::mpsc::unbounded_channel;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

use crate::bill::ROWS;
use crate::chain::{self, Seat};
use crate::cpu::Meter;
use crate::light::{Hours, Light, News};
use crate::measures::{Counts, Measures};
use crate::waits::Waits;
use crate::whole::Whole;
use crate::{Wish, round, say};

/// Computers set up at the same time.
const AT_ONCE: usize = 8;

/// Longest wait until everything is everywhere.
const PATIENCE: Duration = Duration::from_secs(120);

/// Between the last computer's arrival and the first bill.
const QUIET: Duration = Duration::from_secs(5);

/// Runs a fleet of `branches`, and returns how many errors there were.
pub async fn run(hub: &Hub, branches: usize, wish: &Wish) -> Result<u64> {
    let began = Instant::now();
    let measures = Arc::new(Measures::default());
    let seats = chain::open(hub, branches, wish.shops).await?;
    let whole = wish.whole.min(branches);
    let engines: Vec<Whole> = set_up(&seats[..whole], |seat| Whole::join(hub, seat, Arc::clone(&measures))).await?;
    let lights: Vec<Light> = set_up(&seats[whole..], |seat| Light::join(hub, seat, Arc::clone(&measures))).await?;

    let leave = CancellationToken::new();
    let mut tasks = JoinSet::new();
    let mut posts = Vec::new();
    for light in lights {
        let (tell, mut ears) = unbounded_channel();
        tasks.spawn(listening(light.listen(tell, leave.clone())));
        while ears.recv().await.is_some_and(|news| news != News::Joined) {}
        posts.push((light, ears));
    }
    eprintln!("{branches} branches are live after {:.0} s", began.elapsed().as_secs_f64());
    sleep(QUIET).await;

    let meter = Meter::find(hub).await?;
    let (before, disk_before) = (meter.read()?, disk(hub).await?);
    // Errors on the way here count, everything else begins now.
    let errors = measures.take().errors;
    measures.lock().errors = errors;
    let begin = Instant::now();
    let hours =
        Hours { begin, end: begin + wish.length(), pace: wish.pace(), newcomer: wish.newcomer, leave: leave.clone() };
    for (light, ears) in posts {
        tasks.spawn(listening(light.work(hours.clone(), ears)));
    }
    for engine in engines {
        tasks.spawn(engine.work(hours.clone()));
    }
    let mut waits = Waits::default();
    tokio::select! {
        watched = waits.watch(hub) => watched?,
        () = sleep(wish.length()) => {}
    }
    let busy = meter.read()?.since(before);
    let missing = everything_everywhere(&measures).await;
    let drained = begin.elapsed().saturating_sub(wish.length());
    let spent = meter.read()?.since(before);
    let disk_after = disk(hub).await?;
    leave.cancel();
    while let Some(ended) = tasks.join_next().await {
        ended.wrap_err("a branch broke")?.wrap_err("a branch")?;
    }
    let counts = measures.take();
    check(hub, &counts).await?;

    #[expect(clippy::cast_precision_loss, reason = "rates for people")]
    let number = |count: u64| count as f64;
    let (minutes, pushed, pulled) = (wish.minutes, number(counts.pushed.max(1)), number(counts.pulled));
    let cores = |ms: f64| round(ms / wish.length().as_secs_f64() / 1000.0);
    let offered = number(branches as u64) * minutes * 60.0 / wish.every;
    say(
        "fleet",
        json!({
            "branches": branches, "shops": wish.shops, "whole_engines": whole, "minutes": minutes, "seconds_between_bills": wish.every,
            "offered_bills_per_minute": round(offered / minutes), "taken_bills_per_minute": round(number(counts.bills) / minutes),
            "rows_pushed": counts.pushed, "rows_fetched": counts.pulled, "bells_heard": counts.bells,
            "lag": counts.lag.clone().told(), "lag_between_whole_engines": counts.whole_lag.clone().told(), "until_taken": counts.taken.clone().told(),
            "drained_after_s": round(drained.as_secs_f64()), "missing": missing, "errors": counts.errors,
            "hub_cpu_ms_per_row_pushed": round(spent.hub() / pushed), "hub_cpu_ms_per_row_moved": round(spent.hub() / (pushed + pulled)),
            "postgres_share": round(spent.postgres / spent.hub().max(1.0)),
            "cores": { "hub": cores(busy.hub()), "branches_and_gateway": cores(busy.bench) },
            "connections": waits.told(), "requests": counts.requests(),
            "disk_bytes_per_row": round((disk_after.0 - disk_before.0) / pushed), "log_bytes_per_row": round((disk_after.1 - disk_before.1) / pushed),
        }),
    );
    Ok(counts.error_count() + missing)
}

async fn set_up<T, F: Future<Output = Result<T>>>(seats: &[Seat], join: impl Fn(Seat) -> F) -> Result<Vec<T>> {
    futures_util::stream::iter(seats.iter().cloned()).map(join).buffered(AT_ONCE).try_collect().await
}

/// A task that cannot fail, among those that can.
async fn listening(work: impl Future<Output = ()>) -> Result<()> {
    work.await;
    Ok(())
}

/// Waits until every bill is at the hub and every new customer at every branch; returns how many never came.
async fn everything_everywhere(measures: &Measures) -> u64 {
    let begin = Instant::now();
    loop {
        let missing = {
            let counts = measures.lock();
            counts.written.abs_diff(counts.bills) + counts.expected.abs_diff(counts.arrived)
        };
        if missing == 0 || begin.elapsed() > PATIENCE {
            return missing;
        }
        sleep(Duration::from_millis(100)).await;
    }
}

/// Returns the bytes the database takes, and those its log has ever taken.
async fn disk(hub: &Hub) -> Result<(f64, f64)> {
    let rows = hub
        .rows("select pg_database_size('postgres')::float8 as data, pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8 as log")
        .await?;
    let read = |name: &str| rows.first().and_then(|row| row[name].as_f64()).unwrap_or_default();
    Ok((read("data"), read("log")))
}

/// The hub holds what was written, all of it and once.
async fn check(hub: &Hub, counts: &Counts) -> Result<()> {
    let bills = hub.value("select count(*) from public.invoices where status = 'final'").await?;
    ensure!(bills == counts.written, "{} bills were written, and the hub has {bills}", counts.written);
    let rows = hub
        .value(
            "select (select count(*) from public.invoices) + (select count(*) from public.invoice_lines) + (select count(*) from public.payments)
               + (select count(*) from public.stock_movements) + (select count(*) from public.payment_allocations)",
        )
        .await?;
    ensure!(rows == counts.written * ROWS, "{} rows were written, and the hub has {rows}", counts.written * ROWS);
    Ok(())
}
