//! Whatever writes into the branch's database, and however, the queue holds exactly what was committed.

use std::process::Command;

use branchline_engine::store::queue::batches;
use branchline_engine::store::queue::units::Limits;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};

use crate::shop::{MOVE, ON_HAND, Queued, SALT, Shop};

const LIMITS: Limits = Limits { changes: 500, bytes: 1 << 20, guessed: i64::MAX };

#[tokio::test]
async fn a_bare_insert_is_complete_and_queued_as_it_is_stored() {
    let mut shop = Shop::open().await;
    shop.run("INSERT INTO products (name, price_paise) VALUES ('Salt', 100), ('Tea', 200)").await;
    shop.run(
        "INSERT INTO stock_movements (product_id, quantity_milli, reason) SELECT id, 1000, 'opening' FROM products",
    )
    .await;
    assert_eq!(
        shop.number("SELECT count(*) FROM sync_queue").await,
        4,
        "because each row is one change, filled in or not"
    );
    let same = "SELECT count(*) FROM sync_queue AS q JOIN sync_identity AS i
        JOIN (SELECT id, org_id, branch_id, created_at, updated_at FROM products
              UNION ALL SELECT id, org_id, branch_id, created_at, updated_at FROM stock_movements) AS r ON r.id = q.record_id
        WHERE r.org_id = i.org_id AND q.data ->> 'org_id' = r.org_id AND q.data ->> 'branch_id' IS r.branch_id
          AND q.data ->> 'created_at' = r.created_at AND q.data ->> 'updated_at' = r.updated_at AND q.data ->> 'id' = r.id";
    assert_eq!(shop.number(same).await, 4, "because the hub must get what the branch has");
    let v7 = "SELECT count(*) FROM products WHERE id GLOB '????????-????-7???-[89ab]???-????????????'";
    assert_eq!(shop.number(v7).await, 2, "because ids sort by time");
    let close = "SELECT count(*) FROM products WHERE abs(created_at - unixepoch('now') * 1000) < 60000";
    assert_eq!(shop.number(close).await, 2, "because times are milliseconds UTC");
    let branch = "SELECT count(*) FROM stock_balances JOIN sync_identity USING (branch_id) WHERE on_hand_milli = 1000";
    assert_eq!(shop.number(branch).await, 2, "because the movement counts in the branch that was filled in");
    assert_eq!(shop.number("SELECT count(*) FROM sync_guard WHERE applying = 0").await, 1);
}

