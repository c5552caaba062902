//! One record the hub cannot accept: it is held, shown and never dropped, and it holds up nobody else.

use branchline_domain::sync::status::SyncState;
use branchline_tests::Branch;
use color_eyre::eyre::Result;
use serde_json::json;

use crate::kit::{Workshop, all_equal, on_hub, settle, two_branches};

const POISON: &str = "alter table public.products add constraint no_poison check (name <> 'Poison') not valid";
const CURE: &str = "alter table public.products drop constraint no_poison";

async fn rename(branch: &Branch, from: &str, to: &str) -> Result<()> {
    branch.run(&format!("UPDATE products SET name = '{to}' WHERE name = '{from}'")).await
}

#[tokio::test]
pub async fn a_record_the_hub_refuses_is_held_and_everything_else_flows() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.sql(POISON).await?;
    mum.add_product("Before", 100).await?;
    let poison = mum.add_product("Poison", 200).await?;
    mum.add_product("After", 300).await?;
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (2, 1), "because one of three was refused");
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 2, "because the refused one holds up nobody");
    let status = mum.engine().status().await?;
    assert_eq!((status.pending, status.failed), (0, 1), "because the refused one is not waiting, it needs a person");
    assert_eq!(status.state, SyncState::Error, "because the card must not say that all is well");
    let held = mum.engine().held_units().await?;
    assert_eq!(held.len(), 1, "because one unit is held");
    assert_eq!(
        (held[0].verdict.word(), held[0].code.as_deref()),
        ("rejected", Some("23514")),
        "because a check said no"
    );
    assert_eq!(held[0].record_id.as_deref(), Some(poison.id.as_str()), "because a person must see which record it is");
    assert_eq!(
        held[0].label.as_ref().map(ToString::to_string).as_deref(),
        Some("Poison"),
        "because people know records by name"
    );
    assert!(held[0].message.contains("no_poison"), "because the reason is told: {}", held[0].message);
    let kept =
        hub.value(&format!("select changes -> 0 -> 'd' from sync.held where org_id = '{}'", shop.org_id)).await?;
    assert_eq!(kept["name"], json!("Poison"), "because its content must outlive this computer");

    // An edit of the same record waits behind it; an edit of another goes.
    mum.run(&format!("UPDATE products SET price_paise = 250 WHERE id = '{}'", poison.id)).await?;
    mum.sync().await?;
    rename(&mum, "After", "Afterwards").await?;
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (1, 0), "because other records flow on");
    let held = mum.engine().held_units().await?;
    assert_eq!(held.len(), 2, "because the edit waits behind the record it changes");
    assert_eq!((held[1].verdict.word(), held[1].behind), ("waiting", Some(held[0].unit)), "because it names whom for");
    assert!(held[1].message.contains(&held[0].unit.to_string()), "because the reason is in words: {}", held[1].message);

    let still = mum.engine().retry_held(None).await?;
    assert_eq!(still.len(), 2, "because nothing has changed on the hub");
    assert!(still[0].retry_count > held[0].retry_count, "because tries are counted");
    hub.sql(CURE).await?;
    let still = mum.engine().retry_held(Some(held[0].unit)).await?;
    assert!(still.is_empty(), "because it is accepted now, and what waited behind goes with it: {still:?}");
    assert_eq!(
        on_hub(&hub, &shop, "products", "name = 'Poison' and price_paise = 250").await?,
        1,
        "because both arrived"
    );
    assert_eq!(mum.engine().status().await?.state, SyncState::UpToDate, "because nothing is held any more");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_change_given_up_stays_in_the_log_with_its_reason() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.sql(POISON).await?;
    mum.add_product("Good", 100).await?;
    settle(&[&mum, &pun]).await?;
    mum.add_product("Poison", 100).await?;
    rename(&mum, "Good", "Poison").await?;
    mum.sync().await?;
    let held = mum.engine().held_units().await?;
    assert_eq!(held.len(), 2, "because both were refused");
    let without = mum.engine().discard_held(held[0].unit, "  ").await.expect_err("a reason is needed");
    assert_eq!(without.fields().len(), 1, "because the form must say which field is missing");
    for unit in &held {
        mum.engine().discard_held(unit.unit, "It was typed by mistake").await?;
    }
    assert!(mum.engine().held_units().await?.is_empty(), "because both were given up");
    let log = mum.engine().sync_log(10).await?;
    let told = log.iter().filter(|line| line.error.as_ref().is_some_and(|e| e.contains("typed by mistake"))).count();
    assert_eq!(told, 2, "because what was given up, and why, is kept: {log:?}");
    let kept = hub
        .rows(&format!("select state, reason, changes from sync.held where org_id = '{}' order by unit", shop.org_id))
        .await?;
    assert_eq!(kept.len(), 2, "because the content stays on the hub as a record");
    assert_eq!(kept[0]["state"], json!("discarded"), "because a person said so");
    assert_eq!(kept[0]["reason"], json!("It was typed by mistake"), "because the reason travels too");
    settle(&[&mum, &pun]).await?;
    assert_eq!(mum.count("products", "name = 'Poison'").await?, 0, "because the branch shows what the hub holds again");
    assert_eq!(mum.count("products", "name = 'Good'").await?, 1, "because the edit was given up, not the record");
    all_equal(&[&mum, &pun]).await?;
    hub.sql(CURE).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_unit_whose_parent_is_missing_names_it_and_goes_by_itself_when_it_arrives() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    let parent = "019366f0-7a3c-7e1b-8f00-9f3c21ab77de";
    // A careless program writes a movement of a product nobody has.
    mum.sqlite3(&format!(
        "PRAGMA foreign_keys = off; INSERT INTO stock_movements (product_id, quantity_milli, reason) VALUES ('{parent}', 2000, 'opening')"
    ))?;
    mum.add_product("Flows on", 100).await?;
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (1, 1), "because the product flows although the movement cannot");
    let held = mum.engine().held_units().await?;
    assert_eq!((held.len(), held[0].code.as_deref()), (1, Some("23503")), "because its parent is missing");
    assert!(held[0].message.contains(parent), "because people must know which record to wait for: {}", held[0].message);
    mum.sync().await?;
    assert_eq!(mum.engine().held_units().await?.len(), 1, "because the parent is still missing");

    // The product arrives from somewhere else.
    hub.sql(&format!(
        "insert into public.products (id, org_id, name, price_paise) values ('{parent}', '{}', 'Late parent', 100)",
        shop.org_id
    ))
    .await?;
    mum.sync().await?;
    assert!(mum.engine().held_units().await?.is_empty(), "because the hub takes it as soon as it can");
    assert_eq!(on_hub(&hub, &shop, "stock_movements", "quantity_milli = 2000").await?, 1, "because it arrived, once");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
