//! Branches that hear of each other at once: prices that show by themselves, lines that break and heal, hubs without Realtime.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use branchline_domain::catalogue::product::ProductDraft;
use branchline_domain::money::Paise;
use branchline_domain::sync::status::{Connectivity, SyncState};
use branchline_engine::clock::Clock as _;
use branchline_engine::hub::{ChannelEvent, Disconnect, Hub as Wire, HubConfig, Rejection};
use branchline_engine::secrets::MemorySecrets;
use branchline_tests::{Branch, Fault, Hub, HubOptions, User};
use color_eyre::eyre::Result;
use tokio_util::sync::CancellationToken;

use crate::kit::{PUSH, READY, Workshop, all_equal, number, two_branches};

const SOCKET: &str = "/realtime/v1/websocket";

/// Waits until something is so; it happens by itself, or the story fails.
async fn until(what: &str, so: impl AsyncFn() -> Result<bool>) -> Result<()> {
    let began = Instant::now();
    while !so().await? {
        assert!(began.elapsed() < Duration::from_secs(30), "it should have happened by itself within 30 s: {what}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Ok(())
}

async fn line_is(branch: &Branch, line: Connectivity) -> Result<()> {
    until(&format!("the line is {line:?}"), async || Ok(branch.engine().status().await?.connectivity == line)).await
}

/// Lets branches sync by themselves, and waits until they hear the hub and have nothing left to do.
async fn awake(branches: &[&Branch]) -> Result<()> {
    for branch in branches {
        branch.engine().start_background();
    }
    for branch in branches {
        line_is(branch, Connectivity::Live).await?;
        until("all is quiet", async || Ok(branch.engine().status().await?.state == SyncState::UpToDate)).await?;
    }
    Ok(())
}

async fn price(branch: &Branch, name: &str) -> Result<Option<i64>> {
    Ok(branch.find_product(name).await?.map(|product| product.price_paise.get()))
}

async fn shows(branch: &Branch, name: &str, paise: i64) -> Result<()> {
    until(&format!("{name} costs {paise}"), async || Ok(price(branch, name).await? == Some(paise))).await
}

/// Closes both programs, so that nothing of this story goes on in the next.
async fn home(branches: &[&Branch]) -> Result<()> {
    for branch in branches {
        branch.engine().close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
pub async fn a_price_changed_at_mum_shows_at_pun_within_a_second() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    awake(&[&mum, &pun]).await?;
    let ring = mum.add_product("Bell ring", 100).await?;
    shows(&pun, "Bell ring", 100).await?;
    let asked = hub.faults().seen(READY);
    let mut screens = pun.engine().changes();
    let mut took = Vec::new();
    for paise in [200, 300, 400, 500, 600] {
        let before = ProductDraft::from(&mum.engine().product(&ring.id).await?);
        let draft = ProductDraft { price_paise: Some(Paise::new(paise)), ..before.clone() };
        let began = Instant::now();
        mum.engine().change_product(&ring.id, draft, before).await?;
        while price(&pun, "Bell ring").await? != Some(paise) {
            tokio::time::timeout(Duration::from_secs(20), screens.recv()).await.expect("screens are told of it")?;
        }
        took.push(began.elapsed());
        tokio::time::sleep(Duration::from_millis(400)).await;
    }
    took.sort();
    assert!(took[2] < Duration::from_secs(1), "because nobody touched anything, and a second is long: {took:?}");
    let asked = hub.faults().seen(READY) - asked;
    assert_eq!(asked, 10, "because each change is one session at MUM and one at PUN: one's own push is no news");

    // A price changed in the hub's table editor comes the same way.
    hub.sql(&format!("update public.products set price_paise = 700 where id = '{}'", ring.id)).await?;
    shows(&pun, "Bell ring", 700).await?;
    shows(&mum, "Bell ring", 700).await?;
    let ids = [&mum, &pun].map(async |branch| branch.engine().hub_settings().await.map(|s| s.device_id));
    let ids: BTreeSet<String> = futures_util::future::try_join_all(ids).await?.into_iter().collect();
    assert_eq!(mum.engine().online(), Some(ids), "because both are on the channel");
    pun.engine().sign_out().await?;
    line_is(&pun, Connectivity::Unused).await?;
    until("PUN has left", async || Ok(mum.engine().online().is_some_and(|online| online.len() == 1))).await?;
    home(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_missed_while_the_line_is_cut_and_it_heals_by_itself() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    awake(&[&mum, &pun]).await?;
    hub.faults().disconnect();
    for branch in [&mum, &pun] {
        line_is(branch, Connectivity::Offline).await?;
        until("the card says what the line says", async || {
            Ok(branch.engine().status().await?.state == SyncState::Offline)
        })
        .await?;
    }
    mum.add_product("Written in the dark", 100).await?;
    pun.add_product("Also in the dark", 100).await?;
    hub.sql("update public.products set notes = 'seen'").await?;
    assert_eq!(mum.engine().status().await?.pending, 1, "because selling goes on and waits");
    hub.faults().reconnect();
    shows(&pun, "Written in the dark", 100).await?;
    shows(&mum, "Also in the dark", 100).await?;
    for branch in [&mum, &pun] {
        line_is(branch, Connectivity::Live).await?;
        until("it is up to date", async || Ok(branch.engine().status().await?.state == SyncState::UpToDate)).await?;
    }
    all_equal(&[&mum, &pun]).await?;

    // A dead router takes connections and never answers.
    hub.faults().silence();
    mum.add_product("Into the silence", 100).await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    hub.faults().disconnect();
    line_is(&mum, Connectivity::Offline).await?;
    hub.faults().reconnect();
    shows(&pun, "Into the silence", 100).await?;
    home(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_expires_while_connected_and_nobody_notices() -> Result<()> {
    let hub = Hub::start(HubOptions { token_seconds: 6, ..HubOptions::default() }).await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    awake(&[&mum, &pun]).await?;
    tokio::time::sleep(Duration::from_secs(13)).await;
    mum.add_product("Long evening", 100).await?;
    shows(&pun, "Long evening", 100).await?;
    assert_eq!(hub.faults().seen(SOCKET), 2, "because new tokens were shown on the sockets that stood");

    // Whoever is no member any more is put out when the next token is shown.
    hub.sql(&format!("update public.memberships set deleted_at = 1 where user_id = '{}'", shop.managers[1].id)).await?;
    line_is(&pun, Connectivity::Timer).await?;
    line_is(&mum, Connectivity::Live).await?;
    home(&[&mum, &pun]).await?;
    hub.stop().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_wrong_by_days_and_jumps_keeps_nobody_waiting() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    let day = 86_400_000;
    mum.wind(3 * day).await?;
    pun.wind(-2 * day).await?;
    awake(&[&mum, &pun]).await?;
    let ring = mum.add_product("Clock ring", 100).await?;
    shows(&pun, "Clock ring", 100).await?;
    mum.wind(-5 * day).await?;
    for (branch, other, paise) in [(&mum, &pun, 200), (&pun, &mum, 300), (&mum, &pun, 400)] {
        let before = ProductDraft::from(&branch.engine().product(&ring.id).await?);
        let draft = ProductDraft { price_paise: Some(Paise::new(paise)), ..before.clone() };
        branch.engine().change_product(&ring.id, draft, before).await?;
        shows(other, "Clock ring", paise).await?;
    }
    let wait = mum.engine().status().await?.next_sync_at.map(|at| at - mum.clock().now_ms());
    assert!(wait.is_some_and(|wait| wait <= 300_000), "because a clock set back puts nothing off: {wait:?}");
    home(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hub_without_realtime_is_synced_by_the_clock() -> Result<()> {
    let hub = Hub::start(HubOptions { realtime: false, ..HubOptions::default() }).await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    for branch in [&mum, &pun] {
        branch.engine().start_background();
        line_is(branch, Connectivity::Timer).await?;
    }
    mum.add_product("By the clock", 100).await?;
    until("it is sent at once all the same", async || {
        Ok(number(&hub, "select count(*) from public.products").await? == 1)
    })
    .await?;
    pun.sync().await?;
    assert_eq!(price(&pun, "By the clock").await?, Some(100), "because the clock fetches what nobody rang for");
    let next = pun.engine().status().await?.next_sync_at;
    assert!(next.is_some(), "because the timer goes on");
    assert!(hub.faults().seen(SOCKET) <= 4, "because a hub that has no socket is not asked for one all day");
    home(&[&mum, &pun]).await?;
    hub.stop().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn storms_of_changes_and_of_news_are_a_few_sessions() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    awake(&[&mum, &pun]).await?;
    let (asked, began) = (hub.faults().seen(READY), Instant::now());
    for i in 0..60 {
        mum.add_product(&format!("Storm ring {i:03}"), i).await?;
    }
    shows(&pun, "Storm ring 059", 59).await?;
    for i in 0..60 {
        let edit = format!("update public.products set price_paise = {} where org_id = '{}'", 1000 + i, shop.org_id);
        hub.sql(&edit).await?;
    }
    for branch in [&mum, &pun] {
        shows(branch, "Storm ring 059", 1059).await?;
    }
    let (asked, most) = (hub.faults().seen(READY) - asked, 2 * began.elapsed().as_millis() / 200 + 4);
    assert!(u128::from(asked) <= most, "because each branch keeps 200 ms between sessions: {asked} of {most}");
    all_equal(&[&mum, &pun]).await?;
    home(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_failed_is_tried_again_before_the_clock() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    awake(&[&mum, &pun]).await?;
    hub.faults().plan(Fault::on(PUSH).times(3).answer(503, "busy"));
    let pushes = hub.faults().seen(PUSH);
    mum.add_product("Patience ring", 100).await?;
    shows(&pun, "Patience ring", 100).await?;
    assert_eq!(hub.faults().seen(PUSH) - pushes, 4, "because it was tried until the hub was well again");
    home(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

/// Listens as `user` on `topic`, and returns how that ended.
async fn eavesdrop(hub: &Hub, user: &User, topic: &str) -> Result<Disconnect> {
    let clock = std::sync::Arc::new(|| 0);
    let wire =
        Wire::new(&HubConfig::new(hub.url(), hub.key(), clock), std::sync::Arc::new(MemorySecrets::default()), "x")?;
    wire.sign_in(&user.email, &user.password).await?;
    let leave = CancellationToken::new();
    let heard = |heard: ChannelEvent| {
        assert_ne!(heard, ChannelEvent::Joined, "{} must not be let into {topic}", user.email);
    };
    Ok(wire.listen(&[topic.to_owned()], "3f1f8a5e-5b1e-4c57-9d56-3a3d3b0f2c11", heard, &leave).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_but_a_member_hears_an_organisations_channel() -> Result<()> {
    let hub = Hub::shared().await?;
    let (mine, theirs) = (hub.open_shop(&["MUM"]).await?, hub.open_shop(&["MUM"]).await?);
    let stranger = hub.sign_up(&format!("{}@nobody.example", uuid::Uuid::new_v4().simple()), "stranger-2026").await?;
    let topic = format!("org:{}", theirs.org_id);
    for (who, topic) in [
        (&mine.owner, topic.clone()),
        (&mine.managers[0], topic.clone()),
        (&stranger, topic.clone()),
        (&theirs.owner, format!("{topic}' or true --")),
        (&theirs.owner, "org:".to_owned()),
        (&theirs.owner, theirs.org_id.clone()),
    ] {
        let silence = eavesdrop(hub, who, &topic).await?;
        assert!(
            matches!(silence, Disconnect::Rejection { how: Rejection::Away, .. }),
            "because {topic:?} is not a channel of {}: {silence:?}",
            who.email
        );
    }
    Ok(())
}
