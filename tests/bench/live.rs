//! From a price changed at one till to the same price on another's screen, with nothing but loopback between them; beside the
//! bare requests that takes. Each side gathers for 20 ms what comes in quick succession.

use std::time::{Duration, Instant};

use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::id::Id;
use branchline_domain::money::Paise;
use branchline_domain::parties::customer::CustomerDraft;
use branchline_domain::sales::{BillDraft, LineDraft};
use branchline_domain::sync::status::Connectivity;
use branchline_engine::Engine;
use branchline_tests::{Branch, Hub};
use color_eyre::eyre::Result;
use serde_json::{Value, json};

use crate::bare::{Bare, share};
use crate::say;

const CHANGES: u32 = 200;
const BILLS: i64 = 100;

/// Between two changes; a person is slower, a crowd of tills is not.
const PAUSE: Duration = Duration::from_millis(350);

/// Measures how long a change takes from the press of a key to the other screen.
pub async fn run(hub: &Hub) -> Result<()> {
    let shop = hub.open_shop(&["MUM", "PUN"]).await?;
    let mum = Branch::joined(hub, &shop.managers[0]).await?;
    let pun = Branch::joined(hub, &shop.managers[1]).await?;
    let ring = mum.add_product("Gold ring", 1).await?;
    for engine in [mum.engine(), pun.engine()] {
        engine.start_background();
        engine.watch_status().wait_for(|status| status.connectivity == Connectivity::Live).await?;
    }
    let mut bare = Bare::open(hub).await?;
    let mut took = vec![];
    for paise in 2..CHANGES + 2 {
        tokio::time::sleep(PAUSE).await;
        bare.row().await?;
        let paise = i64::from(paise);
        let began = Instant::now();
        change(mum.engine(), &ring.id, paise).await?;
        shows(pun.engine(), &ring.id, paise).await?;
        took.push(began.elapsed().as_secs_f64());
    }
    say("change to screen", bare.beside(took));
    say("bill to screen", bills(&mum, &pun).await?);
    mum.engine().close().await?;
    pun.engine().close().await?;
    Ok(())
}

async fn change(engine: &Engine, id: &Id<Product>, paise: i64) -> Result<()> {
    let before = ProductDraft::from(&engine.product(id).await?);
    engine.change_product(id, ProductDraft { price_paise: Some(Paise::new(paise)), ..before.clone() }, before).await?;
    Ok(())
}

/// From making a bill final to its debt on another branch's screen: all of a bill that other branches are told.
async fn bills(mum: &Branch, pun: &Branch) -> Result<Value> {
    let asha =
        mum.engine().add_customer(CustomerDraft { name: "Asha".to_owned(), ..CustomerDraft::default() }).await?.id;
    let mut told = pun.engine().changes();
    while pun.engine().customer(&asha).await.is_err() {
        told.recv().await?;
    }
    let mut took = vec![];
    for n in 1..=BILLS {
        tokio::time::sleep(PAUSE).await;
        let line =
            LineDraft { name: Some("Ring".to_owned()), price_paise: Some(Paise::new(100)), ..LineDraft::default() };
        let bill = BillDraft { customer_id: Some(asha.clone()), lines: vec![line], ..BillDraft::default() };
        let mut told = pun.engine().changes();
        let began = Instant::now();
        mum.engine().finalise_bill(bill).await?;
        while pun.engine().customer_balance(&asha).await?.get() < n * 100 {
            told.recv().await?;
        }
        took.push(began.elapsed().as_secs_f64());
    }
    Ok(json!({ "p50_ms": share(took.clone(), 50), "p95_ms": share(took.clone(), 95), "most_ms": share(took, 100) }))
}

/// Waits as a screen does: told that something changed, it looks again.
async fn shows(engine: &Engine, id: &Id<Product>, paise: i64) -> Result<()> {
    let mut told = engine.changes();
    while engine.product(id).await.ok().is_none_or(|product| product.price_paise.get() != paise) {
        told.recv().await?;
    }
    Ok(())
}
