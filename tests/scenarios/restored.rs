//! Starting afresh: resyncs, hubs restored from a backup, and shops that worked for a while without any hub.

use branchline_domain::sync::status::SyncState;
use branchline_tests::branch::connection;
use branchline_tests::{Backup, Branch, Hub, HubOptions};
use color_eyre::eyre::Result;

use crate::kit::{PULL, PUSH, Workshop, all_equal, number, on_hub, settle, two_branches};

#[tokio::test]
async fn an_unknown_epoch_fetches_everything_anew_after_sending_what_waits() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Stays", 100).await?;
    mum.add_product("Vanishes", 100).await?;
    settle(&[&mum, &pun]).await?;
    // The hub forgets a row without a trace, as a restore would, and its owner says so.
    hub.sql(&format!(
        "begin; set local branchline.purge = 'on'; delete from public.products where org_id = '{0}' and name = 'Vanishes';
         delete from sync.changes c using sync.streams s where s.id = c.stream_id and s.org_id = '{0}' and c.op = 'D'; commit;
         update sync.streams set epoch = gen_random_uuid() where org_id = '{0}'",
        shop.org_id
    ))
    .await?;
    pun.add_product("Not sent yet", 100).await?;
    pun.sync().await?;
    assert_eq!(on_hub(&hub, &shop, "products", "name = 'Not sent yet'").await?, 1, "because the queue goes first");
    assert_eq!(
        pun.count("products", "name = 'Vanishes'").await?,
        1,
        "because a restored hub does not know what it lost"
    );
    settle(&[&mum, &pun]).await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "name = 'Vanishes'").await?, 1, "because it was offered again");
    assert_eq!(pun.count("products", "true").await?, 3, "because nothing was lost, and none comes twice");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_computer_away_longer_than_the_hub_remembers_departures_starts_afresh() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Long gone", 100).await?;
    settle(&[&mum, &pun]).await?;
    hub.sql(&format!(
        "begin; set local branchline.purge = 'on'; delete from public.products where org_id = '{}'; commit",
        shop.org_id
    ))
    .await?;
    mum.sync().await?;
    assert_eq!(mum.count("products", "true").await?, 0, "because Mumbai heard of the departure in time");
    let forgotten = number(&hub, "select sync.purge_tombstones(interval '0')").await?;
    assert!(forgotten >= 1, "because at least this departure is forgotten");
    pun.add_product("Pune's own", 100).await?;
    pun.sync().await?;
    assert_eq!(
        pun.count("products", "name = 'Long gone'").await?,
        0,
        "because Pune was away too long, and fetched anew"
    );
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_resync_asked_for_by_a_person_keeps_what_is_unsent_and_goes_on_after_a_cut() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.sql(&format!(
        "insert into public.customers (org_id, name) select '{}', 'Customer ' || n from generate_series(1, 6000) n",
        shop.org_id
    ))
    .await?;
    settle(&[&mum, &pun]).await?;
    mum.run("UPDATE customers SET phone = 'unsent' WHERE name = 'Customer 7'").await?;
    hub.faults().plan(branchline_tests::Fault::on(PULL).after(1).drop_before());
    assert!(mum.engine().resync().await.is_err(), "because the line broke on the second page");
    assert_eq!(mum.count("customers", "true").await?, 6000, "because the shop keeps its rows until new ones are there");
    let pulls = hub.faults().seen(PULL);
    let report = mum.sync().await?;
    assert_eq!(hub.faults().seen(PULL) - pulls, 1, "because it goes on where it was");
    assert!(report.pulled < 2000, "because the first page was kept: {report:?}");
    assert_eq!(mum.count("customers", "phone = 'unsent'").await?, 1, "because an edit is never undone by a resync");
    let report = mum.engine().resync().await?;
    assert!(report.pulled > 6000, "because a resync fetches everything: {report:?}");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
