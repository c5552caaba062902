//! What is shared and what is not, however it is typed, written and mended.

use std::time::Instant;

use super::*;
use crate::store::records::reviews;
use crate::store::testing::branch;
use branchline_domain::records::review::Review;

async fn run(conn: &mut SqliteConnection, sql: &str) {
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(conn).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
}

async fn cards(conn: &mut SqliteConnection, kind: ReviewKind) -> Vec<Review> {
    reviews::of_kind(conn, kind).await.expect("the cards are read")
}

async fn kept(conn: &mut SqliteConnection) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM duplicate_keys").fetch_one(conn).await.expect("it reads")
}

#[tokio::test]
async fn a_key_is_one_key_however_it_is_typed() {
    let mut conn = branch().await;
    run(
        &mut conn,
        "INSERT INTO products (name, price_paise, sku, barcode) VALUES
             ('Ring', 1, 'r-1', ' 890 '), ('Chain', 1, ' R-1', '890'), ('Salt', 1, '', '  '), ('Tea', 1, '', NULL);
         INSERT INTO customers (name, phone, gstin) VALUES
             ('Asha', '+91 98200-12345', '27abcde1234f1z0'), ('Bina', '(098200) 12345', '27ABCDE1234F1Z0 '), ('C', '123', NULL), ('D', '1 2 3', NULL);
         INSERT INTO suppliers (name, phone, gstin) VALUES ('S1', '9820012345', '27ABCDE1234F1Z0'), ('S2', '98200.12345', NULL)",
    )
    .await;
    let barcode = cards(&mut conn, ReviewKind::SameBarcode).await;
    assert_eq!(barcode.len(), 1, "because what is empty means nothing: {barcode:?}");
    assert_eq!(barcode[0].words, "2 products carry the barcode 890.");
    assert_eq!(barcode[0].records.len(), 2);
    assert!(barcode[0].records.iter().all(|record| record.added_at.is_some()), "because it helps to know when");
    assert_eq!(cards(&mut conn, ReviewKind::SameSku).await[0].words, "2 products carry the SKU R-1.");
    let phones = cards(&mut conn, ReviewKind::SamePhone).await;
    let words: Vec<String> = phones.iter().map(|card| card.words.to_string()).collect();
    assert_eq!(
        words,
        ["2 customers have the number 9820012345.", "2 suppliers have the number 9820012345."],
        "because a customer may be a supplier, and three digits are no number"
    );
    assert_ne!(phones[0].subject, phones[1].subject, "because each is put away for itself");
    let gstin = cards(&mut conn, ReviewKind::SameGstin).await;
    assert_eq!(gstin.len(), 1, "because a firm may both buy and deliver");
}

#[tokio::test]
async fn a_card_goes_by_itself_however_the_doubles_are_mended() {
    let mut conn = branch().await;
    let ways = [
        "UPDATE products SET barcode = '891' WHERE name = 'b'",
        "UPDATE products SET barcode = NULL WHERE name = 'b'",
        "UPDATE products SET deleted_at = 5 WHERE name = 'b'",
        "DELETE FROM products WHERE name = 'b'",
        "UPDATE sync_guard SET applying = 1; DELETE FROM products WHERE name = 'b'; UPDATE sync_guard SET applying = 0",
        "INSERT OR REPLACE INTO products (id, name, price_paise, barcode) SELECT id, name, 1, '892' FROM products WHERE name = 'b'",
    ];
    for way in ways {
        run(
            &mut conn,
            "UPDATE sync_guard SET applying = 1; DELETE FROM products; UPDATE sync_guard SET applying = 0;
             INSERT INTO products (name, price_paise, barcode) VALUES ('a', 1, '890'), ('b', 1, '890')",
        )
        .await;
        assert_eq!(cards(&mut conn, ReviewKind::SameBarcode).await.len(), 1, "because both carry it");
        run(&mut conn, way).await;
        assert!(cards(&mut conn, ReviewKind::SameBarcode).await.is_empty(), "because of {way}");
    }
    run(&mut conn, "INSERT INTO products (name, price_paise, barcode, deleted_at) VALUES ('c', 1, '890', 1)").await;
    assert!(cards(&mut conn, ReviewKind::SameBarcode).await.is_empty(), "because it lies in the bin");
    run(&mut conn, "UPDATE products SET deleted_at = NULL WHERE name = 'c'").await;
    assert_eq!(cards(&mut conn, ReviewKind::SameBarcode).await.len(), 1, "because it came out of the bin");
}

