//! The till does not wait for the hub: what is kept on this computer is read and written at once, whatever becomes of a request meanwhile.

use std::time::{Duration, Instant};

use branchline_domain::catalogue::product::ProductDraft;
use branchline_domain::money::Paise;
use branchline_domain::records::page::ListQuery;
use branchline_domain::sync::status::{Direction, SyncReport};
use branchline_engine::Error;
use branchline_tests::{Branch, Hub, HubOptions};
use color_eyre::eyre::Result;
use tokio::task::JoinHandle;

use crate::kit::{all_equal, two_branches};

/// Far more than any local step takes, and far less than a silent hub is waited for (300 s).
const AT_ONCE: Duration = Duration::from_secs(2);

/// Waits until the token has run out, and begins a session whose request for a new one is never answered.
#[expect(clippy::disallowed_methods, reason = "the story ends it")]
async fn renewing_for_ever(hub: &Hub, mum: &Branch) -> JoinHandle<std::result::Result<SyncReport, Error>> {
    tokio::time::sleep(Duration::from_millis(2200)).await;
    hub.faults().silence();
    let engine = mum.engine().clone();
    let session = tokio::spawn(async move { engine.sync_now(Direction::Both).await });
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(!session.is_finished(), "because the hub has the request for a new token and says nothing");
    session
}

#[tokio::test]
async fn a_till_sells_on_while_the_hub_says_nothing_to_a_token_that_ran_out() -> Result<()> {
    let hub = Hub::start(HubOptions { token_seconds: 2, ..HubOptions::default() }).await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    let ring = mum.add_product("Ring", 100).await?;
    mum.sync().await?;
    let session = renewing_for_ever(&hub, &mum).await;

    let engine = mum.engine();
    let mut took = Vec::new();
    let mut began = Instant::now();
    let mut lap = |what: &'static str| {
        took.push((what, began.elapsed()));
        began = Instant::now();
    };
    let added = tokio::time::timeout(AT_ONCE * 5, mum.add_product("Anklet", 250)).await??;
    lap("add");
    let before = ProductDraft::from(&ring);
    let draft = ProductDraft { price_paise: Some(Paise::new(300)), ..before.clone() };
    let changed = tokio::time::timeout(AT_ONCE * 5, engine.change_product(&ring.id, draft, before)).await??;
    lap("change");
    let query = ListQuery { limit: 10, ..ListQuery::default() };
    let listed = tokio::time::timeout(AT_ONCE * 5, engine.list_products(&query)).await??;
    lap("list");
    // The closing question of the window and the tray's picture ask just this.
    let status = tokio::time::timeout(AT_ONCE * 5, engine.status()).await??;
    lap("status, the closing question");
    tokio::time::timeout(AT_ONCE * 5, engine.hub_settings()).await??;
    lap("hub settings");
    println!("behind a silent hub: {took:?}");
    for (what, took) in took {
        assert!(took < AT_ONCE, "{what} took {took:?}, because it waited for the hub");
    }
    assert_eq!(
        (added.waiting, changed.price_paise.get()),
        (true, 300),
        "because the saved rows come back as they were saved"
    );
    assert_eq!(listed.total, 2, "because both are there");
    assert_eq!(status.pending, 2, "because both wait");
    assert!(status.signed_in_as.is_some(), "because whoever is being renewed is signed in all the while");

    hub.faults().reconnect();
    session.abort();
    drop(session.await);
    let mum = mum.start_again().await?;
    mum.sync().await?;
    pun.sync().await?;
    all_equal(&[&mum, &pun]).await?;
    hub.stop().await;
    Ok(())
}

#[tokio::test]
async fn whoever_leaves_the_till_signs_out_at_once_though_the_hub_says_nothing() -> Result<()> {
    let hub = Hub::start(HubOptions { token_seconds: 2, ..HubOptions::default() }).await?;
    let (shop, mum, _pun) = two_branches(&hub).await?;
    mum.sync().await?;
    let session = renewing_for_ever(&hub, &mum).await;
    let engine = mum.engine();
    let began = Instant::now();
    let status = tokio::time::timeout(AT_ONCE * 5, engine.sign_out()).await??;
    let took = began.elapsed();
    assert!(took < AT_ONCE, "signing out took {took:?}, because it waited for the hub");
    assert_eq!(status.signed_in_as, None, "because here it is over, whatever the hub says later");

    // The next person is not kept waiting either, and what comes of the old renewal changes nothing for him.
    hub.faults().reconnect();
    let owner = &shop.owner;
    tokio::time::timeout(AT_ONCE * 5, engine.sign_in(&owner.email, &owner.password)).await??;
    drop(tokio::time::timeout(AT_ONCE * 5, session).await);
    let status = engine.status().await?;
    assert_eq!(status.signed_in_as.as_ref(), Some(&owner.email), "because the owner signed in last");
    let mum = mum.start_again().await?;
    assert_eq!(
        mum.engine().status().await?.signed_in_as.as_ref(),
        Some(&owner.email),
        "because it is the owner's sign-in that is kept"
    );
    mum.sync().await?;
    hub.stop().await;
    Ok(())
}

#[tokio::test]
async fn a_saved_change_is_told_to_the_screens_without_being_waited_for() -> Result<()> {
    let branch = branchline_tests::Branch::alone().await?;
    let mut status = branch.engine().watch_status();
    status.mark_unchanged();
    branch.add_product("Ring", 100).await?;
    tokio::time::timeout(Duration::from_secs(20), status.wait_for(|status| status.pending == 1)).await??;
    Ok(())
}
