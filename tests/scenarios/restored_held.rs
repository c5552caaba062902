//! The day after the hub was set back to a backup: what people decided stays decided, and no unit is held by one side alone.

use branchline_tests::{Backup, Branch, Hub, HubOptions, TestShop};
use color_eyre::eyre::Result;
use serde_json::json;

use crate::kit::{all_equal, number, on_hub, settle, text, token, two_branches};

const POISON: &str = "alter table public.products add constraint no_poison check (name <> 'Poison') not valid";
const CURE: &str = "alter table public.products drop constraint no_poison";

/// A hub, a shop with two branches, and in both a product called Ring.
async fn shop_with_a_ring() -> Result<(Hub, TestShop, Branch, Branch)> {
    let hub = Hub::start(HubOptions::default()).await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Ring", 100).await?;
    settle(&[&mum, &pun]).await?;
    Ok((hub, shop, mum, pun))
}

async fn rename(branch: &Branch, from: &str, to: &str) -> Result<()> {
    branch.run(&format!("UPDATE products SET name = '{to}' WHERE name = '{from}'")).await
}

/// How many units the hub keeps in a state.
async fn kept(hub: &Hub, state: &str) -> Result<i64> {
    number(hub, &format!("select count(*) from sync.held where state = '{state}'")).await
}

#[tokio::test]
async fn what_a_person_gave_up_stays_given_up_when_the_hub_is_set_back_to_before_it_was_written() -> Result<()> {
    let (hub, shop, mum, pun) = shop_with_a_ring().await?;
    let backup = Backup::of(&hub).await?;
    hub.sql(POISON).await?;
    mum.add_product("Poison", 100).await?;
    mum.add_product("After it", 100).await?;
    mum.sync().await?;
    let held = mum.engine().held_units().await?;
    mum.engine().discard_held(held[0].unit, "Typed by mistake.").await?;
    assert_eq!(mum.count("products", "name = 'Poison'").await?, 0, "because it was given up");
    assert_eq!(mum.count("sync_queue", "status = 'discarded'").await?, 1, "because the queue says so itself");
    mum.engine().clean_up(0).await?;
    assert_eq!(mum.count("sync_queue", "status = 'discarded'").await?, 1, "because a hub may be set back for a year");

    // The backup does not know the rule that refused it.
    backup.set_back(&hub).await?;
    settle(&[&mum, &pun]).await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "name = 'Poison'").await?, 0, "because nobody decided anew");
    assert_eq!(on_hub(&hub, &shop, "products", "name = 'After it'").await?, 1, "because all else is sent again");
    all_equal(&[&mum, &pun]).await?;
    hub.stop().await;
    Ok(())
}

#[tokio::test]
async fn a_unit_discarded_after_the_backup_blocks_nothing_on_the_hub_that_holds_it_again() -> Result<()> {
    let (hub, shop, mum, pun) = shop_with_a_ring().await?;
    hub.sql(POISON).await?;
    rename(&mum, "Ring", "Poison").await?;
    mum.sync().await?;
    let backup = Backup::of(&hub).await?;
    let unit = mum.engine().held_units().await?[0].unit;
    mum.engine().discard_held(unit, "The wrong name.").await?;
    assert_eq!(mum.count("products", "name = 'Ring'").await?, 1, "because the branch shows what the hub holds");

    backup.set_back(&hub).await?;
    assert_eq!(kept(&hub, "rejected").await?, 1, "because the backup was made between refusal and discard");
    rename(&mum, "Ring", "Better ring").await?;
    settle(&[&mum, &pun]).await?;
    let held = mum.engine().held_units().await?;
    assert!(held.is_empty(), "because a unit nobody knows of must not hold back the right name: {held:?}");
    assert_eq!(on_hub(&hub, &shop, "products", "name = 'Better ring'").await?, 1, "because it was sent and taken");
    let why = hub.value(&format!("select reason from sync.held where unit = {unit} and state = 'discarded'")).await?;
    assert!(text(&why).contains("The wrong name."), "because the hub is told again, with the reason: {why}");
    all_equal(&[&mum, &pun]).await?;
    hub.stop().await;
    Ok(())
}