#[tokio::test]
async fn an_update_queues_only_what_it_changes_and_nothing_when_it_changes_nothing() {
    let mut shop = Shop::open().await;
    shop.run(SALT).await;
    shop.taken().await;
    shop.run("UPDATE products SET name = 'Salt', price_paise = 100, notes = NULL").await;
    assert_eq!(shop.taken().await, [], "because every value was there already");
    shop.run("UPDATE products SET name = name, price_paise = 120, notes = 'iodised'").await;
    let expected = Queued {
        table_name: "products".into(),
        operation: "update".into(),
        data: r#"{"price_paise":120,"notes":"iodised"}"#.into(),
        base: Some(r#"{"price_paise":100,"notes":null}"#.into()),
    };
    assert_eq!(shop.taken().await, [expected], "because the name stayed");
}

#[tokio::test]
async fn undone_work_leaves_no_trace_in_the_queue() {
    let mut shop = Shop::open().await;
    shop.run(SALT).await;
    shop.run(&format!("BEGIN; {MOVE}; UPDATE products SET notes = 'x'; ROLLBACK")).await;
    shop.run(
        "BEGIN; UPDATE products SET price_paise = 1; SAVEPOINT a; UPDATE products SET price_paise = 2;
         INSERT INTO customers (name) VALUES ('Nobody'); ROLLBACK TO a; RELEASE a; UPDATE products SET notes = 'kept'; COMMIT",
    )
    .await;
    let failed = "INSERT INTO products (name, price_paise) VALUES ('Good', 1), ('Bad', -1)";
    assert!(shop.refusal(failed).await.contains("price must not be negative"), "because a person reads it");
    assert_eq!(shop.number("SELECT max(id) - count(*) FROM sync_queue").await, 0, "because queue ids are dense");
    assert_eq!(shop.words().await, ["products insert", "products update", "products update"]);
    assert_eq!(shop.number(ON_HAND).await, 0, "because the movement was undone");
}

#[tokio::test]
async fn replacing_and_upserting_a_product_are_queued_as_what_they_do() {
    let mut shop = Shop::open().await;
    shop.run(SALT).await;
    shop.run(MOVE).await;
    shop.taken().await;
    shop.run(&SALT.replace("INSERT", "INSERT OR REPLACE").replace("100", "150")).await;
    let queue = shop.taken().await;
    assert!(
        queue.len() == 1 && queue[0].data.contains("\"price_paise\":150"),
        "because the new row must reach the hub: {queue:?}"
    );
    shop.run(&format!("{SALT} ON CONFLICT (id) DO UPDATE SET price_paise = 175")).await;
    let queue = shop.taken().await;
    assert_eq!(queue.len(), 1, "because one row changed: {queue:?}");
    assert_eq!((queue[0].operation.as_str(), queue[0].data.as_str()), ("update", r#"{"price_paise":175}"#));
    shop.run(&format!("{SALT} ON CONFLICT DO NOTHING")).await;
    shop.run(&SALT.replace("INSERT", "INSERT OR IGNORE")).await;
    assert_eq!(shop.taken().await, [], "because nothing was written");
    assert_eq!(shop.number("SELECT price_paise FROM products").await, 175);
    assert_eq!(shop.number(ON_HAND).await, 5000, "because its stock did not move");
}

#[tokio::test]
async fn a_program_that_attaches_the_branch_is_captured_all_the_same() {
    let mut shop = Shop::open().await;
    let own = SqliteConnectOptions::new().filename(shop.path.with_file_name("importer.db")).create_if_missing(true);
    let mut other = SqliteConnection::connect_with(&own).await.expect("the importer's file opens");
    let script = format!(
        "ATTACH '{}' AS shop; CREATE TABLE sync_queue (x); CREATE TABLE sync_guard (applying); INSERT INTO sync_guard VALUES (1);
         CREATE TABLE prices (name, price); INSERT INTO prices VALUES ('Tea', 200), ('Salt', 100);
         INSERT INTO shop.products (name, price_paise) SELECT name, price FROM prices;
         UPDATE shop.products SET notes = 'imported'; DELETE FROM shop.products WHERE name = 'Tea'",
        shop.path.display()
    );
    sqlx::raw_sql(AssertSqlSafe(script)).execute(&mut other).await.expect("it imports");
    let words = shop.words().await;
    assert_eq!(words, ["products insert", "products insert", "products update", "products update", "products delete"]);
    assert_eq!(shop.number("SELECT count(*) FROM products WHERE org_id = (SELECT org_id FROM sync_identity)").await, 2);
}

#[tokio::test]
async fn stamps_grow_with_the_queue_whoever_writes() {
    let mut shop = Shop::open().await;
    shop.run("INSERT INTO products (name, price_paise) WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 300)
              SELECT 'P' || n, n FROM n").await;
    shop.run("UPDATE products SET price_paise = price_paise + 1").await;
    let backwards = "SELECT count(*) FROM sync_queue AS a JOIN sync_queue AS b ON b.id = a.id + 1 WHERE b.hlc <= a.hlc";
    assert_eq!(shop.number(backwards).await, 0, "because a later edit must win over an earlier one");
    assert_eq!(shop.number("SELECT count(*) FROM sync_queue WHERE length(hlc) <> 32").await, 0);
}

#[tokio::test]
async fn what_a_program_wrote_together_travels_together_and_apart_from_the_engines_units() {
    let mut shop = Shop::open().await;
    shop.run(&format!("BEGIN; {SALT}; {MOVE}; COMMIT")).await;
    let mut tx = shop.store.begin().await.expect("a transaction begins");
    sqlx::query("INSERT INTO customers (name) VALUES ('Asha')").execute(tx.conn()).await.expect("she is added");
    tx.commit().await.expect("it commits");
    let mut tx = shop.store.begin().await.expect("a transaction begins");
    let batch = batches::take_batch(&mut tx, 0, 0, "018f0000-0000-7000-8000-0000000000b1", LIMITS)
        .await
        .expect("it reads")
        .expect("a batch");
    tx.commit().await.expect("it commits");
    let units: Vec<(i64, i64)> = batch.changes.iter().map(|change| (change.id, change.unit)).collect();
    assert_eq!(units, [(1, 1), (2, 1), (3, 3)], "because a unit is named by its first change");
}

#[tokio::test]
async fn while_the_guard_is_up_nothing_is_queued_and_deletes_are_real() {
    let mut shop = Shop::open().await;
    let mut tx = shop.store.begin().await.expect("a transaction begins");
    tx.set_applying(true).await.expect("the guard rises");
    let pulled = "INSERT INTO products (id, org_id, name, price_paise) VALUES ('018f0000-0000-7000-8000-000000000001', 'o', 'Salt', 100);
        INSERT INTO stock_movements (org_id, branch_id, product_id, quantity_milli, reason) SELECT org_id, 'a', id, 5000, 'opening' FROM products";
    sqlx::raw_sql(pulled).execute(tx.conn()).await.expect("pulled rows are written");
    sqlx::query("UPDATE stock_movements SET branch_id = 'b', quantity_milli = 7000")
        .execute(tx.conn())
        .await
        .expect("also changed");
    tx.set_applying(false).await.expect("the guard falls");
    tx.commit().await.expect("it commits");
    assert_eq!(shop.taken().await, [], "because a pulled row never echoes");
    assert_eq!(shop.number(ON_HAND).await, 7000, "because balances follow pulled rows");
    shop.run("BEGIN; UPDATE sync_guard SET applying = 1; DELETE FROM stock_movements; DELETE FROM products; UPDATE sync_guard SET applying = 0; COMMIT").await;
    assert_eq!(shop.number("SELECT (SELECT count(*) FROM products) + (SELECT count(*) FROM stock_movements)").await, 0);
    assert_eq!(shop.number(ON_HAND).await, 0, "because what is gone is no stock");
    assert_eq!(shop.taken().await, []);
}

#[tokio::test]
async fn a_text_that_is_no_text_does_not_stop_the_mail() {
    let mut shop = Shop::open().await;
    // Some programs write Windows-1252 into text columns.
    shop.run("INSERT INTO products (name, price_paise) VALUES (CAST(x'436166e9' AS TEXT), 100)").await;
    shop.run("INSERT INTO customers (name) VALUES ('Asha')").await;
    let mut tx = shop.store.begin().await.expect("a transaction begins");
    let batch = batches::take_batch(&mut tx, 0, 0, "018f0000-0000-7000-8000-0000000000b1", LIMITS).await;
    let sent = batch.expect("it reads").map_or(0, |batch| batch.changes.len());
    assert_eq!(sent, 2, "because Asha must not wait for a badly written name");
}

#[tokio::test]
async fn the_sqlite3_program_is_captured_too() {
    let mut shop = Shop::open().await;
    let script = "INSERT INTO products (name, price_paise) VALUES ('Salt', 100), ('Tea', 200);
        UPDATE products SET price_paise = 110 WHERE name = 'Salt'; DELETE FROM products WHERE name = 'Tea';
        INSERT INTO stock_movements (product_id, quantity_milli, reason) SELECT id, 1000, 'opening' FROM products;";
    match Command::new("sqlite3").arg("-bail").arg(&shop.path).arg(script).output() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return, // Not installed here.
        output => {
            let output = output.expect("sqlite3 starts");
            assert!(
                output.status.success(),
                "because the program can write: {}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
    }
    let words = shop.words().await;
    assert_eq!(
        words,
        [
            "products insert",
            "products insert",
            "products update",
            "products delete",
            "stock_movements insert",
            "stock_movements insert"
        ]
    );
}
