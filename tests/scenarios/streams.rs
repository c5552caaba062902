//! People who change at a till, and streams that come and go: only what somebody may see more or less is moved.

use branchline_tests::{Branch, Hub, TestShop};
use color_eyre::eyre::Result;

use crate::kit::{PULL, Workshop, all_equal, on_hub, settle, two_branches};

/// Customers enough to tell a fetch of everything from one of little.
const MANY: i64 = 6000;

async fn customers(hub: &Hub, shop: &TestShop) -> Result<()> {
    hub.sql(&format!(
        "insert into public.customers (org_id, name) select '{}', 'Customer ' || n from generate_series(1, {MANY}) n",
        shop.org_id
    ))
    .await?;
    Ok(())
}

async fn bill(branch: &Branch, name: &str) -> Result<()> {
    branch
        .run(&format!(
            "INSERT INTO invoices (customer_name, total_paise) VALUES ('{name}', 100);
             INSERT INTO invoice_lines (invoice_id, position, name, quantity_milli, price_paise)
                 SELECT id, 1, 'Ring', 1000, 100 FROM invoices WHERE customer_name = '{name}'"
        ))
        .await
}

#[tokio::test]
async fn an_owner_who_signs_in_at_a_till_for_a_moment_moves_only_what_he_sees_more() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    customers(&hub, &shop).await?;
    bill(&mum, "Mumbai bill").await?;
    bill(&pun, "Pune bill").await?;
    settle(&[&mum, &pun]).await?;
    let pulls = hub.faults().seen(PULL);
    for _ in 0..2 {
        mum.engine().sign_in(&shop.owner.email, &shop.owner.password).await?;
        let report = mum.sync().await?;
        assert!(report.pulled < 50, "because only Pune's stream is new to the owner's eyes: {report:?}");
        assert_eq!(mum.count("invoice_lines", "true").await?, 2, "because an owner sees every branch's bills");
        all_equal(&[&mum]).await?;
        mum.run("UPDATE customers SET phone = 'unsent' WHERE name = 'Customer 9'").await?;
        let manager = &shop.managers[0];
        mum.engine().sign_in(&manager.email, &manager.password).await?;
        let report = mum.sync().await?;
        assert!(report.pulled < 50, "because the manager sees less, and nothing new: {report:?}");
        assert_eq!(mum.count("invoices", "customer_name = 'Pune bill'").await?, 0, "because it is not his to see");
        assert_eq!(mum.count("invoice_lines", "true").await?, 1, "because its lines go with it");
        assert_eq!(mum.count("customers", "true").await?, MANY, "because nothing else was touched");
        all_equal(&[&mum]).await?;
    }
    assert!(hub.faults().seen(PULL) - pulls <= 6, "because there was little to fetch");
    let backups = mum.folder().join("backups");
    let made = std::fs::read_dir(&backups).map_or(0, Iterator::count);
    assert_eq!(made, 0, "because nothing was fetched anew that would call for a backup before it");
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "customers", "phone = 'unsent'").await?, 1, "because the edit was sent");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_stream_that_goes_leaves_what_is_unsent_until_it_is_sent() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    bill(&pun, "Pune bill").await?;
    settle(&[&mum, &pun]).await?;
    mum.engine().sign_in(&shop.owner.email, &shop.owner.password).await?;
    mum.sync().await?;
    // The owner edits Pune's draft in Mumbai and hands the till back before it was sent.
    mum.run("UPDATE invoices SET notes = 'Unsent' WHERE customer_name = 'Pune bill'").await?;
    let manager = &shop.managers[0];
    mum.engine().sign_in(&manager.email, &manager.password).await?;
    mum.sync().await.ok();
    let waits = mum.count("sync_queue", "synced_at IS NULL").await?;
    let sent = on_hub(&hub, &shop, "invoices", "notes = 'Unsent'").await?;
    let held = i64::try_from(mum.engine().held_units().await?.len())?;
    assert!(waits + sent + held >= 1, "because nobody's work is given up with a stream: {waits}, {sent}, {held}");
    assert_eq!(on_hub(&hub, &shop, "invoices", "customer_name = 'Pune bill'").await?, 1, "because it is Pune's");
    mum.engine().sign_in(&shop.owner.email, &shop.owner.password).await?;
    mum.sync().await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(mum.count("invoice_lines", "true").await?, 1, "because the stream came back with all its rows");
    hub.leave();
    Ok(())
}

#[tokio::test]
pub async fn one_stream_with_a_new_epoch_is_fetched_anew_alone() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    customers(&hub, &shop).await?;
    bill(&mum, "Mumbai bill").await?;
    settle(&[&mum, &pun]).await?;
    hub.sql(&format!(
        "update sync.streams s set epoch = gen_random_uuid() from public.branches b where s.branch_id = b.id and b.org_id = '{}' and b.code = 'MUM'",
        shop.org_id
    ))
    .await?;
    let report = mum.sync().await?;
    assert!((2..50).contains(&report.pulled), "because the organisation's stream goes on where it was: {report:?}");
    let report = pun.sync().await?;
    assert_eq!(report.pulled, 0, "because Pune does not follow Mumbai's stream");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_conflict_about_another_branchs_bill_is_there_for_whoever_may_see_it() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    bill(&pun, "Pune bill").await?;
    let second = Branch::joined(&hub, &shop.managers[1]).await?;
    settle(&[&pun, &second]).await?;
    pun.run("UPDATE invoices SET notes = 'One' WHERE customer_name = 'Pune bill'").await?;
    second.run("UPDATE invoices SET notes = 'Other' WHERE customer_name = 'Pune bill'").await?;
    settle(&[&pun, &second, &mum]).await?;
    assert_eq!(on_hub(&hub, &shop, "sync_conflicts", "branch_id is not null").await?, 1, "because two tills met");
    assert_eq!(mum.count("sync_conflicts", "true").await?, 0, "because Mumbai's manager has no part in it");
    mum.engine().sign_in(&shop.owner.email, &shop.owner.password).await?;
    mum.sync().await?;
    assert_eq!(mum.count("sync_conflicts", "true").await?, 1, "because the owner has");
    all_equal(&[&mum]).await?;
    let manager = &shop.managers[0];
    mum.engine().sign_in(&manager.email, &manager.password).await?;
    mum.sync().await?;
    assert_eq!(mum.count("sync_conflicts", "true").await?, 0, "because it goes with the branch's stream");
    all_equal(&[&mum]).await?;
    hub.leave();
    Ok(())
}
