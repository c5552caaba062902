//! Long steps: how far they say they are, and what is kept when somebody stops them.

use std::time::Duration;

use branchline_domain::sync::progress::{Phase, Progress};
use branchline_domain::sync::status::{Direction, SyncReport};
use branchline_engine::{Code, Engine, Error};
use branchline_tests::Fault;
use color_eyre::eyre::Result;
use tokio::task::JoinHandle;

use crate::kit::{PULL, PUSH, Workshop, all_equal, on_hub, settle, two_branches};

/// Starts a session and waits until its progress is as wished.
async fn running(
    engine: &Engine,
    wished: impl FnMut(&Progress) -> bool,
) -> (JoinHandle<Result<SyncReport, Error>>, Progress) {
    let (mut status, mut wished, worker) = (engine.watch_status(), wished, engine.clone());
    #[expect(clippy::disallowed_methods, reason = "the story waits for it")]
    let session = tokio::spawn(async move { worker.sync_now(Direction::Both).await });
    let seen = tokio::time::timeout(Duration::from_secs(60), async {
        loop {
            if let Some(progress) = status.borrow_and_update().progress.clone().filter(&mut wished) {
                return progress;
            }
            status.changed().await.expect("the engine is open");
        }
    });
    (session, seen.await.expect("the session gets that far"))
}

#[tokio::test]
async fn a_first_load_that_is_stopped_keeps_what_came_and_fetches_nothing_twice() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    // Numbers of a stream have gaps: every customer is written twice.
    hub.sql(&format!(
        "insert into public.customers (org_id, name) select '{0}', 'Customer ' || n from generate_series(1, 12000) n;
         update public.customers set notes = 'again' where org_id = '{0}'",
        shop.org_id
    ))
    .await?;
    hub.faults().plan(Fault::on(PULL).after(1).times(u64::MAX).delay(Duration::from_secs(5)));
    let receiving = |p: &Progress| p.phase == Phase::Receiving;
    let (session, progress) = running(mum.engine(), receiving).await;
    assert_eq!((progress.done, progress.total), (5000, Some(12_000)), "because records are counted, not their numbers");

    assert!(mum.engine().cancel_operation(), "because a session is under way");
    let asked = tokio::time::Instant::now();
    let stopped = session.await?.expect_err("a stopped session has not done its work");
    assert_eq!(stopped.code(), Code::Stopped);
    assert!(asked.elapsed() < Duration::from_secs(3), "because nobody waits for a page that is still on its way");
    assert!(stopped.to_string().contains("5,000 records fetched and kept"), "because a person must know: {stopped}");
    assert_eq!(mum.count("customers", "true").await?, 0, "because readers never see half");
    let status = mum.engine().status().await?;
    assert_eq!((status.progress, status.problem), (None, None), "because stopping is no fault");

    hub.faults().clear();
    let pulls = hub.faults().seen(PULL);
    let (session, progress) = running(mum.engine(), receiving).await;
    assert_eq!((progress.done, progress.total), (10_000, Some(12_000)), "because it goes on where it was");
    let report = session.await??;
    assert_eq!(report.pulled, 7000, "because 5,000 were here already");
    assert_eq!(hub.faults().seen(PULL) - pulls, 2, "because only the two missing pages are fetched");
    assert_eq!(mum.count("customers", "true").await?, 12_000);
    assert!(!mum.engine().cancel_operation(), "because nothing is under way");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn sending_that_is_stopped_says_what_went_and_sends_the_rest_once() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.engine().set_batch_size(10).await?;
    for n in 0..100 {
        mum.add_product(&format!("Bangle {n}"), 100).await?;
    }
    hub.faults().plan(Fault::on(PUSH).times(u64::MAX).delay(Duration::from_millis(300)));
    let (session, progress) = running(mum.engine(), |p| p.phase == Phase::Sending && p.done >= 10).await;
    assert_eq!(progress.total, Some(100), "because that is what waited");
    mum.engine().cancel_operation();
    let stopped = session.await?.expect_err("a stopped session has not done its work");
    assert!(stopped.to_string().contains("of 100 changes are sent"), "because a person must know: {stopped}");
    let there = on_hub(&hub, &shop, "products", "true").await?;
    assert!(
        (10..100).contains(&there),
        "because it stopped between two batches, not at once and not at the end: {there}"
    );
    let waiting = mum.engine().status().await?.pending;
    assert_eq!(there + waiting, 100, "because what has not gone is still here");

    hub.faults().clear();
    mum.sync().await?;
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 100, "because nothing is lost and nothing comes twice");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_clean_up_that_is_stopped_has_removed_whole_portions() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    mum.run(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < 12000)
         INSERT INTO customers (name) SELECT printf('Customer %05d', i) FROM n",
    )
    .await?;
    mum.sync().await?;
    let mut status = mum.engine().watch_status();
    let cleaner = mum.engine().clone();
    #[expect(clippy::disallowed_methods, reason = "the story waits for it")]
    let work = tokio::spawn(async move { cleaner.clean_up(0).await });
    while status.borrow_and_update().progress.is_none() {
        status.changed().await?;
    }
    mum.engine().cancel_operation();
    if let Err(stopped) = work.await? {
        assert!(stopped.to_string().contains("sent changes are removed"), "because a person must know: {stopped}");
        assert_eq!(mum.count("sync_queue", "true").await? % 5000, 2000, "because portions are whole");
    }
    mum.engine().clean_up(0).await?;
    assert_eq!(mum.count("sync_queue", "true").await?, 1, "because the newest row keeps the numbers going");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}
