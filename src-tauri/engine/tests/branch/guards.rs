//! What the tables refuse or soften, whoever writes: the guards are triggers and checks in the file itself.

use crate::shop::{MOVE, ON_HAND, SALT, Shop};

#[tokio::test]
async fn a_hard_delete_of_many_rows_becomes_as_many_tombstones() {
    let mut shop = Shop::open().await;
    shop.run("INSERT INTO products (name, price_paise) VALUES ('A', 1), ('B', 2), ('C', 3)").await;
    shop.taken().await;
    shop.run("DELETE FROM products WHERE price_paise > 1").await;
    let queue = shop.taken().await;
    assert_eq!(queue.len(), 2, "because B and C were there: {queue:?}");
    for change in &queue {
        assert_eq!(change.operation, "delete");
        assert!(change.data.contains("deleted_at") && change.base.as_ref().is_some_and(|b| b.contains("price_paise")));
    }
    shop.run("DELETE FROM products").await;
    assert_eq!(shop.words().await, ["products delete"], "because B and C lay in the bin already");
    assert_eq!(shop.number("SELECT count(*) FROM products WHERE deleted_at = updated_at").await, 3);
}

#[tokio::test]
async fn what_moved_stays_written() {
    let mut shop = Shop::open().await;
    shop.run(SALT).await;
    shop.run(MOVE).await;
    shop.taken().await;
    for sql in [
        "UPDATE stock_movements SET quantity_milli = 1",
        "DELETE FROM stock_movements",
        "DELETE FROM stock_movements WHERE reason = 'opening'",
        &MOVE.replace("INSERT", "INSERT OR REPLACE").replace("5000", "6000"),
        &MOVE.replace("INSERT", "INSERT OR IGNORE").replace("5000", "6000"),
    ] {
        let said = shop.refusal(sql).await;
        assert!(said.contains("never changed or deleted"), "because {sql} must be refused in words, not: {said}");
    }
    for again in ["INSERT OR IGNORE", "INSERT OR REPLACE"] {
        shop.run(&MOVE.replace("INSERT", again)).await;
    }
    assert_eq!(shop.taken().await, [], "because an importer run twice brings nothing new");
    let another = "INTO stock_movements (product_id, quantity_milli, reason) SELECT id, 1000, 'purchase' FROM products";
    for verb in ["INSERT OR REPLACE", "INSERT OR IGNORE", "INSERT OR FAIL", "INSERT OR ROLLBACK"] {
        shop.run(&format!("{verb} {another}")).await;
    }
    assert_eq!(shop.number(ON_HAND).await, 9000, "because each movement counts once, however it was inserted");
}

#[tokio::test]
async fn replacing_with_recursive_triggers_never_loses_the_product() {
    let mut shop = Shop::open().await;
    shop.run(SALT).await;
    shop.taken().await;
    shop.run("PRAGMA recursive_triggers = on").await;
    // With this pragma REPLACE asks the delete triggers, and they keep the old row: the statement fails as a plain INSERT would.
    shop.refusal(&SALT.replace("INSERT", "INSERT OR REPLACE").replace("100", "150")).await;
    assert_eq!(shop.taken().await, [], "because nothing was written");
    assert_eq!(shop.number("SELECT price_paise FROM products WHERE deleted_at IS NULL").await, 100);
    shop.run("UPDATE products SET notes = 'x'").await;
    assert_eq!(shop.words().await, ["products update"], "because the pragma changes nothing for an update");
}

#[tokio::test]
async fn a_record_keeps_its_id_and_its_organisation() {
    let mut shop = Shop::open().await;
    shop.run(SALT).await;
    shop.run(MOVE).await;
    shop.taken().await;
    for table in ["products", "stock_movements"] {
        for column in ["id", "org_id"] {
            shop.refusal(&format!("UPDATE {table} SET {column} = '018f0000-0000-7000-8000-0000000000ff'")).await;
        }
    }
    shop.run("UPDATE products SET id = id, org_id = org_id").await;
    assert_eq!(shop.taken().await, [], "because nothing changed");
}