pub async fn a_unit_is_all_or_nothing_also_when_one_of_its_rows_is_refused() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.sql(POISON).await?;
    mum.run_as_app(
        "INSERT INTO products (name, price_paise) VALUES ('One of three', 1);
         INSERT INTO products (name, price_paise) VALUES ('Poison', 2);
         INSERT INTO customers (name) VALUES ('Three of three')",
    )
    .await?;
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (0, 3), "because a transaction is never split");
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 0, "because half of it would be worse than none");
    assert_eq!(on_hub(&hub, &shop, "customers", "true").await?, 0, "because that holds across tables");
    hub.sql(CURE).await?;
    mum.engine().retry_held(None).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 2, "because it goes whole once it may");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn giving_up_a_record_that_others_refer_to_leaves_no_loose_ends() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.sql(POISON).await?;
    let poison = mum.add_product("Poison", 100).await?;
    mum.run(&format!(
        "INSERT INTO stock_movements (product_id, quantity_milli, reason) VALUES ('{}', 1000, 'opening')",
        poison.id
    ))
    .await?;
    mum.sync().await?;
    // The next session groups the movement as a unit of its own, which refers to what was refused.
    let held = mum.engine().held_units().await?;
    assert_eq!(held.len(), 2, "because the movement needs its product: {held:?}");
    assert_eq!((held[1].verdict.word(), held[1].behind), ("waiting", Some(held[0].unit)), "because it waits for it");
    let left = mum.engine().discard_held(held[0].unit, "Typed by mistake").await?;
    assert_eq!(left.len(), 1, "because the movement still wants its product: {left:?}");
    assert!(
        left[0].message.contains("the product “Poison”"),
        "because it must be told which product: {}",
        left[0].message
    );
    mum.sync().await?;
    let left = mum.engine().discard_held(left[0].unit, "So was this").await?;
    assert!(left.is_empty(), "because both were given up: {left:?}");
    settle(&[&mum, &pun]).await?;
    assert_eq!(mum.count("stock_movements", "true").await?, 0, "because the branch shows what the hub holds");
    assert_eq!(mum.count("products", "true").await?, 0, "because the product went with it");
    assert_eq!(on_hub(&hub, &shop, "stock_movements", "true").await?, 0, "because nothing of it was taken");
    all_equal(&[&mum, &pun]).await?;
    hub.sql(CURE).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_record_removed_on_the_hub_waits_for_what_a_branch_still_has_to_say_about_it() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    let ring = mum.add_product("Purged ring", 100).await?;
    settle(&[&mum, &pun]).await?;
    mum.run(&format!(
        "INSERT INTO stock_movements (product_id, quantity_milli, reason) VALUES ('{}', 1000, 'opening')",
        ring.id
    ))
    .await?;
    // The hub's owner purges the product, for good, while Mumbai has a movement of it to send.
    hub.sql(&format!(
        "begin; set local branchline.purge = 'on'; delete from public.products where org_id = '{}'; commit",
        shop.org_id
    ))
    .await?;
    let report = mum.sync().await?;
    assert_eq!(report.rejected, 1, "because the movement's product is gone");
    assert_eq!(mum.count("pragma_foreign_key_check", "true").await?, 0, "because no reference may dangle meanwhile");
    pun.sync().await?;
    assert_eq!(pun.count("products", "true").await?, 0, "because Pune has nothing to say about it");
    let held = mum.engine().held_units().await?;
    mum.engine().discard_held(held[0].unit, "The product was purged").await?;
    mum.engine().resync().await?;
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
pub async fn a_text_no_hub_can_store_holds_up_nobody_and_ends_alike_everywhere() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Before", 100).await?;
    // SQLite stores the character of no meaning, and an old price list's Windows letters; PostgreSQL can store neither.
    mum.run(
        "INSERT INTO products (name, price_paise) VALUES ('Odd' || char(0) || 'ity', 100);
         INSERT INTO products (name, price_paise) VALUES (CAST(x'5AFC72696368' AS TEXT), 100);
         INSERT INTO products (name, price_paise) VALUES ('C:\\u0000', 100)",
    )
    .await?;
    mum.add_product("After", 100).await?;
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (5, 0), "because one odd letter is no reason to stop the mail");
    let there = "name in ('Odd\u{FFFD}ity', 'Z\u{FFFD}rich', 'C:\\u0000')";
    assert_eq!(on_hub(&hub, &shop, "products", there).await?, 3, "because all else of it is kept");
    assert_eq!(mum.count("products", there).await?, 3, "because the branch shows what everybody has");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_correction_takes_nothing_of_others_for_its_own() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.sql(POISON).await?;
    mum.add_product("Ring", 100).await?;
    settle(&[&mum, &pun]).await?;
    // Mumbai's price goes in one unit with a name the hub refuses; Pune sets another price, later, and is first.
    mum.run("UPDATE products SET price_paise = 200, name = 'Poison'").await?;
    pun.run("UPDATE products SET price_paise = 300").await?;
    settle(&[&pun, &mum]).await?;
    assert_eq!(mum.count("products", "price_paise = 300").await?, 1, "because Pune's price is the later one");
    rename(&mum, "Poison", "Ring of roses").await?;
    mum.engine().retry_held(None).await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "price_paise = 300").await?, 1, "because the later price stays");
    let lost = on_hub(&hub, &shop, "sync_conflicts", "field = 'price_paise' and theirs = '200'").await?;
    assert_eq!(lost, 1, "because the price that lost is kept for people to see, also when it went with a correction");
    all_equal(&[&mum, &pun]).await?;
    hub.sql(CURE).await?;
    hub.leave();
    Ok(())
}
