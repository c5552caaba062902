//! Sending and fetching in bulk, and one row from branch to branch.

use std::time::Instant;

use branchline_domain::sync::status::Direction;
use branchline_tests::branch::connection;
use branchline_tests::{Branch, Hub};
use color_eyre::eyre::{Result, ensure};
use serde_json::json;

use crate::bare::Bare;
use crate::ceiling::Ceiling;
use crate::shop::{fill, reprice, rows};
use crate::{rate, say};

/// How often each bulk measurement is repeated; the median is shown.
const ROUNDS: usize = 3;

/// How many single rows are measured, after some to warm up with.
const ROWS: usize = 200;
const WARM: usize = 20;

/// Measures pushes that begin with batches of the default size, short and long ones, and with twice that.
pub async fn pushes(hub: &Hub) -> Result<()> {
    for (count, batch) in [(10_000, 500), (40_000, 500), (10_000, 1_000)] {
        push(hub, count, batch).await?;
    }
    Ok(())
}

/// Measures pulls.
pub async fn pulls(hub: &Hub) -> Result<()> {
    for count in [10_000, 100_000] {
        pull(hub, count).await?;
    }
    Ok(())
}

/// Seconds of one kind of push, and of its ceilings.
#[derive(Default)]
struct Times {
    ours: Vec<f64>,
    plain: Vec<f64>,
    told: Vec<f64>,
}

impl Times {
    fn say(self, name: &str, count: usize, batch: u32) {
        let (ours, plain, told) = (median(self.ours), median(self.plain), median(self.told));
        let share = |ceiling: f64| (ceiling / ours * 100.0).round() / 100.0;
        say(
            name,
            json!({
                "rows": count, "batch": batch, "rows_per_second": rate(count, ours), "ceiling": rate(count, plain), "ratio": share(plain),
                "ceiling_told_columns": rate(count, told), "ratio_told_columns": share(told),
            }),
        );
    }
}

async fn push(hub: &Hub, count: usize, batch: u32) -> Result<()> {
    let (mut inserts, mut updates) = (Times::default(), Times::default());
    for _ in 0..ROUNDS {
        let shop = hub.open_shop(&["MUM"]).await?;
        let ceiling = Ceiling::new(hub, &shop.owner.email, &shop.owner.password).await?;
        let (goods, others) = (rows(&shop.org_id, count), rows(&shop.org_id, count));
        inserts.plain.push(ceiling.upsert(&goods, false).await?);
        updates.plain.push(ceiling.upsert(&goods, false).await?);
        inserts.told.push(ceiling.upsert(&others, true).await?);
        updates.told.push(ceiling.upsert(&others, true).await?);

        let branch = Branch::alone().await?;
        branch.engine().connect(connection(hub, &shop.managers[0], "MUM")).await?;
        branch.engine().set_batch_size(batch).await?;
        branch.sync().await?;
        fill(&branch, count, 1).await?;
        inserts.ours.push(timed_push(&branch, count).await?);
        reprice(&branch, 1).await?;
        updates.ours.push(timed_push(&branch, count).await?);
    }
    inserts.say("push inserts", count, batch);
    updates.say("push updates", count, batch);
    Ok(())
}

async fn timed_push(branch: &Branch, count: usize) -> Result<f64> {
    let began = Instant::now();
    let report = branch.engine().sync_now(Direction::Push).await?;
    ensure!(usize::try_from(report.pushed)? == count, "{} of {count} rows were sent", report.pushed);
    Ok(began.elapsed().as_secs_f64())
}

async fn pull(hub: &Hub, count: usize) -> Result<()> {
    let (mut first, mut behind, mut bare) = (vec![], vec![], vec![]);
    let shop = hub.open_shop(&["MUM", "PUN"]).await?;
    let ceiling = Ceiling::new(hub, &shop.owner.email, &shop.owner.password).await?;
    ceiling.fill(&shop.org_id, count).await?;
    let mum = Branch::alone().await?;
    mum.engine().connect(connection(hub, &shop.managers[0], "MUM")).await?;
    fill(&mum, count, 10).await?;
    mum.sync().await?;
    for _ in 0..ROUNDS {
        bare.push(ceiling.read_and_insert().await?);
        let pun = Branch::alone().await?;
        pun.engine().connect(connection(hub, &shop.managers[1], "PUN")).await?;
        first.push(timed_pull(&pun, count).await?);
        reprice(&mum, 10).await?;
        mum.sync().await?;
        behind.push(timed_pull(&pun, count).await?);
    }
    let bare = median(bare);
    for (name, ours) in [("pull and apply", median(first)), ("pull and apply, catching up", median(behind))] {
        say(
            name,
            json!({ "rows": count, "rows_per_second": rate(count, ours), "ceiling": rate(count, bare), "ratio": (bare / ours * 100.0).round() / 100.0 }),
        );
    }
    Ok(())
}

async fn timed_pull(branch: &Branch, count: usize) -> Result<f64> {
    let began = Instant::now();
    let report = branch.sync().await?;
    ensure!(usize::try_from(report.pulled)? >= count, "{} of {count} rows came", report.pulled);
    Ok(began.elapsed().as_secs_f64())
}

/// Measures one row from branch to branch, both sides triggered, beside the bare requests that takes.
pub async fn one_row(hub: &Hub) -> Result<()> {
    let shop = hub.open_shop(&["MUM", "PUN"]).await?;
    let (mum, pun) = (Branch::alone().await?, Branch::alone().await?);
    mum.engine().connect(connection(hub, &shop.managers[0], "MUM")).await?;
    pun.engine().connect(connection(hub, &shop.managers[1], "PUN")).await?;
    mum.sync().await?;
    pun.sync().await?;
    let mut bare = Bare::open(hub).await?;
    let mut seconds = vec![];
    for n in 0..WARM + ROWS {
        bare.row().await?;
        let began = Instant::now();
        let product = mum.add_product(&format!("Ring {n}"), 100).await?;
        mum.engine().sync_now(Direction::Push).await?;
        pun.engine().sync_now(Direction::Pull).await?;
        seconds.push(began.elapsed().as_secs_f64());
        ensure!(pun.engine().product(&product.id).await?.price_paise.get() == 100, "the product is not there");
    }
    say("one row from branch to branch", bare.beside(seconds.split_off(WARM)));
    Ok(())
}

/// Returns the middle one of some measurements.
pub fn median(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    seconds[seconds.len() / 2]
}
