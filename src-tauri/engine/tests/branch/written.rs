//! What commits wrote, for whoever tells the screens.

use std::collections::BTreeSet;

use branchline_domain::records::kinds;
use branchline_domain::records::subject::Subject;
use branchline_engine::store::Store;
use branchline_engine::store::pull::apply::apply_page;
use branchline_engine::store::pull::staging::Pulled;
use branchline_engine::store::schema::registry;
use branchline_engine::store::written;

use crate::kit::{SALT, open, product, products};

fn subjects(tables: &BTreeSet<String>) -> BTreeSet<Subject> {
    tables.iter().filter_map(|table| kinds::of(table)).map(|kind| kind.subject).collect()
}

async fn pull_salt(store: &Store) {
    let tables = registry::tables(&mut store.reader().await.expect("a reader")).await.expect("the registry reads");
    let mut tx = store.begin_pulled().await.expect("a transaction begins");
    let parts = vec![products(&[product(SALT, "Salt", 2000)])];
    let page = Pulled { parts, moves: Vec::new(), hlc: None };
    apply_page(&mut tx, &tables, &page, 1).await.expect("the page is written");
    tx.commit().await.expect("it commits");
}

#[tokio::test]
async fn a_pulled_product_is_news_of_products_and_of_nothing_else() {
    let (_dir, store) = open().await;
    drop(store.take_written());
    pull_salt(&store).await;
    let tables = store.take_written().tables;
    assert_eq!(subjects(&tables), BTreeSet::from([Subject::Products]), "because no customer was touched: {tables:?}");
    assert!(store.take_written().tables.is_empty(), "because it was told already");
}

#[tokio::test]
async fn what_is_not_committed_yet_is_no_news() {
    let (_dir, store) = open().await;
    drop(store.take_written());
    let mut tx = store.begin().await.expect("a transaction begins");
    sqlx::raw_sql("INSERT INTO customers (name) VALUES ('Asha')").execute(tx.conn()).await.expect("it is written");
    assert!(store.take_written_tables().is_empty(), "because a screen that looked now would see the old list");
    tx.commit().await.expect("it commits");
    assert_eq!(subjects(&store.take_written_tables()), BTreeSet::from([Subject::Customers]));
}

#[tokio::test]
async fn records_that_were_sent_are_named_by_their_rows_in_the_queue() {
    let (_dir, store) = open().await;
    let mut tx = store.begin().await.expect("a transaction begins");
    let write =
        "INSERT INTO customers (name) VALUES ('Asha'); INSERT INTO products (name, price_paise) VALUES ('Salt', 1)";
    sqlx::raw_sql(write).execute(tx.conn()).await.expect("they are written");
    tx.commit().await.expect("it commits");
    drop(store.take_written());
    let mut tx = store.begin().await.expect("a transaction begins");
    let sent = "UPDATE sync_queue SET status = 'synced', synced_at = 9 WHERE table_name = 'customers'";
    sqlx::raw_sql(sent).execute(tx.conn()).await.expect("it is marked");
    tx.commit().await.expect("it commits");
    let rows = store.take_written().queue.expect("a row of the queue changed");
    let tables = written::queued(&mut store.reader().await.expect("a reader"), rows).await.expect("it reads");
    assert_eq!(tables, ["customers"], "because the product waits as before");
}