#[tokio::test]
async fn a_unit_accepted_after_the_backup_is_sent_again_with_what_corrected_it() -> Result<()> {
    let (hub, shop, mum, pun) = shop_with_a_ring().await?;
    hub.sql(POISON).await?;
    let new = mum.add_product("Poison", 100).await?;
    mum.sync().await?;
    let backup = Backup::of(&hub).await?;
    let unit = mum.engine().held_units().await?[0].unit;
    mum.run(&format!("UPDATE products SET name = 'Cured', price_paise = 700 WHERE id = '{}'", new.id)).await?;
    mum.engine().retry_held(Some(unit)).await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(
        pun.count("products", "name = 'Cured' AND price_paise = 700").await?,
        1,
        "because it was accepted at last"
    );

    backup.set_back(&hub).await?;
    settle(&[&mum, &pun]).await?;
    settle(&[&mum, &pun]).await?;
    let held = mum.engine().held_units().await?;
    assert!(held.is_empty(), "because nobody need correct it a second time: {held:?}");
    assert_eq!(
        on_hub(&hub, &shop, "products", "name = 'Cured' and price_paise = 700").await?,
        1,
        "because what the hub had accepted it has again"
    );
    assert_eq!(kept(&hub, "rejected").await? + kept(&hub, "orphaned").await?, 0, "because the hub holds nothing more");
    all_equal(&[&mum, &pun]).await?;
    hub.stop().await;
    Ok(())
}

#[tokio::test]
async fn a_refusal_whose_answer_was_lost_is_no_unit_that_one_side_forgot() -> Result<()> {
    let (hub, shop, mum, pun) = shop_with_a_ring().await?;
    hub.sql(POISON).await?;
    mum.add_product("Poison", 100).await?;
    hub.faults().plan(branchline_tests::Fault::on(crate::kit::PUSH).lose_answer());
    assert!(mum.sync().await.is_err(), "because the answer was lost on the way");
    mum.sync().await?;
    assert_eq!(kept(&hub, "rejected").await?, 1, "because the device had not settled it yet, and learns of it now");
    assert_eq!(mum.engine().held_units().await?.len(), 1, "because both sides hold it");
    hub.sql(CURE).await?;
    mum.engine().retry_held(None).await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "name = 'Poison'").await?, 1, "because it is tried again as ever");
    all_equal(&[&mum, &pun]).await?;
    hub.stop().await;
    Ok(())
}

#[tokio::test]
pub async fn a_hub_set_back_in_silence_is_told_by_the_first_who_knows_more_and_everybody_fetches_anew() -> Result<()> {
    let (hub, shop, mum, pun) = shop_with_a_ring().await?;
    let backup = Backup::of(&hub).await?;
    for n in 0..3 {
        mum.add_product(&format!("Lost {n}"), 100).await?;
    }
    // Pune only listens: it sent nothing since the backup.
    settle(&[&mum, &pun]).await?;
    backup.set_back_in_silence(&hub).await?;
    // Under the numbers Pune has seen already.
    hub.sql(&format!(
        "insert into public.products (org_id, name, price_paise) values ('{}', 'Typed on the hub', 100)",
        shop.org_id
    ))
    .await?;
    mum.sync().await?;
    let told = number(&hub, "select count(distinct device) from sync.epochs where reason = 'restored'").await?;
    assert_eq!(told, 1, "because Mumbai had sent more than this hub knows");
    pun.sync().await?;
    assert_eq!(pun.count("products", "name = 'Typed on the hub'").await?, 1, "because Pune fetched anew");
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 5, "because nothing was lost");
    all_equal(&[&mum, &pun]).await?;
    let epochs = number(&hub, "select count(*) from sync.epochs where reason = 'restored'").await?;
    assert_eq!(epochs, 3, "because each of the three streams began anew once, and not with every session");

    // Somebody makes it up: a fetch for everybody a day, not one with every call.
    let person = token(&hub, &shop.managers[0]).await?;
    for _ in 0..3 {
        let call = json!({"device": "0f0f0f0f-0000-7000-8000-0f0f0f0f0f0f", "instance": "mine", "branch": "MUM", "schema": 1,
            "pushed": 1_000_000});
        let (status, answer) = hub.rpc(Some(&person), "ready_to_sync", &call).await?;
        assert_eq!(status, 200, "because the call is well formed: {answer}");
    }
    let epochs = number(&hub, "select count(*) from sync.epochs where reason = 'restored'").await?;
    assert_eq!(epochs, 6, "because one device tells once a day");
    hub.stop().await;
    Ok(())
}
