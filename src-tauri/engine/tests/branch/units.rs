//! Where units end in the queue of a real database.

use branchline_domain::sync::verdict::Withheld;
use branchline_engine::store::queue::batches;
use branchline_engine::store::queue::batches::Batch;
use branchline_engine::store::queue::units;
use branchline_engine::store::queue::units::Limits;
use branchline_engine::store::{Store, WriteTx};

use crate::shop::Shop;

const LIMITS: Limits = Limits { changes: 500, bytes: 1_000_000, guessed: i64::MAX };

async fn take(tx: &mut WriteTx, after: i64, limits: Limits) -> Option<Batch> {
    let key = format!("018f0000-0000-7000-8000-{after:012}");
    batches::take_batch(tx, after, 0, &key, limits).await.expect("the queue is read")
}

async fn units(store: &Store) -> Vec<(i64, i64)> {
    let mut conn = store.reader().await.expect("a reader");
    let sizes = "SELECT tx, count(*) FROM sync_queue WHERE tx IS NOT NULL GROUP BY tx ORDER BY tx";
    sqlx::query_as(sizes).fetch_all(&mut *conn).await.expect("the queue is read")
}

fn bills(count: usize, lines: usize) -> String {
    (1..=count)
        .map(|bill| {
            format!(
                "INSERT INTO invoices (id, business_date) VALUES ('018f0000-0000-7000-8000-{bill:012}', '2026-11-21');
                 INSERT INTO invoice_lines (invoice_id, position, name, quantity_milli, price_paise)
                 WITH RECURSIVE n(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM n WHERE n < {lines})
                 SELECT '018f0000-0000-7000-8000-{bill:012}', n, 'Ring', 1000, 100 FROM n;"
            )
        })
        .collect()
}

#[tokio::test]
async fn what_another_program_wrote_is_grouped_between_bills_and_halved_between_them() {
    let mut shop = Shop::open().await;
    shop.run(&format!("BEGIN; {} COMMIT", bills(6, 199))).await;
    let mut tx = shop.store.begin().await.expect("a transaction begins");
    let first = take(&mut tx, 0, LIMITS).await.expect("a batch");
    tx.commit().await.expect("it commits");
    assert_eq!(first.changes.len(), 400, "because a third bill would not fit whole into five hundred");
    assert!(first.changes.iter().all(|change| change.guessed), "because nobody said where it ends");
    let mut tx = shop.store.begin().await.expect("a transaction begins");
    batches::recut(&mut tx, &first).await.expect("it makes room for smaller ones");
    units::divide(&mut tx, first.first, first.last).await.expect("it is divided");
    let half = take(&mut tx, 0, Limits { changes: 250, ..LIMITS }).await.expect("a batch");
    tx.commit().await.expect("it commits");
    assert_eq!(half.changes.len(), 200, "because a bill goes with its lines");
    assert_eq!(units(&shop.store).await[..2], [(1, 200), (201, 200)], "because it was divided between the two bills");
}

#[tokio::test]
async fn one_bill_that_is_larger_than_a_group_stays_whole() {
    let mut shop = Shop::open().await;
    shop.run(&format!("BEGIN; {} COMMIT", bills(1, 1_200))).await;
    let mut tx = shop.store.begin().await.expect("a transaction begins");
    let batch = take(&mut tx, 0, LIMITS).await.expect("a batch");
    assert_eq!(batch.changes.len(), 1_201, "because half a bill would be worse than none");
    assert!(batch.is_alone(), "because it is one unit");
}

#[tokio::test]
async fn a_record_that_can_never_travel_stands_alone_and_is_not_read() {
    let mut shop = Shop::open().await;
    shop.run(
        "INSERT INTO products (name, price_paise, notes) VALUES ('One', 1, NULL), ('Two', 2, printf('%.*c', 300000, 'x')), ('Three', 3, NULL)",
    )
    .await;
    let mut tx = shop.store.begin().await.expect("a transaction begins");
    let mut taken = Vec::new();
    for after in 0..3 {
        let batch = take(&mut tx, after, LIMITS).await.expect("a batch");
        taken.push((batch.changes.len(), batch.withheld, batch.size() < 1_000));
    }
    let held = (1, Some(Withheld::TooLarge), true);
    assert_eq!(taken, [(1, None, true), held, (1, None, true)], "because only the second cannot travel");
}

