//! Wrong clocks and impossible stamps: they are bounded, put right, and never stop a branch for good.

use branchline_domain::catalogue::product::ProductDraft;
use branchline_domain::money::{Milli, Paise};
use branchline_domain::sync::watchdog::AlertKind;
use branchline_tests::Hub;
use color_eyre::eyre::Result;

use crate::kit::{all_equal, on_hub, settle, two_branches};

const DAY_MS: i64 = 86_400_000;

#[tokio::test]
async fn a_first_change_written_in_the_year_2300_goes_once_the_clock_is_right() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    mum.wind(274 * 365 * DAY_MS).await?;
    let ring = mum.add_product("Ring", 100).await?;
    mum.run("UPDATE products SET price_paise = 150").await?;
    let digits = mum.ask("SELECT max(instr(hlc, '-')) - 1 FROM sync_queue").await?;
    assert_eq!(digits.as_deref(), Some("13"), "because a stamp has no room for more");
    mum.wind(0).await?;
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (2, 0), "because a wrong clock is no fault of the records");
    assert_eq!(
        on_hub(hub, &shop, "products", "price_paise = 150").await?,
        1,
        "because the later price is the later one"
    );
    pun.sync().await?;
    pun.run("UPDATE products SET price_paise = 200").await?;
    settle(&[&pun, &mum]).await?;
    assert_eq!(mum.engine().product(&ring.id).await?.price_paise.get(), 200, "because Pune edited after seeing");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_stamp_that_is_none_is_stamped_anew_in_its_order() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    mum.add_product("Ring", 100).await?;
    mum.run("UPDATE products SET price_paise = 150").await?;
    mum.run("UPDATE products SET price_paise = 175").await?;
    mum.run("UPDATE sync_queue SET hlc = iif(id % 2 = 0, 'zzz', '10000000000000-00000-0123456789ab') WHERE synced_at IS NULL AND id < (SELECT max(id) FROM sync_queue)")
        .await?;
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (3, 0), "because a refusal of form is never for ever");
    assert_eq!(on_hub(hub, &shop, "products", "price_paise = 175").await?, 1, "because the last edit is the last");
    pun.sync().await?;
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_stamp_out_of_the_future_that_the_hub_tells_poisons_no_clock() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_, mum, pun) = two_branches(hub).await?;
    mum.add_product("Ring", 100).await?;
    mum.sync().await?;
    // As whoever gets past the hub's own bar would leave it.
    let poisoned = "9999999999999-99999-0f0f0f0f0f0f";
    let before = pun.ask("SELECT wall FROM sync_clock").await?.unwrap_or_default();
    let store = branchline_engine::store::Store::open(&pun.database()).await?;
    let mut tx = store.begin().await?;
    branchline_engine::store::device::clock::advance(&mut tx, Some(poisoned), before.parse()?).await?;
    tx.commit().await?;
    store.close().await;
    let wall: i64 = pun.ask("SELECT wall FROM sync_clock").await?.unwrap_or_default().parse()?;
    assert!(
        wall < before.parse::<i64>()? + 120_000,
        "because no stamp is ahead of the hub by more than a minute: {wall}"
    );
    pun.run("UPDATE customers SET name = name").await?;
    pun.add_product("Anklet", 200).await?;
    settle(&[&pun, &mum]).await?;
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_clock_400_days_ahead_is_named_and_dates_are_the_hubs() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    mum.wind(400 * DAY_MS).await?;
    mum.sync().await?;
    let status = mum.engine().status().await?;
    let alert = status.alerts.iter().find(|alert| alert.kind == AlertKind::Clock).expect("the status names the clock");
    assert!(alert.message.contains("days ahead of the hub's"), "because a person must know how wrong it is: {alert:?}");
    let checks = mum.engine().doctor().await?;
    let check = checks.iter().find(|check| check.name == "Clock").expect("the doctor looks at the clock");
    assert!(!check.ok && check.message.contains("ahead of the hub's"), "because it is wrong: {check:?}");
    let draft = ProductDraft {
        name: "Ring".to_owned(),
        price_paise: Some(Paise::new(100)),
        opening_stock_milli: Some(Milli::new(5000)),
        ..ProductDraft::default()
    };
    mum.engine().add_product(draft).await?;
    mum.sync().await?;
    let today = "abs(created_at - (extract(epoch from now()) * 1000)::bigint) < 600000";
    assert_eq!(on_hub(hub, &shop, "products", today).await?, 1, "because the product is of today");
    let day = "business_date between (now() - interval '1 day')::date and (now() + interval '1 day')::date";
    assert_eq!(on_hub(hub, &shop, "stock_movements", day).await?, 1, "because the goods came today, not next year");
    // Somebody sets the clock right, with the line down: the old correction must not lead a year back.
    mum.wind(0).await?;
    mum.add_product("Anklet", 200).await?;
    let year = mum.count("products", "name = 'Anklet' AND abs(created_at - unixepoch('now') * 1000) < 600000").await?;
    assert_eq!(year, 1, "because the clock is right now");
    mum.sync().await?;
    let alerts = mum.engine().status().await?.alerts;
    assert!(alerts.iter().all(|alert| alert.kind != AlertKind::Clock), "because the clock is right: {alerts:?}");
    pun.sync().await?;
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_clock_400_days_slow_dates_by_the_hub_until_it_is_set_right() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_, mum, pun) = two_branches(hub).await?;
    mum.wind(-400 * DAY_MS).await?;
    mum.sync().await?;
    mum.add_product("Ring", 100).await?;
    mum.wind(0).await?;
    mum.add_product("Anklet", 200).await?;
    let today = mum.count("products", "abs(created_at - unixepoch('now') * 1000) < 600000").await?;
    assert_eq!(today, 2, "because both were made today, whatever the clock said");
    mum.sync().await?;
    pun.sync().await?;
    all_equal(&[&mum, &pun]).await
}
