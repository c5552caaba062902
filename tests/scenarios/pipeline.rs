//! Several batches under way: whatever of their answers is lost, each is settled by its own.

use std::time::Duration;

use branchline_domain::sync::status::Direction;
use branchline_tests::{Branch, Fault, Hub, HubOptions, Shop};
use color_eyre::eyre::Result;

use crate::kit::{PUSH, Workshop, all_equal};

#[tokio::test]
async fn an_earlier_batch_asked_again_gets_its_own_answer_though_a_later_one_was_taken() -> Result<()> {
    let hub = Hub::start(HubOptions { shop: Shop::Sample, ..HubOptions::default() }).await?;
    let mum = Branch::connected(&hub, "mum@kesar.example").await?;
    mum.sync().await?;
    mum.engine().set_batch_size(2).await?;
    assert_eq!(mum.engine().batch_size().await?, 2);
    assert!(mum.engine().set_batch_size(0).await.is_err(), "because a batch holds at least one change");
    for n in 0..6 {
        mum.add_product(&format!("Pipeline {n}"), 100).await?;
    }
    // The third request is taken and its answer lost; by then the second one's settling may not have reached the disk.
    hub.faults().plan(Fault::on("/rest/v1/rpc/sync_push").after(2).lose_answer());
    assert!(mum.engine().sync_now(Direction::Push).await.is_err(), "because an answer was lost");
    // A power cut takes the settling of the batch before with it: it stands on record as if never answered.
    mum.sqlite3(
        "INSERT INTO sync_batch (first, last, batch) SELECT min(id), max(id), (SELECT batch FROM sync_batch) FROM
             (SELECT id FROM sync_queue WHERE status = 'synced' ORDER BY id DESC LIMIT 2);
         UPDATE sync_queue SET status = 'syncing', synced_at = NULL WHERE id >= (SELECT min(first) FROM sync_batch);
         UPDATE sync_settings SET pushed = (SELECT min(first) - 1 FROM sync_batch)",
    )?;
    let mum = mum.restart().await?;
    let report = mum.engine().sync_now(Direction::Push).await?;
    assert_eq!((report.pushed, report.rejected), (4, 0), "because two batches of two are answered again");
    let there = hub.value("select count(*) from public.products where name like 'Pipeline %'").await?;
    assert_eq!(there, 6, "because nothing is lost and nothing is twice");
    let names = hub
        .value(
            "select count(*) from public.devices where branch_id = (select id from public.branches where code = 'MUM')",
        )
        .await?;
    assert_eq!(names, 1, "because the hub did not take this computer for a copy of itself");
    hub.stop().await;
    Ok(())
}

#[tokio::test]
async fn what_another_branch_sends_during_a_push_is_not_mistaken_for_ones_own() -> Result<()> {
    let hub = Hub::start(HubOptions { shop: Shop::Sample, ..HubOptions::default() }).await?;
    let mum = Branch::connected(&hub, "mum@kesar.example").await?;
    let pun = Branch::connected(&hub, "pun@kesar.example").await?;
    pun.sync().await?;
    mum.sync().await?;
    let ring = mum.add_product("Slow ring", 100).await?;
    mum.sync().await?;
    // Mumbai's movement is slow on the hub; it touches Mumbai's stream alone.
    hub.sql(
        "create function public.dawdle() returns trigger language plpgsql as $$ begin perform pg_sleep(1.5); return null; end $$;
         create trigger dawdle after insert on public.stock_movements for each statement execute function public.dawdle()",
    )
    .await?;
    mum.sqlite3(&format!(
        "INSERT INTO stock_movements (product_id, quantity_milli, reason, business_date) VALUES ('{}', 1000, 'opening', '2026-11-21')",
        ring.id
    ))?;
    pun.add_product("Meanwhile bangle", 100).await?;
    let (sent, meanwhile) = tokio::join!(mum.engine().sync_now(Direction::Push), async {
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        pun.engine().sync_now(Direction::Push).await
    });
    assert_eq!((sent?.pushed, meanwhile?.pushed), (1, 1), "because both were taken");
    mum.sync().await?;
    assert!(mum.find_product("Meanwhile bangle").await?.is_some(), "because its number was never Mumbai's own");
    hub.stop().await;
    Ok(())
}