#[tokio::test]
async fn a_statement_with_a_conflict_clause_of_its_own_is_not_refused() {
    let mut conn = branch().await;
    for clause in ["ABORT", "FAIL", "ROLLBACK", "IGNORE", "REPLACE"] {
        let sql =
            format!("INSERT OR {clause} INTO products (name, price_paise, barcode) VALUES ('{clause}', 1, '890')");
        run(&mut conn, &sql).await;
    }
    let card = cards(&mut conn, ReviewKind::SameBarcode).await.remove(0);
    assert_eq!(card.words, "5 products carry the barcode 890.", "because each was written");
}

#[tokio::test]
async fn what_was_shared_before_the_keys_were_known_is_found() {
    let mut conn = branch().await;
    run(&mut conn, "DROP TRIGGER duplicate_products_sku_added; DROP INDEX products_by_sku").await;
    run(&mut conn, "INSERT INTO products (name, price_paise, sku) VALUES ('a', 1, 'x'), ('b', 1, 'X')").await;
    assert!(cards(&mut conn, ReviewKind::SameSku).await.is_empty(), "because nobody noted it");
    install(&mut conn).await.expect("the keys fit the tables");
    assert_eq!(cards(&mut conn, ReviewKind::SameSku).await.len(), 1);
}

#[tokio::test]
async fn a_number_of_everybody_is_one_card_and_reads_no_more_than_it_names() {
    let mut conn = branch().await;
    run(
        &mut conn,
        "INSERT INTO customers (name, phone) WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 3000)
         SELECT 'Guest ' || n, '0000000000' FROM n",
    )
    .await;
    let card = cards(&mut conn, ReviewKind::SamePhone).await.remove(0);
    assert_eq!(
        (card.words.to_string().as_str(), card.records.len()),
        ("3,000 customers have the number 0000000000.", NAMED)
    );
    assert_eq!(card.facts, "3000", "because another guest makes it another card, and whom it names does not");
}

/// Every statement that looks a key up reads an index: as plain SQL, since a plan is what a measure cannot tell on a busy machine.
#[tokio::test]
async fn no_lookup_reads_the_whole_catalogue() {
    let mut conn = branch().await;
    for key in &KEYS {
        for is in [key.is("?1"), key.is_of("?1"), means(key, "?1")] {
            let sql =
                format!("EXPLAIN QUERY PLAN SELECT id, name FROM {} WHERE {is} ORDER BY rowid LIMIT 21", key.table);
            let rows = sqlx::query(AssertSqlSafe(sql)).bind("x").fetch_all(&mut conn).await.expect("it plans");
            let plan: Vec<String> = rows.iter().map(|row| row.get::<String, _>("detail")).collect();
            let wanted = format!("SEARCH {0} USING INDEX {0}_by_{1} (<expr>=?)", key.table, key.column);
            assert_eq!(plan, [wanted], "because {} records may be many", key.table);
        }
    }
}

#[tokio::test]
async fn a_hundred_thousand_products_cost_the_cards_nothing() {
    let mut conn = branch().await;
    let fill = |from: u32, to: u32| {
        format!(
            "UPDATE sync_guard SET applying = 1;
             INSERT INTO products (name, price_paise, sku, barcode)
             WITH RECURSIVE n (n) AS (SELECT {from} UNION ALL SELECT n + 1 FROM n WHERE n < {to})
             SELECT 'Product ' || n, 1, 'SKU-' || n, printf('890%010d', n * 7919 % 9999999967) FROM n;
             UPDATE sync_guard SET applying = 0"
        )
    };
    run(&mut conn, &fill(1, 100)).await;
    run(&mut conn, "INSERT INTO products (name, price_paise, sku) VALUES ('Double', 1, 'sku-7')").await;
    let mut steps = Vec::new();
    for more in [None, Some((101, 100_000))] {
        if let Some((from, to)) = more {
            let start = Instant::now();
            run(&mut conn, &fill(from, to)).await;
            println!("{} products in {:?}", to - from, start.elapsed());
        }
        let start = Instant::now();
        assert_eq!(cards(&mut conn, ReviewKind::SameSku).await.len(), 1);
        assert!(cards(&mut conn, ReviewKind::SameBarcode).await.is_empty());
        steps.push(start.elapsed());
    }
    println!("cards of 100 products {:?}, of 100,000 {:?}", steps[0], steps[1]);
    assert_eq!(kept(&mut conn).await, 1, "because only what is shared is kept aside");
}
