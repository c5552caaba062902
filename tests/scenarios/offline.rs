//! Days without a hub: everything is kept, goes in order and once, and nobody waits in two queues.

use std::time::Duration;

use branchline_domain::catalogue::product::ProductDraft;
use branchline_domain::money::{Milli, Paise};
use branchline_domain::parties::customer::CustomerDraft;
use branchline_domain::sync::status::{Direction, SyncState};
use branchline_engine::Code;
use branchline_tests::{Branch, Hub};
use color_eyre::eyre::Result;

use crate::kit::{CALLS, READY, Workshop, all_equal, number, on_hub, settle, text, two_branches};

const GOODS: i64 = 280;

#[tokio::test]
async fn a_day_offline_arrives_in_order_and_once() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.faults().disconnect();
    let names = ["Asha", "Bharat", "Chitra", "Deepak", "Esha"];
    for name in names {
        let draft = CustomerDraft { name: name.to_owned(), ..CustomerDraft::default() };
        mum.engine().add_customer(draft).await?;
    }
    for n in 0..GOODS {
        let draft = ProductDraft {
            name: format!("Bangle {n}"),
            price_paise: Some(Paise::new(100 + n)),
            opening_stock_milli: Some(Milli::new(1000)),
            ..ProductDraft::default()
        };
        mum.engine().add_product(draft).await?;
    }
    let status = mum.engine().status().await?;
    assert_eq!(status.pending, 5 + 2 * GOODS, "because each product comes with its opening stock");
    assert!(status.oldest_pending_at.is_some(), "because the card tells how old the oldest change is");

    hub.faults().reconnect();
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (5 + 2 * GOODS, 0), "because a day's work goes in one session");
    let order = hub
        .rows(&format!(
            "select k.name from public.customers k join sync.changes c on c.id = k.id where k.org_id = '{}' order by c.seq",
            shop.org_id
        ))
        .await?;
    let order: Vec<String> = order.iter().map(|row| text(&row["name"])).collect();
    assert_eq!(order, names, "because the hub numbers changes in the order they were written");
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, GOODS, "because nothing comes twice");
    assert_eq!(on_hub(&hub, &shop, "stock_movements", "true").await?, GOODS, "because stock must not be counted twice");

    let calls = hub.faults().seen(CALLS);
    let report = mum.sync().await?;
    assert_eq!(report.pushed + report.pulled, 0, "because everything has been sent, and one's own is not fetched");
    assert_eq!(hub.faults().seen(CALLS) - calls, 1, "because an idle session is one request");
    let report = pun.sync().await?;
    assert_eq!(report.pulled, 5 + GOODS, "because Pune gets the master data, and Mumbai's stock is not its business");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn whoever_asks_while_a_session_runs_joins_it() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, _) = two_branches(&hub).await?;
    mum.add_product("Joined ring", 100).await?;
    hub.faults().slow(Duration::from_millis(80));
    let asked = hub.faults().seen(READY);
    let (one, two, three) = tokio::join!(mum.sync(), mum.sync(), mum.sync());
    let one = one?;
    assert_eq!(one.pushed, 1, "because the ring waited");
    assert_eq!((&one, &one), (&two?, &three?), "because all three watched the same session");
    assert_eq!(hub.faults().seen(READY) - asked, 1, "because only one session ran");
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_person_sets_the_interval_and_switches_sync_off() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let mum = Branch::joined(hub, &shop.managers[0]).await?;
    let engine = mum.engine();
    for wrong in [0, 1441] {
        let error = engine.set_schedule(true, wrong, None).await.expect_err("no such interval");
        assert_eq!((error.code(), error.fields().len()), (Code::Invalid, 1), "because {wrong} minutes make no sense");
    }
    engine.set_schedule(false, 5, None).await?;
    engine.start_background();
    tokio::time::sleep(Duration::from_millis(300)).await;
    let status = engine.status().await?;
    assert_eq!((status.last_sync_at, status.next_sync_at), (None, None), "because a person switched it off");

    engine.set_schedule(true, 7, None).await?;
    let mut watched = engine.watch_status();
    // The line comes up beside the first session and may ask for a second one.
    let synced = watched.wait_for(|status| {
        status.state == SyncState::UpToDate
            && status.last_sync_at.is_some()
            && status.next_sync_at > status.last_sync_at
    });
    let status = tokio::time::timeout(Duration::from_secs(10), synced).await??.clone();
    let waits = status.next_sync_at.unwrap_or(0) - status.last_sync_at.unwrap_or(0);
    assert!((400_000..=421_000).contains(&waits), "the next one comes seven minutes later, not {waits} ms");
    assert_eq!(status.interval_minutes, 7, "because that is what was set");
    engine.set_schedule(false, 7, None).await?;
    let off = watched.wait_for(|status| !status.enabled && status.next_sync_at.is_none());
    tokio::time::timeout(Duration::from_secs(5), off).await??;
    assert_eq!(engine.close().await?, 0, "because nothing waits");
    Ok(())
}

#[tokio::test]
async fn a_thousand_rows_of_one_bill_are_one_transaction_on_the_hub() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    mum.run(
        "INSERT INTO invoices (business_date) VALUES ('2026-11-21');
         WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200)
         INSERT INTO invoice_lines (invoice_id, position, name, quantity_milli, price_paise)
         SELECT (SELECT id FROM invoices), i, 'Piece ' || i, 1000, i FROM n",
    )
    .await?;
    let report = mum.sync().await?;
    assert_eq!(report.pushed, 1201, "because a bill goes whole, however many lines it has");
    let at_once =
        format!("select count(distinct xmin::text) from public.invoice_lines where org_id = '{}'", shop.org_id);
    assert_eq!(number(hub, &at_once).await?, 1, "because what was one transaction here is one there");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn the_window_and_the_command_line_share_one_shop_without_treading_on_each_other() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let beside = mum.beside().await?;
    for n in 0..10 {
        mum.add_product(&format!("From the window {n}"), 100).await?;
        beside
            .add_product(ProductDraft {
                name: format!("From the command line {n}"),
                price_paise: Some(Paise::new(100)),
                ..ProductDraft::default()
            })
            .await?;
    }
    let (one, other) = tokio::join!(mum.sync(), beside.sync_now(Direction::Both));
    assert_eq!(one?.pushed + other?.pushed, 20, "because each change goes once, whoever sends it");
    assert_eq!(on_hub(hub, &shop, "products", "true").await?, 20, "because nothing comes twice");
    beside.close().await?;
    pun.sync().await?;
    all_equal(&[&mum, &pun]).await
}