#[tokio::test]
async fn looking_at_the_data_during_a_session_leaves_nothing_waiting_for_ever() -> Result<()> {
    let hub = Hub::start(HubOptions { shop: Shop::Sample, ..HubOptions::default() }).await?;
    let mum = Branch::connected(&hub, "mum@kesar.example").await?;
    mum.sync().await?;
    mum.add_product("Watched anklet", 100).await?;
    hub.faults().plan(Fault::on("/rest/v1/rpc/sync_push").delay(std::time::Duration::from_millis(1500)));
    let (sent, looked) = tokio::join!(mum.engine().sync_now(Direction::Push), async {
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        mum.beside().await
    });
    assert_eq!(sent?.pushed, 1);
    looked?.close().await?;
    assert_eq!(mum.engine().status().await?.pending, 0, "because the hub has taken it, whoever looked meanwhile");
    hub.stop().await;
    Ok(())
}

/// Adds `count` products to a branch that sends two at a time.
async fn busy_branch(hub: &Hub, count: usize) -> Result<Branch> {
    let shop = hub.open_shop(&["MUM"]).await?;
    let mum = Branch::joined(hub, &shop.managers[0]).await?;
    mum.sync().await?;
    mum.engine().set_batch_size(2).await?;
    for n in 0..count {
        mum.add_product(&format!("Pipeline {n}"), 100).await?;
    }
    Ok(mum)
}

#[tokio::test]
async fn a_batch_that_overtakes_another_is_sent_again_behind_it() -> Result<()> {
    let hub = Workshop::take().await?;
    let mum = busy_branch(&hub, 8).await?;
    hub.faults().plan(Fault::on(PUSH).after(1).delay(Duration::from_millis(2_000)));
    let before = hub.faults().seen(PUSH);
    let report = mum.engine().sync_now(Direction::Push).await?;
    assert_eq!((report.pushed, report.rejected), (8, 0), "because the hub takes no batch before the one it follows");
    // Which of the four is late is for the line to say, two of them start together: those behind it come too early.
    let again = hub.faults().seen(PUSH) - before - 4;
    assert!((1..=3).contains(&again), "because what came too early goes a second time, and once: {again}");
    all_equal(&[&mum]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn what_follows_a_batch_that_is_too_large_goes_behind_its_halves() -> Result<()> {
    let hub = Workshop::take().await?;
    let mum = busy_branch(&hub, 7).await?;
    hub.faults().plan(Fault::on(PUSH).answer(413, "too large"));
    let report = mum.engine().sync_now(Direction::Push).await?;
    assert_eq!((report.pushed, report.rejected), (7, 0), "because each goes alone then");
    all_equal(&[&mum]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_refusal_that_was_not_the_hubs_own_word_forgets_nothing() -> Result<()> {
    let hub = Workshop::take().await?;
    let mum = busy_branch(&hub, 6).await?;
    // The hub takes the first batch and the second; somebody on the way answers the first in the hub's name.
    let refusal =
        r#"{"code":"PT403","message":"not_a_member","details":null,"hint":"You do not belong to this branch."}"#;
    hub.faults().plan(Fault::on(PUSH).forge(403, refusal));
    assert!(mum.engine().sync_now(Direction::Push).await.is_err(), "because it was refused, as far as it knows");
    let device = mum.ask("SELECT device_id FROM sync_identity").await?;
    let report = mum.engine().sync_now(Direction::Push).await?;
    assert_eq!(report.rejected, 0, "because it asks again under the same numbers: {report:?}");
    assert_eq!(mum.ask("SELECT device_id FROM sync_identity").await?, device, "because it is no copy of itself");
    all_equal(&[&mum]).await?;
    assert_eq!(mum.count("products", "true").await?, 6, "because nothing was lost and nothing is twice");
    hub.leave();
    Ok(())
}
