//! Other programs on the branch's file: what they replace, delete, add and break takes nothing from another branch and stops nobody.

use branchline_domain::records::history::{ChangeOutcome, RecordRef};
use branchline_tests::Hub;
use color_eyre::eyre::Result;

use crate::kit::{all_equal, number, on_hub, settle, two_branches};

#[tokio::test]
async fn a_stale_copy_put_back_by_another_program_takes_no_other_branchs_price_with_it() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let ring = mum.add_product("Ring", 5900).await?;
    settle(&[&mum, &pun]).await?;
    pun.run("UPDATE products SET price_paise = 999").await?;
    pun.sync().await?;
    // Mumbai has not seen it; its billing program writes its copy of the row back, with other notes.
    mum.sqlite3(&format!(
        "INSERT OR REPLACE INTO products (id, org_id, name, unit, price_paise, notes) VALUES ('{}', '{}', 'Ring', 'nos', 5900, 'In the window')",
        ring.id, shop.org_id
    ))?;
    settle(&[&mum, &pun]).await?;
    for branch in [&mum, &pun] {
        let both = branch.count("products", "price_paise = 999 AND notes = 'In the window'").await?;
        assert_eq!(both, 1, "because Pune changed the price and Mumbai the notes");
    }
    let conflicts = format!("select count(*) from public.sync_conflicts where org_id = '{}'", shop.org_id);
    assert_eq!(number(hub, &conflicts).await?, 0, "because nobody contradicts anybody");
    // Both change the price: the later one stands, and the other is told.
    pun.run("UPDATE products SET price_paise = 1111").await?;
    pun.sync().await?;
    mum.sqlite3(&format!(
        "INSERT OR REPLACE INTO products (id, org_id, name, unit, price_paise, notes) VALUES ('{}', '{}', 'Ring', 'nos', 2222, 'In the window')",
        ring.id, shop.org_id
    ))?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(hub, &shop, "products", "price_paise = 2222").await?, 1, "because Mumbai wrote later");
    assert_eq!(number(hub, &conflicts).await?, 1, "because Pune's price is not lost without a word");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_row_replaced_where_nobody_else_changed_it_was_merged_with_nothing() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let ring = mum.add_product("Ring", 5900).await?;
    settle(&[&mum, &pun]).await?;
    for price in [6000, 6100] {
        mum.sqlite3(&format!(
            "INSERT OR REPLACE INTO products (id, org_id, name, unit, price_paise) VALUES ('{}', '{}', 'Ring', 'nos', {price})",
            ring.id, shop.org_id
        ))?;
    }
    let report = mum.sync().await?;
    assert_eq!(report.merged, 0, "because nobody else had a hand in it");
    let record = RecordRef { table: "products".to_owned(), id: ring.id.into() };
    let history = mum.engine().record_history(&record, None, true).await?;
    assert!(
        history.entries.iter().all(|entry| entry.outcome == ChangeOutcome::Applied),
        "because its own history must not tell of changes made elsewhere: {history:?}"
    );
    Ok(())
}

#[tokio::test]
async fn a_column_another_program_added_stops_nothing_and_goes_nowhere() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_, mum, pun) = two_branches(hub).await?;
    mum.sqlite3("ALTER TABLE products ADD COLUMN shelf TEXT")?;
    let mum = mum.restart().await?;
    mum.sqlite3("INSERT INTO products (name, price_paise, shelf) VALUES ('Ring', 100, 'A3')")?;
    assert_eq!(mum.sync().await?.pushed, 1, "because the hub lacks nothing it should have");
    let checks = mum.engine().doctor().await?;
    let told = checks.iter().find(|check| check.name == "Columns").expect("the doctor looks at columns");
    assert!(told.ok && told.message.contains("products.shelf"), "because it is worth knowing: {told:?}");
    settle(&[&pun, &mum]).await?;
    assert_eq!(pun.count("products", "price_paise = 100").await?, 1, "because the product went");
    assert_eq!(mum.count("products", "shelf = 'A3'").await?, 1, "because its shelf stays where it was written");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn changes_under_numbers_the_hub_has_passed_are_sent_all_the_same() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    mum.add_product("First", 100).await?;
    mum.add_product("Second", 200).await?;
    mum.sync().await?;
    // A tool that asks no triggers takes out what was sent; the numbers begin anew.
    mum.run(
        "UPDATE sync_guard SET applying = 1; DELETE FROM sync_queue WHERE status = 'synced'; UPDATE sync_guard SET applying = 0",
    )
    .await?;
    mum.add_product("Third", 300).await?;
    mum.run("UPDATE products SET price_paise = 333 WHERE name = 'Third'").await?;
    mum.add_product("Fourth", 400).await?;
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (3, 0), "because what waits is sent, whatever its number");
    assert_eq!(
        on_hub(hub, &shop, "products", "price_paise in (333, 400)").await?,
        2,
        "because both arrived, and in order"
    );
    let log = mum.engine().sync_log(5).await?;
    assert!(
        log.iter().any(|line| line.error.as_ref().is_some_and(|words| words.contains("numbers that follow"))),
        "because whoever looks is told: {log:?}"
    );
    pun.sync().await?;
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_row_in_the_queue_that_is_no_change_is_held_by_name_and_everything_else_flows() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let row = "INSERT INTO sync_queue (table_name, operation, record_id, data, base, hlc, created_at) VALUES";
    let (id, stamp) = ("018f0000-0000-7000-8000-0000000000e1", "1790000000000-00001-0123456789ab");
    mum.add_product("Before", 100).await?;
    mum.run(&format!("{row} ('products', 'update', '{id}', '{{broken', NULL, '{stamp}', 1)")).await?;
    mum.run(&format!("{row} ('shelves', 'insert', '{id}', '{{}}', NULL, '{stamp}', 1)")).await?;
    mum.run(&format!("{row} ('products', 'update', '', '{{}}', '{{}}', '{stamp}', 1)")).await?;
    mum.run(&format!("{row} ('products', 'update', '{}', '{{}}', '{{}}', '{stamp}', 1)", "-".repeat(36))).await?;
    mum.run(&format!("{row} ('products', 'update', '{id}', '[]', '{{}}', '{stamp}', 1)")).await?;
    mum.add_product("After", 200).await?;
    let report = mum.sync().await?;
    assert_eq!(report.pushed, 2, "because what can travel does");
    assert_eq!(on_hub(hub, &shop, "products", "true").await?, 2, "because both products are there");
    let held = mum.engine().held_units().await?;
    assert_eq!(held.len(), 5, "because each row stands for itself: {held:?}");
    assert!(held.iter().all(|unit| unit.code.as_deref() == Some("BL422")), "because their form is at fault: {held:?}");
    let words: Vec<String> = held.iter().map(|unit| unit.message.to_string()).collect();
    assert!(
        words.iter().any(|words| words.contains("“shelves”, which does not sync")),
        "because a person reads why: {words:?}"
    );
    mum.sync().await?;
    assert_eq!(mum.engine().held_units().await?.len(), 5, "because they wait for a person");
    mum.engine().retry_held(Some(held[0].unit)).await?;
    assert_eq!(mum.engine().held_units().await?.len(), 4, "because one is tried again");
    mum.sync().await?;
    for unit in mum.engine().held_units().await? {
        mum.engine().discard_held(unit.unit, "written by a test program").await?;
    }
    mum.add_product("Later", 300).await?;
    mum.sync().await?;
    pun.sync().await?;
    all_equal(&[&mum, &pun]).await
}
