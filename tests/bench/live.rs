//! From a price changed at one till to the same price on another's screen, with nothing but loopback between them; beside the
//! bare requests that takes. Each side gathers for 20 ms what comes in quick succession.

use std::time::{Duration, Instant};

use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::id::Id;
use branchline_domain::money::Paise;
use branchline_domain::sync::status::Connectivity;
use branchline_engine::Engine;
use branchline_tests::{Branch, Hub};
use color_eyre::eyre::Result;

use crate::bare::Bare;
use crate::say;

const CHANGES: u32 = 200;

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
    mum.engine().close().await?;
    pun.engine().close().await?;
    Ok(())
}

async fn change(engine: &Engine, id: &Id<Product>, paise: i64) -> Result<()> {
    let before = ProductDraft::from(&engine.product(id).await?);
    engine.change_product(id, ProductDraft { price_paise: Some(Paise::new(paise)), ..before.clone() }, before).await?;
    Ok(())
}

/// Waits as a screen does: told that something changed, it looks again.
async fn shows(engine: &Engine, id: &Id<Product>, paise: i64) -> Result<()> {
    let mut told = engine.changes();
    while engine.product(id).await.ok().is_none_or(|product| product.price_paise.get() != paise) {
        told.recv().await?;
    }
    Ok(())
}