pub async fn a_hub_restored_from_an_older_backup_gets_back_what_it_lost() -> Result<()> {
    let hub = Hub::start(branchline_tests::HubOptions::default()).await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.add_product("In the backup", 100).await?;
    settle(&[&mum, &pun]).await?;
    let backup = Backup::of(&hub).await?;

    // A day's work after the backup, seen by everybody.
    for n in 0..5 {
        mum.add_product(&format!("After the backup {n}"), 100).await?;
    }
    mum.run("UPDATE products SET price_paise = 555 WHERE name = 'In the backup'").await?;
    pun.run("INSERT INTO customers (name) VALUES ('Asha')").await?;
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;

    backup.set_back(&hub).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 1, "because the backup knows nothing of the day");

    mum.add_product("After the restore", 100).await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 7, "because the branch sends again what the hub lost");
    assert_eq!(on_hub(&hub, &shop, "products", "price_paise = 555").await?, 1, "because edits are sent again as well");
    assert_eq!(on_hub(&hub, &shop, "customers", "true").await?, 1, "because Pune sends its part");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.stop().await;
    Ok(())
}

#[tokio::test]
async fn a_hub_restored_from_a_backup_older_than_the_queue_gets_back_what_it_lost() -> Result<()> {
    let hub = Hub::start(branchline_tests::HubOptions::default()).await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    let ring = mum.add_product("In the backup", 100).await?;
    settle(&[&mum, &pun]).await?;
    let backup = Backup::of(&hub).await?;
    mum.add_product("After the backup", 100).await?;
    mum.run(&format!(
        "UPDATE products SET price_paise = 555, updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER) WHERE id = '{0}';
         INSERT INTO stock_movements (product_id, quantity_milli, reason) VALUES ('{0}', 4000, 'opening')",
        ring.id
    ))
    .await?;
    settle(&[&mum, &pun]).await?;
    for branch in [&mum, &pun] {
        branch.engine().clean_up(0).await?;
    }
    backup.set_back(&hub).await?;
    for _ in 0..3 {
        settle(&[&mum, &pun]).await?;
    }
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 2, "because whoever holds a record offers it again");
    assert_eq!(on_hub(&hub, &shop, "products", "price_paise = 555").await?, 1, "because the newer version counts");
    assert_eq!(on_hub(&hub, &shop, "stock_movements", "true").await?, 1, "because facts are offered again as well");
    all_equal(&[&mum, &pun]).await?;
    hub.stop().await;
    Ok(())
}

