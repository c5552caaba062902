//! Repairs on a bad day: stopped half-way, cut off, or wished for by somebody who may not.

use branchline_domain::sync::progress::Phase;
use branchline_domain::sync::verify::Repair;
use branchline_engine::Code;
use branchline_tests::{Fault, Hub};
use color_eyre::eyre::Result;

use crate::kit::{READY, Workshop, all_equal, settle, two_branches};
use crate::verifying::{behind_the_branch, named, repaired, set};

#[tokio::test]
async fn a_comparison_can_be_stopped_and_changes_nothing() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Ring", 10_000).await?;
    settle(&[&mum, &pun]).await?;
    let before = hub.faults().held();
    hub.faults().plan(Fault::on("/rest/v1/rpc/sync_verify").hold_before());
    let (ended, phase) = tokio::join!(mum.engine().verify(), async {
        hub.faults().wait_until_held(before).await;
        let phase = mum.engine().status().await.ok().and_then(|status| status.progress).map(|progress| progress.phase);
        mum.engine().cancel_operation();
        phase
    });
    hub.faults().release();
    assert_eq!(phase, Some(Phase::Verifying), "because a long step says what it does");
    let error = ended.expect_err("it was stopped");
    assert_eq!(error.code(), Code::Stopped);
    assert!(error.to_string().contains("changes nothing"), "{error}");
    assert!(mum.engine().verifications(10).await?.is_empty(), "because half a comparison proves nothing");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn who_may_not_write_it_repairs_what_he_may_and_is_told_who_can() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    mum.add_product("Ring", 10_000).await?;
    settle(&[&mum, &pun]).await?;
    let role = async |role: &str| {
        let who = format!("org_id = '{}' and user_id = '{}'", shop.org_id, shop.managers[0].id);
        hub.sql(&format!("update public.memberships set role = '{role}' where {who}")).await
    };
    role("cashier").await?;
    behind_the_branch(
        &mum,
        "UPDATE products SET price_paise = 15000, updated_at = updated_at + 60000;
         INSERT INTO products (org_id, name, price_paise) SELECT org_id, 'Bangle', 500 FROM products LIMIT 1;
         INSERT INTO customers (org_id, name) SELECT org_id, 'Asha' FROM products LIMIT 1",
    )
    .await?;
    let run = mum.engine().repair().await?;
    let told = [("Asha", Repair::Sent), ("Bangle", Repair::Open), ("Ring", Repair::HubStands)];
    assert_eq!(repaired(&run), set(told.map(|(name, repair)| (name.to_owned(), repair))));
    assert_eq!((run.differing, run.open), (3, 1));
    let notes: Vec<_> = run.tables.iter().flat_map(|t| &t.differences).filter_map(|one| one.note.as_ref()).collect();
    assert!(notes.len() == 1 && notes[0].contains("An owner or manager can repair it"), "{notes:?}");
    assert_eq!(mum.engine().status().await?.failed, 0, "because nothing is sent that would only be refused");
    assert_eq!(mum.count("products", "name = 'Bangle'").await?, 1, "because what cannot be sent stays here");
    let kept = mum.engine().verifications(1).await?;
    let ring = named(&kept[0]).into_iter().find(|words| words.contains("Ring")).unwrap_or_default();
    assert!(ring.contains("Price: ₹150.00 / ₹100.00"), "because what gave way is kept: {ring}");

    role("manager").await?;
    let run = mum.engine().repair().await?;
    assert_eq!((run.differing, run.open), (1, 0), "because a manager may: {run:?}");
    settle(&[&mum, &pun]).await?;
    assert_eq!(pun.count("products", "name = 'Bangle'").await?, 1);
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_repair_cut_short_keeps_what_gave_way_and_goes_on_the_next_time() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    let ring = mum.add_product("Ring", 10_000).await?;
    let id = &ring.id;
    mum.run(&format!(
        "INSERT INTO stock_movements (product_id, quantity_milli, reason) VALUES ('{id}', 4000, 'opening')"
    ))
    .await?;
    settle(&[&mum, &pun]).await?;
    behind_the_branch(
        &mum,
        "UPDATE stock_movements SET quantity_milli = 9000;
         INSERT INTO customers (org_id, name) SELECT org_id, 'Asha' FROM products",
    )
    .await?;
    // The line breaks when the second session is to send what is offered.
    hub.faults().plan(Fault::on(READY).after(1).drop_before());
    let error = mum.engine().repair().await.expect_err("the line broke");
    assert_eq!(error.code(), Code::Offline, "{error}");
    let kept = mum.engine().verifications(1).await?;
    assert!(kept[0].words.to_string().starts_with("The repair was cut short."), "{}", kept[0].words);
    assert!(named(&kept[0]).contains("stock_movements: Ring +9 (opening) differs Quantity: 9 / 4"), "{kept:?}");
    let run = mum.engine().repair().await?;
    assert_eq!(run.open, 0, "{run:?}");
    assert_eq!(mum.count("customers", "name = 'Asha'").await?, 1, "because what was offered is offered once");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}