#[tokio::test]
async fn values_of_the_wrong_kind_are_refused_before_they_could_be_queued() {
    let mut shop = Shop::open().await;
    shop.run(SALT).await;
    shop.taken().await;
    for sql in [
        "INSERT INTO products (name, price_paise) VALUES ('x', 'much')",
        "INSERT INTO products (name, price_paise) VALUES ('x', 1.5)",
        "INSERT INTO products (name, price_paise) VALUES (x'00ff', 1)",
        "INSERT INTO products (name, price_paise) VALUES (NULL, 1)",
        "INSERT INTO products (id, name, price_paise) VALUES ('P1', 'x', 1)",
        "INSERT INTO products (id, name, price_paise) VALUES ('018F0000-0000-7000-8000-000000000009', 'x', 1)",
        "INSERT INTO products (name, price_paise, item_group_id) VALUES ('x', 1, '018f0000-0000-7000-8000-000000000009')",
        "INSERT INTO stock_movements (product_id, quantity_milli, reason) SELECT id, 0, 'sale' FROM products",
        "INSERT INTO stock_movements (product_id, quantity_milli, reason) SELECT id, 1, 'magic' FROM products",
        "INSERT INTO stock_movements (product_id, quantity_milli, reason, business_date) SELECT id, 1, 'sale', '2026-02-30' FROM products",
        "INSERT INTO payments (mode, direction, amount_paise) VALUES ('cash', 'in', 0)",
    ] {
        shop.refusal(sql).await;
    }
    assert_eq!(shop.taken().await, [], "because nothing was written");
}

#[tokio::test]
async fn a_final_bill_only_ever_becomes_a_cancelled_one() {
    let mut shop = Shop::open().await;
    shop.run(
        "INSERT INTO invoices (id, status) VALUES ('018f0000-0000-7000-8000-000000000010', 'draft'), ('018f0000-0000-7000-8000-000000000011', 'draft');
         INSERT INTO invoice_lines (invoice_id, position, name, quantity_milli, price_paise) SELECT id, 1, 'Salt', 1000, 100 FROM invoices;
         UPDATE invoices SET status = 'final', number = 'M/1' WHERE id LIKE '%10'",
    )
    .await;
    shop.taken().await;
    let line = "INSERT INTO invoice_lines (invoice_id, position, name, quantity_milli, price_paise) SELECT id, 2, 'x', 1, 1 FROM invoices WHERE id LIKE";
    for sql in [
        "UPDATE invoices SET total_paise = 1".to_owned(),
        "UPDATE invoices SET status = 'draft'".to_owned(),
        "UPDATE invoices SET deleted_at = 1".to_owned(),
        "DELETE FROM invoices".to_owned(),
        "UPDATE invoice_lines SET price_paise = 1".to_owned(),
        "UPDATE invoice_lines SET invoice_id = '018f0000-0000-7000-8000-000000000011'".to_owned(),
        "DELETE FROM invoice_lines".to_owned(),
        "INSERT OR REPLACE INTO invoices (id, status) VALUES ('018f0000-0000-7000-8000-000000000010', 'draft')"
            .to_owned(),
        "INSERT OR REPLACE INTO invoice_lines SELECT * FROM invoice_lines".to_owned(),
        format!("{line} '%10'"),
    ] {
        let said = shop.refusal(&sql).await;
        assert!(said.contains("final bill"), "because {sql} must be refused in words, not: {said}");
    }
    assert_eq!(shop.taken().await, [], "because a refused statement changes no row, not even the draft's");
    shop.run("UPDATE invoices SET status = 'cancelled', updated_at = 5 WHERE id LIKE '%10'").await;
    shop.refusal("UPDATE invoices SET status = 'final' WHERE id LIKE '%10'").await;
    shop.run(&format!(
        "{line} '%11'; DELETE FROM invoice_lines WHERE invoice_id LIKE '%11'; DELETE FROM invoices WHERE id LIKE '%11'"
    ))
    .await;
    let words = shop.words().await;
    assert_eq!(
        words,
        ["invoices update", "invoice_lines insert", "invoice_lines delete", "invoice_lines delete", "invoices delete"],
        "because a draft is free"
    );
}