#[tokio::test]
async fn a_restored_hub_is_noticed_even_when_nobody_says_so() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    settle(&[&mum, &pun]).await?;
    let org = &shop.org_id;
    let kept = ["public.products", "sync.changes", "sync.streams", "sync.ledger"];
    hub.sql("create schema backup").await?;
    for table in kept {
        hub.sql(&format!("create table backup.{} as table {table}", table.replace('.', "_"))).await?;
    }
    for n in 0..3 {
        mum.add_product(&format!("Lost {n}"), 100).await?;
    }
    settle(&[&mum, &pun]).await?;
    // The hub's disk is set back to where it was, under the same epoch.
    hub.sql(&format!(
        "begin; set local branchline.purge = 'on';
         delete from public.products where org_id = '{org}';
         delete from sync.changes c using sync.streams s where s.id = c.stream_id and s.org_id = '{org}';
         insert into sync.changes select c.* from backup.sync_changes c join sync.streams s on s.id = c.stream_id where s.org_id = '{org}';
         update sync.streams s set head = b.head from backup.sync_streams b where b.id = s.id and s.org_id = '{org}';
         update sync.ledger g set last = b.last, batch = b.batch, first = b.first, digest = b.digest, answer = b.answer
           from backup.sync_ledger b where b.device_id = g.device_id and g.org_id = '{org}';
         commit; drop schema backup cascade"
    ))
    .await?;
    pun.add_product("Pune goes on", 100).await?;
    settle(&[&pun, &mum]).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 4, "because Mumbai's ledger tells that three were lost");
    settle(&[&pun, &mum]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
pub async fn who_was_away_for_a_restore_and_a_purge_gives_back_what_was_lost_and_not_what_was_removed() -> Result<()> {
    let hub = Hub::start(HubOptions::default()).await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.run("INSERT INTO suppliers (name) VALUES ('One'), ('Two')").await?;
    settle(&[&mum, &pun]).await?;
    let backup = Backup::of(&hub).await?;
    mum.add_product("Anklet", 100).await?;
    settle(&[&mum, &pun]).await?;
    backup.set_back(&hub).await?;
    hub.sql("begin; set local branchline.purge = 'on'; truncate public.suppliers cascade; commit").await?;
    // Mumbai's computer is gone; Pune's is the only one that knows of the anklet.
    for _ in 0..3 {
        pun.sync().await?;
    }
    assert_eq!(on_hub(&hub, &shop, "products", "name = 'Anklet'").await?, 1, "because the hub had lost it");
    assert_eq!(on_hub(&hub, &shop, "suppliers", "true").await?, 0, "because they were removed on purpose");
    assert_eq!(pun.count("suppliers", "true").await?, 0, "because what was removed for good goes here as well");
    all_equal(&[&pun]).await?;
    hub.stop().await;
    Ok(())
}

#[tokio::test]
async fn what_a_shop_wrote_before_it_had_a_hub_arrives_when_it_gets_one() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM", "PUN"]).await?;
    let mum = Branch::alone().await?;
    let ring = mum.add_product("First ring", 100).await?;
    mum.run(&format!(
        "INSERT INTO customers (name) VALUES ('Asha');
         INSERT INTO stock_movements (product_id, quantity_milli, reason) VALUES ('{0}', 4000, 'opening');
         INSERT INTO invoices (customer_name, total_paise) VALUES ('Asha', 100);
         UPDATE products SET price_paise = 150 WHERE id = '{0}'",
        ring.id
    ))
    .await?;
    mum.sqlite3("DELETE FROM customers WHERE name = 'nobody'; UPDATE customers SET phone = '98200'")?;
    assert_eq!(mum.engine().status().await?.state, SyncState::LocalOnly, "because there is no hub yet");
    let mum = mum.restart().await?;
    mum.engine().connect(connection(hub, &shop.managers[0], "MUM")).await?;
    mum.sync().await?;
    let there = format!(
        "select count(*) from public.stock_movements m join public.branches b on b.org_id = m.org_id and b.id = m.branch_id where m.org_id = '{}' and b.code = 'MUM'",
        shop.org_id
    );
    assert_eq!(number(hub, &there).await?, 1, "because the branch it had made up is the real one now");
    assert_eq!(
        on_hub(hub, &shop, "products", "price_paise = 150").await?,
        1,
        "because edits before the hub count, too"
    );
    assert_eq!(on_hub(hub, &shop, "customers", "phone = '98200'").await?, 1, "because every program's edits do");
    assert_eq!(on_hub(hub, &shop, "invoices", "true").await?, 1, "because its bills are there");
    let foreign = mum.ask(&format!("SELECT count(*) FROM products WHERE org_id <> '{}'", shop.org_id)).await?;
    assert_eq!(foreign.as_deref(), Some("0"), "because rows belong to the real organisation now");
    let pun = Branch::joined(hub, &shop.managers[1]).await?;
    settle(&[&pun, &mum]).await?;
    assert_eq!(pun.count("products", "name = 'First ring'").await?, 1, "because Pune gets what Mumbai had before");
    let stock = mum.ask("SELECT on_hand_milli FROM stock_balances").await?;
    assert_eq!(stock.as_deref(), Some("4000"), "because moving to the real branch counts nothing twice");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_hub_set_back_to_before_the_first_batch_takes_no_later_one() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.add_product("First", 100).await?;
    mum.sync().await?;
    mum.add_product("Second", 100).await?;
    let (before, org) = (hub.faults().held(), &shop.org_id);
    hub.faults().plan(branchline_tests::Fault::on(PUSH).hold_before());
    let (ended, set_back) = tokio::join!(mum.sync(), async {
        // The hub has said how far it is, and the second batch is on its way.
        hub.faults().wait_until_held(before).await;
        let set_back = hub
            .sql(&format!(
                "begin; set local branchline.purge = 'on'; delete from public.products where org_id = '{org}'; commit;
                 delete from sync.changes c using sync.streams s where s.id = c.stream_id and s.org_id = '{org}' and c.op = 'D';
                 update sync.ledger set last = 0, first = null, batch = null, digest = null, answer = null, earlier = '[]'
                 where org_id = '{org}'"
            ))
            .await;
        hub.faults().release();
        set_back
    });
    set_back?;
    assert!(ended.is_err(), "because the batch before this one is missing now: {ended:?}");
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 2, "because both batches are sent again, in order");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}
