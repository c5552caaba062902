//! The watchdog: it speaks when a person is needed, says so once, and is quiet again when it is over.

use std::time::Duration;

use branchline_domain::sync::watchdog::{Alert, AlertKind, AlertLimits};
use branchline_tests::{Branch, Fault};
use color_eyre::eyre::Result;

use crate::kit::{PUSH, Workshop, all_equal, refused, settle, two_branches};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// Returns what is told, but for the clock: these stories let time pass for the branch alone, and so its clock is ahead of the hub's.
async fn alerts(branch: &Branch) -> Result<Vec<AlertKind>> {
    let told = branch.engine().status().await?.alerts;
    Ok(told.iter().map(|alert| alert.kind).filter(|kind| *kind != AlertKind::Clock).collect())
}

#[tokio::test]
async fn a_hub_that_takes_nothing_is_told_of_after_half_an_hour_and_forgotten_once_it_does() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Stuck ring", 100).await?;
    hub.faults().plan(Fault::on(PUSH).times(u64::MAX).answer(500, "{}"));
    for minutes in [0, 10, 20] {
        mum.wind(minutes * MINUTE).await?;
        refused(&mum).await;
        assert_eq!(alerts(&mum).await?, [], "because {minutes} minutes are no trouble yet");
    }
    mum.wind(40 * MINUTE).await?;
    refused(&mum).await;
    let status = mum.engine().status().await?;
    let stuck = |alert: &&Alert| alert.kind == AlertKind::Stuck;
    let alert = status.alerts.iter().find(stuck).expect("forty minutes are a trouble");
    assert!(alert.message.contains("1 change waits for 40 minutes"), "because a person must know: {}", alert.message);
    let checks = mum.engine().doctor().await?;
    let said = checks.iter().any(|check| !check.ok && check.message.contains("Nothing is being sent"));
    assert!(said, "because the doctor says the same: {checks:?}");

    mum.engine().set_alert_limits(AlertLimits { stuck_minutes: 60, silent_hours: 24, notify: true }).await?;
    assert_eq!(alerts(&mum).await?, [], "because the owner is more patient");
    mum.engine().set_alert_limits(AlertLimits { stuck_minutes: 5, silent_hours: 24, notify: true }).await?;
    assert_eq!(alerts(&mum).await?, [AlertKind::Stuck]);

    hub.faults().clear();
    mum.sync().await?;
    assert_eq!(alerts(&mum).await?, [], "because it went");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn being_offline_is_an_ordinary_day_until_the_owners_limit() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Far ring", 100).await?;
    hub.faults().disconnect();
    for hours in [1, 12, 23] {
        mum.wind(hours * HOUR).await?;
        refused(&mum).await;
        assert_eq!(alerts(&mum).await?, [], "because {hours} hours without a line are an ordinary day");
    }
    mum.wind(26 * HOUR).await?;
    refused(&mum).await;
    let status = mum.engine().status().await?;
    let alert = status.alerts.first().expect("a day is the owner's limit");
    assert_eq!(alert.kind, AlertKind::Silent);
    assert!(alert.title.contains("No connection for 26 hours"), "because a person must know: {}", alert.title);
    hub.faults().reconnect();
    mum.wind(0).await?;
    mum.sync().await?;
    assert_eq!(alerts(&mum).await?, []);
    settle(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_trouble_is_told_once_logged_and_over_when_it_is_over() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    hub.reshape("alter table public.products add constraint no_odd_names check (name <> 'Odd') not valid").await?;
    mum.add_product("Odd", 100).await?;
    mum.sync().await?;
    assert_eq!(alerts(&mum).await?, [AlertKind::Held], "because the hub refused it");

    let engine = mum.engine();
    engine.set_schedule(false, 5, None).await?;
    engine.start_background();
    let mut watched = engine.watch_status();
    let news = watched.wait_for(|status| status.alerts.iter().any(|alert| alert.news));
    tokio::time::timeout(Duration::from_secs(20), news).await??;
    engine.alert_notified(AlertKind::Held).await?;
    let status = engine.status().await?;
    assert!(status.alerts.iter().all(|alert| !alert.news), "because the desktop is told once");
    let mum = mum.restart().await?;
    mum.engine().start_background();
    tokio::time::sleep(Duration::from_millis(500)).await;
    let status = mum.engine().status().await?;
    assert!(status.alerts.iter().all(|alert| !alert.news), "because a restart is no new trouble");
    assert_eq!(mum.count("sync_log", "direction = 'alert'").await?, 1, "because it is logged once");

    let mum = mum.restart().await?;
    hub.reshape("alter table public.products drop constraint no_odd_names").await?;
    mum.engine().retry_held(None).await?;
    assert_eq!(alerts(&mum).await?, []);
    mum.engine().start_background();
    tokio::time::timeout(Duration::from_secs(20), async {
        while mum.count("sync_log", "direction = 'healed'").await? == 0 {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Ok::<_, color_eyre::Report>(())
    })
    .await??;
    assert_eq!(mum.count("sync_alerts", "true").await?, 0, "because it is over");
    settle(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn what_sync_did_is_told_by_the_hour_and_by_the_day() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Ring", 100).await?;
    mum.add_product("Chain", 100).await?;
    hub.faults().disconnect();
    refused(&mum).await;
    hub.faults().reconnect();
    mum.sync().await?;
    let day = mum.engine().sync_metrics(24).await?;
    assert_eq!(day.points.len(), 24, "because every hour has its place");
    let now = day.points.last().expect("this hour");
    let before = &day.points[22];
    // The hour may turn while the story is told.
    assert_eq!((now.pushed + before.pushed, now.offline + before.offline), (2, 1));
    assert_eq!((now.failed, now.waiting.max(before.waiting)), (0, 2), "because two waited before they went");
    assert_eq!(day.sums.pushed, 2);
    let quarter = mum.engine().sync_metrics(90 * 24).await?;
    assert_eq!((quarter.points.len(), quarter.sums.pushed), (90, 2), "because today's hours are part of today");
    settle(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}