#[tokio::test]
async fn a_transaction_of_ones_own_is_never_divided() {
    let shop = Shop::open().await;
    let mut tx = shop.store.begin().await.expect("a transaction begins");
    sqlx::raw_sql("INSERT INTO products (name, price_paise) VALUES ('One', 1), ('Two', 2), ('Three', 3), ('Four', 4)")
        .execute(tx.conn())
        .await
        .expect("it is written");
    tx.commit().await.expect("it commits");
    let mut tx = shop.store.begin().await.expect("a transaction begins");
    let small = Limits { changes: 1, bytes: 1, guessed: 1 };
    let batch = take(&mut tx, 0, small).await.expect("a batch");
    assert_eq!(batch.changes.len(), 4, "because what a person did in one go arrives in one go");
    assert!(!batch.changes[0].guessed, "because the engine knows where it ends");
}

/// Gives up the change with this queue id, as a person does with one that was held.
async fn give_up(shop: &mut Shop, id: i64) {
    shop.run(&format!(
        "UPDATE sync_queue SET tx = {id}, guessed = 1, status = 'discarded', synced_at = 1, error = 'Discarded: by mistake' WHERE id = {id}"
    ))
    .await;
}

#[tokio::test]
async fn a_unit_larger_than_a_batch_goes_whole_also_behind_a_change_that_was_given_up() {
    let mut shop = Shop::open().await;
    shop.run("INSERT INTO customers (name) VALUES ('Asha')").await;
    give_up(&mut shop, 1).await;
    shop.run(&format!("BEGIN; {} COMMIT", bills(1, 9))).await;
    let mut tx = shop.store.begin().await.expect("a transaction begins");
    let batch = take(&mut tx, 0, Limits { changes: 5, ..LIMITS }).await.expect("a batch");
    assert_eq!(batch.changes.len(), 10, "because the bill is all that waits, and it goes with its lines");
}

#[tokio::test]
async fn what_is_divided_leaves_alone_what_was_given_up_and_does_not_begin_there() {
    let mut shop = Shop::open().await;
    shop.run(&format!("BEGIN; {} COMMIT", "INSERT INTO customers (name) VALUES ('Asha');".repeat(12))).await;
    for id in [1, 2, 3, 4, 5, 8] {
        give_up(&mut shop, id).await;
    }
    let mut tx = shop.store.begin().await.expect("a transaction begins");
    let mut after = 0;
    let mut sizes = Vec::new();
    while let Some(batch) = take(&mut tx, after, Limits { guessed: 1, changes: 1, ..LIMITS }).await {
        sizes.push(batch.changes.len());
        after = batch.last;
    }
    tx.commit().await.expect("it commits");
    assert_eq!(sizes, [1; 6], "because six wait, and each may go alone");
    let given_up = units(&shop.store).await.into_iter().filter(|(unit, _)| [1, 2, 3, 4, 5, 8].contains(unit));
    assert!(
        given_up.eq([(1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (8, 1)]),
        "because each is the unit the hub knows it as"
    );
}

#[tokio::test]
async fn a_group_larger_than_a_batch_ends_where_the_next_begins_that_has_no_number_yet() {
    let mut shop = Shop::open().await;
    shop.run(&format!("BEGIN; {} COMMIT", "INSERT INTO customers (name) VALUES ('Asha');".repeat(700))).await;
    let mut tx = shop.store.begin().await.expect("a transaction begins");
    let batch = take(&mut tx, 0, Limits { changes: 5, ..LIMITS }).await.expect("a batch");
    assert_eq!((batch.last, batch.changes.len()), (500, 500), "because the rest is a group of its own");
}

#[tokio::test]
async fn a_bill_written_backwards_is_not_parted_when_its_group_is_divided() {
    let mut shop = Shop::open().await;
    let customers = "INSERT INTO customers (name) VALUES ('Asha');".repeat(3);
    let bill = "018f0000-0000-7000-8000-000000000001";
    let line = format!(
        "INSERT INTO invoice_lines (invoice_id, position, name, quantity_milli, price_paise) VALUES ('{bill}', %, 'Ring', 1000, 100);"
    );
    let head = format!("INSERT INTO invoices (id, business_date) VALUES ('{bill}', '2026-11-21');");
    let (one, two) = (line.replace('%', "1"), line.replace('%', "2"));
    shop.run(&format!(
        "PRAGMA defer_foreign_keys = ON; BEGIN; PRAGMA defer_foreign_keys = ON; {one} {two} {head} {customers} COMMIT"
    ))
    .await;
    let mut tx = shop.store.begin().await.expect("a transaction begins");
    let mut after = 0;
    let mut sizes = Vec::new();
    while let Some(batch) = take(&mut tx, after, Limits { guessed: 2, changes: 2, ..LIMITS }).await {
        sizes.push(batch.changes.len());
        after = batch.last;
    }
    assert_eq!(sizes, [3, 2, 1], "because the lines go with the head that follows them");
}
