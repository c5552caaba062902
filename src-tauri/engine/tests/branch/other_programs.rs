//! What other programs do to the branch's own file: their edits count for what they mean, and what is not theirs they cannot touch.

use branchline_engine::store::Store;

use crate::shop::{MOVE, SALT, Shop};

#[tokio::test]
async fn a_row_that_was_replaced_is_queued_as_an_edit_of_what_differs() {
    let mut shop = Shop::open().await;
    shop.run(SALT).await;
    shop.run("UPDATE products SET created_at = 1000, updated_at = 1000, notes = 'old'").await;
    shop.taken().await;
    let again = SALT.replace("INSERT", "INSERT OR REPLACE").replace("price_paise", "price_paise, notes");
    shop.run(&again.replace("100)", "100, 'new')")).await;
    let queue = shop.taken().await;
    assert_eq!(queue.len(), 1, "because one row changed: {queue:?}");
    assert_eq!(queue[0].operation, "update", "because the record was there before");
    assert!(!queue[0].data.contains("price_paise"), "because the price stayed: {queue:?}");
    assert!(queue[0].data.contains(r#""notes":"new""#), "because the notes changed: {queue:?}");
    let base = queue[0].base.as_deref().unwrap_or_default();
    assert!(base.contains(r#""notes":"old""#), "because the hub must see what stood there: {queue:?}");
    let made = "SELECT created_at FROM products";
    assert_eq!(shop.number(made).await, 1000, "because a record is made once");
    // A price list imported again changes nothing.
    shop.run("UPDATE products SET updated_at = 2000").await;
    shop.taken().await;
    shop.run(&again.replace("100)", "100, 'new')")).await;
    assert_eq!(shop.taken().await, [], "because it is the same row");
    assert_eq!(shop.number("SELECT updated_at FROM products").await, 2000, "because nobody changed it");
}

#[tokio::test]
async fn a_row_that_was_ignored_or_failed_leaves_nothing_for_the_next_one() {
    let mut shop = Shop::open().await;
    shop.run(SALT).await;
    shop.taken().await;
    shop.run(&SALT.replace("INSERT", "INSERT OR IGNORE").replace("100", "150")).await;
    shop.refusal(SALT).await;
    // The record leaves with its branch and comes back: then it is new here.
    shop.run("UPDATE sync_guard SET applying = 1; DELETE FROM products; UPDATE sync_guard SET applying = 0").await;
    shop.run(SALT).await;
    let words = shop.words().await;
    assert_eq!(words, ["products insert"], "because nothing stood in its place: {words:?}");
    shop.run(&format!("BEGIN; {MOVE}; {}; COMMIT", SALT.replace("INSERT", "REPLACE").replace("100", "150"))).await;
    let words = shop.words().await;
    assert_eq!(words, ["stock_movements insert", "products update"], "because each is what it is");
}

#[tokio::test]
async fn a_draft_that_was_replaced_is_an_edit_too() {
    let mut shop = Shop::open().await;
    let bill = "INSERT INTO invoices (id, customer_name, total_paise) VALUES ('018f0000-0000-7000-8000-0000000000b1', 'Asha', 100)";
    shop.run(bill).await;
    shop.taken().await;
    shop.run(&bill.replace("INSERT", "INSERT OR REPLACE").replace("100", "150")).await;
    let queue = shop.taken().await;
    assert_eq!(queue.len(), 1, "because one bill changed: {queue:?}");
    assert_eq!(
        (queue[0].operation.as_str(), queue[0].base.as_deref().unwrap_or_default().contains(r#""total_paise":100"#)),
        ("update", true),
        "because the draft was there before: {queue:?}"
    );
}

#[tokio::test]
async fn who_belongs_to_the_shop_is_not_another_programs_to_say() {
    let mut shop = Shop::open().await;
    for sql in [
        "INSERT INTO memberships (user_id, role) VALUES ('018f0000-0000-7000-8000-0000000000aa', 'owner')",
        "INSERT OR REPLACE INTO profiles (user_id, display_name) VALUES ('018f0000-0000-7000-8000-0000000000aa', 'The owner')",
        "INSERT INTO branches (code, name) VALUES ('OWN', 'His own')",
        "INSERT INTO devices (code, name) VALUES ('OWN1', 'His own')",
    ] {
        let why = shop.refusal(sql).await;
        assert!(why.contains("in Branchline only"), "because a person reads why ({sql}): {why}");
    }
    assert_eq!(shop.taken().await, [], "because nothing was written");
}

#[tokio::test]
async fn what_waits_in_the_queue_is_not_removed_and_no_number_comes_twice() {
    let mut shop = Shop::open().await;
    shop.run(SALT).await;
    let why = shop.refusal("DELETE FROM sync_queue").await;
    assert!(why.contains("waits for the hub"), "because a committed change is never lost: {why}");
    shop.taken().await;
    shop.run("DELETE FROM sync_queue WHERE status = 'synced'").await;
    shop.run("UPDATE products SET notes = 'x'").await;
    let newest = "SELECT max(id) FROM sync_queue";
    assert_eq!(shop.number(newest).await, 2, "because number 1 has been sent");
}

#[tokio::test]
async fn a_column_no_migration_made_stays_here_and_can_be_dropped_again() {
    let mut shop = Shop::open().await;
    shop.run("ALTER TABLE products ADD COLUMN shelf TEXT").await;
    // As after a restart.
    let again = Store::open(&shop.path).await.expect("the branch opens");
    shop.run(SALT).await;
    shop.run("UPDATE products SET shelf = 'A3'").await;
    shop.run("UPDATE products SET shelf = 'A4', notes = 'x'").await;
    let queue = shop.taken().await;
    assert_eq!(queue.len(), 2, "because the shelf is nobody else's affair: {queue:?}");
    assert!(queue.iter().all(|change| !change.data.contains("shelf")), "because no hub knows it: {queue:?}");
    let added = branchline_engine::store::schema::registry::added_columns(&mut again.reader().await.expect("a reader"))
        .await
        .expect("it reads");
    assert_eq!(added, [("products".to_owned(), "shelf".to_owned())], "because the doctor names it");
    shop.run("ALTER TABLE products DROP COLUMN shelf").await;
    shop.run("UPDATE products SET notes = 'y'").await;
    assert_eq!(shop.words().await, ["products update"], "because all is as it was");
}

#[tokio::test]
async fn what_another_program_dates_by_a_wrong_clock_gets_the_hubs_date() {
    let mut shop = Shop::open().await;
    // The hub is 400 days behind this computer: its clock runs ahead.
    shop.run("UPDATE sync_clock SET offset_ms = -400 * 86400000").await;
    shop.run("INSERT INTO invoices (customer_name) VALUES ('Asha')").await;
    shop.run(SALT).await;
    shop.run(MOVE).await;
    let near = "abs(at - (unixepoch('now') * 1000 - 400 * 86400000)) < 60000";
    for (table, date) in [("invoices", true), ("products", false), ("stock_movements", true)] {
        let rows = format!(
            "SELECT count(*) FROM (SELECT created_at AS at FROM {table} UNION ALL SELECT updated_at FROM {table}) WHERE {near}"
        );
        assert_eq!(shop.number(&rows).await, 2, "because the row of {table} was made by the corrected clock");
        let sent = format!(
            "SELECT count(*) FROM (SELECT data ->> 'created_at' AS at FROM sync_queue WHERE table_name = '{table}') WHERE {near}"
        );
        assert_eq!(shop.number(&sent).await, 1, "because the hub gets what the branch has of {table}");
        if date {
            let day = format!(
                "SELECT count(*) FROM {table} AS t JOIN sync_queue AS q ON q.record_id = t.id
                 WHERE t.business_date = date('now', '-400 days', 'localtime') AND q.data ->> 'business_date' = t.business_date"
            );
            assert_eq!(shop.number(&day).await, 1, "because a bill of {table} bears the day it was made");
        }
    }
    // What a program dates itself is its own word.
    shop.run("INSERT INTO invoices (customer_name, business_date) VALUES ('Bharat', '2026-04-01')").await;
    assert_eq!(shop.number("SELECT count(*) FROM invoices WHERE business_date = '2026-04-01'").await, 1);
}
